import { type Atom, type Phrase, phraseOf, type ReadSets } from './notation.ts';

const WORD = /^[^\s()[\]<>|~]+$/;
const SET = /^<[^>]+>$/;

/**
 * With which words a phrase may begin, under which it is looked up; a set stands for all that it begins with, and is left as it is
 * written, `<set>`. A phrase that begins with either is not parsed.
 */
export const opensOf = (phrase: string, sets: ReadSets): readonly string[] | string => {
  const end = phrase.indexOf(' ');
  const first = end < 0 ? phrase : phrase.slice(0, end);
  return WORD.test(first) || SET.test(first) ? first : opensOfParsed(phraseOf(phrase), sets);
};

/** With which words one of several may begin. */
export const opensOfAny = (phrases: readonly string[], sets: ReadSets): readonly string[] => {
  const all = new Set<string>();
  for (const opening of phrases.flatMap((phrase) => opensOf(phrase, sets))) for (const word of wordsOf(opening, sets)) all.add(word);
  return [...all];
};

/** A word itself, or those of a set. */
export const wordsOf = (word: string, sets: ReadSets): readonly string[] => (word.startsWith('<') ? sets.opens(word.slice(1, -1)) : [word]);

const opensOfParsed = ([part, ...more]: Phrase, sets: ReadSets): readonly string[] => {
  const atom: Atom | undefined = part?.is === 'word' ? part.atoms[0] : undefined;
  if (atom === undefined) return [];
  if (atom.is === 'letters') return [atom.text];
  const words = atom.is === 'set' ? sets.opens(atom.name) : atom.of.flatMap((phrase) => opensOfParsed(phrase, sets));
  return atom.times === '?' ? [...words, ...opensOfParsed(more, sets)] : words;
};
