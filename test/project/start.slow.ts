import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ROOT } from './files.ts';

const { writeSchool, NOW } = (await import(`${'../../bench/school.js'}`)) as {
  writeSchool: (folder: string, pupils: number) => void;
  NOW: string;
};

const folder = mkdtempSync(join(tmpdir(), 'smpolicy-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeSchool(folder, 3);

const asModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
const START = join(ROOT, 'bin', 'start.cjs');
/** Says on stderr what is loaded: ES modules as they come, CommonJS and what the program opens itself as it ends. */
const LOUD = asModule(`
  import { createRequire, register } from 'node:module';
  register(${JSON.stringify(asModule('export const load = (url, context, next) => (process._rawDebug("LOADED " + url), next(url, context));'))});
  const require = createRequire(${JSON.stringify(START)});
  process.on('exit', () => {
    for (const file of Object.keys(require.cache)) process._rawDebug('LOADED ' + file);
    for (const { filename, compiled } of require(${JSON.stringify(START)}).opened())
      process._rawDebug('LOADED ' + filename + (compiled ? ' COMPILED' : ''));
  });
`);

/** What a run loads: packages by their names, and files of the program. */
function loadedBy(...args: readonly string[]): string[] {
  const run = spawnSync(process.execPath, ['--import', LOUD, join(ROOT, 'bin', 'smpolicy.js'), ...args], { cwd: folder, encoding: 'utf8' });
  const loaded = [...run.stderr.matchAll(/^LOADED (.*)$/gm)].map(([, file = '']) => file.replaceAll('\\', '/'));
  const names = loaded.flatMap((file) => (/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? /\/(dist\/.+)/.exec(file))?.[1] ?? []);
  return [`exit ${run.status}`, ...new Set(names)].sort();
}

// Start-up is a feature. The bench measures it; this says at once who spoilt it.
test('a check in a script loads two files, compiled when they were built, and no package beside them', () => {
  expect(loadedBy('check', 'post.json', '--now', NOW)).toEqual(['dist/chunk-check.cjs', 'dist/main.cjs', 'exit 0']);
});

test('what only policies ask for comes in one file more', () => {
  const files = ['dist/chunk-check.cjs', 'dist/chunk-policies.cjs', 'dist/main.cjs'];
  expect(loadedBy('check', 'post.json', '--policy', 'carlton-junior', '--now', NOW)).toEqual([...files, 'exit 0']);
});

test('--version loads one', () => {
  expect(loadedBy('--version')).toEqual(['dist/main.cjs', 'exit 0']);
});

/** What opens photos, and what it shares with the seals of posts, with archives and with tables. */
const PHOTOS = ['media', 'medium', 'photos', 'read', 'times'].map((name) => `dist/chunk-${name}.cjs COMPILED`);

describe('what opens photos', () => {
  const withPhoto = (name: string, photo: string): string => {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ channel: 'facebook', media: [{ file: 'a.jpg', pupils: [] }] }));
    copyFileSync(join(ROOT, 'fixtures', 'photos', photo), join(folder, 'a.jpg'));
    return `${name}.json`;
  };
  const CHECK = ['dist/chunk-check.cjs', 'dist/main.cjs', 'exit 0'];

  test('is loaded where a post names one', () => {
    expect(loadedBy('check', withPhoto('plain', 'plain.jpg'), '--now', NOW)).toEqual([...PHOTOS, ...CHECK].toSorted());
  });

  test('and its package where a photo has EXIF', () => {
    const loaded = loadedBy('check', withPhoto('exif', 'camera-words.jpg'), '--now', NOW);
    expect(loaded).toEqual([...PHOTOS, 'exifreader', ...CHECK].toSorted());
  });
});

test('what is loaded late is seen when it is', () => {
  expect(loadedBy('schema', 'post')).toEqual(
    expect.arrayContaining(['@valibot/to-json-schema', 'dist/chunk-schema.cjs COMPILED', 'exit 0']),
  );
});

describe('the build', () => {
  const dist = (name: string): string => readFileSync(join(ROOT, 'dist', name), 'utf8');
  const program = readdirSync(join(ROOT, 'dist')).filter((name) => /^(?:main|chunk-.*)\.cjs$/.test(name));

  test('holds nothing that starts another program, or runs a config that is one', () => {
    expect(dist('../node_modules/commander/lib/command.js')).toContain('child_process');
    expect(dist('../node_modules/cosmiconfig/dist/loaders.js')).toContain('import-fresh');
    for (const name of program) expect(dist(name)).not.toMatch(/child_process|import-fresh|typescript/);
  });

  test('is in ASCII where a check loads it: V8 holds that in half the room, and opens it in half the time', () => {
    for (const name of ['main.cjs', 'chunk-check.cjs', 'chunk-policies.cjs'])
      expect([name, dist(name).match(/[^\0-\x7F].{0,40}/)?.[0]]).toEqual([name, undefined]);
  });

  test('brings the licence of every package that is inside', () => {
    const inside = dist('LICENSES.txt').matchAll(/^([\w@/-]+) \d+\.\d+\.\d+$/gm);
    expect([...inside].map(([, name]) => name)).toEqual(['commander', 'cosmiconfig', 'env-paths', 'js-yaml', 'valibot']);
  });

  test('has each of our packs ready, from the text that it has now', () => {
    const rules = readdirSync(join(ROOT, 'rules')).filter((name) => name.endsWith('.yaml'));
    for (const name of rules) {
      const { texts, pack } = JSON.parse(dist(`packs/${name.replace('.yaml', '.json')}`)) as {
        texts: Record<string, string>;
        pack: object;
      };
      expect(texts[name]).toBe(readFileSync(join(ROOT, 'rules', name), 'utf8'));
      expect(pack).toMatchObject({ id: name.replace('.yaml', '') });
    }
  });
});
