import { NONE_OF_THE_DAYS } from '../engine/report.ts';
import { strictText } from '../formats/bytes.ts';
import { parseJson } from '../formats/json.ts';
import { validate } from '../formats/shape.ts';
import { type EndLine, type Line, lineShape, type Told, type UnreadLine } from '../formats/shapes/result.ts';
import { splitLines } from '../formats/split.ts';
import { Complaint, type PostResult, type Unread } from '../model.ts';
import { HOLDS_NOTHING } from '../posts/drafts.ts';
import { fileChunks, POST_LIMIT } from '../posts/file.ts';
import { unreadOf } from '../posts/trouble.ts';

/** The end of an earlier run, with all that it takes to tell of it again; `nothing`: it was given nothing at all. */
export type End = EndLine['end'] & Told & { readonly nothing?: true };

/** An ndjson result on the disk; it may hold several runs, one after the other. */
export interface ResultFile {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
}

/** What stands at the end of each run in a file; or why it is no whole result. */
export type Ends = { readonly ends: readonly End[] } | { readonly unread: Unread };

/** Looks a file through: whether every run in it came to its end and still has every line that it wrote. */
export const endsIn = async ({ path, shown }: ResultFile): Promise<Ends> => {
  const ends: End[] = [];
  const seen = { posts: 0, unread: 0, nothing: false, ended: false };
  try {
    for await (const { bytes, line, tooLong } of splitLines(fileChunks(path), POST_LIMIT)) {
      const is = tooLong ? undefined : kindOf(bytes);
      seen.ended = is === 'end';
      if (is === 'unread' && seen.posts + seen.unread === 0) seen.nothing = saysNothing(lineOf(bytes, shown, line));
      if (is === 'posts' || is === 'unread') seen[is] += 1;
      else if (is === undefined) return { unread: { source: shown, line, why: NO_LINE } };
      else {
        const end = wholeEnd(bytes, shown, line, seen);
        if (typeof end === 'string') return { unread: { source: shown, line, why: end } };
        ends.push(seen.nothing && seen.posts + seen.unread === 1 ? { ...end, nothing: true } : end);
        Object.assign(seen, { posts: 0, unread: 0, nothing: false });
      }
    }
  } catch (error) {
    return { unread: unreadOf(shown, error) };
  }
  return seen.ended ? { ends } : { unread: { source: shown, why: CUT_SHORT } };
};

const saysNothing = (line: Line): boolean => 'unread' in line && holdsNothing(line.unread);

/** By standard input nothing came, or nothing of the days that were asked for. */
export const holdsNothing = ({ source, why }: Unread): boolean =>
  (source === 'stdin' && why === HOLDS_NOTHING) || (source === '-' && why === NONE_OF_THE_DAYS);

const NO_LINE = 'it is no ndjson result of smpolicy';
const CUT_SHORT = 'it is cut short: the run did not come to its end. Do that part again';

type Counted = 'posts' | 'unread';

/** By how it begins: the keys of a line are always in the same order. */
const kindOf = (bytes: Uint8Array): Counted | 'end' | undefined => {
  const head = String.fromCharCode(...bytes.subarray(0, 10));
  return Object.entries(BEGINS).find(([begins]) => head.startsWith(begins))?.[1];
};
const BEGINS: Readonly<Record<string, Counted | 'end'>> = { '{"source":': 'posts', '{"unread":': 'unread', '{"end":': 'end' };

const wholeEnd = (bytes: Uint8Array, shown: string, line: number, seen: Readonly<Record<Counted, number>>): End | string => {
  const read = lineOf(bytes, shown, line);
  if (!('end' in read) || !isWhole(read.end)) return 'it was written by another version of smpolicy, which did not yet say enough';
  const { end } = read;
  if (end.quiet === true) return 'it was made with --quiet, which leaves posts out';
  return end.counts.posts === seen.posts && end.counts.unread === seen.unread ? end : 'lines are missing before it, or there are too many';
};

const isWhole = (end: EndLine['end']): end is End =>
  [end.smpolicy, end.now, end.masked, end.records, end.takedowns, end.sums].every((part) => part !== undefined);

/** Held to its form, and told as it stands there: with its keys in their order. */
const lineOf = (bytes: Uint8Array, shown: string, line: number): Line => {
  const located = parseJson(strictText(bytes, shown, line), shown, line);
  validate(lineShape, located);
  return located.value as Line;
};

/** One line of a result. */
export type Said = { readonly post: PostResult } | UnreadLine | EndLine;

/** The lines of a result, each held to the form that is published. */
export async function* linesIn({ path, shown }: ResultFile, tell?: (bytes: Uint8Array) => void): AsyncGenerator<Said> {
  for await (const { bytes, line } of splitLines(fileChunks(path, tell), POST_LIMIT)) {
    const read = lineOf(bytes, shown, line);
    yield 'source' in read ? { post: read } : read;
  }
}

/** The same of a result that has to be whole: anything else is a complaint. */
export async function* readResults(path: string, shown: string): AsyncGenerator<Said> {
  const found = await endsIn({ path, shown });
  if ('unread' in found) {
    const { why, source: file, line } = found.unread;
    throw new Complaint(why, { file, ...(line === undefined ? {} : { line }) });
  }
  yield* linesIn({ path, shown });
}
