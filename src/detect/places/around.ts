import type { OwnPlaces } from './own-places.ts';
import type { Sentence } from './sentences.ts';

/** A sentence among those of its field. */
export interface Around {
  readonly sentences: readonly Sentence[];
  readonly at: number;
  readonly own: OwnPlaces;
}

/** What the sentences before and after it say. */
export const near = ({ sentences, at }: Around): string => `${sentences[at - 1]?.said ?? ''}${sentences[at + 1]?.said ?? ''}`;

/** Words that lead to a place where somebody is. */
export const BESIDE: ReadonlySet<string> = new Set(
  'at in into onto on under over up down aboard past round around inside visit visiting exploring outside'.split(' '),
);
