import { isCapital, isPossessive, owned, type Scene } from './scene.ts';
import { isToldOf } from './told.ts';
import type { Mention } from './use.ts';
import { isAmbiguous } from './word-subject.ts';

/** What stands beside a name, for more than one of the rules. */

/** In a list with a name that the story has not: `the witches were Olivia, Kacper and Zoe`. */
export const hasOtherName = ({ scene, from, to }: Mention): boolean =>
  [from - 2, from - 1, to + 1, to + 2].some((index) => {
    const word = scene.words[index];
    if (word === undefined || !isCapital(word) || word.sentence !== scene.words[from]?.sentence) return false;
    return scene.lexicon.given.has(word.folded) && !isAmbiguous(scene, index) && isToldOf({ scene, from: index, to: index }) === undefined;
  });

export const isOwner = (scene: Scene, to: number): boolean =>
  isPossessive(scene, to) &&
  scene.lexicon.owns.has(owned(scene, to)?.folded ?? '') &&
  !['back', 'first', 'last'].includes(owned(scene, to)?.folded ?? '');
