import type { Word } from '../../model.ts';
import { nth } from './nth.ts';
import { isCapital, isOrdinary, type Scene } from './of-names.ts';

/** A word that may be a part of a name, by its letters. */
export const NAME_WORD: RegExp = /^\p{L}[\p{L}\p{M}]*$/u;
/** What stands between two words of a name. */
const NAME_GAP = /^(?: |[-\u2010\u2011]|['\u2019]|\. ?)$/u;
const NUMERAL = /^(?:I{2,3}|I?V|VI{1,3}|I?X)$/;
const PARTICLES = new Set('van von de da di du le la el al ap bin ibn der den ten ter'.split(' '));
/** What begins a surname, and stands in no name by itself: those, and of Irish and Gaelic, Portuguese, Welsh and Arabic names. */
const BEGINNINGS = new Set([
  ...PARTICLES,
  ...'o ni nic mac mc ui ua dos das do del della dello af av zu zum zur st ferch ab abu bint'.split(' '),
]);
const LONGEST = 4;

/** The last word of the name that begins at a word: capitals that are no plain words, with particles between. */
export const lastOfName = (scene: Scene, from: number, firstGap: RegExp = NAME_GAP): number => {
  let to = from;
  for (let index = from + 1; index <= from + LONGEST; index++) {
    const word = scene.words[index];
    const gap = index === from + 1 ? firstGap : NAME_GAP;
    if (word === undefined || word.opens || !gap.test(word.gap) || !NAME_WORD.test(word.text) || NUMERAL.test(word.text)) break;
    if (PARTICLES.has(word.folded)) continue;
    if (!isPart(scene, from, index)) break;
    to = index;
  }
  return to;
};

/** After the first word plain words end a name; where all is in small letters or in capitals, nothing but the next may be one. */
const isPart = (scene: Scene, from: number, index: number): boolean => {
  const word = nth(scene.words, index);
  if (scene.small) return index === from + 1 && !isPlain(scene, index);
  return isCapital(word) && (word.gap === '-' || index === from + 1 || !isPlain(scene, index) || isSurnameAt(scene, from, index));
};

/** `Mrs Anna Hill`: after a title and a forename what else is a hill or a wood is a surname, unless it goes on as a place's name. */
const isSurnameAt = ({ lexicon, words }: Scene, from: number, index: number): boolean => {
  const next = nth(words, index + 1);
  if (index !== from + 2 || (isCapital(next) && next.gap === ' ')) return false;
  const isTitled = lexicon.titles.has(nth(words, from).folded) && lexicon.given.has(nth(words, from + 1).folded);
  return isTitled && lexicon.surnameHeads.has(nth(words, index).folded);
};

const isPlain = ({ lexicon, words }: Scene, index: number): boolean => {
  const { folded } = nth(words, index);
  return lexicon.functions.has(folded) || lexicon.heads.has(folded) || (isOrdinary(folded, lexicon) && !lexicon.kinds.has(folded));
};

/**
 * Whether the words of a name are a forename and a surname. In small letters a particle is always the surname's; with a capital it may be
 * somebody's own name, `Di` or `Mac`, but hardly after a title.
 */
export const isFullName = (words: readonly Pick<Word, 'folded' | 'text' | 'gap'>[], isTitled: boolean): boolean => {
  const parts = words.filter(({ gap, text, folded }, index) => {
    if (index > 0 && gap !== ' ' && gap !== '. ') return false;
    const next = words[index + 1];
    const isInitial = text.length === 1 && (next === undefined || /^\.? $/.test(next.gap));
    return !isInitial && !(next?.gap === ' ' && BEGINNINGS.has(folded) && (isTitled || text === text.toLowerCase()));
  });
  return parts.length > 1;
};
