import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ROOT } from './files.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const README = ['# A tool', '```sh ci', 'npm run demo', 'npm cit', '```', '```sh not-run', 'npm run never', '```'].join('\n');
const GOOD = 'Tests:       1 skipped, 3 passed, 4 total';

/** Runs .ci/run in a folder of its own, where npm, npx, node and tmux do nothing but print one line and end with a code. */
function ci(
  says: Readonly<Record<string, readonly [line: string, exit: number]>>,
  readme = README,
): { last: string; exit: number | null; out: string } {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-ci-'));
  folders.push(folder);
  for (const name of ['.ci', 'bin']) mkdirSync(join(folder, name));
  copyFileSync(join(ROOT, '.ci', 'run'), join(folder, '.ci', 'run'));
  writeFileSync(join(folder, 'README.md'), readme);
  const cases = Object.entries(says).map(([command, [line, exit]]) => `'${command}') echo '${line}'; exit ${exit} ;;`);
  for (const tool of ['npm', 'npx', 'node', 'tmux']) {
    writeFileSync(join(folder, 'bin', tool), `#!/bin/sh\ncase "${tool} $*" in\n${cases.join('\n')}\n*) echo "ran ${tool} $*" ;;\nesac\n`);
    chmodSync(join(folder, 'bin', tool), 0o755);
  }
  const PATH = `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const run = spawnSync('bash', [join(folder, '.ci', 'run')], { encoding: 'utf8', env: { ...process.env, PATH } });
  return { last: run.stdout.trimEnd().split('\n').at(-1) ?? '', exit: run.status, out: run.stdout };
}

const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix("runs the README's own commands, adds up every test run and ends well", () => {
  const { last, exit, out } = ci({ 'npm cit': [GOOD, 0], 'npm run test:slow': ['Tests:       2 passed, 2 total', 0] });
  expect([last, exit]).toEqual(['5 passed, 0 failed', 0]);
  expect(out).toContain('ran npm run demo');
  expect(out).not.toContain('npm run never');
  expect(out).toMatch(/^ran npx -y -p node@\d+ -- npm test$/m);
});

onUnix.each<[why: string, says: Parameters<typeof ci>[0], last: string]>([
  ['a failed test', { 'npm cit': ['Tests:       2 failed, 3 passed, 5 total', 1] }, '3 passed, 2 failed'],
  ['a failed test that nobody told of by the exit code', { 'npm cit': ['Tests:       1 failed, 1 total', 0] }, '0 passed, 1 failed'],
  ['a test file that could not be run', { 'npm cit': [GOOD, 1] }, '3 passed, 1 failed'],
  [
    'a step without tests',
    { 'npm run lint': ['wrong', 1], 'node bench/corpus.js': ['below', 1], 'npm cit': [GOOD, 0] },
    '3 passed, 2 failed',
  ],
])('%s makes it fail', (_, says, last) => {
  expect(ci(says)).toMatchObject({ last, exit: 1 });
});

onUnix('a README that tells nobody anything is a failure', () => {
  expect(ci({}, '# A tool')).toMatchObject({ last: '0 passed, 1 failed', exit: 1 });
});
