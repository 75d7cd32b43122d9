// Run by bench/cost.js in a process of its own: node packs.js POSTS ROUNDS PLAIN SCHOOL
// Prints how much longer the posts of a file take against one school than against a plain one, in processor time: by turns, in one
// process, once V8 knows both. The clock would tell of the machine's other work.
import { readFileSync } from 'node:fs';
import { checkPost, loadSchool } from '../dist/index.js';
import { summary } from './measure.js';

const [file, rounds, ...folders] = process.argv.slice(2);
const posts = JSON.parse(readFileSync(file, 'utf8'));
const [plain, other] = await Promise.all(folders.map((folder) => loadSchool({ folder })));

const spent = () => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

function taken(school) {
  const from = spent();
  let found = 0;
  for (const post of posts) found += checkPost(post, school, { now: '2026-06-12T09:00' }).violations.length;
  return { each: (spent() - from) / posts.length, found };
}

function round(at) {
  if (at % 2 === 0) return { under: taken(plain), over: taken(other) };
  const over = taken(other);
  return { under: taken(plain), over };
}

/** Rounds until V8 has made all it will of both. */
const WARM = 25;
const all = Array.from({ length: WARM + Number(rounds) }, (_, at) => round(at)).slice(WARM);
const of = (one) => ({ each: summary(all.map((both) => both[one].each)).median, found: all[0][one].found });
console.log(JSON.stringify({ ...summary(all.map(({ under, over }) => over.each / under.each)), plain: of('under'), other: of('over') }));
