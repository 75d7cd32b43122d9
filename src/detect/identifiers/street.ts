import { later } from '../../text/later.ts';
import { latin } from './latin.ts';
import { NO_LANES, NO_STREETS, STREET_KINDS, type Strength } from './street-words.ts';

/** A street as it is written: the words of its name, and how surely it is one. */
export interface Street {
  readonly name: string;
  readonly end: number;
  readonly strength: Strength;
}

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const strengths = later(
  () => new Map(Object.entries(STREET_KINDS).flatMap(([is, words]) => words.split(/\s+/).map((word) => [word, is as Strength]))),
);
const strengthOf = (token: Token | undefined): Strength | undefined => strengths().get(token?.word.toLowerCase() ?? '');

const WORD = latin(String.raw`(\p{L}[\p{L}-]{0,24}(?:'\p{L}{1,20})?)(\.?)( {0,2})`, 'y');
const isCapital = (token: Token | undefined): boolean => token !== undefined && token.word.charAt(0) !== token.word.charAt(0).toLowerCase();
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'de', 'on', 'le']);
/** Three of a name, small ones between them, the kind, and what may follow it. */
const MOST_TOKENS = 9;
const MOST_NAMES = 3;

/** The words from a place on that only single blanks part, but for a full stop. */
const tokensFrom = (text: string, at: number): readonly Token[] => {
  const tokens: Token[] = [];
  const next = WORD();
  for (let start = at; tokens.length < MOST_TOKENS; ) {
    next.lastIndex = start;
    const [whole, word = '', , gap] = next.exec(text) ?? [];
    if (whole === undefined || /\d/.test(text.charAt(start + word.length))) break;
    tokens.push({ word, start, end: start + word.length });
    if (gap === '') break;
    start += whole.length;
  }
  return tokens;
};

/** The street whose name begins at a place; in a text without capitals, or of nothing else, any words are a name. */
export const streetAt = (text: string, at: number, hasCapitals = true): Street | undefined => {
  const tokens = tokensFrom(text, at);
  let names = 0;
  for (const [index, token] of tokens.entries()) {
    const joined = index === 0 ? joinedName(text, token) : undefined;
    if (joined !== undefined) return joined;
    const strength = names > 0 ? closing(tokens, index, hasCapitals) : undefined;
    if (strength !== undefined) return { name: text.slice(at, tokens[index - 1]?.end), end: endOf(tokens, index, hasCapitals), strength };
    const isSmall = SMALL.has(token.word) && names > 0 && hasCapitals;
    if (!isSmall && ((hasCapitals ? !isCapital(token) : token.word.length < 2) || ++names > MOST_NAMES)) return undefined;
  }
  return undefined;
};

/** `Sparrow-Croft`: the name and the kind in one. */
const joinedName = (text: string, { word, start, end }: Token): Street | undefined => {
  const [, name, kind] = /^([^-]{2,20})-([^-]{4,10})$/.exec(word) ?? [];
  const isStreet =
    name !== undefined && kind !== undefined && strengths().get(kind.toLowerCase()) === 'sure' && text.charAt(start) === name[0];
  return isStreet && name[0] !== name.charAt(0).toLowerCase() ? { name, end, strength: 'sure' } : undefined;
};

/** How surely a street's name closes with a word: `Long Meadow Close` is a close, and `Dr` and `St` may be a title and a saint. */
const closing = (tokens: readonly Token[], index: number, hasCapitals: boolean): Strength | undefined => {
  const [last, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (token === undefined || (hasCapitals && !isCapital(token))) return undefined;
  if (strengthOf(next) !== undefined && (isCapital(next) || !hasCapitals)) return undefined;
  if (token.word === 'Dr' && isCapital(next)) return undefined;
  if (token.word === 'St' && isCapital(next) && next?.word.endsWith("'s") === true) return undefined;
  if (/^(?:lane|ln)$/i.test(token.word) && NO_LANES.has(last?.word.toLowerCase() ?? '')) return undefined;
  return strengthOf(token);
};

const endOf = (tokens: readonly Token[], index: number, hasCapitals: boolean): number => {
  const next = tokens[index + 1];
  const isDirected = next !== undefined && /^(?:north|south|east|west)$/i.test(next.word) && (isCapital(next) || !hasCapitals);
  return (isDirected ? next : tokens[index])?.end ?? 0;
};

/** Whether the words before the kind of street make something else of it: `4 Tennis Court`, `2 Food Drive`. */
export const isNoStreet = (name: string): boolean => {
  const words = name.toLowerCase().split(' ');
  return NO_STREETS.has(words[0] ?? '') || NO_STREETS.has(words.at(-1) ?? '');
};
