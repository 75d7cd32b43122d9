import { isPraised } from './person-signs.ts';
import type { Place } from './place.ts';
import { isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround, storyWords } from './told.ts';
import { saysSportNear } from './use-sport.ts';
import { isStudied } from './use-studied.ts';

/** Whether somebody whom everybody knows is told of, where a pupil bears the very name. */

/** What no pupil is, does or has. */
const OF_HISTORY = new Set(
  `historians expedition expeditions voyage voyages explorer explorers century centuries apprenticed apprentice slavery slaves abolition abolitionist suffragette suffragettes
  astronaut cosmonaut boxer inventor aviator physicist navigator botanist abolished emigrated knighted legacy inspirational`.split(/\s+/u),
);
const MONTHS = new Set(['month', 'week', 'day']);

const isOfHistory = (scene: Scene, from: number): boolean => {
  const near = scene.words.slice(Math.max(0, from - FAR), from + FAR);
  return near.some(({ folded }, at) => OF_HISTORY.has(folded) || (folded === 'history' && MONTHS.has(near[at + 1]?.folded ?? '')));
};
/** So far a text is looked through: one that says a name over and over must not cost its square. */
const FAR = 60;

const SHOWN = new Set('introduced introduces explored explores covered covers profiled profiles featured features met'.split(' '));
const LESSONS = new Set(
  'assembly assemblies lesson lessons topic unit book video display exhibition play film podcast documentary workshop'.split(' '),
);

/** `this week's assembly introduced Jesse Owens`. */
const isPresented = (scene: Scene, from: number): boolean => {
  const [shown = '', lesson = ''] = wordsBefore(scene, from, 2);
  return SHOWN.has(shown) && LESSONS.has(lesson);
};

/** What a pupil did, whatever the name: at play, at school, or praised. */
const isHere = (place: Place): boolean => {
  const { scene, from, to } = place;
  if (isPraised(place) || isPossessive(scene, to) || saysSportNear(scene, from)) return true;
  return sentenceAround(scene, from).some((word) => HERE.has(word)) || wordsAfter(scene, to, 3).some((word) => AT_SCHOOL.test(word));
};
const HERE = new Set('today yesterday trophy cup medal certificate award prize team lunchtime playground homework'.split(' '));
const AT_SCHOOL =
  /^(?:paint|draw|drew|wrote|read|won|win|scor|sang|sing|perform|bak|finish|dress|present|donat|visit|swam|swum|recit|brought|dug|led|lift|rais|lost)/u;

/** Of somebody known by the full name: told as history, and nothing that is done at school. */
export const isToldAsHistory = (place: Place): boolean => {
  const { scene, from, to } = place;
  if (isHere(place)) return false;
  return isPresented(scene, from) || isOfHistory(scene, from) || isStudied(scene, from, to) || storyWords(place) > 0;
};
