// npm run bench [-- --short] [--worst] [--json FILE]: how fast, as ratios within one run, so that they mean the same on any machine.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judge } from './bars.js';
import { costs, worstTexts } from './cost.js';
import { node, peakOf, ratios, summary } from './measure.js';
import { scale } from './scale.js';
import { NOW, writePosts, writeSchool } from './school.js';

const { values } = parseArgs({
  options: { short: { type: 'boolean', default: false }, worst: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const LONG = {
  ...{
    pairs: 41,
    throughputPairs: 5,
    throughputPosts: 50_000,
    memory: [10_000, 200_000],
    costs: { pairs: 7, posts: 10_000, packs: { posts: 1_000, rounds: 25 } },
  },
  scale: { posts: 200_000, jobsPosts: 70_000, pairs: 5 },
};
const SHORT = {
  ...{
    pairs: 11,
    throughputPairs: 3,
    throughputPosts: 10_000,
    memory: [10_000, 50_000],
    costs: { pairs: 3, posts: 4_000, packs: { posts: 600, rounds: 9 } },
  },
  scale: { posts: 20_000, jobsPosts: 60_000, pairs: 3, memoryRuns: 3 },
};
const size = values.short ? SHORT : LONG;

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const smpolicy = (...args) => [here('../bin/smpolicy.js'), ...args];
const NDJSON = smpolicy('check', '-', '--format', 'ndjson', '--now', NOW);
const count = (number) => number.toLocaleString('en-GB');

/** A run that looked at nothing would be the quickest of all: the last line has to say how many posts there were. */
function assureChecked(options, posts) {
  const lines = node(NDJSON, { ...options, keep: true })
    .stdout.trimEnd()
    .split('\n');
  const { end } = JSON.parse(lines.at(-1));
  if (end?.counts.posts !== posts || end.counts.unread > 0) throw new Error(`not every post was checked: ${lines.at(-1)}`);
}

function startUp(folder) {
  const cwd = join(folder, 'start');
  writeSchool(cwd, 300);
  const empty = () => node(['-e', '0'], { cwd });
  const check = smpolicy('check', 'post.json', '--now', NOW);
  if (node(check, { cwd, keep: true }).stdout === '') throw new Error('the check printed nothing');
  return [
    { name: 'check post.json / node -e 0', ...summary(ratios(size.pairs, () => node(check, { cwd }), empty)) },
    { name: '--version / node -e 0', ...summary(ratios(size.pairs, () => node(smpolicy('--version'), { cwd }), empty)) },
  ];
}

function throughput(cwd) {
  const stdin = join(cwd, 'posts.ndjson');
  writePosts(stdin, size.throughputPosts, 1500);
  assureChecked({ cwd, stdin }, size.throughputPosts);
  const times = [];
  const check = () => {
    const run = node(NDJSON, { cwd, stdin });
    times.push(run.milliseconds);
    return run;
  };
  const found = summary(ratios(size.throughputPairs, check, () => node([here('parse.js')], { cwd, stdin })));
  const perSecond = Math.round((1000 * size.throughputPosts) / summary(times).median);
  return [{ name: 'NDJSON check / parse', ...found, note: `${count(size.throughputPosts)} posts, ${count(perSecond)} a second` }];
}

function memory(cwd) {
  const name = 'memory, many posts / few';
  const [few, many] = size.memory.map((posts) => {
    const stdin = join(cwd, `posts-${posts}.ndjson`);
    writePosts(stdin, posts, 1500);
    return peakOf(NDJSON, { cwd, stdin }, join(cwd, 'peak'));
  });
  if (few === undefined || many === undefined) return [{ name, skipped: 'this system does not tell a process how much memory it held' }];
  const [small, large] = size.memory.map(count);
  const note = `${few.toFixed(0)} MB at ${small} posts, ${many.toFixed(0)} MB at ${large}`;
  return [{ name, median: many / few, p10: null, p90: null, note }];
}

const WIDTH = 44;
const figure = (number) => (typeof number === 'number' ? number.toFixed(2) : '').padStart(8);
const line = ({ name, median, p10, p90, atMost, broken, skipped, note }) =>
  skipped !== undefined
    ? `${name.padEnd(WIDTH)}  skipped: ${skipped}`
    : `${name.padEnd(WIDTH)}${[median, p10, p90, atMost].map(figure).join('')}${broken ? '  BROKEN' : ''}${note === undefined ? '' : `  ${note}`}`;

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-bench-'));
  try {
    const busy = join(folder, 'busy');
    mkdirSync(busy);
    writeSchool(busy, 1500);
    const rows = judge(
      [
        ...startUp(folder),
        ...throughput(busy),
        ...memory(busy),
        ...costs(folder, size.costs),
        ...(await scale(join(folder, 'scale'), size.scale)),
        ...(values.worst ? worstTexts(folder) : []),
      ],
      { short: values.short },
    );
    console.log(
      `Node ${process.versions.node}, ${process.platform}${values.short ? ', short: the p10 is held to its bar' : ''}; bars of another Node are not applied\n`,
    );
    console.log(`${''.padEnd(WIDTH)}${['median', 'p10', 'p90', 'at most'].map((word) => word.padStart(8)).join('')}`);
    for (const row of rows) console.log(line(row));
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ node: process.versions.node, rows }, null, 2)}\n`);
    process.exitCode = rows.some(({ broken }) => broken) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
