import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { validate } from '../../src/formats/shape.ts';
import { type BaselineEntry, baselineShape } from '../../src/formats/shapes/baseline.ts';
import { type Run, resultShape } from '../../src/formats/shapes/result.ts';
import { parseYaml } from '../../src/formats/yaml.ts';
import { ROOT } from '../project/files.ts';
import { type Ran, runHere } from './world.ts';

jest.setTimeout(30_000);

const root = mkdtempSync(join(tmpdir(), 'smpolicy-baseline-'));
afterAll(() => rmSync(root, { recursive: true }));

let cwd = '';
let nth = 0;
beforeEach(() => {
  nth += 1;
  cwd = join(root, `school-${nth}`);
  cpSync(join(ROOT, 'fixtures', 'schools', 'oakfield'), cwd, { recursive: true });
});

const audit = (...args: readonly string[]): Promise<Ran> =>
  runHere({ args: ['audit', '--posts-only', ...(args.includes('--now') ? [] : ['--now', '2026-11-16T09:00']), ...args], cwd });
const report = async (...args: readonly string[]): Promise<Run> =>
  validate(resultShape, {
    value: JSON.parse((await audit('--format', 'json', ...args)).stdout) as unknown,
    file: '',
    locate: () => undefined,
  });
const at = (name: string): string => join(cwd, name);
const entries = (name = 'b.yaml'): readonly BaselineEntry[] =>
  validate(baselineShape, parseYaml(readFileSync(at(name), 'utf8'), name)).entries;
/** Writes a baseline and gives every entry a reason and an end. */
const reviewed = async (until = '2027-07-31', reason = 'the head has looked at it'): Promise<void> => {
  await audit('--write-baseline', 'b.yaml');
  const text = readFileSync(at('b.yaml'), 'utf8');
  writeFileSync(at('b.yaml'), text.replaceAll('reason: ""', `reason: ${reason}`).replaceAll('until: ""', `until: "${until}"`));
};
const counts = async (...args: readonly string[]): Promise<string> => {
  const { counts: found, takedowns, verdict } = await report('--baseline', 'b.yaml', ...args);
  return `${found.errors} errors, ${found.suppressed} set aside, ${takedowns.length} to take down, ${verdict}`;
};
const STANDING = '2 errors, 0 set aside, 2 to take down, block';
const ASIDE = '0 errors, 2 set aside, 0 to take down, pass';

describe('writing a baseline', () => {
  test('changes no exit code, and holds no name and no word of a post', async () => {
    const before = await audit();
    const ran = await audit('--write-baseline', 'b.yaml');
    expect([ran.code, ran.stdout]).toEqual([before.code, before.stdout]);
    const text = readFileSync(at('b.yaml'), 'utf8');
    expect(entries().map(({ found, about, reason, until }) => ({ found, about, reason, until }))).toEqual([
      { found: 'consent/refused', about: 'facebook, 2025-10-14, 2025-10-planes', reason: '', until: '' },
      { found: 'consent/refused', about: 'instagram, 2026-11-05, 2026-11-lanterns', reason: '', until: '' },
    ]);
    expect(text).not.toMatch(/P019|Isla|Brackenridge|Lanterns ready/);
  });

  test('makes a key that only its owner reads, once', async () => {
    await audit('--write-baseline', 'b.yaml');
    const key = readFileSync(at('audit.key'), 'utf8');
    expect(key).toMatch(/^[0-9a-f]{64}\n$/);
    if (process.platform !== 'win32') expect(statSync(at('audit.key')).mode & 0o777).toBe(0o600);
    const before = readFileSync(at('b.yaml'), 'utf8');
    await audit('--write-baseline', 'b.yaml');
    expect([readFileSync(at('audit.key'), 'utf8'), readFileSync(at('b.yaml'), 'utf8')]).toEqual([key, before]);
  });

  test('in a repository, says that the key is none of its files', async () => {
    mkdirSync(at('.git'));
    writeFileSync(at('.gitignore'), 'secrets');
    await audit('--write-baseline', 'b.yaml');
    expect(readFileSync(at('.gitignore'), 'utf8')).toBe('secrets\naudit.key\n');
    rmSync(at('audit.key'));
    await audit('--write-baseline', 'c.yaml');
    expect(readFileSync(at('.gitignore'), 'utf8')).toBe('secrets\naudit.key\n');
  });

  test('is the same with names and without, and with another key another', async () => {
    await audit('--write-baseline', 'b.yaml', '--mask');
    await audit('--write-baseline', 'c.yaml', '--no-mask');
    expect(readFileSync(at('c.yaml'), 'utf8')).toBe(readFileSync(at('b.yaml'), 'utf8'));
    rmSync(at('audit.key'));
    await audit('--write-baseline', 'd.yaml');
    expect(entries('d.yaml').map(({ of }) => of)).not.toEqual(entries().map(({ of }) => of));
  });

  test('hides a name by which a post goes', async () => {
    const post = { id: 'isla-brackenridge', channel: 'facebook', publishAt: '2026-05-14', media: [{ type: 'image', pupils: ['P019'] }] };
    writeFileSync(at('one.json'), JSON.stringify(post));
    await audit('one.json', '--write-baseline', 'b.yaml', '--no-mask');
    expect(entries().map(({ about }) => about)).toEqual(['facebook, 2026-05-14, ███']);
  });

  test('hides a name that somebody wrote where the channel stands', async () => {
    writeFileSync(at('one.json'), JSON.stringify({ channel: 'Isla Brackenridge', publishAt: '2026-05-14', text: 'Ring 07700 900123' }));
    const { stdout } = await audit('one.json', '--write-baseline', 'b.yaml', '--format', 'json');
    expect(entries()[0]?.about).toBe('███, 2026-05-14, one.json');
    expect(stdout).not.toMatch(/isla|brackenridge/i);
  });

  test('keeps what somebody has written to it, in YAML and in JSON, found again or not', async () => {
    await reviewed();
    const before = entries();
    await audit('--write-baseline', 'b.yaml');
    expect(entries()).toEqual(before);
    await audit('published/2025-26.ndjson', '--write-baseline', 'b.yaml');
    expect(entries().toSorted(byHash)).toEqual(before.toSorted(byHash));
    writeFileSync(at('b.json'), JSON.stringify({ smpolicy: 'baseline', schema: 1, entries: before }));
    await audit('--write-baseline', 'b.json');
    expect(entries('b.json')).toEqual(before);
  });

  test('never writes over something else', async () => {
    for (const name of ['pupils.csv', 'published/2025-26.ndjson', '.smpolicyrc.yaml']) {
      const text = readFileSync(at(name), 'utf8');
      const ran = await audit('--write-baseline', name);
      expect([ran.code, ran.stdout, readFileSync(at(name), 'utf8')]).toEqual([2, '', text]);
    }
  });
});

const byHash = (a: BaselineEntry, b: BaselineEntry): number => (a.of < b.of ? -1 : 1);

describe('going by a baseline', () => {
  test('needs the file and its key', async () => {
    await reviewed();
    for (const name of ['audit.key', 'b.yaml']) {
      const text = readFileSync(at(name), 'utf8');
      rmSync(at(name));
      const ran = await audit('--baseline', 'b.yaml');
      expect([ran.code, ran.stdout, ran.stderr]).toEqual([2, '', expect.stringContaining(name)]);
      expect(existsSync(at(name))).toBe(false);
      writeFileSync(at(name), text);
    }
    writeFileSync(at('audit.key'), 'short\n');
    expect((await audit('--baseline', 'b.yaml')).stderr).toMatch(/audit\.key: it is no key/);
  });

  test('sets aside what has a reason and an end, and says why', async () => {
    await reviewed();
    expect(await counts()).toBe(ASIDE);
    const { posts } = await report('--baseline', 'b.yaml');
    expect(posts.flatMap(({ suppressed }) => suppressed.map(({ reason }) => reason))).toEqual(Array(2).fill('the head has looked at it'));
    expect((await audit('--baseline', 'b.yaml')).code).toBe(0);
  });

  test.each<[string, string, string, RegExp]>([
    ['without either', '', '', /2 entries in b\.yaml without a reason or an end/],
    ['without an end', 'looked at', '', /2 entries in b\.yaml without a reason or an end/],
    ['without a reason', '', '2027-07-31', /2 entries in b\.yaml without a reason or an end/],
    ['past its end', 'looked at', '2026-11-15', /2 entries in b\.yaml past its end/],
  ])('an entry %s sets nothing aside, and that is said', async (_, reason, until, notice) => {
    await audit('--write-baseline', 'b.yaml');
    const text = readFileSync(at('b.yaml'), 'utf8');
    writeFileSync(at('b.yaml'), text.replaceAll('reason: ""', `reason: "${reason}"`).replaceAll('until: ""', `until: "${until}"`));
    expect(await counts()).toBe(STANDING);
    expect((await report('--baseline', 'b.yaml')).notices.map(({ why }) => why)).toContainEqual(expect.stringMatching(notice));
  });

  test('its last day counts', async () => {
    await reviewed('2026-11-16');
    expect(await counts()).toBe(ASIDE);
  });

  test('no day of the run makes a finding another', async () => {
    await reviewed();
    expect(await counts('--now', '2026-12-01T18:00')).toBe(ASIDE);
  });

  test.each<[string, (line: string) => string]>([
    ['its words', (line) => line.replace('Paper planes', 'Paper boats')],
    ['who is shown', (line) => line.replace('"P019"', '"P019","P026"')],
    ['its picture', (line) => line.replace(/"alt":"/, '"alt":"Now: ')],
    ['its day', (line) => line.replace('T15:40', 'T15:41')],
  ])('a post of which %s changed comes back', async (_, change) => {
    await reviewed();
    const file = at('published/2025-26.ndjson');
    const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
    expect(change(first)).not.toBe(first);
    writeFileSync(file, [change(first), ...rest].join('\n'));
    const [errors] = (await counts()).split(',');
    expect(errors).not.toBe('0 errors');
    expect((await report('--baseline', 'b.yaml')).notices.map(({ why }) => why)).toContainEqual(
      expect.stringMatching(/^1 entry of the baseline covers nothing that was found/),
    );
  });

  test('a post that was moved, approved or answered for does not', async () => {
    await reviewed();
    const file = at('published/2025-26.ndjson');
    const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
    rmSync(file);
    const answered = first.replace(/\}$/, ',"answers":{"image-suitability":true}}');
    writeFileSync(at('published/other.ndjson'), ['', ...rest.filter((line) => line !== ''), answered, ''].join('\n'));
    expect(await counts()).toBe(ASIDE);
  });

  test('a consent that was given again and withdrawn a second time comes back', async () => {
    const file = at('consent.csv');
    const consent = readFileSync(file, 'utf8').replace(/^(P019,.*),refused,(?!2026-10-0)/m, '$1,withdrawn,');
    writeFileSync(file, `${consent}P019,photo,social,withdrawn,2026-09-01,,written,consent\n`);
    await reviewed();
    expect(await counts()).toBe(ASIDE);
    appendFileSync(file, 'P019,photo,social,given,2026-10-01,,written,consent\nP019,photo,social,withdrawn,2026-10-20,,written,consent\n');
    expect(await counts()).toMatch(/^1 errors?, 1 set aside, 1 to take down, block/);
  });

  test('what became worse since comes back: another reason, another policy', async () => {
    await reviewed();
    expect(await counts('--policy', 'jmat')).not.toMatch(/^0 errors/);
    const consent = readFileSync(at('consent.csv'), 'utf8');
    writeFileSync(at('consent.csv'), consent.replace(/^(P019,.*),refused,/m, '$1,withdrawn,'));
    expect(readFileSync(at('consent.csv'), 'utf8')).not.toBe(consent);
    expect(await counts()).not.toBe(ASIDE);
  });

  test('what was wrong on its day, and is wrong for another reason today, comes back', async () => {
    const others = readFileSync(at('consent.csv'), 'utf8')
      .replace(/^P019,.*\n/gm, '')
      .trimEnd();
    const head = others.split('\n')[0]?.split(',') ?? [];
    const row = (cells: Readonly<Record<string, string>>): string => head.map((name) => cells[name.trim()] ?? '').join(',');
    const given = row({ pupil: 'P019', use: 'photo', channel: 'all', status: 'given', from: '2025-09-01', until: '2025-09-30' });
    const refused = row({ pupil: 'P019', use: 'photo', channel: 'all', status: 'refused', from: '2026-10-01' });
    writeFileSync(at('consent.csv'), `${others}\n${given}\n`);
    await reviewed();
    expect(await counts()).toBe(ASIDE);
    writeFileSync(at('consent.csv'), `${others}\n${given}\n${refused}\n`);
    const { posts } = await report('--baseline', 'b.yaml', 'published/2025-26.ndjson');
    expect(posts.flatMap(({ violations }) => violations.map(({ kind }) => kind))).toEqual(['expired']);
  });

  test('masking changes nothing', async () => {
    await reviewed();
    const [open, hidden] = [await report('--baseline', 'b.yaml', '--no-mask'), await report('--baseline', 'b.yaml', '--mask')];
    expect([open.counts, open.verdict, open.posts.length]).toEqual([hidden.counts, hidden.verdict, hidden.posts.length]);
    expect((await audit('--baseline', 'b.yaml', '--no-mask')).code).toBe((await audit('--baseline', 'b.yaml', '--mask')).code);
  });

  test('it is no post: not in a folder, and not beside others', async () => {
    await reviewed();
    await audit('--write-baseline', 'drafts/b.json');
    writeFileSync(at('drafts/empty.json'), '{\n  "smpolicy": "baseline",\n  "schema": 1,\n  "entries": []\n}\n');
    const args = ['check', '--now', '2026-11-16T09:00', '--format', 'json'];
    const checked = await runHere({ args: [...args, 'drafts'], cwd });
    expect(checked.code).toBeLessThan(2);
    expect(checked.stdout).not.toContain('b.json');
    expect((await runHere({ args: [...args, 'drafts/b.json'], cwd })).stdout).toContain('it is a result of smpolicy');
    writeFileSync(at('drafts/no.json'), '{ "smpolicy": "baseline", "schema": 1, "entries": [], "text": "x" }');
    expect((await runHere({ args: [...args, 'drafts'], cwd })).code).toBe(2);
  });

  test('no results take its place, or that of its key', async () => {
    await reviewed();
    for (const name of ['b.yaml', 'audit.key']) {
      const text = readFileSync(at(name), 'utf8');
      const ran = await audit('--baseline', 'b.yaml', '--output', name);
      expect([ran.code, ran.stdout, readFileSync(at(name), 'utf8')]).toEqual([2, '', text]);
    }
  });

  test('a key that others may read is told of', async () => {
    await reviewed();
    chmodSync(at('audit.key'), 0o644);
    const { notices } = await report('--baseline', 'b.yaml');
    const said = notices.some(({ why }) => why.includes('chmod 600'));
    expect(said).toBe(process.platform !== 'win32');
  });

  test.each([
    ['entries: [{ of: x, found: a, about: b }]', /expected a hash/],
    ['entries: []\nmore: 1', /more/],
    [`entries: [{ of: "${'0'.repeat(64)}", found: a, about: b, until: "2026-02-30" }]`, /expected a day/],
  ])('a broken one is refused: %s', async (rest, why) => {
    await reviewed();
    writeFileSync(at('b.yaml'), `smpolicy: baseline\nschema: 1\n${rest}\n`);
    const ran = await audit('--baseline', 'b.yaml');
    expect([ran.code, ran.stdout, ran.stderr]).toEqual([2, '', expect.stringMatching(why)]);
  });
});
