import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Media, PhotoRead } from '../../../src/model.ts';
import { MEDIA_LIMIT } from '../../../src/posts/media.ts';
import { withPhotos } from '../../../src/posts/photo/photos.ts';
import { draftOf } from '../../school.ts';
import { readAll, readFile, scratch } from '../scratch.ts';
import { made, photo } from './fixtures.ts';

const NOTHING = { gps: [], people: [], words: [] };
const CAPTION = readFileSync(photo('caption.jpg'));
const cwd = scratch({ 'photos/a.jpg': CAPTION, 'letter.pdf': '%PDF-1.7', 'song.mp3': 'ID3', 'empty.mov': '', 'page.jpg': '<html>' });

const read = (...media: readonly Media[]): readonly (PhotoRead | undefined)[] =>
  withPhotos({ ...draftOf({ channel: 'facebook', media }), folder: cwd }).photos ?? [];
const why = (media: Media): string | undefined => read(media)[0]?.unread?.why;

test('one for each medium, in their order', () => {
  const photos = read(
    { file: 'photos/a.jpg' },
    { alt: 'no file' },
    { file: join(cwd, 'photos', 'a.jpg') },
    { file: './photos/../photos/a.jpg' },
  );
  expect(photos.map((one) => one?.photo.words[0]?.text)).toEqual([
    'Seren Llewarch holding the cup',
    undefined,
    'Seren Llewarch holding the cup',
    'Seren Llewarch holding the cup',
  ]);
  expect(photos[1]).toBeUndefined();
});

describe('what is not read', () => {
  test.each([
    ['gone.jpg', 'gone.jpg is not there'],
    ['photos', 'photos was not read: it is a folder, not a file'],
    ['empty.mov', 'empty.mov was not read: it is empty'],
    ['page.jpg', 'page.jpg was not read: it is a web page, which is not read'],
    ['letter.pdf', 'letter.pdf was not read: it is a PDF, which is not read'],
    ['https://example.org/a.jpg', 'https://example.org/a.jpg is an address, and nothing is ever fetched'],
    ['file:///a.jpg', 'file:///a.jpg is an address, and nothing is ever fetched'],
    ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA is an address, and nothing is ever fetched'],
    ['a\0.jpg', 'a\0.jpg was not read: its name holds a character that no file has'],
  ])('%s', (file, wanted) => {
    expect(why({ file, type: 'image' })).toBe(wanted);
  });

  test('a name is not repeated at any length', () => {
    expect(why({ file: `${'a'.repeat(5000)}.jpg` })?.length).toBeLessThan(400);
  });

  test('a picture larger than the bound; of a film only places are looked at', () => {
    const big = scratch({
      'big.jpg': CAPTION,
      'big.mp4': Buffer.concat([readFileSync(photo('place.mp4')), made.box('free').fill(0, 0, 4)]),
    });
    truncateSync(join(big, 'big.jpg'), MEDIA_LIMIT + 1);
    truncateSync(join(big, 'big.mp4'), MEDIA_LIMIT + 1);
    const [jpeg, film] =
      withPhotos({ ...draftOf({ channel: 'x', media: [{ file: 'big.jpg' }, { file: 'big.mp4' }] }), folder: big }).photos ?? [];
    expect(jpeg?.unread?.why).toBe('big.jpg was not read: it is larger than 500 MB, the most that is read of a file');
    expect(film).toMatchObject({ photo: { gps: [{ lat: 54.481 }] } });
    expect(film?.unread).toBeUndefined();
  });

  test('of one that is broken what could be read is there', () => {
    const [broken] = withPhotos({ ...draftOf({ channel: 'x', media: [{ file: photo('broken/cut.heic') }] }), folder: '.' }).photos ?? [];
    expect(broken?.photo.gps).toHaveLength(1);
    expect(broken?.unread?.why).toMatch(/cut\.heic was read only in part: it ends before it is complete$/u);
  });
});

describe('documents and recordings', () => {
  test('are there, and are not looked into', () => {
    expect(read({ file: 'letter.pdf' }, { file: 'song.mp3' })).toEqual([
      { photo: NOTHING, unopened: true },
      { photo: NOTHING, unopened: true },
    ]);
  });

  test('have to be there', () => {
    expect(why({ file: 'gone.pdf', type: 'document' })).toBe('gone.pdf is not there');
  });

  test('a picture is one whatever the post calls it', () => {
    expect(read({ file: 'photos/a.jpg', type: 'document' })[0]?.photo.words).toHaveLength(1);
  });
});

describe('with the drafts', () => {
  const post = { channel: 'facebook', media: [{ file: 'a.jpg' }] };
  const words = (photos: readonly (PhotoRead | undefined)[] | undefined): unknown => photos?.map((one) => one?.photo.words.length);

  test('from beside the file', async () => {
    const folder = scratch({
      'posts/one.json': post,
      'posts/two.md': '---\nchannel: x\nmedia: [{ file: a.jpg }]\n---\nHello',
      'posts/a.jpg': CAPTION,
    });
    const { drafts } = await readAll(['posts/one.json', 'posts/two.md'], { cwd: folder });
    expect(drafts.map(({ photos }) => words(photos))).toEqual([[1], [1]]);
  });

  test('from the working directory for standard input, or beside the name it is given', async () => {
    const folder = scratch({ 'a.jpg': CAPTION, 'deep/b.txt': '' });
    const stdin = JSON.stringify(post);
    expect(words((await readAll(['-'], { cwd: folder, stdin })).drafts[0]?.photos)).toEqual([1]);
    const deep = await readAll(['-'], { cwd: folder, stdin, stdinName: 'deep/post.json' });
    expect(deep.drafts[0]?.photos?.[0]?.unread?.why).toBe('a.jpg is not there');
  });

  test('nobody looks where no post names a file', async () => {
    const { drafts } = await readFile('post.json', { channel: 'facebook', media: [{ alt: 'A cup' }] });
    expect(drafts[0]?.photos).toBeUndefined();
  });
});
