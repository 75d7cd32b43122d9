import { realpathSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Complaint } from '../model.ts';

export interface OpenFile {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  drop(): Promise<void>;
}

export interface Place {
  readonly cwd: string;
  /** Whether it will hold names: then it is for its owner's eyes. */
  readonly secret: boolean;
  /** Real paths that results may not replace: what the run reads, and what it writes already. */
  readonly taken: ReadonlySet<string>;
  /** Who may read what comes in its place: those who could before. */
  readonly mode?: number;
}

type Trouble = NodeJS.ErrnoException;

/** The file that a path leads to, through links; itself where there is none yet. */
export const realOf = (path: string): string => {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
};

/** Where results for a name would go: the file that a link leads to; never over something that is read, or that is no file. */
const realTarget = async (name: string, { cwd, taken }: Pick<Place, 'cwd' | 'taken'>): Promise<string> => {
  if (name === '' || name === '-')
    throw new Complaint('--output wants the name of a file', { advice: 'Results are on standard output in any case' });
  const path = resolve(cwd, name);
  const there = await stat(path).catch(() => undefined);
  const real = realOf(path);
  if (taken.has(real))
    throw new Complaint('this file is read, or written already, by the same run', {
      file: name,
      advice: 'Choose another name for the results',
    });
  if (there !== undefined && !there.isFile())
    throw new Complaint('this is no ordinary file', { file: name, advice: 'Choose the name of a file, or one that is not there yet' });
  return real;
};

/** A file that is there whole or not at all: written beside its place, then moved. */
export const openFile = async (name: string, place: Place): Promise<OpenFile & { readonly path: string }> => {
  const path = await realTarget(name, place);
  const draft = `${path}.${process.pid}.part`;
  const refuse = (error: Trouble): never => {
    throw new Complaint(`could not be written (${error.code ?? 'unknown error'})`, {
      file: name,
      advice: 'Choose a folder that exists, that you may write to and that has room',
    });
  };
  const handle = await open(draft, 'w', place.secret ? 0o600 : 0o666).catch(refuse);
  if (place.mode !== undefined) await handle.chmod(place.mode);
  return {
    path,
    write: async (text) => {
      await handle.write(text).catch(refuse);
    },
    close: async () => {
      await handle.sync().catch(refuse);
      await handle.close();
      await rename(draft, path).catch(refuse);
    },
    drop: async () => {
      await handle.close().catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
};
