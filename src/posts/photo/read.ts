import { closeSync, constants, fstatSync, openSync, statSync } from 'node:fs';
import { Complaint, type Photo, type PhotoRead } from '../../model.ts';
import { FILM_LIMIT, MEDIA_LIMIT, readable, tooLarge } from '../media.ts';
import { attempt } from '../trouble.ts';
import { boxFacts } from './boxes.ts';
import { exifFacts } from './exif.ts';
import { type Block, type Facts, gather, guarded } from './facts.ts';
import { damaged, notRead } from './faults.ts';
import { gifFacts } from './gif.ts';
import { iptcFacts } from './iptc.ts';
import { jpegFacts } from './jpeg.ts';
import { HEAD, type Kind, kindOf, nameOf } from './kinds.ts';
import { photoshopFacts } from './photoshop.ts';
import { pngFacts } from './png.ts';
import { LIMITS, type Limits, type Source, sourceOf, sourceOfBytes } from './source.ts';
import { webpFacts } from './webp.ts';
import { xmpFacts } from './xmp.ts';

const NOTHING: Photo = { gps: [], people: [], words: [] };
const KINDS = 'Save it as JPEG or MP4; PNG, WebP, HEIC, AVIF, TIFF, GIF, MOV and 3GP are read too';

const CONTAINERS: Readonly<Record<Kind, (source: Source) => Facts>> = {
  jpeg: jpegFacts,
  png: pngFacts,
  webp: webpFacts,
  gif: gifFacts,
  tiff: tiffFacts,
  boxes: boxFacts,
};
const BLOCKS: Readonly<Record<Block['kind'], (bytes: Buffer) => Facts>> = {
  exif: exifFacts,
  xmp: xmpFacts,
  iptc: iptcFacts,
  photoshop: photoshopFacts,
};

/** A TIFF file is one such block from its first byte to its last. */
function* tiffFacts(source: Source): Facts {
  if (source.size > source.left()) throw notRead('it is a TIFF of more than 16 MB, the most that is read of one', 'Save it as JPEG');
  yield { block: { kind: 'exif', bytes: source.take(0, source.size) } };
}

/** How deep blocks may lie in blocks: XMP in a Photoshop block in a TIFF. */
const DEEPEST = 4;

function* unfolded(facts: Facts, depth = 0): Facts {
  for (const fact of guarded(facts)) {
    if (!('block' in fact)) yield fact;
    else if (depth < DEEPEST) yield* unfolded(BLOCKS[fact.block.kind](fact.block.bytes), depth + 1);
    else yield { fault: damaged('structure') };
  }
}

/** What came of it, and what was lacking where nothing came. */
export interface Opened extends PhotoRead {
  /** There is no such file, or it is neither a picture nor a film of a kind that is read. */
  readonly lacks?: 'file' | 'kind';
}

/**
 * What a photo or film says of itself. Nothing that stands in a file can make this throw, wait or read on and on: what cannot be
 * read is said, beside what could.
 */
export const readPhoto = (path: string, limits: Limits = LIMITS): Opened => {
  const why = readable(path, FILM_LIMIT);
  if (why !== undefined) return { ...unread(why, THERE), ...(isMissing(path) ? { lacks: 'file' } : {}) };
  const tried = attempt(() => opened(path, limits));
  return tried.value ?? unread(tried.why ?? '', THERE);
};

/** The same, of a file whose bytes are at hand. */
export const readBytes = (bytes: Buffer, limits: Limits = LIMITS): Opened => guardedRead(() => readSource(sourceOfBytes(bytes, limits)));

const guardedRead = (read: () => Opened): Opened => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Complaint) return unread(error.why, error.advice ?? THERE);
    throw error;
  }
};

const THERE = 'Put the photo where the post says it is, and check this again';

const isMissing = (path: string): boolean => {
  if (path.includes('\0')) return false;
  const { value, why } = attempt(() => statSync(path, { throwIfNoEntry: false }));
  return value === undefined && why === undefined;
};

const unread = (why: string, advice: string): PhotoRead => ({ photo: NOTHING, unread: { why, advice } });

const opened = (path: string, limits: Limits): Opened => {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return guardedRead(() => readSource(sourceOf(file, fstatSync(file).size, limits)));
  } finally {
    closeSync(file);
  }
};

const readSource = (source: Source): Opened => {
  const head = source.peek(0, HEAD);
  const kind = kindOf(head);
  if (kind === undefined) return { ...unread(unknown(head), KINDS), lacks: 'kind' };
  // Of a film, however long, only a few places are looked at; other kinds are walked through.
  if (kind !== 'boxes' && source.size > MEDIA_LIMIT) return unread(tooLarge(), 'Save a smaller copy and name it in the post');
  return gather(unfolded(CONTAINERS[kind](source)));
};

const unknown = (head: Buffer): string => {
  if (head.length === 0) return 'it is empty';
  const name = nameOf(head);
  return name === undefined ? 'it is no picture or film of a kind that is known' : `it is ${name}, which is not read`;
};
