import type { Row, Table } from '../formats/csv.ts';
import { shown } from '../formats/places.ts';
import { LEDGER_COLUMNS } from '../formats/shapes/ledger-columns.ts';
import { isGroup, kindOf } from '../formats/wording.ts';
import { Complaint, type Day, type LedgerName, type LedgerRow, type Located } from '../model.ts';
import { type Place, placeIn, refuseCell, refuseDamaged, tidy } from './cells.ts';
import { dateReader, looksLikeDate } from './dates.ts';
import { needColumn, placeOfHeadings, refuseMisspelt } from './heading-faults.ts';
import { dataRows } from './rows.ts';
import { headingKey, headingsOf, type Vocabulary } from './vocabulary.ts';

/** The records that only an audit reads: incidents, awareness, roles and the like. Any heading may be one that a clause names. */

export interface LedgerOptions {
  readonly columns?: Readonly<Record<string, string>>;
  readonly zone: string;
}

const vocabularyOf = (name: LedgerName): Vocabulary<string> => ({
  fields: Object.fromEntries(Object.keys(LEDGER_COLUMNS[name]).map((field) => [field, []])),
  passed: new Set(),
});

export const isLedgerHeading = (name: LedgerName, columns?: LedgerOptions['columns']): ((cells: readonly string[]) => boolean) =>
  headingsOf(vocabularyOf(name), columns);

const neededOf = (name: LedgerName): readonly string[] =>
  Object.entries(LEDGER_COLUMNS[name]).flatMap(([field, { needed }]) => (needed === true ? [field] : []));

/** Where a date alone makes sense, by its heading. */
const isOfDays = (key: string): boolean => key === 'on' || DAY_HEADINGS.has(key);
const DAY_HEADINGS: ReadonlySet<string> = new Set(
  Object.values(LEDGER_COLUMNS).flatMap((columns) =>
    Object.keys(columns)
      .filter((field) => field.endsWith('On'))
      .map(headingKey),
  ),
);
/** What identifies somebody or something is never taken for a date. */
const IDS: ReadonlySet<string> = new Set(['id', 'candidate', 'staff', 'time', 'holders']);

// ── As a CSV file ───────────────────────────────────────────────────────────────────────────────────────────────────

export const readLedger = (name: LedgerName, table: Table, { columns = {}, zone }: LedgerOptions): readonly LedgerRow[] => {
  const keys = keysOf(table, columns);
  const vocabulary = vocabularyOf(name);
  const known = new Set([...Object.keys(vocabulary.fields), ...Object.values(columns)].map(headingKey));
  refuseMisspelt(
    table,
    keys.flatMap((key, index) => (key === '' || known.has(key) ? [] : [index])),
    vocabulary,
  );
  for (const field of neededOf(name)) needColumn(table, keys.includes(headingKey(field)), `\`${field}\``);
  const rows = dataRows(table);
  const dates = keys.flatMap((key, index) => (key === '' || IDS.has(key) ? [] : [index]));
  const dateIn = dateReader(table, rows, dates, zone);
  return rows.map((row) => rowFrom(name, row, { keys, dateIn, place: (index) => placeIn(table, row.line, index) }));
};

/** What each column is called; one that the config says to ignore, or that has no heading, nothing. */
const keysOf = (table: Table, columns: Readonly<Record<string, string>>): readonly string[] => {
  const mapped = new Map(Object.entries(columns).map(([heading, target]) => [headingKey(heading), headingKey(target)]));
  const keys = table.headings.map((heading) => mapped.get(headingKey(heading)) ?? headingKey(heading)).map(ignored);
  const twin = keys.findIndex((key, index) => key !== '' && keys.indexOf(key) !== index);
  if (twin < 0) return keys;
  throw new Complaint(`two columns mean ${shown(table.headings[twin] ?? '')}`, {
    ...placeOfHeadings(table),
    advice: 'Rename one, or map it to `ignore` under `columns`',
  });
};
const ignored = (key: string): string => (key === 'ignore' ? '' : key);

interface Reading {
  readonly keys: readonly string[];
  readonly dateIn: (text: string, place: Place) => Day | undefined;
  readonly place: (index: number) => Place;
}

const rowFrom = (name: LedgerName, { cells, line }: Pick<Row, 'cells' | 'line'>, { keys, dateIn, place }: Reading): LedgerRow => {
  const [texts, days]: [Record<string, string>, Record<string, Day>] = [{}, {}];
  for (const [index, key] of keys.entries()) {
    const text = tidy(cells[index] ?? '');
    if (key === '' || text === '') continue;
    refuseDamaged(text, place(index));
    texts[key] = text;
    const day = isOfDays(key) || (!IDS.has(key) && looksLikeDate(text)) ? dateIn(text, place(index)) : undefined;
    if (day !== undefined) days[key] = day;
  }
  for (const field of neededOf(name)) {
    const key = headingKey(field);
    if (texts[key] === undefined) throw refuseCell(place(keys.indexOf(key)), 'this cell is blank', 'Every entry of this record needs it');
  }
  return { line, cells: texts, days };
};

// ── As a list in YAML or JSON ───────────────────────────────────────────────────────────────────────────────────────

export const ledgerFrom = (name: LedgerName, located: Located, options: LedgerOptions): readonly LedgerRow[] => {
  const { value, file } = located;
  if (!Array.isArray(value)) throw new Complaint(`expected a list of entries, found ${kindOf(value)}`, { file, line: 1 });
  const entries = value.map((entry, index) => entryOf(entry, index, located));
  const headings = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  const rows = entries.map((entry, index) => ({
    line: located.locate(`/${index}`)?.line ?? 1,
    cells: headings.map((heading) => textOf(entry[heading], { file, line: located.locate(`/${index}`)?.line ?? 1, heading })),
  }));
  return readLedger(
    name,
    { file, headings: headings.length === 0 ? neededOf(name) : headings, headingLine: rows[0]?.line ?? 1, rows },
    options,
  );
};

const entryOf = (entry: unknown, index: number, { file, locate }: Located): Readonly<Record<string, unknown>> => {
  if (isGroup(entry)) return entry;
  throw new Complaint(`expected a group of keys, found ${kindOf(entry)}`, { file, ...locate(`/${index}`) });
};

const textOf = (value: unknown, place: Place): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((part) => textOf(part, place)).join('; ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw refuseCell(place, `expected a date or a word, found ${kindOf(value)}`);
};
