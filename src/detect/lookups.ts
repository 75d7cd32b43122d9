import type { School } from '../model.ts';
import { later } from '../text/later.ts';
import { type NamesIndex, namesIndex } from './names/find.ts';

/** What is worked out of a school once a run, each when a check first asks for it. */
export interface Lookups {
  names(): NamesIndex;
}

export const lookupsOf = (school: School): Lookups => ({ names: later(() => namesIndex(school)) });
