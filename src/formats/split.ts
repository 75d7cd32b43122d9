import { Buffer } from 'node:buffer';
import { asBuffer, CR, type Held, hold, isSpace, LF, NOTHING, type Piece, rejoined, take } from './pieces.ts';

export type { Piece } from './pieces.ts';
export { splitArray } from './split-array.ts';

/** The lines of a stream that hold something, one at a time; of one longer than `limit` bytes nothing is kept. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Piece> {
  const held: Held = { parts: [], size: 0 };
  let line = 1;
  for await (const bytes of chunks) {
    const chunk = asBuffer(bytes);
    let from = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
      const piece = lineOf(held, chunk.subarray(from, end), limit, { line, feed: '\n' });
      if (piece !== undefined) yield piece;
      line += 1;
      from = end + 1;
    }
    hold(held, chunk.subarray(from), limit + 1);
  }
  const last = lineOf(held, NOTHING, limit, { line, feed: '' });
  if (last !== undefined) yield last;
}

/** The CR of a CRLF is no part of the line, and does not count. */
function lineOf(held: Held, rest: Uint8Array, limit: number, { line, feed }: { line: number; feed: string }): Piece | undefined {
  const { bytes, tooLong } = take(held, rest, limit + 1);
  const end = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length;
  if (tooLong || end > limit) return { bytes: NOTHING, line, column: 1, tooLong: true };
  if (bytes.every(isSpace)) return undefined;
  return { bytes: bytes.subarray(0, end), line, column: 1, tooLong: false, ending: end < bytes.length ? `\r${feed}` : feed };
}

/** Looks at the first bytes of a stream, or at all of a shorter one; `chunks` still has them. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
  bytes: number,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const rest = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  for (let size = 0; size < bytes; ) {
    const next = await rest.next();
    if (next.done === true) break;
    seen.push(Uint8Array.from(next.value));
    size += next.value.length;
  }
  return { head: Buffer.concat(seen).subarray(0, bytes), chunks: rejoined(seen, rest) };
}
