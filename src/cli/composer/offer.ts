import type { Finding } from '../../engine/finding.ts';
import type { Post, Violation } from '../../model.ts';
import type { Looked, Talk } from './talk.ts';

/** One thing that was found, and all that was found with it. */
export interface Case {
  readonly talk: Talk;
  readonly looked: Looked;
  readonly finding: Finding;
  readonly violation: Violation;
  /** Those that nobody has left as they are. */
  readonly open: readonly Finding[];
}

/** What becomes of it: another post, with what need not be asked any more; or the same and no further word of this. */
export type Taken = { readonly post: Post; readonly done?: string; readonly left?: true } | 'left' | 'stop';

export interface Offer {
  readonly name: string;
  /** How it is told once it is taken. */
  readonly short: string;
  readonly take: () => Promise<Taken>;
}

/** Undefined where it would be of no use. */
export type Offering = (told: Case) => Offer | undefined;
