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

/** Runs something that takes a moment, with a spinner where somebody watches. It leaves nothing behind. */
export const withSpinner = async <T>(text: string, told: Told, work: () => Promise<T>): Promise<T> => {
  if (!isWatched(told)) return work();
  const spinner = await spin(text, told);
  try {
    return await work();
  } finally {
    spinner.stop();
  }
};

/** Nobody has to be told how far a run is that ends at once. */
const LONG = 700;
const OFTEN = 200;

/** Runs something that may take long, and says how much of it is left where somebody watches. */
export const withBar = async <T>(meter: Meter, told: Told, work: () => Promise<T>): Promise<T> => {
  if (!isWatched(told)) return work();
  const from = told.world.clock();
  const say = (): string => sayProgress(meter, told.world.clock() - from);
  const shown: { spinner?: Spinner; over: boolean } = { over: false };
  const begin = async (): Promise<void> => {
    const spinner = await spin(say(), told);
    if (shown.over) spinner.stop();
    else shown.spinner = spinner;
  };
  const later = setTimeout(() => void begin(), LONG);
  const timer = setInterval(() => {
    if (shown.spinner !== undefined) shown.spinner.text = say();
  }, OFTEN);
  try {
    return await work();
  } finally {
    shown.over = true;
    clearTimeout(later);
    clearInterval(timer);
    shown.spinner?.stop();
  }
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
