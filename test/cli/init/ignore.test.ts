import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ignoring, isInGit } from '../../../src/cli/init/ignore.ts';
import { folderWith } from './scene.ts';

const OURS = '# Records of children and staff, and what smpolicy writes about them: not for git.';
const ALWAYS = ['audit.key', 'check-log.jsonl', 'drafts/'];

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
  expect(ignoring(path, ['pupils.csv'])).toEqual({ text: after, inside: ['pupils.csv'], outside: [], unsaid: [] });
});

test('once is enough', () => {
  const path = join(folderWith({}), '.gitignore');
  writeFileSync(path, ignoring(path, ['pupils.csv', 'a b.csv']).text ?? '');
  expect(ignoring(path, ['pupils.csv', 'a b.csv', './pupils.csv'])).toEqual({ inside: ['pupils.csv', 'a b.csv'], outside: [], unsaid: [] });
});

test('a rule is of one file', () => {
  const path = join(folderWith({}), '.gitignore');
  const rules = ignoring(path, ['lists/[old] 1*.csv']).text?.split('\n') ?? [];
  expect(rules.slice(1)).toEqual([String.raw`/lists/\[old\]\ 1\*.csv`, ...ALWAYS, '']);
});

test('a file is inside however it is written, and outside where no rule of here reaches it', () => {
  const folder = folderWith({ 'school/.gitignore': '', 'elsewhere.csv': '' });
  const path = join(folder, 'school', '.gitignore');
  const lists = [join(folder, 'school', 'lists', 'a.csv'), '../school/b.csv', '../elsewhere.csv'];
  expect(ignoring(path, lists)).toMatchObject({ inside: ['lists/a.csv', 'b.csv'], outside: [] });
  mkdirSync(join(folder, '.git'));
  const { text, outside } = ignoring(path, lists);
  expect([text, outside]).toEqual([expect.not.stringContaining('elsewhere'), ['../elsewhere.csv']]);
});

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

test.each<[why: string, bytes: Buffer]>([
  ['no text', Buffer.from([0x64, 0xff, 0x0a])],
  ['UTF-16, as PowerShell writes it', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('dist/\r\n')])],
  ['UTF-16 without its mark', utf16('dist/\r\n')],
])('what is in no encoding of git’s is left alone, and its rules are told: %s', (_, bytes) => {
  const path = join(folderWith({ '.gitignore': bytes }), '.gitignore');
  expect(ignoring(path, ['pupils.csv'])).toEqual({ inside: ['pupils.csv'], outside: [], unsaid: ['/pupils.csv', ...ALWAYS] });
  expect(readFileSync(path)).toEqual(bytes);
});
