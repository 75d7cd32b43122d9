import { isOrdinary } from './morphology.ts';
import { FIRMS } from './place-names.ts';
import { isCapital, isPossessive, isProper, owned, type Scene, wordsAfter, wordsBefore } from './scene.ts';

/** Firms that bear somebody's name. */

/** `Okafor & Sons`, `Marsh & Tate Builders`. */
export const isFirm = (scene: Scene, to: number): boolean =>
  isOfTwo(scene, to) || isWithSons(scene, to) || isOwned(scene, to) || isCompany(scene, to);

/** `Whitby Lobster Co`. */
const isCompany = ({ words }: Scene, to: number): boolean =>
  [words[to + 1], words[to + 2]].every((word) => word?.gap === ' ' && isCapital(word)) && COMPANIES.has(words[to + 2]?.folded ?? '');
const COMPANIES = new Set(['co', 'company', 'ltd', 'limited', 'plc', 'llp', 'cic']);

/** `Harry Ramsbottom's Bakery`. */
const isOwned = (scene: Scene, to: number): boolean => {
  const [surname, firm] = [scene.words[to + 1], owned(scene, to + 1)];
  if (surname?.gap !== ' ' || !isCapital(surname) || !isPossessive(scene, to + 1)) return false;
  return firm?.case === 'title' && FIRMS.has(firm.folded);
};

const AMPERSAND = /^\s?&\s?$/u;

/** `Marsh & Tate Builders`: the one or the other. */
const isOfTwo = (scene: Scene, to: number): boolean => {
  const { words } = scene;
  if (AMPERSAND.test(words[to + 1]?.gap ?? '')) return isCapital(words[to + 1]) && isTrade(scene, to + 2);
  return AMPERSAND.test(words[to]?.gap ?? '') && isCapital(words[to - 1]) && isTrade(scene, to + 1);
};

const IN_SMALL = new Set(['partnership', 'solicitors', 'vets', 'builders', 'butchers', 'bakery', 'opticians']);

/** What a firm of two deals in: a word of the trade, or any plural with a capital. */
const isTrade = (scene: Scene, at: number): boolean => {
  const word = scene.words[at];
  if (word === undefined || word.gap !== ' ') return false;
  if (!isCapital(word)) return IN_SMALL.has(word.folded);
  return FIRMS.has(word.folded) || (isProper(scene, at) && isPluralThing(scene, word.folded));
};
const isPluralThing = ({ lexicon }: Scene, word: string): boolean =>
  word.endsWith('s') && isOrdinary(word, lexicon) && !lexicon.childTitles.has(word.slice(0, -1)) && !lexicon.children.has(word);

const isWithSons = (scene: Scene, to: number): boolean =>
  /^\s?&\s?$/u.test(scene.words[to + 1]?.gap ?? '') &&
  ['sons', 'son', 'co', 'daughters', 'partners', 'bros'].includes(scene.words[to + 1]?.folded ?? '') &&
  isCapital(scene.words[to + 1]); // `Amelia & co.` are children

/** `the Tate family farm gave us eggs`; but `the Tate family farm their own land`. */
export const isFamilyFirm = (scene: Scene, from: number, to: number): boolean => {
  const [family, firm = '', next = ''] = wordsAfter(scene, to, 3);
  return wordsBefore(scene, from, 1)[0] === 'the' && family === 'family' && OF_A_FAMILY.has(firm) && !FARMED.has(next);
};
const FARMED = new Set(['their', 'the', 'a', 'its', 'our']);
/** What a family trades as. */
const OF_A_FAMILY = new Set('farm business bakery butchers shop dairy brewery firm company garage nursery fishmongers'.split(' '));
