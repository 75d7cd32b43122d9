import { foldName } from '../../text/fold.ts';
import { phraseWords } from './phrases.ts';
import { after, isSmallAt, type Scene } from './scene.ts';
import { type Rule, WIDESPREAD } from './use.ts';
import { isTopic } from './use-past.ts';
import { isAmbiguous } from './word-subject.ts';
import { wordUse } from './word-use.ts';

/** Beside the words for a child. */

/** `KS3 Art`, `Year 7 Art`. */
const isSubject = ({ words }: Scene, from: number, to: number): boolean =>
  from === to &&
  SUBJECTS.has(words[from]?.folded ?? '') &&
  words[from]?.gap === ' ' &&
  /\d|^reception$/u.test(words[from - 1]?.folded ?? '');

const SUBJECTS = new Set(['art', 'drama', 'dance', 'music']);

/** `our Robin`, but not `our captain Robin`. */
const isOnlyOurs = ({ lexicon }: Scene, bound: string): boolean =>
  /^our\b/iu.test(bound) && !phraseWords(foldName(bound)).some((word) => lexicon.childTitles.has(word) || lexicon.child.has(word));

/** `baker of the day, grace`. */
const AWARD = /\bof the \p{L}+$/iu;

export const cued: Rule = ({ scene, listed, from, bound, ...place }) => {
  if (bound === undefined || isTopic(scene, from)) return undefined;
  if (isSubject(scene, from, place.to)) return 'other';
  if (listed.form !== 'full-name' && scene.lexicon.classHeads.has(after(scene, place.to)?.folded ?? '')) return undefined;
  if (listed.form === 'surname' && from === place.to && WIDESPREAD.has(scene.words[from]?.folded ?? '')) return 'doubt';
  const weak = scene.words[from]?.case === 'lower' || scene.lines[from] !== 'prose' || isOnlyOurs(scene, bound);
  const word = weak && from === place.to && isAmbiguous(scene, from) && listed.form !== 'full-name';
  if (!word || wordUse({ scene, from, to: place.to }) !== 'other') return 'name';
  return AWARD.test(bound) && isSmallAt(scene, from) ? 'doubt' : 'other';
};
