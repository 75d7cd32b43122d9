import { describe, expect, test } from '@jest/globals';
import { read, sources } from './files.ts';
import { cycles, loadedWith, ROOMS, RULES, roomOf } from './imports.ts';
import { type Facts, factsOf } from './syntax.ts';

const house: readonly Facts[] = sources('src').map(factsOf);
const planted = (files: Readonly<Record<string, string>>): Facts[] =>
  Object.entries(files).map(([file, text]) => factsOf({ file: `src/${file}`, text }));
const broken = (files: Readonly<Record<string, string>>): string[] =>
  Object.entries(RULES)
    .filter(([, rule]) => rule(planted(files)).length > 0)
    .map(([name]) => name);

test.each(Object.entries(RULES))('src keeps: %s', (_, rule) => {
  expect(rule(house)).toEqual([]);
});

test('every file of src was read', () => {
  expect(house.map(({ file }) => file)).toContain('src/model.ts');
  expect(house.flatMap(({ imports }) => imports).length).toBeGreaterThan(house.length);
});

test('the packages of the table are the dependencies, each of one room', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  expect(
    Object.values(ROOMS)
      .flatMap(({ packages }) => packages)
      .sort(),
  ).toEqual(Object.keys(dependencies).sort());
});

test('the table has no cycle of its own', () => {
  const graph = new Map(Object.entries(ROOMS).map(([room, { rooms, types }]) => [room, [...rooms, ...(types ?? [])]]));
  expect(cycles(graph)).toEqual([]);
});

/** The table as docs/architecture.md shows it, its words turned into names. */
function tableOfTheDocs(): Record<string, { rooms: string[]; types: string[]; packages: string[] }> {
  const cells = (row: string): string[] => row.split('|').map((cell) => cell.trim());
  const lines = read('docs/architecture.md').split('\n');
  const head = lines.findIndex((line) => cells(line)[1] === 'room');
  const rows = lines.slice(head + 2, lines.indexOf('', head)).map(cells);
  const names = rows.map(([, room = '']) => roomOf(`src/${room.replaceAll('`', '')}`));
  const words = (cell: string): string[] =>
    cell
      .replace(/[:;].*/, '')
      .replace(/^(?:none|nothing)$/, '')
      .split(', ')
      .filter((word) => word !== '');
  const meant = (word: string, index: number): string[] => {
    if (word === 'all above') return names.slice(0, index);
    if (word === 'everything') return names.filter((name) => name !== names[index]);
    return word === 'all but reporters and cli' ? names.filter((name) => !['reporters', 'cli', names[index]].includes(name)) : [word];
  };
  const entry = ([, , , rooms = '', packages = '']: readonly string[], index: number) => ({
    rooms: words(rooms)
      .filter((word) => !word.endsWith(' (types)'))
      .flatMap((word) => meant(word, index))
      .sort(),
    types: words(rooms)
      .filter((word) => word.endsWith(' (types)'))
      .map((word) => word.replace(' (types)', '')),
    packages: words(packages).sort(),
  });
  return Object.fromEntries(rows.map((row, index) => [names[index] ?? '', entry(row, index)]));
}

test('docs/architecture.md shows this table', () => {
  const entries = Object.entries(ROOMS).map(([room, { rooms, types = [], packages }]) => [
    room,
    { rooms: [...rooms].sort(), types: [...types], packages: [...packages].sort() },
  ]);
  expect(tableOfTheDocs()).toEqual(Object.fromEntries(entries));
});

/** A house in which every rule holds, to plant faults in. */
const GOOD = {
  'model.ts': 'export interface Post { readonly text: string }',
  'text/fold.ts': "import type { Post } from '../model.ts';\nexport const fold = (post: Post): string => post.text;",
  'checks/check.ts': "import type { Post } from '../model.ts';\nexport type Check = (post: Post) => boolean;",
  'checks/tone.ts': "import type { Check } from './check.ts';\nconst tone: Check = () => true;\nexport default tone;",
  'engine/run.ts': "import type { Check } from '../checks/check.ts';\nexport const run = (check: Check): boolean => check({ text: '' });",
  'formats/quick.ts': "import { load } from 'js-yaml';\nexport const quick = load;",
  'formats/careful.ts': "import { parse } from 'yaml';\nexport const careful = parse;",
  'cli/main.ts':
    "import { quick } from '../formats/quick.ts';\nexport const main = async () => (await import('../formats/careful.ts')).careful(quick(''));",
};

test('a good house breaks no rule', () => {
  expect(broken(GOOD)).toEqual([]);
});

const TABLE = 'who may import whom';
const READABLE = 'what is imported can be told by reading';
const ONE_ROOM = 'a package stays in its room';
const PURE = 'pure rooms read nothing';
const NETWORK = 'nothing reaches the network or another program';
const GLOBALS = 'globals are handed in';
const TURNS = 'no any, no non-null, no class, no state, nothing done on import';

describe('each planted fault is caught by its rule, and by no other', () => {
  test.each<[file: string, fault: string, rule: string]>([
    ['attic/box.ts', 'export const box = 1;', 'every file is in a room of the table'],
    ['text/wrong.ts', "import { gone } from './gone.ts';\nexport const a = gone;", 'what is imported is there'],

    ['text/wrong.ts', "import { run } from '../engine/run.ts';\nexport const a = run;", TABLE],
    ['text/wrong.ts', "export { run } from '../engine/run.ts';", TABLE],
    ['text/wrong.ts', "export * from '../engine/run.ts';", TABLE],
    ['text/wrong.ts', "import type { run } from '../engine/run.ts';\nexport type A = typeof run;", TABLE],
    ['text/wrong.ts', "export type A = typeof import('../engine/run.ts').run;", TABLE],
    ['text/wrong.ts', "export const a = () => import('../engine/run.ts');", TABLE],
    ['model.ts', "export type { a } from './reporters/json.ts';\nexport interface Post { text: string }", TABLE],
    ['checks/wrong.ts', "import { quick } from '../formats/quick.ts';\nexport const a = quick;", TABLE],
    ['reporters/wrong.ts', "import { run } from '../engine/run.ts';\nexport const a = run;", TABLE],
    ['engine/wrong.ts', "import tone from '../checks/tone.ts';\nexport const a = tone;", TABLE],
    ['engine/wrong.ts', "import { type Check } from '../checks/check.ts';\nexport const a = (c: Check) => c;", TABLE],
    ['index.ts', "import { a } from './reporters/json.ts';\nexport const b = a;", TABLE],

    ['text/wrong.ts', 'export const a = (name: string) => import(name);', READABLE],
    ['text/wrong.ts', "export const a = () => require('./fold.ts');", READABLE],
    ['text/wrong.ts', "import a = require('./fold.ts');\nexport const b = a;", READABLE],

    ['text/wrong.ts', 'export const a = (here: string) => createRequire(here);', READABLE],
    ['text/wrong.ts', 'export const a = (here: string, name: string) => createRequire(here)(name);', READABLE],
    ['text/wrong.ts', "export const a = (here: string) => createRequire(here)('../engine/run.ts');", TABLE],
    ['formats/wrong.ts', "export const a = () => createRequire(import.meta.url)('chalk');", ONE_ROOM],

    ['posts/wrong.ts', "import { glob } from 'tinyglobby-copy';\nexport const a = glob;", ONE_ROOM],
    ['checks/wrong.ts', "import type { Chalk } from 'chalk/part';\nexport type A = Chalk;", ONE_ROOM],
    ['formats/wrong.ts', "import { load } from 'js-yaml';\nexport const a = load;", 'a package is imported by one file'],
    ['formats/wrong.ts', "export const a = () => import('js-yaml');", 'a package is imported by one file'],

    ['checks/wrong.ts', "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;", PURE],
    ['reporters/wrong.ts', "export const a = () => import('node:os');", PURE],
    ['school/wrong.ts', "import { get } from 'node:http';\nexport const a = get;", NETWORK],
    ['cli/wrong.ts', "import { spawn } from 'node:child_process';\nexport const a = spawn;", NETWORK],

    ['checks/wrong.ts', 'export const a = () => Date.now();', GLOBALS],
    ['engine/wrong.ts', 'export const a = () => new Date();', GLOBALS],
    ['engine/wrong.ts', 'export const a = () => new Date;', GLOBALS],
    ['text/wrong.ts', 'export const a = () => Date();', GLOBALS],
    ['text/wrong.ts', 'export const a = () => Math.random();', GLOBALS],
    ['detect/wrong.ts', 'export const a = () => process.env;', GLOBALS],
    ['detect/wrong.ts', 'export const a = () => globalThis.process;', GLOBALS],
    ['reporters/wrong.ts', "export const a = () => console.log('a');", GLOBALS],
    ['index.ts', 'export const a = () => process.exit(0);', GLOBALS],
    ['cli/wrong.ts', "export const a = () => fetch('https://example.org');", GLOBALS],

    ['cli/main.ts', "import { careful } from '../formats/careful.ts';\nexport const main = careful;", 'heavy packages come late'],
    ['text/wrong.ts', "import { a } from './wrong.ts';\nexport const b = a;", 'no cycle'],

    ['text/wrong.ts', 'export const a = (b: any) => b;', TURNS],
    ['text/wrong.ts', 'export const a = (b?: string) => b!.length;', TURNS],
    ['text/wrong.ts', 'export const a = () => { let b!: string; return b; };', TURNS],
    ['text/wrong.ts', 'export class A {}', TURNS],
    ['text/wrong.ts', 'const a = 1;\nexport default a;', TURNS],
    ['text/wrong.ts', 'const a = 1;\nexport { a as default };', TURNS],
    ['text/wrong.ts', 'export let a = 1;', TURNS],
    ['text/wrong.ts', 'var a = 1;\nexport const b = () => a;', TURNS],
    ['text/wrong.ts', 'export const a = new Map();\na.set(1, 2);', TURNS],
    ['text/wrong.ts', '// @ts-expect-error: never mind\nexport const a = 1;', TURNS],
  ])('%s: %j', (file, fault, rule) => {
    const rest = { ...GOOD, 'reporters/json.ts': 'export const a = 1;' };
    expect(broken({ ...rest, [file]: fault })).toEqual([rule]);
  });

  test('a cycle through types and late imports is a cycle', () => {
    const ring = {
      'text/a.ts': "import type { B } from './b.ts';\nexport type A = B;",
      'text/b.ts': "export type B = 1;\nexport const b = () => import('./c.ts');",
      'text/c.ts': "export { type A } from './a.ts';",
    };
    expect(broken({ ...GOOD, ...ring })).toEqual(['no cycle']);
  });
});

test('what only looks like an import or a global is none', () => {
  const innocent = `
    // import { readFileSync } from 'node:fs';
    const text = "import { run } from '../engine/run.ts'";
    export interface Stage { readonly process: string; console(): void }
    export const say = (stage: Stage): string => [text, stage.process, { fetch: 1 }.fetch, new Date(0)].join();
  `;
  expect(broken({ ...GOOD, 'text/innocent.ts': innocent })).toEqual([]);
});

test('what a start loads is followed through static imports alone', () => {
  expect([...loadedWith('src/cli/main.ts', planted(GOOD))].sort()).toEqual(['src/cli/main.ts', 'src/formats/quick.ts']);
});
