import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { programFor } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import { ROOT } from '../project/files.ts';
import { lacking, seenIn, type Traced, traced, type Written, writtenSince } from './traced.ts';

jest.setTimeout(120_000);

/** Nothing leaves and nothing is written that nobody asked for: the built program, as the system sees it. */

const BIN = join(ROOT, 'bin', 'smpolicy.js');
const why = lacking();
const where = why === undefined ? describe : describe.skip;
test(why === undefined ? 'what a process does can be told here' : `skipped: ${why}`, () => undefined);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const made = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-alone-'));
  folders.push(folder);
  return folder;
};

interface Asked {
  readonly args: readonly string[];
  /** The school in whose folder it is typed; oakfield, unless said. */
  readonly school?: string;
  readonly stdin?: string;
  /** What it is asked to write, and who may read that. */
  readonly writes?: Written;
}

const NOW = ['--now', '2026-11-16T09:00'];
const CHOIR = 'drafts/choir.json';
const PLANES = 'drafts/paper-planes.json';
const LINES = '{"channel":"facebook","text":"Forty new books."}\n{"channel":"facebook","text":"Well done Farah!"}\n';
const PRINTED = ['pretty', 'json', 'ndjson', 'sarif', 'junit', 'github', 'html', 'csv'];
const ENDINGS = ['txt', 'json', 'ndjson', 'sarif', 'xml', 'html', 'csv'];
/** Nobody's names stand in it, or they do: then it is for its owner alone. */
const [OPEN, OWN] = [(0o666 & ~process.umask()).toString(8), '600'];

const ASKED: readonly Asked[] = [
  ...PRINTED.map((format): Asked => ({ args: ['check', PLANES, '--format', format, ...NOW] })),
  ...PRINTED.map((format): Asked => ({ args: ['audit', '--format', format, ...NOW] })),
  ...ENDINGS.map(
    (ending): Asked => ({ args: ['check', PLANES, '--output', `out.${ending}`, ...NOW], writes: { [`out.${ending}`]: OPEN } }),
  ),
  {
    args: ['check', PLANES, '--no-mask', '--output', 'out.html', '--output', 'out.ndjson', ...NOW],
    writes: { 'out.html': OWN, 'out.ndjson': OWN },
  },
  { args: ['check', '-', '--format', 'ndjson', ...NOW], stdin: LINES },
  { args: ['check', 'drafts', 'scheduled/facebook.csv', '--channel', 'facebook', '--strict', '--quiet', '--verbose', ...NOW] },
  { args: ['check', 'lines.ndjson', '--passed', 'passed.ndjson', ...NOW], writes: { 'passed.ndjson': OWN } },
  { args: ['check', CHOIR, '--no-config', '--policy', 'mersham', '--policy', 'jmat', ...NOW] },
  { args: ['check', 'nowhere.json', ...NOW] },
  { args: ['check', '--no-interactive'] },
  { args: ['check', 'gone.json', '--redact', ...NOW] },
  { args: ['check', 'mend.json', '--redact', '--output', 'safe.json', ...NOW], writes: { 'safe.json': OWN, 'safe-1.jpg': OWN } },
  { args: ['check', 'linked.json', '--format', 'json', ...NOW] },
  { args: ['check', 'published/2026-27.ndjson', '--record', ...NOW], school: 'thistlecroft', writes: { 'check-log.jsonl': OWN } },
  { args: ['audit', '--jobs', '2', '--format', 'json', ...NOW], school: 'thistlecroft' },
  { args: ['audit', 'exports/instagram-thistlecroft', '--format', 'json', ...NOW], school: 'thistlecroft' },
  { args: ['audit', '--takedowns', ...NOW] },
  { args: ['audit', '--write-baseline', 'baseline.json', ...NOW], writes: { 'baseline.json': OPEN, 'audit.key': OWN } },
  { args: ['approve', PLANES, '--by', 'mprice', ...NOW], writes: { [PLANES]: OPEN } },
  { args: ['log', 'verify'], school: 'thistlecroft' },
  { args: ['config', 'show'] },
  { args: ['policy', 'list'] },
  { args: ['policy', 'show', 'mersham', '--yaml'] },
  { args: ['policy', 'coverage'] },
  { args: ['policy', 'lint', 'policy.yaml'], school: 'thistlecroft' },
  { args: ['init', '--yes', '--force', '--policy', 'mersham'], writes: { '.smpolicyrc.yaml': OPEN } },
  { args: ['explain', 'trip-location'] },
  ...['post', 'config', 'pack', 'result', 'records'].map((name): Asked => ({ args: ['schema', name] })),
  ...['bash', 'zsh', 'fish', 'powershell'].map((shell): Asked => ({ args: ['completion', shell] })),
  ...[['--version'], ['--help'], ['check', '--help'], ['chekc']].map((args): Asked => ({ args })),
];

test('every command is asked for', () => {
  const world = { stdout: {}, stderr: {} } as unknown as World;
  const asked = new Set(ASKED.map(({ args }) => args[0]));
  expect(
    programFor(world, () => undefined)
      .commands.map((one) => one.name())
      .filter((name) => !asked.has(name)),
  ).toEqual([]);
});

/** A school of its own for each run, with links in a post that somebody could be tempted to follow. */
const placeFor = (school: string): string => {
  const cwd = join(made(), school);
  cpSync(join(ROOT, 'fixtures', 'schools', school), cwd, { recursive: true });
  writeFileSync(join(cwd, 'lines.ndjson'), LINES);
  const log = join(cwd, 'check-log.jsonl');
  if (existsSync(log)) chmodSync(log, 0o600); // as it is made, and as no checkout leaves it
  const mended = {
    channel: 'facebook',
    text: 'Well done Farah!',
    media: [{ file: 'planes.jpg', type: 'image', shows: 'place', pupils: [], alt: 'A hall' }],
  };
  writeFileSync(join(cwd, 'mend.json'), JSON.stringify(mended));
  cpSync(join(ROOT, 'fixtures', 'photos', 'keywords.jpg'), join(cwd, 'planes.jpg'));
  const media = [{ file: 'https://example.org/a.jpg', type: 'image', pupils: [] }];
  const text = 'See https://example.org/a, http://192.0.2.7/ and https://bit.ly/a';
  writeFileSync(join(cwd, 'linked.json'), JSON.stringify({ channel: 'facebook', text, media, links: ['https://example.org'] }));
  return cwd;
};

const environment = (home: string): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], HOME: home, TZ: 'Europe/London', LANG: 'C.UTF-8' });

interface Ran extends Traced {
  readonly written: Written;
  /** Touched and not below the folder in which it ran. */
  readonly elsewhere: readonly string[];
  readonly plain: Pick<Traced, 'code' | 'stdout' | 'stderr'>;
}

/** The same command twice: as anybody types it, and alone under the eyes of the system. */
const bothWays = ({ args, school = 'oakfield', stdin = '' }: Asked, program = [BIN]): Ran => {
  const [first, second] = [placeFor(school), placeFor(school)];
  const argv = [process.execPath, ...program, ...args] as const;
  const plain = spawnSync(argv[0], argv.slice(1), { cwd: first, env: environment(dirname(first)), input: stdin, encoding: 'utf8' });
  const before = seenIn(dirname(second));
  const log = join(made(), 'trace');
  const alone = traced([argv[0], ...argv.slice(1)], { cwd: second, env: environment(dirname(second)), stdin, log });
  const written = writtenSince(before, seenIn(dirname(second)));
  const inside = (path: string): boolean => path.startsWith(`${second}/`) || !path.startsWith('/');
  return {
    ...alone,
    written: Object.fromEntries(Object.entries(written).map(([name, mode]) => [name.replace(`${school}/`, ''), mode])),
    elsewhere: alone.touched.filter((path) => !inside(path)),
    plain: { code: plain.status, stdout: plain.stdout.replaceAll(first, second), stderr: plain.stderr.replaceAll(first, second) },
  };
};

where('alone in the world', () => {
  test.each(ASKED.map((asked): [string, Asked] => [asked.args.join(' '), asked]))('%s', (_, asked) => {
    const { code, stdout, stderr, sockets, written, elsewhere, plain } = bothWays(asked);
    expect({ code, stdout, stderr }).toEqual(plain);
    expect([sockets, elsewhere]).toEqual([[], []]);
    expect(written).toEqual(asked.writes ?? {});
    expect(stderr).not.toMatch(/fault of smpolicy/);
  });

  test.each([
    ['a socket', 'require("net").connect(80, "192.0.2.7").on("error", () => 0)', (ran: Ran) => ran.sockets.length > 0],
    ['a name that is looked up', 'require("dns").resolve("example.org", () => 0)', (ran: Ran) => ran.sockets.length > 0],
    ['a file beside the post', 'require("fs").writeFileSync("left.txt", "a")', (ran: Ran) => ran.written['left.txt'] !== undefined],
    [
      'a file that is gone again',
      'require("fs").writeFileSync("../b", ""); require("fs").rmSync("../b")',
      (ran: Ran) => ran.touched.length > 1,
    ],
    ['a file elsewhere', `require("fs").writeFileSync("${join(tmpdir(), 'smpolicy-left')}", "")`, (ran: Ran) => ran.elsewhere.length > 0],
  ])('%s would be seen', (_, script, isSeen) => {
    expect(isSeen(bothWays({ args: [] }, ['-e', script]))).toBe(true);
    rmSync(join(tmpdir(), 'smpolicy-left'), { force: true });
  });
});

/** Every function that a run leans on breaks with all that it was given in its words. */
const CRASH = `
const { toSorted } = Array.prototype;
Array.prototype.toSorted = function (...how) {
  if (JSON.stringify(this)?.includes('Farah')) throw new Error('broke on ' + JSON.stringify(this));
  return toSorted.apply(this, how);
};`;

describe('a fault of our own', () => {
  const cwd = placeFor('oakfield');
  const crash = join(cwd, '..', 'crash.cjs');
  writeFileSync(crash, CRASH);
  const crashed = (more: NodeJS.ProcessEnv = {}) =>
    spawnSync(process.execPath, ['--require', crash, BIN, 'check', 'lines.ndjson', '--no-mask', ...NOW], {
      ...{ cwd, encoding: 'utf8' },
      env: { ...environment(cwd), ...more },
    });

  test('says nothing of what it stumbled over, and is no pass', () => {
    const { status, stdout, stderr } = crashed();
    expect(status).toBe(2);
    expect(stderr).toMatch(/fault of smpolicy itself/);
    expect(`${stdout}${stderr}`).not.toMatch(/Farah|broke on/);
  });

  test('does so only where somebody asks for it', () => {
    expect(crashed({ SMPOLICY_DEBUG: '1' }).stderr).toMatch(/broke on .*Farah/);
  });
});

test('no line of a check log holds a name', () => {
  const cwd = placeFor('thistlecroft');
  const ran = spawnSync(process.execPath, [BIN, 'check', 'published/2026-27.ndjson', '--record', ...NOW], { cwd, encoding: 'utf8' });
  expect(ran.stderr).not.toMatch(/fault of smpolicy/);
  const log = readFileSync(join(cwd, 'check-log.jsonl'), 'utf8');
  const names = readFileSync(join(cwd, 'pupils.csv'), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((row) => row.split(',').slice(1, 3))
    .filter((name) => name.length > 3);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => log.includes(name))).toEqual([]);
});
