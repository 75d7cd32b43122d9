import { isCapital, isPossessive, owned, type Scene, wordsAfter } from './scene.ts';
import { AUXILIARIES, isGivenName, isOf, type WordRule } from './word-subject.ts';
import type { WordKind } from './words/word-names.ts';

/** What a name has: a person's things, or those of a season or a plant. */

/** `Grace's lovely poem`, but `Willow's assembly on kindness`. */
const ownsLike = (scene: Scene, to: number): boolean => {
  const chain = wordsAfter(scene, to + 1, 3);
  const end = chain.findIndex((word) => scene.lexicon.functions.has(word) && !scene.lexicon.owns.has(word));
  return chain.slice(0, end === -1 ? chain.length : end).some((word) => scene.lexicon.owns.has(word));
};

/** `Will's volcano`, `Summer's mum`; but `June's newsletter`. */
export const possessing: WordRule = (subject) => {
  const { scene, to, proper } = subject;
  if (!isPossessive(scene, to)) return undefined;
  const thing = owned(scene, to)?.folded ?? '';
  if ((ownsLike(scene, to) || ownsKit(scene, to)) && !['day', 'days'].includes(thing)) return 'name';
  if (AUXILIARIES.has(thing) || thing === '') return proper ? 'name' : 'doubt';
  if ((isOf(subject, 'place', 'brand') && !isGivenName(subject)) || scene.lexicon.calendarThings.has(thing)) return 'other';
  if (isOf(subject, 'place', 'brand')) return 'doubt';
  if (proper) return isOf(subject, 'month', 'season') ? 'doubt' : 'name';
  const natural = isOf(subject, 'month', 'season') || (isOf(subject, ...OWNERS) && scene.lexicon.natural.has(thing));
  return isCapital(scene.words[subject.from]) && isGivenName(subject) && !natural ? 'name' : 'doubt';
};
/** What has things of its own: `Robin's nest`, `Holly's berries`. */
const OWNERS: readonly WordKind[] = ['nature', 'plant', 'animal', 'gem'];

/** `summer's left trainer`: what somebody wears, carries or needs, whatever stands before it. */
const ownsKit = (scene: Scene, to: number): boolean => wordsAfter(scene, to + 1, 2).some((word) => scene.lexicon.kit.has(word));
