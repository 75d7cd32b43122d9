import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addSums, NO_SUMS, newSums, PASSED_OVER, type PostSums, sumNotices } from '../../src/engine/sums.ts';
import type { Sums } from '../../src/model.ts';

const sums: fc.Arbitrary<Sums> = fc
  .record({
    count: fc.nat(3),
    without: fc.nat(3),
    documents: fc.nat(3),
    unbound: fc.nat(3),
    outside: fc.nat(3),
    idle: fc.subarray([1, 2, 3]),
    lines: fc.nat(9),
    first: fc.constantFrom('a', 'b'),
  })
  .chain(({ count, without, documents, unbound, outside, idle, lines, first }) =>
    fc.subarray(['x', 'y', 'z']).map((unused) => ({
      undated: { count, first: count === 0 ? '' : first },
      unopened: { without, documents },
      ...{ unbound, outside, idle, lines, unused },
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
  expect(addSums(one ?? NO_SUMS, nothingOf([])).unused).toEqual(['a', 'b']);
});

const nothingOf = (covered: readonly number[]): PostSums => ({ ...PASSED_OVER, outside: 0, covered });

test('an entry under allow is idle until a post is covered by it, in whichever part', () => {
  const allow = ['2026-01-01', '2027-01-01', '2027-01-01', '2027-01-01'].map((until) => ({ text: 'Rose', reason: 'the flower', until }));
  const begun = newSums({ allow, timezone: 'Europe/London' }, Date.UTC(2026, 5, 12));
  // The first has ended, and is told of as that.
  expect(begun.idle).toEqual([2, 3, 4]);
  const [one, two] = [addSums(begun, nothingOf([2])), addSums(addSums(begun, nothingOf([])), nothingOf([3, 2]))];
  expect([one.idle, two.idle, addSums(one, two).idle]).toEqual([[3, 4], [4], [4]]);
});

test('what was not looked at is counted, and then nobody says of an entry that it is not needed', () => {
  const begun = { ...NO_SUMS, unused: ['e'], idle: [1] };
  expect(sumNotices(begun, 'audit')).toHaveLength(2);
  expect(sumNotices(addSums(addSums(begun, PASSED_OVER), PASSED_OVER), 'audit')).toEqual([
    { why: '2 posts were published outside the days of --since and --until: nobody looked at what stands there' },
  ]);
});

test('nothing counted is nothing said', () => expect(sumNotices(NO_SUMS, 'audit')).toEqual([]));

test('each count is said, and of a draft not that it has no date', () => {
  const all: Sums = {
    undated: { count: 2, first: 'x#1' },
    unopened: { without: 1, documents: 2 },
    unbound: 1,
    outside: 0,
    unused: ['e'],
    idle: [2, 5],
    lines: 3,
  };
  const said = sumNotices(all, 'audit').map(({ why }) => why.replace(/:.*/, ''));
  expect(said).toEqual([
    '2 posts do not say when they were published (the first is x#1)',
    '1 picture or recording has no file',
    '2 documents or recordings were not opened',
    '1 approval does not say which state of its post it is for (smpolicy approve writes that)',
    '1 entry of the baseline covers nothing that was found',
    '2 entries under allow',
  ]);
  expect(sumNotices(all, 'check').map(({ why }) => why)).toEqual(
    sumNotices({ ...all, undated: NO_SUMS.undated, idle: [] }, 'audit').map(({ why }) => why),
  );
});
