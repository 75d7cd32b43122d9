import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { folderWith } from '../config/scratch.ts';
import { ROOT } from '../project/files.ts';
import { runHere } from './world.ts';

const POST = 'schools/oakfield/drafts/library.json';
const NOW = ['--now', '2026-11-16T09:00'];

/** A copy of the fixtures in which something may be written. */
const place = (): string => {
  const cwd = folderWith({});
  cpSync(join(ROOT, 'fixtures', 'schools'), join(cwd, 'schools'), { recursive: true });
  return cwd;
};
const output = (cwd: string, ...names: readonly string[]) =>
  runHere({ args: ['check', POST, ...NOW, ...names.flatMap((name) => ['--output', name])], cwd });

test.each([POST, 'schools/oakfield/.smpolicyrc.yaml', 'schools/oakfield/trips.yaml'])(
  'results never replace what the run reads: %s',
  async (name) => {
    const cwd = place();
    const before = readFileSync(join(cwd, name));
    const { code, stdout, stderr } = await output(cwd, name);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(/read, or written already/)]);
    expect(readFileSync(join(cwd, name))).toEqual(before);
  },
);

test('nor through a link, nor a file that is none', async () => {
  const cwd = place();
  symlinkSync(join(cwd, POST), join(cwd, 'link.json'));
  execFileSync('mkfifo', [join(cwd, 'pipe.json')]);
  expect((await output(cwd, 'link.json')).code).toBe(2);
  expect((await output(cwd, 'pipe.json')).stderr).toMatch(/no ordinary file/);
  expect((await output(cwd, 'schools')).code).toBe(2);
});

test.each([[['']], [['-']], [['a.json', './a.json']], [['a.json', 'no/such/b.json']]])(
  '%j is refused, and leaves nothing behind',
  async (names) => {
    const cwd = place();
    const { code, stdout } = await output(cwd, ...names);
    expect([code, stdout, readdirSync(cwd)]).toEqual([2, '', ['schools']]);
  },
);

test('several files are written in one run', async () => {
  const cwd = place();
  expect((await output(cwd, 'other.json', 'more.txt')).code).toBe(0);
  expect(['other.json', 'more.txt'].map((name) => existsSync(join(cwd, name)))).toEqual([true, true]);
});
