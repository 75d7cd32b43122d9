import { chmodSync, symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { MEDIA_LIMIT, readable } from '../../src/posts/media.ts';
import { makePipe, scratch } from './scratch.ts';

const onUnix = process.platform === 'win32' ? test.skip : test;
/** Who may read everything cannot be refused. */
const asOrdinaryUser = process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test;
const cwd = scratch({ 'photos/a.jpg': 'not looked into', 'empty.jpg': '' });

test.each(['photos/a.jpg', 'empty.jpg'])('%s can be read', (file) => {
  expect(readable(join(cwd, file))).toBeUndefined();
});

test.each([
  ['gone.jpg', 'there is no such file or folder'],
  ['photos/a.jpg/b.jpg', /there is no such file/u],
  ['photos', 'it is a folder, not a file'],
  ['photos/', 'it is a folder, not a file'],
  ['a\0.jpg', 'its name holds a character that no file has'],
  [`${'a'.repeat(5000)}.jpg`, /./u],
])('%s cannot', (file, why) => {
  expect(readable(join(cwd, file))).toMatch(why);
});

test('nothing larger than the bound, to the byte', () => {
  truncateSync(join(cwd, 'empty.jpg'), 2_000_000);
  expect(readable(join(cwd, 'empty.jpg'), 2_000_000)).toBeUndefined();
  expect(readable(join(cwd, 'empty.jpg'), 1_999_999)).toBe('it is larger than 1 MB, the most that is read of a file');
  truncateSync(join(cwd, 'empty.jpg'), MEDIA_LIMIT + 1);
  expect(readable(join(cwd, 'empty.jpg'))).toBe('it is larger than 500 MB, the most that is read of a file');
});

onUnix('no pipe and no device, and nothing waits for one', async () => {
  makePipe(join(cwd, 'pipe.jpg'));
  symlinkSync('pipe.jpg', join(cwd, 'link.jpg'));
  const server = createServer().listen(join(cwd, 'socket.jpg'));
  await new Promise((resolve) => server.once('listening', resolve));
  for (const file of ['pipe.jpg', 'link.jpg', 'socket.jpg']) expect(readable(join(cwd, file))).toBe('it is not a regular file');
  expect(readable('/dev/zero')).toBe('it is not a regular file');
  server.close();
});

onUnix('a link as what it leads to', () => {
  symlinkSync('photos/a.jpg', join(cwd, 'good.jpg'));
  symlinkSync('gone.jpg', join(cwd, 'dead.jpg'));
  symlinkSync('loop.jpg', join(cwd, 'loop.jpg'));
  expect(['good.jpg', 'dead.jpg', 'loop.jpg'].map((file) => readable(join(cwd, file)))).toEqual([
    undefined,
    'there is no such file or folder',
    'its symbolic links go round in a circle',
  ]);
});

asOrdinaryUser('nothing without permission', () => {
  chmodSync(join(cwd, 'photos', 'a.jpg'), 0o000);
  expect(readable(join(cwd, 'photos', 'a.jpg'))).toBe('it may not be read: permission is denied');
});
