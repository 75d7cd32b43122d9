import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Photo } from '../../../src/model.ts';
import { readPhoto } from '../../../src/posts/photo/read.ts';
import { filesIn } from '../../project/files.ts';
import { scratch } from '../scratch.ts';
import { made, photo } from './fixtures.ts';

const NOTHING: Photo = { gps: [], people: [], words: [] };
const PUPIL = 'Seren Llewarch';
const ANOTHER = 'Lucía Ferrandiz';
const CAPTION = `${PUPIL} holding the cup`;
const THORNMERE = { gps: [{ lat: 54.481, lon: -3.017, from: 'GPS' }] };
const TAKEN = { takenAt: '2026-11-25T11:20:05+00:00' };
const person = { people: [PUPIL] };
const words = (from: string, ...texts: readonly string[]): Pick<Photo, 'words'> => ({ words: texts.map((text) => ({ from, text })) });
const keywords = words('keywords', 'sports day', PUPIL);
const all = { ...THORNMERE, ...TAKEN, ...person, ...keywords };

/** What each file says of itself, all of it. */
const SAID: Readonly<Record<string, Partial<Photo>>> = {
  'plain.jpg': {},
  'gps.jpg': { ...THORNMERE, ...TAKEN },
  'gps-little-endian.jpg': { ...THORNMERE, ...TAKEN },
  'gps-xmp.jpg': { ...THORNMERE, ...TAKEN },
  'gps-placeholder.jpg': {},
  'gps-unknown.jpg': {},
  'gps-without-letters.jpg': { gps: [{ lat: 54.481, lon: 3.017, from: 'GPS', unsigned: true }] },
  'gps-direction-only.jpg': {},
  'caption.jpg': words('description', CAPTION),
  'keywords.jpg': { words: [...keywords.words, { from: 'place', text: 'Thornmere' }], ...TAKEN },
  'keywords-windows-1252.jpg': { words: [...words('keywords', ANOTHER).words, { from: 'headline', text: 'O’Carrolan wins' }] },
  'person.jpg': person,
  'faces.jpg': { people: [PUPIL, ANOTHER], ...words('description', 'Biscuit') },
  'tags.jpg': { people: [PUPIL, ANOTHER], ...words('keywords', 'Places', 'Hall') },
  'alt-text.jpg': words('alt text', CAPTION),
  'windows.jpg': {
    words: [
      { from: 'title', text: 'Sports day' },
      { from: 'keywords', text: `${PUPIL};cup` },
      { from: 'comment', text: CAPTION },
    ],
  },
  'utf-8.jpg': words('description', `${ANOTHER} sings`),
  'comment.jpg': words('comment', CAPTION),
  'camera-words.jpg': {},
  'thumbnail.jpg': { ...words('description', CAPTION), ...TAKEN },
  'long-xmp.jpg': words('description', CAPTION),
  'two-pictures.jpg': { ...THORNMERE, ...TAKEN },
  'motion.jpg': THORNMERE,
  'caption.png': { ...THORNMERE, ...words('description', CAPTION) },
  'packed.png': { ...THORNMERE, words: [...words('comment', CAPTION).words, ...words('keywords', ANOTHER).words] },
  'xmp.png': { ...person, ...keywords },
  'all.webp': all,
  'named-exif.webp': THORNMERE,
  'all.heic': all,
  'all.avif': all,
  'all.tif': { ...THORNMERE, ...TAKEN, ...person, words: [...words('description', CAPTION).words, ...words('keywords', ANOTHER).words] },
  'xmp.gif': { ...person, words: [...words('comment', CAPTION).words, ...keywords.words] },
  'place.mp4': { ...THORNMERE, takenAt: '2026-11-25T11:20:05Z' },
  'words.mp4': { words: [...words('title', CAPTION).words, ...words('comment', 'sports day').words] },
  'xmp.mp4': { ...person, ...keywords },
  'apple.mov': { ...THORNMERE, ...words('description', CAPTION), takenAt: '2026-11-25T11:20:05+0000' },
  'phone.3gp': {
    gps: [{ lat: 54.48100280761719, lon: -3.016998291015625, from: 'GPS' }],
    words: [
      { from: 'place', text: 'Thornmere' },
      { from: 'title', text: CAPTION },
    ],
  },
};

const ANEW = 'Open it in a photo program, save a copy under a new name, and name the copy in the post';
/** Why each broken file was not read. */
const WHY: Readonly<Record<string, string>> = {
  'empty.jpg': 'it is empty',
  'text.jpg': 'it is no picture or film of a kind that is known',
  'drawing.svg': 'it is a drawing (SVG), which is not read',
  'big-tiff.tif': 'it is a BigTIFF, which is not read',
  'cut-in-exif.jpg': 'it ends before it is complete',
  'cut-in-a-mark.jpg': 'it ends before it is complete',
  'cut.png': 'it ends before it is complete',
  'cut.webp': 'it ends before it is complete',
  'cut.gif': 'it ends before it is complete',
  'cut.mp4': 'it ends before it is complete',
  'cut.heic': 'it ends before it is complete',
  'huge.png': 'it ends before it is complete',
  'endless.mp4': 'it ends before it is complete',
  'nothing.mp4': 'it ends before it is complete',
  'cut.tif': 'its EXIF is damaged',
  'looping-list.jpg': 'its EXIF is damaged',
  'huge-count.jpg': 'its EXIF is damaged',
  'place-outside.jpg': 'its EXIF is damaged',
  'cut-iptc.jpg': 'its IPTC data is damaged',
  'cut-xmp.jpg': 'its XMP is damaged',
  'missing-piece-of-xmp.jpg': 'its XMP is damaged',
  'entities.jpg': 'its XMP is damaged',
  'deep.jpg': 'it holds XMP of very many parts, more than is looked through',
  'bomb.png': 'it holds very much packed into little, more than is looked through',
  'deep.mp4': 'its film header is damaged',
  'positions.mp4': 'it holds a track of positions, which is not read: it may tell where it was filmed',
};

const files = filesIn('fixtures/photos').filter((file) => !file.endsWith('.js'));
const named = (folder: string): readonly string[] =>
  files.filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));

describe('the photos of fixtures/photos', () => {
  test('are those that are made, byte for byte, and small', () => {
    const photos = made.photos();
    expect(named('fixtures/photos/').toSorted()).toEqual(Object.keys(photos).toSorted());
    for (const [name, bytes] of Object.entries(photos)) {
      expect([name, statSync(photo(name)).size < 20_000]).toEqual([name, true]);
      // What zlib packs differs from one zlib to the next; what it unpacks does not.
      if (name !== 'broken/bomb.png') expect([name, readFileSync(photo(name)).equals(bytes)]).toEqual([name, true]);
    }
    const bomb = readFileSync(photo('broken/bomb.png'));
    expect(inflateSync(bomb.subarray(bomb.indexOf('Comment\0\0') + 9)).length).toBe(17 * 1024 * 1024);
  });

  test('are all told of here', () => {
    expect(named('fixtures/photos/broken/').toSorted()).toEqual(Object.keys(WHY).toSorted());
    expect(named('fixtures/photos/').filter((name) => !name.includes('/'))).toEqual(Object.keys(SAID).toSorted());
  });
});

describe('what a photo says of itself', () => {
  test.each(Object.entries(SAID))('%s', (name, said) => {
    expect(readPhoto(photo(name))).toEqual({ photo: { ...NOTHING, ...said } });
  });

  test('whatever its file is called', () => {
    const cwd = scratch({ 'holiday.txt': readFileSync(photo('all.heic')), 'film.jpg': readFileSync(photo('place.mp4')) });
    expect(readPhoto(join(cwd, 'holiday.txt')).photo).toEqual({ ...NOTHING, ...all });
    expect(readPhoto(join(cwd, 'film.jpg')).photo.gps).toEqual(THORNMERE.gps);
  });
});

describe('what is broken or hostile', () => {
  test.each(Object.entries(WHY))('%s', (name, why) => {
    const from = performance.now();
    const { unread } = readPhoto(photo(`broken/${name}`));
    expect(unread?.why).toBe(why);
    expect(unread?.advice).toMatch(/^[A-Z][^{}]{10,}$/u);
    expect(performance.now() - from).toBeLessThan(1500);
  });

  test('what could be read is told all the same', () => {
    expect(readPhoto(photo('broken/cut.heic'))).toMatchObject({ photo: THORNMERE, unread: { why: 'it ends before it is complete' } });
    const half = made.jpeg(made.xmpSegment(Buffer.from('<a>')), made.exifSegment(made.tiff({ gps: made.position(54.481, -3.017) })));
    const cwd = scratch({ 'half.jpg': half });
    expect(readPhoto(join(cwd, 'half.jpg'))).toEqual({
      photo: { ...NOTHING, ...THORNMERE },
      unread: { why: 'its XMP is damaged', advice: ANEW },
    });
  });

  test('no more metadata than the bound, no longer than the time', () => {
    expect(readPhoto(photo('gps.jpg'), { metadata: 100, milliseconds: 10_000 }).unread?.why).toBe(
      'it holds very much besides its picture, more than is looked through',
    );
    expect(readPhoto(photo('gps.jpg'), { metadata: 10_000, milliseconds: -1 }).unread?.why).toMatch(/^it took longer than /u);
  });

  test('no more words than anybody writes', () => {
    const much = made.jpeg(...Array.from({ length: 5 }, (_, at) => made.segment(0xfe, Buffer.from(`${at} ${'word '.repeat(10_000)}`))));
    const cwd = scratch({ 'much.jpg': much });
    expect(readPhoto(join(cwd, 'much.jpg')).unread?.why).toBe('it holds very many words besides its picture, more than is looked through');
  });
});
