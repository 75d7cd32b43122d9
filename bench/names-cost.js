// What finding names costs: how much dearer a post is with many more pupils, and what the index of a roll takes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { node, ratios, summary } from './measure.js';
import { madePosts, writeSchool } from './school.js';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const SYLLABLES = 'qua zor vix jul wex yth kro dwi gly psa tzu xan'.split(' ');
const syllables = (number) => (number < 12 ? SYLLABLES[number] : SYLLABLES[number % 12] + syllables(Math.floor(number / 12)));
const capital = (word) => word[0].toUpperCase() + word.slice(1);
/** Pupils whom no post names, so that the same is found with them as without. */
const others = (count) =>
  Array.from({ length: count }, (_, at) => `X${at},${capital(syllables(at + 200))},${capital(syllables(at + 900))}`);

function schoolOf(folder, pupils) {
  mkdirSync(folder);
  writeSchool(folder, 500, { more: others(pupils - 500) });
  return folder;
}

export function namesCost(folder, { pairs, posts }) {
  const file = join(folder, 'some-posts.json');
  writeFileSync(file, JSON.stringify(madePosts(posts, 500)));
  const run = (cwd, ...more) => JSON.parse(node([here('inside.js'), cwd, file, ...more], { cwd: folder, keep: true }).stdout);
  const [few, some, many] = [500, 2000, 50_000].map((pupils) => schoolOf(join(folder, `pupils-${pupils}`), pupils));
  if (run(few).found === 0 || run(few).found !== run(many).found) throw new Error('the two schools do not find the same');
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
    { name: 'index of 2,000 pupils / node', ...summary(ratios(pairs, () => run(some, 'index'), empty)) },
  ];
}
