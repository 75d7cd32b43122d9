import { describe, expect, test } from '@jest/globals';
import { auditRecords } from '../../src/audit/records.ts';
import { RECORD_AUDITS } from '../../src/checks/records/registry.ts';
import { AUDITS } from '../../src/checks/registry.ts';
import { maskFor, NO_MASK } from '../../src/engine/mask.ts';
import { presentRecord } from '../../src/engine/present-record.ts';
import type { Clause, Options, RecordFinding, Severity } from '../../src/model.ts';
import type { Bound, BoundClause } from '../../src/policy/bind.ts';
import { account, row, STAFF } from '../record-tester.ts';
import { pupil, schoolOf, type Told } from '../school.ts';

const NOW = Date.parse('2026-11-16T09:00:00Z');

const clause = (id: string, audit: string, options: Options = {}, severity: Severity = 'error'): BoundClause => ({
  clause: {
    ...{ id, at: 'page 1', says: 'so it is', binds: ['school'], force: 'must', severity, checks: [], asks: [], audits: [audit] },
    ...{ with: options, when: {}, raise: [], locked: false, planned: false },
  } satisfies Clause,
  cite: { policy: 'mersham', clause: id, at: 'page 1', says: 'so it is' },
  pack: 'mersham',
});

const boundTo = (...clauses: readonly BoundClause[]): Bound => ({
  ...{ runs: [], questions: [], planned: 0 },
  packs: [{ id: 'mersham', title: 'Policy', file: 'mersham.yaml', clauses: clauses.map(({ clause: one }) => one) }],
  audits: AUDITS.map((id) => ({ id, clauses: clauses.filter(({ clause: { audits } }) => audits.includes(id)) })).filter(
    ({ clauses: those }) => those.length > 0,
  ),
});

const found = (told: Told, ...clauses: readonly BoundClause[]): readonly RecordFinding[] =>
  auditRecords(boundTo(...clauses), schoolOf({ staff: STAFF, ...told }), NOW).map((one) => presentRecord(one));
const brief = ({ check, kind, severity, subject, cites }: RecordFinding): readonly unknown[] => [
  ...[check, kind, severity, subject],
  cites.map(({ clause: id }) => id),
];

test('the ids stand in the registry of the checks, less that of the takedowns', () => {
  expect([...RECORD_AUDITS.keys()].toSorted()).toEqual(AUDITS.filter((id) => id !== 'takedown').toSorted());
  for (const [id, audit] of RECORD_AUDITS) expect(audit.id).toBe(id);
});

const threat = { incidents: [row({ id: 'I-1', kind: 'threat', on: '2026-05-02' })] };
const POLICE = { of: 'threat', column: 'police' };

describe('what is found', () => {
  test('cites the clauses that ask for it, and no others', () => {
    expect(
      found({ ledgers: threat }, clause('a', 'incident-log', POLICE), clause('b', 'incident-log', { of: 'contact', column: 'police' })).map(
        brief,
      ),
    ).toEqual([['incident-log', 'missing', 'error', 'I-1', ['a']]]);
  });

  test('by several clauses is one finding, as grave as the strictest has it', () => {
    const all = [
      clause('a', 'incident-log', POLICE, 'warning'),
      clause('b', 'incident-log', POLICE),
      clause('c', 'incident-log', POLICE, 'warning'),
    ];
    expect(found({ ledgers: threat }, ...all).map(brief)).toEqual([['incident-log', 'missing', 'error', 'I-1', ['a', 'b', 'c']]]);
  });

  test('to be missing of one entry is one finding, as far as it is equally grave', () => {
    const all = [
      clause('a', 'incident-log', POLICE),
      clause('b', 'incident-log', { column: 'copy' }),
      clause('c', 'incident-log', { column: 'lessons' }, 'warning'),
    ];
    const records = found({ ledgers: threat }, ...all);
    expect(records.map(brief)).toEqual([
      ['incident-log', 'missing', 'error', 'I-1', ['a', 'b']],
      ['incident-log', 'missing', 'warning', 'I-1', ['c']],
    ]);
    expect(records[0]?.message).toBe('this incident of 2026-05-02 does not say: police, copy');
  });

  test('as a doubt is a warning, whatever the clause', () => {
    expect(found({ accounts: [] }, clause('a', 'policy-review')).map(brief)).toEqual([
      ['policy-review', 'no-date', 'warning', 'mersham', ['a']],
    ]);
  });

  test('goes by the day on the school’s clocks', () => {
    const accounts = [account({ lastMonitored: '2026-11-08' })];
    const at = (time: string) =>
      auditRecords(boundTo(clause('a', 'account-monitoring', { within: '7d' })), schoolOf({ accounts }), Date.parse(time));
    expect(at('2026-11-15T23:59:00Z')).toEqual([]);
    expect(at('2026-11-16T00:01:00Z').length).toBe(1);
    const summer = (time: string) =>
      auditRecords(
        boundTo(clause('a', 'account-monitoring', { within: '7d' })),
        schoolOf({ accounts: [account({ lastMonitored: '2026-06-08' })] }),
        Date.parse(time),
      );
    expect(summer('2026-06-15T22:59:00Z')).toEqual([]);
    expect(summer('2026-06-15T23:01:00Z').length).toBe(1);
  });

  test('is nothing where no policy asks', () => expect(found({ ledgers: threat })).toEqual([]));
});

describe('a record', () => {
  const asks = [clause('a', 'awareness-log', { of: 'age limits' }), clause('b', 'awareness-log', { of: 'safe use' }, 'warning')];

  test('that is not named is one finding of each audit that needs it', () => {
    expect(found({ state: { awareness: 'unnamed' } }, ...asks).map(brief)).toEqual([
      ['awareness-log', 'no-record', 'error', 'awareness', ['a', 'b']],
    ]);
  });

  test('that is not named is missed by those clauses alone that need it', () => {
    const all = [clause('a', 'policy-review'), clause('b', 'policy-review', { within: '365d' })];
    expect(found({ state: { reviews: 'unnamed' } }, ...all).map(brief)).toEqual([
      ['policy-review', 'no-record', 'error', 'reviews', ['b']],
      ['policy-review', 'no-date', 'warning', 'mersham', ['a']],
    ]);
  });

  test('that the school does not keep has no entries', () => {
    expect(found({ state: { awareness: 'none' } }, ...asks).map(({ kind }) => kind)).toEqual(['never', 'never']);
    expect(found({ state: { incidents: 'none' } }, clause('a', 'incident-log', POLICE))).toEqual([]);
  });

  test('that is stale is a doubt, and is looked at all the same', () => {
    expect(found({ state: { incidents: 'stale' }, ledgers: threat }, clause('a', 'incident-log', POLICE)).map(brief)).toEqual([
      ['incident-log', 'stale', 'warning', 'incidents', ['a']],
      ['incident-log', 'missing', 'error', 'I-1', ['a']],
    ]);
  });
});

test('what comes from the records is hidden, and our own words are not', () => {
  const school = schoolOf({
    ...{ staff: STAFF, pupils: [pupil('P1', 'Amelia', 'Okafor'), pupil('P2', 'Staff', 'Since')] },
    accounts: [account({}, { handle: '@oakfield', owners: ['jpark', 'tquill', 'Amelia Okafor'] })],
  });
  const [one] = auditRecords(boundTo(clause('a', 'account-register', { column: 'owners' })), school, NOW);
  if (one === undefined) throw new Error('nothing was found');
  expect(presentRecord(one, maskFor(school, NOW)).message).not.toContain('Okafor');
  expect(presentRecord(one, maskFor(school, NOW)).message).toContain('is not in the staff list');
  expect(presentRecord(one, NO_MASK).message).toContain('Amelia Okafor looks after it');
});
