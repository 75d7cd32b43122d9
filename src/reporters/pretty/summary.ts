import type { Tail } from '../../model.ts';
import { safeLine } from '../../text/safe.ts';
import { widthOf, wrap } from '../../text/width.ts';
import { sayMonth } from '../tally/months.ts';
import { FOUND, type Table, type Tally, VERDICTS } from '../tally/tally.ts';
import { type Page, roomOf, say } from './page.ts';

type Lines = readonly string[];

/** An audit in a few small tables, a section each; of a single line nothing is to be learned. */
export const summary = (page: Page, { records }: Pick<Tail, 'records'>, tally: Tally): readonly Lines[] => {
  const months = tally.months().map(([month, row]) => [sayMonth(month), row] as const);
  const posts = [
    { title: 'Posts by account', rows: tally.accounts() },
    { title: 'Posts by channel', rows: differs(tally) ? tally.channels() : [] },
    { title: 'Posts by month', rows: months, latest: true },
  ].filter(({ rows }) => rows.length > 1);
  return [
    table(page, { title: 'By check', rows: tally.checks(records), columns: FOUND }),
    ...posts.map((one) => table(page, { ...one, columns: VERDICTS })),
  ].filter((lines) => lines.length > 0);
};

/** With an account a channel, the channels say nothing new. */
const differs = (tally: Tally): boolean => tally.channels().length !== tally.accounts().length;

interface Shown<Key extends string> {
  readonly title: string;
  readonly rows: Table<Key>;
  readonly columns: readonly (readonly [key: Key, label: string])[];
  /** Where not all have room, the last and not the first. */
  readonly latest?: boolean;
}

/** As many as a glance takes in. */
const MOST = 12;

const table = <Key extends string>(page: Page, all: Shown<Key>): Lines => {
  const { rows, latest = false } = all;
  if (rows.length === 0) return [];
  const shown = { ...all, rows: latest ? rows.slice(-MOST) : rows.slice(0, MOST) };
  const left = rows.length - shown.rows.length;
  return [
    ...(page.look.plain || roomFor(page, all) < NARROW ? spoken(page, shown) : drawn(page, shown)),
    ...(left === 0 ? [] : say(page, 2, `and ${left} more`)),
  ];
};

const spoken = <Key extends string>(page: Page, { title, rows, columns }: Shown<Key>): Lines => [
  ...say(page, 0, '', `${title}:`, page.look.style.bold),
  ...rows.flatMap(([name, row]) => say(page, 2, sayRow(row, columns), `${name}:`)),
];

/** Read aloud, what is not there takes only time. */
const sayRow = <Key extends string>(row: Readonly<Record<Key, number>>, columns: Shown<Key>['columns']): string =>
  columns
    .filter(([key]) => row[key] > 0)
    .map(([key, label]) => `${row[key]} ${row[key] === 1 ? label.replace(/s$/, '') : label}`)
    .join(', ');

const GAP = 2;
/** Columns for names, less than which are of no use to anybody. */
const NARROW = 16;

const roomFor = <Key extends string>(page: Page, { columns }: Pick<Shown<Key>, 'columns'>): number =>
  roomOf(page, GAP) - columns.reduce((sum, [, label]) => sum + label.length + GAP, 0);

const drawn = <Key extends string>(page: Page, { title, rows, columns }: Shown<Key>): Lines => {
  const names = rows.map(([name]) => safeLine(name));
  const right = (of: (key: Key, label: string) => string): string =>
    columns.map(([key, label]) => of(key, label).padStart(label.length + GAP)).join('');
  const wide = Math.max(title.length - GAP, Math.min(Math.max(...names.map(widthOf)), roomFor(page, { columns })));
  return [
    page.look.style.bold(title.padEnd(wide + GAP) + right((_, label) => label)),
    ...rows.map(([, row], index) => `  ${fitted(names[index] ?? '', wide)}${right((key) => String(row[key]))}`),
  ];
};

/** To a width, cut where it is longer. */
const fitted = (name: string, wide: number): string => {
  const whole = widthOf(name) <= wide;
  const kept = whole ? name : `${wrap(name.replaceAll(' ', '\u00A0').slice(0, 4 * wide), wide - 1)[0] ?? ''}…`;
  return kept + ' '.repeat(Math.max(0, wide - widthOf(kept)));
};
