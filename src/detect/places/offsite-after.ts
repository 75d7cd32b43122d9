import type { Word } from '../../model.ts';
import { generalFrom } from './offsite-general.ts';
import { namedFrom } from './offsite-named.ts';
import type { OwnPlaces } from './own-places.ts';
import { isClose, STOPS, type Unled } from './place-words.ts';
import type { Sentence } from './sentences.ts';
import { isCapital } from './told.ts';
import { GENERAL_HEADS, SCHOOL_PLACES } from './words/where.ts';

const ARTICLES: ReadonlySet<string> = new Set('the a an our local this their nearby some'.split(' '));

/** The place that begins after a word, past its article. */
export const placeAfter = (sentence: Sentence, at: number, led: boolean, own: OwnPlaces): Unled | undefined => {
  const { words } = sentence.told;
  const follows = (index: number): boolean =>
    index === sentence.from || isClose(words[index]) || (!led && /^[,:]? ?[\u2013\u2014-]? $/u.test(words[index]?.gap ?? ''));
  const article = ARTICLES.has(words[at + 1]?.folded ?? '') && follows(at + 1);
  const start = at + (article ? 2 : 1);
  if (start > sentence.to || !follows(start)) return undefined;
  if (own.isOwn(words, start) && !isBound(words, at)) return undefined;
  if (words[at]?.folded === 'on' && article) return generalFrom(sentence, at + 1, start) ?? namedFrom(sentence, start);
  const named = namedFrom(sentence, start) ?? namedFrom(sentence, pastAdjectives(sentence, start));
  if (named !== undefined) return named;
  if (!article && !sentence.told.small) return undefined;
  return generalFrom(sentence, article ? at + 1 : start, start);
};

/** `Everest class leave for Paris`: a class of that name is not what they leave for. */
const isBound = (words: readonly Word[], at: number): boolean =>
  ['for', 'to'].includes(words[at]?.folded ?? '') && /^(?:leav|off|fly|flies|travel|set|head|depart)/.test(words[at - 1]?.folded ?? '');

/** `Greetings from a very blowy Lindisfarne`: past as many as three words in small letters. */
const pastAdjectives = ({ told: { words }, to }: Sentence, start: number): number => {
  for (let at = start; at <= Math.min(to, start + 3); at++) {
    const word = words[at];
    if (word === undefined || (at > start && word.gap !== ' ')) return start;
    if (isCapital(word)) return at;
    if (STOPS.has(word.folded) || SCHOOL_PLACES.has(word.folded) || GENERAL_HEADS.has(word.folded) || !isAdjective(word.folded))
      return start;
  }
  return start;
};
export const isAdjective = (word: string): boolean =>
  /(?:y|ed|ing|ful|ous|est|er|ic|al)$|^(?:very|wet|cold|hot|warm|nearby|old|new|wild|great|grand)$/.test(word);
