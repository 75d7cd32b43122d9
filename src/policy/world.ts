import type { Check } from '../checks/check.ts';
import { AUDITS, CHECKS, loadChecks, PLANNED_AUDITS, PLANNED_CHECKS } from '../checks/registry.ts';

/** The pack that is in force everywhere, by itself. */
export const BASELINE = 'baseline';

/** What a clause may name: the checks and audits there are, and those that are promised. */
export interface World {
  readonly checks: ReadonlyMap<string, Check>;
  /** Checks that are there as well and were not loaded, since nothing asks for them. */
  readonly others?: readonly string[];
  readonly plannedChecks: readonly string[];
  readonly audits: readonly string[];
  readonly plannedAudits: readonly string[];
}

/** This build's, with the checks that are named, or with all. */
export const worldOf = async (named?: readonly string[]): Promise<World> => {
  const checks = await loadChecks(named);
  const others = CHECKS.filter((id) => !checks.has(id));
  return { checks, others, plannedChecks: PLANNED_CHECKS, audits: AUDITS, plannedAudits: PLANNED_AUDITS };
};

const builtNames = ({ checks, others = [] }: World): readonly string[] => [...checks.keys(), ...others];
export const checkNames = (world: World): readonly string[] => [...builtNames(world), ...world.plannedChecks];
export const auditNames = ({ audits, plannedAudits }: World): readonly string[] => [...audits, ...plannedAudits];

type Named = { readonly checks: readonly string[]; readonly audits: readonly string[] };

/** What a clause names and this build cannot look at. */
export const unbuilt = ({ checks, audits }: Named, world: World): readonly string[] => [
  ...checks.filter((id) => !builtNames(world).includes(id)),
  ...audits.filter((id) => !world.audits.includes(id)),
];
