import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Source } from './syntax.ts';

/** The folder of the repository. */
export const ROOT: string = join(import.meta.dirname, '..', '..');

export const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git']);

/** The files below a folder of the repository, as paths from its root with `/`. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) continue;
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

/** What belongs to the repository: as git says where there is git, else all but what is installed or built. */
export function tracked(): string[] {
  const git = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  const files = git.status === 0 ? git.stdout.split('\0').filter((file) => file !== '' && existsSync(join(ROOT, file))) : [...walk('.')];
  return files.sort();
}

export const sources = (folder: string): Source[] =>
  filesIn(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => ({ file, text: read(file) }));
