import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ignoring, isInGit } from '../../../src/cli/init/ignore.ts';
import { folderWith } from './scene.ts';

const OURS = '# Records of children and staff, and what smpolicy writes about them: not for git.';
const ALWAYS = ['audit.key', 'check-log.jsonl', 'drafts/', '.smpolicy-draft*.json'];

test('a folder is in git where it, or one above it, is', () => {
  const folder = folderWith({ 'a/b/c.txt': '' });
  expect(isInGit(join(folder, 'a', 'b'))).toBe(false);
  mkdirSync(join(folder, '.git'));
  expect([isInGit(folder), isInGit(join(folder, 'a', 'b'))]).toEqual([true, true]);
});

test('a work tree has a file where a repository has a folder', () => {
  expect(isInGit(folderWith({ '.git': 'gitdir: elsewhere' }))).toBe(true);
});

test.each<[why: string, before: string | undefined, after: string]>([
  ['no file', undefined, [OURS, '/pupils.csv', ...ALWAYS, ''].join('\n')],
  ['rules of another', 'dist/\n', ['dist/', '', OURS, '/pupils.csv', ...ALWAYS, ''].join('\n')],
  ['no line end', 'dist/', ['dist/', '', OURS, '/pupils.csv', ...ALWAYS, ''].join('\n')],
  ['Windows’ line ends', 'dist/\r\n', ['dist/', '', OURS, '/pupils.csv', ...ALWAYS, ''].join('\r\n')],
  ['some of it', 'pupils.csv\naudit.key\n', ['pupils.csv', 'audit.key', '', OURS, ...ALWAYS.slice(1), ''].join('\n')],
])('what is missing is added: %s', (_, before, after) => {
  const path = join(folderWith(before === undefined ? {} : { '.gitignore': before }), '.gitignore');
  expect(ignoring(path, ['pupils.csv'])).toBe(after);
});

test('once is enough', () => {
  const path = join(folderWith({}), '.gitignore');
  writeFileSync(path, ignoring(path, ['pupils.csv', 'a b.csv']) ?? '');
  expect(ignoring(path, ['pupils.csv', 'a b.csv'])).toBeUndefined();
});

test('a rule is of one file, and of none outside', () => {
  const path = join(folderWith({}), '.gitignore');
  const rules = ignoring(path, ['lists/[old] 1*.csv', '../elsewhere.csv', 'C:/lists/b.csv'])?.split('\n') ?? [];
  expect(rules.slice(1)).toEqual([String.raw`/lists/\[old\]\ 1\*.csv`, ...ALWAYS, '']);
});

test('what is no text is left alone', () => {
  const path = join(folderWith({ '.gitignore': Buffer.from([0x64, 0xff, 0x0a]) }), '.gitignore');
  expect(ignoring(path, ['pupils.csv'])).toBeUndefined();
  expect(readFileSync(path)).toEqual(Buffer.from([0x64, 0xff, 0x0a]));
});
