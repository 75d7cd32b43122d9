import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { candidatesIn } from '../../../src/detect/places/candidates.ts';
import { ownPlaces } from '../../../src/detect/places/own-places.ts';
import { placeSigns } from '../../../src/detect/places/place-signs.ts';
import { type Sentence, sentencesOf } from '../../../src/detect/places/sentences.ts';
import { besideOf, jointOf, ownOf } from '../../../src/detect/places/signs.ts';
import { toldIn } from '../../../src/detect/places/told.ts';
import { likeliest, unlikelyIn } from '../../../src/detect/places/weigh.ts';
import { POINTS } from '../../../src/detect/places/words/points.ts';
import type { Post } from '../../../src/model.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf } from '../../school.ts';

const own = ownPlaces(schoolOf({ name: 'Fernhollow School', classes: ['Otters'] }));
const sentencesIn = (text: string): readonly Sentence[] => sentencesOf(toldIn(fieldOf('/text', text)));
const firstOf = (text: string): Sentence => {
  const [sentence] = sentencesIn(text);
  if (sentence === undefined) throw new Error(`no sentence: ${text}`);
  return sentence;
};
const saidBy = ({ told }: Sentence, { from, to }: { readonly from: number; readonly to: number }): string =>
  told.text.slice(told.words[from]?.start, told.words[to]?.end);
const placesOf = (text: string): readonly string[] => candidatesIn(firstOf(text), own).map((place) => saidBy(firstOf(text), place));

describe('what may be a place', () => {
  test.each([
    ['a name that nothing leads to', 'Tide out, buckets out, Mablethorpe', ['Mablethorpe']],
    ['a general place with its article', 'Down at the beach', ['the beach']],
    ['a word of every day that something leads to', 'Off to Speedwell', ['Speedwell']],
    ['several', 'From Brindle to Chester', ['Brindle', 'Chester']],
    ['past what it is like', 'Hello from a very wet Brindle', ['Brindle']],
  ])('%s', (_, text, places) => expect(placesOf(text)).toEqual(places));

  test.each([
    ['a word of every day that nothing leads to', 'Buckets and Spades'],
    ['a class', 'Hello Otters'],
    ['a greeting', 'Buenas noches'],
    ['a title in marks', 'We sang “Brindle”'],
    ['a tag', 'What a lovely #Chester'],
    ['somebody from whom something comes', 'Wise words from Bernadette'],
    ['a society', 'Off to CAMHS'],
    ['words of every day in capitals', 'Straight to SLEEP please'],
  ])('not %s', (_, text) => expect(placesOf(text)).toEqual([]));

  test('what leads to it is told past its article and what it is like', () => {
    const leads = (text: string): readonly string[] => candidatesIn(firstOf(text), own).map(({ by, hold }) => `${by} ${hold}`);
    expect(leads('Greetings from a very wet Brindle')).toEqual(['from strong']);
    expect(leads('Off to the Deep')).toEqual(['to strong']);
    expect(leads('A word, Brindle')).toEqual([' none']);
  });
});

const signsIn = (text: string, at = 0): readonly string[] => {
  const sentences = sentencesIn(text);
  const sentence = sentences[at];
  if (sentence === undefined) throw new Error(`no sentence ${at}: ${text}`);
  const around = { sentences, at, own };
  const scene = { own: ownOf(sentence, around), beside: besideOf(around), around };
  const besides = [...scene.beside].map((sign) => `near ${sign}`);
  return candidatesIn(sentence, own).flatMap((one) => [...placeSigns(one, sentence), ...scene.own, ...besides, ...jointOf(one, scene)]);
};

describe('a sign is seen, and not where it is none', () => {
  test.each([
    ['place, held strong', 'Off to Chester', 'Chester is fun'],
    ['name, held none', 'Fun, Brindlethwaite', 'Off to Brindlethwaite'],
    ['general, held weak', 'Singing at the castle', 'Fun, says the castle'],
    ['led by at', 'Fun outside Chester', 'Off to Chester'],
    ['led by in', 'Fun inside Chester', 'Off to Chester'],
    ['led by to', 'Off to Chester', 'Fun in Chester'],
    ['led along', 'Off round Chester', 'Off to Chester'],
    ['led by for', 'Wellies for Chester', 'Off to Chester'],
    ['led by nothing', 'Chester, then', 'Off to Chester'],
    ['led by a verb', 'Visiting Chester', 'Off to Chester'],
    ['headed', 'Off to Quillby Zoo', 'Off to Chester'],
    ['street', 'Fun at Quillby Road', 'Fun at Quillby Zoo'],
    ['several words', 'Off to Quillby Zoo', 'Off to Chester'],
    ['first word', 'Chester is fun', 'Off to Chester'],
    ['capitals', 'Off to CHESTER', 'Off to Chester'],
    ['question', 'Off to Chester?', 'Off to Chester!'],
    ['verb next', 'Chester is fun', 'Off to Chester today'],
    ['addressed', 'Chester, you are lovely', 'Chester, they said, is lovely'],
    ['hailed', 'Hello, Chester', 'Below, Chester'],
    ['colon next', 'Chester: fun', 'Chester fun'],
    ['alone', 'Chester.', 'Fun in Chester with a flask and cake'],
    ['described', 'Chester looks like glass', 'Chester says hello'],
    ['group', 'Year 4 in Chester', 'Rain in Chester'],
    ['past', 'It was fun in Chester', 'It is fun in Chester'],
    ['progressive', 'They are climbing in Chester', 'They climb in Chester'],
    ['perfect', 'We have stormed Chester', 'We storm Chester'],
    ['group is', 'Year 4 are in Chester', 'Year 4 sing in Chester'],
    ['telegraphic start', 'Just pulled up in Chester', 'Lorries pulled up in Chester'],
    ['things out', 'Notebooks out in Chester', 'Notebooks of Chester'],
    ['clock', 'Chester by 10.15', 'Chester by bus'],
    ['exclaimed', 'Off to Chester!', 'Off to Chester.'],
    ['short', 'Off to Chester', 'Off to Chester with all of our friends and a very long list of things'],
    ['terse', 'Chester. Rain. Chips.', 'Chester. It is raining on all of us and on the chips.'],
    ['ahead', 'Chester on Friday', 'Well done in Chester on Friday'],
    ['near group', 'Off to Chester. Year 4 sing.', 'Off to Chester. Rain.'],
    ['near nothing', 'Off to Chester.', 'Off to Chester. Rain.'],
    ['near past', 'Off to Chester. It was fun.', 'Off to Chester. It is fun.'],
    ['people', 'Chester. Year 4 sing.', 'Chester. Rain.'],
    ['group, this instant', 'Year 4 are now currently in Chester', 'Year 4 are writing, currently, of Chester'],
    ['lodging', 'Lights out in Chester', 'Lights in Chester'],
    ['ride shown', 'Off to Chester \u{1F68C}', 'Off to Chester \u{1F600}'],
    ['on the road', 'Chester. Bring wellies.', 'Chester. Bring hope.'],
    ['group beside', 'Year 4 in Chester', 'Year 4, then Chester'],
    ['people, and to come', 'We sing in Chester tomorrow', 'Rain in Chester tomorrow'],
    ['people, and now', 'Year 4 in Chester today', 'Rain in Chester today'],
    ['for what is to come', 'Wellies for Chester on Friday', 'Words for Chester'],
    ['only past', 'It was fun in Chester', 'It was fun in Chester and now it is not'],
    ['held, and not past', 'Off to Chester', 'We were off to Chester'],
    ['group, and going on', 'Year 4 are climbing in Chester', 'Somebody is climbing in Chester'],
  ])('%s', (sign, seen, unseen) => {
    expect(signsIn(seen)).toContain(sign);
    expect(signsIn(unseen)).not.toContain(sign);
    expect(signsIn(unseen).length).toBeGreaterThan(0);
  });

  test('each that has points can be one', () => {
    const sets = ['windermoor', 'brackenholt', 'thornmere', 'aldercombe'].map((name) => `corpus/${name}/cases`);
    const lines = ['trips/wording', ...[2, 3, 4, 5, 6, 7].map((number) => `trips/wording-${number}`), ...sets].flatMap((name) =>
      readFileSync(new URL(`../../../fixtures/${name}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Post & { readonly post?: Post })
        .map(({ text = '', post }) => post?.text ?? text),
    );
    const seen = new Set(lines.flatMap((text) => sentencesIn(text).flatMap((_, at) => signsIn(text, at))));
    expect(Object.keys(POINTS).filter((sign) => !seen.has(sign))).toEqual([]);
  });
});

describe('the place for which most speaks', () => {
  const likeliestIn = (text: string): string | undefined => {
    const most = likeliest(sentencesIn(text), own);
    return most && `${most.is} ${saidBy(most.sentence, most.place)}`;
  };

  test.each([
    ['nets, and who is there', 'Nets out: Otters are up to their knees at Mablethorpe.', 'live Mablethorpe'],
    ['a stop on the way', 'Just pulled up at Quillby Water with Year 4, wellies on, rain coming.', 'live Quillby Water'],
    ['a timetable', 'Friday for Otters: 8.45 coach, Quillby Zoo 10.15, back by 3.', 'planned Quillby Zoo'],
    ['wellies for it', 'Otters need wellies and a packed lunch for Quillby Farm on Friday.', 'planned Quillby Farm'],
  ])('%s', (_, text, told) => expect(likeliestIn(text)).toBe(told));

  test.each([
    ['a name that is only spoken to', 'Tide out, nets out, Otters out. Mablethorpe, you are glorious.'],
    ['a name that nothing leads to', 'Books, hats and coats for Otters on Friday. Next week, Florence Nightingale.'],
    ['it is over', 'Otters were at Quillby Zoo last week with wellies and a packed lunch.'],
    ['they are back', 'All home! Otters had wellies and a packed lunch at Quillby Zoo today.'],
    ['it is praised', 'What a day Otters had at Quillby Zoo, wellies and all!'],
    ['families are asked', 'Otters sing at Quillby Zoo on Friday. All welcome, wellies advised.'],
    ['grown-ups go', 'Staff are off to Quillby Zoo on Friday, wellies packed.'],
    ['it is at school', 'Otters made Quillby Zoo in the hall today, wellies on.'],
    ['somebody comes from it', 'Our new cook comes from Quillby and starts on Monday.'],
    ['it is a topic', 'Otters are writing about Quillby this week.'],
  ])('none: %s', (_, text) => expect(likeliestIn(text)).toBeUndefined());

  test('wording alone is not believed against all signs', () => {
    const isUnlikely = (text: string): boolean => {
      const [place] = candidatesIn(firstOf(text), own);
      if (place === undefined) throw new Error(`no place: ${text}`);
      return unlikelyIn(sentencesIn(text), own)(place);
    };
    expect(isUnlikely('A cast of hundreds from the book of Quillby was drawn for the poster sale.')).toBe(true);
    expect(isUnlikely('We are all at Quillby now!')).toBe(false);
  });
});
