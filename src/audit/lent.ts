import type { Media, Post } from '../model.ts';

/** What platforms do not keep, and a school's own draft knows. */
const OF_POST = ['author', 'authorRole', 'approvals', 'answers', 'comments', 'purpose'] as const;
const OF_MEDIUM = ['shows', 'pupils', 'people', 'takenWith', 'source', 'credit'] as const;

type MediumFacts = Pick<Media, (typeof OF_MEDIUM)[number]>;

export interface Lent {
  readonly post: Pick<Post, (typeof OF_POST)[number]>;
  readonly media: readonly MediumFacts[];
}

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]])) as Pick<T, K>;

export const lentBy = (post: Post): Lent => ({
  post: pick(post, OF_POST),
  media: (post.media ?? []).map((medium) => pick(medium, OF_MEDIUM)),
});

/** A post with what its draft says besides; what it says itself stands. `byBytes`: which medium of the draft each is, or -1. */
export const lentTo = (post: Post, lent: Lent, byBytes: readonly number[]): Post => ({
  ...lent.post,
  ...post,
  ...(post.media === undefined
    ? {}
    : { media: post.media.map((medium, index) => ({ ...factsFor(index, post.media?.length ?? 0, lent, byBytes), ...medium })) }),
});

/**
 * As many media as the draft has are the same in the same order. Of fewer, each may be any of them, so all are meant; of more,
 * somebody has added one, and only the bytes say which.
 */
const factsFor = (index: number, count: number, { media }: Lent, byBytes: readonly number[]): MediumFacts => {
  const same = media[byBytes[index] ?? -1];
  if (same !== undefined) return same;
  if (count === media.length) return media[index] ?? {};
  return count < media.length ? anyOf(media) : {};
};

/** Everybody whom any of them shows; nobody has said so where one of them says nothing. */
const anyOf = (media: readonly MediumFacts[]): MediumFacts => {
  const isDeclared = media.every(({ pupils, shows }) => pupils !== undefined || ['place', 'staff', 'other'].includes(shows ?? ''));
  const [pupils, people] = [union(media.map((one) => one.pupils)), union(media.map((one) => one.people))];
  return { ...(isDeclared || pupils.length > 0 ? { pupils } : {}), ...(people.length === 0 ? {} : { people }) };
};

const union = (lists: readonly (readonly string[] | undefined)[]): readonly string[] => [...new Set(lists.flatMap((list) => list ?? []))];
