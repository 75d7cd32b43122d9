import type { Table } from '../formats/csv.ts';
import { shown } from '../formats/places.ts';
import { Complaint, type Notice } from '../model.ts';
import { foldName } from '../text/fold.ts';

/** Where a cell stands: what a message about it may say, and all that it may say. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly heading: string;
}

export const placeIn = ({ file, headings }: Table, line: number, column: number): Place => ({
  file,
  line,
  heading: headings[column] ?? '',
});

/** A cell without the spaces that exports leave, hard ones too. */
export const tidy = (text: string): string => (/^\S*$/.test(text) ? text : text.replace(/\s+/gu, ' ').trim());

/** A complaint about a cell: its heading, what was expected, never what it holds. */
export const refuseCell = ({ file, line, heading }: Place, why: string, advice?: string): Complaint =>
  new Complaint(`under ${shown(heading)}: ${why}`, { file, line, ...(advice === undefined ? {} : { advice }) });

/** Reads each different text once: lists repeat a handful of words thousands of times. */
export const once = <T>(read: (text: string) => T): ((text: string) => T) => {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    const made = read(text);
    known.set(text, made);
    return made;
  };
};

const YES: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', '✓', '✔', '☑', 'tick', 'ticked']);
const NO: ReadonlySet<string> = new Set(['no', 'n', 'false', '0']);

/** A yes or no; a blank is no. Undefined for any other word. */
export const yesOrNo = (text: string): boolean | undefined => {
  if (text === '') return false;
  const word = foldName(text);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
};

/** The parts of a cell that holds a list. */
export const parted = (text: string): readonly string[] =>
  text
    .split(/[;|]/)
    .map(tidy)
    .filter((part) => part !== '');

/** A number of which a spreadsheet has kept the first digits alone: `1.2E+09`. */
const isDamaged = (text: string): boolean => /^\d(?:\.\d+)?E\+\d+$/i.test(text);

/** An id, number or date that a spreadsheet has spoilt identifies nobody. */
export const refuseDamaged = (text: string, place: Place): void => {
  if (!isDamaged(text)) return;
  throw refuseCell(
    place,
    'a spreadsheet has turned this into a power of ten, and its digits are lost',
    'Format the column as text and export it again',
  );
};

/** `line 4`, `lines 4, 9 and 12`, or the first ten and how many more. */
const sayLines = (lines: readonly number[]): string => {
  const said = lines.slice(0, 10);
  const more = lines.length - said.length;
  if (more > 0) return `lines ${said.join(', ')} and ${more} more`;
  return said.length < 2 ? `line ${said.join('')}` : `lines ${said.slice(0, -1).join(', ')} and ${said.at(-1)}`;
};

/** One notice for all the lines that want it, or none. */
export const noticeOf = (file: string, lines: readonly number[], why: string): readonly Notice[] =>
  lines.length === 0 ? [] : [{ why: `${file}, ${sayLines(lines)}: ${why}` }];
