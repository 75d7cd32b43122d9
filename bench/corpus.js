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

const sets = () =>
  [CORPUS, OWN]
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((folder) => existsSync(join(folder, 'cases.jsonl')));

/** What is counted by the post and not by the check. */
const ALL = 'all posts';

/** The score of each check that a set is about, or that found something there; the whole set is run once. */
function scoresOf(set) {
  const run = spawnSync(process.execPath, [join(CORPUS, 'score.mjs'), set, '--json'], { cwd: ROOT, encoding: 'utf8' });
  if (!run.stdout.startsWith('{')) throw new Error(`the scorer printed no figures: ${run.stderr}`);
  const { totals, checks } = JSON.parse(run.stdout);
  if (totals.broken > 0) throw new Error(`${totals.broken} cases of ${basename(set)} could not be run; see score.mjs --verbose`);
  const { unsafe, wrongSpan, wrongKind } = totals;
  const scored = Object.entries(checks).map(([check, { precision, recall, f1 }]) => [check, { precision, recall, f1 }]);
  return { ...Object.fromEntries(scored), [ALL]: { unsafe, wrongSpan, wrongKind } };
}

const said = (figure) => (Number.isInteger(figure) ? String(figure) : figure.toFixed(3));
const say = (check, figures) =>
  `  ${check.padEnd(22)} ${Object.entries(figures)
    .map(([name, figure]) => `${name} ${said(figure)}`)
    .join('  ')}`;

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
