import { createHash } from 'node:crypto';
import { canonicalJson } from '../../formats/canonical.ts';
import type { Verdict } from '../../model.ts';

/**
 * The check log: one line for each post that was checked or approved. It holds no name and no words of a post: a post is known by
 * hashes. Each line holds the hash of the one before it and its own, so that none can be changed, taken out or moved unseen.
 */
export interface LogEntry {
  readonly at: string;
  readonly did: 'check' | 'approve';
  /** Which post: a hash of its channel and id. */
  readonly post: string;
  /** Which state of it, its words and the bytes of its files; null where a file could not be read. */
  readonly state: string | null;
  readonly verdict?: Verdict;
  readonly errors?: number;
  readonly warnings?: number;
  /** Who approved: a staff id. */
  readonly by?: string;
  /** The policies in force and their versions. */
  readonly policies?: readonly string[];
  readonly smpolicy: string;
}

export interface LogLine extends LogEntry {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
}

/** What the first line has before it. */
const START: string = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A post as the log knows it. */
export const postKey = (channel: string, id: string): string => sha256(canonicalJson([channel, id]));

/** The last line's number and hash; of an empty log none. */
export interface LogEnd {
  readonly seq: number;
  readonly hash: string;
}
export const NO_LINE: LogEnd = { seq: 0, hash: START };

/** The next line of a log, as it is written, without the end of the line. */
export const lineAfter = (end: LogEnd, entry: LogEntry): { readonly text: string; readonly end: LogEnd } => {
  const linked = { seq: end.seq + 1, ...entry, prev: end.hash };
  const hash = sha256(canonicalJson(linked));
  return { text: canonicalJson({ ...linked, hash }), end: { seq: end.seq + 1, hash } };
};

/** What is wrong with a line that should come after another, in a sentence; or where the log is now. */
export const linkOf = (text: string, before: LogEnd): { readonly end: LogEnd; readonly line: LogLine } | { readonly why: string } => {
  const line = parsed(text);
  if (line === undefined) return { why: 'it is no line that smpolicy wrote: changed, or cut short' };
  const { hash, ...linked } = line;
  // Written in another way it is another line: spaces and the order of keys count.
  if (hash !== sha256(canonicalJson(linked)) || canonicalJson(line) !== text) return { why: 'it has been changed since it was written' };
  if (line.seq !== before.seq + 1 || line.prev !== before.hash) return { why: placeOf(line, before) };
  return { end: { seq: line.seq, hash }, line };
};

const placeOf = ({ seq }: LogLine, before: LogEnd): string => {
  const wanted = before.seq + 1;
  if (seq === wanted) return `it does not follow the line before it, which is another than the one that was written`;
  return seq > wanted
    ? `lines ${wanted} to ${seq - 1} are missing before it`
    : `it is line ${seq}, and line ${wanted} was expected: lines were moved or repeated`;
};

const parsed = (text: string): LogLine | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isLine(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

const isLine = (value: unknown): value is LogLine => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { seq, prev, hash, post, at } = value as Record<string, unknown>;
  return Number.isSafeInteger(seq) && [prev, hash, post, at].every((part) => typeof part === 'string');
};
