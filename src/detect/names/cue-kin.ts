import { isCapital, isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** Parents and siblings beside a name. */

const KIN_BESIDES = new Set('little big baby older younger twin lovely new proud great elder'.split(' '));
/** What only a pupil has. */
const PUPILS_OWN = new Set(['classmates', 'homework', 'teacher', 'teachers', 'classmate']);
/** After `family` these make something else of it: `a family business`. */
const isFamilyThing = ({ words, lexicon }: Scene, at: number): boolean => {
  const next = words[at + 1];
  return (
    words[at]?.folded === 'family' &&
    next?.gap === ' ' &&
    next.case === 'lower' &&
    !lexicon.functions.has(next.folded) &&
    lexicon.stems.has(next.folded)
  );
};

/** `Jayden's little sister`, `Finn's dad`. */
export const kinOwned = (scene: Scene, to: number): string | undefined => {
  if (!isPossessive(scene, to)) return undefined;
  const chain = wordsAfter(scene, to + 1, 3);
  const at = chain.findIndex((word) => scene.lexicon.kin.has(word) || PUPILS_OWN.has(word));
  if (at === -1 || !chain.slice(0, at).every((word) => KIN_BESIDES.has(word))) return undefined;
  return isFamilyThing(scene, to + 2 + at) ? undefined : chain[at];
};

/** `brother of Zuzanna`, `mum to Amelia and Jack`. */
export const kinOf = (scene: Scene, from: number): string | undefined => {
  const [link, kin] = wordsBefore(scene, from, 2);
  return kin !== undefined && ['of', 'to', 'for'].includes(link ?? '') && scene.lexicon.kin.has(kin) ? kin : undefined;
};

/** Of whom it takes another: `Amelia and a sibling`. */
const A_SIBLING = new Set(['sibling', 'brother', 'sister', 'twin']);

const THEIRS = new Set(['his', 'her', 'their']);
/** Kin who come along with a child and need no `her`: `Amelia and dad`. */
const GROWN_UPS = new Set(
  'mum mummy mom mam mammy dad daddy nan nana nanna nain taid gran granny grandma grandad granddad grandpa father mother stepdad stepmum mums dads parents grandparents'.split(
    ' ',
  ),
);

/** `Zuzanna and her mum`, `Zuzanna and dad`, `Zuzanna and a sibling`. */
export const kinWith = (scene: Scene, to: number): string | undefined => {
  const [and, ...rest] = wordsAfter(scene, to, 5);
  if (and !== 'and' && and !== 'with') return undefined;
  if (GROWN_UPS.has(rest[0] ?? '') && scene.words[to + 2]?.case === 'lower') return rest[0];
  if (A_SIBLING.has(rest[1] ?? '') && ['a', 'another'].includes(rest[0] ?? '')) return rest[1];
  if (!THEIRS.has(rest[0] ?? '')) return undefined;
  const kin = rest.slice(1).find((word) => !KIN_BESIDES.has(word)) ?? '';
  return scene.lexicon.kin.has(kin) || kin === 'classmates' ? kin : undefined;
};

const PARENTS = new Set(
  'mum mummy mom mam mammy dad daddy nan nana nanna nain taid gran granny grandma grandad granddad grandpa'.split(' '),
);
const BORN = new Set(['brother', 'sister', 'brothers', 'sisters']);
const NEAR = 8;

/** `Amelia has a new baby sister`, `Amelia got a surprise from her dad`. */
export const kinLater = (scene: Scene, to: number): string | undefined => {
  const chain = wordsAfter(scene, to, NEAR);
  const parent = chain.findIndex((word, at) => at > 1 && PARENTS.has(word) && THEIRS.has(chain[at - 1] ?? ''));
  if (parent !== -1) return chain[parent];
  const born = ['has', 'got', 'gained', 'welcomed'].includes(chain[0] ?? '') ? chain.findIndex((word) => BORN.has(word)) : -1;
  return born > 1 && chain.slice(1, born).every((word) => word === 'a' || word === 'an' || KIN_BESIDES.has(word)) ? chain[born] : undefined;
};

/** Brothers and sisters whose names follow. */
const SIBLINGS = new Set('twins triplets siblings brothers sisters twin baby'.split(' '));
/** With a capital these are monks and nuns. */
const SIBLING = new Set(['brother', 'sister']);

/** `twins Ada and Tavrin`, `her big brother Tavrin`, `baby Tavrin`, `Dad and Tavrin`; in small letters, for `Brothers` may be a firm. */
export const kinBefore = (scene: Scene, from: number): string | undefined => {
  const [one = '', two = ''] = wordsBefore(scene, from, 2);
  const word = scene.words[from - 1];
  const sibling = SIBLINGS.has(one) ? word?.case === 'lower' || word?.opens === true : SIBLING.has(one) && word?.case === 'lower';
  if (sibling && isCapital(scene.words[from])) return one;
  return one === 'and' && GROWN_UPS.has(two) && scene.words[from - 2]?.case !== 'upper' && isCapital(scene.words[from]) ? two : undefined;
};

/** `Tavrin is the brother of last year's winner`. */
export const kinIs = (scene: Scene, to: number): string | undefined => {
  const [is, the, ...rest] = wordsAfter(scene, to, 5);
  if ((is !== 'is' && is !== 'was') || !['the', 'a', 'our', 'her', 'his'].includes(the ?? '')) return undefined;
  const at = rest.findIndex((word) => SIBLING.has(word) || word === 'twin');
  return at !== -1 && rest.slice(0, at).every((word) => KIN_BESIDES.has(word)) ? rest[at] : undefined;
};
