import { addSums, sumNotices } from '../engine/sums.ts';
import { Complaint, type Head, type Notice, type PostResult, type Sums, type Takedown, type Unread, type Where } from '../model.ts';
import { type End, endsIn, holdsNothing, linesIn, type ResultFile } from './merge-read.ts';

/** Earlier runs, told of as one: what their ends say together. */
export interface Merged {
  readonly head: Head;
  readonly sums: Sums;
  /** What they said, in the order in which one run would; what is made of sums is made anew. */
  readonly notices: readonly Notice[];
  /** Of no post. */
  readonly takedowns: readonly Takedown[];
  readonly twins: ReadonlySet<string>;
  /** Files that are no whole results. */
  readonly unread: readonly Unread[];
  readonly masked: boolean;
  readonly files: readonly ResultFile[];
  readonly ends: readonly End[];
}

/** Looks at every file before anything of any is told. */
export const mergeEnds = async (files: readonly ResultFile[]): Promise<Merged | { readonly unread: readonly Unread[] }> => {
  const unread: Unread[] = [];
  const whole: { readonly file: ResultFile; readonly ends: readonly End[] }[] = [];
  for (const file of files) {
    const found = await endsIn(file);
    if ('unread' in found) unread.push(found.unread);
    else whole.push({ file, ends: found.ends });
  }
  const [first] = whole.flatMap(({ ends }) => ends);
  if (first === undefined) return { unread };
  refuseOthers(whole, first);
  const ends = whole.flatMap((one) => one.ends);
  return {
    head: { smpolicy: first.smpolicy, schema: 1, now: latest(ends), policies: first.policies },
    sums: summed(ends),
    notices: [...noticesOf(ends), ...daysApart(ends)],
    takedowns: ends.flatMap(({ takedowns }) => takedowns),
    twins: new Set(ends.flatMap(({ twins = [] }) => twins)),
    ...{ unread, masked: ends.every(({ masked }) => masked), files: whole.map(({ file }) => file), ends },
  };
};

type Whole = { readonly file: ResultFile; readonly ends: readonly End[] };

/** One report has one set of policies, and is by one version of this program. */
const refuseOthers = (whole: readonly Whole[], first: End): void => {
  const [lead] = whole;
  const asked = ({ smpolicy, policies }: End): string => JSON.stringify([smpolicy, policies]);
  const other = whole.find(({ ends }) => ends.some((end) => asked(end) !== asked(first)));
  if (lead === undefined || other === undefined) return;
  throw new Complaint(`these results are not by the same policies and version as those of ${lead.file.shown}`, {
    file: other.file.shown,
    advice: 'Do the older part again, or tell of them in two reports',
  });
};

const summed = ([first, ...others]: readonly End[]): Sums => {
  const [sums, lines] = [(first as End).sums, (first as End).sums.lines];
  return others.reduce<{ sums: Sums; lines: number }>(
    (all, { sums: its }) => ({ sums: addSums(all.sums, movedSums(its, all.lines)), lines: all.lines + its.lines }),
    { sums, lines },
  ).sums;
};

const latest = (ends: readonly End[]): string =>
  ends.map(({ now }) => now).reduce((last, now) => (Date.parse(now) > Date.parse(last) ? now : last));

/** What is found depends on the day. */
const daysApart = (ends: readonly End[]): readonly Notice[] => {
  const days = [...new Set(ends.map(({ now }) => now.slice(0, 10)))].toSorted();
  return days.length < 2
    ? []
    : [{ why: `these results were made on different days, from ${days[0]} to ${days.at(-1)}: --now makes it one` }];
};

/** Each that somebody said, once; but as often as one run said it. */
const noticesOf = (ends: readonly End[]): readonly Notice[] => {
  const all: Notice[] = [];
  for (const { notices, sums } of ends) {
    const made = new Set(sumNotices(sums, 'audit').map(({ why }) => why));
    const known = new Set(all.map(({ why }) => why));
    all.push(...notices.filter(({ why }) => !made.has(why) && !known.has(why)));
  }
  return all;
};

/** One thing that stood in the results. */
export type Retold = { readonly post: PostResult } | { readonly unread: Unread };

/** Everything that the results hold, in their order; what came by standard input is numbered as if it had come in one piece. */
export async function* retold({ files, ends }: Merged, tell?: (bytes: Uint8Array) => void): AsyncGenerator<Retold> {
  const several = ends.filter(({ nothing }) => nothing !== true).length > 1;
  const told = toldOf(ends);
  let [nth, before] = [0, 0];
  for (const file of files) {
    for await (const line of linesIn(file, tell)) {
      if ('end' in line) {
        before += ends[nth]?.sums.lines ?? 0;
        nth += 1;
      } else if (told.has(nth))
        yield 'unread' in line
          ? { unread: movedUnread(line.unread, before, ends[nth]?.sums.lines ?? 0, several) }
          : { post: movedPost(line.post, before) };
    }
  }
}

/** A part of nothing is no fault where others hold something; where none does, it is told once. */
const toldOf = (ends: readonly End[]): ReadonlySet<number> => {
  const full = ends.flatMap(({ nothing }, nth) => (nothing === true ? [] : [nth]));
  return new Set(full.length === 0 ? [0] : full);
};

// ── Numbers ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const STDIN = 'stdin';
const LINE = /^stdin#(\d{1,15})$/;

/** `stdin#3`, with so many lines before it. */
const moved = (name: string, before: number): string => {
  const line = LINE.exec(name)?.[1];
  return line === undefined ? name : `${STDIN}#${Number(line) + before}`;
};

const movedSums = (sums: Sums, before: number): Sums => ({
  ...sums,
  undated: { ...sums.undated, first: moved(sums.undated.first, before) },
});

/** A line that is no JSON, and all that came, is none of several lines to its own run; among others it is one. */
const movedUnread = (unread: Unread, before: number, own: number, several: boolean): Unread => {
  const { source, line } = unread;
  if (holdsNothing(unread) || !(source === STDIN || LINE.test(source))) return unread;
  if (source !== STDIN || line === undefined || !several) return { ...unread, source: moved(source, before), ...movedLine(unread, before) };
  const at = Math.min(line, own) + before;
  return { ...unread, source: `${STDIN}#${at}`, line: at };
};

const movedLine = ({ line }: { readonly line?: number }, before: number): { readonly line?: number } =>
  line === undefined ? {} : { line: line + before };

/** A post without an id goes by its place. */
const movedPost = (post: PostResult, before: number): PostResult => {
  if (before === 0 || !LINE.test(post.source)) return post;
  const source = moved(post.source, before);
  const all = <T extends { readonly where: Where }>(found: readonly T[]): readonly T[] =>
    found.map((one) => ({ ...one, where: { ...one.where, ...movedLine(one.where, before) } }));
  return {
    ...{ ...post, source, id: post.id === post.source ? source : post.id },
    ...{ violations: all(post.violations), suppressed: all(post.suppressed) },
  };
};
