import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldName, foldSlug } from '../../src/text/fold.ts';

test.each([
  ['Zoë', 'zoe'],
  ['O’Neil', "o'neil"],
  ['O´Neil', "o'neil"],
  ['  Anna–Maria   Łukasz ', 'anna-maria lukasz'],
  ['Ａｍｅｌｉａ', 'amelia'],
  ['Oli\u200Bver', 'oliver'],
  ['Straße', 'strasse'],
  ['İpek', 'ipek'],
  ['x⁗', "x''''"],
])('%j is compared as %j', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('folding twice is folding once, and how a letter is composed is no difference', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldName(foldName(text))).toBe(foldName(text));
      expect(foldName(text.normalize('NFD'))).toBe(foldName(text.normalize('NFC')));
    }),
  );
});

test('plain ASCII takes a shorter way to the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
      expect(foldName(`${text}é`)).toBe(foldName(`${text}e`));
      expect(foldSlug(`${text}é`)).toBe(foldSlug(`${text}e`));
    }),
  );
});

test('a channel is its letters and digits', () => {
  expect([foldSlug('Class Dojo'), foldSlug('e-mail'), foldSlug('X')]).toEqual(['classdojo', 'email', 'x']);
});
