import type { Pupil } from '../../model.ts';
import { nth } from './nth.ts';
import type { NameFound, Scene } from './of-names.ts';

/**
 * How somebody is spoken of. `pupil`: of the roll, whatever consent says; `child`: by words that say so; `adult`: by a title or a role;
 * `staff`: of the staff list; `somebody`: by a name and nothing else; `one` and `few`: without a name, and yet it can be told who is
 * meant; `figure`: somebody of whom all may speak, from books, the past and the news, or an animal.
 */
export type Who = 'pupil' | 'child' | 'adult' | 'staff' | 'somebody' | 'one' | 'few' | 'figure';

/** Somebody who is spoken of. */
export interface Person {
  readonly start: number;
  readonly end: number;
  /** The words, a title among them. */
  readonly from: number;
  readonly to: number;
  readonly is: Who;
  /** Whether it is plainly somebody's name; what is not may be one, if the grammar says so. */
  readonly sure: boolean;
  readonly pupils?: readonly Pupil[];
}

export const personAt = ({ words }: Scene, from: number, to: number, is: Who, sure = true): Person => ({
  ...{ from, to, is, sure },
  start: nth(words, from).start,
  end: nth(words, to).end,
});

export const isGrown = ({ is }: Person): boolean => is === 'adult' || is === 'staff';
/** Without a name. */
export const isUnnamed = ({ is }: Person): boolean => is === 'one' || is === 'few';

/** Finds those who are spoken of in one way; `covered` are the words of those found before. */
export type Source = (scene: Scene, names: readonly NameFound[], covered: ReadonlySet<number>) => readonly Person[];
