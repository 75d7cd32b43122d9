import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { iban } from '../../../src/detect/identifiers/iban.ts';
import { doubtsIn, hitsIn } from './hits.ts';

test('its kind, and that most texts are looked at no closer', () => {
  expect(iban.kind).toBe('iban');
  expect(iban.mayHold('Sports day was cool, windy and loud: well done to all of Oak class!')).toBe(false);
});

test.each(['GB05TEST00000000000000', 'GB85 TEST 1234 5612 3456 78', 'GB10ZZZZ99999999999999', 'GB33 BUKB 2020 1555 5555 55'])(
  '%s is one for sure',
  (number) => {
    expect(hitsIn(iban, `From abroad, ${number}.`)).toEqual([number]);
    expect(doubtsIn(iban, number)).toEqual([]);
  },
);

test.each([
  'GB06TEST00000000000000',
  'GB05TEST0000000000000',
  'GB05TEST000000000000000',
  'GB85TEST12345612345679',
  'AGB05TEST00000000000000',
  'GB05TEST00000000000000A',
  'XX05TEST00000000000000',
])('%s is none, called so or not', (number) => {
  expect(hitsIn(iban, number)).toEqual([]);
  expect(hitsIn(iban, `IBAN ${number}`)).toEqual([]);
});

describe('in disguise', () => {
  test.each([
    'gb85test12345612345678',
    'GB85-TEST-1234-5612-3456-78',
    'GB85 TEST 1234\n5612 3456 78',
    'ＧＢ８５ＴＥＳＴ１２３４５６１２３４５６７８',
    'GB85\u200BTEST\u200B12345612345678',
    'GBO5TEST00000000000000',
    'GB05TESTOOOO0000000000',
    'GB33 BUKB 2O2O I555 5555 55',
    'BE68 539O O754 7034',
    'G B 8 5 T E S T 1 2 3 4 5 6 1 2 3 4 5 6 7 8',
  ])('%j', (number) => {
    expect(hitsIn(iban, number)).toEqual([number]);
  });

  test('both check digits are no letters', () => {
    expect(hitsIn(iban, 'GBOSTEST00000000000000')).toEqual([]);
    expect(hitsIn(iban, 'IBAN BEll OOlO OOlO OOlO')).toEqual([]);
  });
});

/** The examples of the registry, by which every country is known. */
const PUBLISHED = [
  'AD12 0001 2030 2003 5910 0100',
  'AE07 0331 2345 6789 0123 456',
  'AT61 1904 3002 3457 3201',
  'BE68 5390 0754 7034',
  'BR18 0036 0305 0000 1000 9795 493C 1',
  'CH93 0076 2011 6238 5295 7',
  'DE89 3704 0044 0532 0130 00',
  'ES91 2100 0418 4502 0005 1332',
  'FR14 2004 1010 0505 0001 3M02 606',
  'IE29 AIBK 9311 5212 3456 78',
  'IT60 X054 2811 1010 0000 0123 456',
  'MT84 MALT 0110 0001 2345 MTLC AST0 01S',
  'NL91 ABNA 0417 1643 00',
  'NO93 8601 1117 947',
  'PL61 1090 1014 0000 0712 1981 2874',
  'SA03 8000 0000 6080 1016 7519',
];

test.each(PUBLISHED)('%s', (number) => {
  expect(hitsIn(iban, number)).toEqual([number]);
  expect(hitsIn(iban, number.replaceAll(' ', ''))).toEqual([number.replaceAll(' ', '')]);
});

const LENGTHS: Readonly<Record<string, number>> = {
  ...{ AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BI: 27, BR: 29, BY: 28, CH: 21, CR: 22, CY: 28, CZ: 24 },
  ...{ DE: 22, DJ: 27, DK: 18, DO: 28, EE: 20, EG: 29, ES: 24, FI: 18, FK: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18, GR: 27 },
  ...{ GT: 28, HN: 28, HR: 21, HU: 28, IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28, LC: 32, LI: 21, LT: 20 },
  ...{ LU: 20, LV: 21, LY: 25, MC: 27, MD: 24, ME: 22, MK: 19, MN: 20, MR: 27, MT: 31, MU: 30, NI: 28, NL: 18, NO: 15, OM: 23, PK: 24 },
  ...{ PL: 28, PS: 29, PT: 25, QA: 29, RO: 24, RS: 22, RU: 33, SA: 24, SC: 31, SD: 18, SE: 24, SI: 19, SK: 24, SM: 27, SO: 23, ST: 25 },
  ...{ SV: 28, TL: 23, TN: 24, TR: 26, UA: 29, VA: 22, VG: 24, XK: 20, YE: 30 },
};

const digitsOf = (text: string): string => Array.from(text, (one) => String(Number.parseInt(one, 36))).join('');
const made = (country: string, rest: string): string => {
  const check = 98 - Number(BigInt(`${digitsOf(rest + country)}00`) % 97n);
  return country + String(check).padStart(2, '0') + rest;
};

test('of every country as long as they are there, and no other', () => {
  for (const [country, length] of Object.entries(LENGTHS)) {
    const numbers = [-1, 0, 1].map((more) => made(country, '7'.repeat(length - 4 + more)));
    expect(numbers.flatMap((number) => hitsIn(iban, number))).toEqual([numbers[1]]);
  }
});

test('of no country that has none', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).filter((code) => LENGTHS[code] === undefined);
  const all = codes.flatMap((code) => [18, 22, 24, 28].map((length) => made(code, '7'.repeat(length - 4))));
  expect(hitsIn(iban, all.join(', '))).toEqual([]);
});

test.each([
  'no 07700 900123 is',
  'NO 93 8601 1117 947',
  'N O93 8601 1117 947',
  '#GB85TEST12345612345678',
  'WPS-GB85TEST12345612345678',
  'GB85TEST12345612345678-1',
  'https://example.org/GB85TEST12345612345678',
  'GB85TEST12345612345678@example.org',
  'GB85, TEST, 1234, 5612, 3456, 78',
  'bell ringing at the church with all of us',
  'GB43CWIA40000000000000',
])('%j is none', (text) => {
  expect(hitsIn(iban, text)).toEqual([]);
});

test.each(['IBAN', 'ibans', 'BIC', 'Swift', 'bank', 'account number'])('%s tells of one that is written otherwise', (word) => {
  expect(hitsIn(iban, `${word}: GB 85 TEST 1234 5612 3456 78`)).toEqual(['GB 85 TEST 1234 5612 3456 78']);
  expect(hitsIn(iban, `${word}: #GB85TEST12345612345678`)).toEqual(['GB85TEST12345612345678']);
});

test('most of it is digits', () => {
  const few = made('GB', 'TESTABCDEFGHIJ777777'.slice(0, 18));
  expect(hitsIn(iban, few)).toEqual([]);
  const enough = made('GB', 'TESTABCDEF77777777');
  expect(hitsIn(iban, enough)).toEqual([enough]);
});

test('it ends where it is long enough', () => {
  expect(hitsIn(iban, 'GB85 TEST 1234 5612 3456 78 and so on')).toEqual(['GB85 TEST 1234 5612 3456 78']);
  expect(hitsIn(iban, 'BE68539007547034, GB05TEST00000000000000')).toEqual(['BE68539007547034', 'GB05TEST00000000000000']);
});

test('every British one is found, and none with another digit', () => {
  const rests = fc.stringMatching(/^[A-Z]{4}[0-9]{14}$/);
  fc.assert(
    fc.property(rests, fc.integer({ min: 8, max: 21 }), fc.integer({ min: 1, max: 9 }), (rest, at, by) => {
      const number = made('GB', rest);
      expect(hitsIn(iban, number)).toEqual([number]);
      expect(hitsIn(iban, number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1))).toEqual([]);
    }),
  );
});
