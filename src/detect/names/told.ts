import { isOrdinary } from './morphology.ts';
import type { Place } from './place.ts';
import type { Scene } from './scene.ts';
import { isLegend } from './tellings.ts';

/**
 * The name belongs to a story that is told here. A word of that story alone (`Narnia`) or two everyday ones (`wardrobe` and `witch`) say
 * so; one everyday word may be chance, and what another sentence tells (`near`) never hides a pupil who does something.
 */
export const isToldOf = ({ scene, from }: Place): 'yes' | 'near' | 'maybe' | undefined => {
  const name = scene.words[from]?.folded ?? '';
  const stories = scene.lexicon.toldBy.get(name);
  if (stories === undefined) return isPaired(scene, from) ? 'maybe' : undefined;
  const here = signsOf(stories, name, new Set(sentenceAround(scene, from)), scene);
  if (here > 1 || (here === 1 && isPaired(scene, from))) return 'yes';
  const signs = signsOf(stories, name, scene.said, scene);
  if (signs > 1) return 'near';
  return signs === 1 || isPaired(scene, from) ? 'maybe' : undefined;
};

/** So far a sentence is looked at, to either side: one that never ends must not cost its square. */
const FAR = 60;

/** The words of the sentence around one of them. */
export const sentenceAround = ({ words }: Pick<Scene, 'words'>, at: number): readonly string[] => {
  const around: string[] = [];
  for (let index = Math.max(0, at - FAR); index < Math.min(words.length, at + FAR); index++) {
    const word = words[index];
    if (word !== undefined && word.sentence === words[at]?.sentence) around.push(word.folded);
  }
  return around;
};

/** With the other of a known pair in the same sentence: Mary and Joseph. */
const isPaired = ({ words, lexicon }: Scene, from: number): boolean => {
  const others = lexicon.pairs.get(words[from]?.folded ?? '');
  return others !== undefined && sentenceAround({ words }, from).some((word) => others.includes(word));
};

/** How much of one of these stories is said. Of a legend everyday words are never more than a hint, unless one is marked as its own. */
const signsOf = (stories: readonly string[], name: string, said: ReadonlySet<string>, { lexicon }: Scene): number => {
  let most = 0;
  for (const story of stories) {
    const words = story.split(' ');
    const own = words.some((word) => word.startsWith('+') && said.has(word.slice(1)));
    const beside = words.filter((word) => word !== name && said.has(word));
    const signs = beside.reduce((sum, word) => sum + (isOrdinary(word, lexicon) ? 1 : 2), 0);
    most = Math.max(most, own ? 2 : isLegend(story) ? Math.min(signs, 1) : signs);
  }
  return most;
};

/** Where children come as somebody else. */
const COSTUMES = new Set('dress-up costume costumes dressed dressing fancy nativity characters wbd worldbookday'.split(' '));

/** `World Book Day so far`, `costumes needed`: whoever is named may be whom somebody comes as. */
export const saysCostumes = ({ said }: Scene): boolean =>
  (said.has('book') && ['day', 'week', 'parade'].some((word) => said.has(word))) ||
  (said.has('parade') && ['storybook', 'character', 'story', 'book'].some((word) => said.has(word))) ||
  (said.has('character') && said.has('day')) ||
  (said.has('dress') && said.has('up')) ||
  [...COSTUMES].some((word) => said.has(word));

/** A year in which nobody at school was born, or words that nobody says any more. */
const LONG_AGO =
  /^(?:1[0-8]\d\d|19[0-4]\d|thou|thee|thy|hath|doth|saith|unto|ye|whereof|thereof|durst|quoth|ere|whence|thence|thither|hither|whither|wherefore|forsooth|methinks|nay|betwixt|shalt|hast|(?:mak|com|go|giv|tak|know|lov|liv|walk|stand|fall|ris|lead|keep|bring)eth)$/;

/** How many words of the sentence speak of stories, the stage, the past or fame. */
export const storyWords = ({ scene, from, to }: Place): number => {
  const { words, lexicon } = scene;
  let count = 0;
  for (let index = Math.max(0, from - 30); index < Math.min(words.length, to + 30); index++) {
    const word = words[index];
    const told = lexicon.story.has(word?.folded ?? '') || LONG_AGO.test(word?.folded ?? '');
    if (told && word?.sentence === words[from]?.sentence && (index < from || index > to)) count++;
  }
  return count;
};
