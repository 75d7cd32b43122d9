// node bench/scale.js [--posts N] [--json FILE]: what a million posts take. The most memory that one process holds, how many posts it gets
// through, and how much sooner two jobs are done than one. `npm run bench` has the same with fewer posts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judge } from './bars.js';
import { node, ratios, summary } from './measure.js';
import { NOW, shortLines, visits, writeSchool } from './school.js';

const PUPILS = 2_000;
const TRIPS = 200;
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const AUDIT = [here('../bin/smpolicy.js'), 'audit', '-', '--posts-only', '--mask', '--format', 'ndjson', '--now', NOW];
const count = (number) => number.toLocaleString('en-GB');

/** A school of the size that the figures are for. */
function schoolFor(folder) {
  writeSchool(folder, PUPILS, { trips: visits(TRIPS) });
  return folder;
}

/** The most memory, in MB, that one process holds while so many posts come by a pipe, made as they are asked for; and its time. */
async function streamed(cwd, posts) {
  const file = join(cwd, 'peak');
  const preload = new URL('peak.js', import.meta.url).href;
  const from = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--import', preload, ...AUDIT], {
    ...{ cwd, env: { ...process.env, NO_COLOR: '1', SMPOLICY_BENCH_PEAK: file } },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const last = { text: '' };
  child.stdout.on('data', (chunk) => {
    last.text = (last.text + chunk).slice(-20_000);
  });
  const ended = once(child, 'close');
  for (const lines of shortLines(posts, PUPILS)) if (!child.stdin.write(lines)) await once(child.stdin, 'drain');
  child.stdin.end();
  const [code] = await ended;
  const { end } = JSON.parse(last.text.trimEnd().split('\n').at(-1));
  if (code > 1 || end?.counts.posts !== posts || end.counts.unread > 0) throw new Error(`not every post was judged: exit ${code}`);
  const kilobytes = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  return { megabytes: kilobytes > 0 ? kilobytes / 1024 : undefined, milliseconds: Number(process.hrtime.bigint() - from) / 1e6 };
}

/** How much longer one job takes than two, in turns, each a process of its own. */
function jobs(cwd, posts, pairs) {
  const stdin = join(cwd, 'posts.ndjson');
  writeFileSync(stdin, [...shortLines(posts, PUPILS)].join(''));
  const run = (jobs) => () => node([...AUDIT, '--jobs', jobs], { cwd, stdin });
  return { name: 'two jobs / one', ...summary(ratios(pairs, run('2'), run('1'))), note: `${count(posts)} posts, ${pairs} pairs` };
}

/** Of several runs, since V8 tidies later on a machine that has other work, and a run holds more then. */
async function memoryOf(cwd, posts, times) {
  const name = 'the most memory, MB';
  const runs = [];
  for (let run = 0; run < times; run++) runs.push(await streamed(cwd, posts));
  if (runs.some(({ megabytes }) => megabytes === undefined))
    return { name, skipped: 'this system does not tell a process how much memory it held' };
  const seconds = summary(runs.map(({ milliseconds }) => milliseconds / 1000)).median;
  const note = `${count(posts)} posts in ${seconds.toFixed(0)} s: ${count(Math.round(posts / seconds))} a second; ${times} runs`;
  return { name, ...summary(runs.map(({ megabytes }) => megabytes)), note };
}

/** Both, as rows of the bench. */
export async function scale(folder, { posts, jobsPosts, pairs, memoryRuns = 1 }) {
  const cwd = schoolFor(folder);
  return [jobs(cwd, jobsPosts, pairs), await memoryOf(cwd, posts, memoryRuns)];
}

async function main() {
  const { values } = parseArgs({ options: { posts: { type: 'string', default: '1000000' }, json: { type: 'string' } } });
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-scale-'));
  try {
    const rows = judge(await scale(folder, { posts: Number(values.posts), jobsPosts: 70_000, pairs: 5 }));
    for (const { name, median, note } of rows) console.log(`${name.padEnd(22)} ${median.toFixed(2).padStart(8)}  ${note}`);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ node: process.versions.node, rows }, null, 2)}\n`);
    process.exitCode = rows.some(({ broken }) => broken) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
