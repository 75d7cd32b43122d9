import { isDeed } from './morphology.ts';
import type { Place } from './place.ts';
import { before, type Scene, wordsAfter } from './scene.ts';

/** Whether it is an animal's name: `reading dog Alfie`, `the guinea pig called Harry`, `Alfie, our school dog`, `Alfie the tortoise`. */
export const isCreature = (place: Place): boolean => isBeforeIt(place) || isAfterIt(place);

const CALLED = new Set(['called', 'named']);

const isBeforeIt = (place: Place): boolean => {
  const { scene, from } = place;
  const at = CALLED.has(before(scene, from)?.folded ?? '') ? from - 2 : from - 1;
  const word = scene.words[at];
  if (word === undefined || word.sentence !== scene.words[from]?.sentence) return false;
  const close = before(scene, at + 1) !== undefined && before(scene, from) !== undefined;
  return (close || isSetOff(place)) && word.case === 'lower' && scene.lexicon.creatures.has(word.folded);
};

/** `The hamster, Leo, has escaped`. */
const isSetOff = ({ scene: { words, field }, from, to }: Place): boolean =>
  words[from]?.gap === ', ' && /^[,.!)]/u.test(field.text.slice(words[to]?.end ?? 0, (words[to]?.end ?? 0) + 1));

const POINTERS = new Set('the our a their her his my'.split(' '));

/** `the therapy dog` and the like: up to three words, of which the last is the animal. */
const isAfterIt = ({ scene, to }: Place): boolean => {
  const { words } = scene;
  const next = words[to + 1];
  if (next === undefined || !POINTERS.has(next.folded) || !/^,? $/u.test(next.gap)) return false;
  const chain = wordsAfter(scene, to + 1, 3);
  const animal = chain.findIndex((word, step) => scene.lexicon.creatures.has(word) && words[to + 2 + step]?.case === 'lower');
  return animal !== -1 && isClosed(scene, to + 2 + animal) && !chain.slice(0, animal).some((word) => scene.lexicon.functions.has(word));
};

/** `Amelia, the dog walker` is none. */
const isClosed = (scene: Scene, at: number): boolean => {
  const [next] = wordsAfter(scene, at, 1);
  return next === undefined || scene.lexicon.functions.has(next) || isDeed(next, scene.lexicon) || scene.words[at + 1]?.gap !== ' ';
};
