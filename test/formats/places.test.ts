import { expect, test } from '@jest/globals';
import { follow, loneSurrogateIn, mayHoldLoneSurrogate, positionAt, shown } from '../../src/formats/places.ts';

const source = (text: string, firstLine = 1, firstColumn = 1) => ({ text, file: 'a.json', firstLine, firstColumn });

test.each([
  ['', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['a\nb', 2, 2, 1],
  ['a\r\nb', 3, 2, 1],
  ['a\rb', 2, 2, 1],
  ['a\r\rb', 3, 3, 1],
  ['😀b', 2, 1, 3],
  ['a\n\n', 3, 3, 1],
])('%j at %i is line %i, column %i', (text, offset, line, column) => {
  expect(positionAt(source(text), offset)).toEqual({ line, column });
});

test('a text that begins inside a file keeps its place there, on its first line only', () => {
  expect(positionAt(source('ab\ncd', 7, 20), 1)).toEqual({ line: 7, column: 21 });
  expect(positionAt(source('ab\ncd', 7, 20), 4)).toEqual({ line: 8, column: 2 });
});

test.each([
  ['a', '`a`'],
  ['two words', '`two words`'],
  ['\u001b[31m', '`U+001B[31m`'],
  ['\u202eabc', '`U+202Eabc`'],
  ['\u00a0', '`U+00A0`'],
  ['\u{e0041}', '`U+E0041`'],
  ['\ud800', '`U+D800`'],
  ['x'.repeat(60), `\`${'x'.repeat(39)}…\``],
])('%j is shown as %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['', '', true],
  ['/a', '/a', true],
  ['/a/b~1c/d~0e', '/a/b/c/d~e', true],
  ['/a/none/deeper', '/a', false],
])('following %j ends at %j', (pointer, end, found) => {
  const known = ['', '/a', '/a/b/c', '/a/b/c/d~e'];
  const childOf = (node: string, step: string): string | undefined => known.find((one) => one === `${node}/${step}`);
  expect(follow('', pointer, childOf)).toEqual({ node: end, found });
});

test('half a character is told from a whole one', () => {
  expect(loneSurrogateIn('a😀b')).toBe(-1);
  expect(loneSurrogateIn('a😀\udc00b')).toBe(3);
  expect(mayHoldLoneSurrogate('"\\u00e9"')).toBe(false);
  expect(mayHoldLoneSurrogate('"\\uD83D"')).toBe(true);
  expect(mayHoldLoneSurrogate('"\\U0000dC00"')).toBe(true);
});
