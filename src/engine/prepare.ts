import { type Lookups, lookupsOf } from '../detect/lookups.ts';
import type { Patience, School } from '../model.ts';
import type { Bound } from '../policy/bind.ts';

/** What a run works with: built once, then only read. */
export interface Prepared {
  readonly school: School;
  readonly bound: Bound;
  readonly lookups: Lookups;
  /** How long one post may take; without it, as long as it takes. */
  readonly patience?: Patience;
}

export const prepare = ({ school, bound, patience }: Omit<Prepared, 'lookups'>): Prepared => ({
  ...{ school, bound, lookups: lookupsOf(school) },
  ...(patience === undefined ? {} : { patience }),
});
