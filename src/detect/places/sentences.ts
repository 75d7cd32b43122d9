import type { Word } from '../../model.ts';
import { later } from '../../text/later.ts';
import type { Told } from './told.ts';

/** One sentence of a field, or one line of a list, as wording is looked for in it. */
export interface Sentence {
  readonly told: Told;
  /** Its first and last word, as indexes. */
  readonly from: number;
  readonly to: number;
  /** Its folded words with one blank between, and one at either end: what wording is compared with. */
  readonly said: string;
}

export const sentencesOf = (told: Told): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  const { words } = told;
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to + 1 < words.length && !begins(words[to + 1])) to++;
    sentences.push(sentenceFrom(told, from, to));
    from = to + 1;
  }
  return sentences;
};

/** A line's end parts too: fixtures and kit lists have no full stops. */
const begins = (word: Word | undefined): boolean => word === undefined || word.opens || /[\n\r]/.test(word.gap);

const sentenceFrom = (told: Told, from: number, to: number): Sentence => ({
  ...{ told, from, to },
  said: ` ${told.words
    .slice(from, to + 1)
    .map(({ folded }) => folded)
    .join(' ')} `,
});

export const sentenceAt = (sentences: readonly Sentence[], word: number): Sentence | undefined =>
  sentences.find(({ from, to }) => from <= word && word <= to);

/** Which of these words or phrases a sentence has. */
export type Says = (said: string) => boolean;

/** Words and phrases of folded words; `*` at an end stands for the rest of a word, `#` for a number. */
export const says = (phrases: string): Says => {
  const made = later(() => new RegExp(` (?:${phrases.split('|').map(patternOf).join('|')}) `, 'u'));
  return (said) => made().test(said);
};

const patternOf = (phrase: string): string => phrase.trim().replaceAll('*', '[\\p{L}\\p{N}]{0,24}').replaceAll('#', '[0-9]{1,2}');
