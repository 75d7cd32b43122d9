import { dirname, relative, resolve } from 'node:path';
import { auditRecords } from '../../audit/records.ts';
import { sweep } from '../../audit/sweep.ts';
import type { Setup } from '../../config/setup.ts';
import { prepare } from '../../engine/prepare.ts';
import { Complaint } from '../../model.ts';
import { refuseChannel } from '../../posts/channel.ts';
import { expandInputs, type Inputs } from '../../posts/inputs.ts';
import type { AuditFlags } from '../flags.ts';
import { itemsOf, judgeAll, type Run } from '../judging.ts';
import { loadFor } from '../setup.ts';
import type { World } from '../world.ts';

/** Sweeps what has been published, every post at its own day and again today; and the school's own records. */
export const audit = async (args: readonly string[], flags: AuditFlags, world: World): Promise<number> => {
  refuseBoth(args, flags);
  if (flags.channel !== undefined) refuseChannel(flags.channel);
  const named = args.length > 0 ? await expandInputs(args, { cwd: world.cwd, archives: true }) : undefined;
  const setup = await loadFor(flags, named?.inputs.map(({ folder }) => folder) ?? [], world);
  const records = flags.postsOnly === true ? undefined : await recordsOf(setup, flags);
  const inputs = named ?? (await publishedOf(setup, flags, world));
  const prepared = prepare(setup);
  const run: Run = {
    ...{ command: 'audit', inputs, flags, setup, world, judgeOne: (draft) => sweep(draft, prepared, setup.now) },
    ...(records === undefined ? {} : { records }),
  };
  return judgeAll(itemsOf(run), run);
};

const refuseBoth = (args: readonly string[], { recordsOnly, postsOnly }: AuditFlags): void => {
  if (recordsOnly === true && postsOnly === true)
    throw new Complaint('--records-only and --posts-only together leave nothing to look at', { advice: 'Leave one of them out' });
  if (recordsOnly === true && args.length > 0)
    throw new Complaint('--records-only looks at no posts, and some are named', { advice: 'Leave out the option, or the paths' });
};

/** The records that only an audit needs are read here: anything wrong with one of them stops before any post. */
const recordsOf = async ({ bound, school, now, ledgers }: Setup, { recordsOnly }: AuditFlags): Promise<Run['records']> => {
  const { ledgers: rows, state, notices } = await ledgers();
  const found = auditRecords(bound, { ...school, ledgers: rows, state: { ...school.state, ...state } }, now);
  return { found, notices, alone: recordsOnly === true };
};

/** The published posts that the config names, as paths from here. */
const publishedOf = async ({ audit: { posts }, configFile }: Setup, { recordsOnly }: AuditFlags, { cwd }: World): Promise<Inputs> => {
  if (recordsOnly === true) return { inputs: [], unread: [] };
  if (posts.length === 0 || configFile === undefined)
    throw new Complaint('nobody said where the published posts are', {
      ...(configFile === undefined ? {} : { file: configFile }),
      advice: 'Name a folder or file, or list them in the config under audit: posts:; --records-only looks at the records alone',
    });
  return expandInputs(
    posts.map((path) => relative(cwd, resolve(dirname(configFile), path)) || '.'),
    { cwd, archives: true },
  );
};
