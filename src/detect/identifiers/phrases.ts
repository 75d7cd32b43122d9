import type { Word } from '../../model.ts';
import { later } from '../../text/later.ts';
import { pattern } from '../../text/pattern.ts';
import { push } from './of-names.ts';

/** Set phrases, looked up word by word: a text costs its length, however many phrases there are. */

/** A phrase of a list where it stands, by the first and last of its words. */
export interface Found<Sort> {
  readonly from: number;
  readonly to: number;
  readonly sort: Sort;
}

export type PhraseBook<Sort> = (words: readonly Word[]) => readonly Found<Sort>[];

/** What stands for `<part>` in a phrase: one word out of so many. */
export type Slots = Readonly<Record<string, string>>;

interface Step {
  readonly fits: (word: Word) => boolean;
  readonly isOptional: boolean;
}

interface Row<Sort> {
  readonly steps: readonly Step[];
  readonly sort: Sort;
}

const GAP = /^(?:[ \t]{1,3}|[ \t]{0,2}\r?\n[ \t]{0,2}|['\u2019_-]|[ \t]?[&:/][ \t]?|)$/;
const APART = pattern(String.raw`[^\p{L}\p{N}<>?]+`, 'u');
const LONGEST = 9;

/**
 * Lists of phrases parted by commas, each list with what its phrases are. `<slot>` is one of a slot's words, `word?` may be missing,
 * and what is in capitals here has to be so in the text: `SEND`.
 */
export const phraseBook = <Sort>(lists: readonly (readonly [phrases: string, sort: Sort])[], slots: Slots = {}): PhraseBook<Sort> => {
  const index = later(() => indexOf(lists, slots));
  return (words) => found(words, index());
};

type Index<Sort> = ReadonlyMap<string, readonly Row<Sort>[]>;

const indexOf = <Sort>(lists: readonly (readonly [string, Sort])[], slots: Slots): Index<Sort> => {
  const index = new Map<string, Row<Sort>[]>();
  const sets = new Map(Object.entries(slots).map(([name, words]) => [`<${name}>`, new Set(words.split(/\s+/))]));
  for (const [phrases, sort] of lists) {
    for (const phrase of phrases.split(',')) {
      const tokens = phrase.split(APART()).filter((token) => token !== '');
      const [first = ''] = tokens;
      const row = { steps: tokens.slice(1).map((token) => stepOf(token, sets)), sort };
      for (const word of sets.get(first) ?? [first]) if (word !== '') push(index, word, row);
    }
  }
  return index;
};

const stepOf = (token: string, sets: ReadonlyMap<string, ReadonlySet<string>>): Step => {
  const isOptional = token.endsWith('?');
  const word = isOptional ? token.slice(0, -1) : token;
  const set = sets.get(word);
  if (set !== undefined) return { fits: ({ folded }) => set.has(folded), isOptional };
  if (word === '<any>') return { fits: () => true, isOptional };
  return { fits: word === word.toLowerCase() ? ({ folded }) => folded === word : ({ text }) => text === word, isOptional };
};

const found = <Sort>(words: readonly Word[], index: Index<Sort>): readonly Found<Sort>[] => {
  const all: Found<Sort>[] = [];
  for (let from = 0; from < words.length; from++) {
    const one = longestAt(words, from, index);
    if (one === undefined) continue;
    all.push(one);
    from = one.to;
  }
  return all;
};

const longestAt = <Sort>(words: readonly Word[], from: number, index: Index<Sort>): Found<Sort> | undefined => {
  const word = words[from];
  if (word === undefined) return undefined;
  let best: Found<Sort> | undefined;
  for (const { steps, sort } of rowsOf(word, index)) {
    const to = lastOf(words, from, steps, 0);
    if (to !== undefined && (best === undefined || to > best.to)) best = { from, to, sort };
  }
  return best;
};

/** Under the word itself, as it is written where it is in capitals, and as it reads with letters for its digits: `aut1stic`. */
const rowsOf = <Sort>(word: Word, index: Index<Sort>): readonly Row<Sort>[] => {
  const rows = index.get(word.folded) ?? NONE;
  if (word.case === 'upper') return [...rows, ...(index.get(word.text) ?? NONE)];
  return rows.length === 0 && MIXED.test(word.folded) ? (index.get(unmixed(word.folded)) ?? NONE) : rows;
};
const NONE: readonly never[] = [];
const MIXED = /^(?=.*[a-z]{2})[a-z]*[013457][a-z0-9]*$/;
const LETTERS: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
const unmixed = (word: string): string => word.replace(/[013457]/g, (digit) => LETTERS[digit] ?? digit);

/** The last word of a phrase of which the first so many steps are done; what is optional is tried first. */
const lastOf = (words: readonly Word[], at: number, steps: readonly Step[], done: number): number | undefined => {
  const step = steps[done];
  if (step === undefined || done > LONGEST) return step === undefined ? at : undefined;
  const word = words[at + 1];
  const goesOn = word !== undefined && !word.opens && GAP.test(word.gap) && step.fits(word);
  const taken = goesOn ? lastOf(words, at + 1, steps, done + 1) : undefined;
  return taken ?? (step.isOptional ? lastOf(words, at, steps, done + 1) : undefined);
};
