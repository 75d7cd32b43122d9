import type { Word } from '../../model.ts';
import { later } from '../later.ts';

/** The words as they are compared, a blank before each and one more where no phrase goes on; and where each of those blanks is. */
export interface Line {
  readonly folded: string;
  /** What is written in capitals is so here. */
  readonly written: string;
  readonly at: readonly number[];
}

/** The line of some words as those look for it who know such words. */
export type LineFor = (known: Known) => Line;

/** All read the same line, unless digits may stand for letters in it. */
export const linesOf = (words: readonly Word[]): LineFor => {
  const made = later(() => lineOf(words, NO_WORDS));
  const differs = later(() => words.some((word) => inLetters(word) !== undefined));
  return (known) => (differs() ? lineOf(words, known) : made());
};
const NO_WORDS: Known = { has: () => false };

const isClose = (gap: string): boolean => gap === ' ' || GAP.test(gap);
const GAP = /^(?:[ \t]{1,3}|[ \t]{0,2}\r?\n[ \t]{0,2}|['\u2019_-]|[ \t]?[&:/][ \t]?|)$/;

const lineOf = (words: readonly Word[], known: Known): Line => {
  const at: number[] = [];
  let [folded, written] = ['', ''];
  let isSame = true;
  for (const word of words) {
    const [before, read] = [word.opens || !isClose(word.gap) ? '  ' : ' ', readAs(word, known)];
    const asWritten = word.case === 'upper' && word.text.length === read.length ? word.text : read;
    at.push(folded.length + before.length - 1);
    if (isSame && asWritten !== read) [isSame, written] = [false, folded];
    folded += before + read;
    if (!isSame) written += before + asWritten;
  }
  return { at, folded: `${folded} `, written: `${isSame ? folded : written} ` };
};

/** The words with which a phrase may begin. */
export interface Known {
  readonly has: (word: string) => boolean;
}

/** With letters for its digits where a phrase begins so: `aut1stic`. */
const readAs = (word: Word, known: Known): string => {
  if (known.has(word.folded)) return word.folded;
  const read = inLetters(word);
  return read !== undefined && known.has(read) ? read : word.folded;
};

/** Under all these a word is looked up: as it is read, and in its capitals. */
export const readings = (word: Word, known: Known): readonly string[] =>
  word.case === 'upper' ? [word.folded, word.text] : [readAs(word, known)];

const DIGIT = /[013457]/;
const DIGITS = /[013457]/g;
const MIXED = /^(?=.*[a-z]{2})[a-z]*[013457][a-z0-9]*$/;
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** A word in which digits may stand for letters, with these. */
export const inLetters = ({ folded, case: letters }: Word): string | undefined =>
  letters !== 'upper' && DIGIT.test(folded) && MIXED.test(folded) ? folded.replace(DIGITS, (digit) => LETTERS[digit] ?? digit) : undefined;
