import { expect, test } from '@jest/globals';
import { CALLED_GOODS, CALLED_OTHER, callingFor, isCalled, labelOf, OTHER, wordsFor } from '../../../src/detect/identifiers/context.ts';

const OWN = wordsFor('learner|unique pupil');

/** What is said of the X of a text. */
const label = (text: string, reach?: number): string | undefined => {
  const start = text.indexOf('X');
  return labelOf(text, { start, end: start + 1 }, OWN, OTHER, reach);
};

test.each([
  ['learner X', 'own'],
  ['LEARNER: X', 'own'],
  ['learners X', 'own'],
  ["learner's X", 'own'],
  ['unique pupil number X', 'own'],
  ['unique-pupil no. X', 'own'],
  ['unique\npupil X', 'own'],
  ['unique \r\n pupil X', undefined],
  ['learner ref X', 'own'],
  ['ref learner X', 'own'],
  ['learner, ref X', 'other'],
  ['learner and an order X', 'other'],
  ['order of a learner X', 'own'],
  ['X of a learner', 'own'],
  ['X. A learner', undefined],
  ['X is that order', undefined],
  ['order X, learner', 'other'],
  ['prelearner X', undefined],
  ['learnery X', undefined],
  ['7learner X', undefined],
  ['learner7 X', undefined],
  ['every learner is here. X', undefined],
  ['every learner is here! X', undefined],
  ['every learner? X', undefined],
  ['learner no. X', 'own'],
  ['learner casino. X', undefined],
  ['learner ref. and tel. X', 'other'],
  ['learner.X', 'own'],
  ['learner\nX', 'own'],
  ['learner\n\nX', undefined],
  ['learner\n \r\nX', undefined],
  ['nothing X', undefined],
])('%j: %s', (text, wanted) => {
  expect(label(text)).toBe(wanted);
});

test('a word tells so far and no further, before and after', () => {
  expect(label(`learner${' '.repeat(113)}X`)).toBe('own');
  expect(label(`learner${' '.repeat(114)}X`)).toBeUndefined();
  expect(label(`X${' '.repeat(33)}learner`)).toBe('own');
  expect(label(`X${' '.repeat(34)}learner`)).toBeUndefined();
  expect(label('learner, as it was X', 10)).toBeUndefined();
  expect(label('a learner X', 10)).toBe('own');
});

test('the last sentence alone counts', () => {
  expect(label('A. learner. B learner X')).toBe('own');
  expect(label('learner. B. X')).toBeUndefined();
});

const CALLED = callingFor('learner|unique pupil');

test.each([
  ['learner X', true],
  ['Learner number: X', true],
  ['learner (X', true],
  ['learner no. is X', true],
  ['learner number ref code X', true],
  ['learner number ref code id X', false],
  ['learner was "X', true],
  ["learner are 'X", true],
  ['learner #X', true],
  ['learner=X', true],
  ['learner\r\nX', true],
  ['learner - -X', true],
  ['learner - - X', false],
  ['unique-pupil X', true],
  ['learner of X', false],
  ['learners X', false],
  ['mylearner X', false],
  ['learner. X', false],
  ['learner X of', true],
])('%j leads up to it: %s', (text, wanted) => {
  expect(isCalled(text, text.indexOf('X'), CALLED)).toBe(wanted);
});

const OTHERS =
  'order invoice tracking parcel consignment barcode ISBN ISSN EAN UPC SKU ASIN product catalogue serial batch voucher raffle IMEI';
const MORE =
  'ref refs reference charity company registered VAT UTR booking ticket tickets code item model part lot version zoom webinar tel telephone ' +
  'phone mobile mob fax call calls ring text WhatsApp SMS dial price prize';

test.each(OTHERS.split(' '))('%s leads up to a number of goods', (word) => {
  expect(isCalled(`${word} no. X`, word.length + 5, CALLED_GOODS)).toBe(true);
  expect(isCalled(`${word} no. X`, word.length + 5, CALLED_OTHER)).toBe(true);
  expect(label(`${word} for us X`)).toBe('other');
});

test.each([...MORE.split(' '), 'bar code', 'ISBN-10', 'ISBN 13', 'Companies House', 'meeting ID'])(
  '%s leads up to another number',
  (word) => {
    expect(isCalled(`${word}: X`, word.length + 2, CALLED_OTHER)).toBe(true);
    expect(label(`${word} for us X`)).toBe('other');
  },
);

test('a space in the words may be a hyphen, a new line or, where it is said, nothing', () => {
  const sort = wordsFor('sort ?code');
  expect(['sort code', 'sort-code', 'sort\ncode', 'sortcode', 'sort - code'].filter((text) => text.search(sort()) === 0)).toHaveLength(5);
  const pupil = wordsFor('unique pupil');
  expect(['unique pupil', 'unique-pupil', 'uniquepupil', 'unique    pupil'].filter((text) => text.search(pupil()) === 0)).toEqual([
    'unique pupil',
    'unique-pupil',
  ]);
});

test('a word counts from the very first character', () => {
  expect(labelOf('learner ref', { start: 11, end: 11 }, OWN, OTHER)).toBe('own');
  expect(labelOf('Xlearner', { start: 0, end: 1 }, OWN, OTHER)).toBe('own');
});
