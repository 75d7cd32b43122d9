import { describe, expect, test } from '@jest/globals';
import { factsSaid } from './told.ts';

const ages = (text: string): readonly string[] =>
  factsSaid(text)
    .filter(([kind]) => kind === 'age')
    .map(([, said]) => said);

describe('what somebody owns has an age of its own; of family it is told all the same', () => {
  test.each([
    "Miss Pettifer's starter dough is three years old.",
    "Miss Pettifer's three-year-old starter dough rose.",
    "Leo's hamster is two years old.",
    "Leo's two year old hamster bites.",
    "Mrs Bell's car is 12 years old.",
  ])('%s', (text) => expect(ages(text)).toEqual([]));
  test.each([
    ['two years old', "Leo's brother is two years old."],
    ['two-year-old', "Leo's two-year-old brother waved."],
    ['ten-year-old', "Leo Marsh's ten-year-old sister came."],
    ['9 years old', "Leo's nearly 9 years old."],
    ['is 9 years old', 'Leo is 9 years old.'],
    ['nine years old', "Leo's nine years old."],
  ])('%s: %s', (said, text) => expect(ages(text)).toEqual([said]));
});

describe('an age after a pause, and before a name', () => {
  test.each([
    ['only 7', 'Congratulations to Kian \u2013 only 7 and already a brown belt'],
    ['just 7', 'Congratulations to Kian, just 7, on a brown belt'],
    ['six years of age', 'At just six years of age, Reuben Slade has read every book'],
  ])('%s: %s', (said, text) => expect(ages(text)).toEqual([said]));
  test.each([
    'Congratulations to Kian \u2013 only 7 points behind',
    'Leo (3), Kofi (2) and Mia (4) scored in a 9-0 win',
    'Congratulations to all, only 7 to go, says Kian',
  ])('not in: %s', (text) => expect(ages(text)).toEqual([]));
  test('who wins has an age', () => {
    expect(ages('Leo (7) and Mia (8) won the race')).toEqual(['Leo (7)', 'Mia (8)']);
  });
});
