import type { Field } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { type Legible, legibleOf } from '../../text/legible.ts';
import { ownIn } from '../../text/own.ts';
import { pattern } from '../../text/pattern.ts';
import type { Wording } from '../../text/wording/wording.ts';

/** What a post says, sentence by sentence, as wording is looked for in it: `don't` is `dont`, commas and colons are tokens of one line only. */

export interface Token {
  readonly folded: string;
  /** As it is written, what nobody sees taken out. */
  readonly raw: string;
  /** In the field's text, exact. */
  readonly start: number;
  readonly end: number;
  /** It stands in quotation marks. */
  readonly quoted: boolean;
  readonly isMark: boolean;
}

/** Tokens with one blank between, and at the end a full stop that is none of them, so that wording may ask to be the last. */
export interface Line {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface Utterance {
  readonly field: string;
  /** Words alone, and words with the commas and colons between them. */
  readonly plain: Line;
  readonly marked: Line;
  /** What ends it: `.`, `?!` or nothing. */
  readonly ending: string;
}

const TOKEN = pattern(
  String.raw`[@#]?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'*$]|[@!_](?=[\p{L}\p{N}_]))*|\p{Extended_Pictographic}|[.!?\u2026]+|[,;:()\n]|(?<=\s)[-/](?=\s)`,
  'gu',
);
const ABBREVIATED = /^(?:mr|mrs|ms|dr|st|rev|prof|vs)$/;
const LETTERED = pattern(String.raw`[\p{L}\p{N}]`, 'u');
const QUOTED = pattern(String.raw`"[^"\n]{1,400}"|(?<![\p{L}\p{N}])'(?=\S)(?:[^'\n]|'(?=\p{L})){1,200}[^\s']'(?!\p{L})`, 'gu');

export const heardIn = (field: Field): readonly Utterance[] => field.once(readIn);

const readIn = (field: Field): readonly Utterance[] => {
  const legible = legibleOf(field);
  const quotes = [...legible.text.matchAll(QUOTED())].map(({ index, 0: said }) => [index, index + said.length] as const);
  const made: Utterance[] = [];
  let tokens: Token[] = [];
  let quote = 0;
  const close = (ending: string): void => {
    if (tokens.some(({ isMark }) => !isMark)) made.push(utteranceOf(field.pointer, tokens, ending));
    tokens = [];
  };
  for (const { index, 0: raw } of legible.text.matchAll(TOKEN())) {
    if (isEnd(raw, legible.text[index + raw.length], tokens.at(-1))) {
      close(raw);
      continue;
    }
    while ((quotes[quote]?.[1] ?? Number.POSITIVE_INFINITY) <= index) quote++;
    tokens.push(tokenOf(raw, index, legible, (quotes[quote]?.[0] ?? Number.POSITIVE_INFINITY) < index));
  }
  close('');
  return made;
};

/** `3.40` and `Mr. Bell` end nothing. */
const isEnd = (raw: string, next: string | undefined, last: Token | undefined): boolean => {
  if (raw === '\n') return true;
  if (!/^[.!?\u2026]/.test(raw)) return false;
  if (raw === '.' && next !== undefined && /[\p{L}\p{N}]/u.test(next)) return false;
  return raw !== '.' || !ABBREVIATED.test(last?.folded ?? '');
};

const tokenOf = (raw: string, at: number, { span }: Legible, quoted: boolean): Token => {
  const trimmed = raw.replace(/'{1,4}$/, '');
  const isMark = !LETTERED().test(raw) && !/\p{Extended_Pictographic}/u.test(raw);
  return { raw: trimmed, folded: foldName(trimmed.replaceAll("'", '')), ...span(at, at + trimmed.length), quoted, isMark };
};

const utteranceOf = (field: string, tokens: readonly Token[], ending: string): Utterance => {
  const words = tokens.filter(({ isMark }) => !isMark);
  return { field, ending, plain: lineOf(words), marked: lineOf(tokens) };
};

/** As if nothing had ended between them. */
export const joined = (one: Utterance, others: readonly Utterance[]): Utterance =>
  others.length === 0 ? one : { ...one, plain: lineOf([one, ...others].flatMap(({ plain }) => plain.tokens)) };

const lineOf = (tokens: readonly Token[]): Line => ({ tokens, text: ` ${tokens.map(({ folded }) => folded).join(' ')} . ` });

const SIGNS_FOR: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
/** `y0u`; `y3s` and `u11s` are year groups and teams. */
const DISGUISED = /^(?![a-z]\d{1,2}s?$)[a-z]{1,12}[013457@$]{1,2}[a-z]{1,12}$/;
const [HIDES, LETTER, SIGN] = [/^[a-z013457@$]{2,20}$/, /[a-z]/, /[013457@$]/];
const hides = (folded: string): boolean => HIDES.test(folded) && LETTER.test(folded) && SIGN.test(folded);

/** Figures that stand for letters, where two words and more have some: one alone is a class, a road or a film’s robot. */
export const undisguised = (one: Utterance): Utterance => {
  const { tokens } = one.plain;
  if (tokens.filter(({ folded }) => DISGUISED.test(folded)).length < 2) return one;
  const plain = lineOf(tokens.map((token) => ({ ...token, folded: lettersOf(token.folded) })));
  return { ...one, plain };
};

/** `K y s`: three letters and more, each on its own, are one word, unless letters are what is learned. */
export const closedUp = (one: Utterance): Utterance => {
  if (!APART.test(one.plain.text) || SPELT.test(one.plain.text)) return one;
  const tokens = one.plain.tokens.reduce<readonly Token[][]>(intoRuns, []).flatMap((run) => (run.length < 3 ? run : [oneOf(run)]));
  return { ...one, plain: lineOf(tokens) };
};
const APART = / [a-z] [a-z] [a-z] /;
const SPELT = / (?:letters?|sounds?|phonics|phonemes?|spells?|spelt|spelled|spelling|alphabet|initials|vowels?|consonants?) /;
const isLetter = (token: Token | undefined): boolean => /^[a-z]$/.test(token?.folded ?? '');

/** Letters on their own together, and each word by itself. */
const intoRuns = (runs: readonly Token[][], token: Token): readonly Token[][] => {
  const last = runs.at(-1);
  return last !== undefined && isLetter(last[0]) && isLetter(token) ? [...runs.slice(0, -1), [...last, token]] : [...runs, [token]];
};

const oneOf = (run: readonly Token[]): Token => {
  const [first, last] = [run[0], run.at(-1)];
  const whole = { raw: run.map(({ raw }) => raw).join(''), folded: run.map(({ folded }) => folded).join('') };
  return { ...whole, start: first?.start ?? 0, end: last?.end ?? 0, quoted: first?.quoted === true, isMark: false };
};

const lettersOf = (folded: string): string =>
  hides(folded) ? folded.replace(/[013457@$]/g, (sign) => ownIn(SIGNS_FOR, sign) ?? sign) : folded.replace(/([a-z]{3})z$/, '$1s');

/** Where wording stands in a line: its tokens, and the field's text from the first to the last. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** Every place in a line where the wording stands, none over another. */
export const allSaid = ({ text, tokens }: Line, wording: Wording): readonly Said[] => {
  const places = wording.all(text);
  return places.length === 0 ? NONE : places.map(({ from, to }) => saidOf(tokens, from, Math.min(to, tokens.length - 1)));
};
const NONE: readonly never[] = [];

const saidOf = (tokens: readonly Token[], from: number, to: number): Said => {
  const [first, last] = [tokens[from], tokens[to]];
  return { from, to, start: first?.start ?? 0, end: last?.end ?? 0, quoted: first?.quoted === true && last?.quoted === true };
};
