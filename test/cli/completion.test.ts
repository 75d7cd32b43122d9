import { describe, expect, test } from '@jest/globals';
import { SHELLS, tableOf } from '../../src/cli/commands/completion-table.ts';
import { SCHEMAS } from '../../src/cli/commands/schema.ts';
import { packNames } from '../../src/cli/packs.ts';
import { leaves, program } from '../project/tables.ts';
import { runHere } from './world.ts';

const all = program();
const table = await tableOf(all);
const scripts = new Map<string, string>();
for (const shell of SHELLS) scripts.set(shell, (await runHere({ args: ['completion', shell], cwd: '.' })).stdout);

test('every command that does something is reached word by word', () => {
  const reached = (path: string): readonly string[] => {
    const below = table.commands[path] ?? [];
    return below.length === 0 ? [path] : below.flatMap(({ word }) => reached(`${path} ${word}`.trim()));
  };
  expect(reached('').map((path) => `smpolicy ${path}`)).toEqual(leaves(all).map(({ name }) => name));
});

test.each(leaves(all).map(({ name, command }) => [name, command] as const))('%s has all its options', (name, command) => {
  const path = name.replace(/^smpolicy /, '');
  const own = command.options.map(({ long }) => long);
  expect(table.options[path]?.map(({ word }) => word)).toEqual([...own, '--help']);
});

test('an option that wants a word says which, and no other does', () => {
  const wanting = leaves(all).flatMap(({ command }) => command.options.filter(({ required }) => required).map(({ long }) => long));
  expect(new Set(Object.keys(table.wants))).toEqual(new Set(wanting));
});

test('the words are those that the commands understand', async () => {
  const { words } = table;
  expect([words['schema'], words['pack'], words['shell']]).toEqual([[...SCHEMAS], await packNames(), [...SHELLS]]);
  for (const format of words['format'] ?? [])
    expect(all.commands.find((one) => one.name() === 'check')?.helpInformation()).toContain(format);
  expect(words['check=severity']).toContain('trip-location=warning');
});

describe.each(SHELLS)('the script for %s', (shell) => {
  const script = scripts.get(shell) ?? '';

  test('says where it goes, and knows each word', () => {
    expect(script.split('\n').slice(0, 3).join('\n')).toContain(`smpolicy completion ${shell}`);
    const known = [...Object.values(table.options).flat(), ...Object.values(table.commands).flat()].map(({ word }) => word);
    expect(known.filter((word) => !script.includes(word))).toEqual([]);
    expect(
      Object.values(table.words)
        .flat()
        .filter((word) => !script.includes(word)),
    ).toEqual([]);
  });

  test('opens no quote that it does not close', () => {
    const bare = script.replace(/^\s*#.*$/gm, '').replace(/\\.|''/g, '');
    expect(bare.split("'").length % 2).toBe(1);
  });
});

test('PowerShell is given nothing but ASCII: its older editions read other letters wrongly', () => {
  expect(scripts.get('powershell')).toMatch(/^[\n -~]*$/);
});

test.each([
  ['zhs', 'Did you mean zsh?'],
  ['cmd', 'Choose one of bash, zsh, fish, powershell'],
])('%s is unknown: %s', async (word, advice) => {
  expect(await runHere({ args: ['completion', word], cwd: '.' })).toMatchObject({
    code: 2,
    stdout: '',
    stderr: expect.stringContaining(advice),
  });
});
