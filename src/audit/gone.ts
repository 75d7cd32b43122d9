import type { PostResult, Since, Takedown } from '../model.ts';

/** What a list held and today's does not. */

/** Where something published stands. */
export type Standing = Pick<Takedown & PostResult, 'source' | 'id' | 'link' | 'account' | 'publishAt'>;

export interface Compared {
  readonly before: readonly Takedown[];
  readonly now: readonly Takedown[];
  /** Posts that are there, and about which this run could not decide everything. */
  readonly undecided: readonly Standing[];
  /** Whether this run would have found it, were it still to be taken down. */
  readonly looked: (one: Takedown) => boolean;
  /** Hides what either of the two lists may hide already. */
  readonly hide: (text: string) => string;
}

/**
 * A new download of an account is another file with other numbers in it, so an entry is known again by where it stands, else by its
 * address, else by the account and the moment at which it was published. Each of today's answers for one of the earlier ones.
 */
export const goneSince = ({ before, now, undecided, looked, hide }: Compared): Since => {
  const open = new Set(now.flatMap(byPupil));
  let left = [...new Map(before.flatMap(byPupil).map((one) => [JSON.stringify(one), one])).values()];
  for (const keyOf of KEYS) left = unmatched(left, open, (one) => keyOf(one, hide));
  const doubtful = new Set(undecided.flatMap((one) => KEYS.flatMap((keyOf) => keyOf({ ...one, pupils: [] }, hide) ?? [])));
  const isSeen = (one: Takedown): boolean => looked(one) && !KEYS.some((keyOf) => doubtful.has(keyOf({ ...one, pupils: [] }, hide) ?? ''));
  return { gone: left.filter(isSeen), unseen: left.filter((one) => !isSeen(one)) };
};

/** Of a post that shows two pupils, one may be in order by now. */
const byPupil = (one: Takedown): readonly Takedown[] =>
  one.pupils.length < 2 ? [one] : one.pupils.map((pupil) => ({ ...one, pupils: [pupil] }));

type KeyOf = (one: Standing & Pick<Takedown, 'pupils'>, hide: (text: string) => string) => string | undefined;

/** The surest first: names that are hidden may look alike, so they tell least. */
const KEYS: readonly KeyOf[] = [
  ({ source, id, account, pupils }) => JSON.stringify([source, id, account, pupils]),
  ({ source, id, account, publishAt, pupils }, hide) => JSON.stringify([hide(source), hide(id), account, publishAt, pupils]),
  ({ link, pupils }, hide) => (link === null ? undefined : JSON.stringify([hide(link), pupils])),
  ({ account, publishAt, pupils }) => JSON.stringify([account, publishAt, pupils]),
  ({ source, id, account, pupils }, hide) => JSON.stringify(['hidden', hide(source), hide(id), account, pupils]),
];

const unmatched = (left: readonly Takedown[], open: Set<Takedown>, keyOf: (one: Takedown) => string | undefined): Takedown[] => {
  const known = new Map<string, Takedown[]>();
  for (const one of open) {
    const key = keyOf(one);
    if (key === undefined) continue;
    const same = known.get(key);
    if (same === undefined) known.set(key, [one]);
    else same.push(one);
  }
  return left.filter((one) => {
    const key = keyOf(one);
    const found = key === undefined ? undefined : known.get(key)?.pop();
    if (found !== undefined) open.delete(found);
    return found === undefined;
  });
};
