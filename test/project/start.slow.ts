import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { ROOT } from './files.ts';

const { writeSchool, NOW } = (await import(`${'../../bench/school.js'}`)) as {
  writeSchool: (folder: string, pupils: number) => void;
  NOW: string;
};

const folder = mkdtempSync(join(tmpdir(), 'smpolicy-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeSchool(folder, 3);

const asModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
/** Says on stderr what is loaded: ES modules as they come, CommonJS as it ends. */
const LOUD = asModule(`
  import { createRequire, register } from 'node:module';
  register(${JSON.stringify(asModule('export const load = (url, context, next) => (process._rawDebug("LOADED " + url), next(url, context));'))});
  const { cache } = createRequire(${JSON.stringify(join(ROOT, 'package.json'))});
  process.on('exit', () => Object.keys(cache).forEach((file) => process._rawDebug('LOADED ' + file)));
`);

/** The packages that a run loads, in the order of their names. */
function packagesOf(...args: readonly string[]): string[] {
  const run = spawnSync(process.execPath, ['--import', LOUD, join(ROOT, 'bin', 'smpolicy.js'), ...args], { cwd: folder, encoding: 'utf8' });
  const loaded = [...run.stderr.matchAll(/^LOADED .*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/gm)].map(([, name]) => name ?? '');
  return [`exit ${run.status}`, ...new Set(loaded)].sort();
}

// Start-up is a feature. The bench measures it; this says at once who spoilt it.
test('a check in a script loads what it needs and no more', () => {
  expect(packagesOf('check', 'post.json', '--now', NOW)).toEqual(['commander', 'cosmiconfig', 'env-paths', 'exit 0', 'js-yaml', 'valibot']);
});

test('--version loads next to nothing', () => {
  expect(packagesOf('--version')).toEqual(['commander', 'exit 0']);
});

test('what is loaded late is seen when it is', () => {
  expect(packagesOf('schema', 'post')).toEqual(expect.arrayContaining(['@valibot/to-json-schema', 'commander', 'exit 0', 'valibot']));
});
