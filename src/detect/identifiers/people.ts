import type { NameFound, Scene } from './of-names.ts';
import { likelyNames } from './people-likely.ts';
import { figures, namedPupils, otherNames, staffNamed, titled } from './people-named.ts';
import type { Person, Source } from './person.ts';
import { unnamedIn } from './unnamed.ts';

/** The surest first: words that are somebody are nobody else. */
const SOURCES: readonly Source[] = [namedPupils, staffNamed, titled, figures, otherNames, unnamedIn, likelyNames];

/** Everybody of whom a field speaks, in their order. */
export const personsIn = (scene: Scene, names: readonly NameFound[]): readonly Person[] => {
  const persons: Person[] = [];
  const covered = new Set<number>();
  for (const source of SOURCES) {
    for (const person of source(scene, names, covered)) {
      if (isCovered(covered, person)) continue;
      persons.push(person);
      for (let index = person.from; index <= person.to; index++) covered.add(index);
    }
  }
  return persons.sort((one, other) => one.from - other.from);
};

const isCovered = (covered: ReadonlySet<number>, { from, to }: Person): boolean => {
  for (let index = from; index <= to; index++) if (covered.has(index)) return true;
  return false;
};
