import { expect, test } from '@jest/globals';
import { CHECKS, loadChecks } from '../../src/checks/registry.ts';
import { filesIn } from '../project/files.ts';

const NO_CHECKS = ['check', 'registry'];

test('every file of a check is in the table, and the other way round', () => {
  const files = filesIn('src/checks').flatMap((file) => /^src\/checks\/([a-z-]+)\.ts$/.exec(file)?.[1] ?? []);
  expect([...CHECKS].sort()).toEqual(files.filter((file) => !NO_CHECKS.includes(file)).sort());
});

test('each check is found under its own id, in the order of the table', async () => {
  const checks = await loadChecks();
  expect([...checks.keys()]).toEqual(CHECKS);
  expect([...checks.values()].map(({ id }) => id)).toEqual(CHECKS);
});

test('of those that are named no other is loaded, and what is none is passed over', async () => {
  const checks = await loadChecks(['tone', 'nothing', 'consent', 'consent']);
  expect([...checks.keys()]).toEqual(['consent', 'tone']);
  expect((await loadChecks([])).size).toBe(0);
});
