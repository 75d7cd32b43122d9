import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { openArchive } from '../../../src/posts/archive/open.ts';
import { readArchive } from '../../../src/posts/archive/read.ts';
import { openTar, TAR_LIMITS, type TarLimits } from '../../../src/posts/archive/tar.ts';
import { zipped } from '../../formats/zips.ts';
import { type Files, listed, scratch } from '../scratch.ts';
import { tarOf } from './tars.ts';

const outbox = (text: string): string =>
  JSON.stringify({ type: 'OrderedCollection', orderedItems: [{ type: 'Create', object: { content: text } }] });
const opened = async (name: string, files: Files) => openArchive(join(scratch(files), name), name);
const itemsIn = async (name: string, files: Files) => {
  const archive = await opened(name, files);
  const items = await listed(readArchive(archive));
  archive.close();
  return items.filter((item) => !('notice' in item)).map((item) => ('draft' in item ? item.draft : item));
};

describe('an archive is read as it lies there', () => {
  test.each<[string, Files, string]>([
    ['a.zip', { 'a.zip': zipped({ 'outbox.json': outbox('Hi') }) }, 'a.zip/outbox.json#1'],
    ['A.ZIP', { 'A.ZIP': zipped({ 'me/outbox.json': outbox('Hi') }) }, 'A.ZIP/me/outbox.json#1'],
    ['a.tar.gz', { 'a.tar.gz': gzipSync(tarOf([{ name: './outbox.json', content: outbox('Hi') }])) }, 'a.tar.gz/outbox.json#1'],
    ['a.tgz', { 'a.tgz': gzipSync(tarOf([{ name: 'outbox.json', content: outbox('Hi') }])) }, 'a.tgz/outbox.json#1'],
    ['a.tar', { 'a.tar': tarOf([{ name: 'outbox.json', prefix: 'me', content: outbox('Hi') }]) }, 'a.tar/me/outbox.json#1'],
    ['away', { 'away/outbox.json': outbox('Hi') }, 'away/outbox.json#1'],
    ['outbox.json', { 'outbox.json': outbox('Hi') }, 'outbox.json#1'],
  ])('%s', async (name, files, source) => {
    expect(await itemsIn(name, files)).toEqual([
      expect.objectContaining({ source, archive: name, post: expect.objectContaining({ text: 'Hi' }) }),
    ]);
  });

  test('files of other things in it are none of ours', async () => {
    const { platforms } = await opened('a.zip', { 'a.zip': zipped({ 'photo.jpg': '', 'letter.docx': '' }) });
    expect(platforms).toEqual([]);
  });
});

describe('a tar', () => {
  const inTar = async (bytes: Uint8Array, limits: Partial<TarLimits> = {}) => {
    const { files } = await openTar(join(scratch({ 'a.tar': bytes }), 'a.tar'), 'a.tar', { ...TAR_LIMITS, ...limits });
    return Promise.all(files.map(async (file) => [file.path, Buffer.concat(await listed(file.open())).toString()]));
  };
  const long = `${'folder/'.repeat(30)}outbox.json`;

  test('keeps text alone, and of all else the names', async () => {
    const files = [
      { name: 'a.json', content: 'x'.repeat(1000) },
      { name: 'b.jpg', content: 'y'.repeat(700) },
      { name: 'c/', type: '5' },
      { name: 'c.js', content: 'z' },
    ];
    expect(await inTar(tarOf(files))).toEqual([
      ['a.json', 'x'.repeat(1000)],
      ['b.jpg', ''],
      ['c.js', 'z'],
    ]);
  });

  test.each([
    ['as GNU writes them', { name: '././@LongLink', type: 'L', content: `${long}\0` }],
    ['as POSIX does', { name: 'PaxHeader', type: 'x', content: `20 mtime=1788946200.1\n${long.length + 10} path=${long}\n` }],
  ])('knows long names, %s, and each for one file alone', async (_, header) => {
    const bytes = tarOf([header, { name: long, content: 'x' }, { name: 'b.json', content: 'y' }]);
    expect(await inTar(bytes)).toEqual([
      [long, 'x'],
      ['b.json', 'y'],
    ]);
  });

  test('cut short anywhere it is refused', async () => {
    const whole = tarOf([
      { name: 'a.json', content: 'x'.repeat(512) },
      { name: 'b.jpg', content: 'y'.repeat(600) },
    ]);
    for (let length = 0; length < whole.length - 1024 + 512; length += 128)
      await expect(inTar(whole.subarray(0, length))).rejects.toThrow(/no whole tar/);
    const packed = gzipSync(whole);
    for (let length = 0; length < packed.length; length += 7)
      await expect(openTar(join(scratch({ 'a.tgz': packed.subarray(0, length) }), 'a.tgz'), 'a.tgz')).rejects.toThrow(/no whole tar/);
  });

  test.each<[string, Buffer, Partial<TarLimits>, RegExp]>([
    ['a wrong sum', Buffer.concat([Buffer.from('Z'), tarOf([{ name: 'a.json' }]).subarray(1)]), {}, /no whole tar/],
    ['a name that leads out', tarOf([{ name: 'a/../../b.json' }]), {}, /lead out/],
    ['an absolute name', tarOf([{ name: '/b.json' }]), {}, /lead out/],
    ['too much text', tarOf([{ name: 'a.json', content: 'x'.repeat(9000) }]), { text: 5000 }, /of text/],
    ['too much in all', tarOf([{ name: 'a.jpg', content: 'x'.repeat(9000) }]), { size: 5000 }, /unpack to more/],
    ['too many files', tarOf([{ name: 'a' }, { name: 'b' }, { name: 'c' }]), { entries: 1 }, /files/],
    ['something else', Buffer.from('no tar'.repeat(200)), {}, /no whole tar/],
  ])('with %s is refused', async (_, bytes, limits, why) => {
    await expect(inTar(bytes, limits)).rejects.toThrow(why);
  });

  test('that is not there is the system’s to tell of', async () => {
    for (const name of ['no.tar', 'no.tgz']) await expect(openTar(join(scratch(), name), name)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
