import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance, nearest } from '../../src/text/nearest.ts';

test.each([
  ['media', 'media', 0],
  ['meida', 'media', 1],
  ['mdia', 'media', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
])('from %j to %j: %i', (a, b, edits) => {
  expect(distance(a, b)).toBe(edits);
});

test('the way there is as long as the way back', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
    }),
  );
});

test.each([
  ['chanel', ['channel', 'kind'], 'channel'],
  ['publishat', ['publishAt'], 'publishAt'],
  ['xz', ['x', 'y'], 'x'],
  ['abc', ['xyz'], undefined],
  ['fb', ['facebook'], undefined],
])('%s is most likely %s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});
