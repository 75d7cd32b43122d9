import { spawn, spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ROOT } from '../project/files.ts';

const BIN = join(ROOT, 'bin', 'smpolicy.js');
const root = mkdtempSync(join(tmpdir(), 'smpolicy-jobs-'));
const cwd = join(root, 'oakfield');
beforeAll(() => cpSync(join(ROOT, 'fixtures', 'schools', 'oakfield'), cwd, { recursive: true }));
afterAll(() => rmSync(root, { recursive: true }));

jest.setTimeout(300_000);

const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
const NOW = ['--now', '2026-11-16T09:00'];
const audit = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [BIN, 'audit', ...NOW, ...args], { cwd, env, input, encoding: 'utf8', maxBuffer: 2 ** 28 });

/** Every kind of line, over and over. */
const linesOf = (count: number): string => {
  const kinds = [
    ...['{"channel":"website","text":"Forty new books.","publishAt":"2026-11-02"}', '{"channel":', ''],
    ...['{"id":"x","channel":"facebook","media":[{"type":"image","pupils":["P019"]}],"publishAt":"2025-10-14T15:40"}'],
    ...['{"channel":"facebook","text":"Isla Brackenridge, 07700 900123."}', '{"channel":"facebook","text":7}'],
    ...['{"channel":"website","text":"Agreed.","media":[{"file":"none.jpg"}],"approvals":[{"by":"hford"}],"publishAt":"2026-11-02"}'],
  ];
  return Array.from({ length: count }, (_line, nth) => `${kinds[nth % kinds.length]}\n`).join('');
};

describe('any number of jobs', () => {
  test.each(['json', 'ndjson', 'pretty', 'csv'])('print the same bytes as one: %s', (format) => {
    const input = linesOf(400);
    const args = (jobs: string): string[] => ['-', '--posts-only', '--format', format, '--jobs', jobs];
    const one = audit(args('1'), input);
    expect([one.status, one.stdout.length > 10_000]).toEqual([2, true]);
    for (const jobs of ['2', '3']) {
      const more = audit(args(jobs), input);
      expect([more.status, more.stderr]).toEqual([one.status, one.stderr]);
      expect(more.stdout).toBe(one.stdout);
    }
  });

  test('of folders, archives and single files, with the records and a baseline, shown and hidden', () => {
    const paths = ['published', 'drafts', ...(existsSync(join(cwd, 'exports')) ? ['exports'] : [])];
    const run = (jobs: string) => {
      const files = ['plain.json', 'lines.ndjson', 'baseline.yaml'].map((name) => join(root, `${jobs}-${name}`));
      const [plain = '', lines = '', baseline = ''] = files;
      const ran = audit([...paths, '--jobs', jobs, '--output', plain, '--output', lines, '--write-baseline', baseline, '--no-mask']);
      return { code: ran.status, stdout: ran.stdout, files: files.map((file) => readFileSync(file, 'utf8')) };
    };
    const one = run('1');
    expect(one.files.every((text) => text.length > 100)).toBe(true);
    for (const jobs of ['2', '5']) expect(run(jobs)).toEqual(one);
  });

  test.each(['0', '65', 'two', '-1'])('are not %s', (jobs) => {
    const ran = audit(['-', '--jobs', jobs], linesOf(1));
    expect([ran.status, ran.stdout]).toEqual([2, '']);
    expect(ran.stderr).toMatch(/Expected a whole number/);
  });
});

describe('a run that is cut short', () => {
  const input = join(root, 'input.ndjson');
  let whole = '';
  let took = 0;
  beforeAll(() => {
    writeFileSync(input, linesOf(3000));
    const from = Date.now();
    whole = audit(['-', '--posts-only', '--format', 'ndjson'], readFileSync(input, 'utf8')).stdout;
    took = Date.now() - from;
    expect(whole.split('\n').length).toBeGreaterThan(2500);
  });

  /** Ends a run by a signal after a while; its results go into a file, by stdout or by --output. */
  const stop = async (
    signal: 'SIGKILL' | 'SIGINT',
    after: number,
    more: readonly string[] = [],
  ): Promise<{ out: string; code: number | null; stderr: string }> => {
    const out = join(root, 'out.ndjson');
    const [from, to] = [openSync(input, 'r'), openSync(out, 'w')];
    const args = [BIN, 'audit', ...NOW, '-', '--posts-only', '--format', 'ndjson', ...more];
    const child = spawn(process.execPath, args, { cwd, env, stdio: [from, to, 'pipe'] });
    const stderr: string[] = [];
    child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await Promise.race([wait(after), ended]);
    child.kill(signal);
    const code = await ended;
    for (const file of [from, to]) closeSync(file);
    return { out: readFileSync(out, 'utf8'), code, stderr: stderr.join('') };
  };

  /** Nothing but what a whole run says first, line by line. */
  const expectBeginning = (out: string): void => {
    expect(out === '' || out.endsWith('\n')).toBe(true);
    expect(whole.startsWith(out)).toBe(true);
  };

  test('by kill -9, ten times, has lost nothing that it had written', async () => {
    const got: number[] = [];
    for (let nth = 1; nth <= 10; nth++) {
      const file = join(root, `killed-${nth}.ndjson`);
      const jobs = nth % 2 === 0 ? ['--jobs', '2'] : [];
      const { out } = await stop('SIGKILL', (took * nth) / 11, [...jobs, '--output', file]);
      expectBeginning(out);
      const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
      expectBeginning(written);
      // What is on stdout was written to the file just after it: the one may be a line ahead of the other.
      expect(Math.abs(out.split('\n').length - written.split('\n').length)).toBeLessThan(2);
      if (out !== whole) {
        got.push(out.length);
        const told = audit(['--from', file, '--posts-only']);
        expect([told.status, told.stdout]).toEqual([2, '']);
      }
    }
    expect(got.filter((length) => length > 0).length).toBeGreaterThan(3);
  });

  test.each([[[]], [['--jobs', '2']]])('by Ctrl-C, with %j, ends with 130 and says where the results are', async (jobs) => {
    const file = join(root, `stopped-${jobs.length}.ndjson`);
    const { out, code, stderr } = await stop('SIGINT', took * 0.6, [...jobs, '--output', file]);
    expectBeginning(out);
    expect([code, out === whole]).toEqual([130, false]);
    expect(stderr).toContain(`the results so far stand in ${file}`);
    expect(readFileSync(file, 'utf8')).toBe(out);
  });

  test('leaves an older result whole, and what it had written beside it', async () => {
    const file = join(root, 'older.ndjson');
    writeFileSync(file, 'older\n');
    await stop('SIGKILL', took * 0.6, ['--output', file]);
    expect(readFileSync(file, 'utf8')).toBe('older\n');
    const beside = readdirSync(root).filter((name) => /^older\.ndjson\.\d+\.part$/.test(name));
    expect(beside.length).toBe(1);
    expectBeginning(readFileSync(join(root, beside[0] ?? ''), 'utf8'));
    const { stderr } = await stop('SIGINT', took * 0.6, ['--output', file]);
    expect(stderr).toMatch(/the results so far stand in .*older\.ndjson\.\d+\.part/);
  });

  test('in any other format leaves nothing half done', async () => {
    const file = join(root, 'half.json');
    const { code } = await stop('SIGINT', took * 0.6, ['--output', file]);
    expect([code, readdirSync(root).filter((name) => name.startsWith('half'))]).toEqual([130, []]);
  });
});
