import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import type { PhotoRead } from '../../../model.ts';
import { MEDIA_LIMIT, tooLarge } from '../../media.ts';
import { damaged, notRead } from '../faults.ts';
import { HEAD, type Kind, kindOf } from '../kinds.ts';
import { readBytes } from '../read.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

/** A photo without all that it says of itself, but which way up it is held and its colours. */
export interface Cleaned {
  readonly bytes: Buffer;
  /** What a file of its kind ends in. */
  readonly ending: string;
  /** The copy, looked into like any photo. */
  readonly read: PhotoRead;
}

interface Cleaner {
  readonly ending: string;
  readonly clean: (bytes: Buffer) => Buffer;
}

const CLEANERS: Readonly<Partial<Record<Kind, Cleaner>>> = {
  jpeg: { ending: '.jpg', clean: cleanJpeg },
  png: { ending: '.png', clean: cleanPng },
  webp: { ending: '.webp', clean: cleanWebp },
};

/** The photo in a file, cleaned. A file of another kind is told by its first bytes, however long it is. */
export const cleanFile = (path: string): Cleaned => {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const { size } = fstatSync(file);
    if (size > MEDIA_LIMIT) throw notRead(tooLarge());
    const head = Buffer.alloc(HEAD);
    readSync(file, head, 0, HEAD, 0);
    return cleanPhoto(cleanerOf(head) === undefined ? head : readFileSync(file));
  } finally {
    closeSync(file);
  }
};

const cleanerOf = (bytes: Buffer): Cleaner | undefined => {
  const kind = kindOf(bytes.subarray(0, HEAD));
  return kind === undefined ? undefined : CLEANERS[kind];
};

/** The compressed picture is passed on as it is. A photo that cannot be cleaned is a Complaint, never a copy that might tell something. */
export const cleanPhoto = (bytes: Buffer): Cleaned => {
  const cleaner = cleanerOf(bytes);
  if (cleaner === undefined)
    throw notRead('it is no JPEG, PNG or WebP, and only those can be cleaned here', 'Save it as JPEG and name that file in the post');
  const cleaned = cleaner.clean(bytes);
  const read = readBytes(cleaned);
  if (!saysNothing(read)) throw damaged('structure');
  return { bytes: cleaned, ending: cleaner.ending, read: { photo: read.photo } };
};

/** Whether a photo or film was read to its end and names nobody, no place and nothing else. */
export const saysNothing = ({ photo: { gps, people, words }, unread }: PhotoRead): boolean =>
  unread === undefined && gps.length + people.length + words.length === 0;
