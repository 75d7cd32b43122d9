import { isDeed } from './morphology.ts';
import { hasPronoun } from './person-signs.ts';
import { isCapital, wordsAfter, wordsBefore } from './scene.ts';
import { isCustomary, isGivenName, isObject, isOf, type Subject, type WordUse } from './word-subject.ts';

/** A name of children that is a time or a place too, with a verb: silence needs a sign of the time or the place, and a verb is none. */

/** Of the deeds that are said of things as well, what towns and lands do not do. */
const OF_NO_PLACE = new Set(
  'got gets came comes went goes arrived arrives ran runs took takes made makes kept keeps left leaves waited followed brought brings gave gives moved moves returned sat'.split(
    ' ',
  ),
);
/** And what no season does. */
const OF_NO_SEASON = new Set('got gets kept keeps waited made makes'.split(' '));

/** `its` is of no child. */
const isOfThings = ({ scene, to }: Subject): boolean => wordsAfter(scene, to, 4).includes('its');

const isCalendar = (subject: Subject): boolean => isOf(subject, 'month', 'season');

/** `pleased that Erin got through`: with a capital that tells it is somebody; at the head of a sentence it may be. */
export const ofActing = (subject: Subject): WordUse | undefined => {
  const { scene, from, to, proper } = subject;
  if (!isGivenName(subject) || !isCapital(scene.words[from]) || isOfThings(subject) || isObject(subject)) return undefined;
  const verb = wordsAfter(scene, to, 3).find((word) => isDeed(word, scene.lexicon)) ?? '';
  const acts = (isCalendar(subject) ? OF_NO_SEASON : OF_NO_PLACE).has(verb);
  if (proper) return acts ? 'name' : 'doubt';
  return acts && scene.lines[from] === 'prose' && isCustomary(subject) ? 'doubt' : undefined;
};

/** `plans for April`, `from March to May`, `the end of June`. */
const TIMELY = new Set('for to from of and or than'.split(' '));

/** `it is April`, `here is Summer`. */
const isNow = ({ scene, from, previous }: Subject): boolean =>
  ['is', 's', 'was'].includes(previous) && ['it', 'now', 'today', 'that'].includes(wordsBefore(scene, from, 2)[1] ?? '');

/** A month or a season where nothing is said that is said of people alone. */
export const isTimely = (subject: Subject): boolean => {
  if (!isGivenName(subject) || isNow(subject)) return true;
  return TIMELY.has(subject.previous) && subject.next !== 'to' && !hasPronoun(subject);
};
