import type { Draft, Media, Notice, PhotoRead, Sums } from '../model.ts';
import type { Judged } from './judge.ts';
import { sayUnbound, unboundIn } from './notices.ts';

export const NO_SUMS: Sums = {
  undated: { count: 0, first: '' },
  unopened: { without: 0, documents: 0 },
  unbound: 0,
  unused: [],
  lines: 0,
};

/** What is added up of one post; entries of a baseline are not a post's. */
export type PostSums = Omit<Sums, 'unused' | 'lines'>;

/** What one post adds. */
export const sumsOf = ({ post, source, photos }: Draft, judged: Judged): PostSums => ({
  undated: post.publishAt === undefined ? { count: 1, first: source } : NO_SUMS.undated,
  unopened: unopenedOf(photos ?? post.media ?? []),
  unbound: unboundIn(judged),
});

/** Where nobody looked for photos none of them names a file. */
const unopenedOf = (media: readonly (PhotoRead | Media | undefined)[]): Sums['unopened'] => ({
  without: media.filter((read) => read === undefined || !('photo' in read)).length,
  documents: media.filter((read) => read !== undefined && 'unopened' in read && read.unopened === true).length,
});

/** Two runs, or a run and its next post. What the one covered and the other not is not unused. */
export const addSums = (a: Sums, b: PostSums & Partial<Sums>): Sums => ({
  undated: { count: a.undated.count + b.undated.count, first: a.undated.count > 0 ? a.undated.first : b.undated.first },
  unopened: { without: a.unopened.without + b.unopened.without, documents: a.unopened.documents + b.unopened.documents },
  unbound: a.unbound + b.unbound,
  unused: b.unused === undefined ? a.unused : a.unused.filter((entry) => b.unused?.includes(entry) === true),
  lines: a.lines + (b.lines ?? 0),
});

/** What they come to, as a reader is told; that a post does not say when it went out is no news of a draft. */
export const sumNotices = ({ undated, unopened, unbound, unused }: Sums, command: 'check' | 'audit'): readonly Notice[] => [
  ...(command === 'audit' ? sayUndated(undated) : []),
  ...sayUnopened(unopened),
  ...sayUnbound(unbound),
  ...sayUnused(unused.length),
];

/** A draft without a date goes out now; something published without one went out nobody knows when. */
const sayUndated = ({ count, first }: Sums['undated']): readonly Notice[] => {
  if (count === 0) return [];
  const which =
    count === 1
      ? `${first} does not say when it was published`
      : `${count} posts do not say when they were published (the first is ${first})`;
  return [{ why: `${which}: judged by what holds today, with today as its date` }];
};

/** Honest about what was not looked at. */
const sayUnopened = ({ without, documents }: Sums['unopened']): readonly Notice[] => [
  ...counted(without, 'picture or recording has', 'pictures or recordings have', 'no file: judged by what the post says'),
  ...counted(documents, 'document or recording was', 'documents or recordings were', 'not opened: judged by what the post says'),
];

const sayUnused = (count: number): readonly Notice[] =>
  counted(
    count,
    'entry of the baseline covers',
    'entries of the baseline cover',
    'nothing that was found: take out what is not needed any more',
  );

const counted = (count: number, one: string, many: string, rest: string): readonly Notice[] =>
  count === 0 ? [] : [{ why: `${count === 1 ? `1 ${one}` : `${count} ${many}`} ${rest}` }];
