import type { PhotoPlace, Post } from '../../model.ts';

/** What a platform gives an administrator of an account to download, zipped, unpacked, or a single file of it. */
export interface Archive {
  /** As the report names it: the path as given. */
  readonly source: string;
  /** Absolute: where it lies. */
  readonly folder: string;
  readonly files: readonly ArchiveFile[];
  /** Pictures in it cannot be looked into: why. */
  readonly closed?: string;
  readonly close: () => void;
}

export interface ArchiveFile {
  /** Inside the archive, with forward slashes. */
  readonly path: string;
  /** On the disk, where it lies there unpacked. */
  readonly disk?: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** One thing that stood on the account. */
export interface Kept {
  readonly post: Post;
  /** The file inside the archive, and which of its posts, from 1. */
  readonly file: string;
  readonly nth: number;
  /** Where it can be seen. */
  readonly link?: string;
  /** Whether the public can still see it: deleted and hidden posts, expired stories and versions before an edit are none of today's. */
  readonly is: 'live' | 'gone' | 'hidden' | 'edited';
  /** Of each medium, where the export itself says that it was taken. */
  readonly taken?: readonly (PhotoPlace | undefined)[];
}

/** What was found in an archive, in its order. */
export type Found =
  | { readonly kept: Kept }
  | { readonly unread: { readonly file: string; readonly nth?: number; readonly why: string } }
  /** A record of posts in a form that nobody here knows. */
  | { readonly unknown: Pick<Kept, 'file' | 'nth'> }
  | { readonly notice: string };

/** A platform's export: which files hold the posts, and how they are written. */
export interface Platform {
  readonly id: string;
  /** Whether the archive is this platform's, by the paths of its files alone: an archive whose posts are missing is still one. */
  readonly owns: (paths: readonly string[]) => boolean;
  /** Whether a file that was named by itself is one that holds this platform's posts, by its name and its first letters. */
  readonly isPart: (name: string, head: string) => boolean;
  readonly read: (archive: Archive) => AsyncIterable<Found>;
}

/** The files of an archive whose path ends so, in the order of their names: parts are numbered, and ten comes after nine. */
export const filesLike = ({ files }: Pick<Archive, 'files'>, ending: RegExp): readonly ArchiveFile[] =>
  files.filter(({ path }) => ending.test(path)).toSorted((one, other) => NUMBERED.compare(stemOf(one.path), stemOf(other.path)));

/** Without its ending, so that `tweets` comes before `tweets-part1`. */
const stemOf = (path: string): string => path.replace(/\.[a-z]{1,5}$/, '');

const NUMBERED = new Intl.Collator('en', { numeric: true });

const NUMBER = /(\d{1,6})(?=\.[a-z]{1,5}$)/;

/** Parts that lie before the last one and are not there: posts_1 and posts_3 without posts_2. `first` is the number of the first part. */
export function* missingParts(files: readonly ArchiveFile[], first: number): Generator<Found, void> {
  const last = new Map<string, number>();
  for (const { path } of files) {
    const [before, number] = [path.replace(NUMBER, ''), Number(NUMBER.exec(path)?.[1] ?? first)];
    for (let gap = (last.get(before) ?? first - 1) + 1; gap < Math.min(number, MOST_PARTS); gap++)
      yield { unread: { file: path.replace(NUMBER, String(gap)), why: NO_PART } };
    last.set(before, number);
  }
}

/** A number above that is none of a part. */
const MOST_PARTS = 1000;

export const NO_PART = 'this part of the archive is missing. Download the archive again, with all its parts';

/** Files by what they hold besides posts. */
export type Others = readonly (readonly [ending: RegExp, what: string])[];

/** Files beside the posts that hold words too and are not read: said, so that nobody takes them for looked at. */
export function* notRead(archive: Archive, others: Others): Generator<Found, void> {
  for (const [ending, what] of others) for (const { path } of filesLike(archive, ending)) yield { notice: `${path}: ${what}, not read` };
}

/** What lies in the folder of the posts, where none of these is it. */
export function* strangers({ files }: Archive, near: RegExp, known: readonly RegExp[]): Generator<Found, void> {
  for (const { path } of files)
    if (near.test(path) && !known.some((ending) => ending.test(path)))
      yield { notice: `${path}: it lies among the posts and nobody here knows what it holds, not read` };
}
