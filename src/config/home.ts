import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const rootOf = (folder: string): string =>
  existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : rootOf(dirname(folder));

/** The folder of this package, from its sources as from its build. */
const packageRoot = (): string => rootOf(import.meta.dirname);

export const rulesFolder = (): string => join(packageRoot(), 'rules');

/** Where, beside our packs, posts show of each clause what breaks it and what keeps it. */
export const examplesFolder = (): string => join(packageRoot(), 'fixtures', 'clauses');

/** What a thread of the program begins with. */
export const workerFile = (): string => join(packageRoot(), 'bin', 'worker.cjs');

/** Where the build leaves what it made of a pack of ours: beside the built program, and nowhere for the sources. */
export const madeFile = (pack: string): string => join(import.meta.dirname, 'packs', `${basename(pack, '.yaml')}.json`);

/** The version in package.json, the one place where it stands. */
export const versionOf = (): string => {
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return version;
};
