import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import type { Draft } from '../../src/model.ts';
import { readDrafts } from '../../src/posts/drafts.ts';
import { expandInputs } from '../../src/posts/inputs.ts';
import { chunks, post, scratch } from './scratch.ts';

const MB = 1_000_000;
const POSTS = 100_000;
/** What stays in memory may grow by this much while 50 MB go by. */
const BOUND = 10 * MB;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function inUse(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Posts of about 500 bytes each, in a file that begins, parts and ends them as it is told. */
async function written(name: string, [first, between, last]: readonly [string, string, string]): Promise<string> {
  const cwd = scratch();
  const file = createWriteStream(join(cwd, name));
  file.write(first);
  for (let nth = 0; nth < POSTS; nth += 1) {
    const whole = file.write(`${nth === 0 ? '' : between}${JSON.stringify(post(`${nth} ${'word '.repeat(90)}`))}`);
    if (!whole) await once(file, 'drain');
  }
  file.end(last);
  await once(file, 'close');
  return cwd;
}

/** How much more memory is held at the worst of ten moments than before; `keep` sees each draft. */
async function growth(cwd: string, name: string, keep: (draft: Draft) => void): Promise<{ grown: number; read: number }> {
  const { inputs } = await expandInputs([name], { cwd });
  const before = inUse();
  let [grown, read] = [0, 0];
  for await (const item of readDrafts(inputs, { stdin: chunks('') })) {
    if ('draft' in item) keep(item.draft);
    read += 1;
    if (read % (POSTS / 10) === 0) grown = Math.max(grown, inUse() - before);
  }
  return { grown, read };
}

describe.each([
  ['year.ndjson', ['', '\n', '\n']],
  ['year.json', ['[', ',', ']']],
] as const)('%s of 50 MB', (name, marks) => {
  test('never sits in memory', async () => {
    const cwd = await written(name, marks);
    const { grown, read } = await growth(cwd, name, () => {});
    expect(read).toBe(POSTS);
    expect(grown).toBeLessThan(BOUND);
  }, 120_000);

  test('would be seen if it did', async () => {
    const cwd = await written(name, marks);
    const kept: Draft[] = [];
    const { grown } = await growth(cwd, name, (draft) => kept.push(draft));
    expect(kept).toHaveLength(POSTS);
    expect(grown).toBeGreaterThan(2 * BOUND);
  }, 120_000);
});
