import { isDeed } from './morphology.ts';
import { deedAfter, hasPronoun, isPraised } from './person-signs.ts';
import { isCapital, isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { listEnd } from './word-lists.ts';
import { isMeasure, isOf, type Subject, subjectOf, type WordRule } from './word-subject.ts';

/** School subjects, and what is counted or waited for. */

const SUBJECTS = new Set(['art', 'drama', 'dance', 'music']);
const STAGES = new Set(['gcse', 'gcses', 'btec', 'level', 'foundation', 'ks2', 'ks3', 'ks4', 'ks5']);
const TEACHING = new Set('teacher teachers head lead leader department faculty lecturer technician'.split(' '));

/** `in Art, Year 9`, `GCSE Art`, `Teacher of Art`: what is taught. */
export const taught: WordRule = ({ scene, from, to, previous }) => {
  if (!SUBJECTS.has(scene.words[from]?.folded ?? '') || !isCapital(scene.words[from])) return undefined;
  if (STAGES.has(previous)) return 'other';
  const [, second = ''] = wordsBefore(scene, from, 2);
  if (previous === 'of' && TEACHING.has(second)) return 'other';
  return previous === 'in' && /^, /u.test(scene.words[to + 1]?.gap ?? '') ? 'other' : undefined;
};

/** So far a text is looked through: one that says nothing else must not cost its square. */
const FAR = 60;

/** `Teacher of Art … Art at Larkbridge is loud`: the text has spoken of it as what is taught. */
export const taughtElsewhere: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const name = scene.words[from]?.folded ?? '';
  if (!SUBJECTS.has(name) || isPraised(subject) || isPossessive(scene, to) || deedAfter(subject) === 'strong') return undefined;
  for (let at = Math.max(0, from - FAR); at < Math.min(scene.words.length, from + FAR); at++)
    if (at !== from && scene.words[at]?.folded === name && taught(subjectOf({ scene, from: at, to: at })) !== undefined) return 'other';
  return undefined;
};

/** `Miles covered by Year 9`, `Miles walked so far: 48`, `Miles too much`: what is counted, or how much too much. */
export const measured: WordRule = (subject) => {
  const { scene, to, next } = subject;
  if (!isMeasure(subject)) return undefined;
  const [, second = ''] = wordsAfter(scene, to, 2);
  if (next === 'too' && TOO_MUCH.has(second)) return 'other';
  if (!isDeed(next, scene.lexicon)) return undefined;
  return second === 'by' || (GONE.has(next) && isSummed(scene, to) && !hasPronoun(subject)) ? 'other' : undefined;
};
const TOO_MUCH = new Set('much many far long few big small wide high fast slow late'.split(' '));
/** How a way is gone. */
const GONE = new Set('walked run ran cycled swum rowed covered travelled jogged ridden rode'.split(' '));

/** `… so far: 48`: a label, and its number. */
const isSummed = ({ words }: Scene, to: number): boolean =>
  words.slice(to + 2, to + LABEL).some(({ gap, text }) => /^\s?[:=] $/u.test(gap) && /^\d/u.test(text));
const LABEL = 12;

const CALLED = new Set('value values virtue virtues theme themes motto watchword word words'.split(' '));

/** `Our value this half term is Grace`, `Hope is this month's virtue`. */
export const valued: WordRule = (subject) => {
  if (!isOf(subject, 'virtue') || isPraised(subject)) return undefined;
  const { scene, from, to, previous, next } = subject;
  const told = ['is', 'was'].includes(previous) && next === '' && wordsBefore(scene, from - 1, 7).some((word) => CALLED.has(word));
  const tells = ['is', 'was'].includes(next) && wordsAfter(scene, to + 1, 6).some((word) => CALLED.has(word));
  return told || tells || areWords(subject) ? 'other' : undefined;
};

/** `Patience and Mercy are hard words`: of each in the row. */
const areWords = (subject: Subject): boolean => {
  const [are = '', ...rest] = wordsAfter(subject.scene, listEnd(subject), 5);
  return (are === 'are' || are === 'were') && rest.some((word) => CALLED.has(word));
};

/** `week 1 Hope, week 2 Peace, week 3 Love`: beside two other virtues, one of which at least no pupil is called by. */
export const amongVirtues: WordRule = (subject) => {
  const { scene, from, to } = subject;
  if (!isOf(subject, 'virtue') || isPraised(subject) || isPossessive(scene, to) || deedAfter(subject) !== undefined) return undefined;
  const near = scene.words.slice(Math.max(0, from - NEAR), to + NEAR);
  const others = near.flatMap((word, step) => {
    const at = Math.max(0, from - NEAR) + step;
    const isVirtue = word.sentence === scene.words[from]?.sentence && at !== from && scene.lexicon.kinds.get(word.folded)?.has('virtue');
    return isVirtue === true ? [at] : [];
  });
  const isNobodys = (at: number): boolean => !scene.named.has(at) && !scene.lexicon.given.has(scene.words[at]?.folded ?? '');
  return others.length > 1 && others.some(isNobodys) && others.every((at) => isCapital(scene.words[at])) ? 'other' : undefined;
};
const NEAR = 20;

const AWAITING = new Set('waiting wait waits hoping looking searching longing'.split(' '));

/** `Waiting for Hope.`: for somebody, or for the virtue. */
export const awaited: WordRule = (subject) => {
  const [, second = ''] = wordsBefore(subject.scene, subject.from, 2);
  return subject.previous === 'for' && subject.next === '' && isOf(subject, 'virtue') && AWAITING.has(second) ? 'doubt' : undefined;
};
