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
  ...{ target: join(cwd, CONFIG), replaces: false, cwd, tell: () => undefined },
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

test('the rules for git are told, and how far they reach', async () => {
  const cwd = folderWith({});
  const said: string[] = [];
  mkdirSync(join(cwd, '.git'));
  await writeAll(ANSWERED, writingIn(cwd, { tell: (text) => void said.push(text) }));
  expect(said).toEqual([expect.stringMatching(/^Written: \.smpolicyrc\.yaml/), expect.stringMatching(/\.gitignore.*committed before/)]);
  expect(readFileSync(join(cwd, '.gitignore'), 'utf8')).toContain('\n/roll.csv\n');
});

test('git’s rules that are no text are left alone', async () => {
  const cwd = folderWith({});
  mkdirSync(join(cwd, '.git'));
  writeFileSync(join(cwd, '.gitignore'), Buffer.from([0xff, 0x0a]));
  await writeAll(ANSWERED, writingIn(cwd));
  expect([existsSync(join(cwd, CONFIG)), readFileSync(join(cwd, '.gitignore'))]).toEqual([true, Buffer.from([0xff, 0x0a])]);
});
