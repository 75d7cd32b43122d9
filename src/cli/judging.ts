import type { RecordFound } from '../audit/records.ts';
import type { Setup } from '../config/setup.ts';
import { noticesOf } from '../engine/notices.ts';
import { presentRecord } from '../engine/present-record.ts';
import { headOf, newTotals, type Totals } from '../engine/report.ts';
import { addSums, newSums, sumNotices } from '../engine/sums.ts';
import { exitOf } from '../engine/verdict.ts';
import type { Draft, Head, Notice, Sums } from '../model.ts';
import type { ArchiveItem, Complete } from '../posts/archive/read.ts';
import { type Item, type Raw, readDrafts, readRaw } from '../posts/drafts.ts';
import { nextTurn } from '../posts/file.ts';
import { type Input, type Inputs, withoutRecords } from '../posts/inputs.ts';
import type { JudgeFlags } from './flags.ts';
import type { Crew } from './jobs/crew.ts';
import type { Listing } from './listing.ts';
import { type Meter, metered } from './meter.ts';
import { type Judging, type Outcome, type Tell, type Told, tellerFor, type Variant } from './outcome.ts';
import { type More, openSinks, type Sinks } from './sinks.ts';
import type { World } from './world.ts';

/** One run over posts: what is read, how each is judged, and where the results go. */
export interface Run extends Judging {
  readonly command: 'check' | 'audit';
  readonly flags: JudgeFlags;
  readonly setup: Setup;
  readonly world: World;
  /** What the command line named; a post that was asked for has none. */
  readonly inputs?: Inputs;
  /** Is given each draft before it is judged, in their order and in this thread. */
  readonly observe?: (draft: Draft) => void | Promise<void>;
  /** False where it is enough to see the drafts of archives; others are then not made in this thread if another one judges them. */
  readonly observesAll?: boolean;
  /** The list of what must come down is asked for alone. */
  readonly listing?: Listing;
  /** Completes posts of archives from the school's own drafts. */
  readonly complete?: Complete;
  /** What an audit found in the school's records, and whether it looked at nothing else. */
  readonly records?: { readonly found: readonly RecordFound[]; readonly notices: readonly Notice[]; readonly alone: boolean };
  /** What is known only after the last post. */
  readonly after?: () => Afterwards;
  /** The command line that does this again, where it is not told by the files. */
  readonly next?: (files: readonly string[]) => string;
  /** Counts what is read. */
  readonly meter?: Meter;
  /** Other threads that judge posts too. */
  readonly crew?: (wants: readonly Variant[]) => Crew;
  /** Is given what each post came to, and knows at the end what covered nothing. */
  readonly baseline?: {
    readonly saw: (outcome: Outcome) => void;
    readonly unused: () => readonly string[];
    readonly notices: readonly Notice[];
  };
  /** Absolute: what is read besides. */
  readonly reads?: readonly string[];
  /** Whether somebody wants lines and rows again as they stand. */
  readonly written?: boolean;
  /** What earlier runs have said already, where theirs is told again. */
  readonly before?: { readonly head: Head; readonly notices: readonly Notice[]; readonly sums: Sums };
}

export interface Afterwards extends More {
  readonly found: readonly RecordFound[];
  readonly notices: readonly Notice[];
}

const NO_RECORDS = { found: [], notices: [], alone: false };
const NOTHING_AFTER: Afterwards = { found: [], notices: [], takedowns: [] };
const NO_INPUTS: Inputs = { inputs: [], unread: [] };

type Read = Item | ArchiveItem | Raw;

/** Everything that the inputs hold; what the config names as a record of the school's is no post. */
export async function* itemsOf({ inputs = NO_INPUTS, flags, setup, world, meter, crew, complete, written }: Run): AsyncGenerator<Read> {
  const posts = withoutRecords(inputs.inputs, (path) => setup.records.has(path));
  for (const one of [...inputs.unread, ...posts.unread]) yield { unread: one };
  const options = {
    stdin: meter === undefined ? world.stdin : metered(world.stdin, meter),
    ...(flags.channel === undefined ? {} : { channel: flags.channel }),
    ...(flags.dates === undefined ? {} : { dates: flags.dates }),
    ...(meter === undefined ? {} : { read: meter.read }),
    ...(written === undefined ? {} : { written }),
  };
  for (const some of archivesApart(posts.inputs)) {
    const [first] = some;
    if (first?.format === 'archive') yield* (await import('../posts/archive/input.ts')).readArchiveInput(first, complete);
    else yield* crew === undefined ? readDrafts(some, options) : readRaw(some, options);
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

export const readBy = ({ inputs = NO_INPUTS, setup, reads = [] }: Run): readonly string[] => [
  ...reads,
  ...inputs.inputs.flatMap(({ path }) => path ?? []),
  ...setup.records,
  ...setup.packFiles,
];

/** Each post on its own: read, judged, printed, forgotten. What it returns is the exit code. */
export const judgeAll = (items: AsyncIterable<Read>, run: Run): Promise<number> =>
  tellAll(async function* (wants) {
    const tell = tellerFor(run, run.setup, wants);
    const observe = observerOf(run);
    if (run.crew === undefined) yield* oneByOne(items as AsyncIterable<Item | ArchiveItem>, tell, observe);
    else
      yield* (await import('./jobs/spread.ts')).spread(items, run.crew(wants), {
        tell,
        observe,
        observesAll: run.observesAll,
      });
  }, run);

/** What nobody asked for is not looked at in any way. */
const observerOf = ({ observe, passesOver }: Run): Run['observe'] =>
  observe === undefined || passesOver === undefined ? observe : (draft) => (passesOver(draft) ? undefined : observe(draft));

/** So many posts are judged before the event loop has its turn: somebody may have pressed Ctrl-C, or wait to see how far it is. */
const TURN = 32;

async function* oneByOne(items: AsyncIterable<Item | ArchiveItem>, tell: Tell, observe: Run['observe']): AsyncGenerator<Told> {
  let nth = 0;
  for await (const item of items) {
    if ('draft' in item) {
      await observe?.(item.draft);
      yield { outcome: tell(item.draft) };
      nth += 1;
      if (nth % TURN === 0) await nextTurn();
    } else yield item;
  }
}

/** Prints what is told, in the ways that the sinks want it. */
export const tellAll = async (told: (wants: readonly Variant[]) => AsyncIterable<Told>, run: Run): Promise<number> => {
  const { flags, setup, world, records = NO_RECORDS, before } = run;
  const sinks = await openSinks({ ...run, reads: () => readBy(run) });
  try {
    const all = told(sinks.wants);
    await sinks.head(before?.head ?? headOf(setup.packs, setup.school, setup.now, setup.version));
    const { totals, said, sums } = await eachOf(all, run, sinks);
    if (world.signal.aborted) return 0;
    const after = run.after?.() ?? NOTHING_AFTER;
    const found = [...records.found, ...after.found];
    const own = before?.notices ?? [...noticesOf(setup), ...records.notices, ...(run.baseline?.notices ?? [])];
    const tail = totals.tail({
      notices: [...own, ...after.notices, ...said, ...sumNotices(sums, run.command)],
      records: found.map((one) => presentRecord(one)),
      recordsOnly: records.alone,
      sums,
    });
    await sinks.tail(tail, found, after);
    return exitOf(tail, flags);
  } finally {
    await sinks.drop();
  }
};

interface Eachs {
  readonly totals: Totals;
  readonly said: readonly Notice[];
  readonly sums: Sums;
}

const eachOf = async (told: AsyncIterable<Told>, { world, setup, baseline, meter, before }: Run, sinks: Sinks): Promise<Eachs> => {
  const totals = newTotals();
  const said: Notice[] = [];
  let sums = before?.sums ?? newSums(setup.school, setup.now);
  for await (const one of told) {
    if (world.signal.aborted) break;
    if ('notice' in one) said.push({ why: one.notice });
    else if ('unread' in one) {
      totals.unread(one.unread);
      await sinks.unread(one.unread);
    } else {
      const { shown, sums: its } = one.outcome;
      for (const result of Object.values(shown).slice(0, 1)) totals.post(result);
      if (its !== undefined) sums = addSums(sums, its);
      baseline?.saw(one.outcome);
      await sinks.post(shown);
      meter?.post();
    }
  }
  const lines = sums.lines + (meter?.lines() ?? 0);
  return { totals, said, sums: { ...sums, lines, ...(baseline === undefined ? {} : { unused: baseline.unused() }) } };
};
