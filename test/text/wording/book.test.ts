import { describe, expect, test } from '@jest/globals';
import { phraseBook } from '../../../src/text/wording/book.ts';
import { wordsOf } from '../../../src/text/words.ts';

const book = phraseBook(
  [
    [
      'nut allergy | hay fever | <part> scan | broke <own> [left] <part> | of <any> heritage | type 1 diabetes | a and e | jehovah s witness | long | long covid clinic | long covid',
      'one',
    ],
    ['allergy | SEND | SEN support | sees CAMHS | autistic', 'two'],
  ],
  { part: 'arm|leg', own: 'his|her' },
);

const found = (text: string): readonly (readonly [string, string])[] => {
  const words = wordsOf(text);
  return book(words).map(({ from, to, sort }) => [text.slice(words[from]?.start, words[to]?.end), sort]);
};

describe('found', () => {
  test.each([
    ['has a nut allergy now', 'nut allergy', 'one'],
    ['has a NUT\nALLERGY', 'NUT\nALLERGY', 'one'],
    ['hay-fever', 'hay-fever', 'one'],
    ['an allergy', 'allergy', 'two'],
    ['a leg scan', 'leg scan', 'one'],
    ['broke her leg', 'broke her leg', 'one'],
    ['broke his left arm', 'broke his left arm', 'one'],
    ['of Somali heritage', 'of Somali heritage', 'one'],
    ['type 1 diabetes', 'type 1 diabetes', 'one'],
    ['has long covid', 'long covid', 'one'],
    ['at a long covid clinic', 'long covid clinic', 'one'],
    ['a Jehovah’s Witness', 'Jehovah’s Witness', 'one'],
    ['SEND support', 'SEND', 'two'],
    ['has SEN support', 'SEN support', 'two'],
    ['HAS SEN SUPPORT', 'SEN SUPPORT', 'two'],
    ['she Sees CAMHS', 'Sees CAMHS', 'two'],
    ['he is aut1stic', 'aut1stic', 'two'],
    ['he is 4ut15tic', '4ut15tic', 'two'],
  ])('%s', (text, words, sort) => expect(found(text)).toEqual([[words, sort]]));
});

describe('not found', () => {
  test.each([
    'a nut. And pollen',
    'a nut allergyx',
    'type one diabetes',
    'hay for fever',
    'send it',
    'a sen support plan',
    'sees camhs',
    'Send it',
    'broke left arm',
    'of heritage',
    'hay! Fever',
    '',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

test('a phrase ends with its sentence', () => expect(found('a nut. Allergy')).toEqual([['Allergy', 'two']]));

test('of two that are as long the first of the lists is found, whether it begins with a word or with a set', () => {
  const words = wordsOf('a leg scan');
  const sortOf = (...lists: readonly string[]): readonly string[] =>
    phraseBook(
      lists.map((list) => [list, list] as const),
      { part: 'arm|leg' },
    )(words).map(({ sort }) => sort);
  expect(sortOf('<part> scan', 'leg scan', 'leg')).toEqual(['<part> scan']);
  expect(sortOf('leg', 'leg scan', '<part> scan')).toEqual(['leg scan']);
  expect(sortOf('leg', '<part> scan', 'leg scan')).toEqual(['<part> scan']);
});

test('what is said of a text is not said of the next', () => {
  expect(found('a leg scan')).toEqual([['leg scan', 'one']]);
  expect(found('a leg')).toEqual([]);
});

test('none overlaps another, and the longest wins', () =>
  expect(found('nut allergy allergy')).toEqual([
    ['nut allergy', 'one'],
    ['allergy', 'two'],
  ]));
