import { later } from '../../text/later.ts';

/**
 * Which digits can be dialled: the shape of numbers in Ofcom's National Telephone Numbering Plan, and the country codes of ITU-T E.164.
 * Whether somebody has the number nobody can know, and the ranges that Ofcom keeps free for drama are numbers like any other.
 */

/** Areas in which some numbers are a digit shorter, by the plan's appendix A. */
const SHORT_AREAS = `204 208 254 276 297 298 363 364 384 386 404 420 460 461 480 488 524 527 562 566 606 629 635 647 659 695 726 744 750
  768 827 837 884 900 905 935 946 949 963 995`;

/** Without the 0 in front. */
const NATIONAL = later(
  () =>
    new RegExp(
      [
        String.raw`^(?:1(?:1[3-8]|[2-9]\d)\d{7}`,
        String.raw`1(?:${SHORT_AREAS.trim().split(/\s+/).join('|')})\d{5}`,
        String.raw`16977[23]\d{3}`,
        String.raw`2[03489]\d{8}`,
        String.raw`3[0347]\d{8}`,
        String.raw`5[56]\d{8}`,
        String.raw`7\d{9}`,
        String.raw`8(?:0[08]|4[2-5]|7[0-3])\d{7}`,
        String.raw`800\d{6}|8001111|845464\d`,
        String.raw`9[018]\d{8})$`,
      ].join('|'),
    ),
);

/** Every other country's: its code and what may follow it. North America's numbers have a shape of their own. */
const FOREIGN = later(
  () =>
    new RegExp(
      [
        String.raw`^(?:1[2-9]\d{2}[2-9]\d{6}|(?:7`,
        String.raw`2(?:[07]|1[1-368]|[2346]\d|5[0-8]|9[01789])`,
        String.raw`3(?:[0-469]|5\d|7[0-8]|8[0-35-79])`,
        `4(?:[013-9]|2[013])`,
        String.raw`5(?:[1-8]|0\d|9\d)`,
        `6(?:[0-6]|7[02-9]|8[0-35-9]|9[0-2])`,
        `8(?:[1246]|5[02356]|8[06])`,
        String.raw`9(?:[0-58]|6[0-8]|7[0-79]|9[2-68]))(?<!^44)\d{6,11})$`,
      ].join('|'),
    ),
);

/** The most digits that anything dialled here has: 00, and the fifteen of E.164. */
export const MOST_DIGITS = 17;

export interface Writing {
  /** A + stands before it. */
  readonly plus: boolean;
  /** The words before it speak of telephones. */
  readonly cue: boolean;
}

const isNational = (digits: string): boolean => NATIONAL().test(digits);

/** With no cue, twelve digits that begin with 44 must at least be a mobile number. */
const isCountryFirst = (digits: string, cue: boolean): boolean => {
  const rest = /^440?(\d+)$/.exec(digits)?.[1] ?? '';
  return isNational(rest) && (cue || rest.startsWith('7'));
};

/** A spreadsheet drops the 0; without it any ten digits would do. */
const isWithoutZero = (digits: string): boolean => /^[127]\d{9}$/.test(digits) && isNational(digits);

/** Whether all of these digits, and no more, make a number that somebody could dial. */
export const isDialled = (digits: string, { plus, cue }: Writing): boolean => {
  if (digits.startsWith('0044')) return isCountryFirst(digits.slice(2), true);
  if (digits.startsWith('00')) return cue && FOREIGN().test(digits.slice(2));
  if (digits.startsWith('0')) return isNational(digits.slice(1));
  if (plus) return isCountryFirst(digits, true) || FOREIGN().test(digits);
  return isCountryFirst(digits, cue) || (cue && isWithoutZero(digits));
};

/** The same for every way of writing one number: no 0 in front, no 44. */
export const keyOf = (digits: string): string => digits.replace(/^(?:00)?440?(?=\d{7,10}$)|^00?/, '');
