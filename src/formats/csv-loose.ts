import { Complaint } from '../model.ts';

/** A cell as it is written, with its lines. */
export interface LooseCell {
  readonly text: string;
  /** Where its text begins in the file's, past an opening quote. */
  readonly start: number;
}

/**
 * The rows of a table that somebody's posts stand in: unlike in a record of the school's, a cell keeps its lines and spaces, and
 * rows may be short. Blank rows are there too.
 */
export const looseRows = (text: string, delimiter = ',', advice = 'Save it again'): readonly (readonly LooseCell[])[] => {
  const rows: LooseCell[][] = [[]];
  const ends = `${delimiter}\r\n`;
  for (let at = 0; at < text.length; ) {
    const { cell, end } = text[at] === '"' ? quotedAt(text, at, { ends, advice }) : plainAt(text, at, ends);
    rows.at(-1)?.push(cell);
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (text[end] === delimiter && at === text.length) rows.at(-1)?.push({ text: '', start: at });
    else if (text[end] !== delimiter && at < text.length) rows.push([]);
  }
  return rows;
};

interface CellAt {
  readonly cell: LooseCell;
  readonly end: number;
}

const plainAt = (text: string, start: number, ends: string): CellAt => {
  const end = cellEnd(text, start, ends);
  return { cell: { text: text.slice(start, end), start }, end };
};

/** The next delimiter or end of a line. */
const cellEnd = (text: string, from: number, ends: string): number => {
  let at = from;
  while (at < text.length && !ends.includes(text.charAt(at))) at += 1;
  return at;
};

/** A cell in quotes may hold lines and delimiters, and a quote in it is doubled; in one without, quotes are letters like any other. */
const quotedAt = (text: string, start: number, { ends, advice }: { readonly ends: string; readonly advice: string }): CellAt => {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) throw new Complaint('it is cut short: its last cell has no end', { advice });
  return { cell: { text: text.slice(start + 1, close).replaceAll('""', '"'), start: start + 1 }, end: cellEnd(text, close + 1, ends) };
};
