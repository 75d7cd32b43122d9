import { describe, expect, test } from '@jest/globals';
import { approvalsOf, unsealedOf } from '../../src/engine/approvals.ts';
import type { Draft, Post } from '../../src/model.ts';
import { draftOf } from '../school.ts';

const approved = (approvals: Post['approvals'], seal?: Draft['seal']): Draft => ({
  ...draftOf({ channel: 'x', text: 'Hello', ...(approvals === undefined ? {} : { approvals }) }),
  ...(seal === undefined ? {} : { seal }),
});
const BOUND = { by: 'hford', at: '2026-11-16T09:00', of: 'sha256-a' };
const UNREAD: Draft['seal'] = { unread: [{ why: 'a.jpg is not there', advice: 'put it beside the post' }] };

describe('an approval is held against the post as it is', () => {
  test.each<[string, Draft, readonly string[]]>([
    ['of this state', approved([BOUND], { is: 'sha256-a' }), ['same']],
    ['of another', approved([BOUND], { is: 'sha256-b' }), ['changed']],
    ['of no state', approved([{ by: 'hford' }], { is: 'sha256-a' }), ['unbound']],
    ['of a state that nobody worked out', approved([BOUND]), ['unread']],
    ['of a state with a photo that was not read', approved([BOUND], UNREAD), ['unread']],
    ['several', approved([BOUND, { by: 'akhan' }, { by: 'jo', of: 'sha256-b' }], { is: 'sha256-b' }), ['changed', 'unbound', 'same']],
    ['none', approved(undefined, { is: 'sha256-a' }), []],
  ])('%s', (_why, draft, wanted) => {
    expect(approvalsOf(draft).map(({ is }) => is)).toEqual(wanted);
  });

  test('with who gave it, and when if that is said', () => {
    expect(approvalsOf(approved([BOUND, { by: 'akhan' }]))).toEqual([
      { by: 'hford', at: '2026-11-16T09:00', is: 'unread' },
      { by: 'akhan', is: 'unbound' },
    ]);
    expect(Object.keys(approvalsOf(approved([{ by: 'akhan' }]))[0] ?? {})).toEqual(['by', 'is']);
  });
});

describe('why nobody can tell', () => {
  const why = (draft: Draft): readonly string[] => unsealedOf(draft).map((one) => `${one.why} | ${one.advice}`);

  test('because nobody looked, or a file was not read', () => {
    expect(why(approved([BOUND]))).toEqual(['nobody has held its approvals against the post | check the post where its files are']);
    expect(why(approved([{ by: 'akhan' }, BOUND], UNREAD))).toEqual([
      'a.jpg is not there, so nobody can tell what was approved | put it beside the post',
    ]);
  });

  test('but everybody can where the state is known, or no approval names one', () => {
    for (const draft of [
      approved([BOUND], { is: 'sha256-b' }),
      approved([{ by: 'akhan' }]),
      approved([{ by: 'akhan' }], UNREAD),
      approved(undefined),
      approved([]),
    ])
      expect(why(draft)).toEqual([]);
  });
});
