import type { School } from '../model.ts';
import { later } from '../text/later.ts';
import { type IdentifiersIndex, identifiersIndex } from './identifiers/find.ts';
import { type NamesIndex, namesIndex } from './names/find.ts';
import { type PlacesIndex, placesIndex } from './places/search.ts';

/** What is worked out of a school once a run, each when a check first asks for it. */
export interface Lookups {
  names(): NamesIndex;
  places(): PlacesIndex;
  identifiers(): IdentifiersIndex;
}

export const lookupsOf = (school: School): Lookups => ({
  names: later(() => namesIndex(school)),
  places: later(() => placesIndex(school)),
  identifiers: later(() => identifiersIndex(school)),
});
