import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BLOCK, maskFor } from '../../src/engine/mask.ts';
import { pupil, schoolOf } from '../school.ts';
import { NOW } from './house.ts';

const mask = maskFor(schoolOf({ pupils: [pupil('P014', 'Amelia', 'Okafor'), pupil('P015', 'Zofia', 'Nowak-Pryce')] }), NOW);
/** Apart from all that stands before it, and no ASCII. */
const BEYOND = ' .... éé';

const piece = fc.constantFrom(
  'Amelia',
  'okafor',
  'ZOFIA',
  'Nowak',
  'well',
  'Done',
  'a',
  'M',
  '7',
  '42',
  ' ',
  '-',
  "'",
  '_',
  '.',
  '\n',
  '@',
  '#',
  '(',
);

test('a text of ASCII alone is masked as it is beside other letters', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      expect(mask.text(text + BEYOND)).toBe(mask.text(`${text} .... `).slice(0, -6) + BEYOND);
    }),
    { numRuns: 2000 },
  );
});

test('and it is masked', () => {
  expect(mask.text('Well done Amelia')).toBe(`Well done ${BLOCK}`);
});
