import type { Setup } from '../config/setup.ts';
import type { Judged } from '../engine/judge.ts';
import { headOf, newTotals } from '../engine/report.ts';
import { exitOf } from '../engine/verdict.ts';
import type { Draft, Notice, Takedown } from '../model.ts';
import { type Item, readDrafts } from '../posts/drafts.ts';
import { type Inputs, withoutRecords } from '../posts/inputs.ts';
import type { JudgeFlags } from './flags.ts';
import { noticesOf } from './setup.ts';
import { openSinks, type Sinks } from './sinks.ts';
import type { World } from './world.ts';

/** One run over posts: what is read, how each is judged, and where the results go. */
export interface Run {
  readonly command: 'check' | 'audit';
  readonly flags: JudgeFlags;
  readonly setup: Setup;
  readonly world: World;
  readonly judgeOne: (draft: Draft) => { readonly judged: Judged; readonly takedown?: Takedown | undefined };
}

/** Everything that the inputs hold; what the config names as a record of the school's is no post. */
export async function* itemsOf({ inputs, unread }: Inputs, { flags, setup, world }: Run): AsyncGenerator<Item> {
  const posts = withoutRecords(inputs, (path) => setup.records.has(path));
  for (const one of [...unread, ...posts.unread]) yield { unread: one };
  yield* readDrafts(posts.inputs, { stdin: world.stdin, ...(flags.channel === undefined ? {} : { channel: flags.channel }) });
}

/** Each post on its own: read, judged, printed, forgotten. What it returns is the exit code. */
export const judgeAll = async (items: AsyncIterable<Item>, run: Run): Promise<number> => {
  const { flags, setup, world, command } = run;
  const sinks = await openSinks(flags, command, setup.school, setup.now, world);
  try {
    await sinks.head(headOf(setup.packs, setup.school, setup.now, setup.version));
    const { totals, takedowns, notices } = await eachOf(items, run, sinks);
    if (world.signal.aborted) return 0;
    const tail = totals.tail({ notices: [...noticesOf(setup), ...notices], takedowns });
    await sinks.tail(tail);
    return exitOf(tail, flags);
  } finally {
    await sinks.drop();
  }
};

const eachOf = async (items: AsyncIterable<Item>, { judgeOne, world, command }: Run, sinks: Sinks) => {
  const totals = newTotals();
  const takedowns: Takedown[] = [];
  let undated = 0;
  for await (const item of items) {
    if (world.signal.aborted) break;
    if ('unread' in item) {
      totals.unread(item.unread);
      await sinks.unread(item.unread);
    } else if ('draft' in item) {
      const { judged, takedown } = judgeOne(item.draft);
      totals.post(judged);
      if (takedown !== undefined) takedowns.push(takedown);
      if (item.draft.post.publishAt === undefined) undated++;
      await sinks.post(judged);
    }
  }
  const notices: Notice[] =
    command === 'audit' && undated > 0 ? [{ why: `${undated} published without a date in the record: judged by today alone` }] : [];
  return { totals, takedowns, notices };
};
