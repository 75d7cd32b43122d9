import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Photo } from '../../../src/model.ts';
import { readPhoto } from '../../../src/posts/photo/read.ts';
import { scratch } from '../scratch.ts';
import { made, photo } from './fixtures.ts';

/** What another reader finds in a file: every tag with its group, none twice. */
const tagsOf = (...args: readonly string[]): Readonly<Record<string, unknown>> => {
  const { stdout } = spawnSync('exiftool', ['-j', '-a', '-G1', '-n', '-struct', ...args], { encoding: 'utf8' });
  return (JSON.parse(stdout) as readonly Record<string, unknown>[])[0] ?? {};
};
const isThere = spawnSync('exiftool', ['-ver']).status === 0;
const withExiftool = (title: string, tests: () => void): void => {
  if (isThere) describe(title, tests);
  else describe.skip(`exiftool is not installed: ${title}`, tests);
};

/** Which of its tags hold what we read. */
const PLACES = /:GPS(?:Latitude|Longitude|Coordinates)$|:LocationInformation$/;
const PEOPLE = /:(?:PersonInImage|RegionInfo|RegionInfoMP|HierarchicalSubject|TagsList)$/;
const GOOD = Object.keys(made.photos()).filter((name) => !name.startsWith('broken/'));

withExiftool('the photos of fixtures/photos really hold it', () => {
  test.each(GOOD)('%s', (name) => {
    const tags = tagsOf(photo(name));
    const said = readPhoto(photo(name)).photo;
    const seen = JSON.stringify(tags);
    expect(tags['ExifTool:Error']).toBeUndefined();
    for (const text of [...said.people, ...said.words.map((one) => one.text)])
      if (!BEYOND.has(name)) expect(seen).toContain(text.split(';')[0]);
    if (!BEYOND.has(name) && said.gps.length > 0) expect(Object.keys(tags).some((tag) => PLACES.test(tag))).toBe(true);
    if (said.people.length === 0) expect(Object.keys(tags).filter((tag) => PEOPLE.test(tag))).toEqual([]);
  });
});

/** What stands behind the first picture it does not look at unless it is asked to; UTF-8 of EXIF 3.0 it knows since version 13. */
const BEYOND = new Set(['two-pictures.jpg', 'motion.jpg', 'utf-8.jpg']);

/** Written by it and read by us. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  exif: [
    ...['-GPSLatitude=51.5', '-GPSLatitudeRef=N', '-GPSLongitude=0.125', '-GPSLongitudeRef=W', '-GPSAreaInformation=the lake'],
    ...['-EXIF:ImageDescription=Zoë with the cup', '-EXIF:Artist=Kim Lee', '-EXIF:UserComment=wéll done', '-EXIF:XPKeywords=otters'],
    ...['-EXIF:OwnerName=Sam Poe', '-EXIF:DateTimeOriginal=2026:11:25 11:20:05', '-EXIF:OffsetTimeOriginal=+00:00'],
  ],
  xmp: [
    ...['-XMP-dc:Title=Final', '-XMP-dc:Creator=Kim Lee', '-XMP-dc:Subject=cup', '-XMP-dc:Subject=otters', '-XMP-photoshop:City=Thornmere'],
    ...['-XMP-iptcCore:CreatorWorkEmail=kim@example.org', '-XMP-iptcExt:PersonInImage=Seren', '-XMP-iptcExt:PersonInImageName=Toby'],
    ...[
      '-XMP-iptcExt:LocationShownCity=the lake',
      '-XMP-iptcExt:LocationShownGPSLatitude=50.1',
      '-XMP-iptcExt:LocationShownGPSLongitude=-1.2',
    ],
    ...[
      '-XMP-mwg-rs:RegionName=Erin',
      '-XMP-mwg-rs:RegionType=Face',
      '-XMP-MP:RegionPersonDisplayName=Hana',
      '-XMP-iptcCore:AltTextAccessibility=a cup',
    ],
    ...['-XMP-lr:HierarchicalSubject=People|Jude', '-XMP-digiKam:TagsList=People/Amara', '-XMP-photoshop:Headline=They won'],
    ...['-XMP-exif:GPSLatitude=51.6', '-XMP-exif:GPSLongitude=-0.5'],
  ],
  iptc: [
    '-codedcharacterset=utf8',
    '-IPTC:Keywords=cup',
    '-IPTC:Keywords=Zoë',
    '-IPTC:By-line=Kim Lee',
    '-IPTC:Caption-Abstract=They won',
    '-IPTC:Sub-location=the lake',
  ],
  film: ['-Keys:Title=Final', '-ItemList:Comment=They won', '-UserData:Author=Kim Lee', '-UserData:GPSCoordinates=51.5 -0.125 10'],
};
const SAYS: Readonly<
  Record<
    string,
    { readonly gps: readonly (readonly [number, number])[]; readonly people: readonly string[]; readonly words: readonly string[] }
  >
> = {
  exif: { gps: [[51.5, -0.125]], people: [], words: ['Zoë with the cup', 'Kim Lee', 'wéll done', 'otters', 'Sam Poe', 'the lake'] },
  xmp: {
    gps: [
      [50.1, -1.2],
      [51.6, -0.5],
    ],
    people: ['Seren', 'Toby', 'Erin', 'Hana', 'Jude', 'Amara'],
    words: ['Final', 'Kim Lee', 'cup', 'otters', 'Thornmere', 'kim@example.org', 'the lake', 'a cup', 'They won'],
  },
  iptc: { gps: [], people: [], words: ['cup', 'Zoë', 'Kim Lee', 'They won', 'the lake'] },
  film: { gps: [[51.5, -0.125]], people: [], words: ['Final', 'They won', 'Kim Lee'] },
};

const rounded = ({ gps }: Photo): readonly (readonly number[])[] =>
  gps.map(({ lat, lon }) => [lat, lon].map((one) => Number(one.toFixed(4))));

withExiftool('what another program writes is read', () => {
  const { png, jpeg, film, tiff, short, long } = made;
  const pixel = {
    ...{ 256: short(1), 257: short(1), 258: short(8), 259: short(1), 262: short(1) },
    ...{ 273: long(8), 277: short(1), 278: short(1), 279: long(1) },
  };
  const plain: Readonly<Record<string, Buffer | undefined>> = {
    ...{ 'a.jpg': jpeg(), 'a.png': png(), 'a.mp4': film('isom'), 'a.mov': film('qt  '), 'a.tif': tiff({ first: pixel }) },
    ...{ 'a.gif': made.photos()['xmp.gif'], 'a.webp': made.photos()['all.webp'] },
  };
  test.each([
    ...['a.jpg', 'a.png', 'a.webp', 'a.tif'].map((name) => [name, 'exif'] as const),
    ...['a.jpg', 'a.png', 'a.webp', 'a.tif', 'a.gif', 'a.mp4', 'a.mov'].map((name) => [name, 'xmp'] as const),
    ...['a.jpg', 'a.tif'].map((name) => [name, 'iptc'] as const),
    ...['a.mp4', 'a.mov'].map((name) => [name, 'film'] as const),
  ])('%s: %s', (name, what) => {
    const out = join(scratch({ [name]: plain[name] }), name);
    const wanted = ['-q', '-overwrite_original', '-charset', 'utf8', '-n', '-all=', ...(ARGUMENTS[what] ?? []), out];
    const { stderr } = spawnSync('exiftool', wanted, { encoding: 'utf8' });
    expect(stderr.replace(/^Warning: \[minor\].*$/gm, '').trim()).toBe('');
    const { photo: said, unread } = readPhoto(out);
    expect(unread).toBeUndefined();
    expect(rounded(said)).toEqual(SAYS[what]?.gps);
    expect(said.people.toSorted()).toEqual(SAYS[what]?.people.toSorted());
    expect(said.words.map((one) => one.text).toSorted()).toEqual(SAYS[what]?.words.toSorted());
  });
});
