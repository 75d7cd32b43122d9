import { type Lookups, lookupsOf } from '../detect/lookups.ts';
import type { School } from '../model.ts';
import type { Bound } from '../policy/bind.ts';

/** What a run works with: built once, then only read. */
export interface Prepared {
  readonly school: School;
  readonly bound: Bound;
  readonly lookups: Lookups;
}

export const prepare = ({ school, bound }: Omit<Prepared, 'lookups'>): Prepared => ({ school, bound, lookups: lookupsOf(school) });
