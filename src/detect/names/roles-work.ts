import type { Place } from './place.ts';
import { isCapital, type Scene, wordsAfter } from './scene.ts';

/** Where grown-ups work, and what they mend. */

/** What is said after a name of where somebody works, or mends: less than a child cue says. */
export const worksThere = ({ scene, to }: Place): boolean => fromWork(scene, to) || mends(scene, to);

const WORK_LINKS = new Set(['from', 'at', 'behind']);
const ARTICLES = new Set(['the', 'our', 'a', 'your']);
const NO_WORKPLACE = new Set(['halfway', 'choir', 'team', 'class', 'year']);

/** `Jack from the garage`, `Jack from Thames Water`. */
export const fromWork = (scene: Scene, to: number): boolean => {
  const [from = '', one = '', ...more] = wordsAfter(scene, to, 5);
  if (!WORK_LINKS.has(from)) return false;
  const first = ARTICLES.has(one) ? more.slice(0, 2) : [one, ...more.slice(0, more[0] === 's' ? 2 : 1)];
  const branded = scene.lexicon.kinds.get(one)?.has('brand') && !scene.lexicon.given.has(one) && isCapital(scene.words[to + 2]);
  if (branded || (one === 'the' && isSomePlace(scene, more))) return true;
  return (
    (first.some((word) => scene.lexicon.workplaces.has(word)) && !first.some((word) => NO_WORKPLACE.has(word))) || isFirmAt(scene, to + 2)
  );
};

/** What the names of firms end in. */
const FIRMS = new Set(
  'care services solutions contractors surgeons electrical electricals motors coaches builders joinery decorators landscapes systems supplies rentals sports coaching dance theatre tuition music ltd limited'.split(
    ' ',
  ),
);

/** `Wharfe Tree Care`. */
const isFirmAt = (scene: Scene, first: number): boolean => {
  let last = first;
  while (isCapital(scene.words[last + 1]) && scene.words[last + 1]?.gap === ' ') last++;
  return last > first && isCapital(scene.words[first]) && FIRMS.has(scene.words[last]?.folded ?? '');
};

/** `from the tyre place`; `from the first place` is none. */
const isSomePlace = ({ lexicon }: Scene, [what = '', place]: readonly string[]): boolean =>
  place === 'place' && lexicon.stems.has(what) && !lexicon.functions.has(what);

const MENDING = /^(?:fix|repair|mend|install|servic|replac|unblock|grit|deliver|drove|driv|mow|wir)/u;

/** `Jack who fixed the boiler`. */
export const mends = (scene: Scene, to: number): boolean => {
  const [who, ...chain] = wordsAfter(scene, to, 6);
  if (who !== 'who' && who !== 'for') return false;
  return chain.slice(0, 2).some((word) => MENDING.test(word)) && chain.slice(1).some((word) => scene.lexicon.repairs.has(word));
};
