import { readSync } from 'node:fs';
import { cutShort, notRead, tooMuch } from './faults.ts';

/** What one photo may cost. */
export interface Limits {
  /** Bytes of metadata, unpacked. */
  readonly metadata: number;
  readonly milliseconds: number;
}

export const LIMITS: Limits = { metadata: 16 * 1024 * 1024, milliseconds: 10_000 };

/** A file, or a part of one, of which only what is asked for is read. */
export interface Source {
  readonly size: number;
  /** What stands at a place, without a copy: at most `WINDOW` bytes, and fewer where the file ends. */
  peek(at: number, length: number): Buffer;
  /** All of these bytes, which count as metadata; where the file ends before them it is cut short. */
  take(at: number, length: number): Buffer;
  part(from: number, to: number): Source;
  /** Bytes that were unpacked: they count as metadata too. */
  unpacked(bytes: Buffer): Buffer;
  /** How much metadata may still come. */
  left(): number;
}

export const WINDOW: number = 64 * 1024;

type Raw = (at: number, length: number) => Buffer;

/** An open file. Its clock starts now. */
export const sourceOf = (file: number, size: number, limits: Limits = LIMITS): Source => {
  const until = Date.now() + limits.milliseconds;
  const raw: Raw = (at, length) => {
    if (Date.now() > until) throw notRead(`it took longer than ${limits.milliseconds / 1000} seconds to look through`);
    return readAll(file, at, length);
  };
  return partOf({ raw: windowed(raw), left: limits.metadata }, 0, size);
};

/** Bytes that lie in memory already, such as a picture in a zip. */
export const sourceOfBytes = (bytes: Buffer, limits: Limits = LIMITS): Source =>
  partOf({ raw: (at, length) => bytes.subarray(at, at + length), left: limits.metadata }, 0, bytes.length);

const readAll = (file: number, at: number, length: number): Buffer => {
  const room = Buffer.allocUnsafe(length);
  let got = 0;
  while (got < length) {
    const read = readSync(file, room, got, length - got, at + got);
    if (read === 0) break;
    got += read;
  }
  return room.subarray(0, got);
};

const SMALL = 4 * 1024;

/** Small reads that lie close together are answered from one. */
const windowed = (raw: Raw): Raw => {
  let [start, held]: [number, Buffer] = [0, Buffer.alloc(0)];
  return (at, length) => {
    if (length > WINDOW) return raw(at, length);
    if (at < start || at + length > start + held.length) [start, held] = [at, raw(at, Math.max(length, SMALL))];
    return held.subarray(at - start, at - start + length);
  };
};

interface Shared {
  readonly raw: Raw;
  left: number;
}

const partOf = (shared: Shared, from: number, to: number): Source => {
  const size = Math.max(0, to - from);
  const spend = (bytes: number): void => {
    if (bytes > shared.left) throw tooMuch('very much besides its picture');
    shared.left -= bytes;
  };
  return {
    size,
    peek: (at, length) => shared.raw(from + at, Math.max(0, Math.min(length, size - at, WINDOW))),
    take: (at, length) => {
      if (at < 0 || length < 0 || at + length > size) throw cutShort();
      spend(length);
      const bytes = shared.raw(from + at, length);
      if (bytes.length < length) throw cutShort();
      return Buffer.from(bytes);
    },
    part: (start, end) => partOf(shared, from + Math.max(0, start), from + Math.min(size, end)),
    unpacked: (bytes) => {
      spend(bytes.length);
      return bytes;
    },
    left: () => shared.left,
  };
};

/** All of these bytes, in a look that is not counted: for sizes and names of parts. */
export const look = (source: Source, at: number, length: number): Buffer => {
  const bytes = source.peek(at, length);
  if (bytes.length < length) throw cutShort();
  return bytes;
};
