import { fstatSync } from 'node:fs';
import { INTERRUPTED } from '../engine/verdict.ts';
import { later } from '../text/later.ts';
import { run } from './run.ts';
import type { Stop } from './world.ts';

const stdinSize = (): number | undefined => {
  try {
    const stats = fstatSync(0);
    return stats.isFile() ? stats.size : undefined;
  } catch {
    return undefined;
  }
};

/** Joins the program to the real process. What it returns is the exit code; the process ends by itself once all is written. */
export const main = async (real: NodeJS.Process): Promise<number> => {
  const stop = new AbortController();
  const halt = (why: Stop): void => {
    stop.abort(why);
    real.stdin.destroy(); // nobody should have to wait for input that is not coming
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    real.once(signal, () => {
      halt('interrupted');
      real.once(signal, () => real.exit(INTERRUPTED));
    });
  }
  // `smpolicy … | head` closes our output early, which is nobody's error; a full disk is one, and is said.
  real.stdout.on('error', ({ code }: NodeJS.ErrnoException) => halt(code === 'EPIPE' ? 'closed' : 'unwritable'));
  const stderr = later(() => real.stderr.on('error', () => undefined));
  return run({
    argv: real.argv.slice(2),
    cwd: real.cwd(),
    env: real.env,
    stdout: real.stdout,
    // Node opens these two when they are first asked for, which many a run never does.
    get stdin() {
      return real.stdin;
    },
    get stderr() {
      return stderr();
    },
    stdinSize,
    clock: Date.now,
    signal: stop.signal,
  });
};
