import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';

const GOLDENS = join(dirname(fileURLToPath(import.meta.url)), 'goldens');

/** Compares with `test/goldens/<name>`. A golden is written only on demand, with UPDATE_GOLDENS=1; a missing one is a failure. */
export function expectGolden(name: string, text: string, folder: string = GOLDENS): void {
  const file = join(folder, name);
  if (process.env['UPDATE_GOLDENS'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  if (!existsSync(file)) throw new Error(`There is no golden ${name}. Look at the text, then write it with UPDATE_GOLDENS=1.`);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
