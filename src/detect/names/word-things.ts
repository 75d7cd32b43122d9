import type { Lexicon } from './lexicon.ts';
import { NUMBERS } from './lists.ts';
import { isDeed, isDoing, isFormed, isOrdinary } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised, surnameAfter } from './person-signs.ts';
import { after, before, isCapital, isPossessive, isProper, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { doesSomething } from './word-doing.ts';
import { isTitledAt } from './word-lists.ts';
import { isCried } from './word-shown.ts';
import { FEELINGS } from './word-states.ts';
import { AUXILIARIES, isCustomary, isGivenName, isOf, mostlyName, type Subject, type WordRule } from './word-subject.ts';
import { saysTopic } from './word-topic.ts';

/** What makes a thing of a name: the nouns beside it. */

/** `Church Lane`: the name itself is the head of a place. */
export const headsItself: WordRule = ({ scene, from }) => {
  const previous = before(scene, from);
  if (!scene.lexicon.heads.has(scene.words[from]?.folded ?? '') || previous === undefined) return undefined;
  if (deedAfter({ scene, from, to: from }) === 'strong' || (previous.opens && scene.lexicon.doneTo.has(previous.folded))) return undefined;
  if (previous.folded === 's' && isCapital(scene.words[from - 2]) && isCapital(scene.words[from])) return 'other';
  if (WEEKDAY.test(previous.folded) && isPossessive(scene, from)) return undefined; // On Friday River's team won
  const joins = scene.lexicon.functions.has(previous.folded) && !(NUMBERS.has(previous.folded) && isProper(scene, from - 1));
  return isCapital(previous) && !joins && scene.lines[from] !== 'upper' ? 'other' : undefined;
};

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** Weather that is given names: `Storm Eunice`, `Hurricane Katrina`. */
const WEATHER = new Set(['storm', 'hurricane', 'cyclone', 'typhoon']);

/** Where rivers are learnt about. */
const OF_RIVERS =
  'geography rivers meander meanders source estuary flood floods flooding flooded tributary tributaries banks upstream downstream fieldwork'.split(
    ' ',
  );

/** `the case of River Eden`: its name is a place's as well, and it does nothing. */
const isRiver = ({ scene, from, to }: Subject): boolean => {
  const next = after(scene, to);
  if (scene.words[from]?.folded !== 'river' || next === undefined || scene.lexicon.kinds.get(next.folded)?.has('place') !== true)
    return false;
  const whole = { scene, from, to: to + 1 };
  return deedAfter(whole) === undefined && !isPossessive(scene, to + 1) && OF_RIVERS.some((word) => scene.said.has(word));
};

export const weather: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const next = after(scene, to);
  if (isRiver(subject) && isCapital(next) && !isPraised(subject)) return 'other';
  return WEATHER.has(scene.words[from]?.folded ?? '') && isCapital(next) && scene.lines[from] !== 'upper' && !isPraised(subject)
    ? 'other'
    : undefined;
};

/** `Daisy I in first`, and not `Daisy I saw`. */
const isInitial = (scene: Scene, at: number): boolean => {
  const rest = scene.words[at + 1];
  return scene.field.text[scene.words[at]?.end ?? 0] === '.' || rest === undefined || rest.gap !== ' ' || BESIDE_INITIALS.has(rest.folded);
};
const BESIDE_INITIALS = new Set('in on at and with from for by of to is written'.split(' '));

/** `the Summer Fair`, `Star Wars`: a capitalised thing. `Grace Okonkwo`: somebody, though not of the roll. */
export const capitalNext: WordRule = (subject) => {
  const { scene, to } = subject;
  const next = after(scene, to);
  if (next === undefined || !isCapital(next) || scene.lines[to + 1] !== 'prose' || /[\n\r]/u.test(next.gap)) return undefined;
  if (/^\p{Lu}$/u.test(next.text) && (next.text !== 'I' || isInitial(scene, to + 1))) return 'name';
  if (surnameAfter(subject) !== undefined) return 'doubt';
  return scene.lexicon.functions.has(next.folded) || next.opens || /^\d/u.test(next.text) || isDeed(next.folded, scene.lexicon)
    ? undefined
    : 'other';
};

/** What is seen or heard of somebody, or asked: `heard Grace play`, `look at Grace go`, `did Grace finish`. */
/** What is seen of somebody, and is no deed. */
const NO_DEEDS = new Set('go do look seem feel sound smell grow'.split(' '));
/** `doesn't Basil look happy`. */
const DENYING = new Set('doesn didn hasn isn wasn won couldn wouldn shouldn hadn'.split(' '));
const BEFORE_DEEDS = new Set(
  'hear hears heard hearing see sees saw seen seeing watch watches watched watching let lets letting made make makes making help helps helped helping spot spotted did does can could has had'.split(
    ' ',
  ),
);

/** Somebody who does something: `Year 5 loved hearing Grace play`. */
export const perceived: WordRule = (subject) => {
  const { scene, from, previous, proper, next } = subject;
  if (!proper || next === '') return undefined;
  const [, verb = ''] = wordsBefore(scene, from, 2);
  const asked = previous === 't' && DENYING.has(verb);
  const looked =
    asked || (previous === 'at' && /^look/u.test(verb)) || (previous === 'to' && /^listen/u.test(verb)) || BEFORE_DEEDS.has(previous);
  if (!looked || !(scene.lexicon.deeds.has(next) || NO_DEEDS.has(next))) return undefined;
  return isCustomary(subject) || (asked && isOf(subject, 'plant', 'animal', 'nature')) ? 'doubt' : 'name';
};

/** `Poppy appeal`, `Mark schemes`, `Pearl barley`: a noun right after makes a thing of it. */
export const compound: WordRule = (subject) => {
  const { scene, to, next } = subject;
  const { lexicon } = scene;
  if (isHyphenatedDeed(subject)) return isGivenName(subject) || isOf(subject, 'trade', 'animal') ? 'name' : 'doubt';
  if (/^[-\u2010\u2011]$/u.test(scene.words[to + 1]?.gap ?? '') && scene.words[to + 1]?.case === 'lower')
    return isCapital(scene.words[to]) && isGivenName(subject) && BY_SOMEBODY.has(next) ? 'doubt' : 'other'; // Max-led, but Mark-making
  if (next === '' || AUXILIARIES.has(next) || lexicon.functions.has(next) || /ly$|^\d/u.test(next) || lexicon.speech.has(next))
    return undefined;
  if (FEELINGS.has(next) || isDoneByTwo(subject) || (subject.previous === 'by' && next === 'alone')) return undefined;
  if (PAPERS.has(next) && !OBJECTS.has(wordsAfter(scene, to, 2)[1] ?? '')) return 'other'; // Grant forms must be in
  const deed = deedAfter(subject);
  if (deed === 'strong' || isSaidOfOne(subject) || (isDeed(next, lexicon) && !next.endsWith('s'))) return undefined;
  if (deed === 'loose' && (hasPronoun(subject) || doesSomething(subject))) return undefined;
  if (deed === 'loose' && isGoing(subject)) return mostlyName(scene, subject.from, subject.kinds) ? undefined : 'doubt';
  if (isSeen(subject) || isDoingIt(subject) || (subject.proper && CLOSE.has(next))) return 'doubt';
  if (actsOn(subject)) return mostlyName(scene, subject.from, subject.kinds) || isGivenName(subject) ? 'name' : 'doubt';
  if (isPresentOf(subject)) return isGivenName(subject) || isOf(subject, 'trade', 'animal') ? 'name' : 'doubt';
  const named = isPraised(subject) && !isOf(subject, 'month', 'season', 'place');
  if (named && subject.proper) return 'name';
  if (named || !(isOrdinary(next, lexicon) || scene.words[to + 1]?.case === 'lower')) return undefined;
  return deed === 'loose' && mostlyName(scene, subject.from, subject.kinds) ? 'doubt' : 'other';
};

const PAPERS = new Set('forms form applications application money funding slips scheme letters tickets vouchers'.split(' '));

const isVerb = (word: string, lexicon: Lexicon): boolean => isDeed(word, lexicon) || lexicon.looseDeeds.has(word);

/** `we hope Grace gets better`: a verb that is no plural; but in a garden `sage grows`. */
const isSaidOfOne = (subject: Subject): boolean =>
  subject.proper && isGivenName(subject) && subject.scene.lexicon.onlyVerbs.has(subject.next) && !saysTopic(subject);

const BY_SOMEBODY = new Set(['led', 'made', 'designed', 'built', 'written', 'run', 'chosen', 'approved', 'sized', 'shaped']);

/** `with Swift close behind`. */
const CLOSE = new Set('close closest hot clear ahead inches hard fast first second third last'.split(' '));

/** `heard about Hope winning gold`; but `Poppy making`, `Summer reading` are things. */
const isDoingIt = (subject: Subject): boolean =>
  subject.proper &&
  isGivenName(subject) &&
  isDoing(subject.next, subject.scene.lexicon) &&
  !isOf(subject, 'month', 'season', 'place', 'brand', 'plant', 'animal', 'nature', 'gem');

/** `how proud Grace looks`: no plural, where nothing is said of it. */
const isSeen = (subject: Subject): boolean => {
  const { scene, to, next, proper } = subject;
  if (!proper || !isGivenName(subject) || !/[^s]s$/u.test(next) || !isVerb(next, scene.lexicon)) return false;
  const [, rest = ''] = wordsAfter(scene, to, 2);
  if (scene.words[to + 2]?.gap === ', ') return false;
  return !BESIDE_PLURALS.has(rest) && (rest === '' || rest === 'others' || scene.lexicon.functions.has(rest));
};
const BESIDE_PLURALS = new Set('are were is was have and or of for will can s'.split(' '));

/** `Angel zip-wired past`. */
const isHyphenatedDeed = ({ scene: { words, lexicon }, from, to }: Subject): boolean =>
  words[to + 1]?.gap === ' ' &&
  words[to + 2]?.gap === '-' &&
  isCapital(words[from]) &&
  /ed$/u.test(words[to + 2]?.folded ?? '') &&
  isDeed(words[to + 2]?.folded ?? '', lexicon) &&
  lexicon.functions.has(words[to + 3]?.folded ?? '');

/** `Robin swears the tooth fairy owes him`: a verb with what it is done to is no plural. */
const isPresentOf = (subject: Subject): boolean => {
  const { scene, from, to, next } = subject;
  const object = wordsAfter(scene, to, 2)[1] ?? '';
  return (
    /[^s]s$/u.test(next) &&
    (OBJECTS.has(object) || /^\d/u.test(object)) &&
    isCapital(scene.words[from]) &&
    scene.lines[from] === 'prose' &&
    !isCustomary(subject)
  );
};
const OBJECTS = new Set('the a an his her him their every each it them us'.split(' '));

/** `Mason and Archer show off their tower`; but `Rowan and Willow swap halls` are classes. */
const isDoneByTwo = (subject: Subject): boolean =>
  subject.previous === 'and' &&
  subject.proper &&
  subject.scene.lexicon.deeds.has(subject.next) &&
  (isTitledAt(subject.scene, subject.from - 2) || !isOf(subject, 'plant', 'animal', 'nature'));

const WHITHER = new Set('to into onto away back home off up down on from out'.split(' '));

/** `as Leo moves to Scotland`: a verb with its way is no plural. */
const isGoing = (subject: Subject): boolean => {
  const { scene, from, to } = subject;
  const thing = isCustomary(subject) || isOf(subject, 'nature', 'season', 'month', 'virtue', 'word');
  if (thing && !mostlyName(scene, from, subject.kinds)) return false;
  return (
    isGivenName(subject) && subject.next.endsWith('s') && isCapital(scene.words[from]) && WHITHER.has(wordsAfter(scene, to, 2)[1] ?? '')
  );
};

/** `Jack plays football`, `Grace builds bridges`; but `Robin boxes are up`, `Summer walks programme`. */
const actsOn = (subject: Subject): boolean => {
  const { scene, from, to, next } = subject;
  const { lexicon } = scene;
  if (!isDeed(next, lexicon) || lexicon.looseDeeds.has(next) || !isCapital(scene.words[from]) || isCustomary(subject)) return false;
  const [, object = ''] = wordsAfter(scene, to, 2);
  return object !== '' && !lexicon.functions.has(object) && !isDeed(object, lexicon) && scene.lines[from] === 'prose';
};

/** `Dog Rose`, `the Corn Bill`, `the Pilgrimage of Grace`: a capitalised noun before makes a thing of it. */
export const capitalBefore: WordRule = (subject) => {
  const { scene, from, proper, previous } = subject;
  const at = previous === 'of' ? from - 2 : from - 1;
  const word = scene.words[at];
  if (!proper || word === undefined || before(scene, from) === undefined || !isProper(scene, at) || word.text.length < 3) return undefined;
  const { lexicon, known } = scene;
  if (known.classes.has(word.folded) || lexicon.functions.has(word.folded) || isCried(scene, at)) return undefined;
  if ([lexicon.childTitles, lexicon.child, lexicon.given, lexicon.stages].some((list) => list.has(word.folded))) return undefined;
  if (!(isOrdinary(word.folded, lexicon) || isFormed(word.folded) || previous === 'of')) return undefined;
  return deedAfter(subject) === 'strong' && isAfterPlace(scene, from) ? undefined : 'other';
};

const OPENINGS = new Set('in at on during for after before from'.split(' '));

/** `In Forest School Hazel whittled`: a sentence that opens with where or when. */
const isAfterPlace = (scene: Scene, from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
    if (scene.words[at]?.opens === true) return OPENINGS.has(scene.words[at]?.folded ?? '');
    if (!isCapital(scene.words[at])) return false;
  }
  return false;
};
