import { describe, expect, test } from '@jest/globals';
import { nino } from '../../../src/detect/identifiers/nino.ts';
import { doubtsIn, hitsIn } from './hits.ts';

test('its kind, and that most texts are looked at no closer', () => {
  expect(nino.kind).toBe('nino');
  expect(nino.mayHold('Sports day was cool, windy and loud: well done to all of Oak class!')).toBe(false);
});

test.each([
  'AA 00 00 00 A',
  'ZY999999D',
  'jc 12 34 56 c',
  'AB-12-34-56-C',
  'AB 123456 C',
  'A B 1 2 3 4 5 6 C',
  'AB12 34 56C',
  'AB.12.34.56.C',
])('%s is one for sure', (number) => {
  expect(hitsIn(nino, `It is ${number}, I think`)).toEqual([number]);
  expect(doubtsIn(nino, `It is ${number}, I think`)).toEqual([]);
});

test.each(['ＡＢ１２３４５６Ｃ', 'AB12\u200B3456C', 'AB123\n456C', 'AB123456\nC', 'ABI23456C', 'ABl23456C', 'AB12345oC', 'АB123456C'])(
  '%j is one in disguise',
  (number) => {
    expect(hitsIn(nino, number)).toEqual([number]);
  },
);

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const FIRST = 'ABCEGHJKLMNOPRSTWXYZ';
const SECOND = 'ABCEGHJKLMNPRSTWXYZ';
const UNUSED = ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'];

test('of all pairs of letters 373 are prefixes', () => {
  const pairs = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  const wanted = pairs.filter((pair) => FIRST.includes(pair.charAt(0)) && SECOND.includes(pair.charAt(1)) && !UNUSED.includes(pair));
  expect(wanted).toHaveLength(373);
  for (const write of [(pair: string): string => pair, (pair: string): string => pair.toLowerCase()])
    expect(pairs.filter((pair) => hitsIn(nino, `NI number ${write(pair)}123456A`).length > 0)).toEqual(wanted);
});

test.each(LETTERS)('whether it ends with %s', (letter) => {
  expect(hitsIn(nino, `AB123456${letter}`)).toEqual('ABCD'.includes(letter) ? [`AB123456${letter}`] : []);
  expect(hitsIn(nino, `AB123456${letter.toLowerCase()}`)).toHaveLength('ABCD'.includes(letter) ? 1 : 0);
});

test.each([
  'QQ123456C',
  'AO123456A',
  'BG123456A',
  'QQ 12 34 56 C',
  'AB12345C',
  'AB1234567C',
  'ABC123456C',
  '1AB123456C',
  'AB123456CD',
  'AB123456C1',
])('%s is none, called so or not', (number) => {
  expect(hitsIn(nino, number)).toEqual([]);
  expect(hitsIn(nino, `NI number ${number}`)).toEqual([]);
});

describe('called by its name', () => {
  test.each([
    ['NI number AB 12 34 56', 'AB 12 34 56'],
    ['NINO: AB123456', 'AB123456'],
    ['ninos AB123456', 'AB123456'],
    ['N.I. no. AB123456', 'AB123456'],
    ['National Insurance AB 123 456', 'AB 123 456'],
    ['Nat Ins AB123456', 'AB123456'],
    ['NI AB1 2345 6C', 'AB1 2345 6C'],
    ['NI #AB123456C', 'AB123456C'],
    ['NI number: we 12 34 56 a', 'we 12 34 56 a'],
    ['My AB123456 is my NI number', 'AB123456'],
  ])('%j', (text, number) => {
    expect(hitsIn(nino, text)).toEqual([number]);
  });
});

test.each([
  'AB123456',
  'AB 12 34 56',
  'AB1 2345 6C',
  'AB 123 456 C',
  '#AB123456C',
  'WPS-AB123456C',
  'AB123456C-1',
  'AB123456C.pdf',
  'order AB123456C',
  'serial no. AB123456C',
  'https://example.org/AB123456C',
  'AB123456C@example.org',
  'éAB123456C',
  'NIAB123456',
  'We sold 12 34 56 a day',
  'We scored AB OO OO 56 A',
  'NI number AB OIO 123',
])('%j is none', (text) => {
  expect(hitsIn(nino, text)).toEqual([]);
});

test.each(['am', 'as', 'at', 'be', 'by', 'he', 'me', 'we', 'ye', 'ma', 'my', 'ha', 'cm', 'kg', 'km', 'lb', 'ml', 'mm', 'pm'])(
  '%s is a word where it stands apart, and a prefix in capitals',
  (word) => {
    expect(hitsIn(nino, `${word} 12 34 56 a`)).toEqual([]);
    expect(hitsIn(nino, `${word}123456a`)).toEqual([`${word}123456a`]);
    const prefix = word.toUpperCase();
    expect(hitsIn(nino, `${prefix} 12 34 56 A`)).toEqual([`${prefix} 12 34 56 A`]);
  },
);

test('four of its six digits are digits', () => {
  expect(hitsIn(nino, 'AB12O4O6C')).toEqual(['AB12O4O6C']);
  expect(hitsIn(nino, 'AB1OO4O6C')).toEqual([]);
});

test('several are found, each as far as it goes', () => {
  expect(hitsIn(nino, 'NI numbers AB123456C and JC 12 34 56 D and ZY 99 99 99')).toEqual(['AB123456C', 'JC 12 34 56 D', 'ZY 99 99 99']);
});
