import type { Listed } from './mention.ts';
import type { Place } from './place.ts';
import type { Scene } from './scene.ts';
import type { WordUse } from './word-subject.ts';

/** How a name of the roll is used where it stands. `adult`: of a grown-up, by title, role or staff list; `other`: of nobody. */
export type Used = WordUse | 'adult';

/** A name of the roll, where it stands. */
export interface Mention extends Place {
  readonly listed: Listed;
  readonly scene: Scene;
  /** The words that tie it to a child by grammar. */
  readonly bound: string | undefined;
}

/** Says how it is used, or nothing. */
export type Rule = (mention: Mention) => Used | undefined;

/** Families so many that the surname alone says of whom nothing. */
export const WIDESPREAD: ReadonlySet<string> = new Set(
  'singh kaur begum khan ali ahmed ahmad hussain hussein patel bibi miah shah mohammed muhammad akhtar uddin islam smith jones'.split(' '),
);
