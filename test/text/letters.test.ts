import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apartIn, hasLetters, isOneLetter } from '../../src/text/letters.ts';

/** Texts of ASCII have a way of their own, so half of these are. */
const texts = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }));

test.each([
  ['a', true, true],
  ['É', true, true],
  ['張', true, true],
  ['𠮷', true, true],
  ['7', true, false],
  ['٣', true, false],
  ['ab', true, false],
  ['– “!” 🎉', false, false],
  ['', false, false],
])('%j: says something %j, is one letter %j', (text, says, one) => {
  expect([hasLetters(text), isOneLetter(text)]).toEqual([says, one]);
});

test('words are what stands between marks', () => {
  expect(apartIn("O'Neil-Ashby & Søn, 张伟 2")).toEqual(['O', 'Neil', 'Ashby', 'Søn', '张伟', '2']);
});

test('the quick way and the long way say the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(hasLetters(text)).toBe(/[\p{L}\p{N}]/u.test(text));
      expect(isOneLetter(text)).toBe(/^\p{L}$/u.test(text));
      expect(apartIn(text)).toEqual(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''));
    }),
  );
});
