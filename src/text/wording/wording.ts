import { later } from '../later.ts';
import { type Guard, guardOf, keysOfWord, needsOf } from './guards.ts';
import { into } from './into.ts';
import { phraseOf, phrasesIn, type ReadSets, type Sets } from './notation.ts';
import { setsOf } from './sets.ts';
import { type Noted, shelfOf } from './shelf.ts';
import { plainOf, sourceOf } from './source.ts';

export type { Sets } from './notation.ts';

/** Where wording stands in a line: how far from its beginning, its first and its last word. */
export interface Place {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** Phrases as they are looked for in a line: folded words with a blank before each and one after the last. */
export interface Wording {
  readonly isIn: (said: string) => boolean;
  /** The leftmost; of phrases that begin at one word the first of the list. */
  readonly first: (said: string) => Place | undefined;
  /** From the left, none over another. */
  readonly all: (said: string) => readonly Place[];
}

/** Nothing is made of it before it is first looked for, and no pattern of a phrase before a word is said without which it cannot be. */
export const wording = (phrases: string, sets: Sets = {}): Wording => {
  const rules = later(() => rulesOf(phrases, setsOf(sets)));
  return {
    isIn: (said) => rules()(said).some((rule) => rule(said, 0) !== undefined),
    first: (said) => firstIn(said, rules()(said)),
    all: (said) => allIn(said, rules()(said)),
  };
};

/** Where a phrase stands next, from a place on. */
type Rule = (said: string, from: number) => Match | undefined;

interface Match {
  readonly index: number;
  readonly end: number;
}

/** Of those phrases that a line may hold, in the order of the list. */
type Rules = (said: string) => readonly Rule[];

const NONE: readonly never[] = [];

const rulesOf = (list: string, sets: ReadSets): Rules => {
  const phrases = phrasesIn(list);
  const { by, always } = indexOf(phrases, sets);
  const called = shelf().put(by);
  const tries = phrases.map((phrase) => tryOf(phrase, sets));
  return (said) => {
    const keys = called(said);
    return keys.length + always.length === 0 ? NONE : thoseTried(calledBy(keys, by, always), tries, said);
  };
};

/** The rule of a phrase that a word has called for, where each of its parts may be said: only then is it made. */
type Try = (saysOneOf: (words: Guard) => boolean) => Rule | undefined;

/** Few of those that are called for are left, so that these alone are put in order. */
const thoseTried = (places: readonly number[], tries: readonly Try[], said: string): readonly Rule[] => {
  const saysOneOf = shelf().says(said);
  const found: { readonly at: number; readonly rule: Rule }[] = [];
  for (const at of places) {
    const rule = tries[at]?.(saysOneOf);
    if (rule !== undefined) found.push({ at, rule });
  }
  if (found.length === 0) return NONE;
  return found.sort((one, other) => one.at - other.at).map(({ rule }) => rule);
};

const tryOf = (phrase: string, sets: ReadSets): Try => {
  const plain = plainOf(phrase);
  if (plain !== undefined) return later(() => byWords(plain));
  const needs = later(() => needsOf(phrase, sets));
  const rule = later(() => ruleOf(phrase, sets));
  return (saysOneOf) => (needs().every(saysOneOf) ? rule() : undefined);
};

const shelf = later(() => shelfOf(keysOfLine));

const keysOfLine = (said: string): readonly Noted[] => {
  const keys = new Set<string>();
  for (const part of said.split(' ')) if (part !== '') for (const word of keysOfWord(part)) keys.add(word);
  return Array.from(keys, (word) => ({ word }));
};

interface Index {
  /** Phrases by the words of which they need one, as their places in the list. */
  readonly by: ReadonlyMap<string, readonly number[]>;
  /** What any word may begin. */
  readonly always: readonly number[];
}

const indexOf = (phrases: readonly string[], sets: ReadSets): Index => {
  const by = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, phrase] of phrases.entries()) {
    const guard = guardOf(phrase, sets);
    if (guard === undefined) always.push(at);
    for (const word of guard ?? NONE) into(by, word, at);
  }
  return { by, always };
};

/** Each once, in no order. */
const calledBy = (keys: readonly Noted[], by: Index['by'], always: readonly number[]): readonly number[] => {
  const [only] = keys;
  if (only === undefined) return always;
  if (keys.length === 1 && always.length === 0) return by.get(only.word) ?? NONE;
  const found = [...always];
  for (const { word } of keys) for (const at of by.get(word) ?? NONE) if (!found.includes(at)) found.push(at);
  return found;
};

const ruleOf = (phrase: string, sets: ReadSets): Rule => byPattern(new RegExp(`${sourceOf(phraseOf(phrase), sets)}(?= )`, 'gu'));

const byWords =
  (words: string): Rule =>
  (said, from) => {
    const index = said.indexOf(words, from);
    return index < 0 ? undefined : { index, end: index + words.length - 1 };
  };

const byPattern =
  (pattern: RegExp): Rule =>
  (said, from) => {
    pattern.lastIndex = from;
    const match = pattern.exec(said);
    return match === null ? undefined : { index: match.index, end: pattern.lastIndex };
  };

const leftmost = (matches: readonly (Match | undefined)[]): Match | undefined => {
  let best: Match | undefined;
  for (const match of matches) if (match !== undefined && (best === undefined || match.index < best.index)) best = match;
  return best;
};

const firstIn = (said: string, rules: readonly Rule[]): Place | undefined => {
  if (rules.length === 0) return undefined;
  const match = leftmost(rules.map((rule) => rule(said, 0)));
  return match === undefined ? undefined : placeOf(said, match);
};

const allIn = (said: string, rules: readonly Rule[]): readonly Place[] => {
  if (rules.length === 0) return NONE;
  const places: Place[] = [];
  const next = rules.map((rule) => rule(said, 0));
  for (let match = leftmost(next); match !== undefined; match = leftmost(next)) {
    places.push(placeOf(said, match));
    for (const [at, rule] of rules.entries()) if ((next[at]?.index ?? match.end) < match.end) next[at] = rule(said, match.end);
  }
  return places;
};

const placeOf = (said: string, { index, end }: Match): Place => {
  const from = blanksIn(said.slice(0, index));
  return { index, from, to: from + blanksIn(said.slice(index, end)) - 1 };
};

const blanksIn = (text: string): number => text.split(' ').length - 1;
