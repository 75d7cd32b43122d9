import { deedAfter, isPraised, isSpeaker } from './person-signs.ts';
import { isCapital, isProper, type Scene, wordsBefore } from './scene.ts';
import type { Run } from './unlisted-runs.ts';
import { wordUse } from './word-use.ts';

/** With no cue: only where a known given name stands where somebody is greeted, thanked or speaks, or does what people at school do. */
export const isOpenName = (run: Run): boolean => {
  const { scene, from, to, first } = run;
  if (isFullName(run)) return true;
  const greeted = isPraised(run) && !isEvent(scene, from);
  if (first === 'unknown') return greeted && isStrongGreeting(scene, from) && from === to;
  if (first === 'word') return (greeted || isSpeaker(run)) && isProper(scene, from) && wordUse(run) === 'name' && isKnownGiven(scene, from);
  if (!isCapital(scene.words[from]) && !greeted) return false;
  return greeted || isSpeaker(run) || deedAfter(run) === 'strong' || isBesideTitled(scene, from) || isCaption(run);
};

/** A forename with a surname in the middle of a sentence is somebody, though nothing says who. */
const isFullName = ({ scene, from, first, to }: Run): boolean =>
  first === 'given' &&
  to > from &&
  isProper(scene, from) &&
  isProper(scene, to) &&
  scene.words[to]?.case === 'title' &&
  !/[\n]/u.test(scene.words[to]?.gap ?? '');

const isKnownGiven = ({ lexicon, words }: Scene, index: number): boolean => lexicon.given.has(words[index]?.folded ?? '');

/** `go`, `come on`, `photo of`, `welcome to` stand before things too. */
const isEvent = (scene: Scene, from: number): boolean => {
  const [one = '', two = ''] = wordsBefore(scene, from, 2);
  if (['go', 'of', 'by'].includes(one)) return true;
  return one === 'to' && ['welcome', 'go', 'goes', 'went', 'goodbye'].includes(two) && !isProper(scene, from);
};

const isStrongGreeting = (scene: Scene, from: number): boolean => {
  const [one = '', two = ''] = wordsBefore(scene, from, 2);
  if (['birthday', 'soon', 'done', 'congratulations', 'bravo'].includes(one) || (one === 'luck' && two === 'good')) return true;
  return one === 'to' && ['birthday', 'congratulations', 'congrats'].includes(two);
};

/** `Mrs Kettlewell and Amelia`. */
const isBesideTitled = (scene: Scene, from: number): boolean => {
  const [and, , title] = wordsBefore(scene, from, 3);
  return and === 'and' && scene.lexicon.hardTitles.has(title ?? '');
};

const AFTER_SUBJECTS = new Set('with and holding wearing on in at'.split(' '));

/** The first words of a picture's text: `Amelia with the winning ticket`. */
const isCaption = ({ scene, from, to }: Run): boolean => {
  if (scene.words[from]?.opens !== true || !/(?:alt|caption)$/u.test(scene.field.pointer)) return false;
  const next = scene.words[to + 1];
  return next === undefined || AFTER_SUBJECTS.has(next.folded);
};
