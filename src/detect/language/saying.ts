import type { Field } from '../../model.ts';
import { later } from '../../text/later.ts';
import { push } from '../identifiers/of-names.ts';
import type { Sentence } from '../places/sentences.ts';
import type { SchoolNames } from '../school-talk/names.ts';
import type { Said } from '../school-talk/phrases.ts';
import { guardOf, keysOfWord, phrasesOf } from './guards.ts';
import { isQuoted, linesOf, placeOf } from './lines.ts';

/** Rules over a sentence: who is spoken of, what is said of them, and what makes it innocent after all. */
export interface Saying<Kind extends string> {
  readonly kind: Kind;
  /** Unambiguous. */
  readonly sure: boolean;
  readonly is: () => Finder;
  /** Wording of the same sentence that takes it back. */
  readonly unless?: () => Finder;
  /** It counts inside quotation marks too. */
  readonly quoted?: boolean;
}

/** Sets of words that a rule names as `<set>`; a set may name others. */
export type Sets = Readonly<Record<string, string>>;

const NEGATIONS = 'not|never|t|no|nor|hardly|nobody|without|neither|cannot';
/** Up to so many words of which none denies. */
const gapOf = (most: number): string => `(?: (?!(?:${NEGATIONS}) )[^ ]{1,32}){0,${most}} `;

/**
 * Phrases of folded words, parted by ` | ` or a line's end: `*` is the rest of a word, `#` a number, `<set>` one of a set or
 * `<one|another>`, ` ~ ` up to four words between that do not deny, ` ~~ ` up to eight, ` ~~~ ` up to sixteen.
 */
export const phrases = (text: string, sets: Sets = {}): (() => Finder) => later(() => finderOf(text, sets));

/** What finds wording in a sentence as a pattern would that holds all of its phrases. */
export interface Finder {
  exec(said: string): { readonly index: number; readonly 0: string } | null;
  test(said: string): boolean;
}

const finderOf = (text: string, sets: Sets): Finder => {
  const rules = phrasesOf(text).map((phrase) => later(() => new RegExp(` (?:${patternOf(phrase, sets)})(?= )`, 'u')));
  const index = indexOf(phrasesOf(text), sets);
  const exec = (said: string): RegExpExecArray | null => {
    let best: RegExpExecArray | null = null;
    for (const at of candidates(said, index)) {
      const match = rules[at]?.().exec(said) ?? null;
      if (match !== null && (best === null || match.index < best.index)) best = match;
    }
    return best;
  };
  return { exec, test: (said) => exec(said) !== null };
};

interface Index {
  readonly by: ReadonlyMap<string, readonly number[]>;
  readonly always: readonly number[];
}

const indexOf = (all: readonly string[], sets: Sets): Index => {
  const by = new Map<string, number[]>();
  const always: number[] = [];
  for (const [at, phrase] of all.entries()) {
    const keys = guardOf(phrase, sets);
    if (keys === undefined) always.push(at);
    for (const key of keys ?? []) push(by, key, at);
  }
  return { by, always };
};

/** In the order of the list: of phrases that begin at one word the first counts. */
const candidates = (said: string, { by, always }: Index): readonly number[] => {
  const found = new Set(always);
  for (const word of said.split(' ')) for (const key of keysOfWord(word)) for (const at of by.get(key) ?? []) found.add(at);
  return [...found].sort((one, other) => one - other);
};

const patternOf = (text: string, sets: Sets): string =>
  phrasesOf(text)
    .map((phrase) => filled(phrase, sets))
    .map((phrase) => phrase.replaceAll('*', '[\\p{L}\\p{N}]{0,24}').replaceAll('#', '[0-9]{1,4}'))
    .map((phrase) => phrase.replaceAll(' ~~~ ', gapOf(16)).replaceAll(' ~~ ', gapOf(8)).replaceAll(' ~ ', gapOf(4)))
    .join('|');

/** From the innermost choice outwards. */
const filled = (phrase: string, sets: Sets): string => {
  const next = phrase.replace(/<([^<>]{1,4000})>/g, (_, names: string) => `(?:${choiceOf(names, sets)})`);
  return next === phrase ? phrase : filled(next, sets);
};

/** Words, and sets by their names. */
const choiceOf = (names: string, sets: Sets): string =>
  names.includes('(?')
    ? patternOf(names, sets)
    : patternOf(
        names
          .split('|')
          .map((name) => sets[name] ?? name)
          .join(' | '),
        sets,
      );

export interface Worded<Kind extends string> {
  readonly kind: Kind;
  readonly sure: boolean;
  /** In the field's text, exact. */
  readonly start: number;
  readonly end: number;
}

export interface Among {
  readonly names?: SchoolNames;
  /** Whether a sentence is let be, whatever it says. */
  readonly passes?: (sentence: Sentence) => boolean;
}

/** What the first rule that fits says of each sentence. Rules stand in the order of how much they weigh. */
export const wordedIn = <Kind extends string>(
  field: Field,
  rules: readonly Saying<Kind>[],
  { names, passes }: Among = {},
): readonly Worded<Kind>[] =>
  linesOf(field, names).flatMap((sentence) => {
    if (passes?.(sentence) === true) return [];
    for (const rule of rules) {
      const said = placeIn(rule, sentence);
      if (said !== undefined) return [{ kind: rule.kind, sure: rule.sure, ...placeOf(sentence, said) }];
    }
    return [];
  });

const placeIn = ({ is, unless, quoted = false }: Saying<string>, sentence: Sentence): Said | undefined => {
  const said = saidIn(sentence, is());
  if (said === undefined || unless?.().test(sentence.said) === true) return undefined;
  return quoted || !isQuoted(sentence, said) ? said : undefined;
};

/** Where a rule stands in a sentence, by its first and last word. */
const saidIn = ({ said, from }: Sentence, rule: Finder): Said | undefined => {
  const match = rule.exec(said);
  if (match === null) return undefined;
  const first = from + blanksIn(said.slice(0, match.index + 1)) - 1;
  return { from: first, to: first + blanksIn(match[0]) - 1 };
};

const blanksIn = (text: string): number => text.split(' ').length - 1;
