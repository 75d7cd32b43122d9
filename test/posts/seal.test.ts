import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPost, loadSchool } from '../../src/index.ts';
import type { Draft, Post, Seal } from '../../src/model.ts';
import { sealSlowly, withSeal } from '../../src/posts/seal.ts';
import { readAll, scratch } from './scratch.ts';

const OF = 'sha256-0';
const post: Post = { channel: 'facebook', text: 'Forty new books.', author: 'akhan', approvals: [{ by: 'hford', of: OF }] };
const draft = (of: Post, folder = '.'): Draft => ({ post: of, source: 'p.json', name: 'p', folder, locate: () => undefined });
const sealOf = (of: Post, folder?: string): Seal | undefined => withSeal(draft(of, folder)).seal;
const isOf = (of: Post, folder?: string): string | undefined => {
  const seal = sealOf(of, folder);
  return seal !== undefined && 'is' in seal ? seal.is : undefined;
};

test('a seal is a hash, and the same for the same post', () => {
  expect(isOf(post)).toMatch(/^sha256-[0-9a-f]{64}$/);
  expect(isOf(structuredClone(post))).toBe(isOf(post));
});

/** printf '%s' '{"files":[],"post":{"author":"akhan","channel":"facebook","text":"Forty new books."}}' | sha256sum */
test('it does not change from one version to the next: approvals are kept for years', () => {
  expect(isOf(post)).toBe('sha256-3a46862c8a1833eefd93a5fe7ad809e066627e17ad4a5aa679a21d50b87bd6d3');
});

test('a post without an approval that names a state has none: others cost nothing', () => {
  const { approvals: _, ...plain } = post;
  expect(withSeal(draft(plain))).not.toHaveProperty('seal');
  expect(withSeal(draft({ ...post, approvals: [{ by: 'hford' }] }))).not.toHaveProperty('seal');
});

describe('what it is of', () => {
  test.each<[why: string, change: Partial<Post>]>([
    ['a full stop', { text: 'Forty new books' }],
    ['another channel', { channel: 'x' }],
    ['another author', { author: 'bgreen' }],
    ['another time', { publishAt: '2026-11-16T10:00' }],
    ['a tag', { tags: ['@a'] }],
    ['a picture that names no file', { media: [{ pupils: [] }] }],
    ['comments', { comments: 'on' }],
  ])('%s makes another', (_, change) => {
    expect(isOf({ ...post, ...change })).not.toBe(isOf(post));
  });

  test('approvals and answers make no difference, nor does the order of keys', () => {
    expect(isOf({ ...post, approvals: [{ by: 'a' }, { by: 'b', of: OF }], answers: { kind: true } })).toBe(isOf(post));
    const turned = Object.fromEntries(Object.entries(post).toReversed()) as unknown as Post;
    expect(isOf(turned)).toBe(isOf(post));
  });

  test('any two posts of the same seal say the same', () => {
    const words = fc.record({ text: fc.string(), tags: fc.array(fc.string()), links: fc.array(fc.string()) });
    fc.assert(
      fc.property(words, words, (one, two) => {
        expect(isOf({ ...post, ...one }) === isOf({ ...post, ...two })).toBe(JSON.stringify(one) === JSON.stringify(two));
      }),
    );
  });
});

describe('files', () => {
  const withFiles = (...files: readonly string[]): Post => ({ ...post, media: files.map((file) => ({ file })) });

  test('one byte of one of them makes another', () => {
    const folder = scratch({ 'a.jpg': 'one', 'b.jpg': 'two' });
    const before = isOf(withFiles('a.jpg', 'b.jpg'), folder);
    expect(isOf(withFiles('a.jpg', 'b.jpg'), folder)).toBe(before);
    writeFileSync(join(folder, 'b.jpg'), 'twp');
    expect(isOf(withFiles('a.jpg', 'b.jpg'), folder)).not.toBe(before);
    expect(before).toBeDefined();
  });

  test('two that are exchanged make another', () => {
    const [one, two] = [scratch({ 'a.jpg': 'one', 'b.jpg': 'two' }), scratch({ 'a.jpg': 'two', 'b.jpg': 'one' })];
    expect(isOf(withFiles('a.jpg', 'b.jpg'), one)).not.toBe(isOf(withFiles('a.jpg', 'b.jpg'), two));
  });

  test('an empty one and a long one are read to their ends', () => {
    const folder = scratch({ 'empty.jpg': '', 'long.mp4': new Uint8Array(700_000) });
    const before = isOf(withFiles('empty.jpg', 'long.mp4'), folder);
    const changed = new Uint8Array(700_000);
    changed[699_999] = 1;
    writeFileSync(join(folder, 'long.mp4'), changed);
    expect(before).toBeDefined();
    expect(isOf(withFiles('empty.jpg', 'long.mp4'), folder)).not.toBe(before);
  });

  test('each that cannot be read is told, and then there is no seal', () => {
    const folder = scratch({ 'a.jpg': 'one' });
    mkdirSync(join(folder, 'b.jpg'));
    expect(sealOf(withFiles('a.jpg', 'b.jpg', 'c.jpg', 'https://example.org/d.jpg'), folder)).toEqual({
      unread: [
        { why: 'b.jpg could not be read: it is a folder, not a file', advice: expect.any(String) },
        { why: 'c.jpg could not be read: there is no such file or folder', advice: expect.any(String) },
        { why: 'https://example.org/d.jpg could not be read: it is an address, and nothing is ever fetched', advice: expect.any(String) },
      ],
    });
  });

  test('slowly or at once, it is the same', async () => {
    const folder = scratch({ 'a.jpg': new Uint8Array(600_000) });
    const one = draft(withFiles('a.jpg'), folder);
    expect(await sealSlowly(one)).toEqual(withSeal(one).seal);
  });
});

test('the library holds approvals against the post too', async () => {
  const folder = scratch({
    '.smpolicyrc.yaml': 'school: { name: Oakfield }\npolicy: [./own.yaml]\nstaff: [{ id: hford, role: Headteacher }]\n',
    'own.yaml':
      'id: own\ntitle: Ours\nclauses:\n  - { id: a, at: Section 1, says: Be read., binds: school, force: must, check: approval }\n',
  });
  const kinds = (of: string, text = 'Forty new books.'): readonly string[] =>
    checkPost({ ...post, text, approvals: [{ by: 'hford', of }] }, school, { now: '2026-11-16T09:00', folder }).violations.map(
      ({ kind }) => kind,
    );
  const school = await loadSchool({ folder });
  expect(kinds(isOf(post) ?? '')).toEqual([]);
  expect(kinds(isOf(post) ?? '', 'Fifty new books.')).toEqual(['changed']);
});

describe('however it comes', () => {
  const said = { channel: 'facebook', text: 'Forty new books.', approvals: [{ by: 'hford', of: OF }] };
  const wanted = isOf(said);
  const sealsOf = async (...all: Parameters<typeof readAll>): Promise<readonly (Seal | undefined)[]> =>
    (await readAll(...all)).drafts.map(({ seal }) => seal);

  test.each<[name: string, content: unknown, how: number]>([
    ['a file', said, 1],
    [
      'a file laid out otherwise, with a note',
      `{ "x-note": "mine",\r\n\t"text": "Forty new b\\u006foks.", "channel": "facebook", "approvals": ${JSON.stringify(said.approvals)} }`,
      1,
    ],
    ['an array', [said, said], 2],
  ])('%s', async (_, content, how) => {
    expect(await sealsOf(['p.json'], { cwd: scratch({ 'p.json': content }) })).toEqual(Array.from({ length: how }, () => ({ is: wanted })));
  });

  test('stdin, lines and front matter', async () => {
    expect(await sealsOf(['-'], { stdin: JSON.stringify(said) })).toEqual([{ is: wanted }]);
    expect(await sealsOf(['-'], { stdin: `${JSON.stringify(said)}\n${JSON.stringify(said)}\n` })).toEqual([{ is: wanted }, { is: wanted }]);
    const markdown = `---\nchannel: facebook\napprovals: [{ by: hford, of: ${OF} }]\n---\nForty new books.\n`;
    expect(await sealsOf(['p.md'], { cwd: scratch({ 'p.md': markdown }) })).toEqual([{ is: wanted }]);
  });

  test('photos are looked for beside the post, and read for their metadata too', async () => {
    const folder = scratch({ 'posts/p.json': { ...said, media: [{ file: 'a.jpg' }] }, 'posts/a.jpg': 'one' });
    const { drafts } = await readAll(['posts/p.json'], { cwd: folder });
    expect(drafts).toMatchObject([{ seal: { is: expect.stringMatching(/^sha256-/) }, photos: [{ unread: {} }] }]);
  });

  test('a post whose approvals name no state has no seal', async () => {
    expect(await sealsOf(['-'], { stdin: JSON.stringify({ ...said, approvals: [{ by: 'hford' }] }) })).toEqual([undefined]);
  });
});
