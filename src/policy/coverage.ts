import type { Clause, Pack } from '../model.ts';
import { unbuilt, type World } from './world.ts';

/** Which clauses are looked at, and how; what is only planned is counted apart. */

/** How a clause is looked at: each way by itself, and whether a part of it is not built yet. */
export interface Ways {
  readonly check: boolean;
  readonly ask: boolean;
  readonly audit: boolean;
  readonly person: boolean;
  readonly planned: boolean;
}

export const WAYS: readonly (keyof Ways)[] = ['check', 'ask', 'audit', 'person', 'planned'];

export const waysOf = (clause: Clause, world: World): Ways => ({
  check: clause.checks.some((id) => world.checks.has(id)),
  ask: clause.asks.length > 0,
  audit: clause.audits.some((id) => world.audits.includes(id)),
  person: clause.person !== undefined,
  planned: unbuilt(clause, world).length > 0,
});

export interface PackCoverage extends Readonly<Record<keyof Ways, number>> {
  readonly id: string;
  readonly clauses: number;
}

/** Something that looks, and how many clauses of each pack it serves, in the packs’ order. */
export interface Server {
  readonly id: string;
  readonly planned: boolean;
  readonly serves: readonly number[];
}

export interface Coverage {
  readonly packs: readonly PackCoverage[];
  readonly checks: readonly Server[];
  readonly audits: readonly Server[];
  /** Checks and audits that no clause of these packs names. */
  readonly unused: { readonly checks: readonly string[]; readonly audits: readonly string[] };
}

export const coverageOf = (packs: readonly Pack[], world: World): Coverage => {
  const checks = [
    ...served([...world.checks.keys()], false, packs, ({ checks: own }) => own),
    ...served(world.plannedChecks, true, packs, ({ checks: own }) => own),
  ];
  const audits = [
    ...served(world.audits, false, packs, ({ audits: own }) => own),
    ...served(world.plannedAudits, true, packs, ({ audits: own }) => own),
  ];
  return {
    packs: packs.map((pack) => coverageOfPack(pack, world)),
    checks: checks.filter(isUsed),
    audits: audits.filter(isUsed),
    unused: { checks: unusedOf(checks), audits: unusedOf(audits) },
  };
};

const coverageOfPack = ({ id, clauses }: Pack, world: World): PackCoverage => {
  const ways = clauses.map((clause) => waysOf(clause, world));
  const count = (way: keyof Ways): number => ways.filter((one) => one[way]).length;
  return {
    ...{ id, clauses: clauses.length, check: count('check'), ask: count('ask') },
    ...{ audit: count('audit'), person: count('person'), planned: count('planned') },
  };
};

const served = (
  ids: readonly string[],
  planned: boolean,
  packs: readonly Pack[],
  namedBy: (clause: Clause) => readonly string[],
): readonly Server[] =>
  ids.map((id) => ({ id, planned, serves: packs.map(({ clauses }) => clauses.filter((clause) => namedBy(clause).includes(id)).length) }));

const isUsed = ({ serves }: Server): boolean => serves.some((count) => count > 0);
const unusedOf = (all: readonly Server[]): readonly string[] => all.filter((one) => !isUsed(one)).map(({ id }) => id);
