import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/engine/judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { type Mode, readPost } from '../../src/engine/read.ts';
import type { Post, School } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import { worldOf } from '../../src/policy/world.ts';
import { draftOf, schoolOf } from '../school.ts';
import { clause, NOW, packOf } from './house.ts';

const bound = bind([packOf('wood', clause('lessons', { checks: ['lesson-time'] }))], {}, await worldOf(['lesson-time']));
const judged = (post: Post, school: School) => judge(draftOf(post), prepare({ school, bound }), { now: NOW, mode: 'draft' });
const hours = { days: [1, 2, 3, 4, 5], from: '08:50', to: '15:20', breaks: [] };
const mine = (more: Partial<Post> = {}): Post => ({ channel: 'x', accountKind: 'personal', text: 'Hello', ...more });

describe('what the config does not say', () => {
  test('leaves undecided what needs it', () => {
    expect(judged(mine(), schoolOf()).undecided).toEqual([
      {
        check: 'lesson-time',
        why: 'the config does not say when lessons are',
        advice: 'write the days and times of lessons and breaks under `school.hours`',
      },
    ]);
  });

  test('is not missed where it is said', () => {
    const { undecided, findings } = judged(mine(), schoolOf({ hours }));
    expect([undecided, findings.map(({ kind }) => kind)]).toEqual([[], ['in-lesson']]);
  });

  test.each([
    ['of another account', mine({ accountKind: 'official' })],
    ['that is scheduled', mine({ publishAt: '2026-11-17T10:05' })],
    ['that is part of a lesson', mine({ purpose: 'learning' })],
  ])('is not missed for a post %s', (_why, post) => {
    expect(judged(post, schoolOf()).undecided).toEqual([]);
  });
});

describe('whether a post is scheduled', () => {
  const scheduled = (mode: Mode, publishAt?: string) =>
    readPost(draftOf({ channel: 'x', text: 'Hello', ...(publishAt === undefined ? {} : { publishAt }) }), schoolOf(), { now: NOW, mode })
      .scheduled;

  test.each([
    ['draft', undefined, 'no'],
    ['draft', '2026-11-16T09:00', 'no'],
    ['draft', '2026-11-16T09:01', 'yes'],
    ['draft', '2026-11-01T09:00', 'no'],
    ['published', '2026-11-01T09:00', 'unknown'],
    ['published', '2026-12-01T09:00', 'unknown'],
    ['today', '2026-11-01T09:00', 'unknown'],
  ] as const)('%s, at %s: %s', (mode, publishAt, wanted) => {
    expect(scheduled(mode, publishAt)).toBe(wanted);
  });
});
