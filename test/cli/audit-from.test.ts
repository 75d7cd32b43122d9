import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { ROOT } from '../project/files.ts';
import { type Ran, runHere } from './world.ts';

jest.setTimeout(60_000);

const cwd = join(ROOT, 'fixtures', 'schools', 'oakfield');
const folder = mkdtempSync(join(tmpdir(), 'smpolicy-from-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NOW = ['--now', '2026-11-16T09:00'];
const audit = (args: readonly string[], stdin = ''): Promise<Ran> => runHere({ args: ['audit', ...NOW, ...args], cwd, stdin });
const put = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const BROKEN = '{"channel":';

/** Lines of every kind: in order, wrong then, wrong only today, without a date, unread, blank, an unbound approval, two lines of one id. */
const LINES = [
  '{"channel":"website","text":"Forty new books.","publishAt":"2026-11-02"}',
  '{"channel":"facebook","text":"Isla won.","publishAt":"2025-10-14T15:40","media":[{"type":"image","pupils":["P019"]}]}',
  '{"id":"same","channel":"facebook","text":"Ring 07700 900123.","publishAt":"2026-05-14T15:40"}',
  '{"id":"same","channel":"instagram","media":[{"type":"image","pupils":["P026"],"alt":"Lanterns"}],"publishAt":"2026-11-05"}',
  '{"channel":"facebook","text":"No date."}',
  '{"channel":"website","text":"Agreed.","publishAt":"2026-11-02","approvals":[{"by":"hford"}]}',
  '{"channel":"facebook","text":7}',
  // Never alone in a part: a part of nothing but lines that are no JSON looks like one post over several lines.
  `{"channel":"website","text":"More books."}\n${BROKEN}`,
  '',
  '   ',
  '{"channel":"website","text":"Oliver! tickets, Isla Brackenridge sang.","media":[{"file":"https://example.org/a.pdf","type":"document"}]}',
];

const FORMATS = ['json', 'ndjson', 'pretty', 'csv', 'html'] as const;

/** The parts as a filter makes them, and what is made of these; against one run. */
const both = async (parts: readonly string[], more: readonly string[] = ['--posts-only']): Promise<void> => {
  const files: string[] = [];
  for (const [nth, part] of parts.entries())
    files.push(put(`part-${nth}.ndjson`, (await audit(['-', '--posts-only', '--format', 'ndjson', ...masking(more)], part)).stdout));
  for (const format of FORMATS) {
    const one = await audit(['-', '--format', format, ...more], parts.join(''));
    const told = await audit(['--from', ...files, '--format', format, ...more]);
    expect([format, told.stdout, told.code]).toEqual([format, one.stdout, one.code]);
  }
};
const masking = (more: readonly string[]): readonly string[] => more.filter((one) => one === '--no-mask');

describe('results that are told of as one', () => {
  test('are what one run would give, however the posts were split', async () => {
    const split = fc
      .array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 12 })
      .chain((lines) => fc.tuple(fc.constant(lines), fc.array(fc.nat(lines.length), { maxLength: 4 })));
    await fc.assert(
      fc.asyncProperty(split, async ([lines, cuts]) => {
        const at = [0, ...cuts.toSorted((a, b) => a - b), lines.length];
        await both(
          at.slice(1).map((end, nth) =>
            lines
              .slice(at[nth], end)
              .map((line) => `${line}\n`)
              .join(''),
          ),
        );
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  test.each<[string, readonly string[]]>([
    ['a part of nothing', ['', LINES[0] ?? '']],
    ['parts of nothing alone', ['', '\n', '']],
    ['a part of one unread post', ['{"channel":"facebook","text":7}', '']],
  ])('are what one run would give, with %s', async (_, parts) => {
    await both(parts.map((part) => (part === '' || part === '\n' ? part : `${part}\n`)));
  });

  test('a part that is a line of no JSON is told with its number', async () => {
    const files: string[] = [];
    for (const [nth, part] of [LINES[0], BROKEN, BROKEN, LINES[1]].entries())
      files.push(put(`line-${nth}.ndjson`, (await audit(['-', '--posts-only', '--format', 'ndjson'], `${part}\n`)).stdout));
    const { stdout } = await audit(['--from', ...files, '--posts-only', '--format', 'json']);
    const { unread, posts } = JSON.parse(stdout) as { unread: { source: string; line: number }[]; posts: { source: string }[] };
    expect(unread.map(({ source, line }) => [source, line])).toEqual([
      ['stdin#2', 2],
      ['stdin#3', 3],
    ]);
    expect(posts.map(({ source }) => source)).toEqual(['stdin#1', 'stdin#4']);
  });

  test('with the school’s records, and with names', async () => {
    await both(
      [LINES.slice(0, 5).join('\n'), LINES.slice(5).join('\n')].map((part) => `${part}\n`),
      [],
    );
    await both([`${LINES[1]}\n`, `${LINES[10]}\n`], ['--posts-only', '--no-mask']);
  });

  test('may stand in one file, one after the other, and be told of again', async () => {
    const parts = [LINES.slice(0, 3), LINES.slice(3)].map((lines) => lines.map((line) => `${line}\n`).join(''));
    const results = [];
    for (const part of parts) results.push((await audit(['-', '--posts-only', '--format', 'ndjson'], part)).stdout);
    const told = await audit(['--from', put('both.ndjson', results.join('')), '--posts-only', '--format', 'ndjson']);
    expect(told.stdout).toBe((await audit(['-', '--posts-only', '--format', 'ndjson'], parts.join(''))).stdout);
    const again = await audit(['--from', put('again.ndjson', told.stdout), '--posts-only', '--format', 'ndjson']);
    expect(again.stdout).toBe(told.stdout);
  });

  test('of files keep their names', async () => {
    const [one, two] = [put('a.ndjson', `${LINES[0]}\n`), put('b.ndjson', `${LINES[2]}\n`)];
    const config = ['--config', '.smpolicyrc.yaml', '--posts-only', '--format', 'ndjson'];
    for (const file of [one, two]) put(`${file.slice(folder.length + 1)}.result`, (await audit([file, ...config])).stdout);
    expect((await audit(['--from', `${one}.result`, `${two}.result`, ...config])).stdout).toBe((await audit([one, two, ...config])).stdout);
  });

  test('may be named by a pattern', async () => {
    put('glob-1.ndjson', (await audit(['-', '--posts-only', '--format', 'ndjson'], `${LINES[0]}\n`)).stdout);
    const told = await audit(['--from', join(folder, 'glob-*.ndjson'), '--posts-only', '--format', 'json']);
    expect([told.code, (JSON.parse(told.stdout) as { posts: unknown[] }).posts.length]).toEqual([0, 1]);
  });
});

describe('a result that is not whole', () => {
  let whole = '';
  beforeAll(async () => {
    whole = (await audit(['-', '--posts-only', '--format', 'ndjson'], `${LINES[0]}\n${LINES[1]}\n`)).stdout;
  });
  const [posts, end] = [() => whole.split('\n').slice(0, 2), () => whole.split('\n')[2] ?? ''];

  test.each<[string, () => string, RegExp]>([
    ['without its end', () => `${posts().join('\n')}\n`, /cut short/],
    ['cut in a line', () => whole.slice(0, -20), /./],
    ['empty', () => '', /cut short/],
    ['without one of its lines', () => `${posts()[0]}\n${end()}\n`, /lines are missing/],
    ['with a line twice', () => `${posts()[0]}\n${whole}`, /too many/],
    ['with another line in it', () => `{"channel":"x"}\n${whole}`, /no ndjson result/],
    ['of an older version', () => whole.replace('"masked":true,', ''), /another version/],
    ['made with --quiet', () => whole.replace('"masked":true,', '"masked":true,"quiet":true,'), /--quiet/],
  ])('%s is unread, and the others are told of', async (_, text, why) => {
    const broken = put('broken.ndjson', text());
    const told = await audit(['--from', put('good.ndjson', whole), broken, '--posts-only', '--format', 'json']);
    const { unread, counts, verdict } = JSON.parse(told.stdout) as {
      unread: { source: string; why: string }[];
      counts: { posts: number };
      verdict: null;
    };
    expect([told.code, verdict, counts.posts, unread.map(({ source }) => source)]).toEqual([2, null, 2, [broken]]);
    expect(unread[0]?.why).toMatch(why);
    const alone = await audit(['--from', broken, '--posts-only', '--format', 'json']);
    expect([alone.code, alone.stdout]).toEqual([2, '']);
    expect(alone.stderr).toMatch(why);
  });

  test('that is not there is unread too', async () => {
    const told = await audit(['--from', put('good.ndjson', whole), join(folder, 'none.ndjson'), '--posts-only']);
    expect([told.code, told.stdout]).toEqual([2, expect.stringContaining('there is no such file')]);
  });
});

describe('results that do not go together', () => {
  const resultOf = async (name: string, args: readonly string[], now = NOW): Promise<string> => {
    const { stdout } = await runHere({
      args: ['audit', ...now, '-', '--posts-only', '--format', 'ndjson', ...args],
      cwd,
      stdin: `${LINES[1]}\n`,
    });
    return put(name, stdout);
  };

  test('are refused: of other policies, or of another version', async () => {
    const [one, two] = [await resultOf('one.ndjson', []), await resultOf('two.ndjson', ['--policy', 'jmat'])];
    const newer = put('newer.ndjson', readFileSync(one, 'utf8').replace(/"smpolicy":"[^"]+"/, '"smpolicy":"99.0.0"'));
    for (const other of [two, newer]) {
      const told = await audit(['--from', one, other, '--posts-only']);
      expect([told.code, told.stdout]).toEqual([2, '']);
      expect(told.stderr).toMatch(/not by the same policies and version/);
    }
    const here = await audit(['--from', two]);
    expect([here.code, here.stderr]).toEqual([2, expect.stringMatching(/by baseline, jmat.* in force here/)]);
  });

  test('are told of: of different days', async () => {
    const [one, two] = [await resultOf('one.ndjson', []), await resultOf('two.ndjson', [], ['--now', '2026-11-18T09:00'])];
    const told = await runHere({ args: ['audit', '--from', one, two, '--posts-only', '--format', 'json'], cwd });
    const { now, notices } = JSON.parse(told.stdout) as { now: string; notices: { why: string }[] };
    expect(now).toBe('2026-11-18T09:00:00+00:00');
    expect(notices.map(({ why }) => why)).toContainEqual(expect.stringMatching(/different days, from 2026-11-16 to 2026-11-18/));
  });

  test('show names only where names may be shown', async () => {
    const open = await resultOf('open.ndjson', ['--no-mask']);
    const told = await audit(['--from', open, '--posts-only', '--format', 'json']);
    expect([told.code, told.stdout]).toEqual([2, '']);
    expect(told.stderr).toMatch(/show names/);
    expect((await audit(['--from', open, '--posts-only', '--no-mask'])).stdout).toContain('Isla');
  });

  test.each([[['posts.json']], [['--records-only']], [['--jobs', '2']], [['--baseline', 'b.yaml']], [['--write-baseline', 'b.yaml']]])(
    'nor does %j go with them',
    async (more) => {
      const told = await audit([...more, '--from', 'any.ndjson']);
      expect([told.code, told.stdout, told.stderr]).toEqual([2, '', expect.stringMatching(/--from tells of earlier results alone/)]);
    },
  );

  test('nor the same one twice', async () => {
    const one = await resultOf('one.ndjson', []);
    expect((await audit(['--from', one, one, '--posts-only'])).stderr).toMatch(/given twice/);
  });
});
