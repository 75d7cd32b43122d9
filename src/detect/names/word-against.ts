import { isDeed } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import type { Place } from './place.ts';
import { before, isCapital, isPossessive, isSmallAt, wordsAfter, wordsBefore } from './scene.ts';
import { areInvited, JOINED, listEnd } from './word-lists.ts';
import { ASKING, AUXILIARIES, isOf, kindsOf, mostlyName, type Subject, type WordRule } from './word-subject.ts';

/** What makes a word of a name: its case and its grammar. */

/** In small letters where the rest has capitals: the word, not the name. */
export const smallLetters: WordRule = (subject) => {
  const { scene, from, kinds } = subject;
  if (scene.words[from]?.case !== 'lower' || isSmallAt(scene, from)) return undefined;
  if (mostlyName(scene, from, kinds) && !isOf(subject, 'word', 'trade', 'animal')) return undefined;
  return isPraised(subject) && wordsAfter(scene, subject.to, 1).length === 0 ? 'doubt' : 'other';
};

/** `Send PE kit. Kit lives on pegs`: what things do, at the head of a sentence and in small letters elsewhere; a pupil called so does more. */
export const saidSmall: WordRule = (subject) => {
  const { scene, from, next } = subject;
  const { words } = scene;
  if (words[from]?.opens !== true || !isCapital(words[from]) || isSmallAt(scene, from) || !OF_THINGS.has(next)) return undefined;
  if (hasPronoun(subject)) return undefined;
  const near = words.slice(Math.max(0, from - FAR), from + FAR);
  return near.some((word) => word.case === 'lower' && word.folded === words[from]?.folded) ? 'other' : undefined;
};
const FAR = 120;
const OF_THINGS = new Set('lives live stays stay costs cost belongs belong'.split(' '));

/** `least of all Robin`, `best of all Robin`. */
const isOfAll = ({ scene, from, previous, proper }: Subject): boolean =>
  proper && previous === 'all' && wordsBefore(scene, from, 2)[1] === 'of';

const CLAUSES = new Set(['that', 'what', 'which', 'whatever']);

/** `the verger said that Robin, Hope and Joy asked`, `what Bill wrote`, `agreed that Hunter's robot`. */
const isSaidThat = (subject: Subject): boolean => {
  if (!CLAUSES.has(subject.previous)) return false;
  if (subject.proper && isPossessive(subject.scene, subject.to)) return true;
  const [next = ''] = wordsAfter(subject.scene, listEnd(subject), 1);
  return isDeed(next, subject.scene.lexicon) || AUXILIARIES.has(next);
};

/** `the summer`, `every joy`. */
export const determined: WordRule = (subject) =>
  subject.scene.lexicon.determiners.has(subject.previous) && !isOfAll(subject) && !isSaidThat(subject) ? 'other' : undefined;

/** `the Jack`, `a Toby`: of a name that is first of all one only an article makes a thing. */
export const articled: WordRule = (subject) => {
  const { previous } = subject;
  if (ARTICLES.has(previous)) return isPointedOut(subject) ? 'doubt' : 'other';
  return previous === 'which' ? 'doubt' : undefined;
};
const OURS = new Set(['our', 'my', 'your']);
/** `the Max that we love`, `the Isla of our class`: one of several of that name. */
const isPointedOut = ({ scene, to, previous, next, proper }: Subject): boolean =>
  proper && previous === 'the' && (next === 'who' || next === 'that' || (next === 'of' && OURS.has(wordsAfter(scene, to, 2)[1] ?? '')));
const ARTICLES = new Set('a an the this these those some any no every each'.split(' '));

const KNOWN = new Set(['know', 'from', 'knows']);

/** `Do you know your Robin from your Wren?` */
export const toldApart: WordRule = (subject) =>
  subject.previous === 'your' && isOf(subject, 'animal', 'plant', 'gem') && KNOWN.has(wordsBefore(subject.scene, subject.from, 2)[1] ?? '')
    ? 'other'
    : undefined;

/** `Florence and its dome`. */
export const ofAThing: WordRule = ({ scene, to, next }) =>
  (next === 'and' || next === 'with') && wordsAfter(scene, to, 2)[1] === 'its' ? 'other' : undefined;

/** `Drew our route`, `Rose a little`: what is done, in the shortest way. */
export const shortened: WordRule = ({ scene, from, to, next }) =>
  scene.words[from]?.opens === true && OBJECTS.has(next) && isDeed(scene.words[to]?.folded ?? '', scene.lexicon) ? 'other' : undefined;
const OBJECTS = new Set('a an our my your his her it them this these those'.split(' '));

/** `Chase anything that is missing`: what is asked of everybody. */
export const commanded: WordRule = ({ scene, from, next }) =>
  scene.words[from]?.opens === true && scene.lexicon.deeds.has(scene.words[from]?.folded ?? '') && ANYTHING.has(next) ? 'other' : undefined;
const ANYTHING = new Set('anything everything something nothing anyone everyone it them us me these those your our'.split(' '));

/** `Patience, please, while we sort the jumpers`: what is asked for. */
export const askedFor: WordRule = (subject) =>
  isOf(subject, 'virtue') &&
  subject.scene.words[subject.from]?.opens === true &&
  subject.scene.words[subject.to + 1]?.gap === ', ' &&
  subject.scene.words[subject.to + 1]?.folded === 'please' &&
  subject.scene.words[subject.to + 2]?.gap === ', ' &&
  WHILE.has(subject.scene.words[subject.to + 2]?.folded ?? '')
    ? 'other'
    : undefined;

const WHILE = new Set(['while', 'as', 'when', 'until', 'everyone', 'everybody', 'all']);

/** `Pepsi Max`, `3ds Max`. */
export const branded: WordRule = ({ scene, from }) => {
  const previous = before(scene, from);
  if (previous === undefined || previous.gap === undefined || scene.words[from]?.gap !== ' ') return undefined;
  if (/^\d+[a-z]{2,}$/u.test(previous.folded)) return 'doubt';
  if (!isCapital(previous) || scene.lexicon.given.has(previous.folded) || scene.named.has(from - 1)) return undefined;
  if (scene.lexicon.kinds.get(previous.folded)?.has('brand')) return 'other';
  return scene.known.likeness(previous.folded) === 'unknown' ? 'doubt' : undefined;
};

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

const isMax = ({ scene, from }: Subject): boolean => scene.words[from]?.folded === 'max';

/** `Max 30`, `Max one car a family`; but `We saw Max 30 times`, `Max 2 goals`. */
export const counted: WordRule = (subject) => {
  const { next } = subject;
  if (isMax(subject) && isLast(subject)) return 'other';
  if (!isMax(subject)) return /^\d/u.test(next) ? 'doubt' : undefined;
  if (!NUMBER.test(next) || isPraised(subject)) return undefined;
  return isLimit(subject) ? 'other' : 'doubt';
};

/** `20 mph Max.`, `ten minutes Max`: after so many of something, and at the end. */
const isLast = ({ scene, from, to, previous, next }: Subject): boolean => {
  const [, many = ''] = wordsBefore(scene, from, 2);
  const end = scene.words[to]?.end ?? 0;
  return (
    next === '' &&
    NUMBER.test(many) &&
    UNITS.test(previous) &&
    !SCORED.has(previous) &&
    !/^\s?[!?]/.test(scene.field.text.slice(end, end + 2))
  );
};
const UNITS =
  /^(?:mph|kph|kg|g|cm|mm|m|ml|mb|kb|gb|p|minutes?|hours?|days?|words?|pages?|people|metres?|pounds?|tickets?|items?|bags?|pence|slides?)$/;

const NUMBER = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred)$/u;
/** What there may be so many of, and how they are shared out. */
const SHARED = new Set(
  'per each a an people tickets places seats spaces guests adults children pupils cars items bags entries words players minutes hours pages ml cm mm kg mb'.split(
    ' ',
  ),
);
/** What somebody has so many of. */
const SCORED = new Set('goal goals point points try tries lap laps run runs star stars merit merits win wins nil'.split(' '));

/** A number that is the most there may be: at the head of a sentence, or of what is shared out; and no other pupil beside it. */
const isLimit = ({ scene, to, proper }: Subject): boolean => {
  const what = wordsAfter(scene, to + 1, 4);
  if (what.some((word) => SCORED.has(word)) || scene.named.has(to + 2) || scene.named.has(to + 3)) return false;
  return !proper || what.some((word) => SHARED.has(word));
};

/** `Max. two tickets`: the full stop is the short form's own, for the sentence goes on; but `Two metres until Max. 2.1!`. */
export const atMost: WordRule = (subject) => {
  const { scene, to, proper } = subject;
  const [next, then] = [scene.words[to + 1], scene.words[to + 2]];
  if (!isMax(subject) || !/^\.\s$/u.test(next?.gap ?? '')) return undefined;
  const goesOn = next?.case === 'lower' || (NUMBER.test(next?.folded ?? '') && (!proper || (then?.gap === ' ' && then.case === 'lower')));
  if (!goesOn) return undefined;
  return isLimit(subject) ? 'other' : 'doubt';
};

/** `Joy! Relief!`: one word after another is called out. */
export const exclaimed: WordRule = ({ scene, from, to, kinds }) => {
  const { words, field, lexicon } = scene;
  const [word, next] = [words[from], words[to + 1]];
  if (!kinds.has('virtue') || word?.opens !== true || !/^! $/u.test(next?.gap ?? '') || next === undefined) return undefined;
  const alone = field.text[next.end] === '!';
  return alone && (kindsOf(scene, to + 1).has('virtue') || lexicon.stems.has(next.folded)) && !lexicon.given.has(next.folded)
    ? 'other'
    : undefined;
};

/** `Jimmy the lock`, at the head of a sentence: an order, or somebody with a byname. */
export const ordered: WordRule = ({ scene, from, next }) => (next === 'the' && scene.words[from]?.opens === true ? 'doubt' : undefined);

/** `Class: Holly`, `Monday: Holly`. */
export const labelled: WordRule = (subject) => {
  const { scene, from, to, kinds } = subject;
  const label = scene.words[from - 1];
  if (/^\p{Lu}$/u.test(scene.words[to + 1]?.text ?? '')) return undefined; // Monday: Daisy I in first
  const isLabel = /^\s?[:\u2013\u2014-]\s$/u.test(scene.words[from]?.gap ?? '');
  if (isLabel && areInvited(subject)) return undefined;
  return isLabel && label !== undefined && scene.lexicon.kinds.get(label.folded)?.has('season') && kinds.size > 0 ? 'other' : undefined;
};

const PLURALS = new Set('are were have do aren weren haven lead swap win walk'.split(' '));
/** Of a surname more say it, for no child has a first name that is so used. */
const MANY_MORE = new Set('want need take hold'.split(' '));

/** `Larkin want a recount`: a house or a team; but `Larkin and Cook want one`, `did Larkin win`. */
export const areMany = ({ scene, from, to }: Place): boolean => {
  const [next = ''] = wordsAfter(scene, to, 1);
  const [previous = ''] = wordsBefore(scene, from, 1);
  const listed = previous === 'and' || (JOINED.test(scene.words[from]?.gap ?? '') && isCapital(scene.words[from - 1]));
  const capital = isCapital(scene.words[from]) && scene.words[to + 1]?.case === 'lower';
  return capital && (PLURALS.has(next) || MANY_MORE.has(next)) && !listed && !BEFORE_VERBS.has(previous);
};
const BEFORE_VERBS = new Set(
  'did does do can could will would should may might must let lets help helped see saw seen watch watched hear heard make made have all both'.split(
    ' ',
  ),
);

/** `Hazel have been`, `Rowan are`: a class, a team or a house; but `can Hazel have`. */
export const manyOfThem: WordRule = (subject) => {
  const { scene, from, to, previous, next } = subject;
  const asks =
    ASKING.has(previous) && (hasPronoun(subject) || (next === 'have' && !isDeed(wordsAfter(scene, to, 2)[1] ?? '', scene.lexicon)));
  const listed = previous === 'and' || JOINED.test(scene.words[from]?.gap ?? '');
  return PLURALS.has(next) && !listed && !['all', 'both'].includes(previous) && !asks ? 'other' : undefined;
};
