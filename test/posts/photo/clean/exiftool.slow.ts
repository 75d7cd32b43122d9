import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cleanFile } from '../../../../src/posts/photo/clean/clean.ts';
import { scratch } from '../../scratch.ts';
import { made, photo } from '../fixtures.ts';

/** What another program finds in our copies, and whether their pictures are still the same. */

const run = (program: string, ...args: readonly string[]): Buffer => {
  const { status, stdout, stderr } = spawnSync(program, args, { maxBuffer: 64_000_000 });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr.toString()}`);
  return stdout;
};
/** ImageMagick. */
const DRAW = 'convert';
const isThere = (program: string): boolean => spawnSync(program, ['-version']).status === 0;
const withTools = (title: string, tests: () => void): void => {
  if (spawnSync('exiftool', ['-ver']).status === 0 && isThere(DRAW)) describe(title, tests);
  else describe.skip(`exiftool or ImageMagick is not installed: ${title}`, tests);
};

/** Every tag with its group, those of embedded pictures too. */
const tagsOf = (file: string): Readonly<Record<string, unknown>> =>
  (JSON.parse(run('exiftool', '-j', '-a', '-G1', '-n', '-ee3', '-U', file).toString()) as readonly Record<string, unknown>[])[0] ?? {};
const signature = (file: string): string => run(DRAW, file, '-depth', '16', 'rgba:-').toString('base64');

/** What says how to show a picture, and nothing of anybody. */
const PLAIN = /^(?:SourceFile|ExifTool:|System:|File:|Composite:|JFIF:|ICC|PNG:|PNG-pHYs:|PNG-cHRM:|RIFF:|Adobe:|IFD0:Orientation)/;
const SAID = [
  ...['-GPSLatitude=51.5', '-GPSLatitudeRef=N', '-GPSLongitude=0.125', '-GPSLongitudeRef=W', '-EXIF:ImageDescription=Seren Llewarch'],
  ...['-EXIF:Artist=Kim Lee', '-EXIF:OwnerName=Sam Poe', '-EXIF:SerialNumber=12345', '-EXIF:DateTimeOriginal=2026:11:25 11:20:05'],
  ...['-EXIF:UserComment=Zoë', '-XMP-dc:Subject=Seren', '-XMP-iptcExt:PersonInImage=Seren', '-XMP-photoshop:City=Thornmere'],
];
const ALSO_IN_JPEG = ['-IPTC:Keywords=Seren', '-Comment=Seren', '-Photoshop:CopyrightFlag=true'];
/** The least profile that it takes for one. */
const PROFILE = Buffer.concat([
  ...[made.u32(160), Buffer.alloc(8), Buffer.from('mntrRGB XYZ '), Buffer.alloc(12), Buffer.from('acsp'), Buffer.alloc(88)],
  ...[made.u32(1), Buffer.from('cprt'), made.u32(144), made.u32(16), Buffer.from('text\0\0\0\0nobody\0\0')],
]);

/** How each picture is drawn; the ways in which JPEG, PNG and WebP pack one. */
const DRAWN: Readonly<Record<string, readonly string[]>> = {
  'plain.jpg': ['-quality', '85'],
  'progressive.jpg': ['-interlace', 'JPEG', '-quality', '60'],
  'grey.jpg': ['-colorspace', 'Gray'],
  'print.jpg': ['-colorspace', 'CMYK'],
  'whole.jpg': ['-sampling-factor', '4:2:0', '-define', 'jpeg:optimize-coding=false'],
  'plain.png': [],
  'palette.png': ['-colors', '16', '-type', 'Palette'],
  'interlaced.png': ['-interlace', 'PNG', '-alpha', 'on', '-channel', 'A', '-evaluate', 'set', '50%'],
  'deep.png': ['-depth', '16'],
  'lossy.webp': ['-quality', '70'],
  'lossless.webp': ['-define', 'webp:lossless=true'],
  'see-through.webp': ['-alpha', 'on', '-channel', 'A', '-evaluate', 'set', '50%'],
};
const canDraw = (name: string): boolean =>
  !name.endsWith('.webp') || /WEBP/.test(spawnSync(DRAW, ['-version']).stdout.toString().toUpperCase());

withTools('a copy', () => {
  test.each(Object.keys(DRAWN).filter(canDraw))('%s: shows the same picture, and says nothing of anybody', (name) => {
    const folder = scratch({ 'a.icc': PROFILE });
    const [file, copy] = [join(folder, name), join(folder, `copy-${name}`)];
    run(DRAW, '-size', '70x50', 'gradient:red-blue', ...(DRAWN[name] ?? []), file);
    const inJpeg = name.endsWith('.jpg') ? ALSO_IN_JPEG : [];
    run(
      'exiftool',
      '-q',
      '-m',
      '-overwrite_original',
      '-charset',
      'utf8',
      '-n',
      '-Orientation=6',
      `-icc_profile<=${join(folder, 'a.icc')}`,
      ...SAID,
      ...inJpeg,
      file,
    );
    expect(Object.keys(tagsOf(file)).filter((tag) => !PLAIN.test(tag)).length).toBeGreaterThan(8);
    writeFileSync(copy, cleanFile(file).bytes);
    const tags = tagsOf(copy);
    expect(tags['ExifTool:Error'] ?? tags['ExifTool:Warning']).toBeUndefined();
    expect(Object.keys(tags).filter((tag) => !PLAIN.test(tag))).toEqual([]);
    expect(JSON.stringify(tags)).not.toMatch(/Seren|Kim Lee|Sam Poe|Thornmere|Zoë|12345|GPS/);
    expect(tags['IFD0:Orientation']).toBe(6);
    expect(run('exiftool', '-b', '-icc_profile', copy)).toEqual(run('exiftool', '-b', '-icc_profile', file));
    expect(run('exiftool', '-b', '-icc_profile', copy).length).toBe(PROFILE.length);
    expect(signature(copy)).toBe(signature(file));
  });

  test.each(Object.keys(made.photos()).filter((name) => /^[^/]*\.(?:jpg|png|webp)$/.test(name)))(
    'of %s says nothing of anybody',
    (name) => {
      const folder = scratch();
      const copy = join(folder, name);
      writeFileSync(copy, cleanFile(photo(name)).bytes);
      const tags = tagsOf(copy);
      expect(Object.keys(tags).filter((tag) => !PLAIN.test(tag))).toEqual([]);
      expect(readFileSync(copy).includes('Seren')).toBe(false);
    },
  );
});
