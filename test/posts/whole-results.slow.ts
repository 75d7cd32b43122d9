import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { areResultLines, isWholeResult } from '../../src/posts/whole-results.ts';
import { GOOD_LINES, GOOD_POST_RESULT, GOOD_RUN } from '../formats/shapes/samples.ts';

const POSTS = 50_000;
const BOUND = 10_000_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function inUse(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A result of many posts, and how much more memory was held at the worst of ten moments than before the first. */
async function* result([first, between, last]: readonly [string, string, string], seen: { grown: number }): AsyncGenerator<Uint8Array> {
  const post = JSON.stringify(GOOD_POST_RESULT);
  const before = inUse();
  yield Buffer.from(first);
  for (let nth = 0; nth < POSTS; nth += 1) {
    if (nth % (POSTS / 10) === 0) seen.grown = Math.max(seen.grown, inUse() - before);
    yield Buffer.from(`${nth === 0 ? '' : between}${post}`);
  }
  yield Buffer.from(last);
}

const [head = '', tail = ''] = JSON.stringify({ ...GOOD_RUN, posts: ['here'] }).split('"here"');

test.each([
  ['JSON', isWholeResult, [head, ',', tail]],
  ['NDJSON', areResultLines, ['', '\n', `\n${JSON.stringify(GOOD_LINES.at(-1))}`]],
] as const)(
  'a long result in %s never sits in memory',
  async (_, isOurs, marks) => {
    expect(JSON.stringify(GOOD_POST_RESULT).length * POSTS).toBeGreaterThan(2 * BOUND);
    const seen = { grown: 0 };
    expect(await isOurs(result(marks, seen))).toBe(true);
    expect(seen.grown).toBeLessThan(BOUND);
  },
  120_000,
);
