import { describe, expect, test } from '@jest/globals';
import type { AccountKind, Binds, Media, Role } from '../../src/model.ts';
import { applies, asked, looksAtComments } from '../../src/policy/applies.ts';
import { clause, reading } from './samples.ts';

const ROLES: readonly Role[] = ['staff', 'leader', 'governor', 'volunteer', 'pupil', 'parent', 'association', 'public'];
const ACCOUNTS: readonly AccountKind[] = ['official', 'personal', 'association'];
const EVERY = ROLES.join(' ');

/** Whose posts a clause speaks of, on each kind of account. */
const BOUND: readonly (readonly [binds: Binds, official: string, personal: string, association: string])[] = [
  ['everyone', EVERY, EVERY, EVERY],
  ['school', EVERY, '', ''],
  ['staff', ...thrice('staff leader governor volunteer')],
  ['leaders', ...thrice('leader')],
  ['governors', ...thrice('governor')],
  ['pupils', ...thrice('pupil')],
  ['parents', ...thrice('parent association')],
];

function thrice(roles: string): readonly [string, string, string] {
  return [roles, roles, roles];
}

const boundBy = (binds: readonly Binds[], accountKind: AccountKind, when = {}): string =>
  ROLES.filter((role) => applies(clause({ binds, when }), reading({ accountKind, role }))).join(' ');

describe('binds', () => {
  test.each(BOUND)('%s', (binds, ...expected) => {
    expect(ACCOUNTS.map((account) => boundBy([binds], account))).toEqual(expected);
  });

  test('school reaches an association’s page where `when.account` lists it', () => {
    expect(boundBy(['school'], 'association', { account: ['official', 'association'] })).toBe(EVERY);
    expect(boundBy(['school'], 'association', { account: ['official'] })).toBe('');
    expect(boundBy(['school'], 'official', { account: ['association'] })).toBe('');
    expect(boundBy(['school'], 'personal', { account: ['personal', 'association'] })).toBe('');
  });

  test('a list binds whoever one of its words binds', () => {
    expect(boundBy(['leaders', 'pupils'], 'personal')).toBe('leader pupil');
  });

  test('nobody is bound by an empty list', () => {
    expect(boundBy([], 'official')).toBe('');
  });
});

describe('when', () => {
  test.each([
    [{ account: ['official'] }, true],
    [{ account: ['personal', 'association'] }, false],
    [{ kind: ['reply', 'post'] }, true],
    [{ kind: ['story'] }, false],
    [{ channel: ['classdojo', 'instagram'] }, true],
    [{ channel: ['classdojo'] }, false],
    [{ account: ['official'], kind: ['story'] }, false],
    [{ media: 'any' }, false],
    [{ found: ['consent'] }, true],
  ] as const)('%j', (when, expected) => {
    expect(applies(clause({ when }), reading())).toBe(expected);
  });

  const MEDIA: readonly (readonly [Media, people: boolean, pupils: boolean])[] = [
    [{ pupils: ['P014'] }, true, true],
    [{ pupils: ['class:Oak'], shows: 'work' }, true, true],
    [{ pupils: [], shows: 'pupils' }, true, true],
    [{ pupils: [] }, false, false],
    [{ pupils: [], people: ['hford'] }, true, false],
    [{ pupils: [], people: [] }, false, false],
    [{ file: 'a.jpg' }, true, true],
    [{}, true, true],
    [{ type: 'video' }, true, true],
    [{ type: 'document' }, false, false],
    [{ file: 'song.mp3' }, false, false],
    [{ type: 'audio', pupils: ['P014'] }, true, true],
    [{ type: 'document', shows: 'work' }, true, true],
    [{ shows: 'staff' }, true, false],
    [{ shows: 'place' }, false, false],
    [{ shows: 'other' }, false, false],
    [{ shows: 'place', people: ['hford'] }, true, false],
  ];
  test.each(MEDIA)('media of %j', (media, people, pupils) => {
    const post = reading({ post: { channel: 'instagram', media: [{ shows: 'place' }, media] } });
    expect(applies(clause({ when: { media: 'any' } }), post)).toBe(true);
    expect(applies(clause({ when: { media: 'people' } }), post)).toBe(people);
    expect(applies(clause({ when: { media: 'pupils' } }), post)).toBe(pupils);
  });
});

describe('a received comment', () => {
  const comment = reading({ kind: 'comment', role: 'public' });

  test.each([
    [['comment-moderation'], ['staff'], true],
    [['comment-moderation', 'tone'], ['leaders'], true],
    [['consent'], ['everyone'], true],
    [['child-name'], ['school'], true],
    [['trip-location'], ['pupils'], false],
    [['personal-data'], ['parents'], false],
    [['tone'], ['everyone'], false],
    [['approval', 'official-channel'], ['school'], false],
    [[], ['everyone'], false],
  ] as const)('%j binding %j', (checks, binds, expected) => {
    expect(applies(clause({ checks, binds }), comment)).toBe(expected);
  });

  test('of a clause with several checks, each is looked at by itself', () => {
    const mixed = clause({ checks: ['comment-moderation', 'tone', 'consent'], binds: ['everyone'] });
    expect(mixed.checks.map((check) => applies(mixed, comment, check))).toEqual([true, false, true]);
    expect(mixed.checks.map((check) => applies(mixed, reading(), check))).toEqual([true, true, true]);
  });

  test('`when` narrows moderation too', () => {
    const moderation = clause({ checks: ['comment-moderation'], when: { channel: ['facebook'] } });
    expect(applies(moderation, comment)).toBe(false);
  });

  test('a question is put about one only where its clause says so', () => {
    const asks = [{ id: 'kind', question: 'Is it kind?' }];
    expect(asked(clause({ checks: [], asks }), comment, [])).toBe(false);
    expect(asked(clause({ checks: [], asks, when: { kind: ['comment'] } }), comment, [])).toBe(true);
    expect(asked(clause({ checks: [], asks, binds: ['staff'], when: { kind: ['comment'] } }), comment, [])).toBe(false);
    expect(asked(clause({ checks: ['comment-moderation'], asks, binds: ['staff'] }), comment, [])).toBe(true);
  });
});

describe('asked', () => {
  const refused = { check: 'consent', kind: 'refused', severity: 'error' } as const;
  const undeclared = { check: 'consent', kind: 'undeclared', severity: 'warning' } as const;

  test.each([
    [{}, [], true],
    [{ found: ['consent'] }, [], false],
    [{ found: ['consent'] }, [refused], true],
    [{ found: ['consent/undeclared'] }, [refused], false],
    [{ found: ['tone', 'consent/undeclared'] }, [refused, undeclared], true],
    [{ left: 'warning' }, [refused], false],
    [{ left: 'warning' }, [undeclared], true],
    [{ found: ['consent/refused'], left: 'warning' }, [refused, undeclared], true],
    [{ account: ['personal'] }, [], false],
  ] as const)('%j of %j', (when, found, expected) => {
    expect(asked(clause({ when }), reading(), found)).toBe(expected);
  });
});

describe('what somebody else wrote on our account', () => {
  test.each([
    ['comment-moderation', true],
    ['child-name', true],
    ['consent', true],
    ['trip-location', true],
    ['personal-data', true],
    ['tone', false],
    ['approval', false],
  ])('is looked at by %s: %s', (check, looks) => {
    expect(looksAtComments(check)).toBe(looks);
    expect(applies(clause({ checks: [check], when: { kind: ['comment'] } }), reading({ kind: 'comment', role: 'public' }))).toBe(looks);
  });
});
