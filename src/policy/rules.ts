import { shown } from '../formats/wording.ts';
import { Complaint, type Pack, type Severity } from '../model.ts';
import { meant } from './fault.ts';
import type { Place } from './load.ts';
import { canBreak } from './severity.ts';
import { auditNames, BASELINE, checkNames, type World } from './world.ts';

/** What the school's config says of checks and audits, over the heads of the policies. */
export type Rules = Readonly<Record<string, Severity | 'off'>>;

/** Rules may tighten what the baseline and locked clauses say, and do with the rest as they like. */
export const refuseRules = (packs: readonly Pack[], rules: Rules, world: World, placeOf: (id: string) => Place = () => ({})): void => {
  for (const [id, word] of Object.entries(rules)) {
    const rule = `the rule ${shown(`${id}: ${word}`)}`;
    if (![...checkNames(world), ...auditNames(world)].includes(id)) {
      throw new Complaint(`${rule} names no check`, { ...placeOf(id), advice: adviceOn(id, world) });
    }
    const held = packs.flatMap((pack) => heldBy(pack, id, word)).at(0);
    if (held === undefined) continue;
    const why = `${rule} would loosen ${held}, and what the baseline says or a policy locks may only be tightened`;
    throw new Complaint(why, { ...placeOf(id), advice: 'Take the rule out' });
  }
};

const adviceOn = (id: string, world: World): string =>
  meant(id, [...checkNames(world), ...auditNames(world)], 'The checks are listed in docs/checks.md');

const heldBy = ({ id: pack, clauses }: Pack, check: string, word: Severity | 'off'): readonly string[] =>
  clauses
    .filter((clause) => (pack === BASELINE || clause.locked) && [...clause.checks, ...clause.audits].includes(check) && canBreak(clause))
    .filter((clause) => word === 'off' || (word === 'warning' && (clause.severity === 'error' || clause.raise.length > 0)))
    .map((clause) => `${pack}/${clause.id}`);
