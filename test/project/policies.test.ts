import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Linted } from '../../src/policy/lint.ts';
import { lintPack } from '../../src/policy/load.ts';
import { blocksOf, page } from './docs.ts';
import { ROOT, read } from './files.ts';

/** The policies that docs/policies.md shows, in their order. */
const shown = blocksOf(page('docs/policies.md'))
  .filter(({ info, lines }) => info === 'yaml' && lines.some((line) => line === 'clauses:'))
  .map(({ lines }) => `${lines.join('\n')}\n`);

const lint = (text: string): Promise<Linted> => {
  const read = (path: string): Promise<string | undefined> =>
    basename(path) === 'shown.yaml' ? Promise.resolve(text) : readFile(path, 'utf8').catch(() => undefined);
  const rules = join(ROOT, 'rules');
  return lintPack('./shown.yaml', { folder: ROOT, rules, files: { read, list: (folder) => readdir(folder) } });
};

test('the example of docs/policies.md is the one in fixtures/, which its commands look at', () => {
  expect(shown[0]).toBe(read('fixtures/policies/hazelbrook.yaml'));
});

test.each(shown)('what it shows has no fault and nothing odd: %#', async (text) => {
  const { faults, oddities, clauses } = await lint(text);
  expect([...faults, ...oddities].map(({ message }) => message)).toEqual([]);
  expect(clauses).toBeGreaterThan(0);
});

test('and a clause that it shows on top of a pack takes the place of one that is there', async () => {
  const ids = (text: string): readonly string[] => [...text.matchAll(/^ {2}- id: (\S+)$/gm)].map(([, id]) => id ?? '');
  const onTop = shown.filter((text) => text.includes('extends: [mersham]')).flatMap(ids);
  expect(onTop.length).toBeGreaterThan(0);
  expect(ids(read('rules/mersham.yaml'))).toEqual(expect.arrayContaining([...onTop]));
});
