import { Complaint } from '../model.ts';
import { foldSlug } from '../text/fold.ts';
import { pattern } from '../text/pattern.ts';
import { plainRows } from './csv-plain.ts';
import { type Cell, type Delimiter, type Row, rowsOf, type WrittenRow } from './csv-rows.ts';

export type { Row } from './csv-rows.ts';

import { complaintAt, type Source, shown } from './places.ts';

export interface Table {
  readonly file: string;
  readonly headings: readonly string[];
  readonly headingLine: number;
  readonly rows: readonly Row[];
}

export interface CsvOptions {
  /** Says which row is the headings, where titles and filters may stand above it; by default the first that is not blank. */
  readonly isHeading?: (cells: readonly string[]) => boolean;
  /** Without the quick way for plain tables: for the test that holds both ways to the same answer. */
  readonly careful?: boolean;
}

interface Start {
  readonly delimiter: Delimiter;
  readonly row: WrittenRow;
}

const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];
/** Titles and filters above the headings are a few lines; further down a row that looks like headings is something else. */
const TITLE_ROWS = 20;
const TOTAL = pattern(String.raw`^(?:grand )?totals?(?![\p{L}\p{N}])`, 'iu');

/** Reads a record of the school's, strictly: a row that could be read in two ways stops the run, because it could hide a child. */
export function parseCsv(text: string, file: string, options: CsvOptions = {}): Table {
  const source = { text, file, firstLine: 1, firstColumn: 1 };
  if (text.trim() === '') throw new Complaint('the file is empty, where a row of headings was expected', { file, line: 1, column: 1 });
  const start = findHeadings(source, options);
  const headings = readHeadings(source, start.row);
  const headingLine = start.row.line;
  const plain = options.careful === true ? undefined : plainRows({ text, delimiter: start.delimiter, headings, headingLine });
  return { file, headings, headingLine, rows: plain ?? carefulRows(source, start, headings) };
}

function carefulRows(source: Source, start: Start, headings: readonly string[]): readonly Row[] {
  const rows = [...bodyOf(source, start)].filter((row) => !isPassedOver(row, headings));
  const width = rows[0]?.cells.length ?? 0;
  return rows.map((row) => readRow(source, row, { headings, start, width }));
}

function* bodyOf(source: Source, { delimiter, row: heading }: Start): Generator<WrittenRow> {
  for (const row of rowsOf(source, delimiter)) if (row.line > heading.line) yield row;
}

const textsOf = (row: WrittenRow): readonly string[] => row.cells.map(({ text }) => text);
/** By whichever delimiter. */
const isBlank = (row: WrittenRow): boolean => row.cells.every(({ text }) => /^[ ,;]*$/.test(text));

/** The delimiter is the one that parts the headings, and into the most. Where no row is known for headings, the first is them: whoever reads the table then says which it does not know. */
function findHeadings(source: Source, { isHeading }: CsvOptions): Start {
  const asked = isHeading === undefined ? [] : startsOf(source, (row) => isHeading(textsOf(row)));
  const starts = asked.length > 0 ? asked : startsOf(source, () => true);
  const [best, next] = starts.sort(byPlaceAndWidth);
  if (best === undefined) throw new Complaint('there is no row of headings', { file: source.file, line: 1, column: 1 });
  if (next === undefined || byPlaceAndWidth(best, next) !== 0 || best.row.cells.length === 1) return best;
  const found = [best, next].map(({ delimiter }) => shown(delimiter)).join(' or ');
  throw complaintAt(
    source,
    best.row.cells[0]?.start ?? 0,
    `the headings could be parted by ${found}`,
    'Put headings that hold one of them in double quotes',
  );
}

function byPlaceAndWidth(a: Start, b: Start): number {
  return a.row.line - b.row.line || b.row.cells.length - a.row.cells.length;
}

/** For each delimiter the row that fits; a wrong delimiter may stumble over the quotes, so only if all do is one's complaint told. */
function startsOf(source: Source, fits: (row: WrittenRow) => boolean): Start[] {
  const tries = delimitersIn(source).map((delimiter) => tryDelimiter(source, delimiter, fits));
  const complaints = tries.filter((result) => result instanceof Complaint);
  const furthest = complaints.sort((a, b) => (b.line ?? 0) - (a.line ?? 0) || (b.column ?? 0) - (a.column ?? 0))[0];
  if (furthest !== undefined && complaints.length === tries.length) throw furthest;
  return tries.filter((result): result is Start => result !== undefined && !(result instanceof Complaint));
}

/** One that occurs nowhere parts nothing, and trying it would cost as much as all the rest. */
function delimitersIn({ text }: Source): readonly Delimiter[] {
  const there = DELIMITERS.filter((delimiter) => text.includes(delimiter));
  return there.length > 0 ? there : [','];
}

function tryDelimiter(source: Source, delimiter: Delimiter, fits: (row: WrittenRow) => boolean): Start | Complaint | undefined {
  try {
    let seen = 0;
    for (const row of rowsOf(source, delimiter)) {
      if (isBlank(row)) continue;
      if (fits(row)) return { delimiter, row };
      seen += 1;
      if (seen > TITLE_ROWS) return undefined;
    }
    return undefined;
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
}

/** Without the empty ones at the end, which are what a spreadsheet leaves of columns that were cleared. */
function readHeadings(source: Source, { cells }: WrittenRow): readonly string[] {
  const named = cells.slice(0, cells.findLastIndex(({ text }) => text !== '') + 1);
  const seen = new Map<string, string>();
  for (const cell of named.filter(({ text }) => text !== '')) {
    refuseDamage(source, cell);
    const folded = foldSlug(cell.text) || cell.text;
    const twin = seen.get(folded);
    if (twin !== undefined)
      throw complaintAt(source, cell.start, `two columns have one heading: ${shown(twin)} and ${shown(cell.text)}`, 'Rename or delete one');
    seen.set(folded, cell.text);
  }
  return named.map(({ text }) => text);
}

/** Blank rows, the headings again after a page break, and a total at the foot. */
function isPassedOver({ cells }: WrittenRow, headings: readonly string[]): boolean {
  const first = cells[0]?.text ?? '';
  const isAlone = cells.every(({ text }, column) => column === 0 || text === '');
  if (isAlone && (first === '' || TOTAL().test(first))) return true;
  return first === headings[0] && cells.every(({ text }, column) => text === (headings[column] ?? ''));
}

interface Shape {
  readonly headings: readonly string[];
  readonly start: Start;
  /** Cells of the first row: a row that is too long is only let be where all are. */
  readonly width: number;
}

function readRow(source: Source, row: WrittenRow, { headings, start, width }: Shape): Row {
  row.cells.forEach((cell, column) => {
    if (cell.text === '') return;
    if ((headings[column] ?? '') === '') throw homeless(source, cell, column);
    refuseDamage(source, cell, headings[column]);
  });
  const count = row.cells.length;
  const tooLong = Math.max(count, width) > start.row.cells.length && count !== width;
  if (count < headings.length || tooLong) throw ragged(source, row, headings.length);
  return { line: row.line, cells: textsOf(row).slice(0, headings.length) };
}

function homeless(source: Source, cell: Cell, column: number): Complaint {
  return complaintAt(
    source,
    cell.start,
    `something stands in column ${column + 1}, which has no heading`,
    'Give the column a heading; a cell that holds a comma or semicolon goes in double quotes',
  );
}

function ragged(source: Source, row: WrittenRow, headings: number): Complaint {
  const count = row.cells.length;
  const why = `this row has ${count} ${count === 1 ? 'cell' : 'cells'}, and there are ${headings} headings`;
  return complaintAt(source, row.cells[0]?.start ?? 0, why, 'Give each row a cell for each heading, empty ones too, and no more');
}

/** U+FFFD is what a program writes for a letter it has lost; a name with one would match nobody. */
function refuseDamage(source: Source, { text, start }: Cell, heading?: string): void {
  if (!text.includes('\ufffd')) return;
  const where = heading === undefined ? 'in this heading' : `under ${shown(heading)}`;
  throw complaintAt(source, start, `a letter was lost ${where} (U+FFFD) before this file was written`, 'Export it again as UTF-8');
}
