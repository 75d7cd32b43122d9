import { pattern } from '../../text/pattern.ts';

/** A reference as it is written. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
  readonly easting: string;
  readonly northing: string;
  /** What parts the letters from the digits, and these from one another. */
  readonly gaps: readonly [string, string];
}

/** Words and abbreviations that stand before numbers: with four digits or fewer they are no squares. */
const WORDS: ReadonlySet<string> = new Set(
  'HO HP HT NA NB NE NO NS NT NW NY NZ OF OM OR OV SA SC SE SN SO SP SS ST SW TA TB TL TM TV'.split(' '),
);
/** A sort code, a serial number. */
const CODES: ReadonlySet<string> = new Set(['SC', 'SN']);
/** What may stand before a word that is meant as a square: anything else makes a number of it, as in `ACCOUNT NO 123456`. */
const LEADING = pattern(String.raw`(?:^|[^\p{L}\p{N} ]) ?$|(?<!\p{L})(?:\p{Ll}{1,20}|AT|BY|FROM|IN|IS|NEAR|THE|TO) ?$`, 'u');
/** Of Ireland's squares those that Northern Ireland is in. */
const NORTHERN: ReadonlySet<string> = new Set(['C', 'D', 'G', 'H', 'J']);
const YEAR = /^(?:19|20)\d\d$/;
/** The last letter of a National Insurance number. */
const SUFFIX = pattern(String.raw`^ [A-D](?![\p{L}\p{N}]| \p{Ll})`, 'u');

/** Whether letters and digits are a grid reference without a word beside them that says so. */
export const isSquare = (reference: Reference, text: string): boolean => {
  const { letters, easting, northing } = reference;
  if ([easting, northing, easting + northing].some((figure) => YEAR.test(figure))) return false;
  if (letters.length === 1) return isIrish(reference);
  if (letters !== letters.toUpperCase()) return isParted(reference) && !WORDS.has(letters.toUpperCase());
  return easting.length < 3 ? isSmall(reference, text) : isLarge(reference, text);
};

const isParted = ({ easting, gaps }: Reference): boolean => easting.length >= 3 && gaps[1] !== '';

/** `J 338 740`; five digits after a nought are a telephone number. */
const isIrish = (reference: Reference): boolean =>
  NORTHERN.has(reference.letters) && isParted(reference) && !/^0\d{4}$/.test(reference.easting);

/** Four digits, with no more of them to follow: two name no more than a county. */
const isSmall = ({ letters, easting, gaps, end }: Reference, text: string): boolean =>
  easting.length === 2 && !WORDS.has(letters) && /^ *$/.test(gaps[1]) && !/^ ?\d/.test(text.slice(end, end + 2));

const isLarge = ({ letters, gaps, start, end }: Reference, text: string): boolean => {
  if (SUFFIX().test(text.slice(end, end + 4)) || (CODES.has(letters) && gaps[0] !== '' && gaps[1] === '')) return false;
  return !WORDS.has(letters) || LEADING().test(text.slice(Math.max(0, start - 24), start));
};
