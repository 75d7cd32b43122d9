import type { Pointing } from './pointing.ts';

/**
 * Everything in a text that fits a pattern and is then taken for what it looks like. Where it is not, the search goes on within it:
 * of three numbers the last two may be the pair.
 */
export function* scan<T>(text: string, pattern: RegExp, take: (match: RegExpExecArray) => T | undefined): Generator<T, void> {
  const search = new RegExp(pattern);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    const taken = take(match);
    if (taken === undefined) search.lastIndex = match.index + 1;
    else yield taken;
  }
}

/** One way to find what points at a place. */
export type Finder = (text: string) => Iterable<Pointing>;

/** What several ways find, each in what those before it have left, in order of place. */
export const inTurn = (text: string, finders: readonly Finder[]): readonly Pointing[] => {
  let found: readonly Pointing[] = [];
  let left = text;
  for (const find of finders) {
    const more = [...find(left)];
    found = [...found, ...more];
    left = without(left, more);
  }
  return found.toSorted((a, b) => a.start - b.start);
};

/** The text with a character that fits nothing in place of each that is taken. */
const without = (text: string, taken: readonly Pointing[]): string => {
  const ends = [0, ...taken.map(({ end }) => end)];
  const rests = ends.map((end, index) => text.slice(end, taken[index]?.start));
  return rests.map((rest, index) => rest + '\0'.repeat(lengthOf(taken[index]))).join('');
};

const lengthOf = (pointing: Pointing | undefined): number => (pointing === undefined ? 0 : pointing.end - pointing.start);

/** How far words that say what something is may stand from it. */
const [BEFORE, AFTER] = [40, 25] as const;

/** The text beside a match, before it and after. */
export const beside = (text: string, { index, 0: { length } }: RegExpExecArray): string =>
  `${text.slice(Math.max(0, index - BEFORE), index)}\n${text.slice(index + length, index + length + AFTER)}`;
