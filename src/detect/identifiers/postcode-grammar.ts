import { later } from '../../text/later.ts';

/** How postcodes are made: the grammar of Royal Mail's Programmers' Guide, and the areas that there are. */

const AREAS = later(
  () =>
    new Set(
      `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG
HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG
SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(/\s/),
    ),
);

/** By length: `L` a letter, `D` a digit, `T` the letters that close a district of one letter, `F` those of two. */
const OUTWARD: readonly string[] = ['LD', 'LDD', 'LLD', 'LDT', 'LLDD', 'LLDF'];
const INWARD = 'DUU';

const FITS: Readonly<Record<string, RegExp>> = {
  L: /[A-Z]/,
  D: /\d/,
  T: /[ABCDEFGHJKPSTUW]/,
  F: /[ABEHMNPRVWXY]/,
  U: /[ABDEFGHJLNPQRSTUWXYZ]/,
};

const AS_DIGIT: Readonly<Record<string, string>> = { O: '0', o: '0', I: '1', i: '1', l: '1' };
const AS_LETTER: Readonly<Record<string, string>> = { 0: 'O', 1: 'I' };

export interface Spelling {
  readonly said: string;
  /** How many characters are typed for one that looks the same. */
  readonly swaps: number;
}

/** A half of a postcode read by its shape: a nought may be typed for an O and the other way about, a one for an I. */
const spell = (typed: string, shape: string): Spelling | undefined => {
  let said = '';
  let swaps = 0;
  for (const [index, place] of Array.from(shape).entries()) {
    const mark = typed.charAt(index);
    const meant = place === 'D' ? (AS_DIGIT[mark] ?? mark) : (AS_LETTER[mark] ?? mark.toUpperCase());
    if (!FITS[place]?.test(meant)) return undefined;
    if (meant !== mark.toUpperCase()) swaps++;
    said += meant;
  }
  return { said, swaps };
};

const isOutward = (said: string): boolean => AREAS().has(said.replace(/\d.*/, '')) && !/[A-Z]0\d/.test(said);

/** The district, read with the fewest swaps. */
export const outwardOf = (typed: string): Spelling | undefined =>
  OUTWARD.filter((shape) => shape.length === typed.length)
    .flatMap((shape) => spell(typed, shape) ?? [])
    .filter(({ said }) => isOutward(said))
    .sort((one, other) => one.swaps - other.swaps)[0];

export const inwardOf = (typed: string): Spelling | undefined => spell(typed, INWARD);
