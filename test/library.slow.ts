import { spawnSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { ROOT, read } from './project/files.ts';

/** The code blocks of the page, by what kind they are. */
const blocks = (kind: string): readonly string[] =>
  [...read('docs/library.md').matchAll(/```(\w+)\n([\s\S]*?)```/g)].flatMap(([, info, text = '']) => (info === kind ? [text] : []));

test('the example of docs/library.md prints what the page says', () => {
  const [code = ''] = blocks('js');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: ROOT, encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toBe(blocks('text')[0]);
});
