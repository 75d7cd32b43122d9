import { isPraised, isSpeaker } from './person-signs.ts';
import type { Place } from './place.ts';
import type { Scene } from './scene.ts';
import { listEnd } from './word-lists.ts';
import { isAmbiguous } from './word-subject.ts';

/** Houses, teams and tables that bear people's names. */

const HOUSES = new Set(['houses']);
/** Made up of children, who are named beside them as well: what a word alone may be called by. */
const MANY_GROUPS = new Set(['houses', 'teams', 'groups', 'classes', 'forms', 'tables', 'patrols', 'squads']);
const ONE_GROUP = new Set(['house', 'team', 'class', 'form', 'table']);

/**
 * `George, Andrew, David: all four houses scored`: names in a row where the sentence speaks of houses. After `Which house won?` a name is
 * left open.
 */
export const isGroup = (place: Place): 'yes' | 'maybe' | undefined => {
  const { scene, from, to } = place;
  if (isPraised(place) || isSpeaker(place)) return undefined;
  const inRow = listEnd(place) > to || listEnd(place, -1) < from;
  if (inRow && saysInSentence(scene, from, isAmbiguous(scene, from) ? MANY_GROUPS : HOUSES)) return 'yes';
  return asksWhich(scene, from) ? 'maybe' : undefined;
};

const NEAR = 25;

const saysInSentence = ({ words }: Scene, at: number, said: ReadonlySet<string>): boolean =>
  words
    .slice(Math.max(0, at - NEAR), at + NEAR)
    .some(({ folded, sentence }, step, near) => sentence === words[at]?.sentence && said.has(folded) && !isFurniture(near, step));

/** `giggling on the tables`. */
const isFurniture = (words: Scene['words'], at: number): boolean =>
  words[at]?.folded === 'tables' && words[at - 1]?.folded === 'the' && UPON.has(words[at - 2]?.folded ?? '');
const UPON = new Set(['on', 'under', 'at', 'round', 'around', 'across', 'off']);

/** `Which house won the tug of war?` right before this sentence, or at its head. */
const asksWhich = ({ words }: Scene, at: number): boolean => {
  const sentence = words[at]?.sentence ?? 0;
  for (let index = Math.max(0, at - NEAR); index < at; index++) {
    const word = words[index];
    if (word === undefined || word.sentence < sentence - 1 || word.folded !== 'which') continue;
    if (ONE_GROUP.has(words[index + 1]?.folded ?? '')) return true;
  }
  return false;
};
