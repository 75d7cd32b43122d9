import { type Judged, judge } from '../../engine/judge.ts';
import { prepare } from '../../engine/prepare.ts';
import { Complaint } from '../../model.ts';
import { refuseChannel } from '../../posts/channel.ts';
import { expandInputs } from '../../posts/inputs.ts';
import { again } from '../again.ts';
import type { CheckFlags } from '../flags.ts';
import { itemsOf, judgeAll, type Run } from '../judging.ts';
import { loadFor } from '../setup.ts';
import type { World } from '../world.ts';

/** Checks the drafts named, or asks for one. */
export const check = async (args: readonly string[], flags: CheckFlags, world: World): Promise<number> => {
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
  return flags.record === true ? recorded(run) : judgeAll(itemsOf(run), run);
};

/** The same, with a line in the check log for each post. A line that could not be written is said after all results. */
const recorded = async (run: Run): Promise<number> => {
  const recorder = (await import('../recorder.ts')).recorderFor(run.setup);
  const last: { judged?: Judged } = {};
  const judgeOne: Run['judgeOne'] = (draft) => {
    const { judged } = run.judgeOne(draft);
    last.judged = judged;
    return { judged };
  };
  async function* items(): ReturnType<typeof itemsOf> {
    for await (const item of itemsOf(run)) {
      yield item;
      if ('draft' in item && last.judged !== undefined) await recorder.add(item.draft, last.judged);
    }
  }
  const code = await judgeAll(items(), { ...run, judgeOne });
  const failed = await recorder.end();
  if (failed !== undefined) throw failed;
  return code;
};

/** Without a post there is a person to ask, or a mistake in a script. */
const askOrRefuse = async (flags: CheckFlags, world: World): Promise<number> => {
  const person = world.stdin.isTTY === true && world.stdout.isTTY === true && flags.interactive !== false;
  if (!person)
    throw new Complaint('no post was named and there is nobody to ask', {
      advice: 'Name a file, a folder or a glob, or - to read standard input: smpolicy check post.json',
    });
  if (flags.record === true)
    throw new Complaint('--record needs a post that is named: a post that is asked for has no file to keep', {
      advice: 'Write the post into a file and check that with --record',
    });
  const { compose } = await import('../composer.ts');
  return compose(flags, world);
};
