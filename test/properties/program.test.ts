import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { exitOf } from '../../src/engine/verdict.ts';
import type { Counts, Post, PostResult } from '../../src/model.ts';
import { FORMATS } from '../../src/reporters/reporter.ts';
import { runHere } from '../cli/world.ts';
import { ROOT } from '../project/files.ts';
import { CONFIG, post } from './posts.ts';

jest.setTimeout(120_000);

/** What has to hold of the whole program, whatever posts it is given. */

interface Report {
  readonly posts: readonly PostResult[];
  readonly counts: Counts;
  readonly verdict: string | null;
}

const check = (posts: readonly Post[], ...more: readonly string[]) =>
  runHere({
    args: [
      'check',
      '-',
      '--stdin-filename',
      'posts.ndjson',
      '--config',
      CONFIG,
      '--policy',
      'mersham',
      '--now',
      '2026-11-16T09:00',
      ...more,
    ],
    cwd: ROOT,
    stdin: posts.map((one) => `${JSON.stringify(one)}\n`).join(''),
  });
const reportOf = async (posts: readonly Post[], ...more: readonly string[]): Promise<Report> =>
  JSON.parse((await check(posts, '--format', 'json', ...more)).stdout) as Report;

/** Without a fault, with a doubt alone, and unread: most posts made at random are worse, and then nothing else decides. */
const CALM: readonly [Post, Post, Post] = [
  { channel: 'website', text: 'Forty new books are on the shelves.', author: 'mprice' },
  { channel: 'website', text: 'A picture of the hall.', author: 'mprice', media: [{ type: 'image', alt: 'The hall' }] },
  { channel: 'facebook', text: ' ' },
];
const one = fc.oneof(
  { weight: 2, arbitrary: post },
  { weight: 9, arbitrary: fc.constantFrom(CALM[0], CALM[1]) },
  { weight: 1, arbitrary: fc.constant(CALM[2]) },
);
const some = fc.array(one, { minLength: 1, maxLength: 4 });
const PRINTED = Object.keys(FORMATS);
const format = fc.constantFrom(...PRINTED);
const way = fc.subarray(['--quiet', '--plain', '--color', '--no-mask', '--verbose']);
const RUNS = { numRuns: 40 };

test('the exit code is a function of the report alone', async () => {
  await fc.assert(
    fc.asyncProperty(
      some,
      format,
      way,
      fc.boolean(),
      fc.option(fc.nat(4), { nil: undefined }),
      async (posts, printed, ways, strict, most) => {
        const flags = [...(strict ? ['--strict'] : []), ...(most === undefined ? [] : ['--max-warnings', String(most)])];
        const report = await reportOf(posts, ...flags);
        const { code } = await check(posts, '--format', printed, ...ways, ...flags);
        expect(code).toBe(exitOf(report, { strict, ...(most === undefined ? {} : { maxWarnings: most }) }));
        expect([report.verdict === null, report.verdict === 'pass' && strict && most === undefined ? code : 0]).toEqual([code === 2, 0]);
      },
    ),
    RUNS,
  );
});

test('in whatever order posts come, each is what it is', async () => {
  const orders = some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })));
  /** The line tells where a post stood, and so does its source. */
  const bare = (one: PostResult): unknown => ({ ...one, source: '' });
  await fc.assert(
    fc.asyncProperty(orders, async ([all, order]) => {
      // Ids of their own, so that nothing but the line is told by the place.
      const named = all.map((one, nth) => ({ ...one, id: `n-${nth}` }));
      const [first, second] = [await reportOf(named), await reportOf(order.map((at) => named[at] as Post))];
      expect([second.counts, second.verdict]).toEqual([first.counts, first.verdict]);
      const sorted = ({ posts }: Report): readonly string[] =>
        posts.map((one) => JSON.stringify(bare(one)).replace(/"line":\d+/g, '')).toSorted();
      expect(sorted(second)).toEqual(sorted(first));
    }),
    RUNS,
  );
});

test('the same input gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(some, way, async (posts, ways) => {
      for (const printed of PRINTED) {
        const args = ['--format', printed, ...ways];
        expect(await check(posts, ...args)).toEqual(await check(posts, ...args));
      }
    }),
    { numRuns: 5 },
  );
});
