import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { Complaint } from '../model.ts';
import { NOT_REGULAR } from './trouble.ts';

/** The most that one post may weigh. */
export const POST_LIMIT = 5_000_000;
const CHUNK = 256 * 1024;

/**
 * A regular file, piece by piece. Read synchronously, because a folder of small posts is mostly waiting for the thread pool
 * otherwise; the event loop has its turn between two pieces.
 */
export async function* fileChunks(path: string, tell?: (bytes: Uint8Array) => void): AsyncGenerator<Uint8Array> {
  const file = openRegular(path);
  try {
    const before = fstatSync(file);
    let read = 0;
    for (;;) {
      const chunk = readChunk(file, before.size - read);
      if (chunk.length === 0) break;
      read += chunk.length;
      if (read > before.size && before.size > 0) throw changed();
      tell?.(chunk);
      yield chunk;
      if (read >= CHUNK) await nextTurn();
    }
    if (!same(before, fstatSync(file))) throw changed();
  } finally {
    closeSync(file);
  }
}

/** Lets the event loop have its turn: a signal may have come, or output may wait to be written. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** All bytes of an input that holds one post, or a complaint where it weighs too much. */
export async function wholePost(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > POST_LIMIT) throw postTooLong();
    parts.push(chunk);
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

export function postTooLong(place: { line?: number; column?: number } = {}): Complaint {
  const advice = 'Several posts belong in one JSON array, or one a line in an .ndjson file';
  return new Complaint('it is longer than 5 MB, the most that a post may be', { ...place, advice });
}

/** Opened without waiting for a writer, since what was a file a moment ago may be a pipe by now. */
function openRegular(path: string): number {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new Complaint(NOT_REGULAR);
}

/** One byte more than is left is asked for, so that a file that has grown shows it. */
function readChunk(file: number, left: number): Uint8Array {
  const room = Buffer.allocUnsafeSlow(Math.min(CHUNK, Math.max(left, 0) + 1));
  return room.subarray(0, readSync(file, room));
}

function same(before: Stats, after: Stats): boolean {
  return before.size === after.size && before.mtimeMs === after.mtimeMs;
}

function changed(): Complaint {
  return new Complaint('it changed while it was read', { advice: 'Run this again when nothing writes to it' });
}
