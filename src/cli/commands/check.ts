import { type Judged, judge } from '../../engine/judge.ts';
import { prepare } from '../../engine/prepare.ts';
import { Complaint } from '../../model.ts';
import { refuseChannel } from '../../posts/channel.ts';
import { expandInputs } from '../../posts/inputs.ts';
import { again } from '../again.ts';
import type { CheckFlags } from '../flags.ts';
import { itemsOf, judgeAll, type Run, readBy } from '../judging.ts';
import type { Follower } from '../passed.ts';
import { loadFor } from '../setup.ts';
import { watched } from '../watched.ts';
import type { World } from '../world.ts';

/** Checks the drafts named, or asks for one. */
export const check = async (args: readonly string[], flags: CheckFlags, world: World): Promise<number> => {
  if (flags.redact === true) return (await import('./redact.ts')).redactPost(args, flags, world);
  if (args.length === 0) return askOrRefuse(flags, world);
  const named = flags.stdinFilename === undefined ? {} : { stdinName: flags.stdinFilename };
  if (flags.channel !== undefined) refuseChannel(flags.channel);
  const inputs = await expandInputs(args, { cwd: world.cwd, ...named });
  const folders = inputs.inputs.map(({ folder }) => folder);
  const setup = await loadFor(flags, folders, world);
  const prepared = prepare(setup);
  const run: Run = {
    command: 'check',
    next: again(flags),
    ...{ inputs, flags, setup, world },
    judgeOne: (draft) => ({ judged: judge(draft, prepared, { now: setup.now, mode: 'draft' }) }),
  };
  const { followers, ...more } = await followersOf(run, flags);
  return watched({ ...run, ...more }, (seen) => (followers.length === 0 ? judgeAll(itemsOf(seen), seen) : followed(seen, followers)));
};

/** Who writes something of each post: a line in the check log, or the row that has passed. */
const followersOf = async (
  run: Run,
  { record, passed: name }: CheckFlags,
): Promise<{ readonly followers: readonly Follower[] } & Pick<Run, 'reads' | 'written'>> => {
  const recorders = record === true ? [(await import('../recorder.ts')).recorderFor(run.setup)] : [];
  if (name === undefined || run.inputs === undefined) return { followers: recorders };
  const { passedTo, refuseWhole } = await import('../passed.ts');
  refuseWhole(run.inputs);
  const passed = await passedTo(name, run.world, readBy(run));
  return { followers: [...recorders, passed], reads: [passed.path], written: true };
};

/** The same, with what others write of each post. What could not be written is said after all results. */
const followed = async (run: Run, followers: readonly Follower[]): Promise<number> => {
  const last: { judged?: Judged } = {};
  const judgeOne: Run['judgeOne'] = (draft) => {
    const { judged } = run.judgeOne(draft);
    last.judged = judged;
    return { judged };
  };
  async function* items(): ReturnType<typeof itemsOf> {
    for await (const item of itemsOf(run)) {
      yield item;
      if ('draft' in item && last.judged !== undefined) for (const follower of followers) await follower.add(item.draft, last.judged);
    }
  }
  try {
    const code = await judgeAll(items(), { ...run, judgeOne });
    for (const follower of followers) {
      const failed = await follower.end();
      if (failed !== undefined) throw failed;
    }
    return code;
  } finally {
    for (const follower of followers) await follower.drop?.();
  }
};

/** Without a post there is a person to ask, or a mistake in a script. */
const askOrRefuse = async (flags: CheckFlags, world: World): Promise<number> => {
  const person = world.stdin.isTTY === true && world.stdout.isTTY === true && flags.interactive !== false;
  if (!person)
    throw new Complaint('no post was named and there is nobody to ask', {
      advice: 'Name a file, a folder or a glob, or - to read standard input: smpolicy check post.json',
    });
  if (flags.passed !== undefined)
    throw new Complaint('--passed needs a file whose lines or rows are posts', {
      advice: 'Name it: smpolicy check plan.csv --passed out.csv',
    });
  if (flags.record === true)
    throw new Complaint('--record needs a post that is named: a post that is asked for has no file to keep', {
      advice: 'Write the post into a file and check that with --record',
    });
  const { compose } = await import('../composer.ts');
  return compose(flags, world);
};
