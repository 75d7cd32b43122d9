import { describe, expect, test } from '@jest/globals';
import { placesIn, placesIndex } from '../../../src/detect/places/search.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf } from '../../school.ts';

const index = placesIndex(schoolOf({ name: 'Fernhollow School', classes: ['Otters', 'Kestrels', 'Acorns', '7D'] }));
const foundIn = (text: string): readonly string[] =>
  placesIn(fieldOf('/text', text), index, Date.UTC(2026, 9, 20, 11)).map(({ start, end }) => text.slice(start, end));

/** Each kind in words of its own, as no set has them. */
describe('it is told', () => {
  test.each([
    ['this instant, after a thing', 'Y9 geographers measuring pebbles on Quillby Beach as we speak', 'Quillby Beach'],
    ['this instant, of a moor', 'Gold DofE group currently crossing Quillby Moor, spirits high', 'Quillby Moor'],
    ['a place within a place', 'Acorns at the duck pond in Quillbrook just now, so many ducks', 'Quillbrook'],
    ['that they got there, as a noun', 'Safe arrival in Boulogne after a calm crossing. Dinner, then bed.', 'Boulogne'],
    ['what there is only at night', 'Room inspection at Quillby Court: dorm 4 wins 10/10', 'Quillby Court'],
    ['where they sleep', 'Snow on the ground at Quillby Bank but Year 5 are toasty in the lodge', 'Quillby Bank'],
    ['skiers, and the sun', 'Update from skiers: all up the mountain in Les Deux Alpes, sun shining', 'the mountain'],
    ['a square', 'Our band are playing in Quillby Square at noon, so hum along as you pass', 'Quillby Square'],
    [
      'what waits for helpers',
      'Unless two more of you can help, the Otters trip to Quillby Castle on Friday can’t go ahead',
      'Quillby Castle',
    ],
    ['what waits for forms', 'Otters are off to Quillby Castle on Friday and cannot go ahead without forms', 'Quillby Castle'],
    [
      'a coach that pulls out of a gate',
      'The coach has pulled out of the gates: Otters are off to Quillby Castle, back on Friday',
      'Quillby Castle',
    ],
    [
      'what the rain does not stop',
      'Otters are off to Quillby Castle on Friday and we’re not going to let a bit of rain stop us',
      'Quillby Castle',
    ],
    ['what is not done there', 'Otters won’t be visiting the gift shop at Quillby Castle on Friday, so no money please', 'Quillby Castle'],
    ['one thing off, another on', 'We cannot go to the zoo: instead Otters visit Quillby Castle on Friday', 'Quillby Castle'],
    ['a journey by other means', 'Otters go to Quillby Castle on Friday even though the coach firm has pulled out', 'Quillby Castle'],
    ['what will not happen again', 'The mishap will not happen again: Otters are off to Quillby Castle on Friday', 'Quillby Castle'],
    ['money that is for a day out', 'Friday: £12 each, all of it for the zoo, Otters, and bring a packed lunch', 'the zoo'],
    [
      'a hospice they sing at',
      'Friday: Otters sing carols at the children’s hospice, every penny raised going to it',
      'the children’s hospice',
    ],
    ['through a tunnel', 'Year 4 are in the Quillby Tunnel and going all the way to Brindle Castle', 'Quillby Tunnel'],
    ['on the way home', 'Otters are on their way home from Quillby Castle, all asleep', 'Quillby Castle'],
    ['away, as fixtures are listed', 'Tues: U12 netball v Quillby High (A), back at 5', 'Quillby High'],
    ['an outing, and where', 'Friday: Year 4 outing, Quillby. Bring wellies', 'Quillby'],
    ['held up on the road', 'Coach now held in the roadworks at Quillby Corner, Year 9 parents, so expect us at ten', 'Quillby Corner'],
    ['leaders among pupils', 'Sports leaders off to Quillbrook Grove for the hockey festival on Thursday', 'Quillbrook Grove'],
    ['a coach that is drawn', 'Y3 \u{1F68C}\u27A1 Quillby Castle today', 'Quillby Castle'],
    ['two of the school', 'Poppy wreath: our head boy and girl are at the cenotaph in Quillbrook at 11', 'Quillbrook'],
    ['a class with grown-ups', 'Otters and their grown-ups will meet us at Quillby Carr gates at 9.30 on Tuesday', 'Quillby Carr'],
  ])('%s: %s', (_, text, place) => expect(foundIn(text).join()).toContain(place));
});

/** One of the staff who is named beside children takes none of them back; grown-ups by themselves are nobody’s trip. */
describe('who goes along', () => {
  test.each([
    ['Just arrived at Quillby Wood with twenty-six botanists, one flask and a very patient headteacher', 'Quillby Wood'],
    ['Mrs Dunn has just pulled up at Quillby Country Park with forty very damp explorers', 'Quillby Country Park'],
    ['Safely arrived at Quillby Edge with a coachload of seven-year-olds and their teachers', 'Quillby Edge'],
    ['Arrived at Quillby Forest with the whole crew, Miss Ogden in front and Mr Vale counting heads', 'Quillby Forest'],
    ['Just landed at Quillby Reservoir with sixty pairs of wellies and three brave governors', 'Quillby Reservoir'],
    ['Just unloaded at Quillby Marsh: thirty bird-spotters, four staff and a telescope', 'Quillby Marsh'],
    ['Made it to Quillby Beach with a minibus full of fossil hunters, Mr Lyle at the wheel', 'Quillby Beach'],
    ['Mr Hale and his thirty bug hunters have reached Quillby Wood', 'Quillby Wood'],
    ['On our way to Quillby Quarry with thirty-two geologists, two mums and a teaching assistant called Bev', 'Quillby Quarry'],
    ['Now at Quillby Abbey, twenty-two monks and Mr Shaw as the abbot', 'Quillby Abbey'],
    ['Now at Quillby Priory, nineteen novices in training and Mrs Hale', 'Quillby Priory'],
    ['Just arrived at Quillby Castle with the kindest teaching assistants', 'Quillby Castle'],
    ['Safely arrived at Quillby Mill with Mr Orme and the big first-aid bag', 'Quillby Mill'],
    ['Splashed into Quillby Marsh with 3F, two teaching assistants and no dry socks', 'Quillby Marsh'],
    ['Trudged into Quillby Wood with Kestrels, three staff and a great deal of mud', 'Quillby Wood'],
    ['Just rolled into Quillby Forest, fifteen tents and our marvellous caretaker in tow', 'Quillby Forest'],
  ])('%s', (text, place) => expect(foundIn(text)).toEqual([place]));

  test.each([
    'Two of our teachers have just arrived at Quillby Hall for a course on phonics',
    'Our headteacher is at Quillby Conference Centre today with colleagues from across the trust',
    'Just arrived at Quillby Manor with thirty headteachers, two governors and a very strong coffee',
    'Mrs Dunn is at Quillby Library today with twenty other teachers',
    'Just arrived at Quillby Hall with two other teachers and a box of biscuits',
    'Just arrived at Quillby Hall with Mr Orme for our phonics course',
    'Mr Orme has just arrived at Quillby Hall with our teaching assistants',
    'Our governors have arrived at Quillby Hall with thirty folders each and a lot of coffee',
  ])('%s', (text) => expect(foundIn(text)).toEqual([]));
});

/** Whoever may come and watch a team: it travels. */
test('a team that plays elsewhere is sure, a choir that sings there a doubt', () => {
  const doubtsIn = (text: string): readonly boolean[] =>
    placesIn(fieldOf('/text', text), index, Date.UTC(2026, 9, 20, 11)).map(({ doubt }) => doubt);
  expect(doubtsIn('Thursday: our U12 netball squad play at Quillby High, all welcome to watch')).toEqual([false]);
  expect(doubtsIn('Thursday: our U12 netball squad go to Quillby Fell Academy. Families welcome on the touchline')).toEqual([false]);
  expect(doubtsIn('Our U12s are away at Long Drove School on Thursday, parents very welcome')).toEqual([false]);
  expect(doubtsIn('Our swimmers race at Quillby Baths on Thursday, coach at 1. Come along and cheer')).toEqual([false]);
  expect(doubtsIn('Thursday: our Year 4 choir sing at Quillby Hall, all welcome to watch')).toEqual([true]);
});

describe('openings', () => {
  test.each([
    ['what it costs', 'Bring £3.20 each for the safari park on Thursday, Otters', 'the safari park'],
    ['what is paid by each', 'Year 2, please send in £4 per child for the zoo on Monday', 'the zoo'],
    ['a cry, and where', 'We are here! Quillby Priory, colder than a fridge', 'Quillby Priory'],
    ['a cry in other words', 'Made it at last! Quillby Farm, smelling just as we hoped', 'Quillby Farm'],
    ['a cry with nobody', 'Finally arrived! Quillby Beach, and not a cloud', 'Quillby Beach'],
    ['through a door', 'Through the big doors of Quillby Museum at last', 'Quillby Museum'],
    ['past a barrier', 'Past the turnstiles at Quillby Zoo', 'Quillby Zoo'],
    ['the first of a kind', 'First red squirrel spotted at Quillby Forest', 'Quillby Forest'],
    ['what was glimpsed', 'Our first puffins glimpsed at Quillby Cove', 'Quillby Cove'],
    ['what the weather may stop', 'If it snows the Otters visit to Quillby Castle won’t be going ahead', 'Quillby Castle'],
    ['what numbers may stop', 'Unless more of you sign up, our trip to Quillby Castle will not go ahead', 'Quillby Castle'],
    ['courts of a town', 'Year 5 are at the town tennis courts right now', 'the town tennis courts'],
    ['courts of another place', 'Year 5 are on the netball courts at Quillby Park right now', 'Quillby Park'],
    ['courts with a name', 'Year 7 are at Quillby Courts now', 'Quillby Courts'],
    ['home, and off again', 'Everyone is home. Otters are off to Quillby Abbey tomorrow', 'Quillby Abbey'],
    ['home, and on the way', 'Everyone is home. Otters are on the coach to Quillby Abbey', 'Quillby Abbey'],
    ['home by a day', 'They are home on Friday. Otters are having a lovely time at Quillby Abbey', 'Quillby Abbey'],
  ])('%s: %s', (_, text, place) => expect(foundIn(text)).toEqual([place]));
});

/** At length of what is over: no sentence of it is now, nor a caption; with one that goes on, it all does. */
describe('a report', () => {
  const TOLD =
    'Otters had a fortnight to remember at Quillby Hall. On Monday we built rafts, and most of them floated. The caves were darker than anybody had thought. On Thursday we climbed the crag and waved at the school.';
  const shownIn = (text: string, alt: string): readonly string[] =>
    placesIn(fieldOf('/media/0/alt', alt), index, Date.UTC(2026, 9, 20, 11), fieldOf('/text', text)).map(({ start, end }) =>
      alt.slice(start, end),
    );
  const THANKS = `${TOLD} Our thanks to all who came with us.`;
  const ALT = 'Three pupils in wetsuits at the foot of a waterfall';
  test('is over, text and caption', () => {
    expect(foundIn(THANKS)).toEqual([]);
    expect(shownIn(THANKS, ALT)).toEqual([]);
    expect(shownIn(`${THANKS} This half term they will be writing about caves.`, ALT)).toEqual([]);
  });
  test('is over on a weekday with boots on, once they are home', () => {
    const before =
      'On Tuesday morning our Year 4s laced their boots for a day at Quillby Marsh. Newts were our first find, and there were nine.';
    const after = 'Now that we are home we shall be painting newts. We ate lunch in a bus shelter.';
    expect(foundIn(`${before} ${after} Our thanks to the driver, who let us drip.`)).toEqual([]);
    expect(foundIn(`${before} ${after} Tomorrow we go to Quillby Cove.`)).toContain('Quillby Cove');
  });
  test.each([
    ['nothing closes it', TOLD],
    ['they are still there', `${THANKS} We are on our way home.`],
    ['there is more to come', `${THANKS} Tomorrow it is the high ropes.`],
    ['they will be back', `${THANKS} We will be back by six.`],
    ['it is today', `${THANKS} This morning we made porridge.`],
    ['it is short', 'Otters had a lovely time. Thank you to all.'],
  ])('is none where %s', (_, text) => expect(shownIn(text, ALT)).toEqual(['a waterfall']));
  test('takes nothing from a caption that says when it is', () =>
    expect(shownIn(THANKS, 'Otters are at Quillby Falls right now')).toEqual(['Quillby Falls']));
});

describe('it is not told', () => {
  test.each([
    ['courts of the school', 'Year 8 boiled eggs with mirrors on the tennis courts today'],
    ['far courts', 'Otters are chalking the planets on the far netball courts right now'],
    ['a ground with a capital', 'Year 9 reached ten metres with their rockets on the Astro today'],
    ['a ground by two capitals', 'Kestrels are measuring the wind on the Top Pitches this morning'],
    ['the school’s own shop', 'Please bring £2 for the school shop on Friday, Otters'],
    ['whom money is for', 'Please bring £2 for the hospice on Friday, Otters'],
    ['a cry, and an event', 'Here we are! Harvest Supper, 6pm in the hall'],
    ['a cry, and somebody', 'We are here! Hannah Doyle, our new head girl, shows you round'],
    ['home at last', 'Everyone is home. Thirty of Year 6 climbed down from the coach at ten to five after three days at Quillby Abbey'],
    ['home by another word', 'They are all home now. Otters got off the coach at six, after a weekend at Quillby Abbey'],
    ['a residential to remember', 'Otters had a residential to remember at Quillby Abbey.'],
    ['off without a condition', 'The Otters trip to Quillby Castle on Friday won’t be going ahead'],
    ['a day to remember', 'Year 1 had a day to remember at Quillby Wildlife Park.'],
    ['hats off to somebody', 'Hats off to Quillam, who had all of Otters in stitches this afternoon'],
    ['called off in other words', 'Sad news: the Otters day at Quillby Castle on Friday can’t go ahead after all'],
    ['what money is for', 'Bulbs are on the bench by the gate till Friday, £2 a bag, every penny for the children’s hospice'],
    ['where the proceeds go', 'Friday: Otters sell buns at the gate, all proceeds going to the cat sanctuary'],
    ['called off, going on', 'Sorry! The Otters trip to Quillby Castle on Friday won’t be going ahead, the bus company has let us down'],
    ['called off, happening', 'Otters were due at Quillby Castle on Friday but it isn’t now happening'],
    ['called off, taking place', 'The Otters day at Quillby Castle on Friday will not take place'],
    ['called off, by a verb', 'The Otters trip to Quillby Castle next Thursday has been axed'],
    ['called off, of who goes', 'Otters aren’t off to Quillby Castle on Friday after all'],
    [
      'called off, of who takes them',
      'We shan’t be taking Otters class, sorry, or the children of Year 5: we won’t be visiting Quillby Castle on Friday',
    ],
    ['called off, by what takes them', 'The coach has pulled out, so Otters will not be visiting Quillby Castle on Friday'],
    ['a tunnel in the sand', 'Acorns are digging a tunnel that goes all the way to Australia'],
    ['at home, as fixtures are listed', 'Tues: U12 netball v Quillby High (H), all welcome'],
    ['an outing, and what it costs', 'Friday: Year 4 outing, deposits. Bring wellies'],
    ['an outing, and who pays', 'Friday: after the Year 4 outing, Mrs Dale counts the coins'],
    ['a lesson, this instant', 'Otters are currently writing stories set in Quillbrook as we speak'],
    ['grown-ups, this instant', 'Staff are currently on a course in Quillbrook'],
    ['a place within a place, of others', 'The church in Quillbrook has a new roof'],
    ['an arrival in history', 'Kestrels wrote about the safe arrival of the Windrush in Tilbury'],
    ['a square on paper', 'Year 10 drew a Punnett Square today'],
    ['a square of the town', 'The market in Quillby Square is on Saturday, everyone welcome'],
    ['grown-ups by themselves', 'Grown-ups will meet at Quillby Carr at 9.30 on Tuesday for the quiz'],
    ['a play in which one sails', 'Acorns are making boats to sail to Africa in the water tray'],
    ['a book, this instant', 'Year 4 are currently reading The Silver Garden, set in Yorkshire'],
    ['leaders of a business', 'Business leaders off to Quillbrook Grove for the conference on Thursday'],
    ['a lodge in a book', 'Year 5 read about the lodge at Quillby Bank'],
  ])('%s: %s', (_, text) => expect(foundIn(text)).toEqual([]));
});
