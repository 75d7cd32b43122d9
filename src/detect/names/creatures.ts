import { NUMBERS } from './lists.ts';
import { isDeed } from './morphology.ts';
import type { Place } from './place.ts';
import { before, isPossessive, type Scene, wordsAfter, wordsBefore } from './scene.ts';
import { listEnd } from './word-lists.ts';

/** Whether it is an animal's name: `reading dog Alfie`, `the guinea pig called Harry`, `Alfie, our school dog`, `Alfie the tortoise`. */
export const isCreature = (place: Place): boolean =>
  isBeforeIt(place) || isAfterIt(place) || isOneOfThem(place) || isAmongCreatures(place) || isGreeted(place);

/** `Barn owls Casper and Luna`: several animals, and then each by its name. */
const isOneOfThem = (place: Place): boolean => {
  const { scene, from } = place;
  const first = listEnd(place, -1);
  const several = before(scene, first);
  const isList = first < from || listEnd(place) > place.to;
  return isList && several?.case === 'lower' && several.folded.endsWith('s') && scene.lexicon.creatures.has(several.folded.slice(0, -1));
};

const GREETED = new Set('welcome home back hello hi goodbye bye farewell rip'.split(' '));

/** `1 escaped gecko (welcome home, Gerald)`: greeted in brackets right after the beast. */
const isGreeted = ({ scene: { words, field, lexicon }, from, to }: Place): boolean => {
  let first = from;
  while (from - first < 3 && !words[first]?.gap.includes('(') && GREETED.has(words[first - 1]?.folded ?? '')) first--;
  const beast = words[first - 1];
  const ends = field.text.slice(words[to]?.end ?? 0, (words[to]?.end ?? 0) + 8);
  return (
    first < from &&
    /^ ?\($/u.test(words[first]?.gap ?? '') &&
    beast?.case === 'lower' &&
    lexicon.creatures.has(beast.folded) &&
    /^[^\w,]{0,6}\)/.test(ends)
  );
};

const OURS = new Set(['our', 'new', 'class', 'school', 'resident']);

/** `our new chickens, Hetty, Betty and Mabel`: a row of names to the end, right after the beasts. */
const isAmongCreatures = (place: Place): boolean => {
  const { scene } = place;
  const [first, last] = [listEnd(place, -1), listEnd(place)];
  const beasts = scene.words[first - 1];
  if (
    last === first ||
    beasts?.case !== 'lower' ||
    !beasts.folded.endsWith('s') ||
    !scene.lexicon.creatures.has(beasts.folded.slice(0, -1))
  )
    return false;
  if (scene.words[first]?.sentence !== beasts.sentence) return false;
  if (isBracketed(scene, first, last)) return true;
  if (!/^[:,] $|^ $/u.test(scene.words[first]?.gap ?? '')) return false;
  return wordsBefore(scene, first - 1, 3).some((word) => OURS.has(word)) && scene.words[last + 1]?.gap !== ' ';
};

/** `the hens – Nancy, Dolly and Mabel – have laid`: the row by itself between dashes or in brackets. */
const isBracketed = ({ words, field }: Scene, first: number, last: number): boolean => {
  const end = words[last]?.end ?? 0;
  return /^ ?[\u2013\u2014(-] ?$/u.test(words[first]?.gap ?? '') && /^ ?[\u2013\u2014)-]/u.test(field.text.slice(end, end + 2));
};

/** An animal, or a thing that is given a name; `Jack the train` may be a child in a play. */
const isNamed = ({ lexicon }: Scene, word: string): boolean => lexicon.creatures.has(word) || lexicon.namedThings.has(word);

const CALLED = new Set(['called', 'named', 'christened', 'nicknamed']);
const IS = new Set(['is', 'was', 'are', 'were', 'been']);

const isBeforeIt = (place: Place): boolean => {
  const { scene, from } = place;
  const called = CALLED.has(before(scene, from)?.folded ?? '');
  const at = called ? beforeCalled(scene, from - 2) : from - 1;
  const word = scene.words[at];
  if (word === undefined || word.sentence !== scene.words[from]?.sentence) return false;
  const close = before(scene, at + 1) !== undefined && before(scene, from) !== undefined;
  if (word.case !== 'lower' || !(close || isSetOff(place))) return false;
  return scene.lexicon.creatures.has(word.folded) || (scene.lexicon.namedThings.has(word.folded) && (at < from - 1 || isSubject(place)));
};

/** `the minibus is called`, `the minibus has been christened`: the word before those. */
const beforeCalled = ({ words }: Scene, at: number): number => {
  if (!IS.has(words[at]?.folded ?? '')) return at;
  return words[at]?.folded === 'been' ? at - 2 : at - 1;
};

const DOES = new Set(['is', 'was', 'has', 'had', 'will']);

/** `The minibus, Gladys, passed her test`; but `On the bus, Amelia, Jack and Zuzanna sang`. */
const isSubject = ({ scene: { words, lexicon }, from, to }: Place): boolean => {
  const [the, next] = [words[from - 2], words[to + 1]];
  if (words[from]?.gap !== ', ' || the?.opens !== true || !POINTERS.has(the.folded) || next?.case !== 'lower') return false;
  return DOES.has(next.folded) || isDeed(next.folded, lexicon);
};

/** `The hamster, Leo, has escaped`. */
const isSetOff = ({ scene: { words, field }, from, to }: Place): boolean =>
  words[from]?.gap === ', ' && /^[,.!)]/u.test(field.text.slice(words[to]?.end ?? 0, (words[to]?.end ?? 0) + 1));

const GOES_ON = new Set(['of', 'from', 'in', 'with', 'who', 'that', 'at', 'on', 'and']);

const POINTERS = new Set('the our a their her his my'.split(' '));

/** `the therapy dog`, `the farm’s donkey` and the like: up to three words, of which the last is the animal. */
const isAfterIt = ({ scene, to }: Place): boolean => {
  const { words } = scene;
  const next = words[to + 1];
  if (next === undefined || !POINTERS.has(next.folded) || !/^,? $/u.test(next.gap)) return false;
  const start = isPossessive(scene, to + 2) ? to + 3 : to + 1;
  const chain = wordsAfter(scene, start, 3);
  const isOne = (word: string): boolean =>
    next.gap === ' '
      ? scene.lexicon.creatures.has(word) || MACHINES.has(word) || (word === 'cleaner' && chain.includes('vacuum'))
      : isNamed(scene, word);
  const animal = chain.findIndex((word, step) => isOne(word) && words[start + 1 + step]?.case === 'lower');
  return (
    animal !== -1 &&
    isClosed(scene, start + 1 + animal, next.gap === ', ') &&
    !chain.slice(0, animal).some((word) => scene.lexicon.functions.has(word) && !NUMBERS.has(word))
  );
};

/** Whom nobody plays: `Henry the hoover`. */
const MACHINES = new Set('hoover photocopier copier laminator shredder boiler fridge freezer dishwasher urn lawnmower strimmer'.split(' '));

/** `Amelia, the dog walker` is none, nor is `Amelia, the van is here`. */
const isClosed = (scene: Scene, at: number, apart: boolean): boolean => {
  const [next] = wordsAfter(scene, at, 1);
  if (apart && next !== undefined && scene.words[at + 1]?.gap === ' ') return GOES_ON.has(next);
  return next === undefined || scene.lexicon.functions.has(next) || isDeed(next, scene.lexicon) || scene.words[at + 1]?.gap !== ' ';
};
