import { describe, expect, test } from '@jest/globals';
import { noticesOf, sayUnbound, unboundIn } from '../../src/engine/notices.ts';
import type { Allow, Approval } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import { schoolOf } from '../school.ts';
import { BADGERS, clause, judged, NOW, packOf } from './house.ts';

const entry = (text: string, until: string): Allow => ({ text, until, reason: 'the play' });

describe('what every report of a school says once', () => {
  const why = (allow: readonly Allow[], planned: number): readonly string[] =>
    noticesOf({
      notices: [{ why: 'the roll is old' }],
      bound: { ...bind([packOf('wood', clause('one'))], {}, BADGERS), planned },
      school: schoolOf({ allow }),
      now: NOW,
    }).map((one) => one.why);

  test('is what was said before, and no more where there is no more', () => {
    expect(why([entry('Oliver', '2026-11-16'), entry('Annie', '2026-12-20')], 0)).toEqual(['the roll is old']);
  });

  test.each([
    [1, '1 clause was not looked at: this version cannot see it yet (smpolicy policy coverage)'],
    [2, '2 clauses were not looked at: this version cannot see them yet (smpolicy policy coverage)'],
  ])('how many clauses nothing looks at: %i', (planned, words) => {
    expect(why([], planned)).toEqual(['the roll is old', words]);
  });

  test('which exceptions have ended', () => {
    expect(why([entry('Oliver', '2026-11-15'), entry('Annie', '2026-11-16')], 0)).toEqual([
      'the roll is old',
      'the allow entry for “Oliver” ended on 2026-11-15 and counts for nothing',
    ]);
  });
});

describe('approvals that name no state', () => {
  const post = judged({ channel: 'x', text: 'a badger!' }, [packOf('wood', clause('one'))]);
  const unbound = (kinds: readonly (readonly [string, string])[], ...is: readonly Approval['is'][]): number =>
    unboundIn({
      reading: { ...post.reading, approvals: is.map((one) => ({ by: 'hford', is: one })) },
      findings: post.findings.flatMap((one) => kinds.map(([check, kind]) => ({ ...one, check, kind }))),
    });

  test('are counted', () => {
    expect(unbound([], 'unbound', 'same', 'unbound', 'changed', 'unread')).toBe(2);
    expect(
      unbound(
        [
          ['approval', 'missing'],
          ['badger', 'unbound'],
        ],
        'unbound',
      ),
    ).toBe(1);
  });

  test('but not where one is a finding already', () => {
    expect(
      unbound(
        [
          ['badger', 'seen'],
          ['approval', 'unbound'],
        ],
        'unbound',
      ),
    ).toBe(0);
  });

  test.each([
    [0, []],
    [1, [/^1 approval does not say which state of its post it is for/]],
    [3, [/^3 approvals do not say which state of their posts they are for/]],
  ])('%i of them', (count, words) => {
    expect(sayUnbound(count).map(({ why }) => why)).toEqual(words.map((one) => expect.stringMatching(one)));
  });
});
