import { NO_SECRET } from './credential-words.ts';
import type { Hit } from './recogniser.ts';

/** What stands where a label and its link have said that a secret does. */

export type Role = 'secret' | 'meeting' | 'user';
export type Link = 'mark' | 'verb' | 'blank';

const MEETING_ID = /(?:\d{3,4}(?:[ -]\d{3,4}){1,4}(?:[ -]\d{1,2})?|\d{6,14}|[a-z]{3,4}-[a-z]{3,4}-[a-z]{3,4})(?![0-9A-Za-z])/iy;
const QUOTED = /[*_]{0,2}(["'`])((?:(?!\1)[^\n]){2,64})\1/y;
const DIGITS = /(?:\d{3,4}(?: \d{3,4}){1,3}|\d\d(?: \d\d){1,3})(?![0-9A-Za-z:.,-]\d|[0-9A-Za-z])/y;
/** Digit by digit, or in two short groups of which each holds a digit: `3 8 1 7 7 2`, `q7d m2xk`. */
const APART = /(?:\d(?: \d){3,11}|(?=[a-z]{0,3}\d)[a-z0-9]{3,4}[ -](?=[a-z]{0,3}\d)[a-z0-9]{3,4})(?![0-9A-Za-z:.,-]\d|[0-9A-Za-z])/iy;
const TOKEN = /[^\s]{1,64}/y;
const OPENING = /^[*_`(]{1,3}/;

/** The value at a place, if there is one; in doubt where it is a word like any other. */
export const valueAt = (text: string, at: number, link: Link, role: Role): Hit | undefined => {
  const id = role === 'meeting' ? textAt(MEETING_ID, text, at) : textAt(DIGITS, text, at);
  const said = id ?? (link === 'mark' ? textAt(APART, text, at) : undefined);
  if (said !== undefined) return { start: at, end: at + said.length };
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text);
  if (quoted !== null) return quotedAt(quoted, link);
  const token = textAt(TOKEN, text, at);
  if (token === undefined) return undefined;
  const inner = token.replace(OPENING, '');
  const word = inner.replace(CLOSING, '');
  return wordAt(text, at + token.length - inner.length, /\d/.test(word) ? word : word.replace(/!{1,9}$/, ''), link, role);
};

/** What closes a sentence or a quotation. */
export const CLOSING: RegExp = /[.,;:)\]"'*_?>]{1,8}$/;

const textAt = (shape: RegExp, text: string, at: number): string | undefined => {
  shape.lastIndex = at;
  return shape.exec(text)?.[0];
};

const quotedAt = ({ index, 0: whole, 2: said = '' }: RegExpExecArray, link: Link): Hit => {
  const end = index + whole.length - 1;
  const start = end - said.length;
  return link === 'mark' || isSecretLike(said) ? { start, end } : { start, end, doubt: true };
};

/** A word alone after a colon is meant; after "is" it may be; and with nothing between only what is no word. */
const wordAt = (text: string, start: number, word: string, link: Link, role: Role): Hit | undefined => {
  const end = start + word.length;
  if (isSecretLike(word)) return link === 'blank' && !/\d/.test(word) ? undefined : { start, end };
  if (role === 'user') return link === 'blank' || NO_SECRET.has(word.toLowerCase()) ? undefined : { start, end };
  if (link === 'blank' || !/^[A-Za-z\u00C0-\u024F'-]{3,40}$/.test(word) || NO_SECRET.has(word.toLowerCase())) return undefined;
  if (LISTED.test(text.slice(end, end + 80))) return undefined;
  const rest = /^(?: [A-Za-z'-]{2,20}){0,3}(?=[.!,;)\]\n]|$)/.exec(text.slice(end, end + 80))?.[0];
  if (rest === undefined || (link === 'verb' && rest !== '')) return undefined;
  return link === 'mark' && rest === '' ? { start, end } : { start, end: end + rest.length, doubt: true };
};

/** `Passwords: long, daft, secret`: what one should be, and none. */
const LISTED = /^, [a-z]{2,15}, (?:and )?[a-z]{2,15}(?=[.!\n]|$)/;

const NO_SECRET_EITHER =
  /^(?:[\u00A3$\u20AC]|https?:|www\.|\d{1,2}[:.]\d{2}|\d{1,2}(?:am|pm|th|st|nd|rd)$|\d{1,3}%?$|\d+-(?:digit|letter|character))/i;

/** No word of a language: with digits or marks in it, or with capitals inside. */
export const isSecretLike = (word: string): boolean => {
  if (NO_SECRET_EITHER.test(word)) return false;
  if (/\d/.test(word)) return word.length > 3;
  return /[a-z][A-Z]|[a-z][_@#$%^&*+!][a-z]/.test(word) || (/^[A-Z][a-z]+-[A-Z]/.test(word) && word.length > 7);
};
