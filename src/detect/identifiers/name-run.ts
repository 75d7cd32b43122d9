import { nth } from './nth.ts';
import { isCapital, isOrdinary, type Scene } from './of-names.ts';

/** A word that may be a part of a name, by its letters. */
export const NAME_WORD: RegExp = /^\p{L}[\p{L}\p{M}]*$/u;
/** What stands between two words of a name. */
const NAME_GAP = /^(?: |[-\u2010\u2011]|['\u2019]|\. ?)$/u;
const NUMERAL = /^(?:I{2,3}|I?V|VI{1,3}|I?X)$/;
const PARTICLES = new Set('van von de da di du le la el al ap bin ibn der den ten ter'.split(' '));
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
