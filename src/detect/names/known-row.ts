import { joinsTwo } from './and.ts';
import type { Place } from './place.ts';
import { isCapital, partsAt, type Scene } from './scene.ts';
import { JOINED } from './word-lists.ts';

/** People whom everybody knows, named in a row: `Picasso, Frida Kahlo, Victoria Crowe and David Hockney`. */

const LONGEST_ROW = 8;

/** The next word of a name to one side: a capital, and only a blank between. */
const goesOn = ({ words }: Scene, at: number, side: 1 | -1): boolean =>
  words[side === 1 ? at + 1 : at]?.gap === ' ' && isCapital(words[at + side]) && words[at + side]?.opens !== true;

const endOf = (scene: Scene, at: number, side: 1 | -1): number => {
  let end = at;
  while (goesOn(scene, end, side)) end += side;
  return end;
};

/** Where the item beside begins, seen from this one. */
const itemBeside = (scene: Scene, end: number, side: 1 | -1): number | undefined => {
  const { words } = scene;
  const parted = JOINED.test(words[side === 1 ? end + 1 : end]?.gap ?? '');
  const joined = joinsTwo(scene, end + side);
  if (!parted && !joined) return undefined;
  const at = end + (joined ? 2 * side : side);
  return isCapital(words[at]) && words[at]?.sentence === words[end]?.sentence ? at : undefined;
};

const isKnown = (scene: Scene, one: number, other: number): boolean =>
  partsAt(scene, Math.min(one, other), Math.max(one, other), 'figure').some(({ from, to }) => to > from);

/** How many of those beside it, on either side, everybody knows. */
const knownToOneSide = (scene: Scene, from: number, side: 1 | -1): number => {
  let known = 0;
  let end = endOf(scene, from, side);
  for (let step = 0; step < LONGEST_ROW; step++) {
    const at = itemBeside(scene, end, side);
    if (at === undefined) break;
    end = endOf(scene, at, side);
    if (isKnown(scene, at, end)) known++;
  }
  return known;
};

/** Whether a comma, or an `and`, stands somewhere between two words. */
const isParted = ({ words }: Scene, one: number, other: number): boolean =>
  words.slice(Math.min(one, other) + 1, Math.max(one, other) + 1).some(({ gap, folded }) => /^\)?,/u.test(gap) || folded === 'and');

/** `comets with Halley, Messier's list on Tuesday, Peake's suit`: who is known to everybody in the items of a sentence on each side, whatever else they say. */
export const knownAround = ({ scene, from, to }: Place): { readonly before: boolean; readonly after: boolean } => {
  const isItem = (at: number, near: number): boolean =>
    scene.words[at]?.sentence === scene.words[from]?.sentence && isKnown(scene, at, at) && isParted(scene, at, near);
  const reach = Array.from({ length: FAR }, (_, step) => step + 1);
  return { before: reach.some((step) => isItem(from - step, from)), after: reach.some((step) => isItem(to + step, to)) };
};

/** How many people known to everybody the other items of a sentence name: `A on Monday, B on Tuesday, C on Friday`. */
export const knownInItems = ({ scene, from, to }: Place): number => {
  const known = new Set<number>();
  for (let at = Math.max(0, from - FAR); at <= to + FAR; at++) {
    if ((at >= from && at <= to) || scene.words[at]?.sentence !== scene.words[from]?.sentence) continue;
    const phrase = partsAt(scene, at, at, 'figure').find((one) => one.to > one.from);
    if (phrase !== undefined && (phrase.from > to || phrase.to < from) && isParted(scene, at, at > to ? to : from)) known.add(phrase.from);
  }
  return known.size;
};
/** So far a sentence is looked at, to either side. */
const FAR = 30;

export const knownBeside = ({ scene, from, to }: Place): number => knownToOneSide(scene, to, 1) + knownToOneSide(scene, from, -1);
