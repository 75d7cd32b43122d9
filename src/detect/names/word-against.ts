import { isDeed } from './morphology.ts';
import { deedAfter, isPraised } from './person-signs.ts';
import { capitalTells, isCapital, isPossessive, isSmallAt, wordsAfter, wordsBefore } from './scene.ts';
import { JOINED, listEnd } from './word-lists.ts';
import { AUXILIARIES, isOf, mostlyName, type Subject, type WordRule } from './word-subject.ts';

/** What makes a word of a name: its case and its grammar. */

/** In small letters where the rest has capitals: the word, not the name. */
export const smallLetters: WordRule = (subject) => {
  const { scene, from, kinds } = subject;
  if (scene.words[from]?.case !== 'lower' || isSmallAt(scene, from)) return undefined;
  if (mostlyName(scene, from, kinds) && !isOf(subject, 'word', 'trade', 'animal')) return undefined;
  return isPraised(subject) && wordsAfter(scene, subject.to, 1).length === 0 ? 'doubt' : 'other';
};

/** `least of all Robin`, `best of all Robin`. */
const isOfAll = ({ scene, from, previous, proper }: Subject): boolean =>
  proper && previous === 'all' && wordsBefore(scene, from, 2)[1] === 'of';

/** `the verger said that Robin, Hope and Joy asked`. */
const isSaidThat = (subject: Subject): boolean => {
  if (subject.previous !== 'that') return false;
  const [next = ''] = wordsAfter(subject.scene, listEnd(subject), 1);
  return isDeed(next, subject.scene.lexicon) || AUXILIARIES.has(next);
};

/** `the summer`, `every joy`. */
export const determined: WordRule = (subject) =>
  subject.scene.lexicon.determiners.has(subject.previous) && !isOfAll(subject) && !isSaidThat(subject) ? 'other' : undefined;

/** `the Jack`, `a Toby`: of a name that is first of all one only an article makes a thing. */
export const articled: WordRule = ({ previous }) => (ARTICLES.has(previous) ? 'other' : undefined);
const ARTICLES = new Set('a an the this these those some any no every each'.split(' '));

const POINTING = new Set(['a', 'an', 'the']);

/** `the white Zoe`: an article and a quality make a thing of it, unless children have that quality. */
export const described: WordRule = (subject) => {
  const { scene, from, previous } = subject;
  const [, second = ''] = wordsBefore(scene, from, 2);
  if (
    !POINTING.has(second) ||
    deedAfter(subject) !== undefined ||
    scene.words[from - 1]?.case !== 'lower' ||
    !scene.lexicon.stems.has(previous)
  )
    return undefined;
  const { lexicon } = scene;
  return [lexicon.functions, lexicon.childTitles, lexicon.child, lexicon.kin, lexicon.roles, lexicon.deeds].some((list) =>
    list.has(previous),
  )
    ? undefined
    : 'doubt';
};

/** `Max 30`. */
export const counted: WordRule = ({ next }) => (/^\d/u.test(next) ? 'doubt' : undefined);

/** `Jimmy the lock`, at the head of a sentence: an order, or somebody with a byname. */
export const ordered: WordRule = ({ scene, from, next }) => (next === 'the' && scene.words[from]?.opens === true ? 'doubt' : undefined);

/** `Class: Holly`, `Monday: Holly`. */
export const labelled: WordRule = ({ scene, from, kinds }) => {
  const label = scene.words[from - 1];
  const isLabel = /^\s?[:\u2013\u2014-]\s$/u.test(scene.words[from]?.gap ?? '');
  return isLabel && label !== undefined && scene.lexicon.kinds.get(label.folded)?.has('season') && kinds.size > 0 ? 'other' : undefined;
};

const PLURALS = new Set('are were have do aren weren haven lead swap win walk'.split(' '));

/** `Hazel have been`, `Rowan are`: a class, a team or a house. */
export const manyOfThem: WordRule = ({ scene, from, previous, next }) => {
  const listed = previous === 'and' || JOINED.test(scene.words[from]?.gap ?? '');
  return PLURALS.has(next) && !listed && !['all', 'both'].includes(previous) ? 'other' : undefined;
};

/** `in May`, `until June`, `at Reading`. */
export const timeAndPlace: WordRule = (subject) => {
  const { scene, from, previous, next } = subject;
  const { lexicon, words } = scene;
  const calendar = isOf(subject, 'month', 'season');
  if ((calendar || isOf(subject, 'nature')) && lexicon.timePrepositions.has(previous) && (calendar || !OF_NATURE_TOO.has(previous)))
    return 'other';
  if (
    isOf(subject, 'month') &&
    (/^\d/u.test(next) || (/^\s?(?:-|\/)?$/u.test(words[from]?.gap ?? '') && /^\d/u.test(words[from - 1]?.text ?? '')))
  )
    return 'other';
  if (!isOf(subject, 'place')) return undefined;
  const headed = previous === 'for' && LEAVING.has(wordsBefore(scene, from, 2)[1] ?? '');
  return headed || lexicon.placePrepositions.has(previous) ? 'other' : undefined;
};
/** `heads for Florence`. */
const LEAVING = new Set(
  'head heads headed heading leave leaves left leaving depart departs departed off out bound set sets sail sails sailed'.split(' '),
);
/** Before `Sky` or `River` these say nothing of a time. */
const OF_NATURE_TOO = new Set('by and of from between before after'.split(' '));

/** What may stand after somebody's name as well, where it opens a sentence. */
const AFTER_NAMES = new Set(
  `and or with who on in at from has is was s will can had could just also then really still even never always today now so for as would did does asked
  said may might must should isn wasn hasn too both please again tonight yesterday behind beside by`.split(/\s+/u),
);

/** Right before a number, an article, a preposition: `Grace before lunch`, `Mark the date`, `Max 30`, `May I`, `Hope to see`. */
export const verbOrNoun: WordRule = (subject) => {
  const { scene, to, next, proper } = subject;
  if (proper || isPossessive(scene, to)) return undefined;
  if (/^\d/u.test(next)) return 'other';
  const goesOn = scene.lexicon.functions.has(next) && !AFTER_NAMES.has(next) && !isDeed(next, scene.lexicon);
  return goesOn && !isPraised(subject) ? 'other' : undefined;
};

const MODALS = new Set('will may can must mark'.split(' '));
const WHO_MAY = new Set('you we they it there i this that'.split(' '));
/** No verb follows a modal through these. */
const NO_VERBS = new Set('and or with in on at from by behind beside'.split(' '));
/** Verbs whose past is as their present. */
const SAME = new Set('put let set cut hit read run come become shut cost hurt spread bet burst beat'.split(' '));

/** `will` and its like in their own grammar: `we will`, `Will you`, `may have`. */
export const modal: WordRule = (subject) => {
  const { scene, from, to, previous, next } = subject;
  const { lexicon, words } = scene;
  const word = words[from]?.folded ?? '';
  if (!MODALS.has(word) || isPossessive(scene, to)) return undefined;
  if (word === 'will' && isCapital(words[from]) && isDeed(next, lexicon) && !SAME.has(next)) return 'name';
  if (['in', 'from'].includes(next) && deedAfter(subject) !== undefined) return undefined; // `Will in Otters found`
  if (isPastDeed(subject) || (words[from]?.case === 'title' && capitalTells(scene, from))) return undefined;
  const base = lexicon.stems.has(next) && !isDeed(next, lexicon) && !AUXILIARIES.has(next) && !NO_VERBS.has(next);
  return base || WHO_MAY.has(previous) ? 'other' : undefined;
};

/** `may just told me`: a past form that is no base form. */
const isPastDeed = (subject: Subject): boolean => {
  if (deedAfter(subject) !== 'strong') return false;
  const verbs = wordsAfter(subject.scene, subject.to, 2);
  return verbs.some((verb) => isDeed(verb, subject.scene.lexicon) && !SAME.has(verb)) && !verbs.some((verb) => SAME.has(verb));
};
