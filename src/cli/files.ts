import { existsSync, realpathSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Complaint } from '../model.ts';

export interface OpenFile {
  write(text: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
  /** What becomes of a file that was not closed: it goes, unless it holds what should not be lost; then this says where that is. */
  drop(): Promise<string | undefined>;
}

export interface Place {
  readonly cwd: string;
  /** Whether it will hold names: then it is for its owner's eyes. */
  readonly secret: boolean;
  /** Real paths that results may not replace: what the run reads, and what it writes already. */
  readonly taken: ReadonlySet<string>;
  /** Who may read what comes in its place: those who could before. */
  readonly mode?: number;
  /** Each line of it is worth having: it is written in its own place where nothing is yet, and what there is of it stays. */
  readonly grows?: boolean;
}

type Trouble = NodeJS.ErrnoException;

/** What Windows says of a file that another program has open. */
const HELD: ReadonlySet<string> = new Set(['EBUSY', 'EPERM']);

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

/** A file that is there whole or not at all: written beside its place, then moved. Of one that grows every line is kept. */
export const openFile = async (name: string, place: Place): Promise<OpenFile & { readonly path: string }> => {
  const path = await realTarget(name, place);
  const inPlace = place.grows === true && !existsSync(path);
  const draft = inPlace ? path : `${path}.${process.pid}.part`;
  const refuse = (error: Trouble): never => {
    throw new Complaint(`could not be written (${error.code ?? 'unknown error'})`, {
      file: name,
      advice: HELD.has(error.code ?? '')
        ? 'If it is open somewhere, in a spreadsheet for instance, close it there; else choose a folder that you may write to'
        : 'Choose a folder that exists, that you may write to and that has room',
    });
  };
  const handle = await open(draft, 'w', place.secret ? 0o600 : 0o666).catch(refuse);
  if (place.mode !== undefined) await handle.chmod(place.mode);
  const state = { kept: false, closed: false };
  return {
    path,
    write: async (text) => {
      if (text.length === 0) return;
      await handle.writeFile(text).catch(refuse);
      state.kept = place.grows === true;
    },
    close: async () => {
      await handle.sync().catch(refuse);
      await handle.close();
      if (!inPlace) await rename(draft, path).catch(refuse);
      state.closed = true;
    },
    drop: async () => {
      if (state.closed) return undefined;
      await handle.close().catch(() => undefined);
      if (state.kept) return draft;
      await rm(draft, { force: true });
      return undefined;
    },
  };
};
