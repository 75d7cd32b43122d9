import type { Row } from '../formats/csv.ts';
import type { Complaint, Consent, Day } from '../model.ts';
import { once, parted, placeIn, refuseCell } from './cells.ts';
import { type ConsentField, refuseHeadings } from './consent-headings.ts';
import { type ConsentList, columnOf, type Decision, mannerIn, textIn } from './consent-list.ts';
import { statementIn } from './consent-sentence.ts';
import { channelIn, type Said, type Statement, saidIn, statusOf, USE_NAMES } from './consent-words.ts';
import { type DateReader, dateReader } from './dates.ts';
import { needColumn } from './heading-faults.ts';
import { headingKey } from './vocabulary.ts';

/** The long form: one row a decision. */

/** What a row decides, and whether it says that the family has not answered. */
export interface Decided {
  readonly decisions: readonly Decision[];
  readonly unanswered: boolean;
}

export const longReader = (list: ConsentList): ((row: Row) => Decided) => {
  const { table, columns, mapped } = list;
  const strangers = [...columns.unknown, ...columns.uses].toSorted((a, b) => a - b);
  if (strangers.length > 0) throw refuseHeadings(table, strangers);
  for (const field of ['use', 'status', 'from'] as const) needColumn(table, columns.of.has(field), `\`${field}\``);
  needColumn(table, columns.of.has('channel') || [...mapped.values()].some((target) => target !== 'ignore'), '`channel`');
  const words = wordsOf(list);
  return oncePerKind(list, (row) => decidedIn({ row, list, words }));
};

const DECIDING = ['use', 'channel', 'status', 'from', 'until', 'form', 'basis'] as const;

/** Hundreds of rows decide the same about different people, so each kind of row is read once. */
const oncePerKind = ({ columns }: ConsentList, read: (row: Row) => Decided): ((row: Row) => Decided) => {
  const deciding = DECIDING.flatMap((field) => columns.of.get(field)?.[0] ?? []);
  const known = new Map<string, Decided>();
  return (row) => {
    let kind = '';
    for (const column of deciding) kind += `${row.cells[column]}\n`;
    const decided = known.get(kind) ?? read(row);
    known.set(kind, decided);
    return decided;
  };
};

interface Words {
  readonly usesIn: (text: string) => readonly Statement[] | undefined;
  readonly channelsIn: (text: string) => readonly string[] | undefined;
  readonly dateIn: DateReader;
}
interface At {
  readonly row: Row;
  readonly list: ConsentList;
  readonly words: Words;
}

const wordsOf = (list: ConsentList): Words => {
  const dates = (['from', 'until'] as const).flatMap((field) => columnOf(list, field) ?? []);
  return {
    usesIn: once((text) => each(text, (part) => usesNamed(part, list))),
    channelsIn: once((text) => each(text, (part) => channelsNamed(part, list))),
    dateIn: dateReader(list.table, list.rows, dates, list.zone),
  };
};

/** All the parts of a cell that holds a list; undefined where one of them is unknown. */
const each = <T>(text: string, read: (part: string) => readonly T[] | undefined): readonly T[] | undefined => {
  const found: T[] = [];
  const parts = parted(text);
  for (const part of parts) {
    const some = read(part);
    if (some === undefined) return undefined;
    found.push(...some);
  }
  return parts.length === 0 ? undefined : found;
};

const usesNamed = (part: string, { mapped }: ConsentList): readonly Statement[] | undefined => {
  const statement = mapped.get(headingKey(part)) ?? statementIn(part);
  if (statement === undefined) return undefined;
  return statement === 'ignore' ? [] : [statement];
};

const channelsNamed = (part: string, { mapped, channels }: ConsentList): readonly string[] | undefined => {
  if (mapped.get(headingKey(part)) === 'ignore') return [];
  const channel = channelIn(part, channels);
  return channel === undefined ? undefined : [channel];
};

const refuse = ({ row, list }: At, field: ConsentField, why: string, advice?: string): Complaint =>
  refuseCell(placeIn(list.table, row.line, columnOf(list, field) ?? 0), why, advice);
const text = ({ row, list }: At, field: ConsentField): string => textIn(row, columnOf(list, field));

const decidedIn = (at: At): Decided => {
  const said = saidIn(text(at, 'status'));
  if (said === undefined) throw refuse(at, 'status', 'expected given, refused, withdrawn or objected, found another word');
  const span = spanIn(at);
  const decisions = statementsIn(at).flatMap((statement) => decisionsOf(at, statement, said, span));
  return { decisions, unanswered: said === 'unanswered' };
};

type Span = Pick<Consent, 'from' | 'until'>;

const spanIn = (at: At): Span => {
  const day = (field: 'from' | 'until'): Day | undefined =>
    at.words.dateIn(text(at, field), placeIn(at.list.table, at.row.line, columnOf(at.list, field) ?? 0));
  const from = day('from');
  const until = day('until');
  return { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
};

const statementsIn = (at: At): readonly Statement[] => {
  const cell = text(at, 'use');
  const statements = cell === '' ? undefined : at.words.usesIn(cell);
  if (statements !== undefined) return statements;
  throw refuse(
    at,
    'use',
    `expected one of ${USE_NAMES.join(', ')}, found ${cell === '' ? 'nothing' : 'other words'}`,
    'Map words of your own under `columns`',
  );
};

const channelsFor = (at: At, statement: Statement): readonly string[] => {
  const cell = text(at, 'channel');
  const channels = cell === '' ? statement.channels : at.words.channelsIn(cell);
  if (channels !== undefined && (cell !== '' || channels.length > 0)) return channels;
  const found = cell === '' ? 'nothing' : 'another word';
  throw refuse(
    at,
    'channel',
    `expected a channel, or social, website, press, all; found ${found}`,
    'A channel of the school’s own is known from its `accounts`',
  );
};

/** Without its day nobody can say whether a decision is older or newer than another, so it may not be read at all. */
const decisionsOf = (at: At, statement: Statement, said: Said, span: Span): readonly Decision[] => {
  const status = statusOf(said, statement);
  const channels = channelsFor(at, statement);
  if (status === undefined || (status === 'unanswered' && span.from === undefined)) return [];
  if (span.from === undefined) throw refuse(at, 'from', 'this decision has no day', 'Give each the day on which it was made');
  if (status === 'given' && span.until !== undefined && span.until < span.from)
    throw refuse(at, 'until', 'this day is before the one on which consent begins');
  return statement.uses.flatMap((use) => channels.map((channel) => ({ use, channel, status, ...span, ...mannerIn(at.row, at.list) })));
};
