import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { atOnce, slowly, type Turn } from '../../posts/steps.ts';
import { type LogEnd, type LogLine, linkOf, NO_LINE } from './chain.ts';

/** Whether a log is whole. */

export interface LogFault {
  readonly line: number;
  readonly why: string;
}

export interface Verified {
  readonly end: LogEnd;
  readonly fault?: LogFault;
}

/** The whole log, line by line: where it ends, and the first line that is wrong. Those before it are told. Yields the bytes of each piece. */
function* verifying(path: string, tell?: (line: LogLine) => void): Generator<number, Verified> {
  let [end, nth] = [NO_LINE, 0];
  for (const piece of linesIn(path)) {
    for (const { text, ends } of piece.lines) {
      nth += 1;
      const link = ends ? linkOf(text, end) : { why: 'it does not end: cut short' };
      if ('why' in link) return { end, fault: { line: nth, why: link.why } };
      end = link.end;
      tell?.(link.line);
    }
    yield piece.bytes;
  }
  return { end };
}

interface Piece {
  readonly lines: readonly { readonly text: string; readonly ends: boolean }[];
  readonly bytes: number;
}

const PIECE = 1 << 20;

/** Lines of a file of any length, some at a time; only the last of them may have no end. */
function* linesIn(path: string): Generator<Piece> {
  const file = openSync(path, 'r');
  try {
    let [left, rest] = [fstatSync(file).size, Buffer.alloc(0)];
    // What somebody adds meanwhile is for the next time: it may be there by half.
    while (left > 0) {
      const room = Buffer.allocUnsafe(Math.min(PIECE, left));
      const bytes = readSync(file, room);
      if (bytes === 0) break;
      left -= bytes;
      const all = Buffer.concat([rest, room.subarray(0, bytes)]);
      const end = all.lastIndexOf(LF) + 1;
      rest = all.subarray(end);
      yield { lines: endedIn(all.subarray(0, end)), bytes };
      // So long no line ever is: the rest of it need not be read.
      if (rest.length > LONGEST) break;
    }
    if (rest.length > 0) yield { lines: [{ text: rest.toString('utf8'), ends: rest.length > LONGEST }], bytes: 0 };
  } finally {
    closeSync(file);
  }
}

const LF = 10;
const LONGEST = 1 << 24;

const endedIn = (bytes: Buffer): Piece['lines'] =>
  bytes.length === 0
    ? []
    : bytes
        .toString('utf8', 0, bytes.length - 1)
        .split('\n')
        .map((text) => ({ text, ends: true }));

export const verifyLog = (path: string, tell?: (line: LogLine) => void): Verified => atOnce(verifying(path, tell));

/** The same, with a turn for everything else between two pieces: years of checks are long. */
export const verifySlowly = (path: string, turn?: Turn): Promise<Verified> => slowly(verifying(path), turn);
