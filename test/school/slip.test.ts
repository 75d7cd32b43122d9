import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOneEdit, slipsOf } from '../../src/school/slip.ts';
import { distance } from '../../src/text/nearest.ts';
import { pupilOf } from './tables.ts';

describe('an id that was meant for one on the roll', () => {
  const slips = slipsOf(['P001', 'P014', 'P015', 'P119', 'P128', 'AL005', '00214', 'SB12'].map((id) => pupilOf(id, 'A', 'B')));

  test.each([
    'P0O1',
    'PO01',
    'POO1',
    'P00l',
    'P00I',
    'p 001',
    'P1',
    'P01',
    'P0001',
    'P0l4',
    'P01S',
    'P12B',
    'AL05',
    'AL5',
    'ALOO5',
    'A1005',
    '214',
    '0O214',
    '5B12',
    'S812',
    'Ｐ001',
    'P0\u200b01',
  ])('%s', (id) => expect(slips.isOfId(id)).toBe(true));

  test.each(['P129', 'P118', 'P016', 'P041', 'P010', 'Q001', 'P0011', 'P', '', '1', 'AL50', '2140'])('%j was not', (id) =>
    expect(slips.isOfId(id)).toBe(false),
  );

  test('a UPN is one too', () => {
    expect(slipsOf([pupilOf('1', 'A', 'B', { upn: 'X823000022001' })]).isOfId('X8230OOO22001')).toBe(true);
  });

  test('a cell of a hundred thousand letters is soon answered', () => {
    expect(slips.isOfId('O'.repeat(100_000))).toBe(false);
  });
});

describe('a name that was meant for one on the roll', () => {
  const slips = slipsOf([
    pupilOf('P1', 'Amelia', 'Okafor', { knownAs: 'Millie', knownSurname: 'Bell' }),
    pupilOf('P2', 'Zoë', "O'Neill"),
    pupilOf('P3', 'Li', 'An'),
  ]);

  test.each([
    'amelia okafour',
    'okafour amelia',
    'amelia okafo',
    'ameila okafor',
    'amelia 0kafor',
    'milie okafor',
    'amelia belle',
    'zoe oneill',
    'zoe o neill',
    'li ann',
  ])('%s', (name) => expect(slips.isOfName(name)).toBe(true));

  test.each(['amelia okafor', 'emilia okafar', 'mrs amelia okafor', 'li anne', 'li am', 'okafo', 'delia marquez', ''])(
    '%j was not',
    (name) => expect(slips.isOfName(name)).toBe(false),
  );
});

test('one edit is one edit', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => isOneEdit(a, b) === (distance(a, b) === 1)),
    { numRuns: 3000 },
  );
});
