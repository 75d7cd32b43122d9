import { describe, expect, test } from '@jest/globals';
import { lookerFor } from './found.ts';
import { pupilOf } from './stand-in.ts';

// What a line says of a pupil at a distance, or close by of nobody; a pupil in nearly the same words. `?` is left open, `~` is on no roll.
const PUPILS =
  `Toma Bellis, Minh Tranter, Maya Okell, Salma Vance, Saima Lowe, Rizwan Poole, Hiren Cobb, Toni Marsh, Niamh Coyle, Yasemin Kaya, Denisa Rusu,
  Olive Stroud, Grace Penn, Mark Dillow, Robin Aske, Summer Tate, May Corrie, Rose Liddle, Bill Marchant, Annie Frome, Jacob Teague, Ivy Nunn, Rich Cole, Frank Ayre,
  Reed Salter, Miles Orr, Georgia Vane, Florence Bly, Victoria Snell, Drew Haig, April Wynn, Ezra Campling, Bay Tully, Dean Yarrow, Ivor Hassan, Tess Li`
    .split(/,\s+/)
    .map((name) => pupilOf(name));

const look = lookerFor(PUPILS, { classes: ['Plover', 'Sparrows'] });
const said = (text: string): readonly string[] =>
  look(text).map(({ start, end, open, unlisted }) => `${text.slice(start, end)}${unlisted === undefined ? '' : '~'}${open ? '?' : ''}`);

type Row = readonly [text: string, found: readonly string[]];
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'a hidden name behind a word that could begin another': [
    ['The cup goes to M.a.y.a, our youngest.', ['M.a.y.a']],
    ['A sticker to M / i / n / h for tidying the shed.', ['M / i / n / h']],
    ['We waved to N_i_a_m_h at the gate.', ['N_i_a_m_h']],
    ['S / a / l / m / a fed the guinea pigs.', ['S / a / l / m / a']],
    ['S / a / i / m / a fed them too.', ['S / a / i / m / a']],
    ['A prize to T.o.n.i for the quiz.', ['T.o.n.i']],
  ],
  'somebody has more than a place': [
    ["Miss Oakes laughed out loud at Yasemin's thank-you note.", ['Yasemin']],
    ["We could only stare at Denisa's very loud sneeze.", ['Denisa']],
    ["The whole hall clapped at Niamh's half-time speech.", ['Niamh']],
    ["Nobody minded at Hiren's so-called concert.", ['Hiren']],
    ["Supper at Toni's was cancelled.", ['Toni?']],
  ],
  'a stranger, and a class further off': [
    ['A good day for 4C, where Tavrin can tie a bow.', ['Tavrin~']],
    ['Swimming with 5R: Oskella can float at last.', ['Oskella~']],
    ['Plover class timekeeper this week: Oskella!', ['Oskella~']],
    ['Sparrows class librarian this term: Tavrin.', ['Tavrin~']],
    ['Year 3 class captain this week: Oskella.', ['Oskella~']],
    ['Plover class artist this week: Tavrinsky.', []],
    ['Plover class composer this week: Tavrinsky.', []],
    ['Nobody in Sparrows can hop longer than Oskella.', ['Oskella~']],
    ['No child in Year 2 reads louder than Tavrin!', ['Tavrin~']],
    ['No one in Plover class swims better than Oskella.', ['Oskella~']],
    ['Nobody in Year 5 tidies faster than Tavrin.', ['Tavrin~']],
    ['Nobody in Year 5 has been further than Tavrinsk.', []],
    ['Nobody in Year 5 likes anything more than Oskello.', []],
    ['The pupil behind the mask turned out to be Tavrin.', ['Tavrin~']],
    ['The boy under the sheet proved to be Oskella!', ['Oskella~']],
    ['Our smallest pupil, up a ladder, was none other than Oskella.', ['Oskella~']],
    ['The girl at the back of the queue turned out to be Tavrin.', ['Tavrin~']],
    ["The girl's lunch turned out to be Oskello.", []],
    ['The answer turned out to be Oskello.', []],
    ['Register, 5H: Hassan away, the rest here.', ['Hassan']],
    ['Lates, 6B: Li again.', ['Li']],
    ['Cloakroom, 4C: Tavrin has two left boots.', ['Tavrin~']],
  ],
  'whom an office, a question or a prize names': [
    ['Third reader at the harvest service: Olive.', ['Olive']],
    ["This term's maths champion? Grace, by half a mark.", ['Grace']],
    ['Our new drummer: Robin!', ['Robin']],
    ['Goalkeeper for the day: Mark.', ['Mark']],
    ["Today's quiz winner? Summer, with ten out of ten.", ['Summer']],
    ['Look who lost a tooth at break: Olive!', ['Olive']],
    ['Guess who won the raffle: Grace!', ['Grace']],
    ['See who built the tallest tower: Mark!', ['Mark']],
    ['Top scorer 🏆 Rose 🏆 eleven goals', ['Rose']],
    ['Swimmer of the month: May', ['May']],
    ['Next guest reader: May.', ['May']],
    ['Village flower show champion? Rose, by a petal.', ['Rose?']],
    ['Value of the week: Grace', []],
    ['Song of the choir: Summer.', ['Summer?']],
    ['Relay – Rose ran the second leg in odd socks.', ['Rose']],
    ['Sprint finals – Olive took the baton in her left hand.', ['Olive']],
    ['What a race! Ivy ran the third leg, and we won by a yard.', ['Ivy']],
    ['Whose is the red scarf? Rose lost one on the bus.', ['Rose']],
    ['Has anybody found a blue mitten? Olive left hers at swimming.', ['Olive']],
    ['The garden is full. Ivy took the wall.', ['Ivy?']],
    ['Cross country: muddy. Relay: the rain stopped. Summer came at last.', []],
    ["On May's advice we salted the ice.", ['May']],
    ["On Summer's suggestion we sang it twice.", ['Summer']],
  ],
  'books, shows, breeds and stops': [
    ['A striped jumper, as in Ploughman Bill.', []],
    ['Tea for two, as in Gangsta Annie.', []],
    ['Kindness, as in what Bill did.', ['Bill']],
    ['As in Year 2, Bill was first.', ['Bill']],
    ['It is all glitter backstage at Annie.', []],
    ["We met backstage at Annie's party.", ['Annie']],
    ['We laughed at Annie backstage.', ['Annie']],
    ['Jacob sheep give a speckled wool.', []],
    ['Jacob counted sheep.', ['Jacob']],
    ["Jacob's sheep won a rosette.", ['Jacob']],
    ['Well done Jacob, sheep of the year!', ['Jacob']],
    ['The train leaves from Victoria at ten.', []],
    ["The bus leaves from Victoria's house.", ['Victoria']],
    ['The coach was late, so Victoria sang.', ['Victoria']],
    ['A walk at Stanton Drew for the governors.', ['Drew?']],
    ['At lunch Drew sang.', ['Drew']],
    ['We came from Green Bay by canoe.', []],
    ['Captain Reed of the Salvation Army played the cornet.', []],
    ['Captain Reed of the netball team played on.', ['Reed']],
    ['Captain Dean of the Royal Navy came to tea.', []],
    ['Well done Captain Dean of the Under-11s!', ['Dean']],
  ],
  'what a word says of nobody': [
    ['Miles walked so far this month by every class: 612.', []],
    ['Miles walked with his sister: 4 laps in all.', ['Miles']],
    ['Ivy is coming down the chapel wall this summer.', []],
    ['Ivy is going up the climbing wall at last.', ['Ivy?']],
    ['Ivy is coming off the stage with a medal round her neck.', ['Ivy']],
    ['Rich in vitamins and full of crunch.', []],
    ['Rich in goal, and nothing past him.', ['Rich']],
    ['Frank comments, please, on the lunches.', []],
    ['Frank answers every question.', ['Frank']],
    ['The geography and politics of Georgia, by Year 9.', []],
    ['The poem of Georgia, Year 3, won.', ['Georgia']],
    ['The canals of Florence do not exist, we learnt.', []],
    ['The letter is dated May, 4 1660.', []],
    ['The readers were May, 4 and Grace, 5.', ['May?', 'Grace']],
    ["Here she quotes Campling's lines from a ballad.", ['Campling?']],
    ["Campling's lines were word perfect in Year 4.", ['Campling']],
  ],
  'a hidden name and a cry': [
    ['Top of the table: R!zw4n!', ['R!zw4n']],
    ['Come back soon, H!r3n! We saved you a bun.', ['H!r3n']],
    ['What a catch, N!4mh!', ['N!4mh']],
    ['Happy birthday, S4!m4!!', ['S4!m4']],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, rows) => {
  test.each(rows)('%s', (text, found) => expect(said(text)).toEqual(found));
});
