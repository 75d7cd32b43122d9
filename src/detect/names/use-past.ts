import { isCapital, type Scene, wordsBefore } from './scene.ts';
import { sentenceAround } from './told.ts';
import type { Mention } from './use.ts';

/** Kings, forebears and those of whom is told. */

const ROYAL = new Set('throne reign reigned reigning crowned coronation monarch dynasty abdication abdicated deposed'.split(' '));

/** `when Elizabeth came to the throne`: a name that kings and queens bear, where one reigns. */
export const isReigning = ({ scene, from }: Mention): boolean =>
  scene.lexicon.regnal.has(scene.words[from]?.folded ?? '') && sentenceAround(scene, from).some((word) => ROYAL.has(word));

const TELLINGS = new Set(
  'story stories tale tales life lives legend legends parable miracle miracles adventures reign death poems works music art paintings'.split(
    ' ',
  ),
);

/** `the story of Ibrahim and Ismail`. */
export const isTopic = (scene: Scene, from: number): boolean => {
  const before = wordsBefore(scene, from, 5);
  const of = before.indexOf('of');
  return of !== -1 && TELLINGS.has(before[of + 1] ?? '') && (of === 0 || (of === 2 && before[0] === 'and'));
};

const FOREBEARS = new Set('mother father wife widow husband son daughter king queen lord lady'.split(' '));

/** `Helena, mother of Constantine`. */
export const isForebear = ({ words }: Scene, to: number): boolean => {
  const at = words[to + 1]?.folded === 'the' ? to + 2 : to + 1;
  return (
    words[to + 1]?.gap === ', ' && FOREBEARS.has(words[at]?.folded ?? '') && words[at + 1]?.folded === 'of' && isCapital(words[at + 2])
  );
};
