import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cleanFile, cleanPhoto, saysNothing } from '../../../../src/posts/photo/clean/clean.ts';
import { orientationIn } from '../../../../src/posts/photo/clean/orientation.ts';
import { readBytes } from '../../../../src/posts/photo/read.ts';
import { scratch } from '../../scratch.ts';
import { made, photo } from '../fixtures.ts';

const { chunk, exifSegment, jpeg, png, position, segment, short, text, tiff, u16, u32, xmp, xmpSegment } = made;
const GOOD = Object.keys(made.photos()).filter((name) => /^[^/]*\.(?:jpg|png|webp)$/.test(name));

/** A profile that says nothing, as long as one has to be. */
const PROFILE = Buffer.concat([u32(132), Buffer.alloc(32), Buffer.from('acsp'), Buffer.alloc(92)]);
const icc = segment(0xe2, Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), PROFILE]));
const jfif = (thumbnail = Buffer.alloc(0), size = 0): Buffer =>
  segment(0xe0, Buffer.concat([Buffer.from('JFIF\0\x01\x02\x01\0\x48\0\x48', 'latin1'), Buffer.from([size, size]), thumbnail]));
const adobe = segment(0xee, Buffer.from('Adobe\0\x64\0\0\0\0\x01', 'latin1'));
const turnedExif = (orientation: number): Buffer =>
  tiff({ first: { 270: text('Seren Llewarch'), 274: short(orientation) }, gps: position(54.5, -3) });

/** Segments up to the end of the picture, by their marks; of a scan its compressed bytes too. */
const segmentsIn = (bytes: Buffer): readonly (readonly [mark: number, bytes: string])[] => {
  const all: [number, string][] = [];
  for (let at = 2; bytes[at + 1] !== 0xd9; ) {
    const mark = bytes[at + 1] ?? 0;
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    if (mark === 0xda) while (bytes[end] !== 0xff || bytes[end + 1] === 0 || ((bytes[end + 1] ?? 0) & 0xf8) === 0xd0) end += 1;
    all.push([mark, bytes.toString('latin1', at, end)]);
    at = end;
  }
  return all;
};
/** All but what programs add. */
const pictureIn = (bytes: Buffer): readonly unknown[] =>
  segmentsIn(bytes).filter(([mark]) => mark < 0xe0 || (mark > 0xef && mark !== 0xfe));

describe('a photo that says something', () => {
  test.each(GOOD)('%s says nothing afterwards, and is cleaned but once', (name) => {
    const bytes = readFileSync(photo(name));
    const { bytes: cleaned, ending, read } = cleanFile(photo(name));
    expect(saysNothing(readBytes(cleaned))).toBe(true);
    expect(read).toEqual({ photo: { gps: [], people: [], words: [] } });
    expect(name.endsWith(ending)).toBe(true);
    expect(cleanPhoto(cleaned).bytes.equals(cleaned)).toBe(true);
    expect(cleaned.length).toBeLessThanOrEqual(bytes.length);
  });
});

describe('a JPEG', () => {
  const full = jpeg(
    jfif(Buffer.alloc(12, 7), 2),
    exifSegment(turnedExif(6)),
    xmpSegment(xmp('')),
    icc,
    adobe,
    segment(0xfe, Buffer.from('Seren')),
  );

  test('keeps the picture byte for byte, which way up it is held and its colours, and nothing else', () => {
    const { bytes } = cleanPhoto(full);
    expect(pictureIn(bytes)).toEqual(pictureIn(full));
    expect(segmentsIn(bytes).map(([mark]) => mark)).toEqual([
      0xe0,
      0xe1,
      0xe2,
      0xee,
      ...pictureIn(full).map((one) => (one as [number])[0]),
    ]);
    expect([bytes.includes(icc), bytes.includes(adobe), bytes.includes('Seren'), bytes.includes(Buffer.alloc(12, 7))]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const exif = segmentsIn(bytes).find(([mark]) => mark === 0xe1)?.[1] ?? '';
    expect([exif.length, orientationIn(Buffer.from(exif.slice(4), 'latin1'))]).toEqual([36, 6]);
  });

  test.each(['two-pictures.jpg', 'motion.jpg'])('ends with its own picture: %s', (name) => {
    const { bytes } = cleanFile(photo(name));
    expect(bytes.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    expect([bytes.indexOf(Buffer.from([0xff, 0xd8, 0xff]), 2), bytes.includes('ftyp')]).toEqual([-1, false]);
  });

  test.each([
    ['lies as it is stored', turnedExif(1)],
    ['is turned in no way there is', turnedExif(9)],
    ['does not say', tiff({ first: { 270: text('a') } })],
    ['is too short to say', Buffer.from('II*\0')],
  ])('gets no EXIF where it %s', (_, block) => {
    expect(segmentsIn(cleanPhoto(jpeg(exifSegment(block))).bytes).some(([mark]) => mark === 0xe1)).toBe(false);
  });
});

describe('a PNG', () => {
  const parts = [
    chunk('iCCP', Buffer.from('p\0\0x')),
    chunk('pHYs', Buffer.alloc(9)),
    chunk('eXIf', turnedExif(8)),
    chunk('tIME', Buffer.alloc(7)),
  ];
  const full = Buffer.concat([png(...parts, chunk('tEXt', Buffer.from('Comment\0Seren'))), Buffer.from('Seren Llewarch')]);

  test('keeps its picture, its colours and which way up it is held', () => {
    const { bytes } = cleanPhoto(full);
    const names = [...bytes.toString('latin1').matchAll(/IHDR|iCCP|pHYs|eXIf|tIME|tEXt|IDAT|IEND/g)].map(([name]) => name);
    expect(names).toEqual(['IHDR', 'eXIf', 'iCCP', 'pHYs', 'IDAT', 'IEND']);
    const data = full.subarray(full.indexOf('IDAT') - 4, full.indexOf('IEND') + 8);
    expect([bytes.includes(data), bytes.includes('Seren'), bytes.subarray(-12).equals(data.subarray(-12))]).toEqual([true, false, true]);
    expect(orientationIn(bytes.subarray(bytes.indexOf('eXIf') + 4))).toBe(8);
  });
});

describe('a WebP', () => {
  const part = (name: string, content: Buffer): Buffer =>
    Buffer.concat([Buffer.from(name), u32(content.length).reverse(), content, Buffer.alloc(content.length % 2)]);
  const file = (...all: readonly Buffer[]): Buffer => part('RIFF', Buffer.concat([Buffer.from('WEBP'), ...all]));
  const picture = part('VP8 ', Buffer.from('the picture'));
  const size = Buffer.from([0, 0, 0, 1, 0, 0, 1, 0, 0]);
  const head = (flags: number): Buffer => part('VP8X', Buffer.concat([Buffer.from([flags]), size]));
  const colours = part('ICCP', PROFILE);

  test('keeps its picture and its colours, and says no more than there is', () => {
    const cleaned = (orientation: number): Buffer =>
      cleanPhoto(file(head(0x2c), colours, picture, part('EXIF', turnedExif(orientation)), part('XMP ', xmp('')))).bytes;
    expect(cleaned(1)).toEqual(file(head(0x20), colours, picture));
    const turned = cleaned(3);
    expect(turned.subarray(0, turned.indexOf('EXIF'))).toEqual(
      file(head(0x28), colours, picture, part('EXIF', Buffer.alloc(26))).subarray(0, turned.indexOf('EXIF')),
    );
    expect(orientationIn(turned.subarray(turned.indexOf('EXIF') + 8))).toBe(3);
  });

  test('keeps the frames of a picture that moves, and nothing that hides in one', () => {
    const frame = (...all: readonly Buffer[]): Buffer => part('ANMF', Buffer.concat([Buffer.alloc(16, 1), ...all]));
    const moving = file(head(0x02), part('ANIM', Buffer.alloc(6)), frame(picture, part('NOTE', Buffer.from('Seren!'))));
    expect(cleanPhoto(moving).bytes).toEqual(file(head(0x02), part('ANIM', Buffer.alloc(6)), frame(picture)));
  });

  test('of the simple kind stays as it is, but for what stands behind it', () => {
    expect(cleanPhoto(Buffer.concat([file(picture), Buffer.from('Seren')])).bytes).toEqual(file(picture));
  });
});

describe('what cannot be cleaned is never copied', () => {
  test.each([
    ['a HEIC', readFileSync(photo('all.heic')), 'it is no JPEG, PNG or WebP, and only those can be cleaned here'],
    ['a GIF', readFileSync(photo('xmp.gif')), 'it is no JPEG, PNG or WebP, and only those can be cleaned here'],
    ['nothing', Buffer.alloc(0), 'it is no JPEG, PNG or WebP, and only those can be cleaned here'],
    ['a JPEG cut short', jpeg().subarray(0, -3), 'it ends before it is complete'],
    ['a JPEG cut within a segment', jpeg(exifSegment(turnedExif(6))).subarray(0, 40), 'it ends before it is complete'],
    [
      'a JPEG with something between its segments',
      Buffer.concat([jpeg().subarray(0, 2), Buffer.from('abc'), jpeg().subarray(2)]),
      'it is no JPEG, PNG or WebP, and only those can be cleaned here',
    ],
    [
      'a segment of no length',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1]), u16(1), jpeg().subarray(2)]),
      'its structure is damaged',
    ],
    ['a PNG without an end', png().subarray(0, -12), 'it ends before it is complete'],
    ['a PNG of odd parts', Buffer.concat([png().subarray(0, 8), u32(0), Buffer.from('1234'), u32(0)]), 'its structure is damaged'],
    ['a WebP cut short', readFileSync(photo('all.webp')).subarray(0, -4), 'it ends before it is complete'],
  ])('%s', (_, bytes, why) => {
    expect(() => cleanPhoto(bytes)).toThrow(why);
  });

  test('a file of another kind is not read to its end', () => {
    const folder = scratch({ 'a.mp4': readFileSync(photo('place.mp4')) });
    expect(() => cleanFile(join(folder, 'a.mp4'))).toThrow('it is no JPEG');
  });
});
