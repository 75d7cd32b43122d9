// node bench/corpus.js [--update] [--corpus FOLDER]: runs the labelled posts beside the project, where they are, and fails where a
// check does worse than it once did. --update raises the floor to what is reached now; it never lowers it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fallen, hashOf, raised } from './floor.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FLOOR = join(ROOT, 'bench', 'corpus-floor.json');
const { values } = parseArgs({ options: { update: { type: 'boolean', default: false }, corpus: { type: 'string' } } });
/** Sets of our own, written blind in the same form. */
const OWN = join(ROOT, 'fixtures', 'corpus');
const CORPUS = values.corpus ?? join(ROOT, '..', 'shared', 'corpus');

/** One file a check, but for what they are made of. */
const checks = () =>
  readdirSync(join(ROOT, 'src', 'checks'))
    .filter((file) => file.endsWith('.ts') && !['check.ts', 'registry.ts'].includes(file))
    .map((file) => basename(file, '.ts'))
    .sort();

const sets = () =>
  [CORPUS, OWN]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => existsSync(join(folder, 'cases.jsonl')));

/** The score of one check over one set; undefined where no case of the set is about it and nothing was found either. */
function score(set, check) {
  const run = spawnSync(process.execPath, [join(CORPUS, 'score.mjs'), set, '--json', '--check', check], { cwd: ROOT, encoding: 'utf8' });
  if (!run.stdout.startsWith('{')) throw new Error(`the scorer printed no figures: ${run.stderr}`);
  const { totals, checks: rows } = JSON.parse(run.stdout);
  if (totals.broken > 0) throw new Error(`${totals.broken} cases of ${basename(set)} could not be run; see score.mjs --verbose`);
  if (rows[check] === undefined) return undefined;
  const { precision, recall, f1 } = rows[check];
  return { precision, recall, f1, unsafe: totals.unsafe, wrongSpan: totals.wrongSpan, wrongKind: totals.wrongKind };
}

function scoresOf(set) {
  const scored = checks().map((check) => [check, score(set, check)]);
  return Object.fromEntries(scored.filter(([, figures]) => figures !== undefined));
}

const say = (check, { precision, recall, f1, unsafe }) =>
  `  ${check.padEnd(22)} precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  unsafe ${unsafe}`;

/** Looks at one set; gives its floor from now on and what fell below the old one. */
function look(set, floors) {
  const [hash, scores] = [hashOf(set), scoresOf(set)];
  const floor = floors[hash]?.checks;
  console.log(`${basename(set)} (${hash.slice(0, 12)})${floor === undefined ? ': not seen before, no floor yet; --update sets one' : ''}`);
  for (const [check, figures] of Object.entries(scores)) console.log(say(check, figures));
  return { hash, entry: { set: basename(set), checks: raised(scores, floor) }, worse: fallen(scores, floor ?? {}) };
}

function main() {
  if (!existsSync(join(CORPUS, 'score.mjs'))) {
    console.log('corpus: skipped, there are no labelled posts beside the project');
    return 0;
  }
  const floors = JSON.parse(readFileSync(FLOOR, 'utf8'));
  const looked = sets().map((set) => look(set, floors));
  for (const fault of looked.flatMap(({ worse }) => worse)) console.log(`BELOW THE FLOOR  ${fault}`);
  if (values.update) {
    const reached = Object.fromEntries(looked.map(({ hash, entry }) => [hash, entry]));
    const names = new Set(looked.map(({ entry }) => entry.set));
    const elsewhere = Object.fromEntries(Object.entries(floors).filter(([, { set }]) => !names.has(set)));
    writeFileSync(FLOOR, `${JSON.stringify({ ...elsewhere, ...reached }, null, 2)}\n`);
  }
  return looked.some(({ worse }) => worse.length > 0) ? 1 : 0;
}

process.exitCode = main();
