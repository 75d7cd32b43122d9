import { expect, test } from '@jest/globals';
import {
  apart,
  followsDigits,
  isAmongDigits,
  isTied,
  isTiedBefore,
  isWhole,
  standsAlone,
} from '../../../src/detect/identifiers/standing.ts';

/** Where the X of a text stands. */
const at = (text: string): { start: number; end: number; folds: readonly number[] } => {
  const start = text.indexOf('X');
  return { start, end: start + 1, folds: [] };
};

test.each([
  ['X', true],
  [' X ', true],
  ['(X)', true],
  ['"X"', true],
  ['“X”', true],
  ['🎉X🎉', true],
  ['–X—', true],
  ['£X€', true],
  ['\u0080X\u0080', true],
  ['_X_', true],
  ['_X_ b', true],
  ['aX', false],
  ['Xa', false],
  ['0X', false],
  ['X9', false],
  ['zX', false],
  ['XZ', false],
  ['éX', false],
  ['Xé', false],
  ['ªX', false],
  ['漢X', false],
  ['X٣', false],
  ['a_X', false],
  ['X_a', false],
  ['é_X', false],
  ['X_é', false],
])('%s is whole: %s', (text, is) => {
  expect(isWhole(text, at(text))).toBe(is);
});

test.each([
  ['see X.', true],
  ['aX', false],
  ['@X', false],
  ['X@', false],
  ['https://example.org/X', false],
  ['https://example.org/ X', true],
])('%s stands alone: %s', (text, is) => {
  expect(standsAlone(text, at(text))).toBe(is);
});

test.each([
  ['X', false],
  ['a X', false],
  ['a-X', true],
  ['9-X', true],
  ['-X', false],
  [' -X', false],
  ['a\\X', true],
  ['\\X', false],
  ['3.X', true],
  ['3:X', true],
  ['a.X', false],
  ['a:X', false],
  ['.X', false],
  ['/X', true],
  [' /X', true],
  ['3/X', true],
  ['a/X', false],
  ['//X', false],
  ['#X', true],
  ['£X', true],
  ['$X', true],
  ['€X', true],
  ['=X', true],
  ['&X', true],
  ['%X', true],
  ['+X', true],
  ['# X', false],
  ['*X', false],
  ['~X', false],
  ['a-bX', false],
  ['3. X', false],
])('%s is tied to what is before: %s', (text, is) => {
  expect(isTiedBefore(text, at(text).start)).toBe(is);
  expect(isTied(text, at(text))).toBe(is);
});

test.each([
  ['X-a', true],
  ['X-9', true],
  ['X-', false],
  ['X - a', false],
  ['X\\a', true],
  ['X.5', true],
  ['X:5', true],
  ['X/5', true],
  ['X.', false],
  ['X: 5', false],
  ['X/a', false],
  ['X.jpg', true],
  ['X.jpg.', true],
  ['X.jpeg2', true],
  ['X.html', true],
  ['X.xhtml', true],
  ['X.abcdef', false],
  ['X.j', false],
  ['X.jP', false],
  ['X.Jpg', false],
  ['X.jpgA', false],
  ['X. jpg', false],
  ['X%', true],
  ['X=', true],
  ['X&', true],
  ['X+', true],
  ['X#', false],
  ['X %', false],
  ['X a-b', false],
])('%s is tied to what is after: %s', (text, is) => {
  expect(isTiedBefore(text, at(text).start)).toBe(false);
  expect(isTied(text, at(text))).toBe(is);
});

test.each([
  ['5 X', true],
  ['5-X', true],
  ['5.X', true],
  ['15 X', true],
  ['15  X', false],
  ['5, X', false],
  ['5X', false],
  ['a X', false],
  ['X', false],
  ['5 aX', false],
])('%s follows digits: %s', (text, is) => {
  expect(followsDigits(text, at(text).start)).toBe(is);
});

test.each([
  ['5 X', true],
  ['5-X', true],
  ['5.X', true],
  ['5  X', false],
  ['5, X', false],
  ['(0)X', true],
  ['(01632) X', true],
  ['(016321) X', false],
  ['(0)  X', false],
  ['(a) X', false],
  ['0) X', false],
  ['X 5', true],
  ['X-5', true],
  ['X.5', true],
  ['X  5', false],
  ['X, 5', false],
  ['X a 5', false],
  ['X', false],
  ['5\nX', false],
  ['X\n5', false],
])('%j is among digits: %s', (text, is) => {
  expect(isAmongDigits(text, at(text))).toBe(is);
});

test.each([
  ['5\nX', true],
  ['5\r\nX', true],
  ['5 -\n  X', true],
  ['5- \r\n X', true],
  ['5   \nX', false],
  ['5\n   X', false],
  ['5\na X', false],
  ['5.\nX', false],
  ['a\nX', false],
  ['X\n5', true],
  ['X\r\n5', true],
  ['X -\n  5', true],
  ['X   \n5', false],
  ['X\n   5', false],
  ['X\na 5', false],
  ['X a\n5', false],
  ['X.\n5', false],
])('where it goes over lines itself, %j is among digits: %s', (text, is) => {
  expect(isAmongDigits(text, { ...at(text), folds: [3] })).toBe(is);
});

test('of hits that overlap the first is kept, and of those that begin together the longest', () => {
  const hit = (start: number, end: number): { start: number; end: number } => ({ start, end });
  expect(apart([hit(5, 9), hit(0, 3), hit(0, 6), hit(6, 7), hit(8, 12), hit(7, 8)])).toEqual([hit(0, 6), hit(6, 7), hit(7, 8), hit(8, 12)]);
  expect(apart([])).toEqual([]);
});
