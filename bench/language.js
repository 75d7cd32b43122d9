// npm run bench:language [-- [--verbose] [FOLDER …]]: the labelled lines of fixtures/language, or of other folders in that form, through the
// executable with a pack that binds each check for everybody and lowers nothing. Of what there is how much is found, of what is found how much is right.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { verbose: { type: 'boolean', default: false } } });
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const SETS = here('../fixtures/language');
const NOW = '2026-11-17T16:30:00Z';

const ownSets = () => [
  SETS,
  ...readdirSync(SETS, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? join(SETS, entry.name) : [])),
];
const filesOf = (folder) => readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const rowsOf = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const clause = (check) =>
  `  - { id: ${check}.all, at: all, says: A clause to measure by., binds: everyone, force: must, severity: error, check: ${check} }\n`;

/** A school that has nobody and a policy of these checks alone. */
function writeSchool(folder, checks) {
  writeFileSync(
    join(folder, 'pack.yaml'),
    `id: measure\ntitle: Measure\nversion: "1"\nreview: "2099-01"\nclauses:\n${checks.map(clause).join('')}`,
  );
  const school = '{ name: Oakfield Primary School, domains: [oakfield.sch.uk] }';
  const none = ['pupils', 'consent', 'trips', 'staff', 'accounts'].map((record) => `${record}: none\n`).join('');
  writeFileSync(join(folder, '.smpolicyrc.yaml'), `school: ${school}\ntimezone: Europe/London\n${none}policy: [./pack.yaml]\n`);
}

/** What each post was found to be, by its check: `error`, `warning` or `nothing`. */
function foundIn(rows, check, folder) {
  const posts = rows.map(({ id, post }) => `${JSON.stringify({ ...post, id })}\n`).join('');
  const args = ['check', '-', '--format', 'json', '--no-interactive', '--config', join(folder, '.smpolicyrc.yaml'), '--now', NOW];
  const run = spawnSync(process.execPath, [here('../bin/smpolicy.js'), ...args], { input: posts, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!run.stdout.startsWith('{')) throw new Error(`${check}: exit ${run.status}: ${run.stderr}`);
  const byId = new Map(JSON.parse(run.stdout).posts.map(({ id, violations }) => [id, violations.filter((found) => found.check === check)]));
  return rows.map(({ id }) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`${check}: ${id} was not looked at`);
    return found.some(({ severity }) => severity === 'error') ? 'error' : found.length > 0 ? 'warning' : 'nothing';
  });
}

const NONE = { there: 0, found: 0, right: 0, errors: 0, rightErrors: 0, innocent: 0, stopped: 0 };
const one = (is) => (is ? 1 : 0);
const tallyOf = ({ expect }, got) => ({
  there: one(expect !== 'nothing'),
  found: one(got !== 'nothing'),
  right: one(got !== 'nothing' && expect !== 'nothing'),
  errors: one(got === 'error'),
  rightErrors: one(got === 'error' && ['error', 'any'].includes(expect)),
  innocent: one(expect === 'nothing'),
  stopped: one(expect === 'nothing' && got === 'error'),
});
const added = (sum, more) => Object.fromEntries(Object.keys(NONE).map((key) => [key, sum[key] + more[key]]));

const share = (some, all) => (all === 0 ? '   –' : (some / all).toFixed(3)).padStart(7);
const said = (name, { there, found, right, errors, rightErrors, innocent, stopped }) =>
  `${name.padEnd(20)}${share(right, there)}${share(right, found)}${share(2 * right, there + found)}${share(rightErrors, errors)}   ${rightErrors}/${errors}, ${stopped}/${innocent} stopped`;

/** A check whose answers are `nothing` and `warning` alone is right where a warning was asked for, whatever its line says of how. */
function score(folder, file, school) {
  const check = basename(file, '.jsonl');
  const rows = rowsOf(join(folder, file));
  const got = foundIn(rows, check, school);
  rows.forEach(({ id, expect, post, why }, at) => {
    const wrong = (expect === 'nothing') !== (got[at] === 'nothing') || (got[at] === 'error' && expect === 'warning');
    if (values.verbose && wrong) console.log(`${check} ${id}: ${expect}, got ${got[at]} | ${JSON.stringify(post.text)} | ${why}`);
  });
  return rows.map((row, at) => tallyOf(row, got[at])).reduce(added, NONE);
}

for (const folder of positionals.length > 0 ? positionals : ownSets()) {
  const school = mkdtempSync(join(tmpdir(), 'smpolicy-language-'));
  try {
    const files = filesOf(folder);
    writeSchool(
      school,
      files.map((file) => basename(file, '.jsonl')),
    );
    const scores = files.map((file) => [basename(file, '.jsonl'), score(folder, file, school)]);
    console.log(`${basename(folder).padEnd(20)}${['found', 'right', 'F1', 'errors'].map((word) => word.padStart(7)).join('')}`);
    for (const [check, tally] of scores) console.log(said(check, tally));
    console.log(`${said('together', scores.map(([, tally]) => tally).reduce(added, NONE))}\n`);
  } finally {
    rmSync(school, { recursive: true, force: true });
  }
}
