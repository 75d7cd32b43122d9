import { type Found, phraseBook } from '../../text/wording/book.ts';
import { nth } from './nth.ts';
import { isCapital, isToldOf, type Scene, storyWords } from './of-names.ts';
import { wordSet } from './word-set.ts';
import { PETS, TAUGHT } from './words/people.ts';

/** Those of whom all may speak: known from stories, from lessons, or animals. */

interface Place {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
}

const taught = phraseBook([[TAUGHT, true]]);

/** Of whom schools tell, by their full names. */
export const taughtIn = ({ words }: Scene): readonly Found<boolean>[] => taught(words).filter(({ to }) => isCapital(words[to]));

/** Whether the words around a name tell a story or of the past. A name that is plainly one needs more of them. */
export const isOfStory = (place: Place, sure: boolean): boolean => {
  const { lexicon, words } = place.scene;
  const stories = storyWords(place);
  if (isToldOf(place) === 'yes' || stories > (sure ? 2 : 1)) return true;
  return stories > 0 && lexicon.figureSurnames.has(nth(words, place.to).folded);
};

/** `Mozart`: the last name of somebody famous, and nothing else. */
export const isFamous = ({ scene: { lexicon, words }, from, to }: Place): boolean => {
  const { folded } = nth(words, to);
  return from === to && lexicon.figureSurnames.has(folded) && !lexicon.given.has(folded) && !lexicon.kinds.has(folded);
};

const pets = wordSet(PETS);

/** `our school dog Bramble`, `our guide dog, Bramble, is`, `guinea pigs Salt and Pepper`, `Ted, our therapy dog`; but `Leo, our dog walker`. */
export const isPet = ({ scene: { lexicon, words }, from, to }: Place): boolean => {
  const isAnimal = (index: number): boolean => words[index]?.sentence === words[from]?.sentence && pets.has(words[index]?.folded);
  const first = words[from - 1]?.folded === 'and' && isCapital(words[from - 2]) ? from - 2 : from;
  if (isAnimal(first - 1) && words[first]?.gap === ' ') return true;
  if (words[from]?.gap === ', ' && words[to + 1]?.gap === ', ' && [1, 2].some((step) => isAnimal(from - step))) return true;
  if (!OPENERS.has(words[to + 1]?.folded ?? '')) return false;
  // `Ada, a girl with cat, dust and nut allergies`, is none.
  const isOne = (step: number): boolean => words.slice(to + 2, to + step).every(({ folded }) => !lexicon.functions.has(folded));
  return [2, 3, 4].some((step) => isAnimal(to + step) && words[to + step + 1]?.gap !== ' ' && isOne(step));
};
const OPENERS = new Set(['the', 'our', 'a']);
