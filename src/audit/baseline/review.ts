import type { Finding } from '../../engine/finding.ts';
import type { Mask } from '../../engine/mask.ts';
import type { BaselineEntry } from '../../formats/shapes/baseline.ts';
import type { Reading } from '../../model.ts';
import { findingHash } from './hash.ts';

/** What any thread has to know of a baseline. */
export interface BaselineOrders {
  readonly key: string;
  /** By hash: the reason of what is covered; of an entry that covers nothing yet, nothing. */
  readonly known: ReadonlyMap<string, string | undefined>;
  /** Whether what was found is to be written down. */
  readonly writes: boolean;
}

/** What a baseline has to know of one post. */
export interface Noted {
  /** Entries that were met. */
  readonly met: readonly string[];
  /** All that was found, where it is to be written down. */
  readonly found: readonly BaselineEntry[];
}

/** Says whether a finding of a post was looked at before, and why it may stay. `today` is what is found there by today's facts. */
export type Review = (finding: Finding, reading: Reading, today: Finding | undefined) => { readonly reason: string } | undefined;

export interface Reviewing {
  readonly review: Review;
  /** Of all that was reviewed since the last time. */
  readonly noted: () => Noted;
}

export const reviewBy = ({ key, known, writes }: BaselineOrders, mask: Mask): Reviewing => {
  let [met, found]: [string[], BaselineEntry[]] = [[], []];
  return {
    review: (finding, reading, today) => {
      const of = findingHash(key, finding, reading, today);
      if (known.has(of)) met.push(of);
      if (writes) found.push({ of, found: `${finding.check}/${finding.kind}`, about: aboutOf(reading, mask) });
      const reason = known.get(of);
      return reason === undefined ? undefined : { reason };
    },
    noted: () => {
      const noted = { met, found };
      [met, found] = [[], []];
      return noted;
    },
  };
};

/** Which post it is, for whoever looks for it: always masked, and without its line, which moves. */
const aboutOf = ({ post, source, channel }: Reading, mask: Mask): string => {
  const name = post.id ?? source.replace(/#\d+$/, '');
  return [mask.channel(channel), post.publishAt?.slice(0, 10), mask.text(name)].filter((part) => part !== undefined).join(', ');
};
