import { extname } from 'node:path';
import type { Judged } from '../engine/judge.ts';
import { type Mask, maskFor, NO_MASK } from '../engine/mask.ts';
import { present, presentUnread } from '../engine/present.ts';
import type { Instant, School, Tail, Unread } from '../model.ts';
import { Complaint, type Head } from '../model.ts';
import { FORMATS, type Look, plainStyle, type Reporter } from '../reporters/reporter.ts';
import { openFile } from './files.ts';
import type { JudgeFlags } from './flags.ts';
import { colours, wantsColour } from './style.ts';
import type { Out, World } from './world.ts';

/** Where results go: stdout, and each `--output` file. */
export interface Sinks {
  head(head: Head): Promise<void>;
  post(judged: Judged): Promise<void>;
  unread(unread: Unread): Promise<void>;
  tail(tail: Tail): Promise<void>;
  /** Leaves no half-written file behind. */
  drop(): Promise<void>;
}

interface Sink {
  readonly reporter: Reporter;
  readonly mask: Mask;
  write(text: string): Promise<void>;
  close(): Promise<void>;
  drop(): Promise<void>;
}

/** Formats of the contract that are not built yet, by their endings: their files must not come out as something else. */
const LATER = ['.html', '.sarif', '.xml', '.csv'];

export const openSinks = async (
  flags: JudgeFlags,
  command: Look['command'],
  school: School,
  now: Instant,
  world: World,
): Promise<Sinks> => {
  const mask = lazily(() => maskFor(school, now));
  const files = await Promise.all((flags.output ?? []).map((file) => fileSink(file, flags, command, mask, world)));
  const all = [await streamSink(flags, command, mask, world), ...files];
  const each = async (say: (sink: Sink) => string): Promise<void> => {
    for (const sink of all) await sink.write(say(sink));
  };
  return {
    head: (head) => each(({ reporter }) => reporter.head(head)),
    post: (judged) => each(({ reporter, mask }) => reporter.post(present(judged, school, mask))),
    unread: (unread) => each(({ reporter, mask }) => reporter.unread?.(presentUnread(unread, mask)) ?? ''),
    tail: async (tail) => {
      await each(({ reporter, mask }) => reporter.tail(presentTail(tail, mask)));
      for (const sink of all) await sink.close();
    },
    drop: async () => {
      for (const sink of all) await sink.drop();
    },
  };
};

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const presentTail = (tail: Tail, mask: Mask): Tail => ({
  ...tail,
  unread: tail.unread.map((one) => presentUnread(one, mask)),
  notices: tail.notices.map(({ why }) => ({ why: mask.text(why) })),
});

const streamSink = async (flags: JudgeFlags, command: Look['command'], mask: () => Mask, world: World): Promise<Sink> => {
  const { stdout } = world;
  const masked = flags.mask ?? stdout.isTTY !== true;
  if (masked && flags.mask === undefined) world.stderr.write('Names are hidden because the output is no terminal; --no-mask shows them.\n');
  const style = wantsColour(flags.color, world, stdout) ? await colours() : plainStyle;
  const make = await FORMATS[flags.format as keyof typeof FORMATS].load();
  return {
    reporter: make(look(flags, command, style, stdout.columns)),
    mask: masked ? mask() : NO_MASK,
    write: (text) => writeTo(stdout, text, world.signal),
    close: async () => undefined,
    drop: async () => undefined,
  };
};

const fileSink = async (file: string, flags: JudgeFlags, command: Look['command'], mask: () => Mask, world: World): Promise<Sink> => {
  const masked = flags.mask !== false;
  const make = await FORMATS[formatOf(file, flags.format)].load();
  return {
    reporter: make(look(flags, command, plainStyle, undefined)),
    mask: masked ? mask() : NO_MASK,
    ...(await openFile(file, { cwd: world.cwd, secret: !masked })),
  };
};

const look = (flags: JudgeFlags, command: Look['command'], style: Look['style'], columns: number | undefined): Look => ({
  style,
  width: Math.min(columns ?? 80, 100),
  quiet: flags.quiet === true,
  strict: flags.strict === true || flags.maxWarnings !== undefined,
  plain: flags.plain === true,
  command,
});

/** The format of a file's ending; an ending that belongs to no format takes that of stdout. */
const formatOf = (file: string, fallback: string): keyof typeof FORMATS => {
  const ending = extname(file).toLowerCase();
  if (LATER.includes(ending))
    throw new Complaint(`results cannot be written as ${ending} yet`, { file, advice: `Use one of ${endings().join(', ')}` });
  const named = Object.entries(FORMATS).find(([, format]) => format.endings.includes(ending));
  return (named?.[0] ?? fallback) as keyof typeof FORMATS;
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
