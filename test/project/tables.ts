import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Argument, Command, Option } from 'commander';
import type { Check, OptionSpec } from '../../src/checks/check.ts';
import { PLANNED_AUDITS, PLANNED_CHECKS } from '../../src/checks/registry.ts';
import { programFor } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import { OUTCOMES } from '../../src/engine/verdict.ts';
import { coverageOf, type Server, WAYS } from '../../src/policy/coverage.ts';
import { loadPacks } from '../../src/policy/load.ts';
import { worldOf } from '../../src/policy/world.ts';
import { table } from './docs.ts';
import { ROOT } from './files.ts';
import { recordColumns, recordKinds } from './record-columns.ts';

const code = (text: string): string => `\`${text}\``;
const codes = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.map(code).join(', '));

// ── Checks ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const kinds = ({ messages }: Check): string =>
  table(
    ['kind', 'what it says', 'what to do'],
    Object.entries(messages).map(([kind, { message, advice }]) => [code(kind), message, advice]),
  );

const options = ({ options: specs }: Check): string =>
  table(
    ['option', 'value', 'default', 'what it does'],
    Object.entries(specs).map(([name, spec]) => [
      code(name),
      spec.values?.map(code).join(', ') ?? spec.type,
      code(JSON.stringify(spec.default)),
      spec.says,
    ]),
  );

const section = (check: Check): string =>
  [
    `## ${code(check.id)}`,
    check.summary,
    `What it needs to be told: ${codes(check.needs)}.`,
    kinds(check),
    ...(Object.keys(check.options).length === 0 ? [] : [options(check)]),
  ].join('\n\n');

const build = await worldOf();

const checks = (): string => [...build.checks.values()].map(section).join('\n\n');

const planned = (): string =>
  [...plannedOf('Checks', PLANNED_CHECKS), ...plannedOf('Audits', PLANNED_AUDITS)].join('\n\n') || 'Nothing: all of them are built.';
const plannedOf = (what: string, ids: readonly string[]): readonly string[] => (ids.length === 0 ? [] : [`${what}: ${codes(ids)}.`]);

// ── Exit codes ──────────────────────────────────────────────────────────────────────────────────────────────────────

const exits = (): string =>
  table(
    ['in the report', 'verdict', 'exit', 'with `--strict`'],
    OUTCOMES.map(({ report, verdict, exit, strict }) => [report, verdict ?? '–', String(exit), String(strict)]),
  );

// ── Commands ────────────────────────────────────────────────────────────────────────────────────────────────────────

const silent = { write: () => true, once: () => undefined, off: () => undefined };

/** The program as it is, joined to nothing. */
export const program = (): Command =>
  programFor(
    {
      ...{ argv: [], cwd: '.', env: {}, stdout: silent, stderr: silent },
      ...{ stdin: (async function* () {})(), clock: () => 0, signal: new AbortController().signal },
    } satisfies World,
    () => undefined,
  );

/** The commands that do something, each with its whole name. */
export const leaves = (command: Command, name: string = command.name()): { name: string; command: Command }[] =>
  command.commands.length === 0 ? [{ name, command }] : command.commands.flatMap((child) => leaves(child, `${name} ${child.name()}`));

type Row = readonly string[];

const flagRow = ({ flags, description }: Option): Row => [code(flags), description];
const flagTable = (rows: readonly Row[]): string => table(['option', 'what it does'], rows);
const holds = (rows: readonly Row[], [flags]: Row): boolean => rows.some(([other]) => other === flags);

/** The options that every command has which has any. */
function common(all: readonly Command[]): Row[] {
  const [first = [], ...rest] = all.map(({ options: own }) => own.map(flagRow)).filter((rows) => rows.length > 0);
  return first.filter((row) => rest.every((rows) => holds(rows, row)));
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;
const argumentWords = (argument: Argument): string => `${argument.name()}${argument.variadic ? '...' : ''}`;
const usage = (argument: Argument): string => (argument.required ? `<${argumentWords(argument)}>` : `[${argumentWords(argument)}]`);

function commandSection(name: string, command: Command, shared: readonly Row[]): string {
  const given = command.registeredArguments;
  const own = command.options.map(flagRow).filter((row) => !holds(shared, row));
  const parts = [
    `## ${code([name, ...given.map(usage)].join(' '))}`,
    `${sentence(command.description())}`,
    ...given.map((argument) => `${code(argumentWords(argument))}: ${argument.description}.`),
    own.length === 0 ? '' : flagTable(own),
    own.length < command.options.length ? 'And the [common options](#common-options).' : '',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function commands(): string {
  const all = leaves(program());
  const shared = common(all.map(({ command }) => command));
  const everywhere = [...shared, [code('--version'), 'print the version'], [code('--help'), 'print how a command is used']];
  return [...all.map(({ name, command }) => commandSection(name, command, shared)), '## Common options', flagTable(everywhere)].join(
    '\n\n',
  );
}

// ── Policies ────────────────────────────────────────────────────────────────────────────────────────────────────────

const RULES = join(ROOT, 'rules');
const named = (await readdir(RULES)).filter((name) => name.endsWith('.yaml')).map((name) => basename(name, '.yaml'));
const packs = await loadPacks({
  ...{ names: named.toSorted(), folder: RULES, rules: RULES },
  files: { read: (path) => readFile(path, 'utf8').catch(() => undefined), list: (folder) => readdir(folder) },
});
const covered = coverageOf(packs, build);

const valueWords = ({ values, type }: OptionSpec): string =>
  values === undefined ? type : `${type === 'list' ? 'some of ' : ''}${values.map(code).join(', ')}`;

function policyOptions(): string {
  const rows = [...build.checks.values()].flatMap(({ id, options: specs }) =>
    Object.entries(specs).map(([name, spec]) => [code(id), code(name), valueWords(spec), code(JSON.stringify(spec.default)), spec.says]),
  );
  return table(['check', 'option', 'value', 'default', 'what it does'], rows);
}

function policyCounts(): string {
  const rows = covered.packs.map((pack) => [code(pack.id), String(pack.clauses), ...WAYS.map((way) => String(pack[way]))]);
  return table(['pack', 'clauses', ...WAYS], rows);
}

function policyChecks(): string {
  const ids = packs.map(({ id }) => id);
  const rows = (all: readonly Server[]): string[][] =>
    all.map(({ id, planned: isPlanned, serves }) => [
      `${code(id)}${isPlanned ? ' \\*' : ''}`,
      ...serves.map((count) => (count === 0 ? '' : String(count))),
    ]);
  return [table(['check', ...ids], rows(covered.checks)), table(['audit', ...ids], rows(covered.audits))].join('\n\n');
}

function policyPeople(): string {
  const people = packs.map(({ id, title, school, clauses }) => ({
    heading: `### ${school ?? title} (${code(id)})`,
    rows: clauses.flatMap(({ id: clause, at, says, person }) => (person === undefined ? [] : [[code(clause), at, says, person]])),
  }));
  const sections = people.filter(({ rows }) => rows.length > 0);
  return sections
    .map(({ heading, rows }) => `${heading}\n\n${table(['clause', 'where', 'what it asks', 'why no program can see it'], rows)}`)
    .join('\n\n');
}

/** Every table that the docs show, made from the code it is about. `UPDATE_DOCS=1 npm test -- test/project/docs` writes them. */
export const TABLES: Readonly<Record<string, () => string>> = {
  ...{ checks, planned, exits, commands },
  ...{ 'record-columns': recordColumns, 'record-kinds': recordKinds },
  ...{ 'policy-options': policyOptions, 'policy-counts': policyCounts, 'policy-checks': policyChecks, 'policy-people': policyPeople },
};
