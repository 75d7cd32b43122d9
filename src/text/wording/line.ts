import type { Word } from '../../model.ts';

/** The words as they are compared, a blank before each and one more where no phrase goes on; and where each of those blanks is. */
export interface Line {
  readonly folded: string;
  /** What is written in capitals is so here. */
  readonly written: string;
  readonly at: readonly number[];
}

const GAP = /^(?:[ \t]{1,3}|[ \t]{0,2}\r?\n[ \t]{0,2}|['\u2019_-]|[ \t]?[&:/][ \t]?|)$/;

export const lineOf = (words: readonly Word[], known: Known): Line => {
  const at: number[] = [];
  let [folded, written] = ['', ''];
  for (const word of words) {
    const [apart, read] = [word.opens || !GAP.test(word.gap) ? ' ' : '', readAs(word, known)];
    at.push(folded.length + apart.length);
    folded += `${apart} ${read}`;
    written += `${apart} ${word.case === 'upper' && word.text.length === read.length ? word.text : read}`;
  }
  return { at, folded: `${folded} `, written: `${written} ` };
};

/** The words with which a phrase may begin. */
interface Known {
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
