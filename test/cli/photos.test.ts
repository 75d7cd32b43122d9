import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Notice, PostResult } from '../../src/model.ts';
import { ROOT } from '../project/files.ts';
import { runHere } from './world.ts';

interface Printed {
  readonly posts: readonly PostResult[];
  readonly notices: readonly Notice[];
}

const OAKFIELD = ['--config', 'schools/oakfield/.smpolicyrc.yaml', '--now', '2026-11-16T09:00'];
const post = (...files: readonly string[]) => ({
  channel: 'facebook',
  text: 'The cup final.',
  media: files.map((file) => ({ file, pupils: [] })),
});

const checked = async (given: object, ...flags: readonly string[]) => {
  const args = ['check', '-', ...OAKFIELD, '--no-mask', '--format', 'json', ...flags];
  const { code, stdout, stderr } = await runHere({ args, cwd: join(ROOT, 'fixtures'), stdin: JSON.stringify(given) });
  const { posts, notices } = JSON.parse(stdout) as Printed;
  return { code, stderr, post: posts[0], notices: notices.map(({ why }) => why).filter((why) => !/^\d+ clauses? /.test(why)) };
};

test('a pupil named in a photo’s caption stops the post', async () => {
  const { code, post: result, notices } = await checked(post('photos/caption.jpg'));
  expect(code).toBe(1);
  expect(result).toMatchObject({
    verdict: 'block',
    violations: [{ check: 'child-name', kind: 'full-name', severity: 'error', match: 'Seren Llewarch', pupils: ['P014'] }],
    undecided: [],
  });
  expect(result?.violations[0]?.where.field).toBe('/media/0/file');
  expect(result?.violations[0]?.where).not.toHaveProperty('start');
  expect(notices).toEqual([]);
});

test.each([
  'keywords.jpg',
  'comment.jpg',
  'windows.jpg',
  'caption.png',
  'all.webp',
  'all.heic',
  'all.avif',
  'all.tif',
  'xmp.gif',
  'words.mp4',
  'apple.mov',
  'phone.3gp',
])('the same in %s', async (file) => {
  const { post: result } = await checked(post(`photos/${file}`));
  expect(result?.violations.map(({ check, match, where }) => [check, match, where.field])).toContainEqual([
    'child-name',
    'Seren Llewarch',
    '/media/0/file',
  ]);
});

test('a photo that says nothing passes, and there is nothing to say of it', async () => {
  expect(await checked(post('photos/plain.jpg'), '--strict')).toMatchObject({ code: 0, post: { verdict: 'pass' }, notices: [] });
});

describe('a photo that is not read', () => {
  test.each([
    ['photos/gone.jpg', 'photos/gone.jpg is not there', 'Put the photo beside the post'],
    [
      'photos/broken/bomb.png',
      /^photos\/broken\/bomb\.png was not read: it holds very much packed into little/u,
      /^Open it in a photo program/u,
    ],
    ['photos/make.js', 'photos/make.js was not read: it is no picture or film of a kind that is known', /^Save it as JPEG or MP4/u],
    ['https://example.org/a.jpg', 'https://example.org/a.jpg is an address, and nothing is ever fetched', /^Save the photo beside/u],
  ])('%s: review, and exit 1', async (file, why, advice) => {
    const { code, post: result } = await checked(post(file));
    expect([code, result?.verdict, result?.violations]).toEqual([1, 'review', []]);
    expect(result?.undecided.map((one) => one.check)).toContain('child-name');
    for (const one of result?.undecided ?? [])
      expect(one).toEqual({ check: one.check, why: expect.stringMatching(why), advice: expect.stringMatching(advice) });
  });

  test('an error beside it is an error', async () => {
    const { code, post: result } = await checked(post('photos/gone.jpg', 'photos/caption.jpg'));
    expect([code, result?.verdict, result?.violations.length]).toEqual([1, 'block', 1]);
  });

  test('on a page it is said, and what to do', async () => {
    const args = ['check', '-', ...OAKFIELD, '--no-mask'];
    const { stdout } = await runHere({ args, cwd: join(ROOT, 'fixtures'), stdin: JSON.stringify(post('photos/gone.jpg')) });
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Not looked at: child-name\b.*, because photos\/gone\.jpg is not there To mend it: Put the photo beside the post/u,
    );
  });
});

test('what is not opened is said', async () => {
  const media = [
    { type: 'image', pupils: [] },
    { alt: 'The hall', pupils: [] },
    { file: 'names/README.md', type: 'document' },
    { file: 'photos/plain.jpg', pupils: [] },
  ];
  const { notices, code } = await checked({ channel: 'facebook', media });
  expect(notices).toEqual([
    '2 pictures or recordings have no file: judged by what the post says',
    '1 document or recording was not opened: judged by what the post says',
  ]);
  expect(code).toBe(0);
});

test('on a page the words of the photo are shown, and where they stand', async () => {
  const args = ['check', '-', ...OAKFIELD, '--no-mask'];
  const { stdout } = await runHere({ args, cwd: join(ROOT, 'fixtures'), stdin: JSON.stringify(post('photos/caption.jpg')) });
  expect(stdout).toContain('Error: photo 1, file (child-name; line 1');
  expect(stdout).toContain('      Seren Llewarch holding the cup\n      ^^^^^^^^^^^^^^\n');
  expect(stdout.replace(/\s+/g, ' ')).toContain('It stands in the photo’s own data (description): take it out');
});

test('a published post is swept with its photos', async () => {
  const args = ['audit', '-', ...OAKFIELD, '--no-mask', '--format', 'json'];
  const { stdout } = await runHere({
    args,
    cwd: join(ROOT, 'fixtures'),
    stdin: JSON.stringify({ ...post('photos/keywords.jpg'), publishAt: '2026-10-01' }),
  });
  const { posts } = JSON.parse(stdout) as Printed;
  const names = posts[0]?.violations.filter(({ check }) => check === 'child-name');
  expect(names?.map(({ match, where }) => [match, where.field])).toEqual([['Seren Llewarch', '/media/0/file']]);
});
