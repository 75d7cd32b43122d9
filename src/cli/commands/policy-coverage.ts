import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packFiles } from '../../config/disk.ts';
import { findConfig } from '../../config/find.ts';
import { rulesFolder } from '../../config/home.ts';
import type { Pack } from '../../model.ts';
import { type Coverage, coverageOf, type Server, WAYS, waysOf } from '../../policy/coverage.ts';
import { loadPacks } from '../../policy/load.ts';
import { canBreak } from '../../policy/severity.ts';
import { type World as Build, worldOf } from '../../policy/world.ts';
import { safeLine } from '../../text/safe.ts';
import { wrap } from '../../text/width.ts';
import type { CommonFlags } from '../flags.ts';
import { loadFor } from '../setup.ts';
import { writeTo } from '../sinks.ts';
import type { World } from '../world.ts';

/** Which clauses are looked at, by what, and what looks at none. */
export const coverage = async (name: string | undefined, flags: CommonFlags, world: World): Promise<number> => {
  const { packs, of } = await packsFor(name, flags, world);
  const build = await worldOf();
  const found = coverageOf(packs, build);
  const parts = [
    [of],
    packTable(found),
    NOTE,
    ...(name === undefined ? [] : packs.map((pack) => clauseTable(pack, build))),
    serverTable('Checks', found.checks),
    serverTable('Audits', found.audits),
    unusedLines(found),
  ];
  const lines = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  await writeTo(world.stdout, `${lines.join('\n\n')}\n`, world.signal);
  return 0;
};

interface Asked {
  readonly packs: readonly Pack[];
  readonly of: string;
}

/** The pack that was named; else those in force; and where there is no config, all that come with smpolicy. */
const packsFor = async (name: string | undefined, flags: CommonFlags, world: World): Promise<Asked> => {
  if (name !== undefined) return { packs: (await load([name], world)).slice(-1), of: 'One pack, clause by clause' };
  if (flags.config === undefined && findConfig(world.cwd) === undefined) return withoutConfig(flags, world);
  return { packs: (await loadFor(flags, [world.cwd], world)).packs, of: 'The packs in force here' };
};

const withoutConfig = async ({ policy }: CommonFlags, world: World): Promise<Asked> => {
  if (policy !== undefined) return { packs: await load(policy, world), of: 'These packs, and the baseline, which is always in force' };
  const ours = (await readdir(rulesFolder())).filter((file) => file.endsWith('.yaml')).toSorted();
  const packs = await load(
    ours.map((file) => join(rulesFolder(), file)),
    world,
  );
  return { packs, of: 'All packs that come with smpolicy; no config is in force here' };
};

const load = (names: readonly string[], { cwd }: World): Promise<readonly Pack[]> =>
  loadPacks({ names, folder: cwd, rules: rulesFolder(), files: packFiles(cwd) });

// ── Tables ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const NOTE = wrap(
  'A clause counts in each of its ways. `planned`: a part of it names a check or an audit that this version does not have yet, and every run says so.',
  78,
);

const packTable = ({ packs }: Coverage): readonly string[] =>
  aligned([
    ['', 'pack', 'clauses', ...WAYS],
    ...packs.map((pack, index) => [numbered(index), safeLine(pack.id), String(pack.clauses), ...WAYS.map((way) => String(pack[way]))]),
  ]);

const numbered = (index: number): string => String(index + 1);

/** Which packs, is told by their numbers in the first table: their names would not fit. */
const serverTable = (heading: string, all: readonly Server[]): readonly string[] => {
  if (all.length === 0) return [];
  const packs = all[0]?.serves ?? [];
  const rows = all.map(({ id, planned, serves }) => [
    `${id}${planned ? ' *' : ''}`,
    ...serves.map((count) => (count === 0 ? '.' : String(count))),
  ]);
  const foot = all.some(({ planned }) => planned) ? ['* not built yet'] : [];
  return [...aligned([[`${heading}: clauses of pack`, ...packs.map((_, index) => numbered(index))], ...rows], 1), ...foot];
};

const clauseTable = ({ clauses }: Pack, build: Build): readonly string[] =>
  aligned(
    [
      ['clause', ...WAYS],
      ...clauses.map((clause) => {
        const ways = waysOf(clause, build);
        return [`${safeLine(clause.id)}${canBreak(clause) ? '' : ' (permits)'}`, ...WAYS.map((way) => (ways[way] ? 'x' : '.'))];
      }),
    ],
    1,
  );

/** The first columns from the left, numbers and marks from the right; a name too long for its column has a line of its own. */
const aligned = (rows: readonly (readonly string[])[], names = 2): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.min(WIDEST, Math.max(...rows.map((row) => row[column]?.length ?? 0))));
  return rows.flatMap((row) => {
    const [first = '', ...rest] = row;
    const cell = (text: string, column: number): string =>
      column < names ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
    const line = (start: string): string => [cell(start, 0), ...rest.map((text, index) => cell(text, index + 1))].join('  ').trimEnd();
    return first.length > WIDEST ? [first, line('')] : [line(first)];
  });
};

const WIDEST = 42;

const unusedLines = ({ unused: { checks, audits } }: Coverage): readonly string[] => [
  ...unusedLine('No clause here uses the checks', checks),
  ...unusedLine('No clause here uses the audits', audits),
];

const unusedLine = (words: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : wrap(`${words} ${ids.join(', ')}.`, 78);
