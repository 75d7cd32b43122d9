import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nhsNumber } from '../../../src/detect/identifiers/nhs-number.ts';
import { uln } from '../../../src/detect/identifiers/uln.ts';
import { doubtsIn, hitsIn } from './hits.ts';

test('its kind, and that most texts are looked at no closer', () => {
  expect(nhsNumber.kind).toBe('nhs-number');
  expect(nhsNumber.mayHold('Sports day was cool, windy and loud: well done to all of Oak class!')).toBe(false);
});

test.each([
  '999 000 0018',
  '999-000-0026',
  '999.014.2750',
  '999 014\n2750',
  '999 OOO 0018',
  '９９９ ０００ ００１８',
  '999\u200B 000 0018',
])('%j is one for sure as it is printed', (number) => {
  expect(hitsIn(nhsNumber, `For Adam ${number}, please`)).toEqual([number]);
  expect(doubtsIn(nhsNumber, `For Adam ${number}, please`)).toEqual([]);
});

test.each(['9990000107', '9 9 9 0 0 0 0 1 0 7'])('%s alone is a doubt', (number) => {
  expect(doubtsIn(nhsNumber, number)).toEqual([number]);
});

test.each(['9990000019', '999000018', '1111111111', '9999999999', '0000000000', '111 111 1111', '9990 000 0018'])(
  '%s is none',
  (number) => {
    expect(hitsIn(nhsNumber, number)).toEqual([]);
    expect(hitsIn(nhsNumber, `NHS number ${number}`)).toEqual([]);
  },
);

test.each([
  ['NHS no. 999 014 2750 has no surgery', '999 014 2750'],
  ['nhs number: 9990000107', '9990000107'],
  ['N.H.S. 9990000107', '9990000107'],
  ['NHS ref 9990000107', '9990000107'],
  ['health number 99900 00107', '99900 00107'],
  ['Health and Care Number 9990000107', '9990000107'],
  ['health and social care no 9990000107', '9990000107'],
  ['patient ID 9990000107', '9990000107'],
  ['medical card 9990000107', '9990000107'],
  ['H&C 9990000107', '9990000107'],
  ['H & C number 9990000107', '9990000107'],
  ['HCN 9990000107', '9990000107'],
  ['NHS 99900\n00107', '99900\n00107'],
  ['Call about NHS 9990000107', '9990000107'],
  ['9990000107 is her NHS number', '9990000107'],
  ['CHI 0101999992', '0101999992'],
  ['CHI number: 010199 9992', '010199 9992'],
])('%j names it', (text, number) => {
  expect(hitsIn(nhsNumber, text)).toEqual([number]);
  expect(doubtsIn(nhsNumber, text)).toEqual([]);
});

test.each([
  '0101999992',
  '010 199 9992',
  'The NHS line is 0800000005',
  'NHS advice: ring 0800000005',
  'tel 999 000 0018',
  'order no. 999 000 0018',
  'Ref: 999 000 0018',
  'barcode 730 118 2954',
  '£999 000 0018',
  '12 999 000 0018',
  '999 000 0018 12',
  '(01632) 999 000 0018',
  'NHS line +44 999 000 0018',
  '5\n999 000\n0018',
  '999 000\n0018\n5',
  '999 000\n0018-\r\n 5',
  '999 0000018',
  '9990000 018',
  '999 00 00018',
  '9 99 000 0018',
  'mental health 99900 00107',
])('%j is none', (text) => {
  expect(hitsIn(nhsNumber, text)).toEqual([]);
});

test.each(['5\n999 000 0018', '999 000 0018\n5', 'Ages 4, 5. 999 000 0018. 12 children', 'NHS helpers 5 999 000 0018'])(
  '%j: other numbers stand about',
  (text) => {
    expect(hitsIn(nhsNumber, text)).toEqual(['999 000 0018']);
  },
);

test('an order somewhere in the sentence is no matter for what is printed as a number of the NHS', () => {
  expect(hitsIn(nhsNumber, 'In order to help, 999 000 0018')).toEqual(['999 000 0018']);
  expect(hitsIn(nhsNumber, 'In order to help, 9990000107')).toEqual([]);
});

const remainder = (digits: string): number => Array.from(digits).reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0) % 11;
const numbers = fc
  .stringMatching(/^[1-9][0-9]{8}$/)
  .map((start) => start + ((11 - remainder(start)) % 11))
  .filter((number) => number.length === 10 && !/^(\d)\1*$/.test(number));

test('every number is found, none with another digit, and no learner has one', () => {
  fc.assert(
    fc.property(numbers, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      const printed = `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
      expect(hitsIn(nhsNumber, printed)).toEqual([printed]);
      expect(hitsIn(uln, `ULN ${number}`)).toEqual([]);
      const changed = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1);
      expect(hitsIn(nhsNumber, `NHS number ${changed}`)).toEqual([]);
    }),
  );
});
