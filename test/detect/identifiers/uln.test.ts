import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { uln } from '../../../src/detect/identifiers/uln.ts';
import { doubtsIn, hitsIn } from './hits.ts';

test('its kind, and that most texts are looked at no closer', () => {
  expect(uln.kind).toBe('uln');
  expect(uln.mayHold('Sports day was cool, windy and loud: well done to all of Oak class!')).toBe(false);
});

test.each(['1000000019', '1234567899', '9999999998'])('%s is one, and alone a doubt', (number) => {
  expect(hitsIn(uln, number)).toEqual([number]);
  expect(doubtsIn(uln, number)).toEqual([number]);
});

test.each(['1000000018', '0999999998', '1000000060'])('%s is none, called so or not', (number) => {
  expect(hitsIn(uln, number)).toEqual([]);
  expect(hitsIn(uln, `ULN ${number}`)).toEqual([]);
});

describe('called by its name it is one for sure', () => {
  test.each([
    ['ULN 902 417 7366 is down twice', '902 417 7366'],
    ['ulns: 1234567899', '1234567899'],
    ['His U.L.N. is 1234567899.', '1234567899'],
    ['unique learner number 1234567899', '1234567899'],
    ['Learner no. 12345 67899', '12345 67899'],
    ['Learning Records Service: 1234567899', '1234567899'],
    ['LRS 1234567899', '1234567899'],
    ['1234567899 (her ULN)', '1234567899'],
    ['ULN １２３４５６７８９９', '１２３４５６７８９９'],
    ['ULN 123\u200B4567\u200B899', '123\u200B4567\u200B899'],
    ['ULN 1 2 3 4 5 6 7 8 9 9', '1 2 3 4 5 6 7 8 9 9'],
    ['ULN 12345\n67899', '12345\n67899'],
    ['ULN 12345-\r\n67899', '12345-\r\n67899'],
    ['ULN 123.456.7899', '123.456.7899'],
    ['ULN 123 - 456 - 7899', '123 - 456 - 7899'],
    ['ULN 123  456   7899', '123  456   7899'],
    ['ULN 12.34.56.78.99', '12.34.56.78.99'],
    ['ULN I234567899', 'I234567899'],
    ['ULN lOOOOOOO19', undefined],
    ['ULN 1000OOO019', '1000OOO019'],
    ['ULN 1000 OOO 019', '1000 OOO 019'],
    ['ULN #1234567899', '1234567899'],
    ['ULN-1234567899', '1234567899'],
    ['Order for the learner with ULN 1234567899', '1234567899'],
    ['ULN _1234567899_', '1234567899'],
  ])('%j', (text, number) => {
    expect(hitsIn(uln, text)).toEqual(number === undefined ? [] : [number]);
    expect(doubtsIn(uln, text)).toEqual([]);
  });
});

test.each(['1234567899', '123 456 7899', '123-456-7899', '1 2 3 4 5 6 7 8 9 9'])('%s alone is a doubt', (number) => {
  expect(doubtsIn(uln, `Adam: ${number}, thanks`)).toEqual([number]);
});

test.each([
  '12345 67899',
  '123 4567899',
  '123456 7899',
  '12 34 56 78 99',
  '12345\n67899',
  '123 456\n7899',
  'order number 1234567899',
  'Order 1234567899',
  'charity number 1234567899',
  'company number 1234567899',
  'ref 1234567899',
  'tracking: 1234567899',
  'ISBN 1234567899',
  'ring 1234567899',
  'meeting ID 123 456 7899',
  'an order was placed as 1234567899',
  '£1234567899',
  '#1234567899',
  'WPS-1234567899',
  '1234567899-A',
  '1234567899.jpg',
  '3.1234567899',
  '1234567899.5',
  '+1234567899',
  '12/1234567899',
  '1234567899%',
  'A1234567899',
  '1234567899A',
  'é1234567899',
  '1234567899é',
  '１1234567899',
  'pic_1234567899',
  '1234567899_pic',
  '@1234567899',
  '1234567899@example.org',
  'https://example.org/p/1234567899',
  'example.org/1234567899',
  '5 123 456 7899',
  '123 456 7899 5',
  '123-456-7899-5',
  '(0) 1234567899',
  '+44 123 456 7899',
  '9876543210',
  '123. 456. 7899',
  '123, 456, 7899',
  '123    456 7899',
])('%s is none', (text) => {
  expect(hitsIn(uln, text)).toEqual([]);
});

test('a country code before it is a telephone number, whatever it is called', () => {
  expect(hitsIn(uln, 'learner line +44 123 456 7899')).toEqual([]);
});

test('letters for digits are few, and a word is no digit', () => {
  expect(hitsIn(uln, 'ULN 1OOOO OOO19')).toEqual([]);
  expect(hitsIn(uln, 'ULN I 234567899')).toEqual([]);
  expect(hitsIn(uln, 'ULN I 2 3 4 5 6 7 8 9 9')).toEqual(['I 2 3 4 5 6 7 8 9 9']);
});

test('several are found, each once', () => {
  expect(hitsIn(uln, 'ULNs 1234567899, 9999999998 and 1000000019')).toEqual(['1234567899', '9999999998', '1000000019']);
  expect(hitsIn(uln, 'ULNs\n1234567899\n9999999998')).toEqual(['1234567899', '9999999998']);
});

test('one on more than four lines is a column of numbers', () => {
  expect(hitsIn(uln, 'ULN 12\n34\n56\n7899')).toEqual(['12\n34\n56\n7899']);
  expect(hitsIn(uln, 'ULN 12\n34\n56\n78\n99')).toEqual([]);
});

const numbers = fc
  .stringMatching(/^[1-9][0-9]{8}$/)
  .map((start) => start + (10 - (Array.from(start).reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0) % 11)))
  .filter((number) => number.length === 10 && !number.endsWith('10'));

test('every number that was ever made is found, and none with another digit in it', () => {
  fc.assert(
    fc.property(numbers, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      const isIssued = Array.from(number.slice(0, 9)).reduce((sum, digit, index) => sum + Number(digit) * (10 - index), 0) % 11 !== 0;
      fc.pre(isIssued);
      expect(hitsIn(uln, `ULN ${number}`)).toEqual([number]);
      const changed = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1);
      expect(hitsIn(uln, `ULN ${changed}`)).toEqual([]);
    }),
  );
});
