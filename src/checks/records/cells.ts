import type { Day, LedgerRow } from '../../model.ts';
import { addDays } from '../../text/calendar.ts';
import { foldName, foldSlug } from '../../text/fold.ts';

/** What a cell says, as far as an audit has to know. */

/** Words by which people say that there is nothing; more words after one are an answer. */
const NOTHING: ReadonlySet<string> = new Set(
  ['', '-', '–', '—', '?', 'no', 'none', 'never', 'nil', 'false', 'nobody', 'not yet', 'no one', 'tbc', 'pending', 'unknown'].map((word) =>
    foldName(word),
  ),
);

export const isNothing = (text: string | undefined): boolean => NOTHING.has(foldName((text ?? '').trim().replace(/[.!]$/, '')));

export const cellOf = ({ cells }: LedgerRow, column: string): string => cells[foldSlug(column)] ?? '';
export const dayIn = ({ days }: LedgerRow, column: string): Day | undefined => days[foldSlug(column)];

/** `linkedFromWebsite` is “linked from website”. */
export const sayColumn = (column: string): string => column.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** The words of a text, folded; of one thing or of several. */
const wordsOf = (text: string): readonly string[] =>
  (foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));

/** Whether all words of the one stand in the other, in their order and side by side: an “abuse by an adult” is an abuse. */
export const speaksOf = (text: string, of: string): boolean => ` ${wordsOf(text).join(' ')} `.includes(` ${wordsOf(of).join(' ')} `);

export const partsOf = (text: string): readonly string[] =>
  text
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The same of people, whom a sentence may name: `the deputy headteacher and the headteacher`. */
export const peopleIn = (text: string): readonly string[] => partsOf(text.replace(/,| and | & /g, ';')).filter((who) => !isNothing(who));

/** A school's own number: letters, digits and signs, no words. */
export const referenceIn = (row: LedgerRow, column: string): string | undefined => {
  const text = cellOf(row, column);
  return /^(?=.*\d)[\p{L}\d./#-]{1,20}$/u.test(text) ? text : undefined;
};

/** Days from one to the other. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Whether so many days have gone by since. */
export const isOver = (day: Day, within: number | undefined, today: Day): boolean => within !== undefined && addDays(day, within) < today;

/** The last day of some rows that has come. */
export const latestOf = (rows: readonly LedgerRow[], today: Day): LedgerRow | undefined =>
  rows
    .filter((row) => (dayIn(row, 'on') ?? '9999') <= today)
    .toSorted((a, b) => ((dayIn(a, 'on') ?? '') < (dayIn(b, 'on') ?? '') ? 1 : -1))[0];

/** `1 day`, `9 days`. */
export const sayDays = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
