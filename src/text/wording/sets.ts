import { guardOfAny } from './guards.ts';
import { phrasesIn, phrasesOf, type ReadSets, type Sets } from './notation.ts';
import { opensOfAny } from './opens.ts';
import { choiceOf } from './source.ts';

/** Of any list: one word, whatever it is. */
const ANY = '[^ ]{1,32}';

/** Each is read when it is first asked for. */
export const setsOf = (sets: Sets): ReadSets => {
  const listOf = (name: string): string => {
    const list = sets[name] ?? (name === 'any' ? ANY : undefined);
    if (list === undefined) throw new Error(`there is no set of phrases called ${name}`);
    return list;
  };
  const read: ReadSets = {
    phrases: byName((name) => phrasesOf(listOf(name))),
    keys: byName((name) => guardOfAny(phrasesIn(listOf(name)), read)),
    opens: byName((name) => opensOfAny(phrasesIn(listOf(name)), read)),
    source: byName((name) => choiceOf(read.phrases(name), read)),
  };
  return read;
};

/** What is known of each name, worked out once. */
const byName = <Known>(of: (name: string) => Known): ((name: string) => Known) => {
  const known = new Map<string, { readonly of: Known }>();
  return (name) => {
    const one = known.get(name) ?? { of: of(name) };
    known.set(name, one);
    return one.of;
  };
};
