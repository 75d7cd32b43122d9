import { spawn, spawnSync } from 'node:child_process';
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ROOT } from '../project/files.ts';
import { CASES } from './cases.ts';

const BIN = join(ROOT, 'bin', 'smpolicy.js');
const cwd = join(ROOT, 'fixtures');
const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;

const execute = (args: readonly string[], input = '', bin = BIN) =>
  spawnSync(process.execPath, [bin, ...args], { cwd, env, input, encoding: 'utf8' });

test.each(CASES)('$why ends with $exit', ({ args, stdin = '', exit, stdout = /^/, stderr = /^/ }) => {
  const ran = execute(args, stdin);
  expect({ code: ran.status, stdout: ran.stdout, stderr: ran.stderr }).toEqual({
    code: exit,
    stdout: expect.stringMatching(stdout),
    stderr: expect.stringMatching(stderr),
  });
});

describe('the process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const line = '{"channel":"facebook","text":"Forty new books."}\n';
  const audit = ['audit', '-', '--config', 'schools/oakfield/.smpolicyrc.yaml', '--format', 'ndjson'];

  test('is quiet when its reader goes away', async () => {
    const child = spawn(process.execPath, [BIN, ...audit], { cwd, env, stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => undefined);
    child.stdin.write(line.repeat(20_000));
    const stderr: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk.toString()));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    child.stdin.write(line.repeat(20_000));
    child.stdin.end();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr.join('').replace(/^Names are hidden.*\n/, '')]).toEqual([2, '']);
  });

  test('ends with 130 when it is interrupted', async () => {
    const child = spawn(process.execPath, [BIN, ...audit], { cwd, env, stdio: ['pipe', 'pipe', 'ignore'] });
    child.stdin.write(line);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  });

  const full = '/dev/full';
  (existsSync(full) ? test : test.skip)('a full disk is exit 2, in a sentence', () => {
    const out = openSync(full, 'w');
    const args = [BIN, 'check', 'schools/oakfield/drafts/library.json', '--no-mask'];
    const ran = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', out, 'pipe'] });
    closeSync(out);
    expect([ran.status, ran.stderr]).toEqual([2, 'smpolicy: the results could not be written. See whether the disk is full\n']);
  });

  test('a broken build is exit 2, in a sentence', () => {
    const broken = join(folder, 'broken');
    cpSync(join(ROOT, 'bin'), join(broken, 'bin'), { recursive: true });
    writeFileSync(join(broken, 'package.json'), '{"type":"module"}');
    const ran = execute(['--version'], '', join(broken, 'bin', 'smpolicy.js'));
    expect([ran.status, ran.stdout, ran.stderr]).toEqual([2, '', expect.stringMatching(/^smpolicy: could not start: /)]);
    expect(ran.stderr).not.toMatch(/^ +at /m);
  });
});
