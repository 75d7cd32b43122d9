import { foldName } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { joinsTwo } from './and.ts';
import { NUMBERS } from './lists.ts';
import { deedAfter } from './person-signs.ts';
import { phraseWords } from './phrases.ts';
import { after, isPossessive, isSmallAt, type Scene } from './scene.ts';
import { type Rule, WIDESPREAD } from './use.ts';
import { isTopic } from './use-past.ts';
import { isHumanState } from './word-states.ts';
import { AUXILIARIES, isAmbiguous } from './word-subject.ts';
import { wordUse } from './word-use.ts';

/** Beside the words for a child. */

/** `KS3 Art`, `Year 7 Art`. */
const isSubject = ({ words }: Scene, from: number, to: number): boolean =>
  from === to &&
  SUBJECTS.has(words[from]?.folded ?? '') &&
  words[from]?.gap === ' ' &&
  /\d|^reception$/u.test(words[from - 1]?.folded ?? '');

/** `Day one, Year 11`, `Page 4`: what there are several of, by its number. */
const isNumberedThing = (scene: Scene, from: number, to: number): boolean => {
  const next = after(scene, to)?.folded ?? '';
  return (
    from === to &&
    scene.words[from]?.opens === true &&
    NUMBERED.has(scene.words[from]?.folded ?? '') &&
    (/^\d{1,3}$/u.test(next) || NUMBERS.has(next))
  );
};
const NUMBERED = new Set(['day', 'days', 'page', 'rule', 'stage', 'round']);

const SUBJECTS = new Set(['art', 'drama', 'dance', 'music']);

/** `Year 7 Art was poorly`, `Year 5 Art and Toby`: a pupil of that name after all. */
const isSomebody = (scene: Scene, to: number): boolean =>
  deedAfter({ scene, from: to, to }) !== undefined ||
  (AUXILIARIES.has(after(scene, to)?.folded ?? '') && isHumanState(scene, to)) ||
  (joinsTwo(scene, to + 1) && scene.named.has(to + 2) && !SUBJECTS.has(scene.words[to + 2]?.folded ?? ''));

/** `our Robin`, but not `our captain Robin`. */
const isOnlyOurs = ({ lexicon }: Scene, bound: string): boolean =>
  /^our\b/iu.test(bound) && !phraseWords(foldName(bound)).some((word) => lexicon.childTitles.has(word) || lexicon.child.has(word));

const PLAYS = new Set('nativity play show panto pantomime musical cast performance production'.split(' '));

/** `Our Mary was Adaora`, of a play: a part of which a story is told, and then the pupil of whom none is. */
const isPart = (scene: Scene, from: number, to: number): boolean => {
  const { words, lexicon, forenames, said } = scene;
  const was = words[to + 1]?.folded;
  const isTold = (at: number): boolean => lexicon.toldBy.get(words[at]?.folded ?? '') !== undefined;
  if ((was !== 'was' && was !== 'is') || after(scene, to + 1) === undefined || !forenames.has(to + 2)) return false;
  return isTold(from) && !isTold(to + 2) && !isPossessive(scene, to + 2) && [...PLAYS].some((word) => said.has(word));
};

/** `baker of the day, grace`. */
const AWARD = pattern(String.raw`\bof the \p{L}+$`, 'iu');

export const cued: Rule = ({ scene, listed, from, bound, ...place }) => {
  if (bound === undefined || isTopic(scene, from)) return undefined;
  if (listed.form === 'forename' && isOnlyOurs(scene, bound) && isPart(scene, from, place.to)) return 'other';
  if (isSubject(scene, from, place.to)) return isSomebody(scene, place.to) ? 'doubt' : 'other';
  if (isNumberedThing(scene, from, place.to)) return isSomebody(scene, place.to) ? 'doubt' : 'other';
  if (listed.form !== 'full-name' && scene.lexicon.classHeads.has(after(scene, place.to)?.folded ?? '')) return undefined;
  if (listed.form === 'surname' && from === place.to && WIDESPREAD.has(scene.words[from]?.folded ?? '')) return 'doubt';
  const weak = scene.words[from]?.case === 'lower' || scene.lines[from] !== 'prose' || isOnlyOurs(scene, bound);
  const word = weak && from === place.to && isAmbiguous(scene, from) && listed.form !== 'full-name';
  if (!word || wordUse({ scene, from, to: place.to }) !== 'other') return 'name';
  return AWARD().test(bound) && isSmallAt(scene, from) ? 'doubt' : 'other';
};
