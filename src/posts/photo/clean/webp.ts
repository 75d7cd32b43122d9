import { cutShort, damaged } from '../faults.ts';
import { orientationExif, orientationIn } from './orientation.ts';

/** The picture, its frames where it moves, and its colours. */
const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** In the first byte of VP8X: whether EXIF and XMP follow. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];
/** A frame begins with its place, size and time; then it is a row of parts like the file. */
const FRAME_HEAD = 16;

interface Part {
  readonly name: string;
  readonly content: Buffer;
}

export const cleanWebp = (bytes: Buffer): Buffer => {
  const end = 8 + (bytes.length < 12 ? 0 : bytes.readUInt32LE(4));
  if (end < 12 || end > bytes.length) throw cutShort();
  const parts = [...partsOf(bytes.subarray(12, end))];
  const exif = parts.find(({ name }) => name === 'EXIF');
  const isExtended = parts.some(({ name }) => name === 'VP8X');
  const turned = exif === undefined || !isExtended ? undefined : orientationIn(exif.content);
  const kept = parts.filter(({ name }) => KEPT.has(name)).map((one) => cleanPart(one, turned !== undefined));
  const row = turned === undefined ? kept : [...kept, { name: 'EXIF', content: orientationExif(turned) }];
  const body = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...row.map(written)]);
  return Buffer.concat([sized('RIFF', body.length), body]);
};

function* partsOf(row: Buffer): Generator<Part, void> {
  for (let at = 0; at < row.length; ) {
    if (at + 8 > row.length) throw damaged('structure');
    const [name, size] = [row.toString('latin1', at, at + 4), row.readUInt32LE(at + 4)];
    if (at + 8 + size > row.length) throw cutShort();
    yield { name, content: row.subarray(at + 8, at + 8 + size) };
    at += 8 + size + (size % 2);
  }
}

const cleanPart = ({ name, content }: Part, isTurned: boolean): Part => {
  if (name === 'VP8X') return { name, content: withFlags(content, isTurned) };
  if (name !== 'ANMF') return { name, content };
  const row = [...partsOf(content.subarray(FRAME_HEAD))].filter((one) => KEPT.has(one.name));
  return { name, content: Buffer.concat([content.subarray(0, FRAME_HEAD), ...row.map(written)]) };
};

const withFlags = (content: Buffer, isTurned: boolean): Buffer => {
  const flags = ((content[0] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (isTurned ? HAS_EXIF : 0);
  return Buffer.concat([Buffer.from([flags]), content.subarray(1)]);
};

const written = ({ name, content }: Part): Buffer =>
  Buffer.concat([sized(name, content.length), content, Buffer.alloc(content.length % 2)]);

const sized = (name: string, length: number): Buffer => {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(length, 4);
  return head;
};
