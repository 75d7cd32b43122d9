import { isDeed } from './morphology.ts';
import { isCapital, isPossessive, owned, type Scene, wordsAfter } from './scene.ts';
import { FEATS } from './use-sport.ts';
import { AUXILIARIES, isGivenName, isOf, type Subject, type WordRule } from './word-subject.ts';
import type { WordKind } from './words/word-names.ts';

/** What a name has: a person's things, or those of a season or a plant. */

/** `Grace's lovely poem`, but `Willow's assembly on kindness`. */
const ownsLike = (scene: Scene, to: number): boolean => {
  const [nth = '', feat = ''] = wordsAfter(scene, to + 1, 2);
  if (/^(?:first|second|third|fourth|fifth|winning|last-minute)$/u.test(nth) && FEATS.has(feat)) return true;
  const chain = wordsAfter(scene, to + 1, 3);
  const end = chain.findIndex((word) => scene.lexicon.functions.has(word) && !scene.lexicon.owns.has(word));
  return chain.slice(0, end === -1 ? chain.length : end).some((word) => scene.lexicon.owns.has(word));
};

/** `Will's volcano`, `Summer's mum`; but `June's newsletter`. */
export const possessing: WordRule = (subject) => {
  const { scene, to, proper } = subject;
  if (!isPossessive(scene, to)) return undefined;
  const thing = owned(scene, to)?.folded ?? '';
  if (isOf(subject, 'month', 'season') && ['last', 'next', 'this', 'late', 'early', 'mid'].includes(subject.previous)) return 'other';
  if ((ownsLike(scene, to) || ownsKit(scene, to)) && !['day', 'days'].includes(thing)) return 'name';
  if (AUXILIARIES.has(thing) || thing === '') return proper ? 'name' : 'doubt';
  if (isOf(subject, 'place', 'brand') && !isGivenName(subject)) return 'other';
  if (scene.lexicon.calendarThings.has(thing)) return isHers(subject) ? 'doubt' : 'other';
  if (isOf(subject, 'place') && LANDS.has(thing)) return 'other';
  if (isOf(subject, 'place') && isMade(subject)) return 'name';
  if (isOf(subject, 'place', 'brand')) return 'doubt';
  if (proper) return isOf(subject, 'month', 'season') ? 'doubt' : 'name';
  const natural = isOf(subject, 'month', 'season') || (isOf(subject, ...OWNERS) && scene.lexicon.natural.has(thing));
  return isCapital(scene.words[subject.from]) && (isGivenName(subject) || isBorne(subject)) && !natural ? 'name' : 'doubt';
};
/** `April's diary is in her bag`: a time has no bag. */
const isHers = ({ scene, to }: Subject): boolean => wordsAfter(scene, to + 1, 6).some((word) => word === 'her' || word === 'his');
/** `Dot's kite has a tail`: of a pupil called by a word; with a verb after it the thing is had, and `'s` is no `is`. */
const isBorne = ({ scene, from, to }: Subject): boolean => {
  const thing = owned(scene, to);
  if (!scene.forenames.has(from) || thing?.case !== 'lower' || scene.lexicon.functions.has(thing.folded)) return false;
  const [verb = ''] = wordsAfter(scene, to + 2, 1);
  return (FEATS.has(thing.folded) && !QUALITIES.has(thing.folded)) || AUXILIARIES.has(verb) || isDeed(verb, scene.lexicon);
};
/** `Kit's special`: it is. */
const QUALITIES = new Set(['six', 'four', 'double', 'treble', 'special', 'original', 'classic', 'solo']);
/** What a land or a town has, and nobody at school: `India's monsoon`. */
const LANDS = new Set(
  'monsoon climate coast coastline economy population government parliament borders currency rainforest cities cathedral airport independence railways skyline skyscrapers'.split(
    ' ',
  ),
);

/** What has things of its own: `Robin's nest`, `Holly's berries`. */
const OWNERS: readonly WordKind[] = ['nature', 'plant', 'animal', 'gem'];

/** `summer's left trainer`: what somebody wears, carries or needs, whatever stands before it. */
const ownsKit = (scene: Scene, to: number): boolean => {
  const [one = '', two = ''] = wordsAfter(scene, to + 1, 2);
  return [one, two, one + two].some((word) => scene.lexicon.kit.has(word)); // lunch box
};

const MADE = new Set('won wins artist drawn drew painted painting gardener scientist author her his she he'.split(' '));

/** `Georgia's kingfisher won: here is the artist with her page`: what somebody made or grew, and no land's. */
const isMade = ({ scene, from, to }: Subject): boolean => {
  const thing = owned(scene, to);
  const near = scene.words.slice(Math.max(0, from - NEAR), to + NEAR);
  return isCapital(scene.words[from]) && thing?.case === 'lower' && near.some(({ folded }) => MADE.has(folded));
};
const NEAR = 16;
