import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Batch, packed, unpacked } from '../../../src/cli/jobs/batch.ts';
import type { Crew } from '../../../src/cli/jobs/crew.ts';
import { newQueue } from '../../../src/cli/jobs/queue.ts';
import { spread } from '../../../src/cli/jobs/spread.ts';
import type { Told } from '../../../src/cli/outcome.ts';
import type { Draft } from '../../../src/model.ts';
import type { Raw } from '../../../src/posts/drafts.ts';

const locate = (): undefined => undefined;
const INPUT = { source: 'posts.ndjson', folder: '/posts' };
const rawOf = (text: string, line: number): Raw => ({
  raw: { input: INPUT, mark: `#${line}`, piece: { bytes: new TextEncoder().encode(text), line, column: 1, tooLong: false } },
});
const postOf = (line: number): string => JSON.stringify({ channel: 'website', text: `Post ${line}` });
const draftOf = (source: string): { readonly draft: Draft } => ({
  draft: { post: { channel: 'website' }, source, name: source, folder: '/', locate },
});

/** Threads that are none, and of which the later ones are done first. */
const crewOf = (
  size: number,
  judge?: (batch: Batch) => Promise<readonly Told[]>,
): Crew & { open(): number; most(): number; ended(): boolean } => {
  let [open, most, ended] = [0, 0, false];
  return {
    size,
    judge: async (batch) => {
      open += 1;
      most = Math.max(most, open);
      if (judge === undefined) await wait(open % 2 === 0 ? 1 : 4);
      const told = await (judge?.(batch) ?? unpacked(batch).map(({ mark }): Told => ({ notice: mark })));
      open -= 1;
      return told;
    },
    end: async () => {
      ended = true;
    },
    open: () => open,
    most: () => most,
    ended: () => ended,
  };
};

async function* feed<T>(all: Iterable<T>): AsyncGenerator<T> {
  yield* all;
}

const read = async (told: AsyncIterable<Told>): Promise<readonly string[]> => {
  const all: string[] = [];
  for await (const one of told) all.push('notice' in one ? one.notice : 'unread' in one ? one.unread.source : 'outcome');
  return all;
};

const tell = (): { shown: object } => ({ shown: {} });

describe('work that is shared out', () => {
  test('comes back in its order, whoever is done first', async () => {
    const raws = Array.from({ length: 500 }, (_, at) => rawOf(postOf(at), at));
    const crew = crewOf(3);
    expect(await read(spread(feed(raws), crew, { tell }))).toEqual(raws.map(({ raw }) => raw.mark));
    expect([crew.ended(), crew.most()]).toEqual([true, expect.any(Number)]);
    expect(crew.most()).toBeLessThanOrEqual(3);
  });

  test('keeps its place among what is judged here', async () => {
    const items = [rawOf(postOf(1), 1), { notice: 'between' }, draftOf('b.md'), rawOf(postOf(2), 2), { unread: { source: 'c', why: 'x' } }];
    expect(await read(spread(feed(items), crewOf(2), { tell }))).toEqual(['#1', 'between', 'outcome', '#2', 'c']);
  });

  test('lets somebody see each draft, in order, before any is told', async () => {
    const seen: string[] = [];
    const observe = (draft: Draft): void => void seen.push(draft.source);
    const items = [rawOf(postOf(1), 1), draftOf('b.md'), rawOf('{', 2), rawOf(postOf(3), 3)];
    await read(spread(feed(items), crewOf(2), { tell, observe }));
    expect(seen).toEqual(['posts.ndjson#1', 'b.md', 'posts.ndjson#3']);
  });

  test('makes no draft here that nobody wants to see', async () => {
    const seen: string[] = [];
    const observe = (draft: Draft): void => void seen.push(draft.source);
    await read(spread(feed([rawOf(postOf(1), 1), draftOf('b.md')]), crewOf(2), { tell, observe, observesAll: false }));
    expect(seen).toEqual(['b.md']);
  });

  test('does not wait for more where nothing comes', async () => {
    async function* slowly(): AsyncGenerator<Raw> {
      yield rawOf(postOf(1), 1);
      await told;
      yield rawOf(postOf(2), 2);
    }
    let first: () => void = () => undefined;
    const told = new Promise<void>((resolve) => {
      first = resolve;
    });
    const all: string[] = [];
    for await (const one of spread(slowly(), crewOf(2), { tell })) {
      all.push('notice' in one ? one.notice : '');
      first();
    }
    expect(all).toEqual(['#1', '#2']);
  });

  test('stops reading when nobody wants more', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Raw> {
      for (;;) yield rawOf(postOf(given), given++);
    }
    const crew = crewOf(2);
    for await (const _ of spread(endless(), crew, { tell })) break;
    await wait(30);
    const [after, ended] = [given, crew.ended()];
    await wait(30);
    expect([given, ended]).toEqual([after, true]);
    expect(given).toBeLessThan(2000);
  });

  test.each<[string, () => AsyncGenerator<Told>]>([
    [
      'in a thread',
      () =>
        spread(
          feed([rawOf(postOf(1), 1)]),
          crewOf(1, () => Promise.reject(new Error('broke'))),
          { tell },
        ),
    ],
    [
      'in reading',
      () =>
        spread(
          (async function* () {
            yield rawOf(postOf(1), 1);
            throw new Error('broke');
          })(),
          crewOf(1),
          { tell },
        ),
    ],
  ])('a fault %s is a fault here', async (_, run) => {
    await expect(read(run())).rejects.toThrow('broke');
  });
});

test('a batch holds what was put into it', () => {
  const piece = fc.record({ bytes: fc.uint8Array(), line: fc.nat(), column: fc.nat(), tooLong: fc.boolean() });
  const raw = fc.record({ input: fc.constantFrom(INPUT, { source: 'b.json', folder: '/b' }), mark: fc.string(), piece });
  fc.assert(fc.property(fc.array(raw), (raws) => expect(unpacked(structuredClone(packed(raws)))).toEqual(raws)));
});

test('a queue gives back in order, and holds no more than it may', async () => {
  const queue = newQueue<number>(2);
  queue.add(wait(5).then(() => 1));
  queue.add(Promise.resolve(2));
  let room = false;
  const asked = queue.room().then(() => {
    room = true;
  });
  await wait(1);
  expect(room).toBe(false);
  const all = queue.all();
  expect((await all.next()).value).toBe(1);
  await asked;
  queue.end();
  expect([(await all.next()).value, (await all.next()).done]).toEqual([2, true]);
});
