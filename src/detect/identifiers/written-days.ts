import type { Day } from '../../model.ts';
import { isDay } from '../../text/calendar.ts';
import { pattern } from '../../text/pattern.ts';

/** Days as people write them: `14/03/2016`, `14.3.16`, `14th of March 2016`, `March 14, 2016`, `2016-03-14`, `14 March`. */

export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  /** Every day that may be meant: with the day first, or the month as in America; of two figures for a year, this century or the last. */
  readonly days: readonly Day[];
  /** Month and day, `03-14`, of which likewise there may be two. */
  readonly inYear: readonly string[];
  /** The year as far as it is written; of two figures, the one of them that a child may be born in. */
  readonly year: number | undefined;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** A month as people write it, for a pattern that does not mind case. */
export const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const NUMBER = '(0?[1-9]|[12][0-9]|3[01])';
const YEAR = "([0-9]{4}|'?[0-9]{2})";

/** Nothing that would make it a part of a longer number. */
const [BEFORE, AFTER] = ['(?<![0-9A-Za-z]|[0-9][/.,:-])', '(?![0-9A-Za-z]|[/.,:-][0-9])'];
const FIGURES = pattern(
  String.raw`${BEFORE}([0-9]{1,2})( ?[/.\\_\u00B7\u2022|-] ?| )([0-9]{1,2})\2((?:19|20)[0-9]{2}|[0-9]{2})${AFTER}`,
  'g',
);
const ISO = pattern(String.raw`${BEFORE}((?:19|20)[0-9]{2})([/._ -]?)(0[1-9]|1[0-2])\2(0[1-9]|[12][0-9]|3[01])${AFTER}`, 'g');
const TOGETHER = pattern(`${BEFORE}(0[1-9]|[12][0-9]|3[01])(0[1-9]|1[0-2])((?:19|20)[0-9]{2})${AFTER}`, 'g');
const DAY_FIRST = pattern(
  String.raw`${BEFORE}${NUMBER}(?:st|nd|rd|th)?[ \n_-]{0,2}(?:of )?${MONTH}(?![a-z])(?:[ ,.'_-]{1,2}${YEAR}(?![0-9]|:[0-9]| ?[ap]m))?`,
  'gi',
);
const MONTH_FIRST = pattern(
  String.raw`(?<![a-z])${MONTH}[ .\n_-]{1,2}(?:the )?${NUMBER}(?:st|nd|rd|th)?(?![0-9a-z]|[:.][0-9])(?:,? {1,2}${YEAR}(?![0-9]|:[0-9]| ?[ap]m))?`,
  'gi',
);
const TENTHS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const UNIT = `(?:${UNITS.toReversed().join('|')})`;
/** `twenty seventeen`, `two thousand and nine`, `twenty oh nine`. */
const REST = `(?:(?:oh |twenty[ -])?${UNIT}|twenty)`;
const YEAR_TOLD = `(?:two thousand(?:(?: and)? ${REST})?|twenty ${REST})`;
const IN_WORDS = pattern(
  `(?<![a-z])(?:the )?((?:twenty|thirty)[ -])?(${TENTHS.toReversed().join('|')}|twentieth|thirtieth)(?: day)?(?: of)? ${MONTH}(?![a-z])(?:,? (${YEAR_TOLD})(?![a-z]))?`,
  'gi',
);
const MONTH_ALONE = pattern(`(?<![a-z])${MONTH}[ ,]{1,2}((?:19|20)[0-9]{2})${AFTER}`, 'gi');

/** Whether there may be one, which costs next to nothing to ask. */
export const mayHoldDay = (text: string): boolean => (/[0-9]/.test(text) && MAY_BE.test(text)) || TOLD.test(text);
const TOLD = /(?:rst|ond|ird|th) (?:day )?(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const MAY_BE = /[0-9]{1,4}(?:st|nd|rd|th)?[ /.\\_\u00B7\u2022|-]{1,3}[0-9A-Za-z]|[A-Za-z]{3,9}[ ._-]{1,2}[0-9]|[0-9]{8}/;

/** Every day that a text has, in their order; none overlaps another. */
export const writtenDays = (text: string): readonly WrittenDay[] => {
  const all = [...isoDays(text), ...dayFirst(text), ...monthFirst(text), ...inFigures(text), ...together(text), ...inWords(text)];
  return all
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((day, index, days) => !days.slice(Math.max(0, index - 3), index).some(({ end }) => end > day.start));
};

/** A month with its year: all that some tell of a birth. */
export const writtenMonths = (text: string): readonly { readonly start: number; readonly end: number; readonly year: number }[] =>
  [...text.matchAll(MONTH_ALONE())].map((match) => ({ start: match.index, end: match.index + match[0].length, year: Number(match[2]) }));

const two = (part: string | number): string => String(part).padStart(2, '0');
const monthOf = (word: string): string => two(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1);

/** Of two figures both centuries, the one that is meant first; a leap year stands in where none is written. */
const yearsOf = (year: string | undefined): readonly string[] => {
  if (year === undefined) return [];
  const figures = year.replace("'", '');
  if (figures.length === 4) return [figures];
  return (Number(figures) > YOUNGEST ? ['19', '20'] : ['20', '19']).map((century) => `${century}${figures}`);
};

const YOUNGEST = 40;

const made = ({ index, 0: text }: RegExpExecArray, year: string | undefined, ...inYear: readonly string[]): readonly WrittenDay[] => {
  const real = [...new Set(inYear)].filter((day) => isDay(`2000-${day}`));
  const years = yearsOf(year);
  const days = years.flatMap((one) => real.map((day) => `${one}-${day}`)).filter(isDay);
  if (real.length === 0 || (years.length > 0 && days.length === 0)) return [];
  const [meant] = years.map(Number);
  return [{ start: index, end: index + text.length, days, inYear: real, year: meant }];
};

const isoDays = (text: string): readonly WrittenDay[] =>
  [...text.matchAll(ISO())].flatMap((match) => made(match, match[1], `${match[3]}-${match[4]}`));

const inFigures = (text: string): readonly WrittenDay[] =>
  [...text.matchAll(FIGURES())].flatMap((match) => {
    const [one, other, year] = [String(match[1]), String(match[3]), String(match[4])];
    if (match[2] === ' ' && year.length < 4) return [];
    return made(match, year, `${two(other)}-${two(one)}`, `${two(one)}-${two(other)}`);
  });

const together = (text: string): readonly WrittenDay[] =>
  [...text.matchAll(TOGETHER())].flatMap((match) => made(match, match[3], `${match[2]}-${match[1]}`));

const dayFirst = (text: string): readonly WrittenDay[] =>
  [...text.matchAll(DAY_FIRST())].flatMap((match) => made(match, match[3], `${monthOf(String(match[2]))}-${two(String(match[1]))}`));

const monthFirst = (text: string): readonly WrittenDay[] =>
  [...text.matchAll(MONTH_FIRST())].flatMap((match) => made(match, match[3], `${monthOf(String(match[1]))}-${two(String(match[2]))}`));

const inWords = (text: string): readonly WrittenDay[] =>
  [...text.matchAll(IN_WORDS())].flatMap((match) => {
    const [, tens = '', units = '', month = '', year] = match;
    const day = tensOf(tens) + (TENTHS.indexOf(units.toLowerCase()) + 1 || tensOf(units));
    return made(match, year === undefined ? undefined : String(yearTold(year)), `${monthOf(month)}-${two(day)}`);
  });

const tensOf = (word: string): number => (/^twent/i.test(word) ? 20 : /^thirt/i.test(word) ? 30 : 0);

const LAST_UNIT = pattern(`${UNIT}$`, 'i');

const yearTold = (said: string): number => {
  const [units = ''] = LAST_UNIT().exec(said) ?? [];
  return 2000 + (/^(?:two thousand(?: and)?|twenty) twenty/i.test(said) ? 20 : 0) + UNITS.indexOf(units.toLowerCase()) + 1;
};
