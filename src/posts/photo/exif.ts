import { half, halfIn, placeOf } from './coordinates.ts';
import { type Tag, tagsIn } from './exif-package.ts';
import { IPTC_TAG, PHOTOSHOP_TAG, soundExif, XMP_TAG } from './exif-sound.ts';
import { type Block, blockFact, type Facts, guarded, wordsFact } from './facts.ts';
import { cameraTime } from './times.ts';
import { looseText, utf16 } from './words.ts';

/** Words by their tags: what a person would call them. */
const WORDS: ReadonlyMap<number, string> = new Map([
  [0x010d, 'title'],
  [0x010e, 'description'],
  [0x011d, 'title'],
  [0x013b, 'creator'],
  [0x8298, 'copyright'],
  [0xa430, 'camera’s owner'],
  [0xa436, 'title'],
  [0xa437, 'creator'],
  [0xa438, 'creator'],
]);
/** What Windows writes beside them, in UTF-16. */
const WIDE_WORDS: ReadonlyMap<number, string> = new Map([
  [0x9c9b, 'title'],
  [0x9c9c, 'comment'],
  [0x9c9d, 'creator'],
  [0x9c9e, 'keywords'],
  [0x9c9f, 'subject'],
]);
/** Texts that begin with the name of their alphabet. */
const MARKED_WORDS: ReadonlyMap<number | string, string> = new Map<number | string, string>([
  [0x9286, 'comment'],
  ['GPSAreaInformation', 'place'],
]);
const TIMES: readonly (readonly [time: number, offset: number])[] = [
  [0x9003, 0x9011],
  [0x9004, 0x9012],
];
/** By their names: their numbers are small, and mean something else in other lists. */
const POSITIONS: readonly (readonly [from: string, tags: string])[] = [
  ['GPS', 'GPS'],
  ['GPS of its subject', 'GPSDest'],
];
const partsOf = (tags: string): readonly [lat: string, north: string, lon: string, east: string] => [
  `${tags}Latitude`,
  `${tags}LatitudeRef`,
  `${tags}Longitude`,
  `${tags}LongitudeRef`,
];

const READ: readonly (number | string)[] = [
  ...[...WORDS.keys(), ...WIDE_WORDS.keys(), ...MARKED_WORDS.keys(), ...TIMES.flat()],
  ...POSITIONS.flatMap(([, tags]) => partsOf(tags)),
];
/** The same by their numbers: those of the position are 1 to 4, 0x13 to 0x16 and 0x1c. */
const WANTED: ReadonlySet<number> = new Set([
  ...READ.filter((tag) => typeof tag === 'number'),
  ...[1, 2, 3, 4, 0x13, 0x14, 0x15, 0x16, 0x1c],
]);

const BLOCKS: ReadonlyMap<number, Block['kind']> = new Map([
  [XMP_TAG, 'xmp'],
  [IPTC_TAG, 'iptc'],
  [PHOTOSHOP_TAG, 'photoshop'],
]);

/** All pictures of a TIFF block: most have two, the photo and its thumbnail. */
export function* exifFacts(bytes: Buffer): Facts {
  // A copy, because it is written in, and because the package takes all of the memory that small buffers share.
  const memory = Uint8Array.from(bytes).buffer;
  const block = Buffer.from(memory);
  const { lists, blocks } = soundExif(block, WANTED);
  const little = block.toString('latin1', 0, 2) === 'II';
  for (const list of lists) {
    if (little) block.writeUInt32LE(list, 4);
    else block.writeUInt32BE(list, 4);
    yield* guarded(listFacts(memory, little ? 'LE' : 'BE'));
  }
  for (const inner of blocks) yield blockFact(BLOCKS.get(inner.tag) ?? 'xmp', inner.bytes);
}

function* listFacts(block: ArrayBuffer, order: 'LE' | 'BE'): Facts {
  const tags = tagsIn(block, READ);
  for (const [id, from] of WORDS) for (const text of textsOf(tags.get(id))) yield wordsFact(from, text);
  for (const [id, from] of WIDE_WORDS) yield wordsFact(from, utf16(bytesOf(tags.get(id)), 'LE'));
  for (const [id, from] of MARKED_WORDS) yield wordsFact(from, markedText(bytesOf(tags.get(id)), order));
  for (const [from, parts] of POSITIONS) {
    const [lat, north, lon, east] = partsOf(parts);
    const place = placeOf(halfOf(tags.get(lat), tags.get(north)), halfOf(tags.get(lon), tags.get(east)), from);
    if (place !== undefined) yield { place };
  }
  for (const [time, offset] of TIMES) {
    const taken = cameraTime(textsOf(tags.get(time))[0] ?? '', textsOf(tags.get(offset))[0]);
    if (taken !== undefined) yield { taken, by: 'camera' };
  }
}

/** The package gives bytes that are not UTF-8 a character each. */
const textsOf = (tag: Tag | undefined): readonly string[] => {
  if (tag === undefined) return [];
  if (!Array.isArray(tag.value)) return bytesOf(tag).length === 0 ? [] : [looseText(bytesOf(tag))];
  const texts = tag.value.filter((part): part is string => typeof part === 'string');
  if (texts.length === 0) return bytesOf(tag).length === 0 ? [] : [looseText(bytesOf(tag))];
  return texts.map((text) => (/[\u0080-\u009F]/.test(text) ? looseText(Buffer.from(text, 'latin1')) : text));
};

/** Bytes, also where they were declared to be letters. */
const bytesOf = (tag: Tag | undefined): Buffer => {
  const value: unknown = tag?.value;
  if (typeof value === 'number') return Buffer.from([value & 0xff]);
  if (!Array.isArray(value)) return Buffer.alloc(0);
  const parts: readonly unknown[] = value;
  if (parts.every((part) => typeof part === 'number')) return Buffer.from(parts);
  return Buffer.from(parts.filter((part) => typeof part === 'string').join('\0'), 'utf8');
};

const ALPHABETS: ReadonlyMap<string, (text: Buffer, order: 'LE' | 'BE') => string> = new Map([
  ['ASCII', looseText],
  ['', looseText],
  ['UNICODE', (text: Buffer, order: 'LE' | 'BE') => utf16(text, orderOf(text) ?? order)],
  ['JIS', (text: Buffer) => new TextDecoder('iso-2022-jp').decode(text)],
]);

/** Eight bytes say which alphabet follows; those who leave them out write plain text. */
const markedText = (bytes: Buffer, order: 'LE' | 'BE'): string => {
  const alphabet = bytes.toString('latin1', 0, 8).replace(/\0{1,8}$/, '');
  const read = ALPHABETS.get(alphabet);
  return read === undefined ? looseText(bytes) : read(bytes.subarray(8), order);
};

/** Which half of each character is nought tells more than the block it is in: programs get that wrong. */
const orderOf = (text: Buffer): 'LE' | 'BE' | undefined => {
  const noughts = [0, 0];
  for (const [at, byte] of text.entries()) if (byte === 0) noughts[at % 2] = (noughts[at % 2] ?? 0) + 1;
  const [first = 0, second = 0] = noughts;
  return first === second ? undefined : first > second ? 'BE' : 'LE';
};

/** Three fractions; what has nothing below its line is not known, unless it has nothing above it either. */
const halfOf = (number: Tag | undefined, letter: Tag | undefined): ReturnType<typeof half> => {
  const side = textsOf(letter)[0] ?? '';
  const [text] = textsOf(number);
  const parts = fractionsOf(number?.value);
  if (parts.length > 0) return half(parts, side);
  return text === undefined ? undefined : halfIn(side === '' ? text : `${text.replace(/[NSEW]\s*$/i, '')} ${side}`);
};

const fractionsOf = (value: unknown): readonly number[] => {
  if (!Array.isArray(value)) return [];
  const pairs: readonly unknown[] = typeof value[0] === 'number' && value.length === 2 ? [value] : value;
  return pairs.flatMap((pair, at) => {
    if (!Array.isArray(pair)) return [];
    const [up, down] = pair as readonly number[];
    return up === 0 && down === 0 && at > 0 ? [0] : [(up ?? 0) / (down ?? 0)];
  });
};
