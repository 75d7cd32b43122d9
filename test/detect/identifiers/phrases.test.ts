import { describe, expect, test } from '@jest/globals';
import { phraseBook } from '../../../src/detect/identifiers/phrases.ts';
import { wordsOf } from '../../../src/text/words.ts';

const book = phraseBook(
  [
    [
      `nut allergy, hay fever, <part> scan, broke <own> left? <part>, of <any> heritage, type 1 diabetes, a and e, jehovah's witness`,
      'one',
    ],
    ['allergy, SEND, autistic', 'two'],
  ],
  { part: 'arm leg', own: 'his her' },
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
    ['a Jehovah’s Witness', 'Jehovah’s Witness', 'one'],
    ['SEND support', 'SEND', 'two'],
    ['he is aut1stic', 'aut1stic', 'two'],
    ['he is 4ut15tic', '4ut15tic', 'two'],
  ])('%s', (text, words, sort) => expect(found(text)).toEqual([[words, sort]]));
});

describe('not found', () => {
  test.each([
    'a nut. And pollen',
    'type one diabetes',
    'hay for fever',
    'send it',
    'Send it',
    'broke left arm',
    'of heritage',
    'hay! Fever',
    '',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

test('a phrase ends with its sentence', () => expect(found('a nut. Allergy')).toEqual([['Allergy', 'two']]));

test('none overlaps another, and the longest wins', () =>
  expect(found('nut allergy allergy')).toEqual([
    ['nut allergy', 'one'],
    ['allergy', 'two'],
  ]));
