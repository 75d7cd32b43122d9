import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { upn } from '../../../src/detect/identifiers/upn.ts';
import { doubtsIn, hitsIn } from './hits.ts';

test('its kind, and that most texts are looked at no closer', () => {
  expect(upn.kind).toBe('upn');
  expect(upn.mayHold('Sports day was cool, windy and loud: well done to all of Oak class!')).toBe(false);
});

const CURRENT = ['Q823999926001', 'H202999926042', 'Z93799992600A'];
const FORMER = ['D201999926123', 'B80199992601K', 'P207000016049'];

test.each([...CURRENT, ...FORMER])('%s is one for sure', (number) => {
  expect(hitsIn(upn, number)).toEqual([number]);
  expect(hitsIn(upn, `For Adam (${number}).`)).toEqual([number]);
  expect(doubtsIn(upn, number)).toEqual([]);
});

test.each([
  'Q207000016049',
  'A823999926001',
  'S823999926001',
  'I823999926001',
  'O823999926001',
  'D201999926124',
  'B80199992601S',
  'D20199992612',
  'D2019999261234',
  '5D201999926123',
])('%s is none', (number) => {
  expect(hitsIn(upn, number)).toEqual([]);
  expect(hitsIn(upn, `UPN ${number}`)).toEqual([]);
});

describe('in disguise', () => {
  test.each([
    'q823999926001',
    'b80199992601k',
    'Ｑ８２３９９９９２６００１',
    'Q823\u200B9999\u200B26001',
    'Q 823 9999 26 001',
    'Q-823-9999-26-001',
    'Q823.9999.26.001',
    'Q823 9999 26001',
    'Q 8 2 3 9 9 9 9 2 6 0 0 1',
    'Q8239999\n26001',
    'Q82399992600I',

    'Q823999926OO1',
    'Q8239999260o1',
    'H2O2999926O42',
    'D20l999926I23',
  ])('%j', (number) => {
    expect(hitsIn(upn, `See ${number} today`)).toEqual([number]);
  });

  test('the last character is a nought or a one where it is an O or an I', () => {
    expect(hitsIn(upn, 'B8019999260OO')).toEqual([]);
    expect(hitsIn(upn, 'Q82399992600i')).toEqual([]);
  });
});

test.each([
  'UPN Q82 399 992 600 1',
  'upns: Q82 399 992 600 1',
  'U.P.N. Q82 399 992 600 1',
  'unique pupil number Q82 399 992 600 1',
  'Pupil no. Q82 399 992 600 1',
  'pupils Q82 399 992 600 1',
  'UPN #Q82 399 992 600 1',
  'Q82 399 992 600 1 is the UPN',
])('in %j its name tells', (text) => {
  expect(hitsIn(upn, text)).toEqual(['Q82 399 992 600 1']);
});

test.each([
  'Q82 399 992 600 1',
  '#Q823999926001',
  'WPS-Q823999926001',
  'Q823999926001-2',
  'Q823999926001.pdf',
  'order Q823999926001',
  'Order code: Q823999926001',
  'tracking Q823999926001',
  'https://example.org/Q823999926001',
  'Q823999926001@example.org',
  '@Q823999926001',
  'éQ823999926001',
  'Q823999926001é',
  'Q823, 9999, 26, 001',
])('%j is none', (text) => {
  expect(hitsIn(upn, text)).toEqual([]);
});

test('cheers are none, though letters stand for digits', () => {
  const cheers = Array.from('ABCDEFGHJKLMNPQRTUVWXYZ', (letter) => `${letter}oooooooooool`);
  expect(cheers.flatMap((cheer) => hitsIn(upn, cheer))).toEqual([]);
  expect(Array.from('ABCDEFGHJKLMNPQRTUVWXYZ').flatMap((letter) => hitsIn(upn, `${letter}123456OOOOO1`))).toEqual([]);
  expect(Array.from('ABCDEFGHJKLMNPQRTUVWXYZ').flatMap((letter) => hitsIn(upn, `${letter}1234567OOOO1`))).toHaveLength(1);
});

test('a reference is still one', () => {
  expect(hitsIn(upn, 'Ref Q823999926001')).toEqual(['Q823999926001']);
});

test('several are found', () => {
  expect(hitsIn(upn, 'Q823999926001 was D201999926123')).toEqual(['Q823999926001', 'D201999926123']);
});

const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const letterOf = (rest: string): string =>
  LETTERS.charAt(
    Array.from(rest).reduce((sum, one, index) => sum + (/\d/.test(one) ? Number(one) : LETTERS.indexOf(one)) * (index + 2), 0) % 23,
  );

test('every number is found, temporary ones too, and none with another check letter or digit', () => {
  const rest = fc.oneof(fc.stringMatching(/^[0-9]{12}$/), fc.stringMatching(/^[0-9]{11}[A-HJ-NP-RT-Z]$/));
  fc.assert(
    fc.property(rest, fc.constantFrom(...Array.from(LETTERS)), fc.nat(10), fc.integer({ min: 1, max: 9 }), (characters, letter, at, by) => {
      const right = letterOf(characters);
      expect(hitsIn(upn, right + characters)).toEqual([right + characters]);
      if (letter !== right) expect(hitsIn(upn, letter + characters)).toEqual([]);
      const changed = characters.slice(0, at) + ((Number(characters[at]) + by) % 10) + characters.slice(at + 1);
      if (letterOf(changed) !== right) expect(hitsIn(upn, right + changed)).toEqual([]);
    }),
  );
});
