/** By what kind of word a place is led to, as `points.ts` weighs it. */
export type LedBy =
  | 'led by at'
  | 'led by in'
  | 'led by to'
  | 'led along'
  | 'led by for'
  | 'led by from'
  | 'led by of'
  | 'led by by'
  | 'led by on'
  | 'led by a verb'
  | 'led by nothing';

const KINDS: readonly (readonly [LedBy, string])[] = [
  ['led by at', 'at outside near'],
  ['led by in', 'in inside aboard'],
  ['led by to', 'to towards into onto until till'],
  ['led along', 'through via over under up down past round around along across'],
  ['led by for', 'for'],
  ['led by from', 'from'],
  ['led by of', 'of'],
  ['led by by', 'by'],
  ['led by on', 'on'],
  ['led by a verb', 'visit visits visiting visited explore exploring reached left leaving storming passing off stop'],
];

/** The words that lead to a place, each with what kind of word it is. */
export const LEADS: ReadonlyMap<string, LedBy> = new Map(KINDS.flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind])));
