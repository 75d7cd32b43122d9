import { shown } from '../formats/wording.ts';
import type { Clause, Complaint, Located, Pack } from '../model.ts';
import { faultAt } from './fault.ts';
import { loosening } from './loosening.ts';
import { BASELINE } from './world.ts';

/** A pack that is built upon, and where the one above it says so. */
export interface Base {
  readonly pack: Pack;
  readonly pointer: string;
}

/**
 * A pack on top of those it extends: a clause of the same id takes the place of the base's, the others come after. What a base
 * locks stays locked, so that nobody further up loosens it in two steps. The baseline is in force by itself: it is not repeated.
 */
export const extendPack = (own: Pack, bases: readonly Base[], located: Located): Pack => {
  const merged = new Map<string, Clause>();
  for (const { pack, pointer } of bases) for (const clause of pack.clauses) put(merged, clause, located, pointer);
  for (const [index, clause] of own.clauses.entries()) put(merged, clause, located, `/clauses/${index}`);
  const repeated = bases.filter(({ pack }) => pack.id === BASELINE).flatMap(({ pack }) => pack.clauses);
  return { ...own, clauses: [...merged.values()].filter((clause) => !repeated.includes(clause)) };
};

const put = (merged: Map<string, Clause>, clause: Clause, located: Located, pointer: string): void => {
  const base = merged.get(clause.id);
  if (base?.locked !== true) {
    merged.set(clause.id, clause);
    return;
  }
  const looser = loosening(base, clause);
  if (looser !== undefined) throw unlocked(clause.id, looser, located, pointer);
  merged.set(clause.id, { ...clause, locked: true });
};

export const unlocked = (id: string, looser: string, located: Located, pointer: string): Complaint =>
  faultAt(
    located,
    pointer,
    `the clause ${shown(id)} is locked where it comes from, and here ${looser}`,
    'Make it at least as strict, or give yours another id',
  );
