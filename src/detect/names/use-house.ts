import { deedAfter, isPraised } from './person-signs.ts';
import type { Place } from './place.ts';
import { isCapital, isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import type { Rule } from './use.ts';
import { saysSport } from './use-sport.ts';
import { isHumanState } from './word-states.ts';
import { AUXILIARIES } from './word-subject.ts';

/** The surname of somebody of whom schools speak: a house, a lesson, or a place between two. */

const isScore = ({ words, lexicon }: Scene, at: number): boolean =>
  isCapital(words[at]) && lexicon.figureSurnames.has(words[at]?.folded ?? '') && /^\d/u.test(words[at + 1]?.folded ?? '');

/** `Austen 1412, Brunel 1398`: each with its points. */
const isAmongScores = (scene: Scene, at: number): boolean => isScore(scene, at) && (isScore(scene, at - 2) || isScore(scene, at + 2));

const OF_HOUSES = new Set('captains points cup shield totals colours'.split(' '));

/** `houses`, `Curie house`, `house points`; but `a full house`. */
const saysHouses = ({ said, words, lexicon }: Scene): boolean =>
  said.has('houses') ||
  (said.has('house') &&
    words.some(
      ({ folded }, at) =>
        folded === 'house' && (lexicon.figureSurnames.has(words[at - 1]?.folded ?? '') || OF_HOUSES.has(words[at + 1]?.folded ?? '')),
    ));

const TALLY = /^\s?[:\u2013\u2014-]?\s{0,3}\d/u;
const isTally = ({ words, field }: Scene, at: number): boolean => {
  const word = words[at];
  return word !== undefined && isCapital(word) && word.text.length > 2 && TALLY.test(field.text.slice(word.end, word.end + 6));
};

/** `House points: Hepworth 1,204, Cook 1,188, Wilberforce 1,170`: three at least, whoever they are called after. */
const isTallied = (scene: Scene, at: number): boolean =>
  isTally(scene, at) &&
  scene.said.has('house') &&
  scene.said.has('points') &&
  scene.words.filter((_, index) => isTally(scene, index)).length > 2;

const STUDY = new Set(
  'historians history geographers geography expedition voyage biography learning learnt studying researching'.split(' '),
);

/** `Austen is house captain`. */
const isSomebody = ({ scene, to }: Place): boolean => AUXILIARIES.has(wordsAfter(scene, to, 1)[0] ?? '') && isHumanState(scene, to);

/** Houses and lessons hide no pupil who does something, is praised or owns a thing. */
const isActive = (place: Place): boolean =>
  deedAfter(place) !== undefined || isPraised(place) || isPossessive(place.scene, place.to) || isSomebody(place);

/** A house, or whom a lesson is about, of which nothing is said that is said of a pupil. */
export const isHouse = (place: Place): boolean => {
  const { scene, from, to } = place;
  if (from === to && isTallied(scene, from)) return true;
  if (from !== to || !scene.lexicon.figureSurnames.has(scene.words[from]?.folded ?? '') || isActive(place)) return false;
  if (isAmongScores(scene, from)) return true;
  if (saysSport(scene, from)) return false;
  return saysHouses(scene) || sentenceAround(scene, from).some((word) => STUDY.has(word));
};

export const ofHouse: Rule = (mention) =>
  mention.listed.form === 'surname' && mention.bound === undefined && isHouse(mention) ? 'other' : undefined;

const WAYS = new Set(
  'route walked walk walking path road trail train bus coach flight ride rode cycle cycled cycling miles hiked hike canal railway'.split(
    ' ',
  ),
);

/** `the old route from Haworth to Top Withens`: a place, where somebody goes. */
export const betweenPlaces: Rule = ({ scene, from, to, listed, bound }) => {
  if (listed.form !== 'surname' || bound !== undefined || wordsBefore(scene, from, 1)[0] !== 'from') return undefined;
  if (wordsAfter(scene, to, 1)[0] !== 'to' || !isCapital(scene.words[to + 2]) || scene.named.has(to + 2)) return undefined;
  return sentenceAround(scene, from).some((word) => WAYS.has(word)) ? 'other' : undefined;
};
