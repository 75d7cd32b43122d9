// npm run bench:identifiers [-- --half final] [--show]: how well personal-data sees what identifies people and lets everything else be, on
// the labelled lines of fixtures/identifiers, and how well packages do that one might use instead, each as near as it comes.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compromise } from './identifiers/compromise.js';
import { libphonenumber } from './identifiers/libphonenumber.js';
import { openredaction } from './identifiers/openredaction.js';
import { checker, judged, ndjson } from './identifiers/ours.js';
import { removePii } from './identifiers/remove-pii.js';
import { exactnessOf, labelOf, overlaps, scoreOf } from './identifiers/score.js';
import { asked } from './identifiers/validator.js';
import { quantile } from './measure.js';

const { values } = parseArgs({ options: { half: { type: 'string', default: 'tune' }, show: { type: 'boolean', default: false } } });

const PACKAGES = { openredaction, 'remove-pii': removePii, compromise, 'libphonenumber-js': libphonenumber, validator: asked };
const ROUNDS = 5;

const file = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
/** Odd lines are to tune on. Even ones were measured on, once, and have been looked at since: docs/detection.md has both scores. */
const halfOf = ({ id }) => (Number(id.slice(1)) % 2 === 1 ? 'tune' : 'final');
const linesOf = (name) =>
  file(`../fixtures/identifiers/${name}.jsonl`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter((line) => halfOf(line) === values.half);

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const oneLine = (text) => text.replace(/\s*\n\s*/g, ' / ');
const byName = ([one], [other]) => (one < other ? -1 : 1);

async function foundBy({ find }, lines) {
  const found = new Map();
  for (const { id, text } of lines) found.set(id, await find(text));
  return found;
}

/** Lines a second of each, by turns, so that a busy machine slows them all. */
async function speedsOf(ways, lines) {
  const speeds = ways.map(() => []);
  for (let round = 0; round <= ROUNDS; round++)
    for (const [index, find] of ways.entries()) {
      const from = process.hrtime.bigint();
      for (const { text } of lines) await find(text);
      const seconds = Number(process.hrtime.bigint() - from) / 1e9;
      // The first round only warms up.
      if (round > 0) speeds[index].push(lines.length / seconds);
    }
  return speeds.map((speed) => quantile(speed, 0.5));
}

function showExactness(kinds) {
  console.log(`\n${'ours'.padEnd(18)} lines    seen as it is    as severe    exact`);
  const all = { lines: 0, seen: 0, severity: 0, exact: 0 };
  for (const row of kinds.values()) for (const key of Object.keys(all)) all[key] += row[key];
  for (const [kind, { lines, ...row }] of [...[...kinds].sort(byName), ['all', all]]) {
    const cells = [row.seen, row.severity, row.exact].map((part) => percent(part, lines).padStart(9));
    console.log(`${kind.padEnd(18)} ${String(lines).padStart(5)}        ${cells[0]}    ${cells[1]} ${cells[2]}`);
  }
}

function showMisses(found, nobody, results) {
  for (const line of found) {
    const findings = results.get(line.id);
    const label = labelOf(line);
    const said = findings.map(({ kind, severity, start, end }) => `${kind} ${severity} “${line.text.slice(start, end)}”`).join(', ');
    const right = findings.find(
      ({ kind, severity, start, end }) => kind === line.kind && severity === line.severity && start === label.start && end === label.end,
    );
    if (right === undefined) console.log(`  ${line.id} ${line.kind} “${line.match}”: ${said || 'nothing'} [${oneLine(line.text)}]`);
    for (const one of findings.filter((finding) => !overlaps(finding, label) && finding.kind !== 'full-name'))
      console.log(`  ${line.id} ${one.kind} elsewhere: “${line.text.slice(one.start, one.end)}” [${oneLine(line.text)}]`);
  }
  for (const { id, text, trap } of nobody)
    for (const { kind, severity, start, end } of results.get(id))
      console.log(`  ${id} (${trap}) ${kind} ${severity}: “${text.slice(start, end)}” [${oneLine(text)}]`);
}

const RIVALS = ['', 'recall', 'of its kinds', 'precision', 'troubled', 'elsewhere', 'speed'];
const row = (cells) => cells.map((cell, index) => (index === 0 ? cell.padEnd(34) : cell.padStart(13))).join('');

function showRivals(table, nobody) {
  console.log(`\n${row(RIVALS)}`);
  for (const { title, claims, score, speed, base } of table) {
    const own = [...score.kinds].filter(([kind]) => claims === undefined || claims.includes(kind)).map(([, of]) => of);
    const [lines, seen] = ['lines', 'seen'].map((key) => own.reduce((sum, of) => sum + of[key], 0));
    const found = score.right + score.wrong;
    const cells = [percent(score.seen, score.lines), percent(seen, lines), percent(score.right, found), percent(score.troubled, nobody)];
    console.log(row([title, ...cells, String(score.elsewhere), `× ${(speed / base).toFixed(2)}`]));
  }
}

function showKinds(table) {
  console.log(`\n${'seen, of each kind'.padEnd(18)}${table.map(({ short }) => short.padStart(19)).join('')}`);
  for (const [kind, { lines }] of [...table[0].score.kinds].sort(byName)) {
    const cells = table.map(({ claims, score }) =>
      claims === undefined || claims.includes(kind) ? percent(score.kinds.get(kind).seen, lines) : '·',
    );
    console.log(kind.padEnd(18) + cells.map((cell) => cell.padStart(19)).join(''));
  }
}

const versionOf = (name) => JSON.parse(file(`../node_modules/${name}/package.json`)).version;
const scored = (found, nobody, results) => {
  const score = scoreOf([...found, ...nobody], results);
  return { ...score, elsewhere: scoreOf(found, results).wrong };
};

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-identifiers-'));
  try {
    const [found, nobody] = ['found', 'nobody'].map(linesOf);
    const lines = [...found, ...nobody];
    const stdin = join(folder, 'posts.ndjson');
    writeFileSync(stdin, ndjson(lines));
    const results = judged(lines, stdin);
    console.log(`half: ${values.half}; ${found.length} lines with one thing each, ${nobody.length} with nothing`);
    if (values.show) showMisses(found, nobody, results);
    showExactness(exactnessOf(found, results));

    const speeds = await speedsOf([await checker(), ...Object.values(PACKAGES).map(({ find }) => find)], lines);
    const table = [{ title: 'ours (all checks run)', short: 'ours', score: scored(found, nobody, results) }];
    for (const [short, one] of Object.entries(PACKAGES))
      table.push({
        ...{ title: `${one.name} ${versionOf(one.name)}`, short, claims: one.claims },
        score: scored(found, nobody, await foundBy(one, lines)),
      });
    showRivals(
      table.map((one, index) => ({ ...one, speed: speeds[index], base: speeds[0] })),
      nobody.length,
    );
    console.log(
      `\nrecall: lines whose thing a finding touches, whatever it calls it; troubled: lines with nothing that were found fault with;`,
    );
    console.log(`elsewhere: findings beside the thing; speed: lines a second, over ours (${Math.round(speeds[0])})`);
    showKinds(table);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
