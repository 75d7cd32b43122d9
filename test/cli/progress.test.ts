import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bytesIn, metered, newMeter } from '../../src/cli/meter.ts';
import { sayProgress, withBar, withTurns } from '../../src/cli/progress.ts';
import type { World } from '../../src/cli/world.ts';
import type { Input } from '../../src/posts/inputs.ts';
import { scratch } from '../posts/scratch.ts';
import { runHere } from './world.ts';

const at = (all: number | undefined, bytes: number, posts: number) => ({ all, bytes: () => bytes, posts: () => posts });

describe('how far a run is', () => {
  test.each<[string, Parameters<typeof sayProgress>, string]>([
    ['at its start', [at(1_200_000_000, 0, 0), 800], '[....................] 0 % of 1.2 GB, 0 posts'],
    [
      'a quarter',
      [at(1_200_000_000, 300_000_000, 812_345), 60_000],
      '[#####...............] 25 % of 1.2 GB, 812,345 posts, about 3 minutes left',
    ],
    ['hours away', [at(10_000, 100, 1), 300_000], '[....................] 1 % of 10 kB, 1 post, about 8 hours left'],
    ['nearly done', [at(999, 990, 12), 1000], '[###################.] 99 % of 999 bytes, 12 posts, less than a minute left'],
    ['done', [at(5_000_000, 5_000_000, 9), 1000], '[####################] 100 % of 5.0 MB, 9 posts, less than a minute left'],
    [
      'further than its inputs said',
      [at(100, 200, 9), 1000],
      '[####################] 100 % of 100 bytes, 9 posts, less than a minute left',
    ],
    ['nobody knows of how much', [at(undefined, 2_345_678, 1234), 1000], '1,234 posts, 2.3 MB read'],
  ])('%s', (_, [meter, elapsed], said) => expect(sayProgress(meter, elapsed)).toBe(said));
});

describe('what is read', () => {
  const linesOf = async (chunks: readonly Uint8Array[]): Promise<readonly [number, number]> => {
    const meter = newMeter(undefined);
    const stdin = (async function* () {
      yield* chunks;
    })();
    for await (const _ of metered(stdin, meter));
    return [meter.lines(), meter.bytes()];
  };

  test('is counted, in lines as in bytes, however it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('', '{"a":1}', ' ')),
        fc.boolean(),
        fc.integer({ min: 1, max: 9 }),
        async (lines, ended, size) => {
          const text = lines.join('\n') + (ended && lines.length > 0 ? '\n' : '');
          const bytes = new TextEncoder().encode(text);
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, nth) => bytes.subarray(nth * size, (nth + 1) * size));
          const expected = text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
          expect(await linesOf(chunks)).toEqual([expected, bytes.length]);
        },
      ),
    );
  });

  const file: Input = {
    kind: 'file',
    path: import.meta.filename,
    source: 'x',
    format: 'json',
    folder: '',
    fromFolder: false,
    argument: '',
  };
  const stdin: Input = { kind: 'stdin', source: 'stdin', format: 'sniff', folder: '', fromFolder: false, argument: '-' };

  test('is known beforehand only where every input tells', () => {
    const size = bytesIn([file], {});
    expect(size).toBeGreaterThan(1000);
    expect(bytesIn([file, stdin], { stdinSize: () => 5 })).toBe((size ?? 0) + 5);
    expect(bytesIn([file, stdin], { stdinSize: () => undefined })).toBeUndefined();
    expect(bytesIn([file, stdin], {})).toBeUndefined();
    expect(bytesIn([{ ...file, path: import.meta.dirname }], {})).toBeUndefined();
  });
});

describe('nobody is shown anything', () => {
  test.each<[string, object, object, object]>([
    ['where nobody watches', { isTTY: false }, {}, {}],
    ['on a line terminal', { isTTY: true }, { plain: true }, {}],
    ['on a dumb one', { isTTY: true }, {}, { TERM: 'dumb' }],
  ])('%s', async (_, stream, flags, env) => {
    const written: string[] = [];
    const stderr = { ...stream, write: (text: string) => written.push(text) > 0 };
    const world = { stderr, env, clock: () => 0 } as unknown as World;
    const slow = (): Promise<string> => new Promise((resolve) => setTimeout(resolve, 900, 'done'));
    expect([await withBar(newMeter(5), { flags, world }, slow), written]).toEqual(['done', []]);
  });
});

describe('a work in pieces', () => {
  const working = (signal: AbortSignal) => {
    const written: string[] = [];
    const stderr = { isTTY: false, write: (text: string) => written.push(text) > 0 };
    return { written, told: { flags: {}, world: { stderr, env: {}, clock: () => 0, signal } as unknown as World } };
  };

  test('goes on to its end, and gives others a turn', async () => {
    const { told, written } = working(new AbortController().signal);
    const seen: string[] = [];
    setImmediate(() => seen.push('another'));
    const done = await withTurns({ text: 'Reading', heavy: 1 }, told, async (turn) => {
      await turn(5);
      seen.push('second piece');
      return 'done';
    });
    expect([done, seen, written]).toEqual(['done', ['another', 'second piece'], []]);
  });

  test('ends where somebody leaves', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const work = withTurns({ text: 'Reading' }, working(stop.signal).told, async (turn) => {
      for (const piece of ['first', 'second', 'third']) {
        seen.push(piece);
        if (piece === 'second') stop.abort('interrupted');
        await turn(1);
      }
    });
    await expect(work).rejects.toBe('interrupted');
    expect(seen).toEqual(['first', 'second']);
  });
});

test.each([
  ['check', 'post.json'],
  ['check', 'post.json', '--redact'],
  ['approve', 'post.json', '--by', 'b'],
  ['log', 'verify'],
  ['audit', '.'],
])('whoever leaves while %s reads is told nothing, and nothing is written', async (...args) => {
  const post = { channel: 'website', text: 'Forty books.', author: 'a' };
  const files = {
    '.smpolicyrc.yaml': 'school: { name: Oak }\nstaff: [{ id: a }, { id: b }]\naudit: { log: log.jsonl }\n',
    ...{ 'post.json': post, 'log.jsonl': '' },
  };
  const cwd = scratch(files);
  const { code, stdout, stderr } = await runHere({ args, cwd, signal: AbortSignal.abort('interrupted') });
  expect([code, stdout, stderr, readFileSync(join(cwd, 'post.json'), 'utf8')]).toEqual([130, '', '', JSON.stringify(post)]);
});
