// What a large school and a long post cost: how much dearer a post is with many more pupils or trips, or with twice the worst of texts, and
// what the index of a roll takes.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dump, load } from 'js-yaml';
import { node, ratios, summary } from './measure.js';
import { madePosts, writeSchool } from './school.js';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const SYLLABLES = 'qua zor vix jul wex yth kro dwi gly psa tzu xan'.split(' ');
const syllables = (number) => (number < 12 ? SYLLABLES[number] : SYLLABLES[number % 12] + syllables(Math.floor(number / 12)));
const capital = (word) => word[0].toUpperCase() + word.slice(1);
/** Pupils whom no post names, so that the same is found with them as without. */
const others = (count) =>
  Array.from({ length: count }, (_, at) => `X${at},${capital(syllables(at + 200))},${capital(syllables(at + 900))}`);

/** Trips to places that no post names, a day after the other. */
const day = (at) => new Date(Date.UTC(2026, 5, 1 + (at % 200))).toISOString().slice(0, 10);
const visits = (count) =>
  Array.from(
    { length: count },
    (_, at) =>
      `- { id: T${at}, title: A visit, place: ${capital(syllables(at + 300))} Castle, start: ${day(at)}T09:00, end: ${day(at)}T15:00, lat: ${50 + at / 1000}, lon: -2.5 }`,
  ).join('\n');

function schoolOf(folder, { pupils = 500, trips = 0, policy }) {
  mkdirSync(folder);
  writeSchool(folder, 500, { more: others(pupils - 500), ...(trips === 0 ? {} : { trips: visits(trips) }), policy });
  return folder;
}

/** What a policy asks of a post that is decided from its fields; `copyright` reads the words too, and is measured with those that do. */
const FIELDS = [
  ...['official-channel', 'authorised-author', 'approval', 'comments-off', 'person-tag', 'staff-profile-link', 'school-identity'],
  ...['personal-disclaimer', 'anonymous-post', 'personal-device', 'unsafe-link', 'lesson-time', 'branding', 'purpose', 'other-channel'],
];

/** A policy of ours with nothing left but its checks from fields, as a school's own file. */
function fieldsOf(pack, folder) {
  const { id, title, clauses } = load(readFileSync(here(`../rules/${pack}.yaml`), 'utf8'));
  const isOfFields = ({ check = [], audit }) => check.length > 0 && !audit && [check].flat().every((one) => FIELDS.includes(one));
  writeFileSync(join(folder, `${pack}.yaml`), dump({ id: `${id}-fields`, title, clauses: clauses.filter(isOfFields) }));
  return join(folder, `${pack}.yaml`);
}

/** How much longer the check takes with twice the text, on the text where that is most. */
function growthOf(check, school, folder) {
  const { growth, slowest } = JSON.parse(node([here('worst.js'), school, check], { cwd: folder, keep: true }).stdout);
  const note = `on ${growth.on}; slowest on ${slowest.on}, ${(slowest.milliseconds / 1000).toFixed(1)} s`;
  return { name: `${check}, 200 kB / 100 kB`, median: growth.ratio, p10: null, p90: null, note };
}

/** Twice the worst of texts: minutes long, so only where it is asked for. */
export const worstTexts = (folder) => [growthOf('personal-data', schoolOf(join(folder, 'worst'), {}), folder)];

/** Our policies, and where of all channels they let a school post at all. */
const PACKS = {
  jmat: undefined,
  'learning-trust': undefined,
  'carlton-junior': undefined,
  mersham: ['instagram', 'website', 'newsletter'],
  federation: ['website', 'newsletter'],
};

/** As an office writes that keeps all five policies: the checks are to look, and hardly to find. */
const keeping = (post) => ({ ...post, purpose: 'achievement', approvals: [{ by: 'hhead', at: '2026-06-11T12:00' }] });

/** What a policy’s checks from fields add to the four, on posts that keep it. */
const fieldsRow = ([pack, channels], folder, how) =>
  addedRow({ name: `the four and ${pack}’s fields / the four`, policy: fieldsOf(pack, folder), channels }, folder, how);

/** What all checks of all policies add to the four. */
const allRow = (folder, how) =>
  addedRow({ name: 'all checks of all policies / the four', policy: Object.keys(PACKS), channels: PACKS.federation }, folder, how);

function addedRow({ name, policy, channels }, folder, { posts, rounds }) {
  const file = join(mkdtempSync(join(folder, 'added-')), 'posts.json');
  const made = madePosts(posts, 500).filter(({ channel }) => channels === undefined || channels.includes(channel));
  writeFileSync(file, JSON.stringify(made.map(keeping)));
  const school = schoolOf(join(dirname(file), 'school'), { policy });
  const said = node([here('packs.js'), file, String(rounds), join(folder, 'plain'), school], { cwd: folder, keep: true });
  const { median, p10, p90, plain, other } = JSON.parse(said.stdout);
  const note = `${plain.each.toFixed(0)} and ${other.each.toFixed(0)} µs, ${plain.found} and ${other.found} violations of ${made.length} posts`;
  return { name, median, p10, p90, note };
}

export function costs(folder, { pairs, posts, packs }) {
  const file = join(folder, 'some-posts.json');
  writeFileSync(file, JSON.stringify(madePosts(posts, 500)));
  const run = (cwd, ...more) => JSON.parse(node([here('inside.js'), cwd, file, ...more], { cwd: folder, keep: true }).stdout);
  const [few, some, many] = [500, 2000, 50_000].map((pupils) => schoolOf(join(folder, `pupils-${pupils}`), { pupils }));
  schoolOf(join(folder, 'plain'), {});
  const [short, long] = [5, 500].map((trips) => schoolOf(join(folder, `trips-${trips}`), { trips }));
  for (const [one, other] of [
    [few, many],
    [short, long],
  ])
    if (run(one).found === 0 || run(one).found !== run(other).found) throw new Error('the two schools do not find the same');
  const empty = () => node(['-e', '0'], { cwd: folder });
  return [
    {
      name: 'a post, 50,000 pupils / 500',
      ...summary(
        ratios(
          pairs,
          () => run(many),
          () => run(few),
        ),
      ),
    },
    {
      name: 'a post, 500 trips / 5',
      ...summary(
        ratios(
          pairs,
          () => run(long),
          () => run(short),
        ),
      ),
    },
    ...Object.entries(PACKS).map((one) => fieldsRow(one, folder, packs)),
    allRow(folder, packs),
    { name: 'index of 2,000 pupils / node', ...summary(ratios(pairs, () => run(some, 'index'), empty)) },
  ];
}
