// npm run bench:others [-- --rounds 5] [--posts 3000] [--json FILE]: how much processor time a post costs here and in what one might pipe
// posts through instead, each doing the nearest thing it can, and what each finds of the names that stand in them.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { node, quantile } from './measure.js';
import { readPlanted, writePlanted } from './others/posts.js';
import { besideFirst, inWords, rotated, scoreOf } from './others/score.js';
import { TOOLS } from './others/tools.js';
import { NOW, visits, writeSchool } from './school.js';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, posts: { type: 'string', default: '3000' }, json: { type: 'string' } },
});

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const PROGRAM = 'the program';
const manifestOf = (name) => here(name === 'smpolicy' ? '../package.json' : `others/node_modules/${name}/package.json`);
const versionOf = (name) => `${name}@${JSON.parse(readFileSync(manifestOf(name), 'utf8')).version}`;

/** One of them on all posts, warm, in a process of its own. */
const measured = (name, folder) => JSON.parse(node([here('others/run.js'), name, folder], { keep: true }).stdout);

/** The program on the same posts: with its start, the reading and the printing. */
function program(folder) {
  const spent = join(folder, 'spent');
  const args = ['--import', new URL('others/spent.js', import.meta.url).href, here('../bin/smpolicy.js')];
  const run = node([...args, 'check', '-', '--format', 'ndjson', '--now', NOW], {
    ...{ cwd: folder, stdin: join(folder, 'posts.ndjson'), keep: true, env: { SMPOLICY_BENCH_SPENT: spent } },
  });
  const results = run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ violations }) => violations !== undefined);
  const posts = readPlanted(folder);
  if (results.length !== posts.length) throw new Error(`${posts.length - results.length} posts were not judged`);
  const score = scoreOf(posts, results.map(inWords));
  return { processor: Number(readFileSync(spent, 'utf8')) / posts.length, clock: (1000 * run.milliseconds) / posts.length, score };
}

function round(number, folder) {
  console.error(`round ${number + 1} of ${values.rounds}`);
  const order = rotated([...Object.keys(TOOLS), PROGRAM], number);
  return Object.fromEntries(order.map((name) => [name, name === PROGRAM ? program(folder) : measured(name, folder)]));
}

const share = ({ seen, of }) => `${seen} of ${of}`;
const ratio = ({ median, least, most }) => `${median.toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
const HEADS = [
  '',
  'looks for',
  'names as on the roll',
  'otherwise spelt',
  'found where nobody is named',
  'µs a post',
  'of ours',
  'by the clock',
];

function line(name, rounds) {
  const { packages, seeks } = TOOLS[name] ?? { packages: ['smpolicy'], seeks: '`check -` of NDJSON: the same, from start to end' };
  const { roll, otherwise, nobody } = rounds[0][name].score;
  const micros = quantile(
    rounds.map((one) => one[name].processor),
    0.5,
  );
  const ratios = ['processor', 'clock'].map((what) => ratio(besideFirst(rounds, name, 'ours', what)));
  return [packages.map(versionOf).join(' with '), seeks, share(roll), share(otherwise), share(nobody), micros.toFixed(0), ...ratios];
}

function main() {
  const absent = Object.values(TOOLS).flatMap(({ packages }) => packages.filter((name) => !existsSync(manifestOf(name))));
  if (absent.length > 0) {
    console.error(`bench:others: not installed: ${absent.join(', ')}. First: npm ci --prefix bench/others --ignore-scripts`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-others-'));
  try {
    writeSchool(folder, 1500, { trips: visits(100) });
    writePlanted(folder, Number(values.posts));
    const rounds = Array.from({ length: Number(values.rounds) }, (_, number) => round(number, folder));
    const rows = [...Object.keys(TOOLS), PROGRAM].map((name) => line(name, rounds));
    console.log(`Node ${process.versions.node}, ${process.platform}; ${values.posts} posts, ${values.rounds} rounds\n`);
    for (const cells of [HEADS, HEADS.map(() => '---'), ...rows]) console.log(`| ${cells.join(' | ')} |`);
    if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ node: process.versions.node, rounds }, null, 2)}\n`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = main();
