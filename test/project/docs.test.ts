import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as docs from './docs.ts';
import { ROOT, read } from './files.ts';
import { leaves, program, TABLES } from './tables.ts';

const UPDATE = process.env['UPDATE_DOCS'] === '1';
const pages = docs.PAGES.map((file) => [file, docs.page(file)] as const);
const fence = '```';
const block = (info: string, ...lines: readonly string[]): string => [fence + info, ...lines, fence, ''].join('\n');

// ── The pages themselves; docs.slow.ts runs their commands ──────────────────────────────────────────────────────────

const MADE = Object.fromEntries(Object.entries(TABLES).map(([name, make]) => [name, make()]));

test.each(pages)('the tables of %s are as the code has them', (file, markdown) => {
  const wanted = docs.withTables(markdown, MADE);
  if (UPDATE && wanted !== markdown) writeFileSync(join(ROOT, file), wanted);
  else expect(markdown).toBe(wanted);
});

test('every table has a place in the docs, and every place a table', () => {
  const used = new Set(pages.flatMap(([, markdown]) => docs.tablesIn(markdown)));
  expect([...used].sort()).toEqual(Object.keys(TABLES).sort());
});

test.each(pages)('each block of %s says what it is, and each command can be run', (_, markdown) => {
  expect(docs.strangers(markdown)).toEqual([]);
  for (const { command } of docs.examplesIn(markdown)) expect(() => docs.commandOf(command)).not.toThrow();
});

test.each(pages)('the links of %s lead somewhere', (file, markdown) => {
  expect(docs.linksIn(markdown).filter((to) => !existsSync(join(ROOT, dirname(file), to)))).toEqual([]);
});

test('the README tells a newcomer two commands, and CI runs those', () => {
  const told = docs.blocksOf(docs.page('README.md')).filter(({ info }) => info === 'sh ci');
  expect(told.flatMap(({ lines }) => lines)).toEqual(['npm run demo', 'npm cit']);
});

test('--help names the options that docs/commands.md names, and no others', () => {
  const flags = (text: string): string[] => [...new Set(text.match(/--[a-z][a-z-]*/g))].sort();
  const all = program();
  const help = [all, ...leaves(all).map(({ command }) => command)].map((command) => command.helpInformation()).join('\n');
  expect(flags(docs.page('docs/commands.md'))).toEqual(flags(help));
});

test('docs/dependencies.md gives a reason for every package, and for no other', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const rows = docs.page('docs/dependencies.md').match(/^\| `[^`]+` +\| \w[^|]{10,} \|$/gm) ?? [];
  expect(rows.map((row) => row.split('`')[1] ?? '').sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});

// ── The harness ─────────────────────────────────────────────────────────────────────────────────────────────────────

const PAGE = `# A page

${block('console', '$ smpolicy check a.json  # exit 1', 'Do not publish', '…', '1 error', '', '$ smpolicy --version', '0.1.0')}
${block('sh not-run', 'npm install smpolicy')}`;

const ANSWERS: Readonly<Record<string, docs.Outcome>> = {
  'check a.json': { exit: 1, output: 'Do not publish\n  line 4\n  line 5\n1 error\n' },
  '--version': { exit: 0, output: '0.1.0\n' },
};
const answer =
  (changes: Readonly<Record<string, docs.Outcome>> = {}): docs.Run =>
  ({ args }) =>
    ({ ...ANSWERS, ...changes })[args.join(' ')] ?? { exit: 2, output: 'what?\n' };

describe('examples', () => {
  test('are read with their exit, their output and where they stand', () => {
    expect(docs.examplesIn(PAGE)).toEqual([
      { command: 'smpolicy check a.json', exit: 1, output: ['Do not publish', '…', '1 error'], indent: '', from: 5, to: 9 },
      { command: 'smpolicy --version', exit: 0, output: ['0.1.0'], indent: '', from: 10, to: 11 },
    ]);
  });

  test('a true page is true', () => {
    expect(docs.untrue(PAGE, answer())).toEqual([]);
    expect(docs.rewritten(PAGE, answer())).toBe(PAGE);
  });

  test.each<[why: string, changes: Parameters<typeof answer>[0], line: number]>([
    ['another output', { '--version': { exit: 0, output: '0.2.0\n' } }, 9],
    ['another exit', { 'check a.json': { exit: 0, output: ANSWERS['check a.json']?.output ?? '' } }, 4],
    ['more output', { '--version': { exit: 0, output: '0.1.0\nand more\n' } }, 9],
    ['less output', { 'check a.json': { exit: 1, output: 'Do not publish\n' } }, 4],
    ['no output', { '--version': { exit: 0, output: '' } }, 9],
    ['a line moved before the first', { 'check a.json': { exit: 1, output: 'well\nDo not publish\n1 error\n' } }, 4],
  ])('%s is caught, and rewritten to what is so', (_, changes, line) => {
    expect(docs.untrue(PAGE, answer(changes)).map((fault) => fault.line)).toEqual([line]);
    expect(docs.untrue(docs.rewritten(PAGE, answer(changes)), answer(changes))).toEqual([]);
  });

  test('a block in a list is read and rewritten with its indent', () => {
    const listed = PAGE.replaceAll(/^(?=.)/gm, '   ');
    expect(docs.untrue(listed, answer())).toEqual([]);
    const now = docs.rewritten(listed, answer({ '--version': { exit: 0, output: 'one\n\ntwo\n' } }));
    expect(now).toBe(listed.replace('   0.1.0', '   one\n\n   two'));
  });

  test('a rewritten page keeps all but the output that was wrong', () => {
    const now = docs.rewritten(PAGE, answer({ 'check a.json': { exit: 0, output: 'Ready\n' } }));
    expect(now).toBe(PAGE.replace(/check a\.json[\s\S]*?1 error/, 'check a.json\nReady'));
  });
});

describe('commands', () => {
  test.each<[text: string, command: docs.Command]>([
    ['smpolicy check a.json --strict', { args: ['check', 'a.json', '--strict'] }],
    [`smpolicy check 'a b.json' "c d.json"`, { args: ['check', 'a b.json', 'c d.json'] }],
    ['cat a.ndjson | smpolicy check -', { input: { file: 'a.ndjson' }, args: ['check', '-'] }],
    ['echo \'{"channel": "x"}\' | smpolicy check -', { input: { text: '{"channel": "x"}\n' }, args: ['check', '-'] }],
  ])('%s', (text, command) => {
    expect(docs.commandOf(text)).toEqual(command);
  });

  test.each([
    'npm test',
    'smpolicy check a.json > out.txt',
    'smpolicy check a.json && rm a.json',
    'smpolicy check *.json',
    'smpolicy check "$HOME"',
    'smpolicy check a.json | head',
    'curl https://example.org | smpolicy check -',
    'cat a | cat | smpolicy check -',
  ])('%s is not for every shell, and refused', (text) => {
    expect(() => docs.commandOf(text)).toThrow('cannot run');
  });
});

describe('blocks', () => {
  test.each<[why: string, markdown: string, fault: string]>([
    ['a command that says nothing of itself', block('sh', 'npm test'), 'line 2: sh'],
    ['a language nobody knows', block('bash', 'npm test'), 'line 2: bash'],
    ['JSON that is none', block('json', '{ "a": 1, }'), 'line 2: json'],
    ['code that is none', block('js', 'import from'), 'line 2: js'],
    ['YAML that is none', block('yaml', 'a: [1'), 'line 2: yaml'],
  ])('%s is caught', (_, markdown, fault) => {
    expect(docs.strangers(markdown)).toEqual([fault]);
  });

  test.each([
    ['never closed', `${fence}console\n$ smpolicy`],
    ['closed further in than it began', `${fence}console\n$ smpolicy\n  ${fence}`],
    ['with output before its command', block('console', 'Ready', '$ smpolicy')],
  ])('%s is refused', (_, markdown) => {
    expect(() => docs.examplesIn(markdown)).toThrow(/line \d/);
  });
});

test('a made table is put in its place and nowhere else', () => {
  const markdown = 'before\n<!-- made: exits -->\nold\n<!-- /made -->\nafter\n';
  expect(docs.withTables(markdown, { exits: '| new |' })).toBe('before\n<!-- made: exits -->\n\n| new |\n\n<!-- /made -->\nafter\n');
  expect(docs.withTables(markdown, { other: '| new |' })).toBe(markdown);
});

test('a table keeps its columns whatever its cells hold', () => {
  expect(docs.table(['a', 'b'], [['1|2', 'x\ny']])).toBe('| a    | b   |\n| ---- | --- |\n| 1\\|2 | x y |');
});

test('links are those of the text, not of the web, a place in the page or code', () => {
  expect(docs.linksIn('[a](a.md#part) [b](https://example.org) [c](#c) `[d](d.md)`')).toEqual(['a.md']);
});
