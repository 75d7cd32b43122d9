import type { Word } from '../../model.ts';
import { isClose, STOPS, type Unled } from './place-words.ts';
import type { Sentence } from './sentences.ts';
import { isCapital } from './told.ts';
import { DRESSED, GAMES, GENERAL_HEADS, GENERAL_PLACES, GROUNDS, PUBLIC, SCHOOL_PLACES, TIMES } from './words/where.ts';

/** `the fire station`, `dudley zoo`: a general place, at most two words before its head. */
export const generalFrom = ({ told: { words }, to }: Sentence, from: number, start: number): Unled | undefined => {
  const isOurs = OURS.has(words[from]?.folded ?? '') && words[start]?.folded !== 'local';
  if (isOurs) return undefined;
  for (let at = start; at <= Math.min(to, start + 3); at++) {
    const word = words[at];
    if (word === undefined || (at > start && !isClose(word)) || STOPS.has(word.folded)) return undefined;
    if (at === start && word.folded === 'school') return undefined;
    if (GROUNDS.has(word.folded) && at > start && isOfGames(words, start, at)) return undefined;
    const heads = at === start ? GENERAL_PLACES : GENERAL_HEADS;
    if (heads.has(word.folded) && words[at - 1]?.folded !== 'car' && !isAnyWall(words, at) && !goesOn(words, at) && !isDressed(words, at))
      return at === start && NEVER_ALONE.has(word.folded) ? undefined : { from, to: at, named: false };
    if (PUBLIC.has(words[at - 1]?.folded ?? '') && at > start && COMMON.has(word.folded)) return { from, to: at, named: false };
    if (SCHOOL_PLACES.has(word.folded) && (words[at + 1]?.folded === 'wall' || !GENERAL_HEADS.has(words[at + 1]?.folded ?? '')))
      return undefined;
  }
  return undefined;
};

/** `the tennis courts`, `the far netball courts`: a school has its own; `the town tennis courts` are somebody else’s. */
const isOfGames = (words: readonly Word[], start: number, at: number): boolean =>
  words.slice(start, at).every(({ folded }) => GAMES.has(folded));

/** `a stone wall` may be anywhere; these are gone to. */
const isAnyWall = (words: readonly Word[], at: number): boolean =>
  words[at]?.folded === 'wall' && !WALLS.has(words[at - 1]?.folded ?? '') && !isCapital(words[at]);
const WALLS: ReadonlySet<string> = new Set('climbing bouldering city town castle sea harbour roman'.split(' '));

const COMMON: ReadonlySet<string> = new Set('home library hall field pitch playground garden gardens gym pond sports'.split(' '));

/** `the library corner`, `the farm animals`, `the forest school area`: the head is the next word. */
const goesOn = (words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  return (
    next !== undefined &&
    next.gap === ' ' &&
    !TIMES.has(next.folded) &&
    (SCHOOL_PLACES.has(next.folded) ||
      GENERAL_HEADS.has(next.folded) ||
      (isCapital(next) && isCapital(words[at]) && next.case === 'title' && !next.opens) ||
      /^(?:path|chimney|huts?|towels?|balls?|bags?|passes|tickets?|vouchers?|leaflets?|posters?|website|newsletter|signs?|models?|toys?|games?|puzzle|book|topic|project|animals?|scene|song|story|display|theme|day|week|role|play|appeal|fund|charity|collection)$/.test(
        next.folded,
      )) &&
    next.folded !== 'in'
  );
};

/** `the back of a pantomime cow`, `a museum guard`: one creature, person or garment of that kind, where its phrase ends with it. */
const isDressed = (words: readonly Word[], at: number): boolean => {
  const [next, after] = [words[at + 1], words[at + 2]];
  if (next?.gap !== ' ' || next.case !== 'lower' || !DRESSED.has(next.folded)) return false;
  return after?.gap !== ' ' || STOPS.has(after.folded) || TIMES.has(after.folded) || /(?:ed|ing)$/.test(after.folded);
};

/** As much a thing of the school as a place elsewhere, with no word before it. */
const NEVER_ALONE: ReadonlySet<string> = new Set(
  'library garden council activity adventure outdoor climbing bowling fire police post bank golf trampoline council camp memorial assembly festival concert fair market shop shops bakery circus opera ballet stage'.split(
    ' ',
  ),
);
const OURS: ReadonlySet<string> = new Set(['our', 'their', 'its', 'my']);
