import type { Takedown } from '../model.ts';
import { foldName } from '../text/fold.ts';

const DAY = 86_400_000;

/**
 * The list without those of the school's own drafts whose post stands in it already as its platform has it. By what both say, not by
 * the draft's name alone: names that are hidden may look alike, and nothing may fall out of the list by that.
 */
export const withoutTwins = (all: readonly Takedown[], twins: ReadonlySet<string>): readonly Takedown[] => {
  if (twins.size === 0) return all;
  const others = all.filter(({ source }) => !twins.has(source));
  return all.filter((one) => !twins.has(one.source) || !others.some((other) => isSame(one, other)));
};

const isSame = (one: Takedown, other: Takedown): boolean =>
  foldName(one.excerpt) === foldName(other.excerpt) &&
  (one.account === other.account || one.account === null || other.account === null) &&
  Math.abs(Date.parse(one.publishAt) - Date.parse(other.publishAt)) <= DAY &&
  one.pupils.every((pupil) => other.pupils.includes(pupil));
