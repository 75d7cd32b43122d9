import type { Draft, Instant, Media, Notice, PhotoRead, School, Sums } from '../model.ts';
import { dayOf } from '../text/calendar.ts';
import { currentPlaces } from './allow.ts';
import type { Judged } from './judge.ts';
import { sayUnbound, unboundIn } from './notices.ts';

export const NO_SUMS: Sums = {
  undated: { count: 0, first: '' },
  unopened: { without: 0, documents: 0 },
  unbound: 0,
  outside: 0,
  ...{ unused: [], idle: [] },
  lines: 0,
};

/** Before the first post: what is allowed has covered nothing yet. */
export const newSums = ({ allow, timezone }: Pick<School, 'allow' | 'timezone'>, now: Instant): Sums => ({
  ...NO_SUMS,
  idle: currentPlaces(allow, dayOf(now, timezone)),
});

/** What is added up of one post; what nothing covers is not a post's to say. */
export interface PostSums extends Omit<Sums, 'unused' | 'idle' | 'lines'> {
  /** Entries under `allow` that cover something in it. */
  readonly covered: readonly number[];
}

/** What one post adds. */
export const sumsOf = ({ post, source, photos }: Draft, judged: Judged, { allow }: Pick<School, 'allow'>): PostSums => ({
  undated: post.publishAt === undefined ? { count: 1, first: source } : NO_SUMS.undated,
  unopened: unopenedOf(photos ?? post.media ?? []),
  unbound: unboundIn(judged),
  outside: 0,
  covered:
    judged.suppressed.length === 0
      ? []
      : allow.flatMap((one, at) => (judged.suppressed.some(({ entry }) => entry === one) ? [at + 1] : [])),
});

/** A post that nobody looked at. */
export const PASSED_OVER: PostSums = { ...NO_SUMS, outside: 1, covered: [] };

/** Where nobody looked for photos none of them names a file. */
const unopenedOf = (media: readonly (PhotoRead | Media | undefined)[]): Sums['unopened'] => ({
  without: media.filter((read) => read === undefined || !('photo' in read)).length,
  documents: media.filter((read) => read !== undefined && 'unopened' in read && read.unopened === true).length,
});

/** A run, and its next post or another run. What the one covered and the other not is not unused. */
export const addSums = (a: Sums, b: Sums | PostSums): Sums => ({
  undated: { count: a.undated.count + b.undated.count, first: a.undated.count > 0 ? a.undated.first : b.undated.first },
  unopened: { without: a.unopened.without + b.unopened.without, documents: a.unopened.documents + b.unopened.documents },
  unbound: a.unbound + b.unbound,
  outside: a.outside + b.outside,
  ...('covered' in b
    ? { unused: a.unused, idle: a.idle.filter((nth) => !b.covered.includes(nth)), lines: a.lines }
    : { unused: inBoth(a.unused, b.unused), idle: inBoth(a.idle, b.idle), lines: a.lines + b.lines }),
});

const inBoth = <T>(some: readonly T[], others: readonly T[]): readonly T[] => some.filter((one) => others.includes(one));

/** What they come to, as a reader is told; that a post does not say when it went out is no news of a draft. */
export const sumNotices = ({ undated, unopened, unbound, outside, unused, idle }: Sums, command: 'check' | 'audit'): readonly Notice[] => [
  ...(command === 'audit' ? sayUndated(undated) : []),
  ...sayUnopened(unopened),
  ...sayUnbound(unbound),
  ...sayOutside(outside),
  // What was not looked at may be what an entry is for.
  ...(outside > 0 ? [] : sayUnused(unused.length)),
  ...(outside > 0 || command === 'check' ? [] : sayIdle(idle)),
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

const sayOutside = (count: number): readonly Notice[] =>
  counted(count, 'post was', 'posts were', 'published outside the days of --since and --until: nobody looked at what stands there');

const sayIdle = (idle: readonly number[]): readonly Notice[] =>
  counted(
    idle.length,
    'entry under allow: covers',
    'entries under allow: cover',
    `nothing that was found (in the order of the config: ${idle.join(', ')}): take out what is not needed any more`,
  );

const sayUnused = (count: number): readonly Notice[] =>
  counted(
    count,
    'entry of the baseline covers',
    'entries of the baseline cover',
    'nothing that was found: take out what is not needed any more',
  );

const counted = (count: number, one: string, many: string, rest: string): readonly Notice[] =>
  count === 0 ? [] : [{ why: `${count === 1 ? `1 ${one}` : `${count} ${many}`} ${rest}` }];
