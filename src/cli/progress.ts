import { nextTurn } from '../posts/file.ts';
import type { Turn } from '../posts/steps.ts';
import type { CommonFlags } from './flags.ts';
import type { Meter } from './meter.ts';
import { wantsColour } from './style.ts';
import type { World } from './world.ts';

interface Told {
  readonly flags: CommonFlags;
  readonly world: World;
}

/** Something that moves on the terminal while a run goes on. */
interface Spinner {
  text: string;
  stop(): unknown;
}

const isWatched = ({ flags, world: { stderr, env } }: Told): boolean =>
  stderr.isTTY === true && flags.plain !== true && env['TERM'] !== 'dumb';

const spin = async (text: string, { flags, world }: Told): Promise<Spinner> => {
  const { default: ora } = await import('ora');
  return ora({
    text,
    stream: world.stderr as unknown as NodeJS.WriteStream,
    color: wantsColour(flags.color, world, world.stderr) ? 'cyan' : false,
    isEnabled: true,
    discardStdin: false, // what is typed ahead, Ctrl-C above all, goes where it always goes
  }).start();
};

/** Nobody has to be told how far a run is that ends at once. */
const LONG = 700;
const OFTEN = 200;

/** Runs something that may take long, and says how much of it is left where somebody watches. */
export const withBar = async <T>(meter: Meter, told: Told, work: () => Promise<T>): Promise<T> => {
  if (!isWatched(told)) return work();
  const from = told.world.clock();
  return shownLate(() => sayProgress(meter, told.world.clock() - from), told, work);
};

/** Shows what is said of a work once it has gone on for long, or is said to: and leaves nothing behind. */
const shownLate = async <T>(say: () => string, told: Told, work: (now: () => Promise<void>) => Promise<T>): Promise<T> => {
  const shown: { spinner?: Spinner; begun: boolean; over: boolean } = { begun: false, over: false };
  const begin = async (): Promise<void> => {
    if (shown.begun) return;
    shown.begun = true;
    const spinner = await spin(say(), told);
    if (shown.over) spinner.stop();
    else shown.spinner = spinner;
  };
  const later = setTimeout(() => void begin(), LONG);
  const timer = setInterval(() => {
    if (shown.spinner !== undefined) shown.spinner.text = say();
  }, OFTEN);
  try {
    return await work(begin);
  } finally {
    shown.over = true;
    clearTimeout(later);
    clearInterval(timer);
    shown.spinner?.stop();
  }
};

interface Work {
  readonly text: string;
  /** Bytes that there are, where somebody knows. */
  readonly all?: number;
  /** So many take so long that it is said before they are begun: nothing else has a turn then. */
  readonly heavy?: number;
}

/** Runs something that may take a while piece by piece: it says so where somebody watches, and ends where somebody leaves. */
export const withTurns = async <T>({ text, all, heavy }: Work, told: Told, work: (turn: Turn) => Promise<T>): Promise<T> => {
  const { signal } = told.world;
  let done = 0;
  const counted: Turn = async (bytes) => {
    done += bytes;
    await nextTurn();
    signal.throwIfAborted();
  };
  if (!isWatched(told)) return work(counted);
  const say = (): string => (all === undefined || done === 0 ? text : `${text}: ${sayBytes(done)} of ${sayBytes(Math.max(all, done))}`);
  return shownLate(say, told, (now) =>
    work(async (bytes) => {
      await counted(bytes);
      if (heavy !== undefined && done >= heavy) await now();
    }),
  );
};

const WIDTH = 20;

/** `[#####...............] 25 % of 1.2 GB, 812,345 posts, about 3 minutes left` */
export const sayProgress = ({ all, bytes, posts }: Pick<Meter, 'all' | 'bytes' | 'posts'>, elapsed: number): string => {
  const done = `${posts().toLocaleString('en-GB')} ${posts() === 1 ? 'post' : 'posts'}`;
  if (all === undefined || all === 0) return `${done}, ${sayBytes(bytes())} read`;
  const part = Math.min(1, bytes() / all);
  const bar = '#'.repeat(Math.floor(part * WIDTH)).padEnd(WIDTH, '.');
  const left = part === 0 || elapsed === 0 ? '' : `, ${sayLeft((elapsed * (1 - part)) / part)}`;
  return `[${bar}] ${Math.floor(part * 100)} % of ${sayBytes(all)}, ${done}${left}`;
};

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

const sayBytes = (bytes: number): string => {
  const unit = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const size = bytes / 1000 ** unit;
  return `${unit === 0 || size >= 10 ? Math.round(size) : size.toFixed(1)} ${UNITS[unit]}`;
};

const MINUTE = 60_000;

const sayLeft = (milliseconds: number): string => {
  if (milliseconds < MINUTE) return 'less than a minute left';
  const minutes = Math.round(milliseconds / MINUTE);
  if (minutes < 120) return `about ${minutes === 1 ? '1 minute' : `${minutes} minutes`} left`;
  return `about ${Math.round(minutes / 60)} hours left`;
};
