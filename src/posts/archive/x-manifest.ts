import { type Archive, type ArchiveFile, type Found, filesLike, NO_PART } from './archive.ts';
import { at, isObject, listAt, numberAt, textAt, wholeFile } from './records.ts';

/** What manifest.js of an archive of X promises: how many records each of its files holds. It proves that no part is missing. */

const MANIFEST = /(?:^|\/)manifest\.js$/;

export interface Promised {
  /** By the path in the archive. */
  readonly counts: ReadonlyMap<string, number>;
  /** Files of posts that are promised and not there. */
  readonly lost: (there: readonly ArchiveFile[]) => Iterable<Found>;
}

const POSTS = /(?:^|\/)(?:deleted-|community-|note-)?tweets?(?:-part\d{1,6})?\.js$/;

export const wantedIn = async (archive: Archive): Promise<Promised> => {
  const counts = new Map<string, number>();
  const faults: Found[] = [];
  for (const file of filesLike(archive, MANIFEST)) {
    const folder = file.path.slice(0, file.path.length - 'data/manifest.js'.length);
    const read = await manifestIn(file);
    if (read === undefined) faults.push({ unread: { file: file.path, why: DAMAGED } });
    for (const [name, count] of read ?? []) if (POSTS.test(name)) counts.set(`${folder}${name}`, count);
  }
  return { counts, lost: (there) => [...faults, ...lostOf(counts, there)] };
};

const DAMAGED = 'the list of what the archive holds cannot be read, so nobody can tell whether it is whole. Download the archive again';

const manifestIn = async (file: ArchiveFile): Promise<readonly (readonly [string, number])[] | undefined> => {
  try {
    const text = Buffer.from(await wholeFile(file)).toString('utf8');
    const value: unknown = JSON.parse(text.slice(text.indexOf('{')).replace(/;\s*$/, ''));
    const types = at(value, 'dataTypes');
    if (!isObject(types)) return undefined;
    return Object.values(types)
      .flatMap((type) => listAt(type, 'files'))
      .map((one) => [textAt(one, 'fileName') ?? '', numberAt(one, 'count') ?? 0] as const);
  } catch {
    return undefined;
  }
};

function* lostOf(counts: ReadonlyMap<string, number>, there: readonly ArchiveFile[]): Generator<Found> {
  const paths = new Set(there.map(({ path }) => path));
  for (const [path, count] of counts) if (count > 0 && !paths.has(path)) yield { unread: { file: path, why: NO_PART } };
}

export function* countedIn({ counts }: Promised, { path }: ArchiveFile, found: number): Generator<Found, void> {
  const wanted = counts.get(path);
  if (wanted !== undefined && wanted !== found)
    yield {
      unread: { file: path, why: `it holds ${found} of the ${wanted} records that the archive promises. Download the archive again` },
    };
}
