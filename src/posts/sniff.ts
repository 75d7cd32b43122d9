import { rejoined } from '../formats/pieces.ts';
import { POST_LIMIT } from './file.ts';
import { mayBeResult } from './results.ts';

type Chunks = AsyncIterable<Uint8Array>;

/** What the bytes so far say, of which there may be more unless they have ended. */
type Decide<Kind> = (head: Uint8Array, ended: boolean) => Kind | undefined;

/** What an input is, and all of its bytes again. */
export interface Seen<Kind> {
  readonly is: Kind;
  readonly chunks: Chunks;
}

const OPEN_ARRAY = 0x5b;
const OPEN_OBJECT = 0x7b;
/** Room for two lines that each hold a post. */
const MOST = 2 * (POST_LIMIT + 2);
const BOM = [0xef, 0xbb, 0xbf];

/** Looks ahead until what came has said what an input is; `undefined` asks for more. Nobody waits for bytes that are not needed. */
export async function lookAhead<Kind extends string>(chunks: Chunks, decide: Decide<Kind>): Promise<Seen<Kind>> {
  const rest = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  for (;;) {
    const next = await rest.next();
    if (next.done !== true) seen.push(next.value);
    const is = decide(Buffer.concat(seen), next.done === true);
    if (is !== undefined) return { is, chunks: rejoined(seen, rest) };
  }
}

/** What a file called .json holds. */
export function jsonKind(head: Uint8Array, ended: boolean): 'array' | 'single' | 'result' | undefined {
  const first = head.find((byte) => !isBlank(byte));
  if (first === undefined && !ended && head.length <= POST_LIMIT) return undefined;
  if (first === OPEN_ARRAY) return 'array';
  return mayBeResult(head) ? 'result' : 'single';
}

/**
 * What an input without a name holds. NDJSON if either of its first two lines alone is a JSON object; else JSON by its first
 * byte. A lone `[` begins an array, whose only element may well stand alone on the next line.
 */
export function sniffed(head: Uint8Array, ended: boolean): 'ndjson' | 'json' | 'other' | 'empty' | undefined {
  const lines = firstLines(head, ended);
  if (lines[0] === '[') return 'json';
  if (lines.some(isObject)) return 'ndjson';
  if (lines.length < 2 && !ended && head.length <= MOST) return undefined;
  return byFirstByte(head);
}

/** The first two lines that are not blank, as far as they are complete. */
function firstLines(head: Uint8Array, ended: boolean): string[] {
  const lines: string[] = [];
  for (let start = 0; start < head.length && lines.length < 2; ) {
    const feed = head.indexOf(0x0a, start);
    if (feed === -1 && !ended) break;
    const end = feed === -1 ? head.length : feed;
    const line = new TextDecoder().decode(head.subarray(start, end)).trim();
    if (line !== '') lines.push(line);
    start = end + 1;
  }
  return lines;
}

function isObject(line: string): boolean {
  if (!line.startsWith('{') || !line.endsWith('}')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** A byte order mark before JSON is left to the JSON reader, which says what is wrong with it. */
function byFirstByte(head: Uint8Array): 'json' | 'other' | 'empty' {
  const start = BOM.every((byte, at) => head[at] === byte) ? BOM.length : 0;
  const first = head.subarray(start).find((byte) => !isBlank(byte));
  if (first === undefined) return 'empty';
  return first === OPEN_ARRAY || first === OPEN_OBJECT ? 'json' : 'other';
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
