import { pattern } from '../../text/pattern.ts';
import type { Instead } from './instead.ts';
import { type Reach, reachOf, type Token } from './reach.ts';
import { RULES } from './rules.ts';
import { capital, dropped, firstOf, NEAR, opensSentence, type Slot } from './slot.ts';

/** A piece of a text and what may stand in its place. */
export interface Piece extends Reach {
  readonly instead: Instead;
}

interface Placed extends Piece {
  readonly token: Token;
}

/** So much of what follows is at hand while what stands before is fitted. */
const KEPT = 400;

/**
 * The text with other words in these places, from its end to its start. Rules see what stands around a place, and change nothing
 * of the place before; what is finished is put aside, so that a long text takes no more than its length.
 */
export const fitted = (text: string, pieces: readonly Piece[]): string => {
  const all = joined(text, apart(pieces.flatMap((one) => withoutLabel(text, { ...one, ...reachOf(text, one, one.instead.isSurname) }))));
  const done: string[] = [];
  let after = text.slice(all.at(-1)?.end ?? 0);
  for (const [index, one] of [...all.entries()].toReversed()) {
    if (after.length > 2 * KEPT) done.push(after.slice(KEPT));
    after = fitOne(text, all[index - 1]?.end ?? 0, one, after.length > 2 * KEPT ? after.slice(0, KEPT) : after);
  }
  return after + done.toReversed().join('');
};

const NOTHING: Instead = { as: 'phrase', words: '' };

/** `[our page](https://…)`: the words that lead there stay, and what made them lead goes. */
const withoutLabel = (text: string, piece: Placed): readonly Placed[] => {
  const { start, end, token, instead } = piece;
  const label =
    token === 'link' || instead.as === 'link' ? /!?\[(?=[^[\]\n]{0,100}\]\($)/.exec(text.slice(Math.max(0, start - NEAR), start)) : null;
  if (label === null || text[end] !== ')') return [piece];
  const opens = Math.max(0, start - NEAR) + label.index;
  return [
    { ...piece, start: opens, end: opens + label[0].length, instead: NOTHING, token: 'words' },
    { ...piece, start: start - 2, end: end + 1, instead: NOTHING, token: 'words' },
  ];
};

/** Of pieces that overlap the wider gives its words, and all that they cover goes. */
const apart = (pieces: readonly Placed[]): readonly Placed[] => {
  const all: Placed[] = [];
  for (const one of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last === undefined || last.end <= one.start) all.push(one);
    else all[all.length - 1] = { ...widerOf(last, one), start: last.start, end: Math.max(last.end, one.end) };
  }
  return all;
};

const widerOf = (a: Placed, b: Placed): Placed => (b.end - b.start > a.end - a.start ? b : a);

// ── Several in a row ────────────────────────────────────────────────────────────────────────────────────────────────

const GLUE = /^(?:,?\s(?:and|&|or|in|at|near)\s|,\s|\s?[&+/]\s?)$/;
const PLURALS: readonly (readonly [one: RegExp, many: string])[] = [
  [/(?<=^|\s)(pupil|friend|member|grown-up)(?=\s|$)/, '$1s'],
  [/(?<=^|\s)family(?=\s|$)/, 'families'],
  [/(?<=^|\s)class(?=\s|$)/, 'classes'],
];
const NUMBERS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `a pupil, a pupil and a pupil` are three pupils. */
const joined = (text: string, pieces: readonly Placed[]): readonly Placed[] => {
  const runs: Placed[][] = [];
  for (const one of pieces) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && isAnother(text, last, one)) runs.at(-1)?.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run) => together(text, run));
};

const isAnother = (text: string, { end, instead, token }: Placed, next: Placed): boolean =>
  instead.words === next.instead.words &&
  token === next.token &&
  token !== 'tag' &&
  instead.as !== 'gone' &&
  GLUE.test(text.slice(end, next.start));

const together = (text: string, run: readonly Placed[]): readonly Placed[] => {
  const named = new Set(run.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;
  const end = Math.max(...run.map((one) => one.end));
  return run.slice(0, 1).map((first) => ({ ...first, end, instead: { ...first.instead, words: manyOf(first.instead.words, named) } }));
};

const manyOf = (words: string, count: number): string => {
  const plural = PLURALS.find(([found]) => found.test(words));
  if (count < 2 || plural === undefined) return words;
  const [one, many] = plural;
  return `${NUMBERS[count] ?? 'several'} ${words.replace(/^an? /, '').replace(one, many)}`;
};

// ── One ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** `floor`: where the place before ends. Gives all from there on. */
const fitOne = (text: string, floor: number, { start, end, instead, token }: Placed, after: string): string => {
  const from = Math.max(floor, start - NEAR);
  const fixed = text.slice(Math.max(0, start - NEAR), from);
  const slot: Slot = { before: fixed + text.slice(from, start), words: instead.words, after, own: text.slice(start, end) };
  const ruledBy = token === 'tag' ? dropped(slot) : cased(firstOf(...ruled(slot, instead, token)), instead);
  const fit = ruledBy.before.startsWith(fixed) ? ruledBy : cased(slot, instead);
  const rest = withoutDouble(fit.words, possessive(fit.after, slot));
  return text.slice(floor, from) + fit.before.slice(fixed.length) + fit.words + marksIn(slot.own) + rest;
};

/** A link with a name in it is a link first of all. */
const ruled = (slot: Slot, { as }: Instead, token: Token): Parameters<typeof firstOf> => {
  if (token === 'link' && (as === 'noun' || as === 'trip')) return [{ ...slot, words: 'the school website' }, RULES.link];
  return [slot, RULES[token === 'handle' && as === 'noun' ? 'handle' : as]];
};

/** `Emrys’ model`: what comes in its place wants the s that he did not. */
const possessive = (after: string, { before, own }: Slot): string =>
  /s$/i.test(own) && !/[‘'“"]$/.test(before) ? after.replace(/^(['’])(?=\s)/, '$1s') : after;

/** What opens a sentence begins with a capital, unless a name did not; what stands among capitals is in capitals. */
const cased = (slot: Slot, { as }: Instead): Slot => {
  if (as !== 'gone' && isShouted(slot)) return { ...slot, words: slot.words.toUpperCase() };
  const isSmall = as === 'noun' && /^\p{Ll}/u.test(slot.own);
  return opensSentence(slot.before) && !isSmall ? { ...slot, words: capital(slot.words) } : slot;
};

const SHOUTED_BEFORE = pattern(String.raw`\p{Lu}{2,40}[^\p{L}\n]{1,9}$`, 'u');
const SHOUTED_AFTER = pattern(String.raw`^[^\p{L}\n]{1,9}\p{Lu}{2,40}(?!\p{L})`, 'u');
const isShouted = ({ before, after, own }: Slot): boolean =>
  !/\p{Ll}/u.test(own) && (SHOUTED_BEFORE().test(before.slice(-60)) || SHOUTED_AFTER().test(after.slice(0, 60)));

/** Bold and italics that began or ended within a name go on around what stands there now. */
const marksIn = (own: string): string => {
  const marks = own.match(/<\/?[a-z][^<>]{0,200}>|\*\*|__/gi) ?? [];
  return marks.length % 2 === 1 ? marks.join('') : '';
};

/** `the family family`: the word that follows is there already. */
const withoutDouble = (words: string, after: string): string => {
  const last = /[\p{L}-]{2,30}$/u.exec(words)?.[0] ?? '';
  const next = /^[ \t]([\p{L}-]{2,30})/u.exec(after)?.[1] ?? '';
  return last !== '' && last.toLowerCase() === next.toLowerCase() ? after.slice(next.length + 1) : after;
};
