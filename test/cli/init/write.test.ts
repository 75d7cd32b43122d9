import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Answered } from '../../../src/cli/init/config-text.ts';
import { type Writing, writeAll } from '../../../src/cli/init/write.ts';
import { folderWith } from './scene.ts';

const ANSWERED: Answered = {
  name: 'Oakfield Primary School',
  policy: [],
  records: {
    pupils: { is: 'file', file: 'roll.csv', columns: {} },
    staff: { is: 'later' },
    consent: { is: 'none' },
    trips: { is: 'later' },
  },
};
const CONFIG = '.smpolicyrc.yaml';

const writingIn = (cwd: string, told: Partial<Writing> = {}): Writing => ({
  ...{ target: join(cwd, CONFIG), replaces: false, cwd, lists: [], tell: () => undefined },
  ...told,
});

test('what somebody else has written meanwhile is left as it is, and nothing is left behind', async () => {
  const cwd = folderWith({ [CONFIG]: 'theirs' });
  mkdirSync(join(cwd, '.git'));
  await expect(writeAll(ANSWERED, writingIn(cwd))).rejects.toThrow('somebody else has written this config meanwhile');
  expect([readFileSync(join(cwd, CONFIG), 'utf8'), readdirSync(cwd).toSorted()]).toEqual(['theirs', ['.git', CONFIG]]);
});

test('who could read the old one may read the new one', async () => {
  const cwd = folderWith({ [CONFIG]: 'ours' });
  chmodSync(join(cwd, CONFIG), 0o640);
  await writeAll(ANSWERED, writingIn(cwd, { replaces: true }));
  expect(readFileSync(join(cwd, CONFIG), 'utf8')).toContain('name: Oakfield Primary School');
  if (process.platform !== 'win32') expect(statSync(join(cwd, CONFIG)).mode & 0o777).toBe(0o640);
});

const sayingIn = async (cwd: string, lists: readonly string[] = [], answered = ANSWERED): Promise<readonly string[]> => {
  const said: string[] = [];
  await writeAll(answered, writingIn(cwd, { lists, tell: (text) => void said.push(text) }));
  return said;
};

test('the rules for git are told by name, and how far they reach: of every list that is there', async () => {
  const cwd = folderWith({});
  mkdirSync(join(cwd, '.git'));
  expect(await sayingIn(cwd, ['roll.csv', 'roll 2025.csv', 'roll.xlsx'])).toEqual([
    expect.stringMatching(/^Written: \.smpolicyrc\.yaml/),
    'Git leaves out what .gitignore names: of your lists roll.csv, roll 2025.csv, roll.xlsx. What was committed before stays: take it out by hand.',
  ]);
  expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toContain('\n/roll.csv\n/roll\\ 2025.csv\n/roll.xlsx\n');
});

test('a list outside the folder is told of, since no rule reaches it', async () => {
  const folder = folderWith({});
  const cwd = join(folder, 'config');
  for (const made of [cwd, join(folder, '.git')]) mkdirSync(made);
  const answered = { ...ANSWERED, records: { ...ANSWERED.records, pupils: { is: 'file', file: '../pupils.csv', columns: {} } } } as const;
  expect((await sayingIn(cwd, [], answered)).slice(1)).toEqual([
    'Git leaves out what .gitignore names. What was committed before stays: take it out by hand.',
    expect.stringMatching(/^\.\.\/pupils\.csv lies outside this folder/),
  ]);
  expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).not.toContain('pupils');
});

test('git’s rules that are no text are left alone, and said to be', async () => {
  const cwd = folderWith({});
  mkdirSync(join(cwd, '.git'));
  writeFileSync(join(cwd, '.gitignore'), Buffer.from([0xff, 0x0a]));
  expect((await sayingIn(cwd)).slice(1)).toEqual([
    expect.stringMatching(/^The \.gitignore here is not in UTF-8.*nothing was added.*\/roll\.csv, audit\.key/),
  ]);
  expect([existsSync(join(cwd, CONFIG)), readFileSync(join(cwd, '.gitignore'))]).toEqual([true, Buffer.from([0xff, 0x0a])]);
});
