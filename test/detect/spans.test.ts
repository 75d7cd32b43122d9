import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apart, type Place, touching } from '../../src/detect/spans.ts';

const place = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 8 })).map(([start, length]): Place => ({ start, end: start + length }));

test('a place touches what it shares a character with, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(place), place, (places, asked) => {
      const pieces = apart(places);
      const one = touching(pieces)(asked);
      const all = pieces.filter(({ start, end }) => start < asked.end && asked.start < end);
      expect(one).toEqual(all[0]);
    }),
  );
});

test('of pieces that lie over each other the first and longest are kept', () => {
  const at = (start: number, end: number): Place => ({ start, end });
  expect(apart([at(4, 6), at(0, 3), at(0, 5), at(5, 9), at(6, 7)])).toEqual([at(0, 5), at(5, 9)]);
});
