import { isUnnamed, type Person } from './person.ts';
import type { Telling } from './telling.ts';
import type { Fact } from './topic.ts';

/** Of whom a fact is told; undefined where it is told of nobody. */
export type Tie = (told: Telling, fact: Fact) => Person | undefined;

/** The first of several ties that holds. */
export const either =
  (...ties: readonly Tie[]): Tie =>
  (told, fact) => {
    for (const tie of ties) {
      const person = tie(told, fact);
      if (person !== undefined) return person;
    }
    return undefined;
  };

/** Inside the words for somebody: `our four EAL pupils`, `a deaf boy in Year 2`. */
export const within: Tie = (told, { from, to }) => {
  for (let index = from; index <= to; index++) {
    const person = told.at(index);
    if (person !== undefined && isUnnamed(person)) return person;
  }
  return undefined;
};

/** Whether the words are a name themselves, or a part of one: `Christian`; but not where a name is among them. */
const isName = (told: Telling, { from, to }: Fact): boolean =>
  [told.at(from), told.at(to)].some(
    (person) => person?.sure === true && (person.from < from || person.to > to || (person.from === from && person.to === to)),
  );

/** A tie of words that are no name. */
export const unlessName =
  (tie: Tie): Tie =>
  (told, fact) =>
    isName(told, fact) ? undefined : tie(told, fact);

/** A tie of words in the phrase for somebody, or else as told. */
export const withinOr = (...ties: readonly Tie[]): Tie => either(within, ...ties);

/** Words that tell of a story or open another sentence: what comes after them is not told of who came before. */
export const STORY: ReadonlySet<string> = new Set(
  'about book story film character play played plays playing poem song tale novel it there which weather school dog cat'.split(' '),
);

export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
