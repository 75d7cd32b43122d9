import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { takenOf } from '../../../src/detect/identifiers/taken.ts';

const piece = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 200 })).map(([start, length]) => ({ start, end: start + length }));

test('what overlaps a piece is what a look at every one would find', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), piece, (all, asked) => {
      const wanted = all.filter((one) => one.start < asked.end && asked.start < one.end);
      const found = takenOf(all).over(asked);
      expect(new Set(found)).toEqual(new Set(wanted));
      expect(found).toHaveLength(wanted.length);
    }),
  );
});

test.each([
  [0, 5, false],
  [0, 6, true],
  [5, 6, true],
  [63, 64, true],
  [64, 128, false],
  [4, 200, true],
])('5 to 64 is overlapped from %d to %d: %j', (start, end, isOver) => {
  expect(takenOf([{ start: 5, end: 64 }]).over({ start, end }).length === 1).toBe(isOver);
});

test('what is removed is gone, and the rest keeps its order', () => {
  const [one, two, three] = [
    { start: 200, end: 300 },
    { start: 0, end: 100 },
    { start: 100, end: 200 },
  ];
  const taken = takenOf([one, two]);
  taken.add(three);
  taken.remove(two);
  expect(taken.all()).toEqual([one, three]);
  expect(taken.over({ start: 0, end: 100 })).toEqual([]);
  expect(taken.over({ start: 99, end: 101 })).toEqual([three]);
});

test('nothing is taken of a new text, and what only touches is not over', () => {
  expect(takenOf().all()).toEqual([]);
  expect(takenOf().over({ start: 0, end: 100 })).toEqual([]);
  expect(takenOf([{ start: 5, end: 10 }]).over({ start: 10, end: 12 })).toEqual([]);
  expect(takenOf([{ start: 5, end: 10 }]).over({ start: 2, end: 5 })).toEqual([]);
});

test('a look at one place asks only what is near', () => {
  let asked = 0;
  const pieces = Array.from({ length: 1000 }, (_, at) => ({
    start: at * 10,
    get end() {
      asked++;
      return at * 10 + 5;
    },
  }));
  const taken = takenOf(pieces);
  asked = 0;
  expect(taken.over({ start: 5000, end: 5003 })).toHaveLength(1);
  expect(asked).toBeLessThan(30);
});
