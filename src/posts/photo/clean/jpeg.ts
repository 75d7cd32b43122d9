import { cutShort, damaged } from '../faults.ts';
import { orientationExif, orientationIn } from './orientation.ts';

const [START, END, SCAN, COMMENT] = [0xd8, 0xd9, 0xda, 0xfe];
const [APP0, APP1, APP15] = [0xe0, 0xe1, 0xef];

/** Of what programs add to a picture, all that it takes to show it as it was: by mark, how it begins. */
const KEPT: ReadonlyMap<number, string> = new Map([
  [APP0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
]);

interface Segment {
  readonly mark: number;
  /** From its mark to its last byte; of a scan with the compressed picture behind it. */
  readonly bytes: Buffer;
}

/** The picture alone, up to its end: a second picture or a film behind it is left out with the rest. */
export const cleanJpeg = (bytes: Buffer): Buffer => {
  const segments = [...segmentsOf(bytes)];
  const turned = segments.map(orientationOf).find((one) => one !== undefined);
  const kept = segments.filter(isKept);
  const opening = kept.filter(({ mark }) => mark === APP0).map(withoutThumbnail);
  return Buffer.concat([
    Buffer.from([0xff, START]),
    ...opening.slice(0, 1),
    ...(turned === undefined ? [] : [exifSegment(turned)]),
    ...kept.filter(({ mark }) => mark !== APP0).map((one) => one.bytes),
    Buffer.from([0xff, END]),
  ]);
};

function* segmentsOf(bytes: Buffer): Generator<Segment, void> {
  for (let at = 2; ; ) {
    if (bytes[at] !== 0xff) throw at >= bytes.length ? cutShort() : damaged('structure');
    while (bytes[at + 1] === 0xff) at += 1;
    const mark = bytes[at + 1] ?? 0;
    if (mark === END) return;
    const end = endOf(bytes, at, mark);
    yield { mark, bytes: bytes.subarray(at, end) };
    at = end;
  }
}

const endOf = (bytes: Buffer, at: number, mark: number): number => {
  if (mark === 0x01 || (mark >= 0xd0 && mark <= START)) return at + 2;
  if (at + 4 > bytes.length) throw cutShort();
  const size = bytes.readUInt16BE(at + 2);
  if (size < 2) throw damaged('structure');
  if (at + 2 + size > bytes.length) throw cutShort();
  return mark === SCAN ? afterScan(bytes, at + 2 + size) : at + 2 + size;
};

/** The next mark that is none of those within a compressed picture. */
const afterScan = (bytes: Buffer, from: number): number => {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next < START)) return at;
  }
  throw cutShort();
};

const isKept = ({ mark, bytes }: Segment): boolean => {
  if (mark === COMMENT) return false;
  if (mark < APP0 || mark > APP15) return true;
  const name = KEPT.get(mark);
  return name !== undefined && bytes.toString('latin1', 4, 4 + name.length) === name;
};

const orientationOf = ({ mark, bytes }: Segment): number | undefined =>
  mark === APP1 && bytes.toString('latin1', 4, 9) === 'Exif\0' ? orientationIn(bytes.subarray(4)) : undefined;

const exifSegment = (orientation: number): Buffer =>
  segment(APP1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), orientationExif(orientation)]));

/** The small picture in such a segment may show what was cut away from the large one. Two noughts say that there is none. */
const withoutThumbnail = ({ mark, bytes }: Segment): Buffer => {
  if (bytes.length < 16) throw damaged('structure');
  return segment(mark, Buffer.concat([bytes.subarray(4, 16), Buffer.alloc(2)]));
};

const segment = (mark: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, mark, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};
