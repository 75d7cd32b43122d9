import type { Word } from '../../model.ts';
import { later } from '../later.ts';
import { inLetters, type Line, type LineFor, linesOf, readings } from './line.ts';
import type { Sets } from './notation.ts';
import { type Index, indexOf, type Rule } from './rows.ts';
import { setsOf } from './sets.ts';
import { type Noted, shelfOf } from './shelf.ts';

/** Set phrases of many sorts, looked up word by word: a text costs its length, however many phrases there are. */

/** A phrase of a list where it stands, by the first and last of its words. */
export interface Found<Sort> {
  readonly from: number;
  readonly to: number;
  readonly sort: Sort;
}

/** The longest phrase at each word, none over another. */
export type PhraseBook<Sort> = (words: readonly Word[]) => readonly Found<Sort>[];

/** Lists of phrases, each with what its phrases are. What is in capitals has to be so in the text: `SEND`. */
export const phraseBook = <Sort>(lists: readonly (readonly [phrases: string, sort: Sort])[], sets: Sets = {}): PhraseBook<Sort> => {
  const find = later(() => finderOf(indexOf(lists, setsOf(sets))));
  return (words) => find()(words);
};

const NONE: readonly never[] = [];

type Finder<Sort> = (words: readonly Word[]) => readonly Found<Sort>[];

const finderOf = <Sort>(index: Index<Sort>): Finder<Sort> => {
  const opens = shelf().put(index);
  return (words) => foundIn(words, opens(words), index);
};

const shelf = later(() => shelfOf(opensIn));

/** A word by which something is looked up, and the line that it stands in. */
interface Place extends Noted {
  readonly at: number;
  readonly lineFor: LineFor;
}

/** The places of words, by all that they may be looked up by. */
const opensIn = (words: readonly Word[]): readonly Place[] => {
  const noted: Place[] = [];
  const lineFor = linesOf(words);
  let at = 0;
  for (const word of words) {
    noted.push({ word: word.folded, at, lineFor });
    const other = word.case === 'upper' ? word.text : inLetters(word);
    if (other !== undefined) noted.push({ word: other, at, lineFor });
    at++;
  }
  return noted;
};

const foundIn = <Sort>(words: readonly Word[], places: readonly Place[], index: Index<Sort>): readonly Found<Sort>[] => {
  const [first] = places;
  if (first === undefined) return NONE;
  const line = later(() => first.lineFor(index));
  const found: Found<Sort>[] = [];
  for (const { at } of places) {
    const word = words[at];
    if (word === undefined || at <= (found.at(-1)?.to ?? -1)) continue;
    let best: Best<Sort> | undefined;
    for (const read of readings(word, index)) best = longer(best, longestAt(at, read, index, line));
    if (best !== undefined) found.push({ from: at, to: at + best.words - 1, sort: best.sort });
  }
  return found;
};

/** A phrase that begins at a word. */
interface Best<Sort> {
  readonly at: number;
  readonly sort: Sort;
  readonly words: number;
}

const longer = <Sort>(one: Best<Sort> | undefined, other: Best<Sort> | undefined): Best<Sort> | undefined =>
  one === undefined || (other !== undefined && other.words > one.words) ? other : one;

/** Of those that are as long the first of the lists. */
const longestAt = <Sort>(place: number, read: string, rows: Index<Sort>, line: () => Line): Best<Sort> | undefined => {
  let best: Best<Sort> | undefined;
  for (const group of rows.get(read) ?? NONE)
    for (const row of group) {
      const words = wordsOf(row.rule(), line(), place);
      if (words > (best?.words ?? 0) || (words === best?.words && row.at < best.at)) best = { at: row.at, sort: row.sort, words };
    }
  return best;
};

/** How many words a phrase has that begins here. */
const wordsOf = (rule: Rule, line: Line, place: number): number => {
  const start = line.at[place] ?? 0;
  const length = rule(line, start);
  return length === undefined ? 0 : line.folded.slice(start, start + length).split(' ').length - 1;
};
