import { INTERRUPTED } from '../engine/verdict.ts';
import { run } from './run.ts';
import type { Stop } from './world.ts';

/** Joins the program to the real process. What it returns is the exit code; the process ends by itself once all is written. */
export const main = async (real: NodeJS.Process): Promise<number> => {
  const stop = new AbortController();
  const halt = (why: Stop) => () => {
    stop.abort(why);
    real.stdin.destroy(); // nobody should have to wait for input that is not coming
  };
  real.once('SIGINT', () => {
    halt('interrupted')();
    real.once('SIGINT', () => real.exit(INTERRUPTED));
  });
  real.stdout.on('error', ignoreClosedPipe(halt('closed')));
  real.stderr.on(
    'error',
    ignoreClosedPipe(() => undefined),
  );
  return run({
    argv: real.argv.slice(2),
    cwd: real.cwd(),
    env: real.env,
    stdin: real.stdin,
    stdout: real.stdout,
    stderr: real.stderr,
    clock: Date.now,
    signal: stop.signal,
  });
};

/** `smpolicy … | head` closes our output early: that is nobody's error. */
const ignoreClosedPipe =
  (then: () => void) =>
  (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    then();
  };
