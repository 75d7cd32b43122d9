import type { Case, Word } from '../model.ts';
import { foldName } from './fold.ts';
import { matchesOf } from './matches.ts';
import { pattern, patternFor } from './pattern.ts';

export type { Case, Word } from '../model.ts';

/** A word may hold characters that nobody sees, and marks above and below its letters. */
const WORD = pattern(
  String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|\p{Default_Ignorable_Code_Point}(?=\p{Default_Ignorable_Code_Point}{0,8}[\p{L}\p{N}]))*`,
  'gu',
);
/**
 * Where a text has none of these, its words are runs of Latin letters and digits, which are found in a fraction of the time: other
 * scripts and marks, what nobody sees, numbers in circles and the letters of mathematics.
 */
const UNUSUAL = new RegExp(
  String.raw`[\u00AD\u0250-\u1FFF\u200B-\u200F\u202A-\u202E\u2060-\u209F\u20D0-\u218F\u2460-\u24FF\u2776-\u2793\u2C00-\uD83B]` +
    String.raw`|[\uD83F-\uDBFF\uE000-\uFE0E\uFE10-\uFFFF]|\uD83C[\uDD00-\uDD0C]|[0-9A-Za-z\u00AA-\u024F]\uFE0F`,
);
const LATIN = /[0-9A-Za-z\u00AA\u00B2\u00B3\u00B5\u00B9\u00BA\u00BC-\u00BE\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F]+/g;
const SENTENCE_END = /[.!?\u2026\u3002]["'\u201D\u2019)\]]{0,3}\s|\n\s*\n|\n\s*[-*\u2022\u25AA\u25CF]|\r\n\s*\r\n/u;
/** `Mrs.` and a single initial end no sentence. */
const TITLES = String.raw`(?:^|\s)(?:mr|mrs|ms|mx|dr|rev|prof|st|fr|sr|jr|no|vs|e\.g|i\.e`;
const ABBREVIATION = patternFor(new RegExp(`${TITLES}|[a-z])$`, 'i'), String.raw`${TITLES}|\p{L})$`, 'iu');

const NO_CASE = patternFor(/[^A-Za-z]/g, String.raw`[^\p{Lu}\p{Ll}\p{Lt}]`, 'gu');
const LOWER = patternFor(/^[a-z]+$/, String.raw`^\p{Ll}+$`, 'u');
const UPPER = patternFor(/^[A-Z]+$/, String.raw`^\p{Lu}+$`, 'u');
const TITLE = patternFor(/^[A-Z][a-z]+$/, String.raw`^[\p{Lu}\p{Lt}]\p{Ll}+$`, 'u');
const PLAIN_LOWER = /^[a-z]+$/;
const PLAIN_TITLE = /^[A-Z][a-z]*$/;

export const caseOf = (text: string): Case => {
  if (PLAIN_LOWER.test(text)) return 'lower';
  if (PLAIN_TITLE.test(text)) return 'title';
  const letters = text.replace(NO_CASE(text), '');
  if (letters === '') return 'none';
  if (LOWER(letters).test(letters)) return 'lower';
  if (UPPER(letters).test(letters)) return letters.length === 1 ? 'title' : 'upper';
  return TITLE(letters).test(letters) ? 'title' : 'mixed';
};

const endsSentence = (gap: string, before: string): boolean =>
  gap !== ' ' && SENTENCE_END.test(gap) && !(gap.startsWith('.') && !gap.includes('\n') && ABBREVIATION(before).test(before));

/** The words of a text, in their order. */
export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  let end = 0;
  let sentence = 0;
  for (const match of matchesOf(text, UNUSUAL.test(text) ? WORD() : LATIN)) {
    const gap = text.slice(end, match.index);
    const opens = words.length === 0 || endsSentence(gap, text.slice(Math.max(0, end - 8), end));
    if (opens && words.length > 0) sentence++;
    end = match.index + match[0].length;
    words.push({ text: match[0], start: match.index, end, folded: foldName(match[0]), case: caseOf(match[0]), gap, sentence, opens });
  }
  return words;
};

const LATIN_PARTS = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|[0-9]+/g;
const ASCII = /^[ -~]*$/;
/** Most words are of one part, which is told at once. */
export const isOnePart = (word: string): boolean => ONE_PART.test(word);
const ONE_PART = /^[A-Z]?[a-z]+$/;
const PARTS = pattern(String.raw`\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{N}+|[\p{Lo}\p{M}]+`, 'gu');

/** `WellDoneAmelia7` is `Well`, `Done`, `Amelia`, `7`: a word at its capitals and digits, with where each part stands in it. */
export const partsOf = (word: string): readonly { readonly text: string; readonly start: number }[] =>
  isOnePart(word)
    ? [{ text: word, start: 0 }]
    : matchesOf(word, ASCII.test(word) ? LATIN_PARTS : PARTS()).map((match) => ({ text: match[0], start: match.index }));
