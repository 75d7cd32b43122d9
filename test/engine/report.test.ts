import { describe, expect, test } from '@jest/globals';
import { headOf, NONE_OF_THE_DAYS, newTotals } from '../../src/engine/report.ts';
import type { Cites, PostResult, RecordFinding, Severity, Sums, Violation } from '../../src/model.ts';
import { schoolOf } from '../school.ts';
import { packOf } from './house.ts';

const CITES: Cites = [{ policy: 'wood', clause: 'one', at: 'Section 1', says: 'Badgers are left in peace.' }];
const violation = (severity: Severity): Violation => ({
  ...{ check: 'badger', kind: 'seen', severity, message: 'm', advice: 'a', where: { field: '/text' } },
  ...{ match: null, excerpt: '', pupils: [], cites: CITES },
});
const post = (more: Partial<PostResult> = {}): PostResult => ({
  ...{ source: 'a.json', id: 'a', kind: 'post', channel: 'x', account: null, publishAt: '2026-11-16T09:00:00+00:00', link: null },
  ...{ verdict: 'pass', safeAfter: null, violations: [], questions: [], undecided: [], suppressed: [] },
  ...more,
});
const record = (severity: Severity): RecordFinding => ({
  ...{ check: 'account-register', kind: 'owners', severity, subject: '@oakfield', message: 'm', advice: 'a', cites: CITES },
});
const sums = (outside: number): Sums => ({
  ...{ undated: { count: 0, first: '' }, unopened: { without: 0, documents: 0 }, unbound: 0, outside, unused: [], idle: [], lines: 0 },
});
const NONE = { posts: 0, errors: 0, warnings: 0, questions: 0, undecided: 0, suppressed: 0, unread: 0 };

describe('the totals', () => {
  test('count every post, and all that was found of it by its severity', () => {
    const totals = newTotals();
    totals.post(post({ violations: [violation('error'), violation('warning'), violation('warning')] }));
    totals.post(
      post({
        questions: [{ id: 'q', ask: 'Is it?', cites: CITES }],
        undecided: [1, 2].map((n) => ({ check: 'badger', why: `why ${n}`, advice: 'a' })),
        suppressed: [1, 2, 3].map(() => ({ ...violation('error'), reason: 'the play' })),
      }),
    );
    totals.post(post({ violations: [violation('error'), violation('error'), violation('error')] }));
    const { counts, verdict } = totals.tail();
    expect(counts).toEqual({ posts: 3, errors: 4, warnings: 2, questions: 1, undecided: 2, suppressed: 3, unread: 0 });
    expect(verdict).toBe('block');
  });

  test('add what was found of the records', () => {
    const totals = newTotals();
    totals.post(post({ violations: [violation('warning')] }));
    const records = [record('error'), record('warning'), record('error')];
    const tail = totals.tail({ records });
    expect([tail.records, tail.counts]).toEqual([records, { ...NONE, posts: 1, errors: 2, warnings: 2 }]);
  });

  test.each([
    ['nothing was found', post(), 'pass'],
    ['there is a warning', post({ violations: [violation('warning')] }), 'review'],
    ['something is undecided', post({ undecided: [{ check: 'badger', why: 'w', advice: 'a' }] }), 'review'],
    ['only what the school allows was found', post({ suppressed: [{ ...violation('error'), reason: 'the play' }] }), 'pass'],
    ['there is an error', post({ violations: [violation('error')] }), 'block'],
  ])('where %s', (_why, one, verdict) => {
    const totals = newTotals();
    totals.post(one);
    expect(totals.tail().verdict).toBe(verdict);
  });

  test('an input that was not read takes every verdict away', () => {
    const totals = newTotals();
    totals.post(post({ violations: [violation('error')] }));
    totals.unread({ source: 'b.json', line: 3, why: 'it is no JSON' });
    expect(totals.tail()).toMatchObject({
      ...{ verdict: null, unread: [{ source: 'b.json', line: 3, why: 'it is no JSON' }] },
      counts: { posts: 1, errors: 1, unread: 1 },
    });
  });
});

describe('nothing at all is not a pass', () => {
  test.each([
    ['where there was no post', {}, 'there was nothing to check'],
    ['where all posts are of other days', { sums: sums(4) }, NONE_OF_THE_DAYS],
    ['where no post is of other days either', { sums: sums(0) }, 'there was nothing to check'],
  ])('%s', (_why, rest, why) => {
    expect(newTotals().tail(rest)).toMatchObject({ verdict: null, unread: [{ source: '-', why }], counts: { ...NONE, unread: 1 } });
  });

  test('unless the records alone were asked for', () => {
    expect(newTotals().tail({ recordsOnly: true })).toMatchObject({ verdict: 'pass', unread: [], counts: NONE });
  });

  test('and it is not said again of what was not read', () => {
    const totals = newTotals();
    totals.unread({ source: 'b.json', why: 'it is no JSON' });
    expect(totals.tail().unread).toEqual([{ source: 'b.json', why: 'it is no JSON' }]);
  });
});

test('what else is known at the end goes into it as it is, and no sums where there are none', () => {
  const totals = newTotals();
  totals.post(post());
  const notices = [{ why: 'so it is' }];
  expect(totals.tail({ notices, sums: sums(0) })).toEqual({
    ...{ unread: [], notices, records: [], takedowns: [], verdict: 'pass', counts: { ...NONE, posts: 1 }, sums: sums(0) },
  });
  expect(Object.keys(totals.tail())).not.toContain('sums');
});

test('the head names every policy in force, in the school’s time', () => {
  const head = headOf([packOf('wood'), { ...packOf('field'), version: '2026-09' }], schoolOf(), Date.parse('2026-06-12T08:00Z'), '1.2.3');
  expect(head).toEqual({
    ...{ smpolicy: '1.2.3', schema: 1, now: '2026-06-12T09:00:00+01:00' },
    policies: [
      { id: 'wood', title: 'The wood policy', version: null },
      { id: 'field', title: 'The field policy', version: '2026-09' },
    ],
  });
});
