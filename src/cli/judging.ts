import type { RecordFound } from '../audit/records.ts';
import type { Setup } from '../config/setup.ts';
import type { Judged } from '../engine/judge.ts';
import { noticesOf, sayUnbound, unboundIn } from '../engine/notices.ts';
import type { Due } from '../engine/present.ts';
import { presentRecord } from '../engine/present-record.ts';
import { headOf, newTotals } from '../engine/report.ts';
import { exitOf } from '../engine/verdict.ts';
import type { Draft, Media, Notice, PhotoRead } from '../model.ts';
import type { ArchiveItem } from '../posts/archive/read.ts';
import { type Item, readDrafts } from '../posts/drafts.ts';
import { type Input, type Inputs, withoutRecords } from '../posts/inputs.ts';
import type { JudgeFlags } from './flags.ts';
import { openSinks, type Sinks } from './sinks.ts';
import type { World } from './world.ts';

/** One run over posts: what is read, how each is judged, and where the results go. */
export interface Run {
  readonly command: 'check' | 'audit';
  readonly flags: JudgeFlags;
  readonly setup: Setup;
  readonly world: World;
  /** What the command line named; a post that was asked for has none. */
  readonly inputs?: Inputs;
  readonly judgeOne: (draft: Draft) => { readonly judged: Judged; readonly due?: Due | undefined };
  /** What an audit found in the school's records, and whether it looked at nothing else. */
  readonly records?: { readonly found: readonly RecordFound[]; readonly notices: readonly Notice[]; readonly alone: boolean };
  /** The command line that does this again, where it is not told by the files. */
  readonly next?: (files: readonly string[]) => string;
}

const NO_RECORDS = { found: [], notices: [], alone: false };
const NO_INPUTS: Inputs = { inputs: [], unread: [] };

/** Everything that the inputs hold; what the config names as a record of the school's is no post. */
export async function* itemsOf({ inputs = NO_INPUTS, flags, setup, world }: Run): AsyncGenerator<Item | ArchiveItem> {
  const posts = withoutRecords(inputs.inputs, (path) => setup.records.has(path));
  for (const one of [...inputs.unread, ...posts.unread]) yield { unread: one };
  const options = { stdin: world.stdin, ...(flags.channel === undefined ? {} : { channel: flags.channel }) };
  for (const some of archivesApart(posts.inputs)) {
    const [first] = some;
    if (first?.format === 'archive') yield* (await import('../posts/archive/input.ts')).readArchiveInput(first);
    else yield* readDrafts(some, options);
  }
}

/** In their order, each archive by itself. */
const archivesApart = (inputs: readonly Input[]): readonly (readonly Input[])[] => {
  const runs: Input[][] = [];
  for (const input of inputs) {
    const last = runs.at(-1);
    if (last === undefined || input.format === 'archive' || last[0]?.format === 'archive') runs.push([input]);
    else last.push(input);
  }
  return runs;
};

const readBy = ({ inputs = NO_INPUTS, setup }: Run): readonly string[] => [
  ...inputs.inputs.flatMap(({ path }) => path ?? []),
  ...setup.records,
  ...setup.packFiles,
];

/** Each post on its own: read, judged, printed, forgotten. What it returns is the exit code. */
export const judgeAll = async (items: AsyncIterable<Item | ArchiveItem>, run: Run): Promise<number> => {
  const { flags, setup, world, records = NO_RECORDS } = run;
  const sinks = await openSinks({ ...run, reads: () => readBy(run) });
  try {
    await sinks.head(headOf(setup.packs, setup.school, setup.now, setup.version));
    const { totals, notices } = await eachOf(items, run, sinks);
    if (world.signal.aborted) return 0;
    const tail = totals.tail({
      notices: [...noticesOf(setup), ...records.notices, ...notices],
      records: records.found.map((one) => presentRecord(one)),
      recordsOnly: records.alone,
    });
    await sinks.tail(tail, records.found);
    return exitOf(tail, flags);
  } finally {
    await sinks.drop();
  }
};

const eachOf = async (items: AsyncIterable<Item | ArchiveItem>, { judgeOne, world, command }: Run, sinks: Sinks) => {
  const totals = newTotals();
  const undated = { count: 0, first: '' };
  const unopened = { without: 0, documents: 0 };
  const said: Notice[] = [];
  let unbound = 0;
  for await (const item of items) {
    if (world.signal.aborted) break;
    if ('notice' in item) said.push({ why: item.notice });
    else if ('unread' in item) {
      totals.unread(item.unread);
      await sinks.unread(item.unread);
    } else {
      const { judged, due } = judgeOne(item.draft);
      totals.post(judged);
      if (item.draft.post.publishAt === undefined && undated.count++ === 0) undated.first = item.draft.source;
      for (const read of item.draft.photos ?? item.draft.post.media ?? []) tally(unopened, read);
      unbound += unboundIn(judged);
      await sinks.post(judged, due);
    }
  }
  return {
    totals,
    notices: [...said, ...(command === 'audit' ? withoutDate(undated) : []), ...sayUnopened(unopened), ...sayUnbound(unbound)],
  };
};

interface Unopened {
  /** Media of which only the post tells. */
  without: number;
  documents: number;
}

/** Where nobody looked for photos none of them names a file. */
const tally = (unopened: Unopened, read: PhotoRead | Media | undefined): void => {
  if (read === undefined || !('photo' in read)) unopened.without += 1;
  else if (read.unopened === true) unopened.documents += 1;
};

/** Honest about what was not looked at. */
const sayUnopened = ({ without, documents }: Unopened): readonly Notice[] => [
  ...(without === 0
    ? []
    : [
        {
          why: `${without === 1 ? '1 picture or recording has' : `${without} pictures or recordings have`} no file: judged by what the post says`,
        },
      ]),
  ...(documents === 0
    ? []
    : [
        {
          why: `${documents === 1 ? '1 document or recording was' : `${documents} documents or recordings were`} not opened: judged by what the post says`,
        },
      ]),
];

/** A draft without a date goes out now; something published without one went out nobody knows when. */
const withoutDate = ({ count, first }: { readonly count: number; readonly first: string }): readonly Notice[] => {
  if (count === 0) return [];
  const which =
    count === 1
      ? `${first} does not say when it was published`
      : `${count} posts do not say when they were published (the first is ${first})`;
  return [{ why: `${which}: judged by what holds today, with today as its date` }];
};
