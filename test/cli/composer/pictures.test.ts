import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { fileNamed, pictureChoices, picturesIn } from '../../../src/cli/composer/pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'smpolicy-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const FILES = [
  'old.JPG',
  'new.heic',
  'photos/Zoë 1.png',
  'photos/2026/june/trip.mp4',
  'a/b/c/d/deep.jpg',
  '.trash/x.jpg',
  'node_modules/y.jpg',
  'list.csv',
];
for (const [at, file] of FILES.entries()) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), '');
  utimesSync(join(folder, file), 1_700_000_000 + at, 1_700_000_000 + at);
}

test('pictures and films in and below the folder, the newest first', () => {
  expect(picturesIn(folder)).toEqual(['photos/2026/june/trip.mp4', 'photos/Zoë 1.png', 'new.heic', 'old.JPG']);
  expect(picturesIn(join(folder, 'gone'))).toEqual([]);
});

test.each([
  ['', ['trip', 'Zoë', 'new', 'old']],
  ['zoe', ['Zoë']],
  ['PHOTOS 1', ['Zoë']],
  ['june', ['trip']],
  ['nobody', []],
])('%j fits %j', (typed, found) => {
  const names = pictureChoices(picturesIn(folder), typed, folder).map(({ value }) => value);
  expect(names).toHaveLength(found.length);
  for (const [at, part] of found.entries()) expect(names[at]).toContain(part);
});

test.each([
  ['list.csv', 'list.csv'],
  [' "photos/Zoë 1.png" ', 'photos/Zoë 1.png'],
  ["'old.JPG'", 'old.JPG'],
  ['./photos/../old.JPG', 'old.JPG'],
  [join(folder, 'a/b/c/d/deep.jpg'), 'a/b/c/d/deep.jpg'],
  ['photos', undefined],
  ['', undefined],
  ['gone.jpg', undefined],
])('%j as it was dropped on the terminal is %j', (typed, file) => {
  expect(fileNamed(typed, folder)).toBe(file);
});

test('a file elsewhere is named in full', () => {
  expect(fileNamed('../../old.JPG', join(folder, 'photos/2026'))).toBe(join(folder, 'old.JPG'));
});

const posix = process.platform === 'win32' ? test.skip : test;
posix('blanks that a shell would escape are blanks', () => {
  expect(fileNamed('photos/Zoë\\ 1.png', folder)).toBe('photos/Zoë 1.png');
});
