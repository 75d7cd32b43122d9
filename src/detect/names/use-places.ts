import { looseCue, ownsKin } from './cues.ts';
import { isGroup } from './groups.ts';
import { hasPronoun, isPraised, isSpeaker } from './person-signs.ts';
import { headsPlace, isPrefixed } from './place-names.ts';
import { isCapital, isProper, partsAt, type Scene } from './scene.ts';
import type { Rule } from './use.ts';
import { hasOtherName } from './use-beside.ts';
import { isAmbiguous } from './word-subject.ts';
import { isQuotedTitle, looksTitled } from './work-names.ts';

/** What bears the name: somebody known, a class, a house, a place, a work, the school itself. */

/** Somebody whom everybody knows. A pupil of that very name is kept by a cue, and else left open. */
export const famous: Rule = ({ scene, from, to, listed, bound }) => {
  const phrases = partsAt(scene, from, to, 'figure').filter((phrase) => phrase.from <= from && phrase.to >= to);
  if (phrases.length === 0) return undefined;
  if (listed.form !== 'full-name') return phrases.some((phrase) => phrase.to > phrase.from) ? 'other' : undefined;
  return bound === undefined ? 'doubt' : 'name';
};

/** The school has a class of that name: only what no class does, says or has makes it a child. */
export const className: Rule = (mention) => {
  const { scene, from, to, listed, bound } = mention;
  if (listed.form === 'full-name' || from !== to || !scene.known.classes.has(scene.words[from]?.folded ?? '')) return undefined;
  if (bound !== undefined && scene.words[from]?.folded !== bound.toLowerCase()) return undefined;
  if (isSpeaker(mention) || hasPronoun(mention) || hasOtherName(mention) || ownsKin(scene, to)) return undefined;
  return isPraised(mention) ? 'doubt' : 'other';
};

/** A set phrase, the school's own name, a trip's place. */
export const setPhrase: Rule = ({ scene, from, to, listed, bound }) => {
  if (listed.form === 'full-name') return undefined;
  if (partsAt(scene, from, to, 'own').some((phrase) => phrase.from <= from && phrase.to >= to)) return 'other';
  const phrases = partsAt(scene, from, to, 'phrase');
  return phrases.length > 0 &&
    (bound === undefined || /^our\b/iu.test(bound)) &&
    !(isProper(scene, from) && !isCapitalPhrase(scene, phrases[0]?.to ?? to))
    ? 'other'
    : undefined;
};

const isCapitalPhrase = (scene: Scene, last: number): boolean => isCapital(scene.words[last]);

/** A house, where the sentence speaks of houses. */
export const ofGroup: Rule = (mention) => {
  if (mention.bound !== undefined || mention.listed.form === 'full-name') return undefined;
  const group = isGroup(mention);
  return group === 'yes' ? 'other' : group === 'maybe' ? 'doubt' : undefined;
};

export const placeOrTitle: Rule = (mention) => {
  const isFull = mention.listed.form === 'full-name';
  if (!isFull && isPrefixed(mention)) return 'other';
  const place = headsPlace(mention, isFull);
  if (place === 'yes') return isFull ? 'doubt' : 'other';
  if (place === 'maybe' && !isFull) return isPraised(mention) || mention.bound !== undefined ? 'name' : 'other';
  if (isFull || mention.listed.form === 'family') return undefined;
  if (isQuotedTitle(mention)) return isPraised(mention) ? undefined : isAmbiguous(mention.scene, mention.from) ? 'other' : 'doubt';
  const form = looksTitled(mention);
  if (form === undefined || isPraised(mention)) return undefined;
  return form === 'yes' ? 'other' : 'doubt';
};

/** `Bella-style`. */
export const inTheManner: Rule = ({ scene, to, listed }) =>
  listed.form !== 'full-name' && scene.words[to + 1]?.gap === '-' && MANNERS.has(scene.words[to + 1]?.folded ?? '') ? 'other' : undefined;

const MANNERS = new Set('style styled inspired esque like themed shaped type mania era'.split(' '));

/** `Boudica burned three towns`: first of all somebody of history or legend, if no sign of school stands beside it. */
export const legendary: Rule = (mention) => {
  const { scene, from, to, listed } = mention;
  const word = scene.words[from]?.folded ?? '';
  if (
    listed.form !== 'forename' ||
    from !== to ||
    !scene.lexicon.capitals.has(word) ||
    scene.lexicon.given.has(word) ||
    scene.lexicon.toldBy.get(word) !== undefined ||
    isAmbiguous(scene, from)
  )
    return undefined;
  return isPraised(mention) || looseCue(scene, from) !== undefined || hasOtherName(mention) ? undefined : 'doubt';
};
