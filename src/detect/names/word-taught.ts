import { isDeed } from './morphology.ts';
import { isCapital, wordsAfter, wordsBefore } from './scene.ts';
import { isMeasure, isOf, type WordRule } from './word-subject.ts';

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

/** `Miles covered by Year 9`: what is counted. */
export const measured: WordRule = (subject) => {
  const { scene, to, next } = subject;
  return isMeasure(subject) && isDeed(next, scene.lexicon) && wordsAfter(scene, to, 2)[1] === 'by' ? 'other' : undefined;
};

const AWAITING = new Set('waiting wait waits hoping looking searching longing'.split(' '));

/** `Waiting for Hope.`: for somebody, or for the virtue. */
export const awaited: WordRule = (subject) => {
  const [, second = ''] = wordsBefore(subject.scene, subject.from, 2);
  return subject.previous === 'for' && subject.next === '' && isOf(subject, 'virtue') && AWAITING.has(second) ? 'doubt' : undefined;
};
