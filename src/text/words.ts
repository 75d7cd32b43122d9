import type { Case, Word } from '../model.ts';
import { foldName } from './fold.ts';

export type { Case, Word } from '../model.ts';

/** A word may hold characters that nobody sees, and marks above and below its letters. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}(?=\p{Default_Ignorable_Code_Point}{0,8}[\p{L}\p{N}]))*/gu;
const SENTENCE_END = /[.!?\u2026\u3002]["'\u201D\u2019)\]]{0,3}\s|\n\s*\n|\n\s*[-*\u2022\u25AA\u25CF]|\r\n\s*\r\n/u;
/** `Mrs.` and a single initial end no sentence. */
const ABBREVIATION = /(?:^|\s)(?:mr|mrs|ms|mx|dr|rev|prof|st|fr|sr|jr|no|vs|e\.g|i\.e|\p{L})$/iu;

export const caseOf = (text: string): Case => {
  const letters = text.replace(/[^\p{Lu}\p{Ll}\p{Lt}]/gu, '');
  if (letters === '') return 'none';
  if (/^\p{Ll}+$/u.test(letters)) return 'lower';
  if (/^\p{Lu}+$/u.test(letters)) return letters.length === 1 ? 'title' : 'upper';
  return /^[\p{Lu}\p{Lt}]\p{Ll}+$/u.test(letters) ? 'title' : 'mixed';
};

const endsSentence = (gap: string, before: string): boolean =>
  SENTENCE_END.test(gap) && !(gap.startsWith('.') && !gap.includes('\n') && ABBREVIATION.test(before));

/** The words of a text, in their order. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let end = 0;
  let sentence = 0;
  for (const match of text.matchAll(WORD)) {
    const gap = text.slice(end, match.index);
    const opens = words.length === 0 || endsSentence(gap, text.slice(Math.max(0, end - 8), end));
    if (opens && words.length > 0) sentence++;
    end = match.index + match[0].length;
    words.push({ text: match[0], start: match.index, end, folded: foldName(match[0]), case: caseOf(match[0]), gap, sentence, opens });
  }
  return words;
};

const PARTS = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{N}+|[\p{Lo}\p{M}]+/gu;

/** `WellDoneAmelia7` is `Well`, `Done`, `Amelia`, `7`: a word at its capitals and digits, with where each part stands in it. */
export const partsOf = (word: string): readonly { readonly text: string; readonly start: number }[] =>
  [...word.matchAll(PARTS)].map((match) => ({ text: match[0], start: match.index }));
