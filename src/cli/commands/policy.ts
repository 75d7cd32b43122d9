import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packFiles } from '../../config/disk.ts';
import { findConfig } from '../../config/find.ts';
import { rulesFolder } from '../../config/home.ts';
import type { Pack } from '../../model.ts';
import { loadPacks } from '../../policy/load.ts';
import { type PackRow, packPage, packRow } from '../../policy/show.ts';
import { worldOf } from '../../policy/world.ts';
import { safeLine } from '../../text/safe.ts';
import { wrap } from '../../text/width.ts';
import type { CommonFlags, ShowFlags } from '../flags.ts';
import { loadFor } from '../setup.ts';
import { writeTo } from '../sinks.ts';
import type { World } from '../world.ts';

/** The packs there are and the packs in force. */
export const list = async (flags: CommonFlags, world: World): Promise<number> => {
  const shipped = await load(
    (await readdir(rulesFolder())).filter((name) => name.endsWith('.yaml')).map((name) => join(rulesFolder(), name)),
    world,
  );
  const inForce = await packsInForce(flags, world);
  const own = inForce.filter(({ id }) => !shipped.some((pack) => pack.id === id));
  const rows = [...shipped, ...own].map((pack) =>
    rowOf(
      packRow(pack),
      inForce.some(({ id }) => id === pack.id),
    ),
  );
  await writeTo(world.stdout, `${rows.join('\n')}\n`, world.signal);
  return 0;
};

/** A folder without a config has no packs in force but can still be told what there is. */
const packsInForce = async (flags: CommonFlags, world: World): Promise<readonly Pack[]> => {
  if (flags.config === undefined && findConfig(world.cwd) === undefined) return [];
  return (await loadFor(flags, [world.cwd], world)).packs;
};

const rowOf = ({ id, title, version, counts }: PackRow, inForce: boolean): string => {
  const { clauses, check, ask, audit, person, planned } = counts;
  const ways = [`${check} by checks`, `${ask} asked`, `${audit} by audits`, `${person} for people alone`, `${planned} not built yet`];
  return [
    `${safeLine(id)}${inForce ? '  (in force)' : ''}`,
    safeLine(`  ${title}${version === null ? '' : `, ${version}`}`),
    ...wrap(`${clauses} clauses: ${ways.join(', ')}`, 76).map((line) => `  ${line}`),
  ].join('\n');
};

/** Every clause of a pack, with its place and how it is looked at. */
export const show = async (name: string, { yaml }: ShowFlags, world: World): Promise<number> => {
  const pack = (await load([name], world)).at(-1);
  if (pack === undefined) return 0;
  if (yaml === true) {
    const { packYaml } = await import('../../policy/write.ts');
    await writeTo(world.stdout, `${packYaml(pack, name, await worldOf())}\n`, world.signal);
    return 0;
  }
  const page = packPage(pack, await worldOf());
  const width = Math.min(world.stdout.columns ?? 80, 100);
  const clauses = page.clauses.map(({ id, place, how, says }) =>
    [`${page.id}/${id}`, ...[place, says, how].flatMap((text) => wrap(safeLine(text), width - 2).map((line) => `  ${line}`))].join('\n'),
  );
  await writeTo(world.stdout, `${[rowOf(page, false), ...clauses].join('\n\n')}\n`, world.signal);
  return 0;
};

const load = (names: readonly string[], { cwd }: World): Promise<readonly Pack[]> =>
  loadPacks({ names, folder: cwd, rules: rulesFolder(), files: packFiles(cwd) });
