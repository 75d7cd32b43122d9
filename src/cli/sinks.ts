import { extname } from 'node:path';
import type { RecordFound } from '../audit/records.ts';
import { withoutTwins } from '../audit/twins.ts';
import type { Setup } from '../config/setup.ts';
import { type Mask, maskFor, NO_MASK } from '../engine/mask.ts';
import { presentUnread, takedownIn } from '../engine/present.ts';
import { presentRecord } from '../engine/present-record.ts';
import type { Head, Tail, Takedown, Unread } from '../model.ts';
import { FORMATS, type FormatName, type Look, plainStyle, type Reporter } from '../reporters/reporter.ts';
import { byText } from '../text/compare.ts';
import { later } from '../text/later.ts';
import { safeLine } from '../text/safe.ts';
import { openFile, realOf } from './files.ts';
import type { JudgeFlags } from './flags.ts';
import { gatherTo } from './gather.ts';
import type { Listing } from './listing.ts';
import type { Shown, Variant } from './outcome.ts';
import { colours, wantsColour } from './style.ts';
import type { Out, World } from './world.ts';

/** Where results go: stdout, and each `--output` file. */
export interface Sinks {
  head(head: Head): Promise<void>;
  /** The ways in which a post has to be shown. */
  readonly wants: readonly Variant[];
  post(shown: Shown): Promise<void>;
  unread(unread: Unread): Promise<void>;
  /** `found` is what the tail holds of the records, before anything of it is hidden. */
  tail(tail: Tail, found: readonly RecordFound[], more: More): Promise<void>;
  /** Leaves no half-written file behind. */
  drop(): Promise<void>;
}

/** What there is to take down besides what is told with a post. */
export interface More {
  /** Of no post. */
  readonly takedowns: readonly Takedown[];
  /** Sources of posts that are in the list as somebody else's copy already. */
  readonly twins?: ReadonlySet<string>;
}

interface Sink {
  readonly format: FormatName;
  readonly reporter: Reporter;
  readonly variant: Variant;
  readonly mask: Mask;
  /** As this sink shows them; a format that tells of them with their posts needs none. */
  readonly takedowns: Takedown[];
  write(text: string): Promise<void>;
  close(): Promise<void>;
  drop(): Promise<unknown>;
}

/** What the sinks have to know of a run. */
export interface Told extends Pick<Look, 'command' | 'next'> {
  readonly flags: JudgeFlags;
  readonly setup: Pick<Setup, 'school' | 'now'>;
  readonly world: World;
  /** What the run reads, absolute: results may not replace it. */
  readonly reads: () => readonly string[];
  /** The list of what must come down is asked for alone. */
  readonly listing?: Listing;
}

export const openSinks = async (told: Told): Promise<Sinks> => {
  const { school, now } = told.setup;
  const mask = later(() => maskFor(school, now));
  const all = [await streamSink(told, mask), ...(await fileSinks(told, mask))];
  const each = async (say: (sink: Sink) => string): Promise<void> => {
    for (const sink of all) await sink.write(say(sink));
  };
  return {
    wants: [...new Set(all.map(({ variant }) => variant))],
    head: (head) => each(({ reporter }) => reporter.head(head)),
    post: (shown) => {
      for (const post of Object.values(shown).slice(0, 1)) told.listing?.saw(post);
      return each(({ reporter, variant, takedowns, format }) => {
        const post = shown[variant];
        if (post === undefined) return '';
        const takedown = format === 'ndjson' ? undefined : takedownIn(post);
        if (takedown !== undefined) takedowns.push(takedown);
        return reporter.post(post);
      });
    },
    unread: (unread) => each(({ reporter, mask }) => reporter.unread?.(presentUnread(unread, mask)) ?? ''),
    tail: async (tail, found, more) => {
      await each((sink) => {
        const shown = presentTail(tail, found, sink, more);
        return sink.reporter.tail(
          told.listing?.compared(shown, { mask: mask(), isMasked: sink.variant === 'masked', format: sink.format }) ?? shown,
        );
      });
      for (const sink of all) await sink.close();
    },
    drop: async () => {
      for (const sink of all) await sink.drop();
    },
  };
};

const presentTail = (tail: Tail, found: readonly RecordFound[], { mask, takedowns }: Sink, more: More): Tail => ({
  ...tail,
  ...listed(takedowns, mask, more),
  records: found.map((one) => presentRecord(one, mask)),
  unread: tail.unread.map((one) => presentUnread(one, mask)),
  notices: tail.notices.map(({ why }) => ({ why: mask.text(why) })),
  ...(tail.sums === undefined
    ? {}
    : { sums: { ...tail.sums, undated: { ...tail.sums.undated, first: mask.text(tail.sums.undated.first) } } }),
});

/** A post that stands in the list already, as another copy of it, is not in it twice. */
const listed = (takedowns: readonly Takedown[], mask: Mask, { takedowns: more, twins }: More): Pick<Tail, 'takedowns' | 'twins'> => {
  const hidden = new Set([...(twins ?? [])].map((source) => mask.text(source)));
  // An account that somebody of the school looks after is no secret.
  const accountOf = ({ account, owner }: Takedown): string | null => (account === null || owner !== null ? account : mask.text(account));
  const others = more.map((one) => ({ ...one, source: mask.text(one.source), id: mask.text(one.id), account: accountOf(one) }));
  return {
    takedowns: [...withoutTwins(takedowns, hidden), ...others].toSorted((a, b) => byText(a.due, b.due)),
    ...(hidden.size === 0 ? {} : { twins: [...hidden] }),
  };
};

const streamSink = async (told: Told, mask: () => Mask): Promise<Sink> => {
  const { flags, world } = told;
  const { stdout } = world;
  const masked = flags.mask ?? stdout.isTTY !== true;
  if (masked && flags.mask === undefined) world.stderr.write('Names are hidden because the output is no terminal; --no-mask shows them.\n');
  const style = wantsColour(flags.color, world, stdout) ? await colours() : plainStyle;
  const format = flags.format as FormatName;
  const make = await (told.listing?.load(format) ?? FORMATS[format].load());
  const gathered = gatherTo(stdout, (text) => written(stdout, text, world.signal));
  return {
    format,
    reporter: make({ ...lookOf(told, style, stdout.columns), masked }),
    ...maskedBy(masked, mask),
    takedowns: [],
    write: gathered.write,
    close: gathered.flush,
    drop: gathered.flush,
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
  const make = await (told.listing?.load(format) ?? FORMATS[format].load());
  const grows = format === 'ndjson';
  const opened = await openFile(file, { cwd: world.cwd, secret: !masked, taken, grows });
  taken.add(opened.path);
  return {
    ...{ format, reporter: make({ ...lookOf(told, plainStyle), masked }), ...maskedBy(masked, mask), takedowns: [], ...opened },
    drop: async () => {
      const left = await opened.drop();
      if (left !== undefined) world.stderr.write(`smpolicy: the results so far stand in ${safeLine(left)}, without a line that says end\n`);
    },
  };
};

const maskedBy = (masked: boolean, mask: () => Mask): Pick<Sink, 'variant' | 'mask'> =>
  masked ? { variant: 'masked', mask: mask() } : { variant: 'plain', mask: NO_MASK };

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
  const named = Object.entries(FORMATS).find(([, format]) => format.endings.includes(ending));
  return (named?.[0] ?? fallback) as FormatName;
};

export const writeTo = async (out: Out, text: string, signal: AbortSignal): Promise<void> => {
  if (!signal.aborted) await written(out, text, signal);
};

/** Waits for a slow reader, but never for one that has gone; what was held back when a run is cut short is shown still. */
const written = async (out: Out, text: string, signal: AbortSignal): Promise<void> => {
  if (text === '' || out.write(text) || signal.aborted) return;
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
