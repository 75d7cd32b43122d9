import { expect, test } from '@jest/globals';
import { bankAccount } from '../../../src/detect/identifiers/bank-account.ts';
import { card } from '../../../src/detect/identifiers/card.ts';
import { drivingLicence } from '../../../src/detect/identifiers/driving-licence.ts';
import { iban } from '../../../src/detect/identifiers/iban.ts';
import { nhsNumber } from '../../../src/detect/identifiers/nhs-number.ts';
import { nino } from '../../../src/detect/identifiers/nino.ts';
import { phone } from '../../../src/detect/identifiers/phone.ts';
import { uln } from '../../../src/detect/identifiers/uln.ts';
import { upn } from '../../../src/detect/identifiers/upn.ts';
import { vehicle } from '../../../src/detect/identifiers/vehicle.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';
import { read } from '../../project/files.ts';

const TEXTS: readonly { readonly kind: string; readonly text: string; readonly match: string }[] = read('fixtures/identifiers/found.jsonl')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { kind: string; text: string; match: string });

const LETTERS: Readonly<Record<string, string>> = { 0: 'O', 1: 'l' };

/** The text with letters for as many of its noughts and ones as there can be, first or last, so that the fewest digits are left. */
const typedOver = (text: string): readonly string[] => {
  const places = [...text.matchAll(/[01]/g)].map(({ index }) => index);
  const without = (left: readonly number[]): string =>
    text.replace(/[01]/g, (digit, at: number) => (left.includes(at) ? (LETTERS[digit] ?? digit) : digit));
  return places.flatMap((_, count) => [without(places.slice(0, count + 1)), without(places.slice(-count - 1))]);
};

const digitsIn = (text: string): number => text.replace(/[^0-9]/g, '').length;

// What most texts do not have is not looked for in them: whoever says that something has so many digits had better be right.
test.each([bankAccount, card, drivingLicence, iban, nhsNumber, nino, uln, upn, vehicle])(
  '$kind has the digits that it says',
  ({ kind, digits, find }) => {
    const own = TEXTS.filter((one) => one.kind === kind).flatMap(({ text }) => [text, ...typedOver(text)]);
    const found = own.flatMap((text) => {
      const legible = legibleOf(fieldOf('/text', text));
      return [...find(legible)].map(({ start, end }) => digitsIn(legible.text.slice(start, end)));
    });
    expect(found.length).toBeGreaterThan(4);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(digits ?? Number.POSITIVE_INFINITY);
  },
);

test('a telephone number is looked for in digits or in words', () => {
  expect(['Ring OOOO OOO OOOO', 'A cool SOOOOOOOOON'].map(phone.mayHold)).toEqual([false, false]);
  expect(['Ring O77OO 9OO114', 'Ring oh seven seven double-oh nine'].map(phone.mayHold)).toEqual([true, true]);
});
