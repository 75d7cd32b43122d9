import { watchPublished } from '../../audit/watch.ts';
import { windowOf } from '../../audit/window.ts';
import type { Setup } from '../../config/setup.ts';
import { Complaint } from '../../model.ts';
import { refuseChannel } from '../../posts/channel.ts';
import { expandInputs, type Inputs } from '../../posts/inputs.ts';
import { baselineFor } from '../baseline.ts';
import type { AuditFlags } from '../flags.ts';
import { crewFor } from '../jobs/crew.ts';
import { judgingFor } from '../judge-one.ts';
import { itemsOf, judgeAll, type Run } from '../judging.ts';
import { bytesIn, newMeter } from '../meter.ts';
import { withBar } from '../progress.ts';
import { loadFor, optionsFor } from '../setup.ts';
import type { World } from '../world.ts';
import { draftsFor, listedIn } from './audit-drafts.ts';
import { type Kept, keptBy } from './audit-records.ts';
import { listingFor } from './audit-takedowns.ts';

/** Sweeps what has been published, every post at its own day and again today; and the school's own records. */
export const audit = async (args: readonly string[], flags: AuditFlags, world: World): Promise<number> => {
  refuseBoth(args, flags);
  const window = windowOf(flags);
  if (flags.channel !== undefined) refuseChannel(flags.channel);
  const named = args.length > 0 ? await expandInputs(args, { cwd: world.cwd, archives: true }) : undefined;
  if (flags.from !== undefined && flags.takedowns !== true) return (await import('./audit-from.ts')).auditFrom(args, flags, world);
  const options = optionsFor(flags, named?.inputs.map(({ folder }) => folder) ?? [], world);
  const setup = await loadFor(flags, [], world, options);
  const kept = flags.postsOnly === true || flags.takedowns === true ? undefined : await keptBy(setup, flags, world);
  const inputs = withUnread(named ?? (await publishedOf(setup, flags, world)), kept);
  const own = await draftsFor(inputs, setup, flags, world);
  const { bound, now } = setup;
  const watch = watchPublished({
    ...{ school: kept?.school ?? setup.school, bound, now },
    ...(kept === undefined ? {} : { records: { log: kept.log } }),
    ...(own === undefined ? {} : { notices: own.notices }),
  });
  const baseline = await baselineFor(flags, setup, world);
  const orders = { baseline: baseline?.orders, window };
  const meter = newMeter(bytesIn(inputs.inputs, world));
  const run: Run = {
    ...{ command: 'audit', inputs, flags, setup, world, meter, ...judgingFor(setup, orders) },
    ...crewFor(flags, { setup: options, ...orders }),
    ...(baseline === undefined ? {} : { baseline, reads: baseline.files }),
    ...watch,
    observesAll: kept?.log !== undefined && bound.audits.some(({ id }) => id === 'check-log'),
    ...(own === undefined ? {} : { complete: own.complete }),
    ...(kept === undefined ? {} : { records: kept.records }),
    ...(flags.takedowns === true ? { listing: await listingFor(flags, setup.school.timezone, world) } : {}),
  };
  const code = await withBar(meter, { flags, world }, () => judgeAll(itemsOf(run), run));
  await baseline?.write();
  return code;
};

const refuseBoth = (args: readonly string[], { recordsOnly, postsOnly, takedowns, since, until }: AuditFlags): void => {
  if (recordsOnly === true && (since ?? until) !== undefined)
    throw new Complaint('--since and --until are about posts, and --records-only looks at none', { advice: 'Leave one of them out' });
  if (recordsOnly === true && takedowns === true)
    throw new Complaint('--takedowns lists posts, and --records-only looks at none', { advice: 'Leave one of them out' });
  if (recordsOnly === true && postsOnly === true)
    throw new Complaint('--records-only and --posts-only together leave nothing to look at', { advice: 'Leave one of them out' });
  if (recordsOnly === true && args.length > 0)
    throw new Complaint('--records-only looks at no posts, and some are named', { advice: 'Leave out the option, or the paths' });
};

/** A damaged check log is told of with what else could not be read. */
const withUnread = (inputs: Inputs, kept: Kept | undefined): Inputs => ({ ...inputs, unread: [...(kept?.unread ?? []), ...inputs.unread] });

/** The published posts that the config names, as paths from here. */
const publishedOf = async (setup: Setup, { recordsOnly }: AuditFlags, world: World): Promise<Inputs> => {
  if (recordsOnly === true) return { inputs: [], unread: [] };
  const { audit: listed, configFile } = setup;
  if (listed.posts.length > 0 && configFile !== undefined) return listedIn(setup, world);
  throw new Complaint('nobody said where the published posts are', {
    ...(configFile === undefined ? {} : { file: configFile }),
    advice: 'Name a folder or file, or list them in the config under audit: posts:; --records-only looks at the records alone',
  });
};
