import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Fault, fuzz } from './fuzz.ts';
import { type Shared, sharedBy } from './shared.ts';
import { TARGETS } from './targets.ts';

/** One target for so long, or so many times. */
export interface Job {
  readonly target: string;
  readonly seed: number;
  readonly times: number;
  readonly milliseconds: number;
  readonly memory: SharedArrayBuffer;
}

interface Done {
  readonly executions: number;
  readonly faults: readonly Fault[];
}

/** Whoever takes longer for one input hangs. */
const HANGS = 60_000;

/** A target that has looked at nothing would find nothing: so many it looks at, however short the time. */
const FEWEST = 20;

/** What a thread does: it is looked after by another, since whoever hangs cannot say so. */
export const work = async ({ target, seed, times, milliseconds, memory }: Job): Promise<Done> => {
  const made = await TARGETS[target]?.();
  if (made === undefined) throw new Error(`there is no target ${target}`);
  const shared = sharedBy(memory);
  const until = Date.now() + milliseconds;
  const goesOn = (): boolean => Date.now() < until || shared.nth() < FEWEST;
  return fuzz(made, { seed, times, goesOn, before: (input, nth) => shared.begin(input, nth) });
};

const worked = (job: Job, shared: Shared): Promise<Done> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: job });
    let [last, since] = [-1, Date.now()];
    const watch = setInterval(() => {
      if (shared.nth() !== last) [last, since] = [shared.nth(), Date.now()];
      else if (Date.now() - since > HANGS)
        done({ executions: last, faults: [{ target: job.target, nth: last, what: 'it hangs', input: shared.input() }] });
    }, 1000);
    const done = (what: Done): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve(what);
    };
    worker.once('message', ({ executions, faults }: Done) =>
      done({ executions, faults: faults.map((one) => ({ ...one, input: Buffer.from(one.input) })) }),
    );
    worker.once('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
  });

/** Runs the targets one after the other and tells what they came to: 1 where anything must not be. */
export const run = async (args: readonly string[], say: (text: string) => void): Promise<number> => {
  const { seconds, times, seed, keep, names } = ordered(args);
  const faults: Fault[] = [];
  let total = 0;
  for (const [nth, target] of names.entries()) {
    const shared = sharedBy();
    const milliseconds = (seconds * 1000) / names.length;
    const done = await worked({ target, seed: seed + nth, times, milliseconds, memory: shared.memory }, shared);
    total += done.executions;
    faults.push(...done.faults);
    say(
      `${target.padEnd(12)} seed ${String(seed + nth).padEnd(6)} ${String(done.executions).padStart(9)} executions ${String(done.faults.length).padStart(3)} faults`,
    );
    for (const fault of done.faults) say(`  ${fault.nth}: ${fault.what}${keep === undefined ? '' : `\n    ${keptAs(fault, keep)}`}`);
  }
  say(`${'all'.padEnd(12)} ${' '.repeat(11)} ${String(total).padStart(9)} executions ${String(faults.length).padStart(3)} faults`);
  return faults.length === 0 ? 0 : 1;
};

interface Ordered {
  readonly seconds: number;
  readonly times: number;
  readonly seed: number;
  readonly keep: string | undefined;
  readonly names: readonly string[];
}

const ordered = (args: readonly string[]): Ordered => {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { seconds: text, times: text, seed: text, target: text, keep: text } });
  const names = values.target?.split(',') ?? Object.keys(TARGETS);
  const stranger = names.find((name) => !Object.hasOwn(TARGETS, name));
  if (stranger !== undefined) throw new Error(`there is no target ${stranger}: there are ${Object.keys(TARGETS).join(', ')}`);
  const never = values.times === undefined ? 60 : Number.MAX_SAFE_INTEGER / 1e6;
  return {
    seconds: Number(values.seconds ?? never),
    times: Number(values.times ?? Number.MAX_SAFE_INTEGER),
    seed: Number(values.seed ?? 1),
    keep: values.keep,
    names,
  };
};

/** What went wrong is kept for nobody else: an input may be made of anything. */
export const keptAs = ({ target, nth, input }: Fault, folder: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${target}-${nth}`);
  writeFileSync(file, input, { mode: 0o600 });
  return file;
};
