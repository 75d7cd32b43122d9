// npm run bench:names [-- --half final] [--show]: how well child-name sees pupils and lets everything else be, on the labelled lines of
// fixtures/names. Everything goes through the program itself, as a school would run it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { node } from './measure.js';
import { disguisedPosts, innocentPosts, namedPosts, strangerPosts } from './names-posts.js';
import { NAMES, ORIGINS, readLines, rollOf, strangersOf, wordRoll } from './names-roll.js';

const { values } = parseArgs({
  options: { half: { type: 'string', default: 'tune' }, show: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const NOW = '2026-11-16T09:00:00Z';
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The disguises are TypeScript, as all tests are. */
async function disguisesIn(folder) {
  const bundle = await rolldown({ input: here('../test/detect/names/disguises.ts'), platform: 'node' });
  await bundle.write({ file: join(folder, 'disguises.mjs'), format: 'esm' });
  await bundle.close();
  return import(join(folder, 'disguises.mjs'));
}

const csv = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function writeSchool(folder, pupils) {
  mkdirSync(folder, { recursive: true });
  const rows = pupils.map(({ id, forename, surname, knownAs, year, group }) =>
    [id, forename, surname, knownAs, year, group].map(csv).join(','),
  );
  writeFileSync(join(folder, 'pupils.csv'), `id,forename,surname,known_as,year,class\n${rows.join('\n')}\n`);
  writeFileSync(
    join(folder, '.smpolicyrc.yaml'),
    'school: { name: Larkbridge Primary School }\npolicy: [baseline]\npupils: pupils.csv\nconsent: none\ntrips: none\nstaff: none\naccounts: none\n',
  );
}

/** What child-name says of each post, by its id. */
function judged(folder, pupils, posts) {
  writeSchool(folder, pupils);
  const stdin = join(folder, 'posts.ndjson');
  writeFileSync(stdin, `${posts.map(({ id, post }) => JSON.stringify({ ...post, id })).join('\n')}\n`);
  const program = [here('../bin/smpolicy.js'), 'check', '-', '--format', 'ndjson', '--no-mask', '--now', NOW];
  const lines = node(program, { cwd: folder, stdin, keep: true })
    .stdout.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const results = new Map(lines.flatMap(({ id, violations }) => (violations === undefined ? [] : [[id, violations]])));
  if (results.size !== posts.length) throw new Error(`${posts.length - results.size} posts were not judged`);
  return results;
}

const ofNames = (violations) => violations.filter(({ check }) => check === 'child-name');
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
const oneLine = (text) => text.replace(/\s*\n\s*/g, ' / ');

// ── Pupils who are named ────────────────────────────────────────────────────────────────────────────────────────────

/** `seen`: as certain as the line says. `doubt`: a warning where an error was due. */
const outcomeOf = ({ pupil, severity }, violations) => {
  const found = ofNames(violations).filter(({ pupils }) => pupil === undefined || pupils.includes(pupil));
  if (found.some((one) => one.severity === 'error') || (severity !== 'error' && found.length > 0)) return 'seen';
  return found.length > 0 ? 'doubt' : 'missed';
};

function tally(posts, results, keyOf) {
  const table = new Map();
  for (const one of posts) {
    const outcome = outcomeOf(one, results.get(one.id));
    if (values.show && outcome !== 'seen') console.log(`  ${outcome} ${one.line} [${one.name}] ${oneLine(one.said)}`);
    for (const key of [keyOf(one), 'all']) {
      const row = table.get(key) ?? { seen: 0, doubt: 0, missed: 0 };
      row[outcome] += 1;
      table.set(key, row);
    }
  }
  return table;
}

function showRecall(title, table) {
  console.log(`\n${title.padEnd(34)} posts     seen    doubt   missed`);
  for (const [key, { seen, doubt, missed }] of [...table].sort(([a], [b]) => (a === 'all') - (b === 'all') || (a < b ? -1 : 1))) {
    const of = seen + doubt + missed;
    console.log(
      `  ${key.padEnd(30)} ${String(of).padStart(7)} ${[seen, doubt, missed].map((part) => percent(part, of).padStart(8)).join(' ')}`,
    );
  }
}

/** How many of the names on no roll are counted, for the others stand in lists of the program. */
const countStrangers = () => {
  const [all, counted] = [(origin) => NAMES[origin].unlisted, strangersOf].map((of) => ORIGINS.flatMap(of).length);
  return `of ${all} names on no roll ${counted} are counted: the others stand in src/detect`;
};

// ── Posts that name nobody ──────────────────────────────────────────────────────────────────────────────────────────

function showInnocent(title, posts, results) {
  const count = { error: 0, warning: 0 };
  for (const one of posts) {
    const found = ofNames(results.get(one.id));
    if (found.length === 0) continue;
    const worst = found.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
    count[worst] += 1;
    if (values.show)
      console.log(`  ${worst} ${one.line} [${found.map(({ match, kind }) => `${match} (${kind})`).join(', ')}] ${oneLine(one.said)}`);
  }
  const cells = [count.error, count.warning].map((part) => `${String(part).padStart(4)} (${percent(part, posts.length)})`);
  console.log(`${title.padEnd(44)} errors ${cells[0]}, doubts ${cells[1]} of ${posts.length}`);
  return count;
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-names-'));
  try {
    const { DISGUISES, MIN_LETTERS, seeded } = await disguisesIn(folder);
    const lines = (name) => readLines(name).filter(({ half }) => half === values.half);
    const [sentences, innocent, prose] = ['sentences', 'innocent', 'prose'].map(lines);
    if ([sentences, innocent, prose].some(({ length }) => length === 0))
      return console.log(`half: ${values.half}; not all of its lines are written yet`);
    const roll = rollOf(2000, seeded(1));
    const words = wordRoll(seeded(2));
    console.log(`half: ${values.half}; ${roll.length} pupils of ${ORIGINS.length} origins`);

    const named = namedPosts(sentences, roll, seeded(3));
    const results = judged(join(folder, 'named'), roll, named);
    showRecall(
      '(a) by what is written',
      tally(named, results, ({ slot }) => slot),
    );
    const { show } = values;
    values.show = false;
    showRecall(
      '(a) by origin',
      tally(named, results, ({ origin }) => origin),
    );
    values.show = show;
    const hidden = disguisedPosts(sentences, roll, { DISGUISES, MIN_LETTERS, random: seeded(4) });
    showRecall(
      '(a) disguised',
      tally(hidden, judged(join(folder, 'hidden'), roll, hidden), ({ disguise }) => disguise),
    );
    const wordy = namedPosts(sentences, words, seeded(5));
    showRecall(
      '    pupils whose names are words',
      tally(wordy, judged(join(folder, 'wordy'), words, wordy), ({ slot }) => slot),
    );
    const strangers = strangerPosts(sentences);
    console.log(`\n${countStrangers()}`);
    showRecall(
      'not on the roll, beside a cue',
      tally(strangers, judged(join(folder, 'strangers'), roll, strangers), ({ origin }) => origin),
    );

    console.log('');
    const plain = innocentPosts([...innocent, ...prose]);
    const nobody = { ...roll[0], forename: 'Zzyzx', surname: 'Qwertz' };
    const rolls = { 'nobody on the roll': [nobody], '(b) the generated roll': roll, '(c) a roll of names that are words': words };
    for (const [title, pupils] of Object.entries(rolls)) {
      const found = judged(join(folder, 'innocent'), pupils, plain);
      for (const set of ['school', 'prose'])
        showInnocent(
          `${title}, ${set}`,
          plain.filter((post) => post.set === set),
          found,
        );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
