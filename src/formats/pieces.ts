import { Buffer } from 'node:buffer';

/** One line of NDJSON or one element of an array: its bytes, and where the first of them stands. */
export interface Piece {
  /** Empty where the piece was too long. */
  readonly bytes: Uint8Array;
  readonly line: number;
  readonly column: number;
  readonly tooLong: boolean;
  /** How its line ends, where it is one and not too long. */
  readonly ending?: string;
}

/** What of a piece came in earlier chunks. */
export interface Held {
  parts: Uint8Array[];
  size: number;
}

export const LF = 10;
export const CR = 13;
export const NOTHING: Uint8Array = new Uint8Array(0);

/** Copies, since a stream may use its memory again; of a piece longer than `limit` keeps the length alone. */
export function hold(held: Held, part: Uint8Array, limit: number): void {
  held.size += part.length;
  if (held.size > limit) held.parts = [];
  else if (part.length > 0) held.parts.push(Uint8Array.from(part));
}

/** The held parts and the last one together, and then nothing is held any more. */
export function take(held: Held, last: Uint8Array, limit: number): Pick<Piece, 'bytes' | 'tooLong'> {
  const { parts, size } = held;
  held.parts = [];
  held.size = 0;
  if (size + last.length > limit) return { bytes: NOTHING, tooLong: true };
  return { bytes: parts.length === 0 ? last : Buffer.concat([...parts, last]), tooLong: false };
}

/** White space as JSON has it. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === LF || byte === CR || byte === 0x09;
}

/** A view on the same memory, whose `indexOf` is many times quicker. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** What was looked at already, and the rest. Whoever stops early closes the stream, even before its rest was reached. */
export async function* rejoined(seen: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* seen;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
