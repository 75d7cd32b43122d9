import { describe, expect, test } from '@jest/globals';
import type { PostResult } from '../../src/model.ts';
import { sayMonth } from '../../src/reporters/tally/months.ts';
import { newTally, type Tally } from '../../src/reporters/tally/tally.ts';
import { AWAY, BLOCKED, CLEAN, REPORTS, UNDECLARED, WAITING, WARNED } from './samples.ts';

const of = (...posts: readonly PostResult[]): Tally => {
  const tally = newTally();
  for (const post of posts) tally.post(post);
  return tally;
};
const at = (publishAt: string, post: PostResult = CLEAN): PostResult => ({ ...post, publishAt });

describe('posts are counted by their verdict', () => {
  const tally = of(CLEAN, CLEAN, WAITING, WARNED, { ...CLEAN, account: null, channel: 'x' });

  test('by channel, the worst first', () => {
    expect(tally.channels()).toEqual([
      ['instagram', { block: 1, review: 1, pass: 0 }],
      ['facebook', { block: 0, review: 0, pass: 2 }],
      ['x', { block: 0, review: 0, pass: 1 }],
    ]);
  });

  test('by account, which is one on its channel', () => {
    expect(tally.accounts().map(([name]) => name)).toEqual(['@marlowlane (instagram)', '@marlowlane (facebook)', 'no account (x)']);
  });

  test('by month, in their order, on the school’s own clock', () => {
    const months = of(at('2026-06-30T23:30:00+01:00'), at('2025-12-01T00:00:00Z'), at('2026-07-01T00:10:00+01:00', WAITING)).months();
    expect(months).toEqual([
      ['2025-12', { block: 0, review: 0, pass: 1 }],
      ['2026-06', { block: 0, review: 0, pass: 1 }],
      ['2026-07', { block: 1, review: 0, pass: 0 }],
    ]);
  });

  test('by year, where there are more months than anybody reads', () => {
    const month = (n: number): string => `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-15T12:00:00Z`;
    const posts = Array.from({ length: 37 }, (_, n) => at(month(n)));
    expect(of(...posts.slice(0, 36)).months()).toHaveLength(36);
    expect(of(...posts).months()).toEqual([
      ['2020', { block: 0, review: 0, pass: 12 }],
      ['2021', { block: 0, review: 0, pass: 12 }],
      ['2022', { block: 0, review: 0, pass: 12 }],
      ['2023', { block: 0, review: 0, pass: 1 }],
    ]);
  });

  test('those of the five hundredth account and after it together', () => {
    const posts = Array.from({ length: 600 }, (_, n): PostResult => ({ ...CLEAN, account: `@a${n}` }));
    const accounts = of(...posts).accounts();
    expect([accounts.length, accounts.find(([name]) => name === 'others')?.[1]]).toEqual([501, { block: 0, review: 0, pass: 100 }]);
  });
});

test('what was found is counted by check, that in the records too', () => {
  const tally = of(BLOCKED, { ...WAITING, violations: [AWAY, UNDECLARED] });
  const { records } = REPORTS['audit']?.tail ?? { records: [] };
  const all = [
    ['trip-location', { error: 2, warning: 0 }],
    ['account-register', { error: 1, warning: 1 }],
    ['consent', { error: 1, warning: 2 }],
  ];
  expect(Object.fromEntries(tally.checks(records))).toEqual(Object.fromEntries(all));
  expect(tally.checks(records).map(([name]) => name)).toEqual(['trip-location', 'consent', 'account-register']);
  expect(tally.checks([]).map(([name]) => name)).toEqual(['trip-location', 'consent']);
});

test('a month in words', () => {
  expect(['2026-06', '1999-12', '2026', '2026-13', 'soon'].map(sayMonth)).toEqual([
    'June 2026',
    'December 1999',
    '2026',
    '2026-13',
    'soon',
  ]);
});
