import { boxFacts } from './boxes.ts';
import { blockFact, exifFact, type Fact, type Facts, guarded, wordsFact } from './facts.ts';
import { cutShort, damaged } from './faults.ts';
import { look, type Source, WINDOW } from './source.ts';
import { looseText } from './words.ts';

const [START, END, SCAN, COMMENT, APP1, APP13] = [0xd8, 0xd9, 0xda, 0xfe, 0xe1, 0xed];
const EXIF = 'Exif\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
const MORE_XMP = 'http://ns.adobe.com/xmp/extension/\0';
const PHOTOSHOP = 'Photoshop 3.0\0';

/** A picture, and the pictures and films that stand behind it: phones put a second picture or some seconds of film there. */
export function* jpegFacts(source: Source): Facts {
  for (let at: number | undefined = 0; at !== undefined; ) {
    const end: number | undefined = yield* onePicture(source, at);
    const next: Behind | undefined = end === undefined ? undefined : behind(source, end);
    if (next?.is === 'film') yield* guarded(boxFacts(source.part(next.at, source.size), { isTrailer: true }));
    at = next?.is === 'picture' ? next.at : undefined;
  }
}

interface Parts {
  readonly photoshop: Buffer[];
  readonly more: Map<string, Piece[]>;
}
interface Piece {
  readonly total: number;
  readonly at: number;
  readonly bytes: Buffer;
}

/** Gives where the picture ends; nothing where it goes on to the end of the file. */
function* onePicture(source: Source, start: number): Generator<Fact, number | undefined> {
  const parts: Parts = { photoshop: [], more: new Map() };
  let at: number | undefined = start + 2;
  let mark = START;
  while (at !== undefined && mark !== END) {
    ({ mark, at } = markAt(source, at));
    if (mark === END || (mark >= 0xd0 && mark <= START) || mark === 0x01) continue;
    const size = look(source, at, 2).readUInt16BE(0);
    if (size < 2) throw damaged('structure');
    if (at + size > source.size) throw cutShort();
    yield* guarded(segmentFacts(source, mark, at + 2, size - 2, parts));
    at = mark === SCAN ? markAfter(source, at + size) : at + size;
  }
  if (parts.photoshop.length > 0) yield blockFact('photoshop', Buffer.concat(parts.photoshop));
  for (const pieces of parts.more.values()) yield* guarded(joined(pieces));
  return at;
}

/** The next mark, and where what belongs to it begins. Any number of FF may stand before it. */
const markAt = (source: Source, from: number): { readonly mark: number; readonly at: number } => {
  let at = from;
  if (look(source, at, 1)[0] !== 0xff) throw damaged('structure');
  while (look(source, at, 1)[0] === 0xff) at += 1;
  return { mark: look(source, at, 1)[0] ?? 0, at: at + 1 };
};

function* segmentFacts(source: Source, mark: number, at: number, size: number, { photoshop, more }: Parts): Facts {
  if (mark === COMMENT) yield wordsFact('comment', looseText(source.take(at, size)));
  if (mark !== APP1 && mark !== APP13) return;
  const head = source.peek(at, Math.min(size, 80)).toString('latin1');
  const rest = (name = ''): Buffer => source.take(at + name.length, size - name.length);
  if (mark === APP13 && head.startsWith(PHOTOSHOP)) photoshop.push(rest(PHOTOSHOP));
  else if (head.startsWith(EXIF)) yield exifFact(rest());
  else if (head.startsWith(XMP)) yield blockFact('xmp', rest(XMP));
  else if (head.startsWith(MORE_XMP)) keepPiece(more, rest(MORE_XMP));
}

/** A packet that is too long for one segment: each piece has the packet's mark, its length, and where the piece belongs. */
const keepPiece = (more: Parts['more'], bytes: Buffer): void => {
  if (bytes.length < 40) throw damaged('XMP');
  const name = bytes.toString('latin1', 0, 32);
  const piece = { total: bytes.readUInt32BE(32), at: bytes.readUInt32BE(36), bytes: bytes.subarray(40) };
  more.set(name, [...(more.get(name) ?? []), piece]);
};

function* joined(pieces: readonly Piece[]): Facts {
  const inOrder = pieces.toSorted((a, b) => a.at - b.at);
  let end = 0;
  for (const { at, bytes } of inOrder) {
    if (at !== end) throw damaged('XMP');
    end += bytes.length;
  }
  if (end !== inOrder[0]?.total) throw damaged('XMP');
  yield blockFact('xmp', Buffer.concat(inOrder.map(({ bytes }) => bytes)));
}

/** Where the picture itself ends: the next mark that is none of those within it. */
const markAfter = (source: Source, from: number): number | undefined => {
  for (let at = from; at < source.size - 1; at += WINDOW - 1) {
    const bytes = source.peek(at, WINDOW);
    for (let found = bytes.indexOf(0xff); found >= 0 && found < bytes.length - 1; found = bytes.indexOf(0xff, found + 1)) {
      const next = bytes[found + 1] ?? 0;
      if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next < START)) return at + found;
    }
  }
  return undefined;
};

interface Behind {
  readonly is: 'picture' | 'film';
  readonly at: number;
}

const PICTURE = Buffer.from([0xff, 0xd8, 0xff]);
const FILM = Buffer.from('ftyp');
/** What follows where they really begin one: three bytes alone may stand anywhere. */
const BEGINS: Readonly<Record<Behind['is'], RegExp>> = {
  picture: /^\xFF\xD8\xFF(?:\xE0..JF|\xE1..(?:Exif|http)|\xE2..(?:MPF|ICC_|urn:))/s,
  film: /^.{4}ftyp[a-zA-Z0-9 ]{4}/s,
};
const OVERLAP = 16;

/** The next picture or film in what stands behind a picture, wherever in it. */
const behind = (source: Source, from: number): Behind | undefined => {
  for (let at = from; at < source.size; at += WINDOW - OVERLAP) {
    const bytes = source.peek(at, WINDOW);
    const found = [firstIn(bytes, 'picture', PICTURE, 0), firstIn(bytes, 'film', FILM, 4)].filter((one) => one !== undefined);
    const [next] = found.toSorted((a, b) => a.at - b.at);
    if (next !== undefined) return { ...next, at: at + next.at };
  }
  return undefined;
};

const firstIn = (bytes: Buffer, is: Behind['is'], mark: Buffer, before: number): Behind | undefined => {
  for (let at = bytes.indexOf(mark, before); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    if (BEGINS[is].test(bytes.toString('latin1', at - before, at - before + OVERLAP))) return { is, at: at - before };
  }
  return undefined;
};
