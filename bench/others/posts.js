// What all of them look at: the posts of the bench's school, every fiftieth of which names a pupil, and where the name stands.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { madePosts } from '../school.js';

const EVERY = 50;

const asOnTheRoll = ({ forename, surname }) => `${forename} ${surname}`;
/** What a list of names does not have, and every reader takes for the same child. */
const OTHERWISE = [
  (pupil) => asOnTheRoll(pupil).toUpperCase(),
  ({ forename, surname }) => `${surname}, ${forename}`,
  ({ forename, surname }) => `#${forename}${surname}`,
];
const SENTENCES = [
  ['Well done ', '!'],
  ['The shield for kindness goes to ', ' this term.'],
  ['We clapped for ', ' at the end of assembly.'],
];

/** The pupils of a school's folder who have not left. */
const pupilsOf = (folder) =>
  readFileSync(join(folder, 'pupils.csv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','))
    .flatMap(([, forename, surname, , , , left]) => (left === '' ? [{ forename, surname }] : []));

/** The names of a school as one pattern: how one tells them to a tool that looks for patterns, and the quickest way to. */
export const anyPupil = (folder) => `/\\b(?:${[...new Set(pupilsOf(folder).map(asOnTheRoll))].join('|')})\\b/`;

function planted(post, pupil, turn) {
  const [as, spelt] = turn % 2 === 0 ? ['roll', asOnTheRoll] : ['otherwise', OTHERWISE[((turn - 1) / 2) % OTHERWISE.length]];
  const [before, after] = SENTENCES[turn % SENTENCES.length];
  const name = spelt(pupil);
  const start = post.text.length + 1 + before.length;
  return { post: { ...post, text: `${post.text} ${before}${name}${after}` }, named: { as, start, end: start + name.length } };
}

/** So many posts, and in each that names somebody where: as on the roll and otherwise, by turns. */
const plantedPosts = (count, pupils) =>
  madePosts(count, pupils.length).map((post, at) => {
    const turn = Math.floor(at / EVERY);
    return at % EVERY === EVERY - 1 ? planted(post, pupils[(turn * 97) % pupils.length], turn) : { post };
  });

const asLines = (values) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;

/** Into a school's folder: what the program reads, and beside it what is known of each post. */
export function writePlanted(folder, count) {
  const made = plantedPosts(count, pupilsOf(folder));
  writeFileSync(join(folder, 'posts.ndjson'), asLines(made.map(({ post }) => post)));
  writeFileSync(join(folder, 'planted.ndjson'), asLines(made));
}

export const readPlanted = (folder) =>
  readFileSync(join(folder, 'planted.ndjson'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
