import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { passport } from '../../../src/detect/identifiers/passport.ts';
import { doubtsIn, hitsIn } from './hits.ts';

test('its kind, and that most texts are looked at no closer', () => {
  expect(passport.kind).toBe('passport');
  expect(passport.mayHold('Sports day was cool, windy and loud: well done to all of Oak class!')).toBe(false);
});

const LINES = [
  '9999999997GBR0001018F3001019<<<<<<<<<<<<<<06',
  '0000000000GBR0809018M3102282<<<<<<<<<<<<<<08',
  '1234567897GBR1512317F3612314<<<<<<<<<<<<<<06',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
];

test.each(LINES)('the line %s', (line) => {
  expect(hitsIn(passport, line)).toEqual([line]);
  expect(hitsIn(passport, `Seen: ${line}.`)).toEqual([line]);
  expect(doubtsIn(passport, line)).toEqual([]);
});

test('with the line above it', () => {
  const above = 'P<GBRSPECIMEN<<ANGELA<ZOE<<<<<<<<<<<<<<<<<<<<';
  expect(hitsIn(passport, `${above}\n${LINES[0]}`)).toEqual([LINES[0]]);
});

const LINE = LINES[0] ?? '';

describe('the line in disguise', () => {
  test.each([
    LINE.toLowerCase(),
    LINE.replace('GBR', ' GBR '),
    LINE.replace('GBR', '\nGBR'),
    LINE.replace('0001018', 'OOOIOl8'),
    LINE.replace('3001019', '300lOI9'),
    LINE.replace(/06$/, 'O6'),
    LINE.replace('<<<<<<<<<<<<<<0', '<<<<<<<<<<<<<<<'),
    LINE.replaceAll('<', '＜'),
    LINE.replace('GBR', '\u200BGBR'),
    LINE.replaceAll('<', '&lt;'),
    '0OOOO00000GBR0809018M3102282<<<<<<<<<<<<<<08',
    '000000000OGBR0809018M3102282<<<<<<<<<<<<<<08',
  ])('%j', (line) => {
    expect(hitsIn(passport, line)).toEqual([line]);
  });
});

test.each([
  '9999999991GBR0001018F3001019<<<<<<<<<<<<<<06',
  '9999999997GBR0001018F3001019',
  '9999999997GBR0001018F3001019<<<<<<<<<<<<<<07',
  '9999999997GBR0001028F3001019<<<<<<<<<<<<<<06',
  '9999999997GBR0001018F3001029<<<<<<<<<<<<<<06',
  '9999999997GBR0001018F3001019<<<<<<<<<<<<<<16',
  '9999999997GBR0001018K3001019<<<<<<<<<<<<<<06',
  '9999999997G1R0001018F3001019<<<<<<<<<<<<<<06',
  'A9999999997GBR0001018F3001019<<<<<<<<<<<<<<06',
  '<9999999997GBR0001018F3001019<<<<<<<<<<<<<<06',
  '9999999997GBR0001018F3001019<<<<<<<<<<<<<<06A',
  '9999999997GBR0001018F3001019<<<<<<<<<<<<<<06<',
  '9999999997GBR0001018F3001019<<<<<<<<<<<<<06',
  '@9999999997GBR0001018F3001019<<<<<<<<<<<<<<06',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<<0',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<20',
  'a << b << c',
])('%j is none', (line) => {
  expect(hitsIn(passport, line)).toEqual([]);
});

test('a letter is no digit in the number of another country', () => {
  const line = 'O000000000GBR0809018M3102282<<<<<<<<<<<<<<08';
  expect(hitsIn(passport, line)).toEqual([line]);
  expect(hitsIn(passport, line.replace('GBR', 'UTO'))).toEqual([]);
});

const digitOf = (part: string): number =>
  Array.from(part).reduce((sum, one, index) => sum + (one === '<' ? 0 : Number.parseInt(one, 36)) * ([7, 3, 1][index % 3] ?? 0), 0) % 10;
/** The line with the last digit, which checks all the others, made to fit. */
const fitted = (line: string): string => line.slice(0, -1) + digitOf(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43));

test('each part is checked by itself, though the whole of it fits', () => {
  const line = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10';
  expect(fitted(line)).toBe(line);
  for (const at of [9, 19, 27, 42]) {
    const changed = fitted(line.slice(0, at) + ((Number(line[at]) + 1) % 10) + line.slice(at + 1));
    expect(hitsIn(passport, changed)).toEqual([]);
  }
  expect(hitsIn(passport, fitted(`${line.slice(0, 42)}<0`))).toEqual([]);
  expect(hitsIn(passport, fitted(`${line.slice(0, 28)}${'<'.repeat(15)}0`))).toHaveLength(1);
  expect(hitsIn(passport, fitted(`${line.slice(0, 28)}${'<'.repeat(14)}00`))).toHaveLength(1);
});

test.each(['M', 'F', 'X', '<'])('whatever the sex says: %s', (sex) => {
  expect(hitsIn(passport, LINE.replace('8F3', `8${sex}3`))).toHaveLength(1);
});

test('no digit that a check covers can be changed', () => {
  const covered = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 26, 27, 43];
  fc.assert(
    fc.property(fc.constantFrom(...LINES.slice(0, 3)), fc.constantFrom(...covered), fc.integer({ min: 1, max: 9 }), (line, at, by) => {
      expect(hitsIn(passport, line.slice(0, at) + ((Number(line[at]) + by) % 10) + line.slice(at + 1))).toEqual([]);
    }),
  );
});

describe('nine digits beside the word', () => {
  test.each([
    ['passport 512398467.', '512398467'],
    ['Passport No: 512 398 467', '512 398 467'],
    ['passports 512398467 and 512398468', '512398467'],
    ['PASSPORT number is 5123 98467', '5123 98467'],
    ['Her passport, seen by the office, is 512398467', '512398467'],
    ['512398467 is my passport number', '512398467'],
    ['passport 5 1 2 3 9 8 4 6 7', '5 1 2 3 9 8 4 6 7'],
    ['passport 51239\n8467', '51239\n8467'],
    ['passport ５１２３９８４６７', '５１２３９８４６７'],
    ['passport 512\u200B398\u200B467', '512\u200B398\u200B467'],
    ['passport 5123984O7', '5123984O7'],
    ['order a passport 512398467', '512398467'],
  ])('%j', (text, number) => {
    expect(hitsIn(passport, text)[0]).toBe(number);
    expect(doubtsIn(passport, text)).toEqual([]);
  });
});

test('two of them are two', () => {
  expect(hitsIn(passport, 'passports 512398467 and 512398468')).toEqual(['512398467', '512398468']);
});

describe('of other countries, where nothing but "number is" stands between', () => {
  test.each([
    ['passport AB1234567', 'AB1234567'],
    ['passport no. AB 123456', 'AB 123456'],
    ['passport number: C1234567', 'C1234567'],
    ['passport is C-12345678', 'C-12345678'],
    ['Passport 12AB34567', '12AB34567'],
  ])('%j', (text, number) => {
    expect(hitsIn(passport, text)).toEqual([number]);
  });
  test.each([
    'passport for AB1234567',
    'passport ABC123456',
    'passport AB12345',
    'passport AB12345678',
    'passport C123456',
    'passport C123456789',
    'passport ab1234567',
    'passport 12AB3456',
    'AB1234567',
    'passport AB1234567é',
  ])('%j is none', (text) => {
    expect(hitsIn(passport, text)).toEqual([]);
  });
});

test.each([
  '512398467',
  'passport 51239846',
  'passport 5123984670',
  'passport office 0300 222 0000',
  'passport photo, ticket 512398467',
  'passport form, ref 512398467',
  'Bring a passport. 512398467 was the winner',
  'passport 1 512 398 467',
  'passport 512 398 467 1',
  'passport A512398467',
  'passport: example.org/512398467',
  `passport ${'x'.repeat(60)} 512398467`,
  'passport photo 14/03/2016',
  'passport 512398467@example.org',
])('%j is none', (text) => {
  expect(hitsIn(passport, text)).toEqual([]);
});

test.each(['passport', 'pasport', 'Pasport', 'PASPORTS'])('nine digits after "%s no"', (word) => {
  expect(hitsIn(passport, `${word} no 527710094`)).toEqual(['527710094']);
  expect(hitsIn(passport, `${word} no 5 2 7 7 1 0 0 9 4 for the list`)).toEqual(['5 2 7 7 1 0 0 9 4']);
  expect(hitsIn(passport, `${word} no AB123456`)).toEqual(['AB123456']);
});

describe('one that was found and is asked about in the sentence before', () => {
  test.each([
    'Whose passport is this? Left on the coach: 512398467.',
    'Is this your child\u2019s passport? It was handed in: 512398467.',
    'A lost passport! 512398467, at the office.',
  ])('%s', (text) => expect(hitsIn(passport, text)).toEqual(['512398467']));
  test.each([
    'Our reading passports are back. Found one? The code is 512398467.',
    'Passport photos are in. Lost property has raffle ticket 512398467.',
    'Bring a passport. 512398467 was drawn.',
    `Whose passport is this? Found${' today'.repeat(30)}: 512398467.`,
  ])('but not %s', (text) => expect(hitsIn(passport, text)).toEqual([]));
});
