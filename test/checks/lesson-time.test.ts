import { describe, expect, test } from '@jest/globals';
import lessonTime from '../../src/checks/lesson-time.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, evidenceOf } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const school = schoolOf({
  hours: {
    days: [1, 2, 3, 4, 5],
    from: '08:50',
    to: '15:20',
    breaks: [
      { from: '10:30', to: '10:45' },
      { from: '12:00', to: '13:00' },
    ],
  },
});

const mine = (publishAt?: string, more: Partial<Post> = {}): Post => ({
  ...{ channel: 'instagram', accountKind: 'personal', text: 'Is it home time yet' },
  ...(publishAt === undefined ? {} : { publishAt }),
  ...more,
});
const ours = (publishAt?: string): Post => ({ ...mine(publishAt), accountKind: 'official' });
const counted = { breaks: 'counted' };
const official = { official: true };
/** A Tuesday. */
const AT = '2026-11-17T';
const inLesson = [{ kind: 'in-lesson', match: null }];

checkTester(lessonTime, {
  school,
  keeps: [
    { why: 'before school', post: mine(), now: `${AT}08:49` },
    { why: 'at the bell', post: mine(), now: `${AT}15:20` },
    { why: 'in the break', post: mine(), now: `${AT}10:30` },
    { why: 'over lunch', post: mine(), now: `${AT}12:59` },
    { why: 'on a Saturday', post: mine(), now: '2026-11-21T10:05' },
    { why: 'scheduled', post: mine(`${AT}10:05`), now: `${AT}08:00` },
    { why: 'published in the evening', post: mine(`${AT}07:30`), now: `${AT}10:05` },
    { why: 'part of a lesson', post: mine(undefined, { purpose: 'learning' }), now: `${AT}10:05` },
    { why: 'the school’s account', post: ours(), now: `${AT}10:05` },
    { why: 'the school’s account, scheduled', post: ours(`${AT}10:05`), now: `${AT}09:00`, with: official },
    { why: 'the website', post: { ...ours(), channel: 'website' }, now: `${AT}10:05`, with: official },
    { why: 'after school hours', post: mine(), now: `${AT}17:20`, with: counted },
    { why: 'the school’s own clocks are an hour ahead in summer', post: mine(), now: '2026-06-16T14:30Z' },
    { why: 'published at no known time', post: mine(), now: `${AT}10:05`, mode: 'today' },
    { why: 'published in the evening, long ago', post: mine(`${AT}19:00`), now: '2027-01-19T10:05', mode: 'published' },
  ],
  breaks: [
    { why: 'now', post: mine(), now: `${AT}10:05`, finds: inLesson },
    { why: 'with the first bell', post: mine(), now: `${AT}08:50`, finds: inLesson },
    { why: 'right after the break', post: mine(), now: `${AT}10:45`, finds: inLesson },
    { why: 'on the school’s clocks', post: mine(), now: '2026-06-16T07:55Z', finds: inLesson },
    { why: 'published then', post: mine(`${AT}10:05`), now: `${AT}16:30`, finds: inLesson },
    {
      why: 'published then, or scheduled',
      post: mine(`${AT}10:05`),
      now: '2027-01-19T10:05',
      mode: 'published',
      finds: [{ kind: 'in-lesson', match: null, doubt: true }],
    },
    {
      why: 'the school’s account, where that counts',
      post: ours(),
      now: `${AT}10:05`,
      with: official,
      finds: [{ kind: 'official-in-lesson', match: null }],
    },
    {
      why: 'over lunch, where that counts',
      post: mine(),
      now: `${AT}12:20`,
      with: counted,
      finds: [{ kind: 'in-school-hours', match: null }],
    },
    {
      why: 'in a lesson, where breaks count',
      post: mine(),
      now: `${AT}10:05`,
      with: counted,
      finds: [{ kind: 'in-school-hours', match: null }],
    },
  ],
});

describe('when it may go out', () => {
  const safe = (one: { readonly now: string; readonly post?: Post; readonly with?: Record<string, string> }) =>
    evidenceOf(lessonTime, { why: '', post: mine(), ...one }, school).map(({ data, safeAfter }) => [
      data?.['at'],
      data?.['until'],
      safeAfter,
    ]);

  test.each([
    ['the next break', { now: `${AT}10:05` }, ['10:05', '10:30', Date.parse('2026-11-17T10:30Z')]],
    ['the end of the day', { now: `${AT}13:05` }, ['13:05', '15:20', Date.parse('2026-11-17T15:20Z')]],
    ['the end of the day, where breaks count', { now: `${AT}10:05`, with: counted }, ['10:05', '15:20', Date.parse('2026-11-17T15:20Z')]],
    ['never, of what is out', { now: `${AT}16:30`, post: mine(`${AT}10:05`) }, ['10:05', '10:30', undefined]],
  ])('%s', (_why, one, wanted) => {
    expect(safe(one)).toEqual([wanted]);
  });
});
