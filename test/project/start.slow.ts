import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
/** Says on stderr what is loaded: of Node itself what is asked for, ES modules as they come, CommonJS and what the program opens as it ends. */
const LOUD = asModule(`
  import Module, { createRequire, isBuiltin, register } from 'node:module';
  register(${JSON.stringify(asModule('export const load = (url, context, next) => (process._rawDebug("LOADED " + url), next(url, context));'))});
  const require = createRequire(${JSON.stringify(START)});
  const load = Module._load;
  Module._load = (id, ...rest) => {
    if (isBuiltin(id)) process._rawDebug('LOADED node:' + id.replace('node:', ''));
    return load(id, ...rest);
  };
  process.on('exit', () => {
    for (const file of Object.keys(require.cache)) process._rawDebug('LOADED ' + file);
    for (const { filename, compiled } of require(${JSON.stringify(START)}).opened())
      process._rawDebug('LOADED ' + filename + (compiled ? ' COMPILED' : ''));
  });
`);

const slashes = (path: string): string => path.replaceAll('\\', '/');
/** Packages by their names, files of ours from the root, and anything else as it is, so that nothing is passed over. */
function named(loaded: string): string {
  const path = slashes(loaded.startsWith('file:') ? fileURLToPath(loaded) : loaded);
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.replace(`${slashes(ROOT)}/`, '');
}

/** All that a run loads. */
function loadedBy(...args: readonly string[]): string[] {
  const run = spawnSync(process.execPath, ['--import', LOUD, join(ROOT, 'bin', 'smpolicy.js'), ...args], { cwd: folder, encoding: 'utf8' });
  const loaded = [...run.stderr.matchAll(/^LOADED (.*)$/gm)].map(([, file = '']) => named(file));
  return [`exit ${run.status}`, ...new Set(loaded)].sort();
}

const ofNode = (...names: readonly string[]): string[] => names.map((name) => `node:${name}`);
const VERSION = [
  'bin/smpolicy.js',
  'bin/start.cjs',
  'dist/main.cjs',
  ...ofNode('events', 'fs', 'module', 'path', 'process', 'vm'),
  'exit 0',
];
const CHECK = [...VERSION, 'dist/chunk-check.cjs', ...ofNode('buffer', 'fs/promises', 'os', 'v8')];

// Start-up is a feature. The bench measures it; this says at once who spoilt it.
test('--version loads one file of the program, compiled when it was built, and no package beside it', () => {
  expect(loadedBy('--version')).toEqual(VERSION.toSorted());
});

test('a check in a script loads one more', () => {
  expect(loadedBy('check', 'post.json', '--now', NOW)).toEqual(CHECK.toSorted());
});

test('what only policies ask for comes in a third', () => {
  const loaded = loadedBy('check', 'post.json', '--policy', 'carlton-junior', '--now', NOW);
  expect(loaded).toEqual([...CHECK, 'dist/chunk-policies.cjs'].toSorted());
});

/** What opens photos, and what it shares with the seals of posts, with archives and with tables. */
const PHOTOS = ['media', 'medium', 'photos', 'read', 'times'].map((name) => `dist/chunk-${name}.cjs COMPILED`).concat('node:zlib');

describe('what opens photos', () => {
  const withPhoto = (name: string, photo: string): string => {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify({ channel: 'facebook', media: [{ file: 'a.jpg', pupils: [] }] }));
    copyFileSync(join(ROOT, 'fixtures', 'photos', photo), join(folder, 'a.jpg'));
    return `${name}.json`;
  };

  test('is loaded where a post names one', () => {
    expect(loadedBy('check', withPhoto('plain', 'plain.jpg'), '--now', NOW)).toEqual([...CHECK, ...PHOTOS].toSorted());
  });

  test('and its package where a photo has EXIF', () => {
    const loaded = loadedBy('check', withPhoto('exif', 'camera-words.jpg'), '--now', NOW);
    expect(loaded).toEqual([...CHECK, ...PHOTOS, 'exifreader', 'node:url'].toSorted());
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

  test('is in ASCII: V8 holds that in half the room, opens it in half the time, and nothing has to be decoded', () => {
    for (const name of [...program, 'worker.cjs']) expect([name, dist(name).match(/[^\0-\x7F].{0,40}/)?.[0]]).toEqual([name, undefined]);
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
