import type { SetupOptions } from '../config/config.ts';
import { loadSetup, type Setup } from '../config/setup.ts';
import { safeLine } from '../text/safe.ts';
import type { CommonFlags, JudgeFlags } from './flags.ts';
import { withTurns } from './progress.ts';
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
  const setup = await withTurns(READING, { flags, world }, (turn) =>
    loadSetup({ ...(options ?? optionsFor(flags, folders, world)), turn }),
  );
  if (flags.verbose === true) sayRead(setup.files, world);
  return setup;
};

/** A roll of some ten thousand pupils and what their families have said is so long. */
export const READING = { text: 'Reading the school’s records', heavy: 2_000_000 } as const;

export const sayRead = (files: readonly string[], world: World): void => {
  for (const file of files) world.stderr.write(`read ${safeLine(file)}\n`);
};
