import { recordText } from '../../formats/bytes.ts';
import { looseRows } from '../../formats/csv-loose.ts';
import { Complaint } from '../../model.ts';
import { foldSlug } from '../../text/fold.ts';
import { unreadOf } from '../trouble.ts';
import type { ArchiveFile, Found, Kept } from './archive.ts';
import { wholeFile } from './records.ts';

/** A row of an export's table, by its headings; the first of these headings that it has is meant. */
export interface TableRow {
  readonly nth: number;
  readonly cell: (...headings: readonly string[]) => string | undefined;
  /** The cells of all headings that begin so. */
  readonly cells: (start: string) => readonly string[];
  /** Whether something stands behind the last heading. */
  readonly isLong: boolean;
}

type Rows = readonly TableRow[] | { readonly found: Found };

/** What stands in each row; a row with more cells than headings was written in a way that nobody here knows. */
export async function* keptIn(
  file: ArchiveFile,
  names: readonly (readonly string[])[],
  keep: (row: TableRow) => Omit<Kept, 'file' | 'nth'>,
): AsyncGenerator<Found, void> {
  const rows = await rowsIn(file, names);
  if ('found' in rows) yield rows.found;
  else
    for (const row of rows) {
      const place = { file: file.path, nth: row.nth };
      yield row.isLong ? { unknown: place } : { kept: { ...place, ...keep(row) } };
    }
}

/**
 * A table whose headings have these names, of several one. The school's own records are read by a stricter reader; here a cell keeps its lines, and
 * whatever stands in it is somebody's post.
 */
const rowsIn = async (file: ArchiveFile, names: readonly (readonly string[])[]): Promise<Rows> => {
  try {
    const [headings = [], ...rows] = cellsOf(recordText(await wholeFile(file), file.path));
    const folded = headings.map(foldSlug);
    const missing = names.filter((some) => !some.some((name) => folded.includes(foldSlug(name))));
    if (missing.length > 0) throw unknownHeadings(missing.map(([first = '']) => first));
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
    isLong: cells.slice(headings.length).some((cell) => cell.trim() !== ''),
    cell: (...names) => names.map(at).find((one) => one !== undefined),
    cells: (start) =>
      headings.flatMap((heading, column) => (heading.startsWith(foldSlug(start)) ? (cells[column] ?? '').trim() || [] : [])),
  };
};
