import type { LooseCell } from '../../formats/csv-loose.ts';
import { later } from '../../text/later.ts';
import type { Columns } from './columns.ts';
import { writtenAt } from './dates.ts';

/** Which cells of a row hold words that may go out, and where those stand in the file. */

export type Row = readonly LooseCell[];

const GAP = '\n\n';
const HOST = /^[^@\s.:/]{0,300}[.:/]/;
const MARK = /^(?:true|false|yes|no|y|n|x|[\d.,%]{1,6}|\d{1,2}:\d{2}(?::\d{2})?)$/i;

const partsOf = (cell: string): readonly string[] => cell.split(/[\s,]+/).filter((part) => part !== '');
const isAddress = (part: string): boolean => HOST.test(part) && /[a-z]/i.test(part);

export const linksIn = (row: Row, { links }: Columns): readonly string[] =>
  links.flatMap((column) => partsOf(row[column]?.text ?? '').filter(isAddress));

export const textIn = (row: Row, columns: Columns): string =>
  wordsIn(row, columns)
    .map((cell) => textOf(cell, columns))
    .join(GAP);

/**
 * The cells with words, the post's own first. What nobody here knows may be published, and so may what somebody has written where a
 * link belongs: all of it is taken for words, but for what is no word at all.
 */
const wordsIn = (row: Row, columns: Columns): readonly LooseCell[] => {
  const links = columns.links.flatMap((column) => row[column] ?? []);
  return [
    ...columns.words.flatMap((column) => row[column] ?? []),
    ...links.filter(({ text }) => !partsOf(text).every(isAddress)),
    ...row.filter((cell, column) => isStray(cell, column, columns)),
  ].filter(({ text }) => text.trim() !== '');
};

/** Whether a cell holds words in a column of which nobody knows what it is for: a mark, a short number and a date are none. */
export const isStray = ({ text }: LooseCell, column: number, { known }: Columns): boolean => {
  const words = text.trim();
  return !known.has(column) && words !== '' && !MARK.test(words) && writtenAt(words, 'dmy') === undefined;
};

const textOf = ({ text }: LooseCell, { parted = '\r' }: Columns): string => text.trim().replaceAll('\r\n', '\n').replaceAll(parted, '\n');

/** Where a letter of the words stands in the file; nowhere, where there are none. */
export const placeIn = (text: string, row: Row, columns: Columns): ((offset: number) => number | undefined) => {
  const cells = later(() => wordsIn(row, columns));
  return (offset) => {
    let left = offset;
    for (const cell of cells()) {
      const { length } = textOf(cell, columns);
      if (left < length + GAP.length) return writtenIn(text, cell, left, columns);
      left -= length + GAP.length;
    }
    return undefined;
  };
};

/** In a file quotes are doubled, and a line may end in two signs. */
const writtenIn = (text: string, { text: words, start }: LooseCell, offset: number, { parted = '\r\n' }: Columns): number => {
  const last = Math.min(words.length - words.trimStart().length + offset, words.length);
  let at = start;
  for (let letter = 0; letter < last; letter += 1) at += ['""', '\r\n', parted].some((pair) => text.startsWith(pair, at)) ? 2 : 1;
  return at;
};
