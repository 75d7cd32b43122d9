import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openArchive } from '../../../src/posts/archive/open.ts';
import { readArchive } from '../../../src/posts/archive/read.ts';
import { zipOf, zipped } from '../../formats/zips.ts';
import { photo } from '../photo/fixtures.ts';
import { type Files, listed, scratch } from '../scratch.ts';
import { tarOf } from './tars.ts';

const jpeg = readFileSync(photo('gps.jpg'));
const posts = (uri: string, exif: object = {}): string =>
  JSON.stringify([
    { creation_timestamp: 1_788_946_200, title: 'Hi', media: [{ uri, media_metadata: { photo_metadata: { exif_data: [exif] } } }] },
  ]);

const read = async (name: string, files: Files) => {
  const archive = await openArchive(join(scratch(files), name), name);
  const items = await listed(readArchive(archive));
  archive.close();
  const notices = items.flatMap((item) => ('notice' in item ? [item.notice] : [])).filter((one) => !one.includes('does not keep'));
  return { photos: items.flatMap((item) => ('draft' in item ? (item.draft.photos ?? []) : [])), notices };
};

const own = (await read('away', { 'away/media/posts_1.json': posts('media/a.jpg'), 'away/media/a.jpg': jpeg })).photos[0]?.photo;

describe('pictures', () => {
  test('of a folder are read for what they say of themselves', () => {
    expect(own?.gps).toEqual([expect.objectContaining({ from: 'GPS' })]);
  });

  test.each(['media/a.jpg', 'top/media/a.jpg'])('of a zip as %s too', async (path) => {
    expect(await read('a.zip', { 'a.zip': zipped({ 'media/posts_1.json': posts('media/a.jpg'), [path]: jpeg }) })).toEqual({
      photos: [{ photo: own }],
      notices: [],
    });
  });

  test('named by more folders than the archive has', async () => {
    const files = { 'away/media/posts_1.json': posts('oakfield/media/a.jpg'), 'away/media/a.jpg': jpeg };
    expect((await read('away', files)).photos).toEqual([{ photo: own }]);
  });

  test('what the export says of the place is read beside them, and the same place once', async () => {
    const elsewhere = await read('away', {
      'away/media/posts_1.json': posts('media/a.jpg', { latitude: 51.5, longitude: -0.12 }),
      'away/media/a.jpg': jpeg,
    });
    expect(elsewhere.photos[0]?.photo.gps).toEqual([...(own?.gps ?? []), { lat: 51.5, lon: -0.12, from: 'GPS' }]);
    const [{ lat, lon } = { lat: 0, lon: 0 }] = own?.gps ?? [];
    const same = await read('away', {
      'away/media/posts_1.json': posts('media/a.jpg', { latitude: lat, longitude: lon }),
      'away/media/a.jpg': jpeg,
    });
    expect(same.photos[0]?.photo.gps).toEqual(own?.gps);
  });

  test('that the export left out are one notice, not undecided', async () => {
    const { photos, notices } = await read('away', { 'away/media/posts_1.json': posts('media/a.jpg'), 'away/media/b.jpg': jpeg });
    expect([photos, notices]).toEqual([
      [{ photo: { gps: [], people: [], words: [] } }],
      ['away: 1 picture or film is not in the archive, and not looked into'],
    ]);
  });

  test('of another folder with the same name are not theirs', async () => {
    const { notices } = await read('away', { 'away/media/posts_1.json': posts('media/a.jpg'), 'away/other/a.jpg': jpeg });
    expect(notices).toHaveLength(1);
  });

  test('that are broken are told of, with their name', async () => {
    for (const files of [
      { 'away/media/posts_1.json': posts('media/a.jpg'), 'away/media/a.jpg': jpeg.subarray(0, 60) },
      { away: zipped({ 'media/posts_1.json': posts('media/a.jpg'), 'media/a.jpg': jpeg.subarray(0, 60) }) },
    ]) {
      const isZip = 'away' in files;
      const { photos } = await read(isZip ? 'a.zip' : 'away', isZip ? { 'a.zip': files.away } : files);
      expect(photos[0]?.unread?.why).toMatch(/^media\/a\.jpg was not read/);
    }
  });

  test('damaged in a zip are told of, and the others are read', async () => {
    const content = JSON.stringify(['a', 'b'].flatMap((name) => JSON.parse(posts(`media/${name}.jpg`)) as unknown[]));
    const bytes = zipOf([
      { name: 'media/posts_1.json', content },
      { name: 'media/a.jpg', content: jpeg, crc: 1 },
      { name: 'media/b.jpg', content: jpeg },
    ]);
    const { photos } = await read('a.zip', { 'a.zip': bytes });
    expect([photos[0]?.unread?.why, photos[1]]).toEqual([expect.stringContaining('damaged'), { photo: own }]);
  });

  test('of a tar are one notice: nobody looks into them there', async () => {
    const outbox = JSON.stringify({
      orderedItems: [{ type: 'Create', object: { content: 'Hi', attachment: [{ type: 'Document', url: '/files/a.jpg' }] } }],
    });
    const { notices } = await read('a.tar', {
      'a.tar': tarOf([
        { name: 'outbox.json', content: outbox },
        { name: 'files/a.jpg', content: jpeg },
      ]),
    });
    expect(notices).toEqual([expect.stringMatching(/1 picture or film was not looked into: unpack/)]);
  });
});
