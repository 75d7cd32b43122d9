import { describe, expect, test } from '@jest/globals';
import { type Swept, sweep } from '../../src/audit/sweep.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { present, takedownIn } from '../../src/engine/present.ts';
import type { Account, Clause, Consent, Pack, Post, School, Takedown, Violation } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import { worldOf } from '../../src/policy/world.ts';
import { clause, packOf } from '../engine/house.ts';
import { draftOf, pupil, schoolOf, type Told } from '../school.ts';

const WORLD = await worldOf();

const NOW = Date.parse('2026-11-16T09:00:00Z');
const shown: Clause = clause('shown', { checks: ['consent'], says: 'Show nobody without consent.' });
const takedown = (id: string, more: Partial<Clause> = {}): Clause => clause(id, { checks: [], audits: ['takedown'], ...more });
const PACK = packOf('p', shown, takedown('down'));

const row = (who: string, status: Consent['status'], from: string, more: Partial<Consent> = {}): Consent => ({
  ...{ who, use: 'photo', channel: 'all', status, from, form: 'written' },
  ...more,
});
const account = (channel: string, owners: readonly string[], handle = '@oak'): Account => ({
  ...{ channel, handle, kind: 'official', owners, facts: {} },
});

const TOLD: Told = {
  pupils: [pupil('P1', 'Amara', 'Stanmarch'), pupil('P2', 'Toby', 'Wexcombe'), pupil('P3', 'Erin', 'Mackellar', { protected: true })],
  staff: [
    { id: 'left', name: 'L Eft', leftOn: '2026-11-15', personalAccounts: [] },
    { id: 'last', name: 'L Ast', leftOn: '2026-11-16', personalAccounts: [] },
    { id: 'head', name: 'H Ead', email: 'head@oakfield.sch.uk', personalAccounts: [] },
  ],
};
const given = row('P1', 'given', '2025-09-01');
const published = (post: Partial<Post> = {}): Post => ({
  ...{ channel: 'facebook', text: 'We won.', publishAt: '2026-03-02T15:00', media: [{ type: 'image', pupils: ['P1'] }] },
  ...post,
});

interface Case {
  readonly consents: readonly Consent[];
  readonly post?: Partial<Post>;
  readonly packs?: readonly Pack[];
  readonly told?: Told;
}
interface Seen {
  readonly swept: Swept;
  readonly violations: readonly Violation[];
  /** Kind by kind, with a star where today alone says so. */
  readonly kinds: readonly string[];
  readonly takedown: Takedown | undefined;
}

const see = ({ consents, post = {}, packs = [PACK], told = {} }: Case): Seen => {
  const school: School = schoolOf({ ...TOLD, consents, ...told });
  const { publishAt, ...undated } = published(post);
  const draft = draftOf(publishAt === '' ? undated : published(post));
  const swept = sweep(draft, prepare({ school, bound: bind(packs, {}, WORLD) }), NOW);
  const { violations } = present(swept.judged, school);
  const kinds = violations.map(({ kind, under }) => `${kind}${under === 'today' ? '*' : ''}`);
  const shownDue = takedownIn(present(swept.judged, school, undefined, swept.due));
  return { swept, violations, kinds, takedown: shownDue };
};

describe('the two days', () => {
  test.each<readonly [string, Case, readonly string[], string | undefined]>([
    ['in order on both', { consents: [given] }, [], undefined],
    ['wrong on both is told once', { consents: [row('P1', 'refused', '2025-09-01')] }, ['refused'], '2026-11-16'],
    ['withdrawn since', { consents: [given, row('P1', 'withdrawn', '2026-10-05')] }, ['withdrawn*'], '2026-10-05'],
    ['run out since', { consents: [{ ...given, until: '2026-08-31' }] }, ['expired*'], '2026-09-01'],
    ['refused since tells no day', { consents: [given, row('P1', 'refused', '2026-10-05')] }, ['refused*'], '2026-11-16'],
    ['wrong then, given since', { consents: [row('P1', 'given', '2026-09-01')] }, ['not-yet'], undefined],
    [
      'wrong in two ways is told as it was',
      { consents: [{ ...given, until: '2025-12-31' }, row('P1', 'refused', '2026-10-05')] },
      ['expired'],
      '2026-11-16',
    ],
    [
      'without a date, wrong today',
      { consents: [given, row('P1', 'withdrawn', '2026-10-05')], post: { publishAt: '' } },
      ['withdrawn*'],
      '2026-10-05',
    ],
    ['without a date, in order today', { consents: [row('P1', 'given', '2026-10-05')], post: { publishAt: '' } }, [], undefined],
    ['a doubt alone is no takedown', { consents: [], post: { media: [{ type: 'image' }] } }, ['undeclared'], undefined],
  ])('%s', (_, told, kinds, due) => {
    const seen = see(told);
    expect([seen.kinds, seen.takedown?.due]).toEqual([kinds, due]);
  });

  test('a doubt that has become an error is told as the error, once', () => {
    const packs = [packOf('p', { ...shown, with: { written: true } }, takedown('down'))];
    const { form: _, ...unrecorded } = given;
    expect(see({ packs, consents: [unrecorded] }).kinds).toEqual(['not-written']);
    expect(see({ packs, consents: [unrecorded, row('P1', 'withdrawn', '2026-10-05')] }).kinds).toEqual(['withdrawn*']);
  });

  test('both days’ findings stand in the order of the post', () => {
    const consents = [given, row('P1', 'withdrawn', '2026-10-05'), row('P2', 'refused', '2025-09-01')];
    const post = { media: [{ type: 'image' as const, pupils: ['P1', 'P2'] }] };
    expect(see({ consents, post }).kinds).toEqual(['withdrawn*', 'refused']);
  });
});

describe('a takedown', () => {
  const withdrawn = [given, row('P1', 'withdrawn', '2026-10-05')];

  test('says what, whose, by when and why', () => {
    const told = { accounts: [account('facebook', ['head'])] };
    expect(see({ consents: withdrawn, told, post: { id: 'win', text: '\n  We won.\nAgain.' } }).takedown).toEqual({
      ...{ source: 'post.json', id: 'win', link: null, account: '@oak', owner: 'head', pupils: ['P1'] },
      ...{ publishAt: '2026-03-02T15:00:00+00:00', excerpt: '  We won.', due: '2026-10-05' },
      cites: [
        { policy: 'p', clause: 'down', at: 'Section down', says: 'Badgers are left in peace.' },
        { policy: 'p', clause: 'shown', at: 'Section shown', says: 'Show nobody without consent.' },
      ],
    });
  });

  test('without words goes by its picture', () => {
    const { text: _, ...wordless } = published({ media: [{ file: 'cup.jpg', pupils: ['P1'] }] });
    const school = schoolOf({ ...TOLD, consents: withdrawn });
    const { judged, due } = sweep(draftOf(wordless), prepare({ school, bound: bind([PACK], {}, WORLD) }), NOW);
    expect(present(judged, school, undefined, due).takedown?.excerpt).toBe('cup.jpg');
  });

  test.each<readonly [string, readonly Clause[], string]>([
    ['as many days after as the clause leaves', [takedown('a', { with: { within: '7d' } })], '2026-10-12'],
    ['by the shortest of several', [takedown('a', { with: { within: '30d' } }), takedown('b', { with: { within: '2d' } })], '2026-10-07'],
    [
      'by those alone that bind the post',
      [takedown('a', { with: { within: '7d' } }), takedown('b', { with: { within: '2d' }, when: { account: ['personal'] } })],
      '2026-10-12',
    ],
  ])('is due %s', (_, clauses, due) => {
    const packs = [packOf('p', shown, ...clauses)];
    expect(see({ consents: withdrawn, packs }).takedown?.due).toBe(due);
    expect(see({ consents: [row('P1', 'refused', '2025-09-01')], packs }).takedown?.due).toBe('2026-11-16');
  });

  test('of several pupils is due with the first of them', () => {
    const consents = [...withdrawn, { ...given, who: 'P2', until: '2026-05-31' }];
    const { takedown: down } = see({ consents, post: { media: [{ type: 'image', pupils: ['P1', 'P2'] }] } });
    expect([down?.due, down?.pupils]).toEqual(['2026-06-01', ['P1', 'P2']]);
  });

  test.each<readonly [string, readonly Account[], Partial<Post>, string | null]>([
    ['its account’s', [account('facebook', ['head'])], {}, 'head'],
    ['not that of the same handle elsewhere', [account('x', ['last']), account('facebook', ['head'])], { account: '@oak' }, 'head'],
    ['however the handle is written', [account('facebook', ['head'])], { account: 'OAK' }, 'head'],
    ['the first still on the staff', [account('facebook', ['left', 'nobody', 'last', 'head'])], {}, 'last'],
    ['by e-mail too', [account('facebook', ['left', 'head@oakfield.sch.uk'])], {}, 'head@oakfield.sch.uk'],
    ['nobody’s, when all have left', [account('facebook', ['left'])], {}, null],
    ['nobody’s, of an account that is not registered', [account('facebook', ['head'])], { account: '@other' }, null],
  ])('is its owner’s: %s', (_, accounts, post, owner) => {
    expect(see({ consents: withdrawn, told: { accounts }, post }).takedown?.owner).toBe(owner);
  });

  test('is the first owner’s where no staff list says who has left', () => {
    expect(see({ consents: withdrawn, told: { accounts: [account('facebook', ['left'])], staff: [] } }).takedown?.owner).toBe('left');
  });
});

test('a protected pupil is refused on both days, and due today', () => {
  const consents = [row('P3', 'given', '2025-09-01'), row('P2', 'refused', '2025-09-01')];
  const of = (id: string) => {
    const { violations, takedown: down } = see({ consents, post: { media: [{ type: 'image', pupils: [id] }] } });
    return JSON.stringify({ violations, down }).replaceAll(id, 'P');
  };
  expect(of('P3')).toBe(of('P2'));
  expect(of('P3')).toContain('"due":"2026-11-16"');
});

test('what could not be looked at by today’s facts is not said to be in order', () => {
  const school = schoolOf({ ...TOLD, consents: [given] });
  let asked = 0;
  // Only while it is judged by today, which comes first, does the time run out.
  const patience = { milliseconds: 1000, clock: () => (asked++ === 0 ? 0 : 1e9) };
  const { judged } = sweep(draftOf(published()), prepare({ school, bound: bind([PACK], {}, WORLD), patience }), NOW);
  expect(judged.undecided.map(({ check }) => check)).toEqual(['consent']);
});
