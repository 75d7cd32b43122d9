import type { Check } from '../checks/check.ts';
import { AUDITS, CHECKS, PLANNED_AUDITS, PLANNED_CHECKS } from '../checks/registry.ts';

/** The pack that is in force everywhere, by itself. */
export const BASELINE = 'baseline';

/** What a clause may name: the checks and audits there are, and those that are promised. */
export interface World {
  readonly checks: ReadonlyMap<string, Check>;
  readonly plannedChecks: readonly string[];
  readonly audits: readonly string[];
  readonly plannedAudits: readonly string[];
}

/** This build's. */
export const WORLD: World = { checks: CHECKS, plannedChecks: PLANNED_CHECKS, audits: AUDITS, plannedAudits: PLANNED_AUDITS };

export const checkNames = ({ checks, plannedChecks }: World): readonly string[] => [...checks.keys(), ...plannedChecks];
export const auditNames = ({ audits, plannedAudits }: World): readonly string[] => [...audits, ...plannedAudits];

type Named = { readonly checks: readonly string[]; readonly audits: readonly string[] };

/** What a clause names and this build cannot look at. */
export const unbuilt = ({ checks, audits }: Named, world: World): readonly string[] => [
  ...checks.filter((id) => !world.checks.has(id)),
  ...audits.filter((id) => !world.audits.includes(id)),
];
