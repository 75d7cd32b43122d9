// Run by bench/cost.js in a process of its own: node inside.js FOLDER POSTS [index]
// Prints the milliseconds that the posts of a file took against the school of a folder, or that its index of names took.
import { readFileSync } from 'node:fs';
import { checkPost, loadSchool } from '../dist/index.js';

const [folder, file, what] = process.argv.slice(2);
const school = await loadSchool({ folder });
const timed = (work) => {
  const from = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - from) / 1e6;
};

if (what === 'index') {
  console.log(JSON.stringify({ milliseconds: timed(() => school.setup.lookups.names()) }));
} else {
  const posts = JSON.parse(readFileSync(file, 'utf8'));
  let found = 0;
  const check = () => {
    for (const post of posts) found += checkPost(post, school, { now: '2026-06-12T09:00' }).violations.length;
  };
  check();
  found = 0;
  console.log(JSON.stringify({ milliseconds: timed(check), found }));
}
