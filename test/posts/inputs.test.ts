import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { expandInputs, type Input, withoutRecords } from '../../src/posts/inputs.ts';
import { makePipe, post, readAll, scratch } from './scratch.ts';

const onUnix = process.platform === 'win32' ? test.skip : test;
const sources = (inputs: readonly Input[]): string[] => inputs.map(({ source }) => source);

async function expand(cwd: string, ...args: string[]): Promise<{ sources: string[]; unread: string[] }> {
  const { inputs, unread } = await expandInputs(args, { cwd });
  return { sources: sources(inputs), unread: unread.map(({ source, why }) => `${source}: ${why}`) };
}

describe('a file', () => {
  test('is named as given, and its folder is where its photos are', async () => {
    const cwd = scratch({ 'posts/farm.json': post('Hello') });
    const { inputs, unread } = await expandInputs(['./posts/farm.json'], { cwd });
    expect(unread).toEqual([]);
    expect(inputs).toEqual([
      {
        kind: 'file',
        path: join(cwd, 'posts', 'farm.json'),
        source: './posts/farm.json',
        format: 'json',
        folder: join(cwd, 'posts'),
        fromFolder: false,
        argument: './posts/farm.json',
      },
    ]);
  });

  test('named twice is read once, under its first name', async () => {
    const cwd = scratch({ 'posts/farm.json': post('Hello'), 'posts/fair.json': post('Hello') });
    const found = await expand(cwd, 'posts/farm.json', './posts/farm.json', join(cwd, 'posts/farm.json'), 'posts', 'posts/*.json');
    expect(found).toEqual({ sources: ['posts/farm.json', 'posts/fair.json'], unread: [] });
  });

  onUnix('reached through two links is read for each, since other photos may lie beside it', async () => {
    const cwd = scratch({ 'farm.json': post('Hello'), 'a/x.txt': '', 'b/x.txt': '' });
    for (const folder of ['a', 'b']) symlinkSync(join(cwd, 'farm.json'), join(cwd, folder, 'farm.json'));
    expect((await expand(cwd, 'a/farm.json', 'b/farm.json')).sources).toEqual(['a/farm.json', 'b/farm.json']);
  });

  onUnix('in a folder reached through a link is the same file', async () => {
    const cwd = scratch({ 'posts/farm.json': post('Hello') });
    symlinkSync(join(cwd, 'posts'), join(cwd, 'link'));
    expect((await expand(cwd, 'link/farm.json', 'posts/farm.json', 'posts', 'posts/*', 'link/*')).sources).toEqual(['link/farm.json']);
  });

  test.each([
    ['nowhere.json', 'nowhere.json: there is no such file or folder'],
    ['farm.json/x.json', expect.stringContaining('there is no such file')],
    ['photo.jpg', expect.stringContaining('ends in .jpg is not read')],
    ['farm', expect.stringContaining('without an ending')],
    ['old[1].json', 'old[1].json: there is no such file, and as a pattern it matches nothing'],
  ])('%s is told to be unread, and the others are kept', async (argument, says) => {
    const cwd = scratch({ 'farm.json': post('Hello'), 'photo.jpg': '', farm: '' });
    expect(await expand(cwd, argument, 'farm.json')).toEqual({ sources: ['farm.json'], unread: [says] });
  });

  onUnix('that is a pipe or a device is unread, and nothing waits for it', async () => {
    const cwd = scratch();
    makePipe(join(cwd, 'pipe.json'));
    const { unread } = await expand(cwd, 'pipe.json', '/dev/null', '.');
    expect(unread).toEqual([
      expect.stringMatching(/^pipe\.json: it is not a regular file/u),
      expect.stringMatching(/^\/dev\/null: it is not a regular file/u),
      expect.stringMatching(/^\.\/pipe\.json: it is not a regular file/u),
    ]);
  });

  onUnix('that is a link to itself is unread', async () => {
    const cwd = scratch();
    symlinkSync('loop.json', join(cwd, 'loop.json'));
    expect((await expand(cwd, 'loop.json')).unread).toEqual(['loop.json: its symbolic links go round in a circle']);
  });
});

describe('a folder', () => {
  test('means its posts, in the order of their names, and nothing that npm or this tool keeps there', async () => {
    const cwd = scratch({
      'posts/b.ndjson': '',
      'posts/a.json': '',
      'posts/C.JSONL': '',
      'posts/10.json': '',
      'posts/9.json': '',
      'posts/sub/deep/d.json': '',
      'posts/sub.json': '',
      'posts/notes.md': '',
      'posts/words.txt': '',
      'posts/plan.csv': '',
      'posts/photo.jpg': '',
      'posts/package.json': '',
      'posts/package-lock.json': '',
      'posts/smpolicy.config.json': '',
      'posts/.smpolicyrc.json': '',
      'posts/.hidden/e.json': '',
      'posts/node_modules/f.json': '',
      'posts/sub/node_modules/g/h.json': '',
      'posts/.seen.json': '',
    });
    const inside = ['.seen.json', '10.json', '9.json', 'C.JSONL', 'a.json', 'b.ndjson', 'sub/deep/d.json', 'sub.json'];
    expect(await expand(cwd, 'posts/')).toEqual({ sources: inside.map((file) => `posts/${file}`), unread: [] });
    expect((await expand(join(cwd, 'posts'), '.')).sources).toEqual(inside.map((file) => `./${file}`));
  });

  test('that is itself hidden or within node_modules is read when it is named', async () => {
    const cwd = scratch({ '.drafts/a.json': '', 'node_modules/posts/b.json': '' });
    expect((await expand(cwd, '.drafts', 'node_modules/posts')).sources).toEqual(['.drafts/a.json', 'node_modules/posts/b.json']);
  });

  test('that holds none is unread', async () => {
    const cwd = scratch({ 'posts/photo.jpg': '' });
    expect(await expand(cwd, 'posts')).toEqual({ sources: [], unread: ['posts: it holds no post: no .json, .ndjson or .jsonl file'] });
  });

  test('tells which files it passed over for their names, and those can be named', async () => {
    const names = ['package-tour.json', 'package.json', 'smpolicy.config.json'];
    const cwd = scratch(Object.fromEntries([...names, 'smpolicy.config.yaml', 'photo.jpg'].map((name) => [`posts/${name}`, ''])));
    const { inputs, passed, unread } = await expandInputs(['posts'], { cwd });
    expect({ inputs, passed }).toEqual({ inputs: [], passed: names.map((name) => `posts/${name}`) });
    expect(unread).toEqual([{ source: 'posts', why: expect.stringContaining('package-tour.json and 2 more') }]);
    expect((await expandInputs(['posts', 'posts/*.json'], { cwd })).passed).toEqual(passed);
    expect((await expand(cwd, 'posts/package-tour.json')).sources).toEqual(['posts/package-tour.json']);
  });

  onUnix('with links in a circle ends, and a link that leads nowhere is told', async () => {
    const cwd = scratch({ 'posts/a.json': '', 'posts/sub/b.json': '' });
    for (const [target, link] of [
      ['..', 'posts/sub/up'],
      ['.', 'posts/self'],
      ['loop.json', 'posts/loop.json'],
      ['gone', 'posts/archive'],
      ['gone.json', 'posts/c.json'],
      ['gone.jpg', 'posts/photo.jpg'],
      ['someone@host.1', 'posts/.#a.json'],
    ] as const) {
      symlinkSync(target, join(cwd, link));
    }
    const { sources: found, unread } = await expand(cwd, 'posts');
    expect(found).toEqual(['posts/a.json', 'posts/sub/b.json']);
    expect(unread).toEqual([
      'posts/archive: there is no such file or folder',
      'posts/c.json: there is no such file or folder',
      'posts/loop.json: its symbolic links go round in a circle',
    ]);
  });
});

describe('a glob', () => {
  const files = { 'posts/b.json': '', 'posts/a.json': '', 'posts/2026/c.ndjson': '', 'posts/notes.md': '', 'posts/package.json': '' };

  test.each([
    ['posts/*.json', ['posts/a.json', 'posts/b.json']],
    ['./posts/*.json', ['./posts/a.json', './posts/b.json']],
    ['posts/**/*.{json,ndjson}', ['posts/2026/c.ndjson', 'posts/a.json', 'posts/b.json']],
    ['posts/[ab].json', ['posts/a.json', 'posts/b.json']],
    ['**/*.md', ['posts/notes.md']],
    ['posts/@(a|n*).*', ['posts/a.json', 'posts/notes.md']],
  ])('%s', async (pattern, found) => {
    expect(await expand(scratch(files), pattern)).toEqual({ sources: found, unread: [] });
  });

  test('may begin above, or with the whole path', async () => {
    const cwd = scratch(files);
    expect((await expand(join(cwd, 'posts', '2026'), '../*.json')).sources).toEqual(['../a.json', '../b.json']);
    const start = cwd.replaceAll('\\', '/');
    expect((await expand(scratch(), `${start}/posts/*.json`)).sources).toEqual([`${start}/posts/a.json`, `${start}/posts/b.json`]);
  });

  test('that matches nothing is unread', async () => {
    const none = 'there is no such file, and as a pattern it matches nothing';
    const found = await expand(scratch(files), 'posts/*.jsonl', '!posts/*.json', 'posts/package*.json');
    const passed = 'package.json is passed over for its name; give it by name if it is a post';
    expect(found.unread).toEqual([`posts/*.jsonl: ${none}`, `!posts/*.json: ${none}`, `posts/package*.json: ${none}. ${passed}`]);
    expect(found.sources).toEqual([]);
  });

  test('takes folders word for word as far as they are there, and a file that is there for itself', async () => {
    const cwd = scratch({ 'My (x86) [1]/posts {a}/b.json': '', 'year[6].json': '', 'year6.json': '' });
    expect((await expand(cwd, 'My (x86) [1]/posts {a}/*.json')).sources).toEqual(['My (x86) [1]/posts {a}/b.json']);
    expect((await expand(cwd, 'year[6].json')).sources).toEqual(['year[6].json']);
    expect((await expand(cwd, 'year[5-7].json')).sources).toEqual(['year6.json']);
  });

  test('tells what it matches and nobody can read', async () => {
    const { unread } = await expand(scratch({ 'posts/a.json': '', 'posts/photo.jpg': '' }), 'posts/*');
    expect(unread).toEqual([expect.stringContaining('posts/photo.jpg: a file that ends in .jpg is not read')]);
  });

  onUnix('tells nothing of a link that leads nowhere where it does not match, and once where it does', async () => {
    const cwd = scratch({ 'sub/a.json': '', 'sub/b.json': '' });
    symlinkSync('gone.json', join(cwd, 'sub', 'dead.json'));
    symlinkSync('gone', join(cwd, 'sub', 'archive'));
    symlinkSync('sub', join(cwd, 'link'));
    symlinkSync('loop.json', join(cwd, 'sub', 'loop.json'));
    expect(await expand(cwd, 'sub/{a,b}.json')).toEqual({ sources: ['sub/a.json', 'sub/b.json'], unread: [] });
    expect(await expand(cwd, '*/{a,b}.json')).toEqual({ sources: ['link/a.json', 'link/b.json'], unread: [] });
    const { drafts, unread } = await readAll(['*/d*.json', 'sub/*o*.json'], { cwd });
    expect({ drafts, unread }).toEqual({
      drafts: [],
      unread: [
        { source: 'link/dead.json', why: 'there is no such file or folder' },
        { source: 'sub/loop.json', why: 'its symbolic links go round in a circle' },
      ],
    });
    for (const pattern of ['sub/arch*', 'sub/**', 'sub/*/a.json'])
      expect((await expand(cwd, pattern)).unread).toContain('sub/archive: there is no such file or folder');
  });

  onUnix('tells of a pipe that it matches, and of no other', async () => {
    const cwd = scratch({ 'posts/a.json': post('A') });
    makePipe(join(cwd, 'posts', 'pipe.json'));
    const { drafts, unread } = await readAll(['posts/*.json'], { cwd });
    expect(drafts).toHaveLength(1);
    expect(unread).toEqual([{ source: 'posts/pipe.json', why: expect.stringContaining('not a regular file') }]);
    expect(await expand(cwd, 'posts/a*.json')).toEqual({ sources: ['posts/a.json'], unread: [] });
  });

  onUnix('tells of links that lead nowhere, and ends on links in a circle', async () => {
    const cwd = scratch({ 'posts/a.json': '' });
    symlinkSync('..', join(cwd, 'posts', 'up'));
    symlinkSync('gone', join(cwd, 'posts', 'archive'));
    const { sources: found, unread } = await expand(cwd, 'posts/**/*.json');
    expect(found[0]).toBe('posts/a.json');
    expect(unread).toContain('posts/archive: there is no such file or folder');
  });
});

describe('stdin', () => {
  test('is called stdin, and is sniffed', async () => {
    const cwd = scratch();
    const { inputs } = await expandInputs(['-'], { cwd });
    expect(inputs).toEqual([{ kind: 'stdin', source: 'stdin', format: 'sniff', folder: cwd, fromFolder: false, argument: '-' }]);
  });

  test.each([
    ['farm.json', 'json'],
    ['farm.jsonl', 'ndjson'],
    ['farm.md', 'markdown'],
    ['farm.txt', 'text'],
    ['clipboard', 'sniff'],
    ['posts/.draft', 'sniff'],
  ])('called %s is %s', async (stdinName, format) => {
    const { inputs } = await expandInputs(['-'], { cwd: scratch(), stdinName });
    expect(inputs).toMatchObject([{ kind: 'stdin', source: stdinName, format }]);
  });

  test('has its photos and its config where its name stands', async () => {
    const cwd = scratch();
    expect((await expandInputs(['-'], { cwd, stdinName: 'posts/new/farm.json' })).inputs).toMatchObject([
      { folder: join(cwd, 'posts', 'new') },
    ]);
  });

  test('called by an ending that nobody reads is unread', async () => {
    const { inputs, unread } = await expandInputs(['-'], { cwd: scratch(), stdinName: 'farm.docx' });
    expect({ inputs, unread }).toEqual({ inputs: [], unread: [{ source: 'farm.docx', why: expect.stringContaining('ends in .docx') }] });
  });

  test.each([
    [['-', '-'], {}, /twice/u],
    [['a.json', '-'], { stdinName: 'a.json' }, /named like a file/u],
    [['-'], { stdinName: '' }, /is empty/u],
    [['', 'a.json'], {}, /an argument is empty/u],
    [['a.json', 'b\0.json'], {}, /a character that no file has/u],
  ])('%j is refused', async (args, options, says) => {
    await expect(expandInputs(args, { cwd: scratch({ 'a.json': '' }), ...options })).rejects.toThrow(says);
  });
});

describe('the records that a config names', () => {
  const cwd = scratch({ 'posts/a.json': '', 'posts/log.jsonl': '', 'logs/log.jsonl': '' });
  const isRecord = (path: string): boolean => path.endsWith('log.jsonl');
  const without = async (...args: string[]): Promise<{ sources: string[]; unread: string[] }> => {
    const { inputs, unread } = withoutRecords((await expandInputs(args, { cwd })).inputs, isRecord);
    return { sources: sources(inputs), unread: unread.map(({ source, why }) => `${source}: ${why}`) };
  };

  test.each([
    [['posts'], ['posts/a.json'], []],
    [['posts/*'], ['posts/a.json'], []],
    [['posts/log.jsonl', 'posts'], ['posts/log.jsonl', 'posts/a.json'], []],
    [['logs', 'posts'], ['posts/a.json'], ['logs: it holds no post, only files that the config names']],
  ])('are left out of %j, unless they are named', async (args, found, unread) => {
    expect(await without(...args)).toEqual({ sources: found, unread });
  });

  test('are given by their whole path', async () => {
    const seen: string[] = [];
    withoutRecords((await expandInputs(['logs'], { cwd })).inputs, (path) => seen.push(path) === 0);
    expect(seen).toEqual([join(cwd, 'logs', 'log.jsonl')]);
  });
});
