import { pattern } from '../../text/pattern.ts';

/** What stands beside a piece of text: enough to tell what the piece is, never so much that a long text costs more than its length. */

/** The end of what stands before a place. */
export const before = (text: string, at: number, reach: number): string => text.slice(Math.max(0, at - reach), at);

export const after = (text: string, at: number, reach: number): string => text.slice(at, at + reach);

const LINK = /(?:[a-z][a-z0-9+.-]{0,20}:\/\/|www\.|[a-z0-9]\.[a-z]{2,24}(?::\d{1,5})?[/?#])/i;
const LONGEST_LINK = 400;

/** The part of a link that stands before a place in it; undefined where the place is in none. */
export const linkBefore = (text: string, at: number): string | undefined => {
  const near = before(text, at, LONGEST_LINK);
  const piece = near.slice(Math.max(...[' ', '\n', '<', '"', '('].map((mark) => near.lastIndexOf(mark))) + 1);
  return LINK.test(piece) ? piece : undefined;
};

/** A full stop after these ends no sentence. */
const SHORT = '(?<!(?<![a-z])(?:tel|mob|ext|nos?|st|mr|mrs|ms|dr|rev|prof|rd|ave|ln|co|e.g|i.e|[a-z]))';
const END = String.raw`[!?\u2026](?=["')\]]{0,2}(?:\s|$))|${SHORT}\.(?=["')\]]{0,2}(?:\s|$))|\n`;
const SENTENCE_ENDS = pattern(END, 'gi');
const NEXT_END = pattern(END, 'i');

/** How far to either side a sentence is looked at. */
const REACH = 240;

/** The sentence in which something stands, in two halves, without the thing itself. */
export const sentenceAround = (text: string, start: number, end: number): { readonly left: string; readonly right: string } => {
  const left = before(text, start, REACH);
  const right = after(text, end, REACH);
  const opens = [...left.matchAll(SENTENCE_ENDS())].at(-1)?.index ?? -1;
  const closes = right.search(NEXT_END());
  return { left: left.slice(opens + 1), right: closes < 0 ? right : right.slice(0, closes) };
};
