import { loadSetup, type Setup } from '../config/setup.ts';
import { safeLine } from '../text/safe.ts';
import type { CommonFlags, JudgeFlags } from './flags.ts';
import type { World } from './world.ts';

/** The school and its packs, as the flags and the folders of the posts say. */
export const loadFor = async (flags: CommonFlags & Pick<JudgeFlags, 'rule'>, folders: readonly string[], world: World): Promise<Setup> => {
  const setup = await loadSetup({
    cwd: world.cwd,
    folders,
    clock: world.clock(),
    ...(flags.config === undefined ? {} : { config: flags.config }),
    ...(flags.policy === undefined ? {} : { policies: flags.policy }),
    ...(flags.now === undefined ? {} : { now: flags.now }),
    rules: Object.fromEntries((flags.rule ?? []).map(({ check, severity }) => [check, severity])),
  });
  if (flags.verbose === true) for (const file of setup.files) world.stderr.write(`read ${safeLine(file)}\n`);
  return setup;
};
