import { complaintAt, type Source } from './places.ts';

export type Delimiter = ',' | ';' | '\t';

export interface Cell {
  readonly text: string;
  /** Where it begins in the file's text. */
  readonly start: number;
}

export interface Row {
  readonly line: number;
  /** As many as there are headings. */
  readonly cells: readonly string[];
}

/** A row as it is written. */
export interface WrittenRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

interface Cursor {
  readonly source: Source;
  readonly delimiter: number;
  at: number;
  line: number;
}

const LF = 10;
const CR = 13;
const QUOTE = 34;
const SPACE = 32;
const NO_BREAK_SPACE = 0xa0;
const FIRST_WIDE_SPACE = 0x1680;

/** All rows of a text, blank ones too, one at a time. Quoting that leaves open where a cell ends is refused. */
export function* rowsOf(source: Source, delimiter: Delimiter): Generator<WrittenRow> {
  const cursor = { source, delimiter: delimiter.charCodeAt(0), at: 0, line: source.firstLine };
  while (cursor.at < source.text.length) {
    const { line } = cursor;
    yield { line, cells: readCells(cursor) };
    cursor.at += source.text.startsWith('\r\n', cursor.at) ? 2 : 1;
    cursor.line += 1;
  }
}

function readCells(cursor: Cursor): readonly Cell[] {
  const cells = [readCell(cursor)];
  while (cursor.source.text.charCodeAt(cursor.at) === cursor.delimiter) {
    cursor.at += 1;
    cells.push(readCell(cursor));
  }
  return cells;
}

/** School systems pad cells with spaces of every kind; one space is as good as any. */
function readCell(cursor: Cursor): Cell {
  const start = cursor.at;
  const text = cursor.source.text.charCodeAt(start) === QUOTE ? readQuoted(cursor) : readPlain(cursor);
  return { text: isTidy(text) ? text : text.replace(/\s+/g, ' ').trim(), start };
}

/** Nearly all cells are, and a loop tells so in a fraction of what a cold regular expression takes. */
function isTidy(text: string): boolean {
  let afterSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < SPACE || (code === SPACE && afterSpace) || code === NO_BREAK_SPACE || code >= FIRST_WIDE_SPACE) return false;
    afterSpace = code === SPACE;
  }
  return !afterSpace || text === '';
}

function readPlain(cursor: Cursor): string {
  const { source, delimiter, at: start } = cursor;
  let end = start;
  let code = source.text.charCodeAt(end);
  while (end < source.text.length && code !== delimiter && code !== LF && code !== CR && code !== QUOTE) {
    end += 1;
    code = source.text.charCodeAt(end);
  }
  cursor.at = end;
  if (code !== QUOTE) return source.text.slice(start, end);
  const why = 'a double quote stands inside a cell that does not begin with one';
  throw complaintAt(source, end, why, 'Put the whole cell in double quotes, and double each quote inside it');
}

function readQuoted(cursor: Cursor): string {
  const { source, at: start } = cursor;
  const close = closingQuote(source.text, start);
  if (close < 0)
    throw complaintAt(
      source,
      start,
      'a double quote opens a cell here and is never closed',
      'Close it, and double each quote inside the cell',
    );
  const text = source.text.slice(start + 1, close);
  cursor.at = close + 1;
  cursor.line += text.match(/\r\n|\r|\n/g)?.length ?? 0;
  const next = source.text.charCodeAt(cursor.at);
  if (cursor.at === source.text.length || next === cursor.delimiter || next === CR || next === LF) return text.replaceAll('""', '"');
  throw complaintAt(
    source,
    cursor.at,
    'something stands between a closing double quote and the end of its cell',
    'Double each quote inside a cell',
  );
}

function closingQuote(text: string, start: number): number {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}
