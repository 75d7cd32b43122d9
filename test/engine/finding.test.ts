import { describe, expect, test } from '@jest/globals';
import { bindEvidence, citesOf, type Finding, mergeFindings } from '../../src/engine/finding.ts';
import { countsOf } from '../../src/engine/judge.ts';
import type { Cite, Clause, Evidence } from '../../src/model.ts';
import { type BoundClause, bind } from '../../src/policy/bind.ts';
import { BADGERS, clause, judged, packOf } from './house.ts';

const cite = (policy: string, id: string): Cite => ({ policy, clause: id, at: `Section ${id}`, says: 'Badgers are left in peace.' });
const finding = (more: Partial<Finding> = {}): Finding => ({
  ...{ check: 'badger', kind: 'seen', severity: 'error', wording: { message: 'm', advice: 'a' }, data: {}, match: undefined },
  ...{ span: { field: '/text', start: 2, end: 8 }, replacement: undefined, safeAfter: undefined, pupils: [], since: undefined },
  ...{ cites: [cite('wood', 'one')], clauses: [] },
  ...more,
});
const NOON = Date.parse('2026-11-20T12:00Z');

describe('one piece of text is one finding of a check', () => {
  const merged = (...all: readonly Partial<Finding>[]): readonly Finding[] => mergeFindings(all.map(finding));

  test('with every clause it breaks, each once', () => {
    const cites = [[cite('wood', 'one')], [cite('wood', 'one'), cite('wood', 'two')], [cite('field', 'one'), cite('wood', 'two')]] as const;
    expect(merged(...cites.map(([first, ...rest]) => ({ cites: [first, ...rest] as const }))).map((one) => one.cites)).toEqual([
      [cite('wood', 'one'), cite('wood', 'two'), cite('field', 'one')],
    ]);
  });

  test('with every pupil whom it is about, each once', () => {
    expect(merged({ pupils: ['P1', 'P2'] }, { pupils: ['P2', 'P3'] }).map(({ pupils }) => pupils)).toEqual([['P1', 'P2', 'P3']]);
  });

  test.each([
    ['warning', 'error', 'loud error'],
    ['error', 'warning', 'seen error'],
    ['error', 'error', 'seen error'],
    ['warning', 'warning', 'seen warning'],
  ] as const)('of %s and %s the stricter, with its kind', (one, two, wanted) => {
    expect(merged({ severity: one }, { severity: two, kind: 'loud' }).map(({ kind, severity }) => `${kind} ${severity}`)).toEqual([wanted]);
  });

  test.each([
    ['both are mended then', { safeAfter: NOON }, { safeAfter: NOON + 1 }, NOON + 1],
    ['both are mended then, the first last', { safeAfter: NOON + 1 }, { safeAfter: NOON }, NOON + 1],
    ['waiting mends the one alone', { safeAfter: NOON }, {}, undefined],
    ['waiting mends the other alone', {}, { safeAfter: NOON }, undefined],
    ['the milder one stays a warning then', { safeAfter: NOON }, { severity: 'warning' }, NOON],
    ['the graver one is not mended', { severity: 'warning', safeAfter: NOON }, {}, undefined],
    ['the graver one is mended', { severity: 'warning' }, { safeAfter: NOON }, NOON],
  ] as const)('safe after: %s', (_why, one, two, wanted) => {
    expect(merged(one, two).map(({ safeAfter }) => safeAfter)).toEqual([wanted]);
  });

  test.each<[string, Partial<Finding>, number]>([
    ['of another check', { check: 'fox' }, 2],
    ['in another string', { span: { field: '/media/0/alt', start: 2, end: 8 } }, 2],
    ['of other letters', { span: { field: '/text', start: 2, end: 9 } }, 2],
    ['of another kind', { kind: 'loud' }, 1],
    ['of the same place', { match: 'badger' }, 1],
  ])('and a finding %s', (_why, more, count) => {
    expect(merged({}, more)).toHaveLength(count);
  });

  test('what stands nowhere is told apart by what was found', () => {
    const span = { field: '/media/0/file' };
    expect(merged({ span, match: 'Seren' }, { span, match: 'Noah' }, { span, match: 'Seren' }).map(({ match }) => match)).toEqual([
      'Seren',
      'Noah',
    ]);
  });

  test('what stands alone is left as it is', () => {
    const one = finding({ safeAfter: NOON });
    expect(mergeFindings([one])).toEqual([one]);
    expect(mergeFindings([])).toEqual([]);
  });
});

describe('a finding needs somebody’s clause', () => {
  const bound = (...clauses: readonly Clause[]) => bind([packOf('wood', ...clauses)], {}, BADGERS).runs[0];
  const evidence = (more: Partial<Evidence> = {}): Evidence => ({ kind: 'seen', at: { field: '/text', start: 2, end: 8 }, ...more });
  const cited = (clauses: readonly Clause[], found: Evidence, binding?: readonly BoundClause[]): readonly string[] | undefined => {
    const run = bound(...clauses);
    if (run === undefined) throw new Error('nothing runs');
    return bindEvidence(found, run, binding ?? run.clauses)?.cites.map((one) => one.clause);
  };

  test('without one there is none to make', () => {
    expect(citesOf([])).toBeUndefined();
    expect(cited([clause('one')], evidence(), [])).toBeUndefined();
    expect(cited([clause('one')], evidence())).toEqual(['one']);
  });

  test('a clause that speaks of other kinds is none', () => {
    const [one, two] = [clause('one', { with: { kinds: ['loud'] } }), clause('two', { with: { kinds: ['loud'] } })];
    expect(cited([one, two], evidence())).toBeUndefined();
    expect(cited([one, two], evidence({ kind: 'loud' }))).toEqual(['one', 'two']);
  });

  test('nor is there one of a kind that the check has no words for', () => {
    expect(cited([clause('one')], evidence({ kind: 'heard' }))).toBeUndefined();
  });
});

test('what a post adds to the totals, each severity by itself', () => {
  const post = judged({ channel: 'x', text: 'badger! badger, badger' }, [packOf('wood', clause('one'))]);
  expect(countsOf(post)).toEqual({ posts: 1, errors: 1, warnings: 2, questions: 0, undecided: 0, suppressed: 0, unread: 0 });
});
