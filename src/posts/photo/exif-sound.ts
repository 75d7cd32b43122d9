import { cutShort, damaged, notRead, tooMuch } from './faults.ts';

/**
 * A TIFF block looked over before it is read: that all its lists and what we read of them lie within it, and that none leads
 * back to another. The package that reads it passes over what is broken, and what is passed over might be a child's name.
 */
export interface Sound {
  /** Lists of the first kind, one a page or picture, by where they stand. */
  readonly lists: readonly number[];
  /** Raw blocks that stand in tags of their own. */
  readonly blocks: readonly { readonly tag: number; readonly bytes: Buffer }[];
}

export const XMP_TAG = 0x02bc;
export const IPTC_TAG = 0x83bb;
export const PHOTOSHOP_TAG = 0x8649;
const BLOCKS: ReadonlySet<number> = new Set([XMP_TAG, IPTC_TAG, PHOTOSHOP_TAG]);
const [EXIF, GPS] = [0x8769, 0x8825];
/** Bytes of one value, by its type, as far as the reader knows them; UTF-8 (129) has come with EXIF 3.0. */
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8, 13: 4, 129: 1 };
const [TEXT, UTF8] = [2, 129];
const MOST_LISTS = 64;
/** Bytes of words and numbers: the reader takes many times as much memory for them. */
const MOST_BYTES = 1024 * 1024;

interface Walk {
  readonly block: Buffer;
  readonly wanted: ReadonlySet<number>;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
  readonly set16: (at: number, value: number) => void;
  /** Lists, and the tags of the picture that is looked over: of two that are the same the reader would hide one. */
  readonly seen: Set<number>;
  readonly tags: Set<number>;
  readonly blocks: { readonly tag: number; readonly bytes: Buffer }[];
  bytes: number;
}

/** Lists that hold nothing that is wanted are left out. `wanted` are the tags that will be read. UTF-8 is marked as text in the block itself, since the reader does not know it yet. */
export const soundExif = (block: Buffer, wanted: ReadonlySet<number>): Sound => {
  const walk = walkOf(block, wanted);
  const lists: number[] = [];
  for (let at = walk.u32(4); at !== 0; ) {
    walk.tags.clear();
    const next = eachEntry(walk, at, false);
    if (walk.tags.size > 0) lists.push(at);
    at = next;
  }
  return { lists, blocks: walk.blocks };
};

const walkOf = (block: Buffer, wanted: ReadonlySet<number>): Walk => {
  if (block.length < 8) throw cutShort();
  const order = block.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') throw damaged('EXIF');
  const little = order === 'II';
  const within = (at: number, size: number): number => {
    if (at + size > block.length) throw damaged('EXIF');
    return at;
  };
  const u16 = (at: number): number => (little ? block.readUInt16LE(within(at, 2)) : block.readUInt16BE(within(at, 2)));
  if (u16(2) === 43) throw notRead('it is a BigTIFF, which is not read', 'Save it as JPEG and name that file in the post');
  if (u16(2) !== 42) throw damaged('EXIF');
  return {
    ...{ block, wanted, u16, seen: new Set(), tags: new Set(), blocks: [], bytes: 0 },
    u32: (at) => (little ? block.readUInt32LE(within(at, 4)) : block.readUInt32BE(within(at, 4))),
    set16: (at, value) => (little ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at)),
  };
};

/** Gives where the next list stands, or 0. */
const eachEntry = (walk: Walk, list: number, isInner: boolean): number => {
  if (walk.seen.has(list) || list < 8) throw damaged('EXIF');
  if (walk.seen.size >= MOST_LISTS) throw tooMuch('very many pictures');
  walk.seen.add(list);
  const count = walk.u16(list);
  for (let at = list + 2; at < list + 2 + count * 12; at += 12) entry(walk, at);
  const end = list + 2 + count * 12;
  // Some cameras leave the four bytes out where no list follows.
  return isInner || end + 4 > walk.block.length ? 0 : walk.u32(end);
};

const entry = (walk: Walk, at: number): void => {
  const tag = walk.u16(at);
  const value = walk.u32(at + 8);
  if (tag === EXIF || tag === GPS) eachEntry(walk, value, true);
  else if (walk.wanted.has(tag) || BLOCKS.has(tag)) keepValue(walk, at, tag);
};

const keepValue = (walk: Walk, at: number, tag: number): void => {
  const { block, u16, u32, set16, tags, blocks } = walk;
  if (tags.has(tag)) throw damaged('EXIF');
  tags.add(tag);
  const type = u16(at + 2);
  const size = (SIZES[type] ?? 0) * u32(at + 4);
  const start = size > 4 ? u32(at + 8) : at + 8;
  if (SIZES[type] === undefined || start + size > block.length) throw damaged('EXIF');
  if (type === UTF8) set16(at + 2, TEXT);
  if (BLOCKS.has(tag)) blocks.push({ tag, bytes: block.subarray(start, start + size) });
  else walk.bytes += size;
  if (walk.bytes > MOST_BYTES) throw tooMuch('very long texts in its EXIF');
};
