import { expect, test } from '@jest/globals';
import { yearsIn, yearthsIn } from '../../../src/detect/identifiers/years-old.ts';
import { wordsOf } from '../../../src/text/words.ts';

const years = (text: string): readonly (readonly [string, number])[] =>
  yearsIn(wordsOf(text)).map(({ start, end, years: old }) => [text.slice(start, end), old]);
const yearths = (text: string): readonly (readonly [string, number])[] =>
  yearthsIn(wordsOf(text)).map(({ start, end, years: old }) => [text.slice(start, end), old]);

test.each([
  ['she is 7 now', '7', 7],
  ['she is seven now', 'seven', 7],
  ['NINETEEN', 'NINETEEN', 19],
  ['5yrs old', '5', 5],
  ['a 7yo boy', '7', 7],
  ['age 6½', '6½', 6],
  ['he is 101', '101', 101],
  ['forty', 'forty', 40],
])('%s', (text, said, old) => expect(years(text)).toEqual([[said, old]]));

test('tens and units are one', () => expect(years('she is fifty-two').at(-1)).toEqual(['fifty-two', 52]));
test.each(['0 goals', '007', '1400', 'Y7 sang', '7th', '7b', '3D'])('%s', (text) => expect(years(text)).toEqual([]));

test.each([
  ['her 7th birthday', '7th', 7],
  ['his Eleventh birthday', 'Eleventh', 11],
  ['the 100th', '100th', 100],
  ['a sixtieth', 'sixtieth', 60],
  ['a twenty-first', 'twenty-first', 21],
  ['the twelfth', 'twelfth', 12],
])('%s', (text, said, old) => expect(yearths(text).at(-1)).toEqual([said, old]));

test.each(['7', 'seven', '150th', '0th'])('%s', (text) => expect(yearths(text)).toEqual([]));

test('a letter for a nought', () => {
  expect(years('age 1O')).toEqual([['1O', 10]]);
  expect(years('age 1o')).toEqual([['1o', 10]]);
  expect(years('O1, OO or 1OO')).toEqual([]);
});

test.each(['7thing', '21stone', '9yox', '5yrsago', '999', '151', '1st2'])('%s is no number of years', (text) => {
  expect(years(text)).toEqual([]);
  expect(yearths(text)).toEqual([]);
});

test('every one of a text, each by its own words', () => {
  expect(years('Kit is 7, Jo fifty two, Bo fifty, two and sixty ten')).toEqual([
    ['7', 7],
    ['fifty', 50],
    ['fifty two', 52],
    ['fifty', 50],
    ['two', 2],
    ['sixty', 60],
    ['ten', 10],
  ]);
  expect(years('twenty eleven').at(-1)).toEqual(['eleven', 11]);
  expect(years('twenty  one').at(-1)).toEqual(['one', 1]);
  expect(years('twenty- one').at(-1)).toEqual(['one', 1]);
  expect(years('hello two')).toEqual([['two', 2]]);
  expect(years('one')).toEqual([['one', 1]]);
  expect(yearths('her 21st')).toEqual([['21st', 21]]);
  expect(yearths('her 101st')).toEqual([['101st', 101]]);
});

test('the word with which it begins', () => {
  expect(yearsIn(wordsOf('she is fifty-two')).map(({ word }) => word)).toEqual([2, 2]);
  expect(yearsIn(wordsOf('she is 52')).map(({ word }) => word)).toEqual([2]);
});
