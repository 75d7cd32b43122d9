import { expect, test } from '@jest/globals';
import { linkBefore, sentenceAround } from '../../../src/detect/identifiers/beside.ts';
import { outermost } from '../../../src/detect/identifiers/outermost.ts';

test.each([
  ['https://example.org/path/', 'https://example.org/path/'],
  ['HTTPS://EXAMPLE.ORG/', 'HTTPS://EXAMPLE.ORG/'],
  ['see https://example.org/?a=', 'https://example.org/?a='],
  ['see (https://example.org/', 'https://example.org/'],
  ['"www.example.org', 'www.example.org'],
  ['<www.example.org', 'www.example.org'],
  ['x\nexample.org/', 'example.org/'],
  ['example.org?', 'example.org?'],
  ['example.org#', 'example.org#'],
  ['example.org:8080/', 'example.org:8080/'],
  ['zoommtg://', 'zoommtg://'],
  ['example.org', undefined],
  ['example.o/', undefined],
  ['https://example.org/ then', undefined],
  ['either/or', undefined],
  ['http:', undefined],
  ['', undefined],
])('up to the end of %j the link is %j', (text, link) => {
  expect(linkBefore(`${text}12`, text.length)).toBe(link);
});

test('a link of more than four hundred characters begins nowhere', () => {
  const link = `https://example.org/${'a'.repeat(380)}`;
  expect(linkBefore(link, link.length)).toBe(link);
  expect(linkBefore(link + 'a'.repeat(20), link.length + 20)).toBeUndefined();
});

const around = (text: string): readonly string[] => {
  const start = text.indexOf('X');
  const { left, right } = sentenceAround(text, start, start + 1);
  return [left, right];
};

test.each([
  ['X', '', ''],
  ['One. Two X three. Four', ' Two ', ' three'],
  ['One! Two X three! Four', ' Two ', ' three'],
  ['One? Two X three? Four', ' Two ', ' three'],
  ['One… Two X three… Four', ' Two ', ' three'],
  ['One\nTwo X three\nFour', 'Two ', ' three'],
  ['One." Two X three.) Four', '" Two ', ' three'],
  ['One. Two! X', ' ', ''],
  ['X. Then', '', ''],
  ['X three.', '', ' three'],
  ['At 3.30 X on 4.5 it', 'At 3.30 ', ' on 4.5 it'],
  ['example.org X', 'example.org ', ''],
  ...['tel', 'Mob', 'ext', 'no', 'Nos', 'St', 'Mr', 'Mrs', 'ms', 'Dr', 'rev', 'Prof', 'Rd', 'ave', 'Ln', 'Co', 'e.g', 'i.e', 'J'].map(
    (short) => [`Ring ${short}. X or ${short}. it`, `Ring ${short}. `, ` or ${short}. it`],
  ),
  ['A hotel. X or hotel. it', ' ', ' or hotel'],
])('around X in %j', (text, left, right) => {
  expect(around(text ?? '')).toEqual([left, right]);
});

test('a sentence is looked at for two hundred and forty characters to either side', () => {
  const long = 'a'.repeat(300);
  expect(around(`${long}X${long}`).map((half) => half.length)).toEqual([240, 240]);
});

test('of hits that overlap the first and longest are kept, in their order', () => {
  const hits = [
    { start: 20, end: 25 },
    { start: 0, end: 5 },
    { start: 0, end: 9 },
    { start: 4, end: 12 },
    { start: 9, end: 11, doubt: true },
    { start: 21, end: 22 },
  ];
  expect(outermost(hits)).toEqual([
    { start: 0, end: 9 },
    { start: 9, end: 11, doubt: true },
    { start: 20, end: 25 },
  ]);
  expect(outermost([])).toEqual([]);
});
