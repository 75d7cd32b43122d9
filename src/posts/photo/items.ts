import { brotliDecompressSync, inflateRawSync, inflateSync } from 'node:zlib';
import { afterVersion, type Box, boxesIn, boxNamed, contentOf } from './box.ts';
import { blockFact, exifFact, type Facts, guarded } from './facts.ts';
import { cutShort, damaged, notRead, tooMuch } from './faults.ts';
import { metaFacts } from './film-words.ts';
import { look, type Source } from './source.ts';

/** A thing that a HEIC or AVIF file holds: a picture, or data about one. */
interface Item {
  readonly id: number;
  readonly type: string;
  /** Of data: what they are, and how they are packed. */
  readonly content: string;
  readonly packing: string;
}
/** Where an item stands: in the file, or in the box for small things. */
interface Stretch {
  readonly inside: boolean;
  readonly at: number;
  readonly size: number;
}

/** The list of items, and those that are data; a film has a `meta` too, without such a list. */
export function* itemFacts(source: Source, meta: Box): Facts {
  const inner = afterVersion(meta);
  const list = look(source, meta.start, 8).toString('latin1', 4) === 'hdlr' ? undefined : boxNamed(source, inner, 'iinf');
  if (list === undefined) return yield* metaFacts(source, meta);
  const wanted = [...itemsIn(source, list)].filter(({ type, content }) => type === 'Exif' || /rdf\+xml/i.test(content));
  if (wanted.length === 0) return;
  const places = boxNamed(source, inner, 'iloc');
  if (places === undefined) throw damaged('list of parts');
  const where = stretchesIn(contentOf(source, places));
  const small = boxNamed(source, inner, 'idat');
  for (const item of wanted) yield* guarded(oneItem(item, bytesOf(source, where.get(item.id), small), source));
}

function* oneItem({ type, packing }: Item, bytes: Buffer, source: Source): Facts {
  if (type !== 'Exif') yield blockFact('xmp', unpacked(bytes, packing, source));
  else yield exifFact(exifIn(bytes));
}

/** Four bytes say how far on the block begins; some programs forget them. */
const exifIn = (bytes: Buffer): Buffer => {
  const isStart = (at: number): boolean => /^(?:II\*\0|MM\0\*|Exif)/.test(bytes.toString('latin1', at, at + 4));
  const told = bytes.length < 4 ? 0 : 4 + bytes.readUInt32BE(0);
  const start = [told, 4, 0].find(isStart);
  if (start === undefined) throw damaged('EXIF');
  return bytes.subarray(start);
};

function* itemsIn(source: Source, list: Box): Generator<Item, void> {
  const version = look(source, list.start, 1)[0] ?? 0;
  for (const box of boxesIn(source, list.start + (version === 0 ? 6 : 8), list.end))
    if (box.name === 'infe') yield itemIn(contentOf(source, box));
}

const itemIn = (bytes: Buffer): Item => {
  const version = bytes[0] ?? 0;
  const wide = version === 3;
  if (bytes.length < (wide ? 14 : 12)) throw damaged('list of parts');
  const id = wide ? bytes.readUInt32BE(4) : bytes.readUInt16BE(4);
  const at = wide ? 10 : 8;
  const isTyped = version > 1;
  const [, content = '', packing = ''] = bytes.toString('latin1', isTyped ? at + 4 : at).split('\0');
  return { id, type: isTyped ? bytes.toString('latin1', at, at + 4) : 'mime', content, packing };
};

const MOST = 100_000;

/** Numbers of sizes that the box itself tells, one after the other. */
const numbersIn = (bytes: Buffer, from: number): ((size: number) => number) => {
  let at = from;
  return (size) => {
    if (at + size > bytes.length || ![0, 1, 2, 4, 8].includes(size)) throw damaged('list of parts');
    at += size;
    if (size === 8) return Number(bytes.readBigUInt64BE(at - 8));
    return size === 0 ? 0 : bytes.readUIntBE(at - size, size);
  };
};

const stretchesIn = (bytes: Buffer): ReadonlyMap<number, readonly Stretch[]> => {
  const version = bytes[0] ?? 0;
  const next = numbersIn(bytes, 4);
  const [sizes, more] = [next(1), next(1)];
  const [offset, length, base, index] = [sizes >> 4, sizes & 15, more >> 4, version > 0 ? more & 15 : 0];
  const all = new Map<number, readonly Stretch[]>();
  let count = 0;
  for (let left = next(version < 2 ? 2 : 4); left > 0; left -= 1) {
    const id = next(version < 2 ? 2 : 4);
    const method = version > 0 ? next(2) & 15 : 0;
    const isElsewhere = next(2) !== 0 || method > 1;
    const from = next(base);
    const stretches: Stretch[] = [];
    for (let rest = next(2); rest > 0; rest -= 1) {
      // Where all sizes are nought a stretch costs no byte.
      count += 1;
      if (count > MOST) throw tooMuch('very many parts');
      next(index);
      const at = from + next(offset);
      stretches.push({ inside: method === 1, at, size: isElsewhere ? Number.NaN : next(length) });
      if (isElsewhere) next(length);
    }
    all.set(id, stretches);
  }
  return all;
};

const bytesOf = (source: Source, stretches: readonly Stretch[] | undefined, small: Box | undefined): Buffer => {
  if (stretches === undefined || stretches.length === 0) throw damaged('list of parts');
  return Buffer.concat(stretches.map((stretch) => stretchOf(source, stretch, small)));
};

/** A size of nought goes to the end. */
const stretchOf = (source: Source, { inside, at, size }: Stretch, small: Box | undefined): Buffer => {
  if (Number.isNaN(size)) throw notRead('its data are said to stand in another file');
  const room = inside ? small : { start: 0, end: source.size };
  if (room === undefined) throw damaged('list of parts');
  const start = room.start + at;
  const end = size === 0 ? room.end : start + size;
  if (end > room.end || start > end) throw cutShort();
  return source.take(start, end - start);
};

type Unpack = (bytes: Buffer, options: { readonly maxOutputLength: number }) => Buffer;
const PACKINGS: ReadonlyMap<string, Unpack> = new Map(
  Object.entries({ deflate: eitherInflate, br: brotliDecompressSync, compress_zlib: inflateSync }),
);

/** Both with the two bytes that zlib puts first and without. */
function eitherInflate(bytes: Buffer, options: { readonly maxOutputLength: number }): Buffer {
  return (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options);
}

const unpacked = (bytes: Buffer, packing: string, source: Source): Buffer => {
  if (packing === '') return bytes;
  const unpack = PACKINGS.get(packing);
  if (unpack === undefined) throw notRead('its XMP is packed in a way that is not read');
  try {
    return source.unpacked(unpack(bytes, { maxOutputLength: Math.max(1, source.left()) }));
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooMuch('very much packed into little') : damaged('XMP');
  }
};
