import { createHash } from 'node:crypto';
import { Complaint, type Photo, type PhotoPlace, type PhotoRead } from '../../model.ts';
import { isAddress, shortened } from '../medium.ts';
import { readBytes, readPhoto } from '../photo/read.ts';
import type { Archive, ArchiveFile, Kept } from './archive.ts';

/** What the pictures of an archive say of themselves: by their own files where those are there, and by what the export says of them. */
export interface Pictures {
  /** Undefined where no medium names a file and the export says nothing of any. */
  readonly read: (kept: Kept) => Promise<readonly (PhotoRead | undefined)[] | undefined>;
  /** A hash of the bytes of each medium; undefined where they are not there. */
  readonly digests: (kept: Kept) => Promise<readonly (string | undefined)[]>;
  /** What was not looked into. */
  readonly notices: () => readonly string[];
}

const NOTHING: Photo = { gps: [], people: [], words: [] };
/** Metadata of pictures stand near their beginning, those of films often at their end: larger ones would fill the memory. */
const MOST = 256 * 1024 * 1024;

interface Count {
  left: number;
  closed: number;
}

export const picturesOf = (archive: Archive): Pictures => {
  const byName = byLastPart(archive.files);
  const count: Count = { left: 0, closed: 0 };
  return {
    read: async ({ post: { media = [] }, taken = [] }) => {
      if (media.every(({ file }) => file === undefined) && taken.every((place) => place === undefined)) return undefined;
      const reads: (PhotoRead | undefined)[] = [];
      for (const [index, { file }] of media.entries())
        reads.push(file === undefined ? onlyPlace(taken[index]) : withPlace(await readOne(file, { archive, byName, count }), taken[index]));
      return reads;
    },
    digests: ({ post: { media = [] } }) => Promise.all(media.map(({ file }) => digestOf(file, { archive, byName }))),
    notices: () => noticesOf(count, archive),
  };
};

const noticesOf = ({ left, closed }: Count, archive: Archive): readonly string[] => [
  ...(left === 0
    ? []
    : [`${left === 1 ? '1 picture or film is' : `${left} pictures or films are`} not in the archive, and not looked into`]),
  ...(closed === 0
    ? []
    : [`${closed === 1 ? '1 picture or film was' : `${closed} pictures or films were`} not looked into: ${archive.closed ?? ''}`]),
];

const onlyPlace = (place: PhotoPlace | undefined): PhotoRead | undefined =>
  place === undefined ? undefined : withPlace({ photo: NOTHING }, place);

/** What the picture itself says of the same place is said once. */
const withPlace = (read: PhotoRead, place: PhotoPlace | undefined): PhotoRead => {
  const isKnown =
    place === undefined || read.photo.gps.some(({ lat, lon }) => Math.abs(lat - place.lat) + Math.abs(lon - place.lon) < 0.001);
  return isKnown ? read : { ...read, photo: { ...read.photo, gps: [...read.photo.gps, place] } };
};

interface Around {
  readonly archive: Archive;
  readonly byName: ReadonlyMap<string, readonly ArchiveFile[]>;
  readonly count: Count;
}

const readOne = async (file: string, { archive, byName, count }: Around): Promise<PhotoRead> => {
  const there = isAddress(file) ? undefined : placeOf(file, byName);
  if (there === undefined) count.left += 1;
  else if (archive.closed !== undefined) count.closed += 1;
  else return said(file, there.disk === undefined ? await unpacked(there).catch(asUnread) : readPhoto(there.disk));
  return { photo: NOTHING };
};

const digestOf = async (file: string | undefined, { archive, byName }: Omit<Around, 'count'>): Promise<string | undefined> => {
  const there = file === undefined || isAddress(file) || archive.closed !== undefined ? undefined : placeOf(file, byName);
  if (there === undefined) return undefined;
  const hash = createHash('sha256');
  try {
    for await (const chunk of there.open()) hash.update(chunk);
    return hash.digest('hex');
  } catch {
    // What is wrong with it is said by whoever looks into it.
    return undefined;
  }
};

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const byLastPart = (files: readonly ArchiveFile[]): ReadonlyMap<string, readonly ArchiveFile[]> => {
  const found = new Map<string, ArchiveFile[]>();
  for (const file of files) {
    const name = lastPart(file.path);
    const known = found.get(name);
    if (known === undefined) found.set(name, [file]);
    else known.push(file);
  }
  return found;
};

/** The archive may lie under one more folder than its own paths say, or under one fewer. */
const placeOf = (file: string, byName: Around['byName']): ArchiveFile | undefined => {
  const written = `/${file}`;
  const ends = ({ path }: ArchiveFile): boolean => `/${path}`.endsWith(written) || written.endsWith(`/${path}`);
  const named = byName.get(lastPart(file)) ?? [];
  return named.find(ends) ?? (file.includes('/') || named.length !== 1 ? undefined : named[0]);
};

/** A post names its picture by a path, and the reader of pictures says only what is wrong. */
const said = (file: string, { photo, unread }: PhotoRead): PhotoRead =>
  unread === undefined
    ? { photo }
    : { photo, unread: { ...unread, why: `${shortened(file)} was not read, or only in part: ${unread.why}` } };

/** A picture that cannot be unpacked takes no post along. */
const asUnread = (error: unknown): PhotoRead => {
  if (!(error instanceof Complaint)) throw error;
  return { photo: NOTHING, unread: { why: error.why, advice: error.advice ?? 'Download the archive again' } };
};

const unpacked = async (file: ArchiveFile): Promise<PhotoRead> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of file.open()) {
    size += chunk.length;
    if (size > MOST)
      return {
        photo: NOTHING,
        unread: { why: 'it is too large to be read inside of a zip', advice: 'Unpack the zip and name the folder' },
      };
    parts.push(chunk);
  }
  return readBytes(Buffer.concat(parts));
};
