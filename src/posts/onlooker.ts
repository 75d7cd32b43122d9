import { type Dirent, readdir, realpath, type Stats, stat, statSync } from 'node:fs';
import { join } from 'node:path';
import { endingOf } from './endings.ts';
import { attempt, sayTrouble } from './trouble.ts';

type Told = (path: string, why: string) => void;

/** What a search for files asks of the disk. */
export interface Disk {
  readonly readdir: typeof readdir;
  readonly realpath: typeof realpath;
  readonly stat: typeof stat;
}

/**
 * The disk as a search should see it. A search passes over what it cannot read and what is neither file nor folder; here all of
 * that counts as a file, so that the pattern decides whether it was meant, and reading it says what is wrong. What cannot be
 * looked into is told.
 */
export function watched(told: Told): Disk {
  return {
    readdir: watching(readdir, told, (path, entries) => entries.filter(isEntry).flatMap((entry) => seenAs(path, entry))),
    realpath: watching(realpath, told),
    stat: watching(stat, told),
  };
}

function watching<Call extends object>(call: Call, told: Told, change?: (path: string, found: readonly unknown[]) => unknown[]): Call {
  return new Proxy(call, {
    apply(target, self, given: unknown[]) {
      const [path, done] = [String(given[0]), given.at(-1)];
      const answer = (error: unknown, found: unknown): void => {
        const why = sayTrouble(error);
        if (why !== undefined) told(path, why);
        const seen = change !== undefined && Array.isArray(found) ? change(path, found) : found;
        if (typeof done === 'function') Reflect.apply(done, undefined, [error, seen]);
      };
      if (typeof target === 'function') Reflect.apply(target, self, [...given.slice(0, -1), answer]);
    },
  });
}

function isEntry(value: unknown): value is Dirent {
  return typeof value === 'object' && value !== null && 'isSymbolicLink' in value;
}

/** A link that leads nowhere may have been meant for a file or, where its name has no ending, for a folder: then it is both. */
function seenAs(folder: string, entry: Dirent): readonly Dirent[] {
  if (!entry.isSymbolicLink()) return [entry.isDirectory() ? entry : as(entry.name, 'file')];
  const target = targetOf(join(folder, entry.name));
  if (target?.isDirectory() === true) return [entry];
  const file = as(entry.name, 'file');
  return target === undefined && endingOf(entry.name) === '' ? [file, as(entry.name, 'folder')] : [file];
}

function targetOf(path: string): Stats | undefined {
  return attempt(() => statSync(path)).value;
}

function as(name: string, kind: 'file' | 'folder'): Dirent {
  const isFile = (): boolean => kind === 'file';
  return { name, isFile, isDirectory: () => !isFile(), isSymbolicLink: () => false } as Dirent;
}
