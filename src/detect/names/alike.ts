import type { Lexicon } from './lexicon.ts';
import { isFormed, isInDictionary, isJoined, isOrdinary } from './morphology.ts';

/**
 * What a word may be of a name on no roll, whatever stands around it: a given name and nothing else; a name before it is a word; a name
 * and a word; or a word that nobody knows.
 */
export type Alike = 'given' | 'mostly' | 'word' | 'unknown';

/** Nobody is called by a day. */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u;

export const alikeOf = (word: string, lexicon: Lexicon): Alike | undefined => {
  if (DAY.test(word)) return undefined;
  const [given, other] = [lexicon.given.has(word), isOther(word, lexicon)];
  if (given) return other ? ofGiven(word, lexicon) : 'given';
  if (isNever(word, lexicon)) return undefined;
  if (lexicon.kinds.has(word) || isLegend(word, lexicon)) return 'word';
  if (other || isFormed(word) || isJoined(word, lexicon) || lexicon.functions.has(word)) return undefined;
  if (lexicon.figureSurnames.has(word)) return lexicon.toldBy.get(word) === undefined ? undefined : 'word'; // Percival
  return isInDictionary(word, lexicon.dictionary) ? 'word' : 'unknown';
};

/** Something else than somebody: a word, a place, a title. */
const isOther = (word: string, lexicon: Lexicon): boolean =>
  lexicon.kinds.has(word) ||
  isOrdinary(word, lexicon) ||
  lexicon.capitals.has(word) ||
  lexicon.kinds.get(word.replace(/s$/u, ''))?.has('season') === true ||
  lexicon.titles.has(word);

/** `Tyler`, `Lewis`: a trade only after it is a forename. */
const ofGiven = (word: string, { kinds, capitals, functions, stems }: Lexicon): Alike => {
  const trades = [...(kinds.get(word) ?? [])].every((kind) => kind === 'trade');
  return trades && !capitals.has(word) && !functions.has(word) && !stems.has(word) ? 'mostly' : 'word';
};

/** `Hermione`, `Persephone`: known from a story, and borne by children too. */
const isLegend = (word: string, { capitals, toldBy }: Lexicon): boolean => capitals.has(word) && toldBy.get(word) !== undefined;

/** `Tudor`, `Academy`, `Pluto`, `Schoolboy`, `Ambassadors`, `Tesco`. */
const isNever = (word: string, lexicon: Lexicon): boolean => {
  if (lexicon.capitals.has(word)) return !isLegend(word, lexicon);
  const kinds = lexicon.kinds.get(word);
  if (kinds?.has('place') || (kinds?.has('brand') && kinds.size === 1)) return true;
  const one = word.replace(/s$/u, '');
  if ([lexicon.childTitles, lexicon.roles].some((list) => list.has(word) || list.has(one))) return true;
  return [lexicon.heads, lexicon.child, lexicon.children, lexicon.stages, lexicon.kin].some((list) => list.has(word));
};
