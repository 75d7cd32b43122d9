import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openZip, ZIP_LIMITS, type ZipLimits } from '../../src/formats/zip.ts';
import { scratch } from '../posts/scratch.ts';
import { type Zipped, zipOf } from './zips.ts';

const opened = async (bytes: Uint8Array, limits?: Partial<ZipLimits>) =>
  openZip(join(scratch({ 'a.zip': bytes }), 'a.zip'), { ...ZIP_LIMITS, ...limits });

const contentsOf = async (bytes: Uint8Array): Promise<Record<string, string>> => {
  const zip = await opened(bytes);
  const found: Record<string, string> = {};
  for (const entry of zip.entries) {
    const parts: Uint8Array[] = [];
    for await (const part of entry.open()) parts.push(part);
    found[entry.path] = Buffer.concat(parts).toString('utf8');
  }
  zip.close();
  return found;
};

const only = (file: Zipped): Buffer => zipOf([file]);
const hello = { name: 'a.json', content: 'hello' };

describe('a zip', () => {
  test('gives its files, packed or stored, and passes over folders', async () => {
    const bytes = zipOf([{ name: 'data/' }, { name: 'data/a.json', content: 'one' }, { name: 'é/b.json', content: 'two', stored: true }]);
    expect(await contentsOf(bytes)).toEqual({ 'data/a.json': 'one', 'é/b.json': 'two' });
  });

  test('gives whatever went in', async () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.json$/), fc.string(), { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(files, async (given) => {
        const bytes = zipOf(Object.entries(given).map(([name, content]) => ({ name, content })));
        expect(await contentsOf(bytes)).toEqual({ ...given });
      }),
      { numRuns: 25 },
    );
  });
});

describe('a hostile zip is refused when it is opened', () => {
  test.each<[string, Buffer, Partial<ZipLimits>, RegExp]>([
    ['a name that leads out of it', only({ name: '../evil.json' }), {}, /no whole zip/],
    ['one that leads out in the middle', only({ name: 'a/../../evil.json' }), {}, /no whole zip/],
    ['an absolute name', only({ name: '/etc/evil.json' }), {}, /no whole zip/],
    ['a drive', only({ name: 'C:/evil.json' }), {}, /no whole zip/],
    ['backslashes that lead out', only({ name: '..\\evil.json' }), {}, /no whole zip/],
    ['too many files', zipOf([hello, { ...hello, name: 'b.json' }]), { entries: 1 }, /more than 1 files/],
    ['too much in all', only({ ...hello, size: 4_000_000, packedSize: 3_900_000 }), { size: 3_000_000 }, /more than/],
    ['a bomb', only({ name: 'a.json', content: Buffer.alloc(4_000_000) }), {}, /honestly hold/],
    ['two files of one name', zipOf([hello, hello]), {}, /two files of one name/],
    ['fewer files than it says', zipOf([hello], { count: 2 }), {}, /no whole zip/],
    ['something else', Buffer.from('no zip at all, but long enough for the end of one'), {}, /no whole zip/],
    ['nothing', Buffer.alloc(0), {}, /no whole zip/],
  ])('%s', async (_, bytes, limits, why) => {
    await expect(opened(bytes, limits)).rejects.toThrow(why);
  });

  test('cut short anywhere, it never gives less than went in', async () => {
    const whole = zipOf([
      { name: 'a.json', content: 'one' },
      { name: 'b.json', content: 'two' },
    ]);
    for (let length = 0; length < whole.length; length += 1) await expect(contentsOf(whole.subarray(0, length))).rejects.toThrow();
  });
});

describe('a hostile file in a zip is refused when it is read', () => {
  test.each<[string, Zipped, RegExp]>([
    ['a wrong checksum', { ...hello, crc: 7 }, /damaged/],
    ['more than it says', { ...hello, size: 3 }, /damaged/],
    ['less than it says', { ...hello, size: 9 }, /damaged/],
    ['a lock', { ...hello, flags: 0x801 }, /locked or packed/],
    ['a way of packing that nobody knows', { ...hello, method: 99 }, /locked or packed/],
    ['bytes that are not packed', { name: 'a.json', content: randomBytes(300), stored: true, method: 8 }, /damaged/],
  ])('%s', async (_, file, why) => {
    await expect(contentsOf(only(file))).rejects.toThrow(why);
  });

  test('more than its size says is never given out', async () => {
    const zip = await opened(only({ name: 'a.json', content: Buffer.alloc(2_000_000), size: 1000, crc: 0 }));
    let size = 0;
    await expect(
      (async () => {
        for await (const part of zip.entries[0]?.open() ?? []) size += part.length;
      })(),
    ).rejects.toThrow(/damaged/);
    expect(size).toBeLessThanOrEqual(1000);
    zip.close();
  });
});

test('a zip that is not there is the system’s to tell of', async () => {
  await expect(openZip(join(scratch(), 'no.zip'))).rejects.toMatchObject({ code: 'ENOENT' });
});
