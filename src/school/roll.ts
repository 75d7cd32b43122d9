import type { Pupil, Roll } from '../model.ts';
import { foldName } from '../text/fold.ts';
import { later } from '../text/later.ts';

/** The roll with its lookups, each index made when it is first asked for. `classes` are those that the config knows besides. */
export const makeRoll = (pupils: readonly Pupil[], classes: readonly string[] = []): Roll => {
  const ids = later(() => new Map(pupils.map((pupil) => [idKey(pupil.id), pupil])));
  const names = later(() => grouped(pupils, (pupil) => [...fullNames(pupil), ...shortNames(pupil)]));
  const groups = later(() => grouped(pupils, (pupil) => (pupil.class === undefined ? [] : [foldName(pupil.class)])));
  const known = new Set(classes.map(foldName));
  return {
    pupils,
    byId: (id) => ids().get(idKey(id)),
    byName: (name) => names().get(nameKey(name)) ?? [],
    ofClass: (name) => {
      const folded = foldName(name);
      return groups().get(folded) ?? (known.has(folded) ? [] : undefined);
    },
  };
};

export const idKey = (id: string): string => id.trim().toLowerCase();

/** A name as the roll looks it up: `Okafor, Amelia` is `okafor amelia`. */
export const nameKey = (name: string): string => foldName(name.replaceAll(',', ' '));

/** Every full name that fits a pupil, folded: legal or known-as, forename or surname first. A single name is a full one too. */
export const fullNames = ({ forename, surname, knownAs, knownSurname }: Pupil): readonly string[] => {
  const first = [forename, knownAs ?? ''].filter((name) => name !== '').map(nameKey);
  const last = [surname, knownSurname ?? ''].filter((name) => name !== '').map(nameKey);
  if (first.length === 0 || last.length === 0) return [...first, ...last];
  return first.flatMap((given) => last.flatMap((family) => [`${given} ${family}`, `${family} ${given}`]));
};

const shortNames = ({ forename, knownAs }: Pupil): readonly string[] =>
  [forename, knownAs ?? ''].filter((name) => name !== '').map(nameKey);

const grouped = (pupils: readonly Pupil[], keysOf: (pupil: Pupil) => readonly string[]): ReadonlyMap<string, readonly Pupil[]> => {
  const groups = new Map<string, Pupil[]>();
  for (const pupil of pupils) {
    for (const key of new Set(keysOf(pupil))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [pupil]);
      else group.push(pupil);
    }
  }
  return groups;
};
