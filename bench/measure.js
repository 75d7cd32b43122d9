import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs';

/** The value below which this part of the values lies, between neighbours in proportion. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place - Math.floor(place));
}

export const summary = (values) => ({ median: quantile(values, 0.5), p10: quantile(values, 0.1), p90: quantile(values, 0.9) });

/** Whoever starts the bench may have set things that slow Node down or colour its output. */
const LEFT_OUT = new Set(['NODE_OPTIONS', 'NODE_V8_COVERAGE', 'FORCE_COLOR']);
const environment = (extra) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_OUT.has(name))),
  NO_COLOR: '1',
  ...extra,
});

/**
 * Runs Node and waits. An exit code other than 0 and 1 (a verdict) ends the bench: a program that fails is quick.
 * `stdin` is a file; what is printed is kept only where `keep` says so.
 */
export function node(args, { cwd, stdin, keep = false, env = {} } = {}) {
  const input = stdin === undefined ? 'ignore' : openSync(stdin, 'r');
  const from = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, {
    cwd,
    env: environment(env),
    stdio: [input, keep ? 'pipe' : 'ignore', 'pipe'],
    maxBuffer: 2 ** 30,
  });
  const milliseconds = Number(process.hrtime.bigint() - from) / 1e6;
  if (input !== 'ignore') closeSync(input);
  if (run.error !== undefined) throw run.error;
  if (run.status !== 0 && run.status !== 1) throw new Error(`node ${args.join(' ')} ended with ${run.status}: ${run.stderr.toString()}`);
  return { milliseconds, stdout: keep ? run.stdout.toString('utf8') : '' };
}

/** How many times longer one thing takes than another, in pairs that take turns to go first, so that a busy machine slows both. */
export function ratios(count, subject, yardstick) {
  subject();
  yardstick();
  return Array.from({ length: count }, (_, turn) => {
    if (turn % 2 === 0) return subject().milliseconds / yardstick().milliseconds;
    const under = yardstick().milliseconds;
    return subject().milliseconds / under;
  });
}

/** The most memory that a run held, in MB; undefined where the system does not tell. */
export function peakOf(args, options, file) {
  const preload = new URL('peak.js', import.meta.url).href;
  node(['--import', preload, ...args], { ...options, env: { SMPOLICY_BENCH_PEAK: file } });
  if (!existsSync(file)) return undefined;
  const kilobytes = Number(readFileSync(file, 'utf8'));
  rmSync(file);
  return kilobytes > 0 ? kilobytes / 1024 : undefined;
}
