import { Buffer } from 'node:buffer';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { Complaint } from '../../src/model.ts';
import { ROOT } from '../project/files.ts';
import { chanceOf } from './chance.ts';
import { changedText } from './change.ts';
import { keptAs } from './command.ts';
import { inspectors } from './formats.ts';
import { type Fault, fuzz, timed } from './fuzz.ts';
import { sharedBy } from './shared.ts';
import type { Looked, Target } from './target.ts';
import { TARGETS } from './targets.ts';
import { changedValue } from './value.ts';

jest.setTimeout(120_000);

/** Those that read a whole school each time take longer. */
const TIMES: Readonly<Record<string, number>> = { program: 60, pack: 100, posts: 100, lines: 100 };
const names = Object.keys(TARGETS);

describe('a short run', () => {
  test.each(names)('of %s finds nothing that must not be', async (name) => {
    const target = await TARGETS[name]?.();
    if (target === undefined) throw new Error('no such target');
    const { executions, faults } = await fuzz(target, { seed: 2026, times: TIMES[name] ?? 300 });
    expect([executions, faults.map(({ nth, what }) => [nth, what])]).toEqual([TIMES[name] ?? 300, []]);
  });
});

/** `fixtures/fuzz/<target>/…`: what once went wrong, each as it was found. */
const FOUND = join(ROOT, 'fixtures', 'fuzz');
const found = names.flatMap((name) =>
  existsSync(join(FOUND, name)) ? readdirSync(join(FOUND, name)).map((file): [string, string] => [name, file]) : [],
);

describe('what once went wrong', () => {
  test.each(found)('%s/%s does not any more', async (name, file) => {
    const target = await TARGETS[name]?.();
    if (target === undefined) throw new Error('no such target');
    expect((await timed(target, readFileSync(join(FOUND, name, file)))).faults).toEqual([]);
  });

  test('is looked at, all of it', () => {
    expect(readdirSync(FOUND).filter((folder) => folder !== 'seeds' && folder !== 'README.md' && !names.includes(folder))).toEqual([]);
  });
});

// ── Faults that are planted ─────────────────────────────────────────────────────────────────────────────────────────

const targetOf = (look: (text: string) => Looked): Target => ({
  ...{ name: 'planted', seeds: [Buffer.from('{"text":"forty new books"}')] },
  change: (input, chance) => Buffer.from(changedText(input.toString(), chance)),
  look: async (input) => look(input.toString()),
});
const FINE: Looked = { faults: [], sign: 'fine' };
const faultsOf = async (look: (text: string) => Looked, times = 500): Promise<readonly Fault[]> =>
  (await fuzz(targetOf(look), { seed: 7, times })).faults;

describe('a planted fault is found', () => {
  test('that throws', async () => {
    const [first, ...others] = await faultsOf((text) => {
      if (text.includes('"')) return FINE;
      throw new TypeError(`no quote in ${text.length} letters`);
    });
    expect([first?.what, others]).toEqual([expect.stringMatching(/^it threw TypeError: no quote .* at /), []]);
  });

  test('that takes too long', async () => {
    const slow = (text: string): Looked => {
      let sum = 0;
      if (!text.endsWith('}')) for (let left = 3_000_000; left > 0; left--) sum += left % 7;
      return { ...FINE, sign: sum > 0 ? 'slow' : 'fine' };
    };
    const { faults } = await fuzz(targetOf(slow), { seed: 7, times: 40, seconds: 0.002 });
    expect(faults.map(({ what }) => what)).toEqual([expect.stringMatching(/^it took \d/)]);
  });

  test('that is told, with the input that shows it', async () => {
    const [fault] = await faultsOf((text) => (text.includes('forty') ? FINE : { faults: ['the books are gone'], sign: 'gone' }));
    expect([fault?.what, fault?.input.includes('forty')]).toEqual(['the books are gone', false]);
  });

  test('that takes two steps, since of something new more is made', async () => {
    const look = (text: string): Looked => {
      const [one, two] = [!text.includes('forty'), !text.includes('books')];
      return one && two ? { faults: ['both are gone'], sign: 'both' } : { faults: [], sign: `${one} ${two}` };
    };
    expect((await faultsOf(look)).map(({ what }) => what)).toEqual(['both are gone']);
  });
});

test('the same seed gives the same inputs', async () => {
  const seen = async (seed: number): Promise<readonly string[]> => {
    const inputs: string[] = [];
    await fuzz(
      targetOf((text) => {
        inputs.push(text);
        return { faults: [], sign: text.slice(0, 3) };
      }),
      { seed, times: 50 },
    );
    return inputs;
  };
  expect(await seen(1)).toEqual(await seen(1));
  expect(await seen(1)).not.toEqual(await seen(2));
});

test('a value stays a value, and is another', () => {
  const value = { channel: 'facebook', media: [{ file: 'a.jpg', pupils: ['F001'] }] };
  const all = Array.from({ length: 200 }, (_, seed) => JSON.stringify(changedValue(value, chanceOf(seed))));
  expect(new Set(all).size).toBeGreaterThan(100);
});

describe('what is kept of a fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-fuzz-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is its input, for its owner alone', () => {
    const file = keptAs({ target: 'post', nth: 3, what: 'a', input: Buffer.from('b') }, join(folder, 'kept'));
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual([
      'b',
      process.platform === 'win32' ? expect.any(Number) : 0o600,
    ]);
  });
});

test('an input is seen by whoever looks after a thread', () => {
  const one = sharedBy();
  one.begin(Buffer.from('an input'), 12);
  const other = sharedBy(one.memory);
  expect([other.nth(), other.input().toString()]).toEqual([12, 'an input']);
});

const inspect = await inspectors();

describe('what breaks its format is seen', () => {
  test.each([
    ['json', '{"posts":[]}', /not as published/],
    ['json', '{', /cannot be read/],
    ['ndjson', '{"end":{}}\n', /not as published/],
    ['sarif', '{"version":"2.1.0"}', /not as published/],
    ['junit', '<a><b></a>', /closes what is not open/],
    ['junit', '<a>', /never closed/],
    ['junit', '<a>x & y</a>', /stands raw/],
    ['html', '<!doctype html><p>a<br></div>', /closes/],
    ['github', 'Well done!\n::error ::a\nall\n', /Well done/],
    ['csv', '"row","verdict"\r\n"a"\r\n', /cannot be read/],
    ['pretty', 'a\u001B[2J', /U\+1b/],
  ] as const)('%s: %j', (format, text, fault) => {
    expect(inspect[format](text)).toMatch(fault);
  });
});

test('a complaint alone is no fault', async () => {
  const target = await TARGETS['roll']?.();
  expect(await target?.look(Buffer.from('id,forename\n'))).toEqual({ faults: [], sign: expect.any(String) });
  expect(new Complaint('a')).toBeInstanceOf(Error);
});
