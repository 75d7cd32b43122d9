import { later } from '../../text/later.ts';
import { remembered } from '../../text/remembered.ts';
import { push } from './lists.ts';
import type { RollIndex } from './roll-index.ts';

/** Names that are one slip away from a word. */
export type Slips = (word: string) => readonly string[];

const SHORTEST = 6;

/** So many look-ups cost less than the index does: one post asks for fewer, a year of posts for far more. */
const LOOKUPS_BEFORE_AN_INDEX = 30;

/** The forenames of a roll that a slip can turn into a word. */
export const slipsOf = ({ given }: RollIndex): Slips => {
  const names = later(() =>
    [...given.keys()].filter((key) => key.length >= SHORTEST && !key.includes(' ') && (given.get(key)?.alone.length ?? 0) > 0),
  );
  const lacking = later(() => byWhatIsLeft(names()));
  let left = LOOKUPS_BEFORE_AN_INDEX;
  return remembered((word) => {
    if (left-- > 0) return names().filter((name) => isSlip(word, name));
    const near = [word, ...withoutOne(word)].flatMap((rest) => lacking().get(rest) ?? []);
    return [...new Set(near)].filter((name) => isSlip(word, name));
  });
};

/** Names by what is left of them when one letter is taken out. */
const byWhatIsLeft = (names: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const lacking = new Map<string, string[]>();
  for (const name of names) for (const left of [name, ...withoutOne(name)]) push(lacking, left, name);
  return lacking;
};

const withoutOne = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));

/** Whether two words differ by one letter, too many, too few or other, or by two neighbours that changed places. */
export const isSlip = (one: string, other: string): boolean => {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  const [a, b] = [one.slice(from), other.slice(from)];
  if (a.length !== b.length) return a.length > b.length ? a.slice(1) === b : b.slice(1) === a;
  return a.slice(1) === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
};
