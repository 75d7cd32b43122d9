import type { Word } from '../../text/words.ts';
import type { Known, Phrase } from './known.ts';
import { push } from './lists.ts';
import type { SetPhrase } from './phrases.ts';

/** Where the words of a field are part of a known phrase. */

/** Within a phrase a comma may stand too: `Matthew, Mark, Luke and John`. */
const LISTED = /^,? ?$/;
const AMPERSAND = /^\s?&\s?$/;
/** A gap within a name or a phrase: blanks, one hyphen or apostrophe, an initial's full stop. */
const CLOSE = /^(?:[ \t\u00A0]*|\. ?|[-\u2010\u2011'\u2019\u02BC] ?| ['\u2018\u2019]|[ \t]*\r?\n[ \t]*)$/;

/** Whether nothing but a blank, a hyphen or an apostrophe stands between a word and the one before. */
export const isClose = ({ gap }: Word): boolean => gap === ' ' || CLOSE.test(gap);

/** The last word of a phrase that begins at a word, if it stands there; `&` is `and`. */
const phraseEnd = (words: readonly Word[], from: number, { words: phrase, part }: SetPhrase): number | undefined => {
  let at = from;
  for (const [nth, said] of phrase.entries()) {
    const word = words[at];
    if (word === undefined || (at > from && word.opens && words[at - 1]?.text.length !== 1)) return undefined; // but J.M.W. Turner
    const ampersand = word.gap !== ' ' && AMPERSAND.test(word.gap);
    if (said === 'and' && ampersand) continue;
    // Eleven Harry Potters may come to school on one day.
    const many = nth > 0 && nth === phrase.length - 1 && said.length > 2 && word.folded === `${said}s`; // but `May is` is no plural of `may I`
    if (word.folded !== said && !many) return undefined;
    if (at !== from && !ampersand && !isClose(word) && (part === 'phrase' || !LISTED.test(word.gap))) return undefined;
    at++;
  }
  return at - 1;
};

/** A firm is one only where its words have capitals. */
const isWritten = (words: readonly Word[], from: number, to: number, { capital }: SetPhrase): boolean => {
  if (!capital) return true;
  for (let index = from; index <= to; index++) if (words[index]?.case === 'lower' && (words[index]?.text.length ?? 0) > 3) return false;
  return true;
};

const NONE: readonly SetPhrase[] = [];

/** The phrases that each word is part of. */
export const phrasesIn = (words: readonly Word[], { lexicon, phrases }: Known): ReadonlyMap<number, readonly Phrase[]> => {
  const parts = new Map<number, Phrase[]>();
  const known = lexicon();
  for (let from = 0; from < words.length; from++) {
    const folded = words[from]?.folded ?? '';
    for (const phrase of known.phrases.get(folded) ?? NONE) mark(parts, words, from, phrase);
    for (const phrase of phrases.get(folded) ?? NONE) mark(parts, words, from, phrase);
  }
  return parts;
};

const mark = (parts: Map<number, Phrase[]>, words: readonly Word[], from: number, phrase: SetPhrase): void => {
  const to = phraseEnd(words, from, phrase);
  if (to === undefined || !isWritten(words, from, to, phrase)) return;
  const found = { part: phrase.part, from, to };
  for (let index = from; index <= to; index++) push(parts, index, found);
};
