import { statSync } from 'node:fs';
import { join, parse, posix, relative, resolve } from 'node:path';
import { forward } from './endings.ts';
import { neverAPost, type Walked } from './folder.ts';
import { watched } from './onlooker.ts';
import { attempt } from './trouble.ts';

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
  const whys = new Map<string, string>();
  const { glob } = await import('tinyglobby');
  const fs = watched((path, why) => whys.set(forward(relative(root, path)), why));
  const ways = await glob(pattern, { cwd: root, expandDirectories: false, ignore: '**/node_modules/**', fs });
  const failed = [...whys].map(([inside, why]) => ({ inside, why }));
  const matched = ways.filter((way) => !whys.has(way)).sort();
  const passed = matched.filter((way) => neverAPost(posix.basename(way)));
  const found = matched.filter((way) => !passed.includes(way)).map((inside) => ({ path: join(root, inside), inside }));
  return { start, found, failed, passed };
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
