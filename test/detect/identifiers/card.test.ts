import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { card } from '../../../src/detect/identifiers/card.ts';
import { doubtsIn, hitsIn } from './hits.ts';

test('its kind, and that most texts are looked at no closer', () => {
  expect(card.kind).toBe('card');
  expect(card.mayHold('Sports day was cool, windy and loud: well done to all of Oak class!')).toBe(false);
});

test.each([
  '4111 1111 1111 1111',
  '5555555555554444',
  '378282246310005',
  '3782 822463 10005',
  '3056 930902 5904',
  '3056 9309 0259 04',
  '4111-1111-1111-1111',
  '4111.1111.1111.1111',
  '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
  '4111 1111\n1111 1111',
  '4111\n1111\n1111\n1111',
  '41111111\n11111111',
  '4111 1II1 1111 1lll',
  '４１１１ １１１１ １１１１ １１１１',
  '4111\u200B 1111 1111 1111',
])('%j is one for sure', (number) => {
  expect(hitsIn(card, `It is ${number}, claim it`)).toEqual([number]);
  expect(doubtsIn(card, `It is ${number}, claim it`)).toEqual([]);
});

test.each(['4111111111111112', '0000000000000000', '5555555555554445', '411111111111111', '41111111111111111', '9999999999999995'])(
  '%s is none, called so or not',
  (number) => {
    expect(hitsIn(card, number)).toEqual([]);
    expect(hitsIn(card, `card ${number}`)).toEqual([]);
  },
);

const sumOf = (digits: string): number =>
  Array.from(digits).reduce((sum, digit, index) => {
    const value = Number(digit) * ((digits.length - index) % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
/** A number that begins so, is so long, and passes Luhn. */
const made = (start: string, length: number, filler = '0'): string => {
  const body = start.padEnd(length - 1, filler);
  return body + ((10 - (sumOf(`${body}0`) % 10)) % 10);
};

describe('the range of every network, to its ends', () => {
  test.each([
    ['4000', [13, 16, 19]],
    ['4999', [13, 16, 19]],
    ['2220', []],
    ['2221', [16]],
    ['2720', [16]],
    ['2721', []],
    ['5099', []],
    ['5100', [16]],
    ['5599', [16]],
    ['5600', []],
    ['3399', []],
    ['3400', [15]],
    ['3499', [15]],
    ['3500', []],
    ['3699', [14]],
    ['3700', [15]],
    ['3799', [15]],
    ['2999', []],
    ['3000', [14]],
    ['3059', [14]],
    ['3060', []],
    ['3599', []],
    ['3600', [14]],
    ['3800', [14]],
    ['3999', [14]],
    ['6010', []],
    ['6011', [16]],
    ['6012', []],
    ['6439', []],
    ['6440', [16]],
    ['6599', [16]],
    ['6600', []],
    ['3527', []],
    ['3528', [16]],
    ['3589', [16]],
    ['3590', []],
    ['5017', []],
    ['5018', [12, 13, 14, 15, 16, 17, 18, 19]],
    ['5019', []],
    ['5020', [12, 13, 14, 15, 16, 17, 18, 19]],
    ['5021', []],
    ['5037', []],
    ['5038', [12, 13, 14, 15, 16, 17, 18, 19]],
    ['5039', []],
    ['6303', []],
    ['6304', [12, 13, 14, 15, 16, 17, 18, 19]],
    ['6305', []],
    ['6758', []],
    ['6759', [12, 13, 14, 15, 16, 17, 18, 19]],
    ['6760', []],
    ['6761', [12, 13, 14, 15, 16, 17, 18, 19]],
    ['6763', [12, 13, 14, 15, 16, 17, 18, 19]],
    ['6764', []],
    ['1234', []],
    ['7000', []],
  ])('%s', (start, lengths) => {
    const possible = Array.from({ length: 11 }, (_, index) => 10 + index);
    expect(possible.filter((length) => hitsIn(card, `card ${made(start, length)}`).length > 0)).toEqual(lengths);
  });
});

test('twelve digits are a doubt, but beside its name', () => {
  const twelve = made('5018', 12);
  expect(doubtsIn(card, twelve)).toEqual([twelve]);
  expect(doubtsIn(card, `Maestro ${twelve}`)).toEqual([]);
  expect(doubtsIn(card, made('5018', 13))).toEqual([]);
});

test.each([
  'card 411111 1111111111',
  'cards: 411111 1111111111',
  'Visa 411111 1111111111',
  'MasterCard 411111 1111111111',
  'master card 411111 1111111111',
  'Amex 411111 1111111111',
  'American Express 411111 1111111111',
  'Maestro 411111 1111111111',
  'Diners 411111 1111111111',
  'debit 411111 1111111111',
  'credit card no. 411111 1111111111',
  'the long number 411111 1111111111',
  'Order by card: 411111 1111111111',
  '411111 1111111111 is my card',
  'card #411111 1111111111',
  'card 411111 1111111111 12/29',
])('in %j its name tells', (text) => {
  expect(hitsIn(card, text)).toEqual(['411111 1111111111']);
});

test.each([
  '411111 1111111111',
  '41 11 11 11 11 11 11 11',
  '4111 11111 1111111',
  '411 1111 1111 11111',
  'barcode 4111111111111111',
  'order 4111 1111 1111 1111',
  'Tracking no: 4111111111111111',
  'IMEI 378282246310005',
  '#4111111111111111',
  '£4111111111111111',
  'WPS-4111111111111111',
  '4111111111111111-B',
  '4111111111111111.jpg',
  '3.4111111111111111',
  'https://example.org/4111111111111111',
  '4111111111111111@example.org',
  'A4111111111111111',
  '4111111111111111A',
  'é4111111111111111',
  '2026 4111 1111 1111 1111',
  '4111 1111 1111 1111 2026',
  '4111\n1111\n1111\n1111\n2026',
  '2026\n4111\n1111\n1111\n1111',
  '3.14159265358979323846264338327950288',
  '4111, 1111, 1111, 1111',
  '4111 / 1111 / 1111 / 1111',
])('%j is none', (text) => {
  expect(hitsIn(card, text)).toEqual([]);
});

test('in a line of its own it is one', () => {
  expect(hitsIn(card, '2026\n4111 1111 1111 1111\n2027')).toEqual(['4111 1111 1111 1111']);
});

test('several are found, each as long as it may be', () => {
  expect(hitsIn(card, 'cards 4111111111111111 and 5555555555554444')).toEqual(['4111111111111111', '5555555555554444']);
  const nineteen = made('4000', 19);
  const printed = `${nineteen.slice(0, 4)} ${nineteen.slice(4, 8)} ${nineteen.slice(8, 12)} ${nineteen.slice(12, 16)} ${nineteen.slice(16)}`;
  expect(hitsIn(card, `card ${printed}`)).toEqual([printed]);
});

test('every number is found, and none with another digit', () => {
  const bodies = fc.stringMatching(/^4[0-9]{14}$/);
  fc.assert(
    fc.property(bodies, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
      const number = made(body, 16);
      expect(hitsIn(card, number)).toEqual([number]);
      expect(hitsIn(card, number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1))).toEqual([]);
    }),
  );
});
