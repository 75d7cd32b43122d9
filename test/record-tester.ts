import { describe, expect, test } from '@jest/globals';
import { accountsOf } from '../src/checks/records/account-facts.ts';
import type { RecordAudit, RecordEvidence } from '../src/checks/records/record-audit.ts';
import type { Account, LedgerRow, Pack, Person, School, When } from '../src/model.ts';
import { isDay } from '../src/text/calendar.ts';
import { foldSlug } from '../src/text/fold.ts';
import { schoolOf, type Told } from './school.ts';

/** The day on which the records are looked at. */
export const TODAY = '2026-11-16';

/** The clause that asks. */
export const CLAUSE = 'mersham/asks';

/** An entry of a record, its headings as they may be written. */
export const row = (facts: Readonly<Record<string, string>>, line = 2): LedgerRow => {
  const cells = Object.entries(facts).map(([heading, text]) => [foldSlug(heading), text] as const);
  return { line, cells: Object.fromEntries(cells), days: Object.fromEntries(cells.filter(([, text]) => isDay(text))) };
};

/** An account of the register. */
export const account = (facts: Readonly<Record<string, string>> = {}, more: Partial<Account> = {}): Account => ({
  ...{ channel: 'instagram', handle: '@hazelmere', kind: 'official', owners: ['jpark', 'tquill'], facts },
  ...more,
});

export const STAFF: readonly Person[] = [
  ...[
    { id: 'hford', name: 'Hana Ford', role: 'Headteacher' },
    { id: 'jpark', name: 'Jae Park', role: 'Teacher', mayPost: ['instagram'] },
    { id: 'tquill', name: 'Tess Quill', role: 'Teaching assistant' },
    { id: 'sdrew', name: 'Sol Drew', role: 'Teacher', mayPost: ['instagram'], leftOn: '2026-07-21' },
  ].map((person) => ({ personalAccounts: [], mayPost: [], ...person })),
];

export interface Case extends Told {
  readonly why: string;
  /** What the clause says under `with`. */
  readonly of?: string;
  readonly column?: string;
  readonly within?: number;
  readonly words?: readonly string[];
  readonly when?: Pick<When, 'account' | 'channel'>;
  readonly pack?: Partial<Pick<Pack, 'id' | 'version' | 'review'>>;
}

export interface Breaks extends Case {
  /** `kind subject`, with a `?` behind it where it is a doubt. */
  readonly finds: readonly string[];
}

const found = (audit: RecordAudit, one: Case): readonly RecordEvidence[] => {
  const school: School = schoolOf({ staff: STAFF, ...one });
  const { of = '', column = '', within, words = of === '' ? [] : [of], when = {} } = one;
  const pack = { id: 'mersham', ...one.pack };
  return [
    ...audit.find({ school, asked: { of, column, within }, today: TODAY, pack, words, accounts: accountsOf(school, when), clause: CLAUSE }),
  ];
};

const said = ({ kind, subject, doubt = false }: RecordEvidence): string => `${kind} ${subject}${doubt ? '?' : ''}`;

/** Tests an audit both ways and in every kind it declares, and that its sentences are whole. */
export const recordTester = (
  audit: RecordAudit,
  { keeps, breaks }: { readonly keeps: readonly Case[]; readonly breaks: readonly Breaks[] },
): void => {
  describe(`the audit ${audit.id}`, () => {
    test('is tested both ways, and in every kind it declares', () => {
      expect(keeps.length).toBeGreaterThan(0);
      expect(new Set(breaks.flatMap(({ finds }) => finds.map((one) => one.split(' ')[0])))).toEqual(new Set(Object.keys(audit.messages)));
      expect(breaks.filter(({ finds }) => finds.length === 0)).toEqual([]);
    });

    test.each(keeps)('keeps: $why', (one) => expect(found(audit, one).map(said)).toEqual([]));
    test.each(breaks)('breaks: $why', (one) => expect(found(audit, one).map(said)).toEqual(one.finds));

    test.each(breaks)('fills its sentences: $why', (one) => {
      for (const { kind, data = {} } of found(audit, one)) {
        const { message = '', advice = '' } = audit.messages[kind] ?? {};
        const wanted = [...`${message} ${advice}`.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
        expect(wanted.filter((name) => (data[name] ?? '') === '')).toEqual([]);
      }
    });
  });
};
