import { crc32 } from 'node:zlib';
import { cutShort, damaged } from '../faults.ts';
import { orientationExif, orientationIn } from './orientation.ts';

/** The picture, its frames where it moves, and what it takes to show its colours and its size as they were. */
const KEPT: ReadonlySet<string> = new Set([
  ...['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'acTL', 'fcTL', 'fdAT'],
  ...['iCCP', 'sRGB', 'gAMA', 'cHRM', 'cICP', 'mDCV', 'cLLI', 'sBIT', 'bKGD', 'pHYs'],
]);

interface Chunk {
  readonly name: string;
  readonly content: Buffer;
  /** All of it, with its size and its checksum. */
  readonly bytes: Buffer;
}

/** What stands behind the last part is left out with the rest. */
export const cleanPng = (bytes: Buffer): Buffer => {
  const chunks = [...chunksOf(bytes)];
  const exif = chunks.find(({ name }) => name === 'eXIf');
  const turned = exif === undefined ? undefined : orientationIn(exif.content);
  const [head, ...rest] = chunks.filter(({ name }) => KEPT.has(name)).map((one) => one.bytes);
  if (head === undefined) throw damaged('structure');
  return Buffer.concat([bytes.subarray(0, 8), head, ...(turned === undefined ? [] : [chunk('eXIf', orientationExif(turned))]), ...rest]);
};

function* chunksOf(bytes: Buffer): Generator<Chunk, void> {
  for (let [at, name] = [8, '']; name !== 'IEND'; ) {
    if (at + 12 > bytes.length) throw cutShort();
    const end = at + 12 + bytes.readUInt32BE(at);
    name = bytes.toString('latin1', at + 4, at + 8);
    if (!/^[A-Za-z]{4}$/.test(name)) throw damaged('structure');
    if (end > bytes.length) throw cutShort();
    yield { name, content: bytes.subarray(at + 8, end - 4), bytes: bytes.subarray(at, end) };
    at = end;
  }
}

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, sum]);
};
