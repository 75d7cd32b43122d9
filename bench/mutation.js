// npm run mutation -- ROOM-OR-FILE… [--again]: how much of what is in a room or a file of src may be spoilt without a test noticing.
// A room of src/detect needs no more than its own name (`identifiers/phone`), and there strings and tables are spoilt too.
// --changed takes what the commits of the last day changed in the rooms that are measured, and --minutes 10 stops in time and says what is left.
// Each file is spoilt in one place at a time and the tests nearest to it are run; what they let pass is shown to all tests of its room.
// What was measured is kept under reports/mutation by the text of the file and its tests, so that a second run measures what changed.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: 'boolean', default: false },
    rings: { type: 'string', default: '2' },
    changed: { type: 'boolean', default: false },
    minutes: { type: 'string', default: 'Infinity' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const KEPT = 'reports/mutation';
const read = (path) => readFileSync(path, 'utf8');
const below = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)).split(sep).join('/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();

const DETECT = 'src/detect/';

function filesOf(name) {
  const path = [`src/${name}`, `${DETECT}${name}`].find((one) => existsSync(`${one}.ts`) || existsSync(one));
  if (path === undefined) throw new Error(`there is no src/${name}, nor ${DETECT}${name}`);
  if (existsSync(`${path}.ts`)) return [`${path}.ts`];
  return statSync(path).isDirectory() ? below(path) : [path];
}

/** The rooms that decide something, and the four checks. */
const MEASURED =
  /^src\/(?:engine|policy|school|detect\/identifiers)\/|^src\/checks\/(?:child-name|consent|personal-data|trip-location)\.ts$/;

function changedFiles() {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const day = Number(git('log', '-1', '--format=%ct')) - 24 * 3600;
  const named = git('log', `--since=${day}`, '--name-only', '--format=').split('\n');
  return [...new Set(named)].filter((path) => MEASURED.test(path) && existsSync(path)).toSorted((one, other) => one.localeCompare(other));
}

// ── Which tests are near ────────────────────────────────────────────────────────────────────────────────────────────

const imported = (path) => [...read(path).matchAll(/from '(\.[^']+)'/g)].map(([, to]) => posix.join(dirname(path), to));
/** What a test imports, by itself or through what tests share. */
const reached = (test) => imported(test).flatMap((to) => (to.startsWith('test/') ? [to, ...reached(to)] : [to]));
const roomOf = (path) =>
  path
    .split('/')
    .slice(0, path.startsWith(DETECT) ? 3 : 2)
    .join('/');
/** Tests of how long something takes are not for code that is slowed by being watched. */
const isTest = (path) => /(?<!linear)\.test\.ts$/.test(path);
/** Whose tests look through a room: the checks through what detects, and the commands through what judges. */
const OUTWARD = { detect: ['src/checks'], checks: ['src/engine'], engine: ['src/audit'], policy: ['src/engine'], school: ['src/config'] };
const around = (path) => roomsOf(path).flatMap(below);
const roomsOf = (path) => [roomOf(path), ...(OUTWARD[path.split('/')[1]] ?? [])];
const testsOf = (path) =>
  roomsOf(path)
    .map((room) => room.replace('src/', 'test/'))
    .flatMap(below)
    .filter(isTest);

/** The file's own tests, then those that import it, then those that import what imports it, and so on outward; what imports nothing of it is in none. */
function* ringsOf(path) {
  const inside = around(path);
  const left = new Set(testsOf(path));
  const seen = new Set([path]);
  const own = testsOf(path).filter((test) => basename(test) === basename(path).replace('.ts', '.test.ts'));
  for (const test of own) left.delete(test);
  if (own.length > 0) yield own;
  for (let files = [path]; files.length > 0; ) {
    const ring = [...left].filter((test) => reached(test).some((to) => files.includes(to)));
    for (const test of ring) left.delete(test);
    if (ring.length > 0) yield ring;
    files = inside.filter((file) => !seen.has(file) && imported(file).some((to) => files.includes(to)));
    for (const file of files) seen.add(file);
  }
}

// ── Spoiling ────────────────────────────────────────────────────────────────────────────────────────────────────────

const { jest } = JSON.parse(read('package.json'));
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const jestFor = (tests) => ({
  ...jest,
  ...{ testRegex: tests.map((test) => `${literal(test)}$`), testEnvironment: fileURLToPath(new URL('fail-fast.cjs', import.meta.url)) },
  noStackTrace: true,
});

/** The data of a recogniser is half of what it does; elsewhere a sentence or a list is held by goldens, and no slip of logic. */
const leftOut = (path) => (path.startsWith(DETECT) ? [] : ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration']);

/** What became of every mutant of `mutate`, by its place and what was put there. */
async function spoilt(mutate, tests, excludedMutations) {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-mutation-'));
  try {
    const results = await new Stryker({
      ...{ testRunner: 'jest', testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'] },
      // Each mutant is shown to all the tests: what is made once and kept is made in the first test and matters in others.
      mutator: { excludedMutations },
      ...{ mutate, coverageAnalysis: 'all', concurrency: 1, timeoutMS: 3000, tempDirName: folder, cleanTempDir: 'always' },
      jest: { projectType: 'custom', enableFindRelatedTests: false, config: jestFor(tests) },
      // Stryker reads settings of TypeScript with the library of an older TypeScript.
      ...{ tsconfigFile: 'none.json', reporters: ['dots'], logLevel: 'off', allowConsoleColors: false, disableTypeChecks: false },
      ignorePatterns: ['dist', 'coverage', 'docs', 'bench', 'reports', '.ci'],
    }).runMutationTest();
    return new Map(results.map((one) => [keyOf(one), one]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const keyOf = ({ location, replacement }) => JSON.stringify([location.start, location.end, replacement]);
const rangeOf = (path, { location: { start, end } }) => `${path}:${start.line}:${start.column}-${end.line}:${end.column}`;
const isAlive = ({ status }) => status === 'Survived' || status === 'NoCoverage';
const isCounted = ({ status }) => isAlive({ status }) || status === 'Killed' || status === 'Timeout';

async function measured(path) {
  const results = new Map();
  for (const ring of ringsFor(path)) {
    const alive = [...results.values()].filter(isAlive);
    if (results.size > 0 && alive.length === 0) break;
    const mutate = results.size === 0 ? [path] : [...new Set(alive.map((one) => rangeOf(path, one)))];
    for (const [key, one] of await spoilt(mutate, ring, leftOut(path)))
      if (isAlive(results.get(key) ?? { status: 'Survived' })) results.set(key, one);
  }
  const counted = [...results.values()].filter(isCounted);
  return { path, mutants: counted.length, survivors: counted.filter(isAlive).map((one) => survivor(path, one)) };
}

function survivor(path, { location: { start, end }, mutatorName, replacement = '' }) {
  const lines = read(path).split('\n');
  const was =
    start.line === end.line
      ? lines[start.line - 1].slice(start.column - 1, end.column - 1)
      : `${lines[start.line - 1].slice(start.column - 1)} …`;
  return { line: start.line, mutator: mutatorName, was, became: replacement.replace(/\s+/g, ' ').slice(0, 80) };
}

// ── Keeping and showing ─────────────────────────────────────────────────────────────────────────────────────────────

const ringsFor = (path) => [...ringsOf(path)].slice(0, Number(values.rings));
const stateOf = (path) =>
  [path, ...ringsFor(path).flat()].reduce((hash, file) => hash.update(read(file)), createHash('sha256')).digest('hex');

async function kept(path) {
  const file = join(KEPT, `${relative('src', path).replaceAll(/[\\/]/g, '-')}.json`);
  const state = stateOf(path);
  const old = existsSync(file) ? JSON.parse(read(file)) : {};
  if (old.state === state && !values.again) return old.result;
  const result = await measured(path);
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(file, `${JSON.stringify({ state, result }, null, 2)}\n`);
  return result;
}

const percent = (mutants, alive) => (mutants === 0 ? '–' : `${((100 * (mutants - alive)) / mutants).toFixed(1)} %`);
const row = (name, mutants, alive) =>
  `${name.padEnd(26)}${String(mutants).padStart(8)}${String(alive).padStart(10)}${percent(mutants, alive).padStart(10)}`;

console.log(`${'file'.padEnd(26)} mutants  survived    killed`);
const all = { mutants: 0, alive: 0, unmeasured: 0 };
const started = Date.now();
const late = () => Date.now() - started > Number(values.minutes) * 60_000;
const wanted = values.changed ? changedFiles() : positionals.flatMap(filesOf);
const left = [];
for (const path of wanted) {
  if (late()) {
    left.push(path);
    continue;
  }
  const { mutants, survivors } = await kept(path).catch((error) => {
    console.error(`${path}: ${error.message.split('\n', 1)[0]}`);
    all.unmeasured++;
    return { mutants: 0, survivors: [] };
  });
  all.mutants += mutants;
  all.alive += survivors.length;
  console.log(row(basename(path), mutants, survivors.length));
  for (const { line, was, became } of survivors) console.log(`    ${line}: ${was.slice(0, 100)}  →  ${became}`);
}
console.log(row('all', all.mutants, all.alive));
if (left.length > 0) console.log(`no time was left for ${left.length} files: ${left.join(', ')}`);
const allowed = wanted.every((path) => path.startsWith(DETECT)) ? 0.1 : 0.15;
process.exitCode = all.unmeasured > 0 || all.alive > allowed * all.mutants ? 1 : 0;
