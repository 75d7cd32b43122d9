import { extname } from 'node:path';
import type { RecordFound } from '../audit/records.ts';
import type { Setup } from '../config/setup.ts';
import type { Judged } from '../engine/judge.ts';
import { type Mask, maskFor, NO_MASK } from '../engine/mask.ts';
import { type Due, present, presentTakedown, presentUnread } from '../engine/present.ts';
import { presentRecord } from '../engine/present-record.ts';
import { Complaint, type Head, type Notice, type Tail, type Takedown, type Unread } from '../model.ts';
import { FORMATS, type FormatName, type Look, plainStyle, type Reporter } from '../reporters/reporter.ts';
import { later } from '../text/later.ts';
import { openFile, realOf } from './files.ts';
import type { JudgeFlags } from './flags.ts';
import { colours, wantsColour } from './style.ts';
import type { Out, World } from './world.ts';

/** Where results go: stdout, and each `--output` file. */
export interface Sinks {
  head(head: Head): Promise<void>;
  /** `due` where it must come down: told with the tail. */
  post(judged: Judged, due?: Due): Promise<void>;
  unread(unread: Unread): Promise<void>;
  /** `found` is what the tail holds of the records, before anything of it is hidden. */
  tail(tail: Tail, found?: readonly RecordFound[]): Promise<void>;
  /** Leaves no half-written file behind. */
  drop(): Promise<void>;
}

interface Sink {
  readonly format: FormatName;
  readonly reporter: Reporter;
  readonly mask: Mask;
  /** As this sink shows them. */
  readonly takedowns: Takedown[];
  write(text: string): Promise<void>;
  close(): Promise<void>;
  drop(): Promise<void>;
}

/** Formats of the contract that are not built yet, by their endings: their files must not come out as something else. */
const LATER = ['.html', '.sarif', '.xml', '.csv'];

/** What the sinks have to know of a run. */
export interface Told extends Pick<Look, 'command' | 'next'> {
  readonly flags: JudgeFlags;
  readonly setup: Pick<Setup, 'school' | 'now'>;
  readonly world: World;
  /** What the run reads, absolute: results may not replace it. */
  readonly reads: () => readonly string[];
}

export const openSinks = async (told: Told): Promise<Sinks> => {
  const { school, now } = told.setup;
  const mask = later(() => maskFor(school, now));
  const all = [await streamSink(told, mask), ...(await fileSinks(told, mask))];
  const each = async (say: (sink: Sink) => string): Promise<void> => {
    for (const sink of all) await sink.write(say(sink));
  };
  return {
    head: (head) => each(({ reporter }) => reporter.head(head)),
    post: (judged, due) =>
      each(({ reporter, mask, takedowns }) => {
        if (due !== undefined) takedowns.push(presentTakedown(due, judged, school, mask));
        return reporter.post(present(judged, school, mask));
      }),
    unread: (unread) => each(({ reporter, mask }) => reporter.unread?.(presentUnread(unread, mask)) ?? ''),
    tail: async (tail, found = []) => {
      await each((sink) => sink.reporter.tail(presentTail(tail, found, sink)));
      for (const sink of all) await sink.close();
    },
    drop: async () => {
      for (const sink of all) await sink.drop();
    },
  };
};

const presentTail = (tail: Tail, found: readonly RecordFound[], { mask, takedowns, format }: Sink): Tail => ({
  ...tail,
  takedowns,
  records: found.map((one) => presentRecord(one, mask)),
  unread: tail.unread.map((one) => presentUnread(one, mask)),
  notices: [...tail.notices.map(({ why }) => ({ why: mask.text(why) })), ...(format === 'ndjson' ? leftOut(tail, takedowns) : [])],
});

/** NDJSON has lines for posts and for what was not read; of the rest it says how much it leaves out. */
const leftOut = ({ records }: Tail, takedowns: readonly Takedown[]): readonly Notice[] => {
  const rest = [
    ...(takedowns.length > 0 ? [takedowns.length === 1 ? '1 post to take down' : `${takedowns.length} posts to take down`] : []),
    ...(records.length > 0 ? [records.length === 1 ? '1 finding in the records' : `${records.length} findings in the records`] : []),
  ];
  if (rest.length === 0) return [];
  return [{ why: `not listed in this format: ${rest.join(' and ')}; --format json lists them, and so does --output with a .json file` }];
};

const streamSink = async (told: Told, mask: () => Mask): Promise<Sink> => {
  const { flags, world } = told;
  const { stdout } = world;
  const masked = flags.mask ?? stdout.isTTY !== true;
  if (masked && flags.mask === undefined) world.stderr.write('Names are hidden because the output is no terminal; --no-mask shows them.\n');
  const style = wantsColour(flags.color, world, stdout) ? await colours() : plainStyle;
  const format = flags.format as FormatName;
  const make = await FORMATS[format].load();
  return {
    format,
    reporter: make(lookOf(told, style, stdout.columns)),
    mask: masked ? mask() : NO_MASK,
    takedowns: [],
    write: (text) => writeTo(stdout, text, world.signal),
    close: async () => undefined,
    drop: async () => undefined,
  };
};

/** One after the other, so that a file named twice is seen, and none is left half open where a later one cannot be written. */
const fileSinks = async (told: Told, mask: () => Mask): Promise<readonly Sink[]> => {
  const { output = [] } = told.flags;
  const taken = new Set(output.length === 0 ? [] : told.reads().map(realOf));
  const sinks: Sink[] = [];
  try {
    for (const file of output) sinks.push(await fileSink(file, told, mask, taken));
  } catch (error) {
    for (const sink of sinks) await sink.drop();
    throw error;
  }
  return sinks;
};

const fileSink = async (file: string, told: Told, mask: () => Mask, taken: Set<string>): Promise<Sink> => {
  const { flags, world } = told;
  const masked = flags.mask !== false;
  const format = formatOf(file, flags.format);
  const make = await FORMATS[format].load();
  const { path, ...opened } = await openFile(file, { cwd: world.cwd, secret: !masked, taken });
  taken.add(path);
  return { format, reporter: make(lookOf(told, plainStyle)), mask: masked ? mask() : NO_MASK, takedowns: [], ...opened };
};

const lookOf = ({ flags, command, next }: Told, style: Look['style'], columns?: number): Look => ({
  style,
  width: Math.min(columns ?? 80, 100),
  quiet: flags.quiet === true,
  strict: flags.strict === true || flags.maxWarnings !== undefined,
  plain: flags.plain === true,
  command,
  ...(next === undefined ? {} : { next }),
});

/** The format of a file's ending; an ending that belongs to no format takes that of stdout. */
const formatOf = (file: string, fallback: string): FormatName => {
  const ending = extname(file).toLowerCase();
  if (LATER.includes(ending))
    throw new Complaint(`results cannot be written as ${ending} yet`, { file, advice: `Use one of ${endings().join(', ')}` });
  const named = Object.entries(FORMATS).find(([, format]) => format.endings.includes(ending));
  return (named?.[0] ?? fallback) as FormatName;
};

const endings = (): readonly string[] => Object.values(FORMATS).flatMap((format) => format.endings);

/** Waits for a slow reader, but never for one that has gone. */
export const writeTo = async (out: Out, text: string, signal: AbortSignal): Promise<void> => {
  if (text === '' || signal.aborted || out.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      out.off('drain', done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    out.once('drain', done);
    signal.addEventListener('abort', done);
  });
};
