import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { expectGolden } from './golden.ts';

const before = process.env['UPDATE_GOLDENS'];
let folder = '';
beforeEach(() => {
  delete process.env['UPDATE_GOLDENS'];
  folder = mkdtempSync(join(tmpdir(), 'golden-'));
});
afterEach(() => {
  if (before === undefined) delete process.env['UPDATE_GOLDENS'];
  else process.env['UPDATE_GOLDENS'] = before;
  rmSync(folder, { recursive: true });
});

test('a missing golden fails and is not written', () => {
  expect(() => expectGolden('a.txt', 'text\n', folder)).toThrow('There is no golden a.txt');
  expect(readdirSync(folder)).toEqual([]);
});

test('a golden that differs fails and is not written', () => {
  writeFileSync(join(folder, 'a.txt'), 'old\n');
  expect(() => expectGolden('a.txt', 'new\n', folder)).toThrow();
  expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old\n');
});

test('on demand it is written, and then holds', () => {
  process.env['UPDATE_GOLDENS'] = '1';
  expectGolden('deep/a.txt', 'text\n', folder);
  delete process.env['UPDATE_GOLDENS'];
  expectGolden('deep/a.txt', 'text\n', folder);
});
