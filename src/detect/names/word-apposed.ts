import { cuesOf } from './cue-finders.ts';
import { isCapital, type Scene, wordsAfter } from './scene.ts';
import { isOf, type WordRule } from './word-subject.ts';

/** What stands beside a name after a comma: who it is, what it is, or what is asked of it. */

const ORDERS = new Set('put stop please don come get keep give take look hurry wait'.split(' '));
const AFTER_ORDERS = new Set(
  'the that this it your a an down up on off out back here t in to away over still going growing being'.split(' '),
);

/** `April, put the snake down`. */
const isTold = ({ words }: Scene, to: number): boolean =>
  ORDERS.has(words[to + 1]?.folded ?? '') &&
  /^[ '\u2019]$/u.test(words[to + 2]?.gap ?? '') &&
  AFTER_ORDERS.has(words[to + 2]?.folded ?? '');

const THINGS = new Set(
  'prayer value values theme word virtue colour month season song hymn anthem book class house topic title programme app charity project language fruit flower plant stone'.split(
    ' ',
  ),
);

/** `Grace, the school prayer`. */
const isApposedThing = (scene: Scene, to: number): boolean =>
  scene.lexicon.determiners.has(scene.words[to + 1]?.folded ?? '') && wordsAfter(scene, to + 1, 3).some((word) => THINGS.has(word));

const OWN = new Set(['our', 'my', 'who', 'aged', 'whose']);

/** `Grace, captain of the netball team`, `Grace, our youngest champion`, `Grace, who …`, `Grace, mid-jump`. */
export const apposed: WordRule = (subject) => {
  const { scene, from, to } = subject;
  const next = scene.words[to + 1];
  if (next?.gap !== ', ' || next.case !== 'lower' || !isCapital(scene.words[from]) || scene.words[from]?.gap === ', ') return undefined;
  if (isTold(scene, to)) return isOf(subject, 'month', 'season', 'place', 'brand') ? 'doubt' : 'name';
  if (next.folded === 'mid' && /^[-\u2010\u2011]$/u.test(scene.words[to + 2]?.gap ?? '')) return 'name';
  if (isApposedThing(scene, to)) return 'doubt';
  const child = scene.lexicon.child.has(next.folded) && cuesOf(scene).from.has(to + 1);
  return OWN.has(next.folded) || scene.lexicon.childTitles.has(next.folded) || child ? 'name' : undefined;
};
