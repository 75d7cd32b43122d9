import type { Row, Table } from '../formats/csv.ts';
import type { Consent, Notice } from '../model.ts';
import { noticeOf } from './cells.ts';
import { type ConsentList, type ConsentOptions, openConsent, whoIn } from './consent-list.ts';
import { type Decided, longReader } from './consent-long.ts';
import { wideReader } from './consent-wide.ts';
import type { Who } from './who.ts';

/** Reads a consent list of either form. A row that is not read whole stops: it could be the refusal that keeps a child out. */
export const readConsent = (table: Table, options: ConsentOptions): { rows: readonly Consent[]; notices: readonly Notice[] } => {
  const list = openConsent(table, options);
  const { read, notices } = isLong(list) ? { read: longReader(list), notices: [] } : wideForm(list);
  const lines: Lines = { pupil: [], staff: [], other: [], gone: [], unanswered: [] };
  const rows = list.rows.flatMap((row) => consentsIn(row, read(row), whoIn(row, list), lines));
  return { rows, notices: [...notices, ...noticesOf(list, options, lines)] };
};

const wideForm = (list: ConsentList): ReturnType<typeof wideReader> => {
  const { read, notices } = wideReader(list);
  return { read, notices: [...list.columns.notices, ...notices] };
};

type Lines = Readonly<Record<Who['is'] | 'unanswered', number[]>>;

/** A list with a row for each decision has two at least of the headings that say what it is. */
const isLong = ({ columns }: ConsentList): boolean =>
  (['use', 'channel', 'status'] as const).filter((field) => columns.of.has(field)).length > 1;

const consentsIn = ({ line }: Row, { decisions, unanswered }: Decided, who: Who, lines: Lines): readonly Consent[] => {
  lines[who.is].push(line);
  if (unanswered) lines.unanswered.push(line);
  return who.is === 'gone' ? [] : decisions.map((decision) => ({ ...decision, who: who.id }));
};

const noticesOf = ({ table: { file } }: ConsentList, { roll }: ConsentOptions, lines: Lines): readonly Notice[] => [
  ...noticeOf(file, lines.gone, 'nobody on the roll has this id, so the decision counts for nobody; take it out if the pupil has left'),
  ...noticeOf(
    file,
    roll.pupils.length === 0 ? [] : lines.other,
    'this name is neither on the roll nor in the staff list; if a pupil is meant, write the id',
  ),
  ...noticeOf(file, lines.unanswered, 'the family has not answered, which is no consent'),
];
