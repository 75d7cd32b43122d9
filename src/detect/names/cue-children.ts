import type { Cue } from './known.ts';
import { isFormerly } from './roles.ts';
import { before, type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** The words for a child, and what makes something else of them. */

/** Says what cue begins at a word, if one does. */
export type Finder = (scene: Scene, index: number) => Cue | undefined;

/** What makes something else of `child`: `child protection`. */
const NO_CHILD_AFTER = new Set(
  'protection friendly care benefit seat block department site building hall playground corridor library office'.split(' '),
);
/** What makes a worker or a figure of `boy` and `girl`: `cabin boy`. */
const NO_CHILD_BEFORE = new Set('cabin stable errand delivery bar cow golden poster whipping fan cover lost home pin'.split(' '));
/** Where the pupil is the eye's. */
const OF_EYES = ['retina', 'cornea', 'dilate', 'dilated', 'optic'];
const HEADED = new Set(['boy', 'girl', 'pupil', 'student']);
/** What children are put in charge of: `playground leader`, `eco warrior`. */
export const OF_SCHOOL: ReadonlySet<string> = new Set(
  'playground eco school digital reading worry house lunch milk register line peer recycling kindness'.split(' '),
);
const CHARGES = /^(?:leader|buddy|buddie|pal|warrior|councillor|captain|monitor|mediator|prefect)s?$/u;
/** Who sits on a school council. */
export const SEATS: RegExp = /^(?:chair|member|rep|representative|president|secretary|treasurer|leader)s?$/u;
export const YOUNG: ReadonlySet<string> = new Set(['young', 'little']);
const YOUNG_ONES = new Set(['man', 'lady', 'person', 'gentleman', 'one', 'chap', 'gent']);

const BOOKS = new Set('book books story stories film films fiction literature history legend myth fairytales play novel poem'.split(' '));

/** `our favourite brave girls in books`, `a boy in the story`. */
const isOfBooks = (scene: Scene, index: number): boolean => {
  const [link, one = '', two = ''] = wordsAfter(scene, index, 3);
  return (link === 'in' || link === 'from') && (BOOKS.has(one) || (scene.lexicon.determiners.has(one) && BOOKS.has(two)));
};

/** `when Simon was a boy`, `as a child she`: of somebody who has grown up since. */
const isOfYouth = (scene: Scene, index: number): boolean => {
  const [a, was = '', ...more] = wordsBefore(scene, index, 5);
  if (a !== 'a' || !/^(?:boy|girl|child|lad|lass|student|pupil|schoolboy|schoolgirl|teenager)$/u.test(scene.words[index]?.folded ?? ''))
    return false;
  return (
    was === 'as' || ((was === 'was' || was === 'were') && more.some((word) => word === 'when' || word === 'since' || word === 'while'))
  );
};

/** `the son of Zeus`, `daughter in law`; but `the daughter of our crossing patrol`. */
const isElses = ({ words }: Scene, index: number): boolean => {
  const next = words[index + 1]?.folded;
  return next === 'in' || (next === 'of' && words[index + 2]?.folded !== 'our');
};

export const childWordCue: Finder = (scene, index) => {
  const { words, lexicon } = scene;
  const word = words[index];
  if (word === undefined) return undefined;
  const [previous, next] = [before(scene, index)?.folded ?? '', words[index + 1]?.folded ?? ''];
  if (isFormerly(previous) || (previous === 'head' && isFormerly(wordsBefore(scene, index, 2)[1] ?? ''))) return undefined;
  if (
    isOfYouth(scene, index) ||
    isOfBooks(scene, index) ||
    NO_CHILD_BEFORE.has(previous) ||
    (word.folded === 'pupil' && OF_EYES.some((other) => scene.said.has(other)))
  )
    return undefined;
  if (lexicon.child.has(`${word.folded}-${next}`) || (word.folded === 'head' && HEADED.has(next)))
    return { from: index, to: index + 1, kind: 'child' };
  if (OF_SCHOOL.has(word.folded) && CHARGES.test(next) && words[index + 1]?.gap === ' ')
    return { from: index, to: index + 1, kind: next.endsWith('s') ? 'many' : 'child' };
  if (OF_SCHOOL.has(word.folded) && next === 'council' && SEATS.test(words[index + 2]?.folded ?? ''))
    return { from: index, to: index + 2, kind: words[index + 2]?.folded.endsWith('s') === true ? 'many' : 'child' };
  if (YOUNG.has(word.folded) && YOUNG_ONES.has(next) && word.case === 'lower') return { from: index, to: index + 1, kind: 'child' };
  if (lexicon.child.has(word.folded)) return NO_CHILD_AFTER.has(next) ? undefined : { from: index, to: index, kind: 'child' };
  if (lexicon.offspring.has(word.folded)) return isElses(scene, index) ? undefined : { from: index, to: index, kind: 'kin' };
  return lexicon.children.has(word.folded) ? { from: index, to: index, kind: 'many' } : undefined;
};
