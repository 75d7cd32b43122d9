import { deedAfter, isPraised } from './person-signs.ts';
import type { Place } from './place.ts';
import { isCapital, isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import type { Mention, Rule } from './use.ts';
import { isAgainstSide } from './use-play.ts';
import { saysSport } from './use-sport.ts';
import { listEnd } from './word-lists.ts';
import { isHumanState } from './word-states.ts';
import { AUXILIARIES } from './word-subject.ts';

/** The surname of somebody of whom schools speak: a house, a lesson, or a place between two. */

/** So far a text is looked through: a long one must not cost its square. */
const FAR = 120;
const near = (words: Scene['words'], at: number): Scene['words'] => words.slice(Math.max(0, at - FAR), at + FAR);

const isFigure = ({ words, lexicon }: Scene, at: number): boolean => lexicon.figureSurnames.has(words[at]?.folded ?? '');
const isScore = ({ words }: Scene, at: number): boolean => isCapital(words[at]) && /^\d/u.test(words[at + 1]?.folded ?? '');

/** Hundreds of points are a house's; a dozen may be a child's. */
const TALLY = /^\s?[:\u2013\u2014-]?\s{0,3}(?:\d{3}|\d{1,2}[,.]\d{3})/u;
const isTally = ({ words, field }: Scene, at: number): boolean => {
  const word = words[at];
  return word !== undefined && isCapital(word) && word.text.length > 2 && TALLY.test(field.text.slice(word.end, word.end + 8));
};

/** `Austen 1412, Brunel 1398`: each with its points; one at least is somebody of whom schools speak, and nobody bats. */
const isAmongScores = (scene: Scene, at: number): boolean => {
  const beside = [at - 2, at + 2].filter((other) => isScore(scene, other));
  if (!isScore(scene, at) || beside.length === 0) return false;
  if (saysHouses(scene, at) && isTally(scene, at)) return true;
  return [at, ...beside].some((one) => isFigure(scene, one)) && !sentenceAround(scene, at).some((word) => PLAYED.has(word));
};
const PLAYED = new Set(
  'batting bowling batted bowled wicket wickets runs innings overs scored scorers goals tries cricket rounders football rugby netball hockey tennis basketball dodgeball'.split(
    ' ',
  ),
);

/** What no two children play to. */
const HIGH = 25;

/** `61-58 to Eddystone`. */
const isScoredBy = ({ words }: Scene, at: number): boolean => {
  const [to, low, high] = [words[at - 1], words[at - 2], words[at - 3]];
  if (to?.folded !== 'to' || !/^\s?[-\u2013]\s?$/u.test(low?.gap ?? '')) return false;
  return [low, high].every((score) => /^\d{2,4}$/u.test(score?.folded ?? '') && Number(score?.folded) >= HIGH);
};

const OF_HOUSES = new Set('points cup shield totals colours competition'.split(' '));
const MANY = new Set(['are', 'were', 'have']);

/** `houses`, `Curie house`, `house points`, `Drake are top`; but `a full house`. */
const saysHouses = (scene: Scene, from: number): boolean => {
  const { said, words, lexicon } = scene;
  if (said.has('houses') || (said.has('teams') && near(words, from).filter(({ folded }) => lexicon.figureSurnames.has(folded)).length > 2))
    return true;
  return near(words, from).some(({ folded }, step) => {
    const at = Math.max(0, from - FAR) + step;
    const next = words[at + 1]?.folded ?? '';
    if (folded === 'house') return isFigure(scene, at - 1) || OF_HOUSES.has(next);
    return MANY.has(next) && isFigure(scene, at) && isCapital(words[at]) && words[at + 1]?.gap === ' ' && isAlone(words, at);
  });
};

/** `Drake and Nelson are` says it of two. */
const isAlone = (words: Scene['words'], at: number): boolean => words[at - 1]?.folded !== 'and' && words[at]?.gap !== ', ';

const PLACES = new Set('first second third fourth fifth last 1st 2nd 3rd 4th'.split(' '));

/** `House points: Hepworth 1,204, Cook 1,188, Wilberforce 1,170`: three at least, whoever they are called after. */
const isTallied = (scene: Scene, at: number): boolean =>
  isAmongTotals(scene, at) ||
  (isTally(scene, at) &&
    scene.said.has('house') &&
    scene.said.has('points') &&
    near(scene.words, at).filter((_, step) => isTally(scene, Math.max(0, at - FAR) + step)).length > 2);

/** How much a house has done, in whatever unit. */
const TOTAL =
  /^\s?[:\u2013\u2014-]?\s{0,2}\d{1,4}(?:[.,]\d{1,3})?\s?(?:km|m|kg|g|l|laps|lengths|miles|%|points|pts|hours|tins|books|bags)?\s?(?:[,;.!\n]|and\b|$)/u;
const isTotal = ({ words, field }: Scene, at: number): boolean => {
  const word = words[at];
  return word !== undefined && isCapital(word) && word.text.length > 2 && TOTAL.test(field.text.slice(word.end, word.end + 24));
};

/** `Ennis 40.9 km, Farah 39.6 km, Storey 38`, where houses are spoken of: two more at least, called after nobody of the roll. */
const isAmongTotals = (scene: Scene, at: number): boolean => {
  if (!scene.said.has('houses') || !isTotal(scene, at)) return false;
  const first = Math.max(0, at - FAR);
  const row = near(scene.words, at).flatMap(({ sentence }, step) =>
    sentence === scene.words[at]?.sentence && isTotal(scene, first + step) ? [first + step] : [],
  );
  const isChild = (one: number): boolean =>
    scene.forenames.has(one) || (scene.lexicon.given.has(scene.words[one]?.folded ?? '') && !isFigure(scene, one));
  return !row.some(isChild) && row.filter((one) => !scene.named.has(one)).length > 1;
};

const isLabel = ({ words, named, lexicon }: Scene, at: number): boolean => {
  const [word, next, last] = [words[at], words[at + 1], words[at + 2]];
  const heads = at === 0 || /\n/u.test(word?.gap ?? '');
  if (!heads || !isCapital(word) || !/^:\s/u.test(next?.gap ?? '') || !isCapital(next) || !isCapital(last)) return false;
  return last?.gap === ' ' && (named.has(at + 1) || lexicon.given.has(next?.folded ?? ''));
};

/** `House captains`, and then a line for each: `Cook: Elliot Wray`. */
const isLabelled = (scene: Scene, at: number): boolean =>
  isLabel(scene, at) &&
  (scene.said.has('house') || scene.said.has('houses')) &&
  near(scene.words, at).filter((_, step) => isLabel(scene, Math.max(0, at - FAR) + step)).length > 2;

/** `Farah 311, Ennis 302, Storey 298. Congratulations, Farah!` */
const isTalliedElsewhere = (scene: Scene, at: number): boolean => {
  const name = scene.words[at]?.folded;
  const first = Math.max(0, at - FAR);
  return near(scene.words, at).some(({ folded }, step) => folded === name && first + step !== at && isTallied(scene, first + step));
};

const STUDY = new Set(
  'historians history geographers geography expedition voyage voyages explorer explorers biography learning learnt studying researching'.split(
    ' ',
  ),
);
/** Where somebody is learnt about. */
export const saysStudy = (scene: Scene, at: number): boolean => sentenceAround(scene, at).some((word) => STUDY.has(word));

/** `Austen is house captain`. */
const isSomebody = ({ scene, to }: Place): boolean => AUXILIARIES.has(wordsAfter(scene, to, 1)[0] ?? '') && isHumanState(scene, to);

/** Houses and lessons hide no pupil who does something, is praised or owns a thing. */
const isActive = (place: Place): boolean =>
  deedAfter(place) !== undefined ||
  isPraised(place) ||
  isPossessive(place.scene, place.to) ||
  isSomebody(place) ||
  isAtPlay(place) ||
  (isAgainstSide(place) && !saysHouses(place.scene, place.from));

const WITH_THINGS = new Set('the a an his her our'.split(' '));
const IN_GAMES = new Set(['goal', 'goals', 'net', 'nets', 'bat', 'wing', 'bench', 'defence', 'midfield']);

/** `Curie in goal`, `Drake with the guide`, `Drake 12, our top scorers`; but `Drake with 1,204 points`. */
const isAtPlay = ({ scene, from, to }: Place): boolean => {
  const [link = '', one = '', two = ''] = wordsAfter(scene, to, 3);
  if (link === 'with') return WITH_THINGS.has(one);
  if (link === 'in' || link === 'on' || link === 'at') return IN_GAMES.has(one) || IN_GAMES.has(two);
  return isScore(scene, to) && sentenceAround(scene, from).some((word) => PLAYED.has(word));
};

/** A house, or whom a lesson is about, of which nothing is said that is said of a pupil. */
export const isHouse = (place: Place): boolean => {
  const { scene, from, to } = place;
  if (from === to && (isTallied(scene, from) || isLabelled(scene, from))) return true;
  if (from === to && isTalliedElsewhere(scene, from) && deedAfter(place) === undefined && !isPossessive(scene, to)) return true;
  if (from !== to || !isCapital(scene.words[from]) || isActive(place)) return false;
  if (isAmongScores(scene, from) || isScoredBy(scene, from)) return true;
  const known = isFigure(scene, from);
  if (!known && !PLACES.has(wordsAfter(scene, to, 1)[0] ?? '')) return false;
  if (saysHouses(scene, from)) return known || isAmongHouses(scene, from);
  return known && !saysSport(scene, from) && !isCaptioned(place) && saysStudy(scene, from);
};

/** `Learning about rocks: Newton and Watt`: after a colon stands who is seen. */
const isCaptioned = (place: Place): boolean => /[:\u2013\u2014]\s$/u.test(place.scene.words[listEnd(place, -1)]?.gap ?? '');

/** `Carson house first, Mellor third`: in a sentence with one that is known. */
const isAmongHouses = (scene: Scene, from: number): boolean =>
  near(scene.words, from).some(
    (word, step) =>
      Math.max(0, from - FAR) + step !== from &&
      word.sentence === scene.words[from]?.sentence &&
      isFigure(scene, Math.max(0, from - FAR) + step),
  );

export const ofHouse: Rule = (mention) =>
  isOfHouses(mention) && mention.bound === undefined && isHouse(mention) ? (isRun(mention) ? 'doubt' : 'other') : undefined;

/** A forename is one too where it is somebody's last name of whom schools speak and stands with its points among the others. */
const isOfHouses = ({ scene, from, to, listed }: Mention): boolean =>
  listed.form === 'surname' || (listed.form === 'forename' && from === to && isFigure(scene, from) && isTallied(scene, from));

const RACES = new Set(
  'sprint sprints race races relay lap laps hurdles metres 60m 100m 200m 400m 800m 1500m javelin shot discus jump'.split(' '),
);

/** `Sprint: Drake first, Nelson second`: of houses that run, or of children. */
const isRun = ({ scene, from }: Place): boolean => sentenceAround(scene, from).some((word) => RACES.has(word));

const WAYS = new Set(
  'route voyage voyages journey journeys sailed sailing walked walk walking path road trail train bus coach flight ride rode cycle cycled cycling miles hiked hike canal railway'.split(
    ' ',
  ),
);

/** `the old route from Haworth to Top Withens`: a place, where somebody goes. */
export const betweenPlaces: Rule = ({ scene, from, to, listed, bound }) => {
  if (listed.form !== 'surname' || bound !== undefined || wordsBefore(scene, from, 1)[0] !== 'from') return undefined;
  if (wordsAfter(scene, to, 1)[0] !== 'to' || scene.named.has(to + 2)) return undefined;
  const isPlace = scene.lexicon.kinds.get(scene.words[from]?.folded ?? '')?.has('place') === true;
  if (!isCapital(scene.words[to + 2]) && !(isPlace && scene.words[to + 2]?.folded === 'the')) return undefined;
  return sentenceAround(scene, from).some((word) => WAYS.has(word)) ? 'other' : undefined;
};
