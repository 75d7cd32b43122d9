import { pattern } from '../../text/pattern.ts';
import { linkBefore } from './beside.ts';

/** What stands right beside a number, and whether it makes the number a part of something else. */

interface Span {
  readonly start: number;
  readonly end: number;
}

const LETTER = pattern(String.raw`^[\p{L}\p{N}]`, 'u');

const isLetter = (text: string, at: number): boolean => {
  const one = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return one < '\u0080' ? /[0-9A-Za-z]/.test(one) : LETTER().test(one);
};

/** An underline belongs to a longer name where that goes on behind it, and else to the typing. */
const goesOn = (text: string, at: number, step: 1 | -1): boolean => isLetter(text, text.charAt(at) === '_' ? at + step : at);

/** Whether it is no part of a longer word. */
export const isWhole = (text: string, { start, end }: Span): boolean => !goesOn(text, start - 1, -1) && !goesOn(text, end, 1);

/** Whether it is no part of a longer word, of a handle, a mailbox or a web address. */
export const standsAlone = (text: string, at: Span): boolean =>
  isWhole(text, at) && text.charAt(at.start - 1) !== '@' && text.charAt(at.end) !== '@' && linkBefore(text, at.start) === undefined;

const TIED_BEFORE = /(?:[0-9A-Za-z][-\\]|\d[.:]|(?:^|[\s\d])\/|[#£$€=&%+])$/;
const TIED_AFTER = /^(?:[-\\][0-9A-Za-z]|[.:/]\d|\.[a-z]{2,5}(?![A-Za-z])|[%=&+])/;

/** Whether it follows on a hashtag's mark, a currency, a product's code or a decimal. */
export const isTiedBefore = (text: string, start: number): boolean => TIED_BEFORE.test(text.slice(Math.max(0, start - 2), start));

/** Whether it looks like a part of something longer on either side, a file's name too. A word that names it would tell. */
export const isTied = (text: string, { start, end }: Span): boolean =>
  isTiedBefore(text, start) || TIED_AFTER.test(text.slice(end, end + 7));

/** Whether digits stand right before, with no more than one mark between. */
export const followsDigits = (text: string, start: number): boolean => /\d[ .-]$/.test(text.slice(Math.max(0, start - 2), start));

/** Whether more digits stand so close that it may be a part of a longer number. */
export const isAmongDigits = (text: string, { start, end, folds }: Span & { readonly folds: readonly number[] }): boolean => {
  const [before, after] = [text.slice(Math.max(0, start - 8), start), text.slice(end, end + 8)];
  if (/(?:\d[ .-]|\(\d{1,5}\) ?)$/.test(before) || /^[ .-]\d/.test(after)) return true;
  return folds.length > 0 && (/\d[ -]{0,2}\r?\n {0,2}$/.test(before) || /^[ -]{0,2}\r?\n {0,2}\d/.test(after));
};

/** Hits in their order, without those that begin within another. */
export const apart = <H extends Span>(hits: Iterable<H>): readonly H[] => {
  let end = 0;
  return [...hits]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((hit) => {
      if (hit.start < end) return false;
      end = hit.end;
      return true;
    });
};
