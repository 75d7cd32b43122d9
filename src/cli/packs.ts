import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { readConfig } from '../config/config.ts';
import { packFiles } from '../config/disk.ts';
import { findConfig } from '../config/find.ts';
import { rulesFolder } from '../config/home.ts';
import type { Pack } from '../model.ts';
import { loadPacks } from '../policy/load.ts';
import type { CommonFlags } from './flags.ts';
import type { World } from './world.ts';

/** The names of the packs that come with smpolicy. */
export const packNames = async (): Promise<readonly string[]> =>
  (await readdir(rulesFolder()))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'))
    .toSorted();

/** Packs by name, or by paths from a folder; the baseline first. */
export const packsNamed = (names: readonly string[], { cwd }: Pick<World, 'cwd'>, folder: string = cwd): Promise<readonly Pack[]> =>
  loadPacks({ names, folder, rules: rulesFolder(), files: packFiles(cwd) });

/** The packs that the flags or the config here name; none where there is no config. The school's records are not read for it. */
export const packsHere = async ({ config, policy }: CommonFlags, world: World): Promise<readonly Pack[]> => {
  if (policy !== undefined) return packsNamed(policy, world);
  if (config === false || (config === undefined && findConfig(world.cwd) === undefined)) return [];
  const told = { cwd: world.cwd, folders: [], clock: world.clock(), ...(config === undefined ? {} : { config }) };
  const { config: read, folder } = await readConfig(told);
  return packsNamed([read.policy ?? []].flat(), world, folder);
};
