import { pattern } from '../../text/pattern.ts';
import type { Word } from '../../text/words.ts';
import type { LineCase } from './known.ts';

/** How the lines and sentences of a text are written. */

const BREAK = /[\n\r]/;
const TWO_LETTERS = pattern(String.raw`\p{L}{2}`, 'u');
const PLAIN = /^[A-Za-z]{2}/;

/** How a line is written: a headline in capitals, or with a capital for every word, says nothing by its capitals. */
const caseOfLine = (words: readonly Word[], from: number, end: number): LineCase => {
  let [long, upper, weighty, small, longest] = [0, 0, 0, 0, 0];
  for (let index = from; index < end; index++) {
    const { text, case: cased } = words[index] as Word;
    if (text.length > 3) weighty++;
    if (text.length > 3 && cased === 'lower') small++;
    if (!PLAIN.test(text) && !TWO_LETTERS().test(text)) continue;
    long++;
    if (cased === 'upper') upper++;
    if (text.length > longest) longest = text.length;
  }
  if (long > 0 && upper / long > 0.7 && (long > 1 || longest > 4)) return 'upper';
  return long > 0 && weighty > 2 && small === 0 ? 'title' : 'prose';
};

/** Of each word, how its line is written. */
export const linesOf = (words: readonly Word[]): readonly LineCase[] => {
  const lines: LineCase[] = [];
  for (let from = 0, end = 1; from < words.length; end++) {
    const next = words[end];
    if (next !== undefined && !next.opens && (next.gap === ' ' || !BREAK.test(next.gap))) continue;
    const cased = caseOfLine(words, from, end);
    while (from < end) from = lines.push(cased);
  }
  return lines;
};

/** Of each word, how many semicolons stand before it: what one parts is as good as another sentence. */
export const clausesOf = (words: readonly Word[]): readonly number[] => {
  let count = 0;
  return words.map(({ gap }) => {
    if (gap !== ' ' && gap.includes(';')) count++;
    return count;
  });
};

/** `I` alone, or what a hashtag has, is no sign that its writer cares for capitals. */
const isCapitalised = ({ case: cased, text, opens, folded, gap }: Word): boolean =>
  (cased === 'title' || cased === 'mixed') && (text.length > 1 || (opens && folded !== 'i')) && !gap.endsWith('#');

export const isSmall = (words: readonly Word[]): boolean => !words.some(isCapitalised);

/** Of each word, whether its sentence was written in small letters: sentence by sentence, so that what is written beside it changes nothing. */
export const smallsOf = (words: readonly Word[]): readonly boolean[] => {
  const smalls: boolean[] = [];
  for (let from = 0, end = 1, small = true; from < words.length; end++) {
    if (small && isCapitalised(words[end - 1] as Word)) small = false;
    if (words[end]?.opens === false) continue;
    while (from < end) from = smalls.push(small);
    small = true;
  }
  return smalls;
};
