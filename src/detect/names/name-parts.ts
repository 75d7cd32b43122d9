import { pattern } from '../../text/pattern.ts';
import type { Bearers, RollIndex, Side } from './roll-index.ts';
import type { Token } from './tokens.ts';

/** Words that are a form of one side of a name. */
export interface Part {
  readonly to: number;
  readonly bearers: Bearers;
}

/** The forms of one side of a name that begin at a word, the longest first. */
export type Find = (tokens: readonly Token[], at: number, index: RollIndex) => readonly Part[];

/** Where the words of one forename or surname meet. */
const CLOSE_GAP = pattern(String.raw`^(?:[\s'\u2019\p{Pd}_\u00B7.]{0,2}|[ \t]{0,2}\r?\n[ \t]{0,2})$`, 'u');
export const isCloseGap = (gap: string): boolean => gap === ' ' || CLOSE_GAP().test(gap);

const NONE: readonly Part[] = [];

const partsAt = (tokens: readonly Token[], at: number, side: Side): readonly Part[] => {
  let key = tokens[at]?.folded ?? '';
  const words = side.longest(key);
  const bearers = side.get(key);
  if (words === 1) return bearers === undefined ? NONE : [{ to: at, bearers }];
  const parts: Part[] = bearers === undefined ? [] : [{ to: at, bearers }];
  for (let to = at + 1; to < at + words; to++) {
    const next = tokens[to];
    if (next === undefined || !isCloseGap(next.gap) || (next.opens && !next.gap.includes('.'))) break;
    key += ` ${next.folded}`;
    const longer = side.get(key);
    if (longer !== undefined) parts.unshift({ to, bearers: longer });
  }
  return parts;
};

export const givenAt: Find = (tokens, at, { given }) => partsAt(tokens, at, given);

/** Endings by which the surname of a girl differs from her brother's, each with what takes its place. */
const TWINS: readonly (readonly [ending: RegExp, others: readonly string[]])[] = [
  [/(?<=sk|ck|dzk)i$/u, ['a']],
  [/(?<=sk|ck|dzk)a$/u, ['i', 'y']],
  [/(?<=sk|ck)y$/u, ['a']],
  [/ova$/u, ['', 'ov']],
  [/(?<=[oe]v|in)$/u, ['a']],
  [/(?<=ev|in)a$/u, ['']],
  [/(?:iene|aite|yte|ute)$/u, ['as', 'is', 'us', 'a']],
  [/(?:as|is|us)$/u, ['iene', 'aite', 'yte', 'ute']],
];
/** The last two letters of every such ending. */
const TWIN_ENDS = new Set(['ki', 'ka', 'ky', 'va', 'ov', 'ev', 'in', 'na', 'ne', 'te', 'as', 'is', 'us']);
const SHORTEST_TWIN = 5;

export const mayBeTwin = (folded: string): boolean => folded.length >= SHORTEST_TWIN && TWIN_ENDS.has(folded.slice(-2));

/** A surname, or its twin of the other gender. */
export const familyAt: Find = (tokens, at, { family }) => {
  const parts = partsAt(tokens, at, family);
  const folded = tokens[at]?.folded ?? '';
  if (parts.length > 0 || !mayBeTwin(folded)) return parts;
  return twinsOf(folded).flatMap((twin) => {
    const bearers = twin.length < 3 ? undefined : family.get(twin);
    return bearers === undefined ? [] : [{ to: at, bearers }];
  });
};

const twinsOf = (folded: string): readonly string[] =>
  TWINS.filter(([ending]) => ending.test(folded)).flatMap(([ending, others]) => others.map((other) => folded.replace(ending, other)));
