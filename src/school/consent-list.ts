import type { Row, Table } from '../formats/csv.ts';
import { shown } from '../formats/places.ts';
import { Complaint, type Consent, type Person, type Roll } from '../model.ts';
import { foldSlug } from '../text/fold.ts';
import { distance } from '../text/nearest.ts';
import { placeIn, refuseCell } from './cells.ts';
import { type Columns, findColumns } from './columns.ts';
import { CONSENT_HEADINGS, type ConsentField, refuseHeadings } from './consent-headings.ts';
import { statementIn } from './consent-sentence.ts';
import { basisIn, channelIn, formIn, GROUP_NAMES, type Statement, saidIn, USE_NAMES } from './consent-words.ts';
import { nearField, needColumn } from './heading-faults.ts';
import { dataRows } from './rows.ts';
import { type ColumnMap, type ColumnTarget, headingKey, knownIn, type Vocabulary } from './vocabulary.ts';
import { type Who, type WhoReader, whoReader } from './who.ts';

/** What the two forms of a consent list share: the headings, who a row is about, and how consent was given. */

export interface ConsentOptions {
  /** The config's `columns` for this record. */
  readonly columns?: ColumnMap;
  /** The school's time zone, for dates that come with a time. */
  readonly zone?: string;
  readonly roll: Roll;
  readonly staff?: readonly Person[];
  /** Channels that the config names besides those that everybody knows. */
  readonly channels?: readonly string[];
}

export interface ConsentList {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly columns: Columns<ConsentField>;
  readonly zone: string;
  readonly whoIs: WhoReader;
  /** Where `written` or `verbal` stands: a school system’s own column `Form` is a class. */
  readonly formColumn: number | undefined;
  /** Channels that the config names. */
  readonly channels: ReadonlySet<string>;
  /** What the config says of a heading, or of a word under `use` or `channel`. */
  readonly mapped: ReadonlyMap<string, Statement | 'ignore'>;
}

/** What one cell or row decides, before it is said about whom. */
export type Decision = Omit<Consent, 'who'>;

const { pupil, surname } = CONSENT_HEADINGS.fields;
const WHO: Vocabulary<'pupil' | 'surname'> = { fields: { pupil, surname }, passed: new Set() };

/** Whether a line is the headings of a consent list, of either form: `parseCsv` asks, to pass over the report's title above them. */
export const isConsentHeading = (columns?: ColumnMap): ((cells: readonly string[]) => boolean) => {
  const isWho = knownIn(WHO, columns);
  const isKnown = knownIn(CONSENT_HEADINGS, columns);
  return (cells) => cells.some(isWho) && cells.filter((cell) => isKnown(cell) || statementIn(cell) !== undefined).length > 1;
};

export const openConsent = (table: Table, options: ConsentOptions): ConsentList => {
  const columns = findColumns(table, CONSENT_HEADINGS, options.columns);
  const unknown = columns.unknown.filter((index) => statementIn(table.headings[index] ?? '') === undefined);
  if (unknown.some((index) => nearField(table, index, CONSENT_HEADINGS) !== undefined)) throw refuseHeadings(table, unknown);
  needColumn(table, columns.of.has('pupil') || columns.of.has('surname'), 'whom a row is about');
  const rows = dataRows(table);
  const form = columns.of.get('form')?.[0];
  return {
    ...{ table, columns, rows, zone: options.zone ?? 'Europe/London' },
    formColumn: form !== undefined && rows.some((row) => formIn(textIn(row, form)) !== undefined) ? form : undefined,
    whoIs: whoReader(options.roll, options.staff ?? []),
    channels: new Set((options.channels ?? []).map((channel) => foldSlug(channel))),
    mapped: mappedIn(table, options.columns ?? {}),
  };
};

// ── What the config says ────────────────────────────────────────────────────────────────────────────────────────────

const mappedIn = (table: Table, map: ColumnMap): ReadonlyMap<string, Statement | 'ignore'> => {
  const mapped = new Map<string, Statement | 'ignore'>();
  for (const [heading, target] of Object.entries(map)) {
    if (typeof target !== 'string') mapped.set(headingKey(heading), statementOf(target, heading, table));
    else if (headingKey(target) === 'ignore') mapped.set(headingKey(heading), 'ignore');
  }
  return mapped;
};

const statementOf = (target: Exclude<ColumnTarget, string>, heading: string, { file }: Table): Statement => {
  const use = USE_NAMES.find((name) => name === target.use);
  const channel = target.channel === undefined ? undefined : mappedChannel(target.channel);
  if (use !== undefined && channel !== undefined)
    return { uses: [use], channels: [channel], negative: target.negative === true, noGives: true };
  const wants = use === undefined ? `a use (${USE_NAMES.join(', ')})` : 'a channel, or social, website, press, all';
  throw new Complaint(`\`columns\` maps ${shown(heading)} without ${wants}`, { file, advice: 'Say both `use` and `channel`' });
};

/** Any channel, but none that is one of the groups misspelt. */
const mappedChannel = (text: string): string | undefined => {
  const known = channelIn(text);
  if (known !== undefined) return known;
  const slug = foldSlug(text);
  return slug === '' || GROUP_NAMES.some((group) => distance(slug, group) === 1) ? undefined : slug;
};

// ── A row ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export const textIn = ({ cells }: Row, column: number | undefined): string => (column === undefined ? '' : (cells[column] ?? ''));

export const columnOf = ({ columns }: ConsentList, field: ConsentField): number | undefined => columns.of.get(field)?.[0];

export const whoIn = (row: Row, list: ConsentList): Who => {
  const column = columnOf(list, 'pupil') ?? columnOf(list, 'surname') ?? 0;
  const text = columnOf(list, 'pupil') === undefined ? nameFromParts(row, list) : textIn(row, column);
  const place = placeIn(list.table, row.line, column);
  const who = text === '' ? undefined : list.whoIs(text, place);
  if (who !== undefined && !(who.is === 'other' && saidIn(text) !== undefined)) return who;
  throw refuseCell(place, 'this row does not say whom it is about', 'Every decision needs a pupil, or an adult');
};

const nameFromParts = (row: Row, list: ConsentList): string =>
  `${textIn(row, columnOf(list, 'forename'))} ${textIn(row, columnOf(list, 'surname'))}`.trim();

/** How consent was given, and on what basis, where the list says it. */
export const mannerIn = (row: Row, list: ConsentList): Pick<Decision, 'form' | 'basis'> => {
  const form = wordUnder(row, list, { column: list.formColumn, read: formIn, expected: 'written or verbal' });
  const basis = wordUnder(row, list, {
    column: columnOf(list, 'basis'),
    read: basisIn,
    expected: 'consent, public-task or legitimate-interests',
  });
  return { ...(form === undefined ? {} : { form }), ...(basis === undefined ? {} : { basis }) };
};

interface Words<Word> {
  readonly column: number | undefined;
  readonly read: (text: string) => Word | undefined;
  readonly expected: string;
}

const wordUnder = <Word>(row: Row, { table }: ConsentList, { column, read, expected }: Words<Word>): Word | undefined => {
  const text = textIn(row, column);
  if (text === '' || column === undefined) return undefined;
  const word = read(text);
  if (word === undefined) throw refuseCell(placeIn(table, row.line, column), `expected ${expected}, found another word`);
  return word;
};
