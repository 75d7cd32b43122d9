import type { Cue, Cues } from './known.ts';
import { push } from './lists.ts';
import { isFormerly } from './roles.ts';
import { after, before, isCapital, type Scene, wordsBefore } from './scene.ts';

/** Where in a field the words for a child stand. */

export const NUMBERS: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten eleven twelve thirteen'.split(' '));
const YEAR_WORDS = new Set(['year', 'years', 'yr', 'yrs', 'blwyddyn', 'mlwyddyn', 'flwyddyn', 'primary', 'form', 'key']);
const YEAR_NUMBER = /^(?:1[0-3]|[1-9])(?:s|[a-z]{1,2})?$/u;
const YEAR_CODE = /^(?:yr?(?:1[0-3]|[1-9])[a-z]{0,2}|fs[12]|ks[1-5])$/u;
const SCOTS_CODE = /^(?:P[1-7]|S[1-6])[a-z]?s?$/u;
const CLASS_CODE = /^(?:1[0-3]|[1-9])[A-Z]$/u;
const CLASS_HEADS = new Set(['class', 'dosbarth', 'nosbarth', 'ddosbarth']);

type Finder = (scene: Scene, index: number) => Cue | undefined;

const yearCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined) return undefined;
  if (YEAR_CODE.test(word.folded)) return { from: index, to: index, kind: 'stage' };
  if (!YEAR_WORDS.has(word.folded)) return undefined;
  const next = after(scene, index);
  const numbered = next !== undefined && (YEAR_NUMBER.test(next.folded) || NUMBERS.has(next.folded)) && !next.folded.endsWith('th');
  if (!numbered || (word.folded === 'key' && next.folded !== 'stage')) return undefined;
  return { from: index, to: index + 1, kind: 'stage' };
};

const BEFORE_CODES = new Set(['in', 'of', 'from', 'class', 'form', 'our']);
/** `3D` and phone networks, however they are numbered. */
const NO_CODE = /^[23]D$|^[1-9][GKPX]$/u;

const codeCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined) return undefined;
  const previous = before(scene, index)?.folded ?? '';
  if (SCOTS_CODE.test(word.text) && previous !== 'room') return { from: index, to: index, kind: 'stage' };
  const coded = CLASS_CODE.test(word.text) && (BEFORE_CODES.has(previous) || scene.known.classes.has(word.folded));
  return coded && !NO_CODE.test(word.text) ? { from: index, to: index, kind: 'class' } : undefined;
};

const stageCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined || !scene.lexicon.stages.has(word.folded)) return undefined;
  const previous = wordsBefore(scene, index, 1)[0] ?? '';
  if (word.folded === 'reception' && !(isCapital(word) || previous === 'in' || previous === 'our')) return undefined;
  const place = ['at', 'the', 'to', 'by'].includes(previous) && scene.words[index + 1]?.folded !== 's';
  return place ? undefined : { from: index, to: index, kind: 'stage' };
};

const OWNERS = new Set(['my', 'our', 'their', 'his', 'her']);

const classCue: Finder = (scene, index) => {
  const word = scene.words[index];
  if (word === undefined) return undefined;
  if (scene.known.classes.has(word.folded) && isCapital(word))
    return { from: index, to: CLASS_HEADS.has(scene.words[index + 1]?.folded ?? '') ? index + 1 : index, kind: 'class' };
  if (!CLASS_HEADS.has(word.folded)) return undefined;
  const previous = before(scene, index);
  const named = previous !== undefined && (isCapital(previous) || OWNERS.has(previous.folded)) && previous.folded !== 'the';
  if (named) return { from: index - 1, to: index, kind: 'class' };
  return isClassNumber(scene, index) ? { from: index, to: index + 1, kind: 'class' } : undefined;
};

/** `class 4`, `class three`, `Dosbarth Melin`. */
const isClassNumber = (scene: Scene, index: number): boolean => {
  const number = after(scene, index);
  if (number === undefined) return false;
  if (/^\d{1,2}[a-z]?$/u.test(number.folded) || NUMBERS.has(number.folded)) return true;
  return scene.words[index]?.folded !== 'class' && isCapital(number);
};

/** What makes something else of `child`: `child protection`. */
const NO_CHILD_AFTER = new Set(
  'protection friendly care benefit seat block department site building hall playground corridor library office'.split(' '),
);
/** What makes a worker or a figure of `boy` and `girl`: `cabin boy`. */
const NO_CHILD_BEFORE = new Set('cabin stable errand delivery bar cow golden poster whipping fan cover lost home pin'.split(' '));
/** Where the pupil is the eye's. */
const OF_EYES = ['retina', 'cornea', 'dilate', 'dilated', 'optic'];
const HEADED = new Set(['boy', 'girl', 'pupil', 'student']);
const YOUNG = new Set(['young', 'little']);
const YOUNG_ONES = new Set(['man', 'lady', 'person', 'gentleman', 'one', 'chap', 'gent']);

const childWordCue: Finder = (scene, index) => {
  const { words, lexicon } = scene;
  const word = words[index];
  if (word === undefined) return undefined;
  const [previous, next] = [before(scene, index)?.folded ?? '', words[index + 1]?.folded ?? ''];
  if (isFormerly(previous) || (previous === 'head' && isFormerly(wordsBefore(scene, index, 2)[1] ?? ''))) return undefined;
  if (NO_CHILD_BEFORE.has(previous) || (word.folded === 'pupil' && OF_EYES.some((other) => scene.said.has(other)))) return undefined;
  if (lexicon.child.has(`${word.folded}-${next}`) || (word.folded === 'head' && HEADED.has(next)))
    return { from: index, to: index + 1, kind: 'child' };
  if (YOUNG.has(word.folded) && YOUNG_ONES.has(next) && word.case === 'lower') return { from: index, to: index + 1, kind: 'child' };
  if (lexicon.child.has(word.folded)) return NO_CHILD_AFTER.has(next) ? undefined : { from: index, to: index, kind: 'child' };
  if (lexicon.offspring.has(word.folded)) return next === 'of' || next === 'in' ? undefined : { from: index, to: index, kind: 'kin' };
  return lexicon.children.has(word.folded) ? { from: index, to: index, kind: 'many' } : undefined;
};

/** `star of the week`, but not `word of the week`. */
const awardCue: Finder = ({ words, lexicon }, index) => {
  const [word, of, the, tail] = [words[index], words[index + 1], words[index + 2], words[index + 3]];
  if (of?.folded === 'yr' && ['wythnos', 'mis'].includes(the?.folded ?? '')) return { from: index, to: index + 2, kind: 'award' };
  if (word === undefined || of?.folded !== 'of' || the?.folded !== 'the') return undefined;
  const whole = ['half', 'sports'].includes(tail?.folded ?? '') ? words[index + 4] : tail;
  if (whole === undefined || !lexicon.awardTails.has(whole.folded) || /^\d/u.test(word.folded)) return undefined;
  if (lexicon.awardThings.has(word.folded) || lexicon.functions.has(word.folded) || lexicon.past.has(word.folded)) return undefined;
  return { from: index, to: index + (whole === tail ? 3 : 4), kind: 'award' };
};

const FINDERS: readonly Finder[] = [yearCue, codeCue, awardCue, stageCue, classCue, childWordCue];

/** Of one sentence so many are kept: whether there is one is the question, and never how many. */
const ENOUGH = 20;

const allCues = (scene: Scene): Cues => {
  const bySentence = new Map<number, Cue[]>();
  const [starts, ends] = [new Map<number, Cue>(), new Map<number, Cue>()];
  for (const [index, { sentence }] of scene.words.entries()) {
    const cue = firstOf(scene, index);
    if (cue === undefined) continue;
    if ((bySentence.get(sentence)?.length ?? 0) < ENOUGH) push(bySentence, sentence, cue);
    starts.set(cue.from, cue);
    ends.set(cue.to, cue);
  }
  return { bySentence, from: starts, to: ends };
};

const firstOf = (scene: Scene, index: number): Cue | undefined => {
  for (const find of FINDERS) {
    const cue = find(scene, index);
    if (cue !== undefined) return cue;
  }
  return undefined;
};

/** The words for a child in a field, found once. */
export const cuesOf = (scene: Scene): Cues => {
  const made = scene.known.cues.get(scene) ?? allCues(scene);
  scene.known.cues.set(scene, made);
  return made;
};
