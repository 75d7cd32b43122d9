import { join } from 'node:path';
import { attempt } from '../trouble.ts';
import { headOf, pathsBelow } from './open.ts';
import { platformOfFile, platformsOf } from './platforms.ts';

/** What of the things that somebody names is an archive. Loaded where published posts are read. */

/** A file that a platform wrote, by its name and its first letters. */
export const isPartOfArchive = (path: string): boolean => platformOfFile(path.replaceAll('\\', '/'), headOf(path)) !== undefined;

/** A folder that a platform's export was unpacked to; one in which somebody keeps posts of ours too is none. */
export const isArchiveFolder = (folder: string): boolean => {
  const paths = attempt(() => pathsBelow(folder)).value ?? [];
  const owners = platformsOf({ files: paths.map((path) => ({ path, open: nothing })) });
  return owners.length > 0 && !paths.some((path) => mayBeOurs(path) && isOurs(headOf(join(folder, path))));
};

async function* nothing(): AsyncGenerator<Uint8Array, void> {}

/** Nothing that by its name is a platform's own record of somebody: those are never opened. */
const mayBeOurs = (path: string): boolean => /\.(?:json|ndjson|jsonl)$/i.test(path) && !PRIVATE.test(path);
const PRIVATE =
  /messag|inbox|contact|connection|friend|follow|profile|account|phone|email|search|like|saved|comment|device|login|setting|information|logged/i;

const isOurs = (head: string): boolean =>
  /^[\s[]{0,99}\{/.test(head) && /"channel"\s{0,9}:/.test(head) && /"(?:text|media)"\s{0,9}:/.test(head);
