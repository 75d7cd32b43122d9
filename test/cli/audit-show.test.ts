import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { validate } from '../../src/formats/shape.ts';
import { type Run, resultShape } from '../../src/formats/shapes/result.ts';
import { ROOT } from '../project/files.ts';
import { type Ran, runHere } from './world.ts';

/** A school of which an audit without arguments has something to say in each of its parts. */
const cwd = join(ROOT, 'fixtures', 'schools', 'thistlecroft');
const textOf = (file: string): string => readFileSync(join(cwd, file), 'utf8');
const audit = async (...args: readonly string[]): Promise<Ran> => runHere({ args: ['audit', '--now', '2026-11-16T09:00', ...args], cwd });

let report: Run;
let pretty: Ran;
beforeAll(async () => {
  const { stdout } = await audit('--format', 'json');
  report = validate(resultShape, { value: JSON.parse(stdout) as unknown, file: 'stdout', locate: () => undefined });
  pretty = await audit();
});

const lastHash = (): unknown => {
  const line = textOf('check-log.jsonl').trimEnd().split('\n').at(-1) ?? '';
  return (JSON.parse(line) as { readonly hash?: unknown }).hash;
};
/** What was found in posts, as `id check kind`. */
const found = (under: 'today' | undefined): readonly string[] =>
  report.posts.flatMap(({ id, violations }) =>
    violations.filter((one) => one.under === under).map(({ check, kind }) => `${id} ${check} ${kind}`),
  );

test('everything is read, and counted', () => {
  const { counts, verdict, policies } = report;
  expect(counts).toEqual({ posts: 35, errors: 39, warnings: 8, questions: 1, undecided: 0, suppressed: 0, unread: 0 });
  expect([verdict, pretty.code, policies.map(({ id }) => id)]).toEqual(['block', 1, ['baseline', 'mersham', 'thistlecroft']]);
});

describe('its posts', () => {
  test('have faults of the day on which they went out', () => {
    expect(found(undefined)).toEqual([
      ...['2026-03-ring personal-data phone', '2026-05-farm trip-location during-trip', '2026-05-clay consent refused'],
      ...['2026-06-relay consent refused', '2026-09-seeds consent expired', '2026-09-library approval missing'],
      ...['2026-09-rhythm comments-off on', '2026-10-apples consent not-written', '2026-10-sums authorised-author not-allowed'],
      ...['2026-11-poem child-name full-name', 'posts_1#4 trip-location during-trip', 'posts_1#5 consent refused'],
      'posts_1#6 personal-data photo-gps',
    ]);
  });

  test('and others that only today’s facts show, in an archive by way of its drafts', () => {
    expect(found('today')).toEqual([
      ...['2025-12-stars consent withdrawn', '2026-02-bridge consent withdrawn', '2026-03-bread consent expired'],
      ...['2026-07-leavers consent expired', 'posts_1#1 consent withdrawn', 'posts_1#2 consent withdrawn'],
    ]);
  });
});

test('what must come down is listed once, as the platform has it, with whoever is still here', () => {
  const { takedowns } = report;
  expect(takedowns.map(({ id, pupils, due }) => [id, ...pupils, due].join(' '))).toEqual([
    ...['2026-03-bread T25 2026-07-22', '2026-07-leavers T25 2026-07-22', '2026-09-seeds T10 2026-07-22'],
    ...['instagram-thistlecroft T10 2026-07-22', 'instagram-thistlecroft T25 2026-07-22'],
    ...['posts_1#1 T17 2026-10-05', 'posts_1#2 T17 2026-10-05', 'instagram-thistlecroft T17 2026-10-05'],
    ...['2026-03-ring 2026-11-16', '2026-06-relay T22 2026-11-16', '2026-10-apples T12 2026-11-16', '2026-11-poem T20 2026-11-16'],
    ...['posts_1#5 T15 2026-11-16', 'posts_1#6 2026-11-16', 'instagram-thistlecroft T15 2026-11-16'],
  ]);
  expect(new Set(takedowns.map(({ owner }) => owner))).toEqual(new Set(['okeld']));
});

test('each of its records has a fault', () => {
  expect([...new Set(report.records.map(({ check, kind }) => `${check} ${kind}`))].sort()).toEqual([
    ...['account-monitoring long-ago', 'account-register few-owners', 'account-register missing', 'account-register owner-left'],
    ...['awareness-log never', 'check-log before', 'check-log changed', 'check-log elsewhere', 'check-log late', 'check-log unrecorded'],
    ...['consent-records expired', 'consent-records missing', 'consent-records not-on-record', 'incident-log late', 'incident-log missing'],
    ...['policy-review long-ago', 'policy-review not-revised', 'recruitment-checks late', 'recruitment-checks missing'],
    ...['relationships-register missing', 'role-register left', 'staff-declaration long-ago', 'staff-declaration never'],
    ...['staff-training long-ago', 'staff-training never'],
  ]);
  expect(report.records.length).toBe(28);
});

test('notices tell what was not judged, and where the check log ends', () => {
  const said = report.notices.map(({ why }) => why).join('\n');
  expect(said).toContain(`the check log check-log.jsonl is whole: 21 lines, the last of them ${String(lastHash())}`);
  expect(said).toContain('1 of its posts: hidden, expired or private, and not judged');
  expect(said).toContain('an archive of Instagram, which does not keep who is shown');
  expect(said).toContain('7 of its 10 posts: judged with all that the school’s own drafts of them say');
  expect(said).toContain('10 pictures or films are not in the archive');
});

test('the page of words has all parts, in their order, and the sums', () => {
  const parts = ['Breaks the policy:', 'To take down:', 'The school’s records:', 'Notices:'];
  const sums = ['By check ', 'Posts by account ', 'Posts by month ', 'Checked 35 posts: 39 errors, 8 to ask about, 1 question to answer.'];
  const places = [...parts, ...sums].map((part) => pretty.stdout.indexOf(`\n${part}`));
  expect(pretty.stdout.startsWith('Breaks the policy:')).toBe(true);
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(pretty.stdout).toMatch(/^ {2}@thistlecroftprimary \(instagram\) +18 +0 +12$/m);
  expect(pretty.stdout).toMatch(/^ {2}May 2026 +4 +0 +0$/m);
});

test('no name of a pupil is in the report, nor anybody’s in the check log', () => {
  const namesIn = (file: string, column: number): readonly string[] =>
    textOf(file)
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')[column] ?? '');
  const pupils = [...namesIn('pupils.csv', 1), ...namesIn('pupils.csv', 2)];
  const staff = [...namesIn('staff.csv', 0), ...namesIn('staff.csv', 1)];
  const told = (text: string, names: readonly string[]) => names.filter((name) => text.includes(name));
  expect([pupils.length, staff.length]).toEqual([50, 14]);
  expect(told(pretty.stdout + JSON.stringify(report), pupils)).toEqual([]);
  expect(told(textOf('check-log.jsonl'), [...pupils, ...staff])).toEqual([]);
});
