import type { PostResult, RecordFinding, Severity, Verdict } from '../../model.ts';

/** Numbers by what they are counted of, as `block: 2, pass: 5`. */
export type Row<Key extends string> = Readonly<Record<Key, number>>;

/** One table: each line with its name, in the order to read them in. */
export type Table<Key extends string> = readonly (readonly [name: string, row: Row<Key>])[];

/** How the columns are called, the worst first. */
export const VERDICTS = [
  ['block', 'in breach'],
  ['review', 'to look at'],
  ['pass', 'in order'],
] as const;
export const FOUND = [
  ['error', 'errors'],
  ['warning', 'to ask about'],
] as const;

/** What an audit came to, by what may explain it. Of the posts themselves nothing is kept. */
export interface Tally {
  post(post: PostResult): void;
  /** Posts by their verdict. */
  months(): Table<Verdict>;
  channels(): Table<Verdict>;
  accounts(): Table<Verdict>;
  /** What was found, in posts and records. */
  checks(records: readonly RecordFinding[]): Table<Severity>;
}

/** As many lines as a table may have before the rest are put together: names of accounts are not bounded. */
const MOST = 500;
const REST = 'others';
const UNKNOWN = 'no account';

export const newTally = (): Tally => {
  const by = { months: verdicts(), channels: verdicts(), accounts: verdicts() };
  const found = severities();
  return {
    post: ({ publishAt, channel, account, verdict, violations }) => {
      by.months.add(publishAt.slice(0, 7), verdict);
      by.channels.add(channel, verdict);
      by.accounts.add(account === null ? `${UNKNOWN} (${channel})` : `${account} (${channel})`, verdict);
      for (const { check, severity } of violations) found.add(check, severity);
    },
    months: () => byYear(by.months.rows()),
    channels: () => worstFirst(by.channels.rows(), ['block', 'review']),
    accounts: () => worstFirst(by.accounts.rows(), ['block', 'review']),
    checks: (records) => {
      const all = severities(found.rows());
      for (const { check, severity } of records) all.add(check, severity);
      return worstFirst(all.rows(), ['error', 'warning']);
    },
  };
};

interface Counter<Key extends string> {
  add(name: string, key: Key, n?: number): void;
  rows(): Table<Key>;
}

const counterOf = <Key extends string>(none: Row<Key>, before: Table<Key> = []): Counter<Key> => {
  const rows = new Map(before);
  return {
    add: (name, key, n = 1) => {
      const line = rows.has(name) || rows.size < MOST ? name : REST;
      const row = rows.get(line) ?? none;
      rows.set(line, { ...row, [key]: row[key] + n });
    },
    rows: () => [...rows],
  };
};

const verdicts = (before?: Table<Verdict>): Counter<Verdict> => counterOf({ block: 0, review: 0, pass: 0 }, before);
const severities = (before?: Table<Severity>): Counter<Severity> => counterOf({ error: 0, warning: 0 }, before);

const worstFirst = <Key extends string>(rows: Table<Key>, [worst, bad]: readonly [NoInfer<Key>, NoInfer<Key>]): Table<Key> =>
  rows.toSorted(([a, x], [b, y]) => y[worst] - x[worst] || y[bad] - x[bad] || (a < b ? -1 : 1));

/** As many months as can be read at one look; of a longer time its years. */
const MONTHS = 36;

const byYear = (months: Table<Verdict>): Table<Verdict> => {
  const inOrder = months.toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (inOrder.length <= MONTHS) return inOrder;
  const years = verdicts();
  for (const [month, row] of inOrder)
    for (const verdict of ['block', 'review', 'pass'] as const) years.add(month.slice(0, 4), verdict, row[verdict]);
  return years.rows();
};
