import { dirname, relative, resolve } from 'node:path';
import { sweep } from '../../audit/sweep.ts';
import type { Setup } from '../../config/setup.ts';
import { prepare } from '../../engine/prepare.ts';
import { Complaint } from '../../model.ts';
import { refuseChannel } from '../../posts/channel.ts';
import { expandInputs } from '../../posts/inputs.ts';
import type { JudgeFlags } from '../flags.ts';
import { itemsOf, judgeAll, type Run } from '../judging.ts';
import { loadFor } from '../setup.ts';
import type { World } from '../world.ts';

/** Sweeps what has been published: every post at its own day and again today. */
export const audit = async (args: readonly string[], flags: JudgeFlags, world: World): Promise<number> => {
  if (flags.channel !== undefined) refuseChannel(flags.channel);
  const named = args.length > 0 ? await expandInputs(args, { cwd: world.cwd }) : undefined;
  const setup = await loadFor(flags, named?.inputs.map(({ folder }) => folder) ?? [], world);
  const inputs = named ?? (await expandInputs(publishedOf(setup, world), { cwd: world.cwd }));
  const prepared = prepare(setup);
  const run: Run = { command: 'audit', ...{ inputs, flags, setup, world }, judgeOne: (draft) => sweep(draft, prepared, setup.now) };
  return judgeAll(itemsOf(run), run);
};

/** The published posts that the config names, as paths from here. */
const publishedOf = ({ audit: { posts }, configFile }: Setup, { cwd }: World): readonly string[] => {
  if (posts.length === 0 || configFile === undefined)
    throw new Complaint('nobody said where the published posts are', {
      ...(configFile === undefined ? {} : { file: configFile }),
      advice: 'Name a folder or file, or list them in the config under audit: posts:',
    });
  return posts.map((path) => relative(cwd, resolve(dirname(configFile), path)) || '.');
};
