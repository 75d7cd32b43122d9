import { readdir, realpath, stat, statSync } from 'node:fs';
import { join, parse, relative, resolve } from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import { forward } from './endings.ts';
import { type Failed, neverAPost, type Walked } from './folder.ts';
import { attempt, sayTrouble } from './trouble.ts';

export interface Globbed extends Walked {
  /** The folder that the pattern starts with; what was found is inside it. */
  readonly start: string;
}

export function looksLikeGlob(argument: string): boolean {
  return /[*?[\]{}]|[!@+]\(/u.test(argument);
}

/** The files that a pattern matches, in the order of their names. What could not be looked into is told, not passed over. */
export async function expandGlob(argument: string, cwd: string): Promise<Globbed> {
  const { start, pattern } = splitPattern(forward(argument), (folder) => isFolder(resolve(cwd, folder)));
  const root = resolve(cwd, start);
  const failed: Failed[] = [];
  const { glob } = await import('tinyglobby');
  const fs = watched((path, why) => failed.push({ inside: forward(relative(root, path)), why }));
  const ways = await glob(pattern, { cwd: root, expandDirectories: false, ignore: '**/node_modules/**', fs });
  const found = ways.filter((way) => !neverAPost(way.slice(way.lastIndexOf('/') + 1))).sort();
  return { start, found: found.map((inside) => ({ path: join(root, inside), inside })), failed };
}

/**
 * Cuts a pattern after the last of the folders at its start that are there: they are taken word for word, so that
 * `Programs (x86)/posts/*.json` means what it says.
 */
export function splitPattern(argument: string, isThere: (folder: string) => boolean): { start: string; pattern: string } {
  let cut = parse(argument).root.length;
  for (let slash = argument.indexOf('/', cut); slash !== -1; slash = argument.indexOf('/', cut)) {
    if (!isThere(argument.slice(0, slash + 1))) break;
    cut = slash + 1;
  }
  return { start: argument.slice(0, cut), pattern: argument.slice(cut) };
}

function isFolder(path: string): boolean {
  return attempt(() => statSync(path)).value?.isDirectory() === true;
}

/** tinyglobby passes over what it cannot read; we look over its shoulder. */
function watched(failed: (path: string, why: string) => void): FileSystemAdapter {
  return { readdir: watching(readdir, failed), realpath: watching(realpath, failed), stat: watching(stat, failed) };
}

function watching<Call extends object>(call: Call, failed: (path: string, why: string) => void): Call {
  return new Proxy(call, {
    apply(target, self, given: unknown[]) {
      const [path, done] = [given[0], given.at(-1)];
      const told = (error: unknown, ...rest: unknown[]): void => {
        const why = sayTrouble(error);
        if (why !== undefined) failed(String(path), why);
        if (typeof done === 'function') Reflect.apply(done, undefined, [error, ...rest]);
      };
      if (typeof target === 'function') Reflect.apply(target, self, [...given.slice(0, -1), told]);
    },
  });
}
