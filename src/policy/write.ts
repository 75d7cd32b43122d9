import { isDeepStrictEqual } from 'node:util';
import { yamlFlow } from '../formats/yaml-write.ts';
import type { Clause, Pack } from '../model.ts';
import { usual } from './pack.ts';
import { unbuilt, type World } from './world.ts';

/**
 * A pack as a start for a school’s own: all its clauses, to be kept, changed or struck out. They are written out and not extended,
 * because a clause is cited by its place in the school’s own policy, and because nothing can be struck out of what is extended.
 */
export const packYaml = (pack: Pack, name: string, world: World): string =>
  [headOf(pack, name), ...pack.clauses.flatMap((clause, index) => [...sectionOf(pack, index), clauseYaml(clause, world)])].join('\n');

const headOf = (
  { id, title, version, clauses }: Pack,
  name: string,
): string => `# A policy of your own, begun from the pack ${id}: ${title}${version === undefined ? '' : `, ${version}`}.
#
# 1. Give it an id, which is how it will be cited, its title, its edition and the month in which it is to be reviewed.
# 2. Go through the ${clauses.length} clauses with your policy beside you. In \`at\` say where yours says it, in \`says\` what it asks, in your own
#    words. Strike out what yours does not say, and add what it says besides.
# 3. See what is wrong with it:    smpolicy policy lint our-policy.yaml
# 4. Put it in force, in .smpolicyrc.yaml:    policy: [./our-policy.yaml]
#
# If your policy is that one but for a few clauses, write no more than this, and later editions of the others reach you by themselves:
#     extends: [${name}]
#     clauses:    (only those that differ, under the ids that they have here)

id: our-policy
title: Our social media policy
# school: Oakfield Primary School
# version: "2026-11"
# review: "2027-09"
clauses:`;

/** A line between clauses whose ids begin otherwise. */
const sectionOf = ({ clauses }: Pack, index: number): readonly string[] => {
  const section = (at: number): string => clauses[at]?.id.split('.')[0] ?? '';
  return index > 0 && section(index) === section(index - 1) ? [''] : ['', `  # ${section(index)}`, ''];
};

const clauseYaml = (clause: Clause, world: World): string => {
  const { id, at, says, binds, force, checks, asks, audits, person, severity, when, raise, locked } = clause;
  const keys: readonly (readonly [string, unknown])[] = [
    ['id', id],
    ['at', at],
    ['says', says],
    ['binds', oneOrMany(binds)],
    ['force', force],
    ['check', oneOrMany(checks)],
    ['ask', oneOrMany(asks)],
    ['audit', oneOrMany(audits)],
    ['person', person],
    ['severity', severity === usual(force) ? undefined : severity],
    ['with', whereAny(optionsOf(clause, world))],
    ['when', whereAny(when)],
    ['raise', oneOrMany(raise)],
    ['locked', locked ? true : undefined],
    ['planned', unbuilt(clause, world).length > 0 ? true : undefined],
  ];
  const lines = keys.filter(([, value]) => value !== undefined).map(([key, value]) => `${key}: ${yamlFlow(value)}`);
  return lines.map((line, nth) => `${nth === 0 ? '  - ' : '    '}${line}`).join('\n');
};

const oneOrMany = (items: readonly unknown[]): unknown => (items.length > 1 ? items : items[0]);
const whereAny = (group: object): object | undefined => (Object.keys(group).length === 0 ? undefined : group);

/** Without what holds in any case. */
const optionsOf = ({ with: options, checks }: Clause, world: World): Clause['with'] =>
  Object.fromEntries(
    Object.entries(options).filter(([name, value]) => {
      const specs = checks.flatMap((id) => world.checks.get(id)?.options[name] ?? []);
      return specs.length === 0 || !specs.every((spec) => isDeepStrictEqual(spec.default, value));
    }),
  );
