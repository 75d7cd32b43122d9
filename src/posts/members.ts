import { asBuffer, type Held, hold, isSpace, NOTHING, take } from '../formats/pieces.ts';
import { Complaint } from '../model.ts';

/** A member of a JSON object, or where its value is a list one element of it, as an object of its own: `{"posts":[{…}]}`. */
export interface Member {
  /** Which member, from 0; all elements of one list have the same. */
  readonly nth: number;
  readonly bytes: Uint8Array;
}

interface Scan {
  readonly held: Held;
  readonly limit: number;
  nth: number;
  depth: number;
  inString: boolean;
  escaped: boolean;
  /** Of a list that is open: its key with the colon. */
  key: Uint8Array | undefined;
  /** What may come next where it matters: anything, no empty element, or nothing before a comma or the end. */
  next: 'any' | 'element' | 'nothing';
}

const [QUOTE, COMMA, BACKSLASH] = [34, 44, 92];
const [OPEN, CLOSE, OPEN_BRACE, CLOSE_BRACE] = [91, 93, 123, 125];
const MARKS: ReadonlySet<number> = new Set([QUOTE, COMMA, OPEN, CLOSE, OPEN_BRACE, CLOSE_BRACE]);

/**
 * The members of one JSON object of any length, never more than one of them in memory. What is wrong inside of one is for its
 * parser to say; what is wrong between them, and a member longer than `limit`, is a Complaint.
 */
export async function* membersOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Member> {
  const held: Held = { parts: [], size: 0 };
  const scan: Scan = { held, limit, nth: 0, depth: 0, inString: false, escaped: false, key: undefined, next: 'any' };
  for await (const chunk of chunks) yield* membersIn(scan, asBuffer(chunk));
  if (scan.depth > 0 || scan.nth === 0 || !isBlank(taken(scan, NOTHING))) throw malformed();
}

function* membersIn(scan: Scan, chunk: Uint8Array): Generator<Member> {
  let from = 0;
  for (let at = nextMark(scan, chunk, 0); at < chunk.length; at = nextMark(scan, chunk, at + 1)) {
    const mark = chunk[at] ?? 0;
    const level = scan.depth;
    scan.depth += depthOf(mark);
    if (!isCut(scan, level, mark)) continue;
    const member = cut(scan, level, mark, taken(scan, chunk.subarray(from, at)));
    from = at + 1;
    if (member !== undefined) yield member;
  }
  hold(scan.held, chunk.subarray(from), scan.limit);
}

/** The next bracket or comma outside a string. */
function nextMark(scan: Scan, chunk: Uint8Array, from: number): number {
  let { inString, escaped } = scan;
  let at = from;
  for (; at < chunk.length; at += 1) {
    const byte = chunk[at] ?? 0;
    if (inString) {
      inString = escaped || byte !== QUOTE;
      escaped = byte === BACKSLASH && !escaped;
    } else if (byte === QUOTE) inString = true;
    else if (MARKS.has(byte)) break;
  }
  Object.assign(scan, { inString, escaped });
  return at;
}

function depthOf(mark: number): number {
  if (mark === OPEN || mark === OPEN_BRACE) return 1;
  return mark === COMMA ? 0 : -1;
}

/** Whether something begins or ends here: the object, one of its members, a list in it, or an element of that. */
function isCut({ key }: Scan, level: number, mark: number): boolean {
  if (level === 0) return true;
  if (level === 1) return key === undefined && mark !== OPEN_BRACE;
  return level === 2 && key !== undefined && depthOf(mark) <= 0;
}

function cut(scan: Scan, level: number, mark: number, bytes: Uint8Array): Member | undefined {
  if (level === 0) return opened(scan, mark, bytes);
  if (level === 2) return element(scan, mark, bytes);
  if (scan.next === 'nothing') return afterList(scan, mark, bytes);
  if (mark === OPEN) {
    scan.key = bytes;
    return undefined;
  }
  return ended(scan, mark, Buffer.concat([Buffer.from('{'), bytes, Buffer.from('}')]));
}

function opened(scan: Scan, mark: number, before: Uint8Array): undefined {
  if (mark !== OPEN_BRACE || scan.nth > 0 || !isBlank(before)) throw malformed();
}

function element(scan: Scan, mark: number, bytes: Uint8Array): Member {
  const { key = NOTHING, nth, next } = scan;
  if (mark === CLOSE_BRACE || (isBlank(bytes) && (next === 'element' || mark === COMMA))) throw malformed();
  scan.next = mark === COMMA ? 'element' : 'nothing';
  if (mark === CLOSE) scan.key = undefined;
  return { nth, bytes: Buffer.concat([Buffer.from('{'), key, Buffer.from('['), bytes, Buffer.from(']}')]) };
}

function afterList(scan: Scan, mark: number, bytes: Uint8Array): undefined {
  if (!isBlank(bytes) || mark === OPEN) throw malformed();
  scan.next = 'any';
  ended(scan, mark, NOTHING);
}

/** A member ends with a comma, the last one with the object. */
function ended(scan: Scan, mark: number, bytes: Uint8Array): Member {
  if (mark === CLOSE) throw malformed();
  scan.nth += 1;
  return { nth: scan.nth - 1, bytes };
}

function taken({ held, limit }: Scan, last: Uint8Array): Uint8Array {
  const { bytes, tooLong } = take(held, last, limit);
  if (tooLong) throw malformed();
  return bytes;
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every(isSpace);
}

function malformed(): Complaint {
  return new Complaint('it is not a JSON object whose members are of a bearable length');
}
