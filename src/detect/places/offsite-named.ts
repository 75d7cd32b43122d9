import type { Word } from '../../model.ts';
import { isClose, isNameWord, type Unled } from './place-words.ts';
import type { Sentence } from './sentences.ts';
import { GAMES, GENERAL_HEADS, GROUNDS, NO_PLACES, SCHOOL_PLACES, SCHOOLS } from './words/where.ts';

/** Within a name of several words: `Museum of Wales`, `Ross on Wye`, `Gulliver's World`. */
const INNER: ReadonlySet<string> = new Set('of the and on in upon de du des la le les s y yr under by st'.split(' '));

/** A name of its own: capitalised words, where capitals say something. */
export const namedFrom = ({ told, to }: Sentence, start: number): Unled | undefined => {
  const { words, small } = told;
  if (small || !isNameWord(words[start])) return undefined;
  const isOdd = NO_PLACES.has(words[start]?.folded ?? '');
  let end = start;
  for (let at = start + 1; at <= to && at <= start + 7; at++) {
    const word = words[at];
    if (word === undefined || !isClose(word)) break;
    if (NO_PLACES.has(word.folded) && words[at - 1]?.folded === 'and') break;
    if (isNameWord(word) || (at === end + 1 && GENERAL_HEADS.has(word.folded))) end = at;
    else if (!INNER.has(word.folded)) break;
  }
  const [first, last] = [words[start]?.folded ?? '', words[end]?.folded ?? ''];
  if (isReign(words[end + 1]) || (end > start && isReign(words[end])) || isTreatDay(words, end)) return undefined;
  if (ERAS.has(last) || (end === start && /^[A-Z]{2,3}$/.test(words[start]?.text ?? ''))) return undefined;
  if (isOdd && (end === start || !(GENERAL_HEADS.has(last) || SCHOOLS.has(last)))) return undefined;
  if (SIDES.has(words[end + 1]?.folded ?? '') && words[end + 1]?.gap === ' ') return undefined;
  const isRoom =
    (SCHOOL_PLACES.has(last) && (end === start || ROOMS_OF.has(first))) ||
    (GROUNDS.has(last) && words.slice(start, end).every(({ folded }) => GAMES.has(folded)));
  return isRoom ? undefined : { from: start, to: end, named: true };
};

/** `the Paralympic squad`: the name says whose. */
const SIDES: ReadonlySet<string> = new Set('squad team side final finals cup trials championships award awards fund appeal'.split(' '));

/** `Main Hall`, `Forest School`, `Breakfast Club`: of any school. */
const ROOMS_OF: ReadonlySet<string> = new Set(
  'main learning student pupil wellbeing resource school sports great upper lower infant infants junior juniors dining small big drama music art science computer computing forest breakfast assembly reading quiet sensory story prayer head staff'.split(
    ' ',
  ),
);

/** The ends of names of times and events: `the Second World War`. */
const ERAS: ReadonlySet<string> = new Set(
  'war age ages times era century battle blitz revolution rising empire games olympics cup league'.split(' '),
);

/** `Henry V`: who reigned, and the play of him. */
const isReign = (word: Word | undefined): boolean => word?.gap === ' ' && /^(?:[IVX]{2,5}|V)$/.test(word.text);

/** `Hot Chocolate Friday`, `Wellbeing Wednesday`: a day with a name of its own. */
const isTreatDay = (words: readonly Word[], end: number): boolean =>
  TREATS.has(words[end]?.folded ?? '') && words[end + 1]?.gap === ' ' && WEEKDAY.test(words[end + 1]?.folded ?? '');
const TREATS: ReadonlySet<string> = new Set(
  'chocolate pizza pancake pancakes waffle cake cakes bun buns fish tea toast treat treats soup wellbeing wellness mindful mindfulness golden funky wacky crazy odd sock socks hair hat hats mufti uniform reading maths poetry story thankful kindness feelgood'.split(
    ' ',
  ),
);
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;
