import { pattern } from '../../text/pattern.ts';
import { before, linkBefore } from './beside.ts';
import { oneOf } from './one-of.ts';
import type { Stroke } from './strokes.ts';

/** What has the digits of a telephone number and is something else: a date, a score, a price, a reference. */

export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly strokes: readonly Stroke[];
  readonly plus: boolean;
  readonly cue: boolean;
}

/** Whether the digits are a telephone number by how they are grouped and by what stands around them. */
export const isWrittenLikeOne = (candidate: Candidate): boolean => REASONS.every((isOther) => !isOther(candidate));

const bodyOf = ({ text, strokes }: Candidate): string => text.slice(strokes[0]?.start, strokes.at(-1)?.end);
const endOf = ({ strokes }: Candidate): number => strokes.at(-1)?.end ?? 0;

const GOES_ON_FROM = /[\u00A3$\u20AC] ?$|\d[.:/-]$|97[89][ -]{1,3}$/;
/** The letter of an extension aside. */
const GOES_ON = /^(?:(?!(?:x|extn?|extension)[ .:]{0,2}\d)[0-9A-Za-z\u00C0-\u024F]|:\d|%)/i;
/** `01632 960001-3` are three numbers; `01632-960-001-3` is an order's. */
const MORE_GROUPS = /^[-.]\d/;

const isPartOfMore = (candidate: Candidate): boolean => {
  const rest = candidate.text.slice(endOf(candidate), endOf(candidate) + 16);
  if (GOES_ON_FROM.test(before(candidate.text, candidate.start, 8)) || GOES_ON.test(rest)) return true;
  return MORE_GROUPS.test(rest) && !bodyOf(candidate).includes(' ');
};

const isHashtag = ({ text, start, cue }: Candidate): boolean => !cue && text.charAt(start - 1) === '#';

/** These stand before a number that is no telephone's; the second list only with "number" or the like after them. */
const NUMBERED =
  oneOf(`ref(?:erence)?, isbn(?:-1[03])?, issn, upn, uln, urn, ukprn, uci, vat, utr, ean, gtin, sku, barcode, invoice, tracking,
  serial, model, product, a/c, acc, licen[cs]e, passport, sort code, candidate, cat(?:alogue)?`);
const NUMBERED_SO = oneOf('charity, company, order, item, booking, ticket, part, card, account, customer, membership, nhs');
const TAIL = '(?:no|nos|number|num|code|ref|reference|id|#)';
const REFERENCE = pattern(`(?<![a-z])(?:(?:${NUMBERED})(?: ?${TAIL})?|(?:${NUMBERED_SO}) ?${TAIL})[.:]?[ :#=-]{0,3}$`, 'i');

const isReference = ({ text, start }: Candidate): boolean => REFERENCE().test(before(text, start, 40));

const DATE = /^(?:0[1-9]([/.-])(?:0[1-9]|1[0-2])\1|0[1-9] (?:0[1-9]|1[0-2]) (?=(?:19|20)\d\d(?!\d)))(?:\d{2}|(?:19|20)\d{2})(?!\1?\d)/;
const DECIMAL = /^0[.,]\d{5,}$/;

const isDateOrDecimal = (candidate: Candidate): boolean => DATE.test(bodyOf(candidate)) || DECIMAL.test(bodyOf(candidate));

/** Letters are typed for some of the digits, not for most of them. */
const isMostlyLetters = (candidate: Candidate): boolean => bodyOf(candidate).replace(/\D/g, '').length < 5;

interface Groups {
  readonly values: readonly string[];
  /** What parts one from the next, without the blanks around it. */
  readonly marks: readonly string[];
}

const groupsOf = ({ text, strokes }: Candidate): Groups => {
  const values: string[] = [];
  const marks: string[] = [];
  let end: number | undefined;
  for (const stroke of strokes) {
    if (stroke.start === end) values[values.length - 1] += stroke.digits;
    else values.push(stroke.digits);
    if (end !== undefined && stroke.start !== end) marks.push(text.slice(end, stroke.start).trim());
    end = stroke.end;
  }
  return { values, marks };
};

/** Scores and times change their mark at every step, `2-1 0-3 1-1`; a number spelt digit by digit does so now and then. */
const MOST_CHANGES = 4;

const isList = (candidate: Candidate): boolean => {
  const { values, marks } = groupsOf(candidate);
  const longest = Math.max(...values.map((value) => value.length));
  if (marks.some((mark) => mark.includes(',')) && longest > 1 && values.length > 2) return true;
  if (longest > 2 || candidate.plus) return false;
  const changes = marks.filter((mark, index) => index > 0 && mark !== marks[index - 1]);
  return longest === 2 ? changes.length > 0 || isRising(values) : changes.length > MOST_CHANGES;
};

/** A draw's numbers are read out in their order. */
const isRising = (values: readonly string[]): boolean =>
  values.slice(0, -1).every((value, index) => index === 0 || Number(value) > Number(values[index - 1]));

const PHONE_LINK = /(?:wa\.me\/|signal\.me\/#p\/|t\.me\/|[?&](?:phone|tel|mobile|number)=)(?:\+|%2B)?$/i;

/** A link is full of digits; a few kinds of it carry a number to call. */
const isInLink = ({ text, start, strokes }: Candidate): boolean => {
  const link = linkBefore(text, start);
  return link !== undefined && !PHONE_LINK.test(link + text.slice(start, strokes[0]?.start));
};

/** Whether a link stands before a place that takes a number with its country first and no plus. */
export const isAfterPhoneLink = (text: string, start: number): boolean => PHONE_LINK.test(before(text, start, 60));

const REASONS: readonly ((candidate: Candidate) => boolean)[] = [
  isPartOfMore,
  isHashtag,
  isReference,
  isDateOrDecimal,
  isMostlyLetters,
  isList,
  isInLink,
];
