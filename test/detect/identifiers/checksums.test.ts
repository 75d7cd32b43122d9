import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leftByEleven, passesLuhn, passesNinetySeven, passportDigit, pupilLetter } from '../../../src/detect/identifiers/checksums.ts';

test.each([
  ['9990000018', 0],
  ['1234567899', 10],
  ['1000000000', 10],
  ['1000000001', 0],
  ['0000000001', 1],
  ['0000000010', 2],
  ['9990000107', 0],
])('of %s, weighted ten to one, %i is left by eleven', (digits, left) => {
  expect(leftByEleven(digits)).toBe(left);
});

test.each([
  ['4111111111111111', true],
  ['4111111111111112', false],
  ['378282246310005', true],
  ['0000000000000000', true],
  ['18', true],
  ['26', true],
  ['59', true],
  ['67', true],
  ['91', true],
  ['19', false],
])('%s passes Luhn: %s', (digits, passes) => {
  expect(passesLuhn(digits)).toBe(passes);
});

test.each([
  ['GB82WEST12345698765432', true],
  ['GB82WEST12345698765423', false],
  ['BE68539007547034', true],
  ['MT84MALT011000012345MTLCAST001S', true],
  ['gb82west12345698765432', true],
])('%s passes by ninety-seven: %s', (text, passes) => {
  expect(passesNinetySeven(text)).toBe(passes);
});

test.each([
  ['L898902C3', '6'],
  ['740812', '2'],
  ['120415', '9'],
  ['ZE184226B<<<<<', '1'],
  ['<<<<<<<<<<<<<<', '0'],
])('%s of a passport is checked by %s', (text, digit) => {
  expect(passportDigit(text)).toBe(digit);
});

test.each([
  ['823999926001', 'Q'],
  ['202999926042', 'H'],
  ['93799992600A', 'Z'],
  ['80199992601K', 'B'],
  ['207000016049', 'P'],
  ['000000000000', 'A'],
  ['00000000000Z', 'L'],
  ['00000000000B', 'P'],
])('%s of a pupil follows %s', (rest, letter) => {
  expect(pupilLetter(rest)).toBe(letter);
});

const digitString = (length: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

test('every single digit that is changed changes what eleven leaves', () => {
  fc.assert(
    fc.property(digitString(10), fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, at, by) => {
      const changed = digits.slice(0, at) + ((Number(digits[at]) + by) % 10) + digits.slice(at + 1);
      expect(leftByEleven(changed)).not.toBe(leftByEleven(digits));
    }),
  );
});

test('of the ten last digits exactly one passes Luhn', () => {
  fc.assert(
    fc.property(digitString(15), (digits) => {
      expect(Array.from('0123456789').filter((last) => passesLuhn(digits + last))).toHaveLength(1);
    }),
  );
});
