import type { School } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { pattern, patternFor } from '../../text/pattern.ts';

/** How somebody is reached: numbers and addresses that are no place's own. */

const EMAIL = pattern(String.raw`[\p{L}\p{N}._%+'-]{1,64}[@\uFF20][\p{L}\p{N}-]{1,63}(?:[.\u3002\uFF0E][\p{L}\p{N}-]{1,63}){1,8}`, 'gu');
/** Digits of any kind with what people put between them; nine at least, so that no date is one. */
const PHONE = pattern(String.raw`[+\uFF0B]?[(\uFF08]?\p{Nd}(?:[\s()\uFF08\uFF09.\p{Pd}/]{0,3}\p{Nd}){8,14}`, 'gu');
const TIME = /^\d{4}-\d{2}-\d{2}[T ]/;

export const hideEmails = (text: string, hide: (found: string) => string): string =>
  /[@＠]/.test(text) ? text.replace(EMAIL(), hide) : text;

const NINE_DIGITS = patternFor(/(?:[0-9]\D*){9}/, String.raw`(?:\p{Nd}\D*){9}`, 'u');
/** A text with fewer digits is told at once. */
export const hidePhones = (text: string, hide: (found: string) => string): string =>
  NINE_DIGITS(text).test(text) ? text.replace(PHONE(), (found) => (TIME.test(found) ? found : hide(found))) : text;

/** A number by its last nine digits, however it is written; an address by its letters. */
export const contactKey = (contact: string): string => {
  const digits = contact.normalize('NFKC').replace(/\D/g, '');
  return digits.length > 8 && !contact.includes('@') ? digits.slice(-9) : foldName(contact);
};

export const contactsOf = ({ contact }: School): ReadonlySet<string> => new Set([...contact.emails, ...contact.phones].map(contactKey));
