import { recordText } from '../../formats/bytes.ts';
import { looseRows } from '../../formats/csv-loose.ts';
import { Complaint } from '../../model.ts';
import { foldSlug } from '../../text/fold.ts';
import { unreadOf } from '../trouble.ts';
import type { ArchiveFile, Found } from './archive.ts';
import { wholeFile } from './records.ts';

/** A row of an export's table, by its headings; the first of these headings that it has is meant. */
export interface TableRow {
  readonly nth: number;
  readonly cell: (...headings: readonly string[]) => string | undefined;
  /** The cells of all headings that begin so. */
  readonly cells: (start: string) => readonly string[];
}

export type Rows = readonly TableRow[] | { readonly found: Found };

/**
 * A table whose headings have these names. The school's own records are read by a stricter reader; here a cell keeps its lines, and
 * whatever stands in it is somebody's post.
 */
export const rowsIn = async (file: ArchiveFile, names: readonly string[]): Promise<Rows> => {
  try {
    const [headings = [], ...rows] = cellsOf(recordText(await wholeFile(file), file.path));
    const folded = headings.map(foldSlug);
    if (!names.every((name) => folded.includes(foldSlug(name)))) throw unknownHeadings(names);
    return rows.filter((cells) => cells.some((cell) => cell.trim() !== '')).map((cells, index) => rowOf(folded, cells, index + 1));
  } catch (error) {
    const { why } = unreadOf(file.path, error);
    return { found: { unread: { file: file.path, why } } };
  }
};

const unknownHeadings = (names: readonly string[]): Complaint =>
  new Complaint(`its first row has no heading ${names.join(' or ')}`, { advice: 'Ask for the archive again in English' });

const cellsOf = (text: string): readonly (readonly string[])[] =>
  looseRows(text, ',', 'Download the archive again').map((row) => row.map((cell) => cell.text));

const rowOf = (headings: readonly string[], cells: readonly string[], nth: number): TableRow => {
  const at = (heading: string): string | undefined => {
    const text = cells[headings.indexOf(foldSlug(heading))];
    return text === undefined || text.trim() === '' ? undefined : text;
  };
  return {
    nth,
    cell: (...names) => names.map(at).find((one) => one !== undefined),
    cells: (start) =>
      headings.flatMap((heading, column) => (heading.startsWith(foldSlug(start)) ? (cells[column] ?? '').trim() || [] : [])),
  };
};
