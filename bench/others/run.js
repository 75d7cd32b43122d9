// Run by bench/others.js in a process of its own: node run.js TOOL FOLDER
// Prints the processor time and the time by the clock that the posts of the folder took, in microseconds a post, and what was found in them.
import { writeSync } from 'node:fs';
import { readPlanted } from './posts.js';
import { scoreOf } from './score.js';
import { TOOLS } from './tools.js';

const [name, folder] = process.argv.slice(2);
const posts = readPlanted(folder);
const { sample, make } = TOOLS[name];
const { look, spans } = await make(folder);
// What looks at nothing is the quickest of all.
if (spans(await look({ channel: 'website', text: sample }), sample).length === 0) throw new Error(`${name} finds nothing in: ${sample}`);

async function all() {
  const found = [];
  for (const { post } of posts) found.push(await look(post));
  return found;
}

// Once to warm up.
await all();
const [from, before] = [process.hrtime.bigint(), process.cpuUsage()];
const found = await all();
const [{ user, system }, clock] = [process.cpuUsage(before), Number(process.hrtime.bigint() - from) / 1e3];
const findings = found.map((one, at) => spans(one, posts[at].post.text));
writeSync(1, JSON.stringify({ processor: (user + system) / posts.length, clock: clock / posts.length, score: scoreOf(posts, findings) }));
// secretlint keeps an account of its own time, which it makes up once nothing else is to do and which takes minutes: that is not counted.
process.exit();
