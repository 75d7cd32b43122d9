import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addSums, NO_SUMS, sumNotices } from '../../src/engine/sums.ts';
import type { Sums } from '../../src/model.ts';

const sums: fc.Arbitrary<Sums> = fc
  .record({
    count: fc.nat(3),
    without: fc.nat(3),
    documents: fc.nat(3),
    unbound: fc.nat(3),
    lines: fc.nat(9),
    first: fc.constantFrom('a', 'b'),
  })
  .chain(({ count, without, documents, unbound, lines, first }) =>
    fc.subarray(['x', 'y', 'z']).map((unused) => ({
      undated: { count, first: count === 0 ? '' : first },
      unopened: { without, documents },
      ...{ unbound, lines, unused },
    })),
  );

test('parts may be put together in any grouping', () => {
  fc.assert(fc.property(sums, sums, sums, (a, b, c) => expect(addSums(addSums(a, b), c)).toEqual(addSums(a, addSums(b, c)))));
});

test('the first post without a date is that of the first part that has one', () => {
  const [one, two] = ['#1', '#2'].map((first) => ({ ...NO_SUMS, undated: { count: 1, first } }));
  expect(addSums(addSums(NO_SUMS, one ?? NO_SUMS), two ?? NO_SUMS).undated).toEqual({ count: 2, first: '#1' });
});

test('an entry is unused only if no part used it; a post says nothing of that', () => {
  const [one, two] = [
    ['a', 'b'],
    ['b', 'c'],
  ].map((unused) => ({ ...NO_SUMS, unused }));
  expect(addSums(one ?? NO_SUMS, two ?? NO_SUMS).unused).toEqual(['b']);
  const { unused: _, lines: __, ...ofPost } = NO_SUMS;
  expect(addSums(one ?? NO_SUMS, ofPost).unused).toEqual(['a', 'b']);
});

test('nothing counted is nothing said', () => expect(sumNotices(NO_SUMS, 'audit')).toEqual([]));

test('each count is said, and of a draft not that it has no date', () => {
  const all: Sums = { undated: { count: 2, first: 'x#1' }, unopened: { without: 1, documents: 2 }, unbound: 1, unused: ['e'], lines: 3 };
  const said = sumNotices(all, 'audit').map(({ why }) => why.replace(/:.*/, ''));
  expect(said).toEqual([
    '2 posts do not say when they were published (the first is x#1)',
    '1 picture or recording has no file',
    '2 documents or recordings were not opened',
    '1 approval does not say which state of its post it is for (smpolicy approve writes that)',
    '1 entry of the baseline covers nothing that was found',
  ]);
  expect(sumNotices(all, 'check').map(({ why }) => why)).toEqual(
    sumNotices({ ...all, undated: NO_SUMS.undated }, 'audit').map(({ why }) => why),
  );
});
