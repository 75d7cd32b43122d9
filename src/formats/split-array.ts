import { Complaint, type Position } from '../model.ts';
import { asBuffer, CR, type Held, hold, isSpace, LF, type Piece, take } from './pieces.ts';

/** What may come next: the opening bracket; an element or the end; an element; more of one; a comma or the end; nothing. */
type Phase = 'open' | 'first' | 'next' | 'inside' | 'after' | 'closed';

interface Place {
  line: number;
  column: number;
  afterCr: boolean;
}

interface Scan {
  phase: Phase;
  readonly here: Place;
  /** Where the element or the comma that was met last stands. */
  met: Position;
  /** Of an element: how many brackets are open, whether a string is, and whether its next byte is escaped. */
  nest: number;
  inString: boolean;
  escaped: boolean;
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const OPEN = 91;
const CLOSE = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

const WANTED: Readonly<Record<Phase, string>> = {
  open: 'the `[` of an array',
  first: 'a value or `]`',
  next: 'a value',
  inside: 'the end of a value, and `]`',
  after: 'a comma or `]`',
  closed: 'nothing more',
};

/**
 * The elements of one JSON array, one at a time, each as its bytes. Only what stands around the elements is judged here, in a
 * Complaint that knows no file; what is wrong inside of one is for its parser to say.
 */
export async function* splitArray(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Piece> {
  const held: Held = { parts: [], size: 0 };
  const here = { line: 1, column: 1, afterCr: false };
  const scan: Scan = { phase: 'open', here, met: here, nest: 0, inString: false, escaped: false };
  for await (const bytes of chunks) for (const piece of piecesOf(scan, asBuffer(bytes), held, limit)) yield piece;
  if (scan.phase !== 'closed')
    throw complain(scan.here, `the text ends here, where ${WANTED[scan.phase]} was expected`, 'Part of it is missing');
}

function* piecesOf(scan: Scan, chunk: Uint8Array, held: Held, limit: number): Generator<Piece> {
  let at = goToElement(scan, chunk, 0);
  while (at < chunk.length) {
    const end = endOfElement(scan, chunk, at);
    walk(scan.here, chunk, at, end);
    const part = chunk.subarray(at, end);
    if (scan.phase === 'inside') hold(held, part, limit);
    else yield { ...take(held, part, limit), line: scan.met.line, column: scan.met.column };
    at = goToElement(scan, chunk, end);
  }
}

/** Over spaces, commas and brackets to the first byte of an element, unless the scan is inside one. */
function goToElement(scan: Scan, chunk: Uint8Array, from: number): number {
  if (scan.phase === 'inside') return from;
  for (let at = from; at < chunk.length; at += 1) {
    const byte = chunk[at] ?? 0;
    if (!isSpace(byte) && meet(scan, byte) === 'inside') return at;
    walk(scan.here, chunk, at, at + 1);
  }
  return chunk.length;
}

function meet(scan: Scan, byte: number): Phase {
  const next = phaseAfter(scan.phase, byte);
  if (next === undefined) throw misplaced(scan, byte);
  scan.phase = next;
  scan.met = { line: scan.here.line, column: scan.here.column };
  return next;
}

function phaseAfter(phase: Phase, byte: number): Phase | undefined {
  if (phase === 'open') return byte === OPEN ? 'first' : undefined;
  if (byte === CLOSE) return phase === 'first' || phase === 'after' ? 'closed' : undefined;
  if (byte === COMMA) return phase === 'after' ? 'next' : undefined;
  return phase === 'first' || phase === 'next' ? 'inside' : undefined;
}

/** Up to and with the byte that ends an element, or to the end of the chunk; what ends a number or a word is no part of it. */
function endOfElement(scan: Scan, chunk: Uint8Array, from: number): number {
  let { nest, inString, escaped } = scan;
  let at = from;
  let ended = false;
  while (!ended && at < chunk.length) {
    const byte = chunk[at] ?? 0;
    if (inString) {
      inString = escaped || byte !== QUOTE;
      escaped = byte === BACKSLASH && !escaped;
      ended = !inString && nest === 0;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN || byte === OPEN_BRACE) nest += 1;
    else if (nest > 0 && (byte === CLOSE || byte === CLOSE_BRACE)) {
      nest -= 1;
      ended = nest === 0;
    } else if (nest === 0 && (byte === COMMA || byte === CLOSE || isSpace(byte))) break;
    at += 1;
  }
  Object.assign(scan, { nest, inString, escaped });
  if (ended || at < chunk.length) scan.phase = 'after';
  return at;
}

/** Columns count UTF-16 units, so of a character's bytes the first counts, and twice where the character is a pair. */
function walk(here: Place, chunk: Uint8Array, from: number, to: number): void {
  let { line, column, afterCr } = here;
  for (let at = from; at < to; at += 1) {
    const byte = chunk[at] ?? 0;
    if (byte === LF || byte === CR) {
      if (byte === CR || !afterCr) line += 1;
      column = 1;
    } else if (byte < 0x80) column += 1;
    else if (byte >= 0xc0) column += byte >= 0xf0 ? 2 : 1;
    afterCr = byte === CR;
  }
  Object.assign(here, { line, column, afterCr });
}

function misplaced(scan: Scan, byte: number): Complaint {
  const { phase, here, met } = scan;
  if (phase === 'closed') return complain(here, 'something stands after the end of the array', 'One file holds one array');
  if (phase === 'next' && byte === CLOSE) return complain(met, 'a comma stands before `]` with nothing after it', 'Take the comma out');
  if (phase === 'open' && byte > 0x7f) return complain(here, 'the file does not begin with plain text', 'Save it as UTF-8 without BOM');
  if (phase === 'open') return complain(here, `${WANTED.open} was expected here`, 'A list of posts begins with `[`');
  return complain(here, `${WANTED[phase]} was expected here`, 'Each value but the last is followed by one comma');
}

function complain({ line, column }: Position, why: string, advice: string): Complaint {
  return new Complaint(why, { line, column, advice });
}
