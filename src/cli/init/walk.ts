import { readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { byText } from '../../text/compare.ts';

interface Found {
  /** Absolute. */
  readonly files: readonly string[];
  /** Folders that could not be looked into, as they are called. */
  readonly closed: readonly string[];
}

type Wanted = (name: string) => boolean;

/** The files of a folder, and of those in it: nothing hidden is looked at. */
export const filesIn = (cwd: string, wanted: Wanted): Found => {
  const here = entriesOf(cwd);
  const closed: string[] = [];
  const below = here.flatMap(({ name, isFolder }) => {
    if (!isFolder) return [];
    try {
      return filesOf(join(cwd, name), entriesOf(join(cwd, name)), wanted);
    } catch {
      closed.push(name);
      return [];
    }
  });
  return { files: [...filesOf(cwd, here, wanted), ...below], closed };
};

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What Excel leaves beside a table that it has open is hidden too. */
const entriesOf = (folder: string): readonly Entry[] =>
  readdirSync(folder)
    .filter((name) => !/^(?:\.|~\$|node_modules$)/.test(name))
    .map((name) => ({ name, isFolder: statsOf(join(folder, name))?.isDirectory() === true }))
    .toSorted((a, b) => byText(a.name, b.name));

/** Through links, as a check reads them; of one that leads nowhere whoever opens it tells. */
export const statsOf = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

const filesOf = (folder: string, entries: readonly Entry[], wanted: Wanted): readonly string[] =>
  entries.filter(({ name, isFolder }) => !isFolder && wanted(name)).map(({ name }) => join(folder, name));
