import type { SetupOptions } from '../config/config.ts';
import { loadSetup, type Setup } from '../config/setup.ts';
import { safeLine } from '../text/safe.ts';
import type { CommonFlags, JudgeFlags } from './flags.ts';
import type { World } from './world.ts';

type Flags = CommonFlags & Pick<JudgeFlags, 'rule'>;

/** Which config and packs the flags and the folders of the posts ask for. */
export const optionsFor = (flags: Flags, folders: readonly string[], world: World): SetupOptions => ({
  cwd: world.cwd,
  folders,
  clock: world.clock(),
  ...(flags.config === undefined ? {} : { config: flags.config }),
  ...(flags.policy === undefined ? {} : { policies: flags.policy }),
  ...(flags.now === undefined ? {} : { now: flags.now }),
  rules: Object.fromEntries((flags.rule ?? []).map(({ check, severity }) => [check, severity])),
});

/** The school and its packs, as the flags and the folders of the posts say. */
export const loadFor = async (flags: Flags, folders: readonly string[], world: World, options?: SetupOptions): Promise<Setup> => {
  const setup = await loadSetup(options ?? optionsFor(flags, folders, world));
  if (flags.verbose === true) sayRead(setup.files, world);
  return setup;
};

export const sayRead = (files: readonly string[], world: World): void => {
  for (const file of files) world.stderr.write(`read ${safeLine(file)}\n`);
};
