import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchesOf } from '../../src/text/matches.ts';

const PATTERNS = [/[a-z]+/g, /(?<=a)b?/g, /x*/g, /(?<letter>[ab])\k<letter>/g, /\p{L}+/gu];

test('it finds what matchAll finds', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'x', ' ', 'é', '1') }), fc.constantFrom(...PATTERNS), (text, pattern) => {
      expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});

test('a pattern that somebody else stopped in the middle of begins anew', () => {
  const pattern = /a/g;
  pattern.exec('aaa');
  expect(matchesOf('aa', pattern)).toHaveLength(2);
  expect(matchesOf('b', pattern)).toEqual([]);
});
