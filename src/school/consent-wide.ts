import type { Row } from '../formats/csv.ts';
import type { Day, Notice } from '../model.ts';
import { placeIn, refuseCell } from './cells.ts';
import { refuseHeading, refuseHeadings } from './consent-headings.ts';
import { type ConsentList, columnOf, type Decision, mannerIn, textIn } from './consent-list.ts';
import type { Decided } from './consent-long.ts';
import { statementIn } from './consent-sentence.ts';
import { type Statement, saidIn, statusOf } from './consent-words.ts';
import { type DateReader, dateReader, looksLikeDate } from './dates.ts';
import { quoted } from './heading-faults.ts';
import { headingKey } from './vocabulary.ts';

/** The wide form: one row a pupil, one column a use, yes or no. What a yes means is read from the heading alone. */

interface Column {
  readonly index: number;
  readonly statement: Statement;
}
interface Wide {
  readonly list: ConsentList;
  readonly columns: readonly Column[];
  readonly dateIn: DateReader;
}

export const wideReader = (list: ConsentList): { readonly read: (row: Row) => Decided; readonly notices: readonly Notice[] } => {
  const strangers = list.table.headings.flatMap((heading, index) => (heading !== '' && isStranger(list, index) ? [index] : []));
  if (strangers.length > 0) throw refuseHeadings(list.table, strangers);
  const columns = list.table.headings.flatMap((heading, index) => (heading === '' ? [] : columnAt(list, index)));
  if (columns.length === 0) throw refuseHeading(list.table, 0, 'no heading of this list says what is allowed or refused');
  const dateIn = dateReader(
    list.table,
    list.rows,
    columns.map(({ index }) => index),
    list.zone,
  );
  const wide = { list, columns, dateIn };
  return { read: (row) => ({ decisions: decisionsIn(row, wide), unanswered: false }), notices: emptyDenials(wide) };
};

/** The column as one of consent, if it is one; that it is known to be about the pupil makes it none. */
const columnAt = (list: ConsentList, index: number): readonly Column[] => {
  const { table, mapped } = list;
  const heading = table.headings[index] ?? '';
  const said = mapped.get(headingKey(heading));
  if (said !== undefined) return said === 'ignore' ? [] : [{ index, statement: said }];
  const statement = statementIn(heading);
  return statement !== undefined && (isUnknown(list, index) || isAnswered(list, index)) ? [{ index, statement }] : [];
};

const isUnknown = ({ columns }: ConsentList, index: number): boolean =>
  columns.unknown.includes(index) || LONG_ONLY.some((field) => columns.of.get(field)?.includes(index) === true);

/** A column of which neither its heading nor the config says what a yes in it means. */
const isStranger = (list: ConsentList, index: number): boolean => {
  const heading = list.table.headings[index] ?? '';
  return !list.mapped.has(headingKey(heading)) && isUnknown(list, index) && statementIn(heading) === undefined;
};

const LONG_ONLY = ['use', 'channel', 'status', 'from', 'until'] as const;
const MAY_BE_NAMES = ['pupil', 'forename', 'surname'] as const;

/** `Name` and `Forename` head names in one list and consents in another: the cells say which, if all say the same. */
const isAnswered = (list: ConsentList, index: number): boolean => {
  const isName = MAY_BE_NAMES.some((field) => list.columns.of.get(field)?.includes(index) === true);
  if (!isName || index === columnOf(list, 'pupil')) return false;
  const cells = list.rows.map((row) => ({ line: row.line, text: textIn(row, index) }));
  const answers = cells.filter(({ text }) => isAnswer(text));
  const other = cells.find(({ text }) => text !== '' && !isAnswer(text) && saidIn(text) === undefined);
  if (answers.length === 0 || other === undefined) return answers.length > 0;
  const why = 'some cells here are names, it seems, and some say yes or no';
  throw refuseCell(placeIn(list.table, other.line, index), why, 'Map the heading under `columns`, to a use and channel or to `ignore`');
};

const isAnswer = (text: string): boolean => {
  const said = saidIn(text);
  return said === undefined ? looksLikeDate(text) : said !== 'unanswered';
};

/** Refusals without a day count as of every day on which this row gives something: one row is one state of things. */
const decisionsIn = (row: Row, wide: Wide): readonly Decision[] => {
  const decisions = wide.columns.flatMap((column) => cellDecisions(row, column, wide));
  const days = new Set(decisions.flatMap(({ status, from }) => (status === 'given' && from !== undefined ? [from] : [])));
  const refusals = decisions.filter(({ status, from }) => status !== 'given' && from === undefined);
  return [...decisions, ...[...days].flatMap((from) => refusals.map((refusal) => ({ ...refusal, from })))];
};

/** Only a yes, a no or a bare date is a decision; a blank cell, or a family that has not answered, is none. */
const cellDecisions = (row: Row, { index, statement }: Column, { list, dateIn }: Wide): readonly Decision[] => {
  const text = textIn(row, index);
  const place = placeIn(list.table, row.line, index);
  const said = saidIn(text);
  const from = said === undefined && looksLikeDate(text) ? dateIn(text, place) : undefined;
  if (said === undefined && from === undefined)
    throw refuseCell(place, 'this is neither yes nor no nor a date', 'Write yes, no, or nothing where nobody has answered');
  const status = statusOf(said ?? 'given', statement);
  if (status === undefined || status === 'unanswered') return [];
  const channels = statement.channels.length === 0 ? ['all'] : statement.channels;
  const manner = mannerIn(row, list);
  return statement.uses.flatMap((use) => channels.map((channel) => ({ use, channel, status, ...dated(from), ...manner })));
};

const dated = (from: Day | undefined): { readonly from?: Day } => (from === undefined ? {} : { from });

/** `Consent Denied: no` does not say what was consented to, so it gives nothing; the school may not expect that. */
const emptyDenials = ({ list, columns }: Wide): readonly Notice[] =>
  columns
    .filter(
      ({ index, statement }) => statement.negative && !statement.noGives && list.rows.some((row) => saidIn(textIn(row, index)) === 'no'),
    )
    .map(({ index }) => ({
      why: `${list.table.file}: a no under ${quoted(list.table, index)} gives no consent, as it does not say to what; if it does, map the heading under \`columns\``,
    }));
