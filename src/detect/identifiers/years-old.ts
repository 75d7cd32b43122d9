import type { Word } from '../../model.ts';
import { nth } from './nth.ts';

/** Numbers that may be somebody's age, in figures and words. */

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const TH =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TIETH = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'.split(' ');

const VALUES: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index + 1] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
]);
const THS: ReadonlyMap<string, number> = new Map([
  ...TH.map((word, index) => [word, index + 1] as const),
  ...TIETH.map((word, index) => [word, 10 * (index + 2)] as const),
]);

/** A number of years, and which of the words begins it. */
export interface Years {
  readonly start: number;
  readonly end: number;
  readonly years: number;
  readonly word: number;
}

/** `1O` with a letter for its nought. */
const FIGURES = /^((?:1[0-2][0-9]|[1-9][0-9]?|[1-9][Oo])[\u00BC-\u00BE]?)(?:yrs?|yo|y)?$/i;
const FIGURES_TH = /^(1[0-2][0-9]|[1-9][0-9]?)(?:st|nd|rd|th)$/i;

/** Every number of a text that could be an age; with `fifty-two` as one. */
export const yearsIn = (words: readonly Word[]): readonly Years[] => found(words, FIGURES, VALUES);

/** Every number that could count a birthday: `7th`, `seventh`, `twenty-first`. */
export const yearthsIn = (words: readonly Word[]): readonly Years[] => found(words, FIGURES_TH, THS);

const found = (words: readonly Word[], figures: RegExp, values: ReadonlyMap<string, number>): readonly Years[] => {
  const all: Years[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = nth(words, index);
    const years = values.get(word.folded);
    if (years !== undefined) all.push(withTens(words, index, years));
    else if (isDigit(word.text)) all.push(...inFigures(word, index, figures));
  }
  return all;
};

const isDigit = (text: string): boolean => text.charCodeAt(0) > 47 && text.charCodeAt(0) < 58;

const inFigures = (word: Word, index: number, figures: RegExp): readonly Years[] => {
  const [, digits] = figures.exec(word.text) ?? [];
  if (digits === undefined) return [];
  const end = figures === FIGURES ? word.start + digits.length : word.end;
  return [{ start: word.start, end, years: Number.parseInt(digits.replace(/o/i, '0'), 10), word: index }];
};

/** `fifty` before `two` belongs to it. */
const withTens = (words: readonly Word[], index: number, years: number): Years => {
  const [tens, { start, end, gap }] = [nth(words, index - 1), nth(words, index)];
  const ten = years < 10 && (gap === ' ' || gap === '-') ? TENS.indexOf(tens.folded) : -1;
  return ten < 0 ? { start, end, years, word: index } : { start: tens.start, end, years: years + 10 * (ten + 2), word: index - 1 };
};

/** From this age on somebody is grown up. */
export const GROWN = 19;
/** Nobody is older. */
export const OLDEST = 112;
