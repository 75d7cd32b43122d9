import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ACCOUNT_COLUMNS, CONSENT_COLUMNS } from '../../src/checks/records/columns.ts';
import { LEDGER_COLUMNS } from '../../src/formats/shapes/ledger-columns.ts';
import { parseYaml } from '../../src/formats/yaml.ts';
import { table } from './docs.ts';
import { ROOT } from './files.ts';

/** What one clause asks of one audit. */
export interface Ask {
  readonly pack: string;
  readonly clause: string;
  readonly audit: string;
  readonly column: string;
  readonly of: string;
}

interface RawClause {
  readonly id: string;
  readonly audit?: string | readonly string[];
  readonly with?: Readonly<Record<string, unknown>>;
}

const RULES = join(ROOT, 'rules');
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every clause of every pack with each of its audits. */
export const asksOf = (): readonly Ask[] =>
  readdirSync(RULES)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .flatMap((name) => {
      const { clauses } = parseYaml(readFileSync(join(RULES, name), 'utf8'), name).value as { readonly clauses: readonly RawClause[] };
      return clauses.flatMap(({ id, audit = [], with: options = {} }) =>
        [audit].flat().map((one) => ({
          ...{ pack: name.replace(/\.yaml$/, ''), clause: id, audit: one },
          ...{ column: textOf(options['column']), of: textOf(options['of']) },
        })),
      );
    });

export const STAFF_COLUMNS: Readonly<Record<string, string>> = {
  trainedOn: 'the day of the last training in social media',
  agreedOn: 'the day the policy was signed',
  inductedOn: 'the day of the induction that spoke of social media',
  guidanceOn: 'the day guidance was last shared with them',
  whistleblowingOn: 'the day they were last told how to blow the whistle',
};

interface Listed {
  readonly record: string;
  readonly audits: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

const ledger = (record: keyof typeof LEDGER_COLUMNS, audit: string): Listed => ({
  record,
  audits: [audit],
  columns: Object.fromEntries(
    Object.entries(LEDGER_COLUMNS[record]).map(([name, { says, needed }]) => [name, needed === true ? `${says} (needed)` : says]),
  ),
});

const LISTED: readonly Listed[] = [
  ledger('incidents', 'incident-log'),
  ledger('awareness', 'awareness-log'),
  ledger('roles', 'role-register'),
  ledger('relationships', 'relationships-register'),
  ledger('recruitment', 'recruitment-checks'),
  ledger('declarations', 'staff-declaration'),
  ledger('reviews', 'policy-review'),
  { record: 'accounts', audits: ['account-register', 'account-monitoring'], columns: ACCOUNT_COLUMNS },
  { record: 'staff', audits: ['staff-training'], columns: STAFF_COLUMNS },
  { record: 'consent', audits: ['consent-records'], columns: CONSENT_COLUMNS },
];

/** The columns of each record, and which of the packs that come with smpolicy ask for them. */
export const recordColumns = (): string => {
  const asks = asksOf();
  const asking = (audits: readonly string[], column: string): string => {
    const packs = asks.filter((one) => audits.includes(one.audit) && one.column === column).map(({ pack }) => pack);
    return [...new Set(packs)].map((pack) => `\`${pack}\``).join(', ');
  };
  return LISTED.map(({ record, audits, columns }) =>
    [
      `### \`${record}\``,
      table(
        ['column', 'what it says', 'asked for by'],
        Object.entries(columns).map(([name, says]) => [`\`${name}\``, says, asking(audits, name)]),
      ),
    ].join('\n\n'),
  ).join('\n\n');
};

/** The words that the packs use for kinds of entry. */
export const recordKinds = (): string => {
  const asks = asksOf().filter(({ of }) => of !== '');
  const words = [...new Set(asks.map(({ audit, of }) => `${audit}\n${of}`))].toSorted();
  return table(
    ['audit', 'word', 'used by'],
    words.map((key) => {
      const [audit = '', of = ''] = key.split('\n');
      const packs = asks.filter((one) => one.audit === audit && one.of === of).map(({ pack }) => pack);
      return [`\`${audit}\``, `\`${of}\``, [...new Set(packs)].map((pack) => `\`${pack}\``).join(', ')];
    }),
  );
};
