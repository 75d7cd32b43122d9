import { isDeed } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import { capitalTells, isCapital, isPossessive, type Scene, wordsAfter } from './scene.ts';
import { AUXILIARIES, type Subject, type WordRule } from './word-subject.ts';

/** What makes a verb or a noun of a name: what follows it. */

/** What may stand after somebody's name as well, where it opens a sentence. */
const AFTER_NAMES = new Set(
  `and or with who on in at from has is was s will can had could just also then really still even never always today now so for as would did does asked
  said may might must should isn wasn hasn too both please again tonight yesterday behind beside by`.split(/\s+/u),
);

/** Right before a number, an article, a preposition: `Grace before lunch`, `Mark the date`, `Max 30`, `May I`, `Hope to see`. */
export const verbOrNoun: WordRule = (subject) => {
  const { scene, to, next, proper } = subject;
  const { words } = scene;
  if (proper || isPossessive(scene, to)) return undefined;
  if (/^\d/u.test(next)) return isRanked(subject) ? undefined : 'other';
  if ((PLACED.has(next) || isOfClass(scene, to)) && isCapital(words[to])) return 'doubt';
  const goesOn = scene.lexicon.functions.has(next) && !AFTER_NAMES.has(next) && !isDeed(next, scene.lexicon);
  return goesOn && !isPraised(subject) ? 'other' : undefined;
};

/** `Grace of the Dippers`. */
const isOfClass = (scene: Scene, to: number): boolean => {
  const [of, the, classed = ''] = wordsAfter(scene, to, 3);
  return of === 'of' && the === 'the' && [classed, classed.replace(/s$/u, '')].some((one) => scene.known.classes.has(one));
};

/** `Drake first, Nelson second`. */
const PLACED = new Set('first second third 1st 2nd 3rd'.split(' '));

/** `1. Miles 2. Art`: a place in a ranking. */
const isRanked = ({ scene: { words }, from }: Subject): boolean =>
  /^\d{1,2}$/u.test(words[from - 1]?.text ?? '') &&
  /^[.):] $/u.test(words[from]?.gap ?? '') &&
  (words[from - 1]?.opens === true || words[from - 2]?.case !== 'lower'); // see page 3. Page 4 has the map

const TRUSTED = new Set('our your each one god everyone others yourself ourselves themselves humanity people what them us him'.split(' '));

/** `Faith in our pupils is what drives us`, `Trust in each other`. */
export const trusted: WordRule = ({ scene, to, kinds, next }) =>
  next === 'in' && kinds.has('virtue') && TRUSTED.has(wordsAfter(scene, to, 2)[1] ?? '') ? 'other' : undefined;

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
  if (isAskedToBe(subject)) return 'other';
  if (word === 'will' && isCapital(words[from]) && isDeed(next, lexicon) && !SAME.has(next)) return 'name';
  if (['in', 'from'].includes(next) && deedAfter(subject) !== undefined) return undefined; // `Will in Otters found`
  if (isPastDeed(subject) || (words[from]?.case === 'title' && capitalTells(scene, from))) return undefined;
  const base = lexicon.stems.has(next) && !isDeed(next, lexicon) && !AUXILIARIES.has(next) && !NO_VERBS.has(next);
  return base || WHO_MAY.has(previous) ? 'other' : undefined;
};

/** `Will rows of our plates be ranged above the chimney?`: a question by its first and last word, and what will be. */
const isAskedToBe = (subject: Subject): boolean => {
  const { words, field } = subject.scene;
  const { from, next } = subject;
  if (words[from]?.opens !== true || words[from + 1]?.case !== 'lower' || !(ASKED_OF.has(next) || SEVERAL.test(next))) return false;
  if (AUXILIARIES.has(next) || hasPronoun(subject)) return false;
  for (let at = from + 2; at < from + LONG && words[at]?.sentence === words[from].sentence; at++)
    if (words[at]?.folded === 'be') return /^\W{0,3}\?/.test(field.text.slice(words[endOf(words, at)]?.end));
  return false;
};
const endOf = (words: Scene['words'], from: number): number => {
  let at = from;
  while (at < from + LONG && words[at + 1]?.sentence === words[from]?.sentence) at++;
  return at;
};
const LONG = 30;
const ASKED_OF = new Set('the our your any all some there this that these those it they we you'.split(' '));
const SEVERAL = /[^s]s$/;

/** `may just told me`: a past form that is no base form. */
const isPastDeed = (subject: Subject): boolean => {
  if (deedAfter(subject) !== 'strong') return false;
  const verbs = wordsAfter(subject.scene, subject.to, 2);
  return verbs.some((verb) => isDeed(verb, subject.scene.lexicon) && !SAME.has(verb)) && !verbs.some((verb) => SAME.has(verb));
};
