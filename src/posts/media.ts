import { closeSync, constants, fstatSync, openSync, type Stats, statSync } from 'node:fs';
import { attempt } from './trouble.ts';

/** The most that one photo, film or document may weigh. */
export const MEDIA_LIMIT = 500_000_000;
/** The most that a film may weigh of which only what it says of itself is read. */
export const FILM_LIMIT = 20_000_000_000;
/** Opened without waiting for a writer, in case it has become a pipe since it was looked at. */
const QUICKLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Why the file of a medium cannot be read, in a sentence; undefined where it can. None of it is read, and nothing is waited for. */
export function readable(path: string, most: number = MEDIA_LIMIT): string | undefined {
  if (path.includes('\0')) return 'its name holds a character that no file has';
  const { value: found, why } = attempt(() => statSync(path));
  if (why !== undefined) return why;
  const wrong = unfit(found, most);
  if (wrong !== undefined) return wrong;
  const tried = attempt(() => opened(path, most));
  return tried.why ?? tried.value;
}

function opened(path: string, most: number): string | undefined {
  const file = openSync(path, QUICKLY);
  try {
    return unfit(fstatSync(file), most);
  } finally {
    closeSync(file);
  }
}

export function tooLarge(most: number = MEDIA_LIMIT): string {
  return `it is larger than ${Math.floor(most / 1_000_000)} MB, the most that is read of a file`;
}

function unfit(found: Stats | undefined, most: number): string | undefined {
  if (found?.isFile() !== true) return found?.isDirectory() === true ? 'it is a folder, not a file' : 'it is not a regular file';
  return found.size > most ? tooLarge(most) : undefined;
}
