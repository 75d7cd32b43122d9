import { type Scene, wordsBefore } from './scene.ts';

/** Things that are given a name, as the sentence says. */

const CALLED = new Set(['called', 'named', 'christened', 'nicknamed']);

/** `our vending machine is now called Kevin`. */
export const isCalledThing = (scene: Scene, at: number): boolean => {
  const [called = '', ...rest] = wordsBefore(scene, at, 4);
  const [is = '', thing = ''] = ['now', 'officially', 'also'].includes(rest[0] ?? '') ? rest.slice(1) : rest;
  if (!CALLED.has(called) || !['is', 'was', 'are'].includes(is)) return false;
  const { stems, roles, child, children, childTitles, kin, creatures } = scene.lexicon;
  return stems.has(thing) && ![roles, child, children, childTitles, kin, creatures].some((list) => list.has(thing)) && !PERSONS.test(thing);
};
const PERSONS = /(?:er|or|ist|ian|friend|baby|one|member|name)$/u;

/** `Please be kind to Kevin`: the machine that was called so. */
export const isCalledElsewhere = (scene: Scene, from: number): boolean => {
  const first = Math.max(0, from - FAR);
  return scene.words
    .slice(first, from)
    .some(({ folded }, step) => folded === scene.words[from]?.folded && isCalledThing(scene, first + step));
};

/** So far a text is looked through: a long one must not cost its square. */
const FAR = 40;
