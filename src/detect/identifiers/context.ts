import { pattern } from '../../text/pattern.ts';

/** What a sentence calls the numbers in it. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Words = () => RegExp;

const TAIL = 'numbers?|nos?|nums?|ref|reference|ids?|codes?|cards?|details';
const spaced = (words: string): string => words.replace(/ (\??)/g, (_, may: string) => `[ \\r\\n-]{${may === '' ? 1 : 0},3}`);

/** Words of one meaning, in any case, with a "number" or "no." after them. A space stands for a hyphen and a new line too. */
export const wordsFor = (words: string): Words =>
  pattern(String.raw`(?<![a-z0-9])(?:${spaced(words)})(?:'?s)?(?:[ .:\r\n-]{0,3}(?:${TAIL}))?(?![a-z0-9])`, 'gi');

/** The same words where nothing but "number is" and the like may follow up to the number. */
export const callingFor = (words: string): Words =>
  pattern(String.raw`(?<![a-z0-9])(?:${spaced(words)})(?:[ .:#='"(\r\n-]{1,3}(?:${TAIL}|is|was|are)){0,3}[ .:#='"(\r\n-]{0,4}$`, 'i');

/** A full stop after these, and after an initial, ends no sentence. */
const SHORT = '(?<!(?:^|[^a-z])(?:nos?|num|nr|acct?|acc|reg|ref|tel|st|[a-z]))';
const SENTENCE_END = pattern(String.raw`[!?](?=\s)|${SHORT}\.(?=\s)|\n[ \r]{0,3}\n`, 'gi');

const BEFORE = 120;
const AFTER = 40;

/** The part of the sentence that stands before. */
const saidBefore = (text: string, start: number, reach: number): string => {
  const near = text.slice(Math.max(0, start - reach), start);
  return near.slice(Math.max(0, lastEnd(SENTENCE_END(), near)));
};

const saidAfter = (text: string, end: number): string => {
  const near = text.slice(end, end + AFTER);
  const stop = near.search(SENTENCE_END());
  return stop < 0 ? near : near.slice(0, stop);
};

/** Where the last of them ends, or -1. */
const lastEnd = (words: RegExp, text: string): number => {
  let end = -1;
  for (const match of text.matchAll(words)) end = match.index + match[0].length;
  return end;
};

/** What the sentence calls a number: by the nearest word before it, else by one after it. */
export const labelOf = (text: string, at: Span, own: Words, other: Words, reach: number = BEFORE): 'own' | 'other' | undefined => {
  const said = saidBefore(text, at.start, reach);
  const [mine, others] = [lastEnd(own(), said), lastEnd(other(), said)];
  if (mine !== others) return mine > others ? 'own' : 'other';
  if (mine >= 0 || saidAfter(text, at.end).search(own()) >= 0) return 'own';
  return undefined;
};

/** Whether one of the words leads up to a number with nothing of weight between. */
export const isCalled = (text: string, start: number, calling: Words): boolean => calling().test(saidBefore(text, start, 60));

const GOODS =
  'order|orders|invoice|tracking|parcel|consignment|barcode|bar code|isbn(?: 1[03])?|issn|ean|upc|sku|asin|product|catalogue|serial|' +
  'batch|voucher|raffle|imei';

/** Numbers of things and of firms; where one of them is named, many a number passes a check by chance. */
const OTHERS =
  `${GOODS}|ref|refs|reference|charity|company|companies house|registered|vat|utr|booking|ticket|tickets|code|item|model|part|lot|version|` +
  'meeting id|webinar|zoom|tel|telephone|phone|mobile|mob|fax|call|calls|ring|text|whatsapp|sms|dial|price|prize';

export const OTHER: Words = wordsFor(OTHERS);
export const CALLED_OTHER: Words = callingFor(OTHERS);
export const CALLED_GOODS: Words = callingFor(GOODS);
