import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Complaint } from '../../model.ts';
import { sayTrouble } from '../trouble.ts';
import type { Archive, ArchiveFile } from './archive.ts';

export interface TarLimits {
  /** Bytes of text that are kept. */
  readonly text: number;
  /** Bytes, unpacked. */
  readonly size: number;
  readonly entries: number;
}

const GIB = 1024 ** 3;
export const TAR_LIMITS: TarLimits = { text: GIB, size: 200 * GIB, entries: 500_000 };

/**
 * A tar as Mastodon gives it. It can only be read from its beginning, so its text files are kept, and of all others their names: the
 * files that hold posts are few and small beside the pictures.
 */
export const openTar = async (path: string, source: string, limits: TarLimits = TAR_LIMITS): Promise<Archive> => {
  const files: ArchiveFile[] = [];
  try {
    for await (const file of filesIn(bytesOf(path), limits)) files.push(file);
  } catch (error) {
    throw error instanceof Complaint || sayTrouble(error) !== undefined ? error : damaged();
  }
  return { source, folder: path.replace(/[\\/][^\\/]*$/, ''), files, closed: CLOSED, close: () => undefined };
};

const CLOSED = 'unpack the archive and name the folder, to have them looked into';

/** What goes wrong with the file reaches whoever reads the unpacked bytes. */
const bytesOf = (path: string): AsyncIterable<Buffer> => {
  const bytes = createReadStream(path);
  return /\.tar$/i.test(path) ? bytes : pipeline(bytes, createGunzip(), () => undefined);
};

const BLOCK = 512;
const TEXT = /\.(?:json|js|csv)$/i;

async function* filesIn(chunks: AsyncIterable<Buffer>, limits: TarLimits): AsyncGenerator<ArchiveFile, void> {
  const { take, drain } = taker(chunks, limits);
  let longName: string | undefined;
  for (let count = 0; ; count += 1) {
    const header = await take(BLOCK, true);
    if (header.every((byte) => byte === 0)) return drain();
    if (!isSound(header)) throw damaged();
    if (count > limits.entries) throw new Complaint(`it would unpack to more than ${limits.entries} files`);
    const { name, size, type } = headerOf(header);
    const isName = type === 'L' || type === 'x';
    const path = (longName ?? name).replace(/^\.\//, '');
    const content = await take(Math.ceil(size / BLOCK) * BLOCK, (isName && size < NAME) || (isFile(type) && TEXT.test(path)));
    const bytes = content.subarray(0, size);
    if (isName) longName = type === 'L' ? textIn(bytes, 0, size) : (nameIn(bytes) ?? longName);
    else if (type !== 'g') longName = undefined;
    if (isFile(type)) yield { path: sound(path), open: () => once(bytes) };
  }
}

/** No name is longer. */
const NAME = 64 * 1024;

const isFile = (type: string): boolean => type === '0' || type === '\0' || type === '';

/** `27 path=folder/outbox.json` and a new line, among others. */
const nameIn = (bytes: Buffer): string | undefined => /(?:^|\n)\d{1,6} path=([^\n]{1,60000})\n/.exec(bytes.toString('utf8'))?.[1];

const sound = (path: string): string => {
  if (/^\/|(?:^|\/)\.\.(?:\/|$)/.test(path))
    throw new Complaint('it holds names that lead out of it', { advice: 'Download the archive again' });
  return path;
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  await Promise.resolve();
  yield bytes;
}

const textIn = (bytes: Buffer, from: number, to: number): string => bytes.toString('utf8', from, to).replace(/\0.*$/s, '');

const headerOf = (header: Buffer): { name: string; size: number; type: string } => {
  const [name, prefix] = [textIn(header, 0, 100), textIn(header, 345, 500)];
  const size = Number.parseInt(textIn(header, 124, 136).trim() || '0', 8);
  if (!(size >= 0)) throw damaged();
  return {
    name: prefix === '' || !textIn(header, 257, 263).startsWith('ustar') ? name : `${prefix}/${name}`,
    size,
    type: String.fromCharCode(header[156] ?? 0),
  };
};

/** The sum of its bytes, with blanks where the sum stands. */
const isSound = (header: Buffer): boolean => {
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  return sum === Number.parseInt(textIn(header, 148, 156).trim(), 8);
};

const damaged = (): Complaint => new Complaint('it is no whole tar file', { advice: 'Download the archive again' });

interface Taker {
  /** So many bytes, where they are kept; otherwise they are counted only. Fewer than that is a damaged file. */
  readonly take: (length: number, keeps: boolean) => Promise<Buffer>;
  /** To the end, so that the checksum of what was packed is looked at. */
  readonly drain: () => Promise<void>;
}

const taker = (chunks: AsyncIterable<Buffer>, limits: TarLimits): Taker => {
  const source = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let [kept, all] = [0, 0];
  const count = (length: number, keeps: boolean): void => {
    all += length;
    kept += keeps && length > BLOCK ? length : 0;
    if (kept > limits.text) throw new Complaint(`it would unpack to more than ${Math.ceil(limits.text / GIB)} GB of text`);
    if (all > limits.size) throw new Complaint(`it would unpack to more than ${Math.ceil(limits.size / GIB)} GB`);
  };
  const take: Taker['take'] = async (length, keeps) => {
    count(length, keeps);
    const parts: Buffer[] = [];
    for (let wanted = length; wanted > 0; ) {
      if (held.length === 0) {
        const next = await source.next();
        if (next.done === true) throw damaged();
        held = next.value;
      }
      const part = held.subarray(0, wanted);
      held = held.subarray(part.length);
      wanted -= part.length;
      if (keeps) parts.push(part);
    }
    return Buffer.concat(parts);
  };
  const drain: Taker['drain'] = async () => {
    for (let next = await source.next(); next.done !== true; next = await source.next()) count(next.value.length, false);
  };
  return { take, drain };
};
