import type { School } from '../model.ts';
import { later } from '../text/later.ts';
import { type AccountsIndex, accountsIndex } from './accounts/register.ts';
import { type IdentifiersIndex, identifiersIndex } from './identifiers/find.ts';
import { type NamesIndex, namesIndex } from './names/find.ts';
import { type PlacesIndex, placesIndex } from './places/search.ts';
import { type TalkIndex, talkIndex } from './school-talk/find.ts';

/** What is worked out of a school once a run, each when a check first asks for it. */
export interface Lookups {
  names(): NamesIndex;
  places(): PlacesIndex;
  identifiers(): IdentifiersIndex;
  accounts(): AccountsIndex;
  talk(): TalkIndex;
}

export const lookupsOf = (school: School): Lookups => {
  const [names, identifiers, accounts] = [
    later(() => namesIndex(school)),
    later(() => identifiersIndex(school)),
    later(() => accountsIndex(school)),
  ] as const;
  return {
    ...{ names, identifiers, accounts },
    places: later(() => placesIndex(school)),
    talk: later(() => talkIndex(school, { names, identifiers, accounts })),
  };
};
