import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ROOT } from '../project/files.ts';
import { CASES } from './cases.ts';
import { runHere } from './world.ts';

const cwd = join(ROOT, 'fixtures');
const BLOCK = ['check', 'schools/oakfield/drafts/paper-planes.json', '--now', '2026-11-16T09:00'];

test.each(CASES)('$why ends with $exit', async ({ args, stdin, exit, stdout = /^/, stderr = /^/ }) => {
  const ran = await runHere({ args, cwd, ...(stdin === undefined ? {} : { stdin }) });
  expect(ran).toEqual({ code: exit, stdout: expect.stringMatching(stdout), stderr: expect.stringMatching(stderr) });
});

describe('what is printed', () => {
  test('a pipe is masked and stderr says so; a terminal is not', async () => {
    const shared = JSON.stringify({ channel: 'facebook', media: [{ type: 'image', pupils: ['Oliver'] }] });
    const args = ['check', '-', '--config', 'schools/oakfield/.smpolicyrc.yaml'];
    const piped = await runHere({ args, cwd, stdin: shared });
    expect([piped.stdout.includes('Oliver'), piped.stderr]).toEqual([false, expect.stringMatching(/hidden/)]);
    const seen = await runHere({ args, cwd, stdin: shared, terminal: true, env: { NO_COLOR: '1' } });
    expect([seen.stdout.includes('Oliver'), seen.stderr]).toEqual([true, '']);
  });

  test.each([
    [{ NO_COLOR: '1' }, [], true, false],
    [{}, [], true, true],
    [{}, ['--no-color'], true, false],
    [{ TERM: 'dumb' }, [], true, false],
    [{}, [], false, false],
    [{ FORCE_COLOR: '1' }, [], false, true],
    [{ NO_COLOR: '1' }, ['--color'], false, true],
  ])('colour with %j %j on a terminal: %p is %p', async (env, flags, terminal, coloured) => {
    const { stdout } = await runHere({ args: [...BLOCK, ...flags], cwd, env, terminal });
    expect(stdout.includes('\u001B[')).toBe(coloured);
  });

  test('--verbose names the files that were read', async () => {
    const { stderr } = await runHere({ args: [...BLOCK, '--verbose'], cwd });
    for (const file of ['.smpolicyrc.yaml', 'pupils.csv', 'consent.csv', 'baseline.yaml']) expect(stderr).toContain(file);
  });
});

describe('an output file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('takes the format of its ending, is masked, and changes nothing else', async () => {
    const file = join(folder, 'result.json');
    const alone = await runHere({ args: BLOCK, cwd });
    const both = await runHere({ args: [...BLOCK, '--output', file], cwd });
    expect(both).toEqual(alone);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ verdict: 'block', counts: { errors: 1 } });
  });

  test('is replaced whole or not at all', async () => {
    const file = join(folder, 'kept.json');
    writeFileSync(file, 'before');
    const stop = AbortSignal.abort('interrupted');
    const { code } = await runHere({ args: [...BLOCK, '--output', file], cwd, signal: stop });
    expect([code, readFileSync(file, 'utf8')]).toEqual([130, 'before']);
  });
});
