import type { Buffer } from 'node:buffer';
import { chanceOf } from './chance.ts';
import type { Looked, Target } from './target.ts';

export interface Fault {
  readonly target: string;
  /** Which execution it was, from 0. */
  readonly nth: number;
  readonly what: string;
  readonly input: Buffer;
}

export interface Order {
  readonly seed: number;
  /** So many executions at most. */
  readonly times: number;
  /** Asked before each: whether there is time for it. */
  readonly goesOn?: () => boolean;
  /** No input may take longer. */
  readonly seconds?: number;
  /** Is handed each input before it is read, in case nothing ever comes of it. */
  readonly before?: (input: Buffer, nth: number) => void;
}

const MOST_SECONDS = 1;
/** Of those of which something new came, so many are kept to be changed further. */
const POOL = 400;
const KINDS_OF_FAULT = 20;

/** Changes inputs and looks at what comes of them: the same seed gives the same inputs. */
export const fuzz = async (
  target: Target,
  { seed, times, goesOn = () => true, seconds, before }: Order,
): Promise<{ executions: number; faults: readonly Fault[] }> => {
  const chance = chanceOf(seed);
  const pool: Buffer[] = [...target.seeds];
  const [signs, faults] = [new Set<string>(), new Map<string, Fault>()];
  let nth = 0;
  for (; nth < times && goesOn(); nth++) {
    const from = pool[chance.below(pool.length)] ?? target.seeds[0];
    const input = target.change(from, chance);
    before?.(input, nth);
    const { faults: found, sign } = await timed(target, input, seconds);
    for (const what of found)
      if (faults.size < KINDS_OF_FAULT && !faults.has(kindOf(what))) faults.set(kindOf(what), { target: target.name, nth, what, input });
    if (signs.has(sign) || input.length > LONGEST_KEPT) continue;
    signs.add(sign);
    if (pool.length < target.seeds.length + POOL) pool.push(input);
    else pool[target.seeds.length + chance.below(POOL)] = input;
  }
  return { executions: nth, faults: [...faults.values()] };
};

/** A long one makes all that come of it long, and they tell little that is new. */
const LONGEST_KEPT = 20_000;

/** One fault is told once, whatever numbers and words of the input it names. */
const kindOf = (what: string): string => what.replace(/"[^"]*"|\d+/g, '…').slice(0, 120);

/** What came of an input, and whether it took too long: where the clock says so, the processor's own time decides, since others work here too. */
export const timed = async (target: Target, input: Buffer, most: number = MOST_SECONDS): Promise<Looked> => {
  const from = performance.now();
  const looked = await safely(target, input);
  if (performance.now() - from < most * 1000) return looked;
  const least = Math.min(await secondsOf(target, input), await secondsOf(target, input));
  return least < most ? looked : { ...looked, faults: [...looked.faults, `it took ${least.toFixed(1)} seconds`] };
};

const secondsOf = async (target: Target, input: Buffer): Promise<number> => {
  const from = process.cpuUsage();
  await safely(target, input);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
};

const safely = ({ look }: Target, input: Buffer): Promise<Looked> =>
  look(input).catch((error: unknown): Looked => ({ faults: [`it threw ${stackOf(error)}`], sign: 'threw' }));

/** Where it broke tells one crash from another. */
const stackOf = (error: unknown): string => {
  const { name = '', message = '', stack = '' } = error as Partial<Error>;
  return [
    `${name}: ${message}`,
    ...stack
      .split('\n')
      .filter((line) => /^ {4}at /.test(line))
      .slice(0, 3),
  ]
    .join(' ')
    .slice(0, 600);
};
