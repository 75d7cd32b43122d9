import { describe, expect, test } from '@jest/globals';
import { holdAt } from '../../../src/detect/places/governor.ts';
import { gradeOf } from '../../../src/detect/places/grade.ts';
import { isHeld } from '../../../src/detect/places/held.ts';
import { namedFrom } from '../../../src/detect/places/offsite-named.ts';
import { ownPlaces } from '../../../src/detect/places/own-places.ts';
import { type Sentence, sentencesOf } from '../../../src/detect/places/sentences.ts';
import { toldIn } from '../../../src/detect/places/told.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { pupil, schoolOf } from '../../school.ts';

const own = ownPlaces(
  schoolOf({
    ...{ name: 'Fernhollow Primary School', classes: ['Otters'] },
    ...{ pupils: [pupil('P1', 'Zuri', 'Quill')], staff: [{ id: 'S1', name: 'Bo Tamsin', personalAccounts: [] }] },
  }),
);
const sentenceOf = (text: string): Sentence => {
  const [sentence] = sentencesOf(toldIn(fieldOf('/text', text)));
  if (sentence === undefined) throw new Error(`no sentence: ${text}`);
  return sentence;
};

/** Where the word before the mark stands; the mark is taken out. */
const holdIn = (marked: string): string => {
  const sentence = sentenceOf(marked.replace(' ^', ''));
  return holdAt(sentence, marked.slice(0, marked.indexOf(' ^')).split(' ').length - 1, own);
};

describe('what governs a place', () => {
  test.each([
    ['off to ^ Brindle', 'strong'],
    ['we are taking all of Year 8 to ^ Brindle', 'strong'],
    ['we arrived safely at ^ Brindle', 'strong'],
    ['Otters up ^ Brindle', 'strong'],
    ['greetings from ^ Brindle', 'strong'],
    ['warming up for the match at ^ Brindle', 'strong'],
    ['Year 4 sing at ^ Brindle', 'weak'],
    ['are in ^ Brindle', 'weak'],
    ['wellies for ^ Brindle', 'weak'],
    ['on the steps of ^ Brindle', 'weak'],
  ])('%s: %s', (text, hold) => expect(holdIn(text)).toBe(hold));

  test.each([
    'upload yours to ^ Brindle',
    'we are going to write to ^ Brindle',
    'words from ^ Brindle',
    'a visualiser in ^ Brindle',
    'calling over ^ Brindle',
    'painted by ^ Brindle',
    'look at ^ Brindle',
    'halfway through ^ Brindle',
    'the story of ^ Brindle',
    'we went; then to him in ^ Brindle',
  ])('nothing does: %s', (text) => expect(holdIn(text)).toBe('none'));
});

describe('how surely a name is a place', () => {
  const gradeIn = (text: string): string | undefined => {
    const sentence = sentenceOf(`We saw ${text}`);
    const place = namedFrom(sentence, 2);
    return place === undefined ? 'no name' : gradeOf(sentence, place, own);
  };
  test.each([
    ['Brindle Zoo', 'place'],
    ['Museum of Brindle', 'place'],
    ['Brindle Town Hall', 'place'],
    ['Brindle Tennis Club', 'place'],
    ['Friday Football Club', 'no name'],
    ['Chess Club', undefined],
    ['Whitby', 'place'],
    ['Brindleworth', 'name'],
    ['Whitby Gaol', 'name'],
    ['Student Services', 'words'],
    ['Zuri', 'person'],
    ['Tamsin', 'person'],
    ['Jodrell Festival', 'event'],
    ['Rocket Day', undefined],
    ['H4', undefined],
    ['TikTok', undefined],
    ['Lilac band', undefined],
    ['Duke of Whitby', undefined],
    ['#TeamBrindle', undefined],
    ['#BrindleFarm', 'name'],
  ])('%s: %s', (text, grade) => expect(gradeIn(text)).toBe(grade));

  test('two names of ours are no place, unless something leads there', () => {
    const grade = (text: string): string | undefined => gradeOf(sentenceOf(text), { from: 3, to: 4, named: true }, own);
    expect(grade('the prize for Zuri Quill')).toBeUndefined();
    expect(grade('we are at Zuri Quill')).toBe('person');
    expect(grade('it goes to Zuri Quill')).toBeUndefined();
    expect(grade('Otters off to Zuri Quill')).toBe('person');
  });

  test('a word between an article and a thing says of what kind the thing is', () => {
    const grade = (text: string): string | undefined => gradeOf(sentenceOf(text), { from: 2, to: 2, named: true }, own);
    expect(grade('in a Brindle bag')).toBeUndefined();
    expect(grade('in a Brindle near Whitby')).toBe('name');
  });

  test('a title in marks is none', () => {
    const sentence = sentenceOf('we read "The Boy at the Brindle Zoo" today');
    expect(gradeOf(sentence, { from: 6, to: 7, named: true }, own)).toBeUndefined();
    const beside = sentenceOf('we saw "Hamlet" at the Brindle Zoo today');
    expect(gradeOf(beside, { from: 5, to: 6, named: true }, own)).toBe('place');
    const said = sentenceOf('we said "so much fun at the Brindle Zoo" today');
    expect(gradeOf(said, { from: 7, to: 8, named: true }, own)).toBe('place');
  });
});

test('the less a name says, the more has to govern it', () => {
  const lead = (by: string, hold: 'strong' | 'weak' | 'none') => ({ by, hold, named: true });
  expect(isHeld('place', lead('at', 'none'))).toBe(true);
  expect(isHeld('place', lead('over', 'none'))).toBe(false);
  expect(isHeld('name', lead('at', 'weak'))).toBe(true);
  expect(isHeld('name', lead('at', 'none'))).toBe(false);
  expect(isHeld('words', lead('at', 'weak'))).toBe(false);
  expect(isHeld('words', lead('to', 'strong'))).toBe(true);
  expect(isHeld('event', lead('at', 'strong'))).toBe(false);
  expect(isHeld('person', lead('from', 'strong'))).toBe(false);
});
