import { describe, expect, test } from '@jest/globals';
import { auditRecords } from '../../src/audit/records.ts';
import { RECORD_AUDITS } from '../../src/checks/records/registry.ts';
import { loadSetup } from '../../src/config/setup.ts';
import type { Clause, Consent } from '../../src/model.ts';
import type { Bound } from '../../src/policy/bind.ts';
import { canBreak } from '../../src/policy/severity.ts';
import { ROOT } from '../project/files.ts';
import { account, row } from '../record-tester.ts';
import { pupil, schoolOf, type Told } from '../school.ts';
import { PACKS } from './examples.ts';

/** Every clause of every policy that speaks of a record is broken by one that lacks what it asks for, and kept by one that has it. */

const NOW = Date.parse('2026-11-16T09:00:00Z');
const LATELY = '2026-11-16';

interface Asked {
  readonly of: string;
  readonly column: string;
}
type Maker = (asked: Asked, isGood: boolean) => Told;

const filled = (column: string, isGood: boolean, value: string = LATELY): Readonly<Record<string, string>> =>
  isGood && column !== '' ? { [column]: value } : {};

const consentOf = (column: string, isGood: boolean): readonly Consent[] => {
  const bare = { who: 'P1', use: 'photo', channel: 'website', status: 'given' } as const;
  if (isGood) return [{ ...bare, from: '2026-09-01', form: 'written' }];
  return column === '' ? [] : [bare];
};

/** What the register says where all is well; its dates are today's. */
const WELL: Readonly<Record<string, string>> = {
  ...{ approvedBy: 'hford', email: 'office@oakfield.sch.uk', passwordHolders: 'hford', holders: 'the headteacher and the deputy' },
};
const accountsOf: Maker = ({ column }, isGood) => {
  const facts = isGood ? { lastMonitored: LATELY, approvedOn: LATELY, ...filled(column, true, WELL[column] ?? LATELY) } : {};
  const one = account(facts, { owners: isGood ? ['hford', 'jpark'] : ['zz'] });
  return { accounts: [one, { ...one, kind: 'association' }] };
};

const MAKERS: Readonly<Record<string, Maker>> = {
  'account-register': accountsOf,
  'account-monitoring': accountsOf,
  'staff-training': ({ column }, isGood) => ({ staff: [{ id: 'jpark', mayPost: ['x'], personalAccounts: [], ...filled(column, isGood) }] }),
  'consent-records': ({ column }, isGood) => ({ pupils: [pupil('P1', 'Amelia', 'Okafor')], consents: consentOf(column, isGood) }),
  'incident-log': ({ of, column }, isGood) => ({
    ledgers: {
      incidents: [
        row({ kind: of === '' ? 'threat' : of, on: '2026-11-10', ...filled(column, isGood, column === 'time' ? '18:20' : '2026-11-10') }),
      ],
    },
  }),
  'awareness-log': ({ of }, isGood) => ({ ledgers: { awareness: isGood ? [row({ topic: of, on: LATELY })] : [] } }),
  'role-register': ({ of, column }, isGood) => ({
    ledgers: { roles: isGood ? [row({ role: of, holders: 'hford', ...filled(column, true) })] : [] },
  }),
  'relationships-register': ({ column }, isGood) => ({ ledgers: { relationships: [row({ staff: 'jpark', ...filled(column, isGood) })] } }),
  'recruitment-checks': ({ column }, isGood) => ({
    ledgers: { recruitment: [row({ candidate: 'C-1', interviewOn: LATELY, ...filled(column, isGood) })] },
  }),
  'check-log': (_, isGood) => ({ checkLog: { is: isGood ? 'kept' : 'empty', gaps: [] } }),
  'policy-review': ({ of }, isGood) => ({
    ledgers: {
      incidents: of === '' ? [] : [row({ kind: of, on: '2026-11-10' })],
      reviews: isGood ? [row({ on: LATELY, ratifiedBy: 'governors', nextOn: '2027-09-01' })] : [],
    },
  }),
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The clauses that are cited, by this audit. */
const cited = (bound: Bound, pack: string, audit: string, told: Told): readonly string[] => {
  const staff = [
    { id: 'hford', role: 'Headteacher', mayPost: [], personalAccounts: [] },
    { id: 'jpark', role: 'Teacher', mayPost: [], personalAccounts: [] },
  ];
  const found = auditRecords(bound, schoolOf({ staff, ...told }), NOW).filter(({ check }) => check === audit);
  return found.flatMap(({ cites }) => cites.filter(({ policy }) => policy === pack).map(({ clause }) => clause));
};

const recordAuditsOf = ({ audits }: Clause): readonly string[] => audits.filter((id) => RECORD_AUDITS.has(id));

describe.each(PACKS)('%s', (pack) => {
  let bound: Bound | undefined;
  const load = async (): Promise<Bound> => {
    bound ??= (await loadSetup({ cwd: ROOT, folders: [], config: `fixtures/schools/${pack}/.smpolicyrc.yaml`, clock: NOW })).bound;
    return bound;
  };

  test('each clause that speaks of a record is broken without what it asks for, and kept with it', async () => {
    const all = await load();
    const clauses = all.packs.flatMap(({ id, clauses: own }) => (id === pack ? own.filter(canBreak) : []));
    const pairs = clauses.flatMap((clause) => recordAuditsOf(clause).map((audit) => ({ clause, audit })));
    expect(pairs.length).toBeGreaterThan(5);
    for (const { clause, audit } of pairs) {
      const asked = { of: textOf(clause.with['of']), column: textOf(clause.with['column']) };
      const of = (isGood: boolean): boolean => cited(all, pack, audit, MAKERS[audit]?.(asked, isGood) ?? {}).includes(clause.id);
      expect([clause.id, audit, 'broken', of(false)]).toEqual([clause.id, audit, 'broken', true]);
      expect([clause.id, audit, 'kept', of(true)]).toEqual([clause.id, audit, 'kept', false]);
    }
  });
});
