import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { Complaint } from '../model.ts';

/**
 * A zip, hostile until proven otherwise. The package refuses names that lead out of it and sizes that lie; here stand the limits of
 * what it may unpack to, and each file is held against its checksum, so that a damaged one is never taken for a short one.
 */
export interface Zip {
  readonly entries: readonly ZipEntry[];
  readonly close: () => void;
}

export interface ZipEntry {
  /** With forward slashes, from the root of the zip. */
  readonly path: string;
  readonly size: number;
  readonly open: () => AsyncIterable<Uint8Array>;
}

export interface ZipLimits {
  readonly entries: number;
  /** Bytes, unpacked. */
  readonly size: number;
  /** How many times its packed size a file may unpack to: text seldom comes to thirty. */
  readonly ratio: number;
}

const GIB = 1024 ** 3;
export const ZIP_LIMITS: ZipLimits = { entries: 500_000, size: 200 * GIB, ratio: 300 };
/** Smaller than that, nothing bursts. */
const HARMLESS = 1024 * 1024;

export const openZip = async (path: string, limits: ZipLimits = ZIP_LIMITS): Promise<Zip> => {
  const file = await openPromise(path, { autoClose: false, lazyEntries: true }).catch((error: unknown) => {
    throw asComplaint(error, NOT_WHOLE);
  });
  try {
    const entries = await entriesOf(file, limits);
    return { entries: entries.map((entry) => entryOf(file, entry)), close: () => file.close() };
  } catch (error) {
    file.close();
    throw asComplaint(error, NOT_WHOLE);
  }
};

const NOT_WHOLE = 'it is no whole zip file, or one with names or sizes that cannot be true';

/** What the operating system says goes on as it is; what the package found wrong is told in our words. */
const asComplaint = (error: unknown, why: string): unknown => {
  const isSystems = typeof error === 'object' && error !== null && 'syscall' in error;
  if (isSystems || error instanceof Complaint) return error;
  return new Complaint(why, { advice: 'Download the archive again' });
};

const entriesOf = async (file: ZipFile, { entries: most, size, ratio }: ZipLimits): Promise<readonly Entry[]> => {
  if (file.entryCount > most) throw tooMuch(`more than ${most} files`);
  const found = new Map<string, Entry>();
  let total = 0;
  for await (const entry of file.eachEntry()) {
    if (entry.fileName.endsWith('/')) continue;
    total += entry.uncompressedSize;
    if (total > size) throw tooMuch(`more than ${Math.round(size / GIB)} GB`);
    if (isBomb(entry, ratio)) throw tooMuch('far more than its size can honestly hold');
    if (found.has(entry.fileName)) throw new Complaint('it holds two files of one name', { advice: 'Download the archive again' });
    found.set(entry.fileName, entry);
  }
  return [...found.values()];
};

const isBomb = ({ compressedSize, uncompressedSize }: Entry, ratio: number): boolean =>
  uncompressedSize > HARMLESS && uncompressedSize > ratio * Math.max(1, compressedSize);

const tooMuch = (what: string): Complaint =>
  new Complaint(`it would unpack to ${what}`, { advice: 'If it is really yours, unpack it and name the folder' });

const entryOf = (file: ZipFile, entry: Entry): ZipEntry => ({
  path: entry.fileName,
  size: entry.uncompressedSize,
  open: () => contentOf(file, entry),
});

async function* contentOf(file: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (!entry.canDecodeFileData()) throw new Complaint(`${entry.fileName} in it is locked or packed in a way that is not known`);
  let sum = 0;
  try {
    for await (const chunk of await file.openReadStreamPromise(entry)) {
      const bytes = chunk as Uint8Array;
      sum = crc32(bytes, sum);
      yield bytes;
    }
  } catch (error) {
    throw asComplaint(error, `${entry.fileName} in it is damaged`);
  }
  if (sum !== entry.crc32) throw new Complaint(`${entry.fileName} in it is damaged`, { advice: 'Download the archive again' });
}
