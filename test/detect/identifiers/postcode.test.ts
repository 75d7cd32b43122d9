import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { postcode, postcodeAt, postcodeIn } from '../../../src/detect/identifiers/postcode.ts';
import { doubtsIn, hitsIn } from './hits.ts';

describe('the vectors of the format facts', () => {
  test.each(['SW1A 1AA', 'm1 1ae', 'EC1A1BB'])('%s', (text) => {
    expect(hitsIn(postcode, text)).toEqual([text]);
  });
  test.each(['QQ1 1AA', 'SW1A 1AI', 'S6 2PM'])('not %s', (text) => {
    expect(hitsIn(postcode, text)).toEqual([]);
    expect(hitsIn(postcode, `postcode ${text}`)).toEqual([]);
  });
});

const AREAS =
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP
  HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN
  SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(/\s+/);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const isFound = (text: string): boolean => hitsIn(postcode, text).join('') === text;

test('the hundred and twenty-four areas, and no other of one letter or two', () => {
  const all = [...LETTERS, ...LETTERS.flatMap((one) => LETTERS.map((two) => one + two))];
  // `BI5` is B15 with a letter for its digit
  const isMeant = (area: string): boolean => !area.endsWith('I') || !AREAS.includes(area.slice(0, -1));
  expect(all.filter((area) => isMeant(area) && isFound(`${area}5 9ZZ`)).sort()).toEqual([...AREAS].sort());
  expect(AREAS).toHaveLength(124);
});

test('each letter that may close a district, and none that may not', () => {
  // `W1I` is W11, and `W1O` W10
  expect(LETTERS.filter((letter) => !'IO'.includes(letter) && isFound(`W1${letter} 9ZZ`)).join('')).toBe('ABCDEFGHJKPSTUW');
  expect(LETTERS.filter((letter) => !'IO'.includes(letter) && isFound(`EC1${letter} 9ZZ`)).join('')).toBe('ABEHMNPRVWXY');
});

test('each letter that may stand after the space, in either place', () => {
  expect(LETTERS.filter((letter) => isFound(`B63 9${letter}Z`)).join('')).toBe('ABDEFGHJLNPQRSTUWXYZ');
  expect(LETTERS.filter((letter) => isFound(`B63 9Z${letter}`)).join('')).toBe('ABDEFGHJLNPQRSTUWXYZ');
});

test('every shape, and every digit in every place', () => {
  for (const out of ['B6', 'B63', 'LL4', 'LL40', 'N1C', 'SW1A']) expect(isFound(`${out} 9ZZ`)).toBe(true);
  for (let digit = 0; digit < 10; digit++) {
    expect(isFound(`B63 ${digit}ZZ`)).toBe(true);
    expect(isFound(`LL4${digit} 9ZZ`)).toBe(true);
    expect(isFound(`HA${digit} 9ZZ`)).toBe(true);
    expect(isFound(`B${digit}6 9ZZ`)).toBe(digit > 0);
    expect(isFound(`LL${digit}6 9ZZ`)).toBe(digit > 0);
  }
});

test.each([
  'B63 9ZY',
  'b63 9zy',
  'B639ZY',
  'B63-9ZY',
  'B63  9ZY',
  'B63.9ZY',
  'B63\n9ZY',
  'B63\u00A09ZY',
  'B63\u20119ZY',
  'Ｂ６３ ９ＺＹ',
  'B6\u200B3 9ZY',
  'SW1A1AA',
  'SWIA 1AA',
  'SW1A IAA',
  'SW1A lAA',
  'S010 1AA',
  'SO1O 1AA',
  '0L1 2AB',
  'SW1A OAA',
  '1P1 2AB',
  'b1o 2ab',
  'S W 1 A 1 A A',
  'S W 1 A  1 A A',
  'B-6-3-9-Z-Y',
  'S0I0 1AA',
  'SW1A 2ND',
  'GIR 0AA',
  'gir0aa',
  'BFPO 1',
  'BFPO 801',
  'bfpo1234',
  'BF1 3AA',
  'ASCN 1ZZ',
  'STHL 1ZZ',
  'TDCU 1ZZ',
  'BBND 1ZZ',
  'BIQQ 1ZZ',
  'FIQQ 1ZZ',
  'PCRN 1ZZ',
  'SIQQ 1ZZ',
  'TKCA1ZZ',
  'GX11 1AA',
  'XM4 5HQ',
])('%j is found, all of it and no more', (form) => {
  expect(hitsIn(postcode, form)).toEqual([form]);
  expect(hitsIn(postcode, `Look out for the balloons, ${form}, at ten!`)).toEqual([form]);
  expect(hitsIn(postcode, `(${form})`)).toEqual([form]);
  expect(doubtsIn(postcode, form)).toEqual([]);
});

test.each([
  'S1 1st',
  'B2 2nd',
  'N1 3rd',
  'E3 4th',
  'S1 9th',
  'S1 1ST',
  'S2 2ND PLACE',
  'W1 3RD',
  'E3 4TH',
  'SW1A 1st',
  'B63 2nd',
  'N1 2am',
  'S6 2PM',
  'L2 4GB',
  'E5 3gb',
  'M4 2TB',
  'B2 6ft',
  'S2 5lb',
  'E3 1hr',
  'S1 7up',
  'L1 4wd',
  'B2 9yr',
  'SW1A',
  'sw1a',
  'B63',
  'the SW1A and B63 areas',
  'KS2 4AB',
  'Y4 3AB',
  'AB26 CDE',
  'B63 ZZ9',
  'B63 99Z',
  'B6 39ZYX',
  'AB63 9ZYA',
  'XB63 9ZY',
  'éB63 9ZY',
  'B63 9ZYé',
  'B63 / 9ZY',
  'B63   9ZY',
  'B01 1AA',
  'GIR 1AA',
  'BFPO',
  'BFPO 12345',
  'ASCN 1ZA',
  'GX12 1AA',
  'XM4 5HR',
  'ABCD 1ZZ',
  'E17 old',
  'L8 Old Road',
  'E4 ONE',
  'S3 our',
  'so 1st',
  'so 4th',
  'so 1be',
  'NO 1GB',
  'GO 2BED',
  'OO1 1AA',
  'SOO OAA',
  'SWIO OAA',
  'S0IO IAA',
  'S0IO 1AA',
  'SO 1BE',
  'swia 1aa',
  'SWIA IAA',
  'postcode lottery; S1 1ST',
  'https://example.org/?a=1,B639ZY',
  '#B639ZY',
  '@B639ZY',
  'abc-B639ZY',
  'abc_B639ZY',
  '/B639ZY',
  'https://example.org/B639ZY',
  'www.example.org/find/b63 9zy'.replace(' ', ''),
  'A B C 1 2 A A',
  'S W 1 A 1',
  'B 6 3 I Z Y',
])('no postcode in %j', (text) => {
  expect(hitsIn(postcode, text)).toEqual([]);
});

test.each(['Postcode', 'post code:', 'Address:', 'satnav', 'sat nav is', 'the postcode for the house is', 'lives at', 'live in', 'ZIP'])(
  'after "%s" an ordinal, a unit and five characters in one are meant',
  (cue) => {
    for (const code of ['S1 1ST', 'e5 3gb', 'M11AE']) {
      expect(hitsIn(postcode, `${cue} ${code}`)).toEqual([code]);
      expect(doubtsIn(postcode, `${cue} ${code}`)).toEqual([]);
    }
  },
);

test('five characters in one may be a code of any other kind', () => {
  expect(doubtsIn(postcode, 'Item M11AE')).toEqual(['M11AE']);
  expect(doubtsIn(postcode, 'Item M1 1AE, EN11AE')).toEqual([]);
  expect(hitsIn(postcode, 'https://example.org/?postcode=B639ZY')).toEqual(['B639ZY']);
});

test('it looks where there may be one, and only there', () => {
  for (const text of ['We had cake.', 'Year 6 won 2-1', 'In 2026 they', 'school colours']) expect(postcode.mayHold(text)).toBe(false);
});

test('several in one text, each where it stands', () => {
  expect(hitsIn(postcode, 'B63 9ZY, LL40 9ZZ and B62 9ZW; not B63')).toEqual(['B63 9ZY', 'LL40 9ZZ', 'B62 9ZW']);
});

test('one postcode has one key', () => {
  for (const said of ['B63 9ZY', 'b639zy', 'B63-9zy', '14 Mill Lane, Halesmere, B63 9ZY']) expect(postcodeIn(said)).toBe('B639ZY');
  expect(postcodeIn('SWIA 1AA')).toBe('SW1A1AA');
  expect(postcodeIn('bfpo 801')).toBe('BFPO801');
  expect(postcodeIn('14 Mill Lane')).toBeUndefined();
});

test('at a place in an address', () => {
  expect(postcodeAt('x B63 9ZY.', 2)).toEqual({ start: 2, end: 9 });
  expect(postcodeAt('x BFPO 801.', 2)).toEqual({ start: 2, end: 10 });
  expect(postcodeAt('x B63 9ZY.', 1)).toBeUndefined();
  expect(postcodeAt('x QQ3 9ZY.', 2)).toBeUndefined();
  expect(postcodeAt('x KS2 4AB', 2)).toBeUndefined();
});

const digit = fc.integer({ min: 1, max: 9 });
const inward = fc
  .stringMatching(/^[0-9][ABDEFGHJLNPQRSTUWXYZ]{2}$/)
  .filter((code) => !/^(?:1ST|2ND|3RD|\dTH|\d(?:GB|TB|FT|LB|HR|UP|WD|YR|DS|ST))$/.test(code));
const outward = fc.oneof(
  fc.tuple(fc.constantFrom(...AREAS), digit).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...AREAS), digit, fc.integer({ min: 0, max: 9 })).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('N', 'E', 'W'), digit, fc.constantFrom(...'ABCDEFGHJKPSTUW'.split(''))).map((parts) => parts.join('')),
  fc
    .tuple(fc.constantFrom('EC', 'SW', 'WC', 'SE', 'NW'), digit, fc.constantFrom(...'ABEHMNPRVWXY'.split('')))
    .map((parts) => parts.join('')),
);

test('every valid postcode is found, in capitals or small letters, with a space or without', () => {
  fc.assert(
    fc.property(outward, inward, fc.constantFrom(' ', '', '\u00A0', '-'), fc.boolean(), (out, inn, gap, isSmall) => {
      const form = isSmall ? `${out}${gap}${inn}`.toLowerCase() : `${out}${gap}${inn}`;
      expect(hitsIn(postcode, `We are at ${form}.`)).toEqual([form]);
      expect(postcodeIn(form)).toBe(out + inn);
      expect(hitsIn(postcode, `We are at ${out}.`)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
