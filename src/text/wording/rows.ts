import { later } from '../later.ts';
import { into } from './into.ts';
import type { Line } from './line.ts';
import { phraseOf, phrasesIn, type ReadSets } from './notation.ts';
import { opensOf, wordsOf } from './opens.ts';
import { plainOf, sourceOf } from './source.ts';

/** A phrase of a book. */
export interface Row<Sort> {
  /** Where it stands among all phrases. */
  readonly at: number;
  readonly sort: Sort;
  /** Made when a word calls for it. */
  readonly rule: () => Rule;
}

/** Phrases by the words that they begin with, those that begin with a set in one piece. */
export type Index<Sort> = ReadonlyMap<string, readonly (readonly Row<Sort>[])[]>;

/** How a phrase is told at a place of a line (line.ts): the length of what stands there, or undefined. */
export type Rule = (line: Line, at: number) => number | undefined;

export const indexOf = <Sort>(lists: readonly (readonly [string, Sort])[], sets: ReadSets): Index<Sort> => {
  const byOpening = new Map<string, Row<Sort>[]>();
  let at = 0;
  for (const [list, sort] of lists)
    for (const phrase of phrasesIn(list)) {
      const row = { at: at++, sort, rule: later(() => ruleOf(phrase, sets)) };
      const opens = opensOf(phrase, sets);
      if (typeof opens === 'string') into(byOpening, opens, row);
      else for (const word of opens) into(byOpening, word, row);
    }
  const rows = new Map<string, Row<Sort>[][]>();
  for (const [opening, ofOpening] of byOpening) for (const word of wordsOf(opening, sets)) into(rows, word, ofOpening);
  return rows;
};

const CAPITAL = /(?<!\\p\{)[A-Z]/;
const SMALL = /(?<=[ (|])[a-z]{1,40}(?=[ )|]|$)/g;

const ruleOf = (phrase: string, sets: ReadSets): Rule => {
  const plain = plainOf(phrase);
  if (plain !== undefined) return ({ folded }, at) => (folded.startsWith(plain, at) ? plain.length - 1 : undefined);
  const source = sourceOf(phraseOf(phrase), sets);
  const inCapitals = CAPITAL.test(source);
  return byPattern(new RegExp(`${inCapitals ? inEither(source) : source}(?= )`, 'uy'), inCapitals);
};

const byPattern =
  (pattern: RegExp, inCapitals: boolean): Rule =>
  ({ folded, written }, at) => {
    pattern.lastIndex = at;
    return pattern.test(inCapitals ? written : folded) ? pattern.lastIndex - at : undefined;
  };

/** Beside capitals that are meant other words may have them or not: `SEND support`, `SEND SUPPORT`. */
const inEither = (source: string): string => source.replace(SMALL, (word) => `(?:${word}|${word.toUpperCase()})`);
