import { fullNameAt } from './full-names.ts';
import type { Assembled } from './mention.ts';
import { familyAt, givenAt, mayBeTwin } from './name-parts.ts';
import type { RollIndex } from './roll-index.ts';
import { halfAt, initialAndSurname, pluralAt, twoLetters } from './short-names.ts';
import type { Token } from './tokens.ts';

/** Every name of the roll that a row of words holds, left to right; none overlaps another. */
export const assemble = (tokens: readonly Token[], index: RollIndex): readonly Assembled[] => {
  const found: Assembled[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const one = mayBegin(tokens[at]?.folded ?? '', index) ? nameAt(tokens, at, index) : undefined;
    if (one === undefined) continue;
    found.push(one);
    at = one.to;
  }
  return found;
};

/** A cheap look before a dear one: a form of the roll, an initial, a plural or a surname's twin. */
const mayBegin = (folded: string, { begins }: RollIndex): boolean =>
  folded.length < 3 || folded.endsWith('s') || begins(folded) || mayBeTwin(folded);

const nameAt = (tokens: readonly Token[], at: number, index: RollIndex): Assembled | undefined => {
  const [given, family] = [givenAt(tokens, at, index), familyAt(tokens, at, index)];
  if (given.length === 0 && family.length === 0)
    return initialAndSurname(tokens, at, index) ?? twoLetters(tokens, at, index) ?? pluralAt(tokens, at, index);
  return (
    fullNameAt(tokens, at, [given, family], index) ??
    longest(halfAt(tokens, at, given, 'forename'), halfAt(tokens, at, family, 'surname'), pluralAt(tokens, at, index))
  );
};

/** Of `Joseph` and `Joseph-Phillip` the second, of `Pham` and `the Pham-Les` too. */
const longest = (...names: readonly (Assembled | undefined)[]): Assembled | undefined => {
  let best: Assembled | undefined;
  for (const name of names) if (best === undefined || (name !== undefined && name.to > best.to)) best = name;
  return best;
};
