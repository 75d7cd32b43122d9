import { Complaint, type Unread } from '../model.ts';

const SENTENCES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'there is no such file: a part of its path is not a folder'],
  ['EACCES', 'it may not be read: permission is denied'],
  ['EPERM', 'it may not be read: permission is denied'],
  ['EISDIR', 'it is a folder, not a file'],
  ['ELOOP', 'its symbolic links go round in a circle'],
  ['ENAMETOOLONG', 'its name is too long'],
  ['EMFILE', 'too many files are open'],
  ['EBUSY', 'another program holds it open'],
  ['EIO', 'the disk or the network drive failed while it was read'],
]);

export const NOT_REGULAR = 'it is not a regular file. To read from a program or a pipe, give - and pipe it in';

/** What went wrong with a file, in a sentence; undefined where the error is none of the file system's. */
export function sayTrouble(error: unknown): string | undefined {
  const code = codeOf(error);
  return code === undefined ? undefined : (SENTENCES.get(code) ?? `it cannot be read (${code})`);
}

export type Attempt<T> = { readonly value: T; readonly why?: undefined } | { readonly value?: undefined; readonly why: string };

/** What the file system answers, or in a sentence why it does not. */
export function attempt<T>(ask: () => T): Attempt<T> {
  try {
    return { value: ask() };
  } catch (error) {
    const why = sayTrouble(error);
    if (why === undefined) throw error;
    return { why };
  }
}

/** An error of input as the report tells it. A fault of our own is thrown on: it must never read like the user's. */
export function unreadOf(source: string, error: unknown): Unread {
  if (error instanceof Complaint) return complained(source, error);
  const why = sayTrouble(error);
  if (why === undefined) throw error;
  return { source, why };
}

function complained(source: string, { line, column, why, advice }: Complaint): Unread {
  return {
    source,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    why: advice === undefined ? why : `${why}. ${advice}`,
  };
}

/** The code of an operating system's error: those of Node's own making (`ERR_…`) are faults of ours. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return undefined;
  return /^E(?!RR_)[A-Z0-9]+$/u.test(error.code) ? error.code : undefined;
}
