import { spawnSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type Command, examplesIn, type Outcome, PAGES, page, type Run, rewritten, untrue } from './docs.ts';
import { ROOT } from './files.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'smpolicy-docs-'));
  folders.push(folder);
  return folder;
};

const inputOf = (folder: string, { input }: Command): Buffer =>
  input === undefined ? Buffer.alloc(0) : 'file' in input ? readFileSync(join(folder, input.file)) : Buffer.from(input.text);

/** The docs show what a terminal shows: there, names are not masked. */
const asOnATerminal = (args: readonly string[]): readonly string[] =>
  ['check', 'audit'].includes(args[0] ?? '') && !args.some((word) => /^--(?:no-)?mask$|^--help$/.test(word))
    ? [...args, '--no-mask']
    : args;

/** Runs the built program in a copy of fixtures/, with what it prints on both streams in the order in which it came. */
function runner(): Run {
  const [folder, output] = [temporary(), join(temporary(), 'output')];
  cpSync(join(ROOT, 'fixtures'), folder, { recursive: true });
  const { FORCE_COLOR: _, ...env } = process.env;
  return (command): Outcome => {
    const both = openSync(output, 'w');
    const args = [join(ROOT, 'bin', 'smpolicy.js'), ...asOnATerminal(command.args)];
    const run = spawnSync(process.execPath, args, {
      ...{ cwd: folder, env: { ...env, NO_COLOR: '1' }, input: inputOf(folder, command) },
      stdio: ['pipe', both, both],
    });
    closeSync(both);
    return { exit: run.status ?? -1, output: readFileSync(output, 'utf8') };
  };
}

describe('what the docs say that a command prints, it prints', () => {
  const pages = PAGES.map((file) => [file, page(file)] as const).filter(([, markdown]) => examplesIn(markdown).length > 0);

  test.each(pages)('%s', (file, markdown) => {
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(join(ROOT, file), rewritten(markdown, runner()));
    expect(untrue(page(file), runner())).toEqual([]);
  });

  test('there is something to run', () => {
    expect(pages.map(([file]) => file)).toContain('README.md');
  });
});

test('a page that is wrong is caught by the real program', () => {
  const wrong = ['```console', '$ smpolicy --version', '99.0.0', '$ smpolicy check nowhere.json', 'Ready', '```'].join('\n');
  expect(untrue(wrong, runner()).map(({ command, actual }) => [command, actual.split('\n').at(-1)])).toEqual([
    ['smpolicy --version', '# exit 0'],
    ['smpolicy check nowhere.json', '# exit 2'],
  ]);
});
