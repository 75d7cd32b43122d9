import type { Place } from './place.ts';
import { isCapital, isPossessive, owned, type Scene, wordsAfter } from './scene.ts';
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

/** What a pupil makes of a work: `Noah's shoebox ark`. */
const MADE = new Set(
  `shoebox model lego junk cardboard clay painting picture poster drawing sketch diorama collage essay review poem design homework presentation project bridge puppet book
  story artwork display rap comic recipe card certificate medal`.split(/\s+/u),
);
export const hasMade = ({ scene, to }: Place): boolean =>
  isPossessive(scene, to) && wordsAfter(scene, to + (scene.words[to + 1]?.folded === 's' ? 1 : 0), 2).some((word) => MADE.has(word));
