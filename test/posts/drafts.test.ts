import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readDrafts } from '../../src/posts/drafts.ts';
import { expandInputs } from '../../src/posts/inputs.ts';
import { GOOD_LINES, GOOD_RUN } from '../formats/shapes/samples.ts';
import { chunks, listed, makePipe, post, readAll, readFile, scratch } from './scratch.ts';

const onUnix = process.platform === 'win32' ? test.skip : test;
const lines = (...posts: unknown[]): string => posts.map((one) => `${typeof one === 'string' ? one : JSON.stringify(one)}\n`).join('');
const brief = ({ drafts, unread }: Awaited<ReturnType<typeof readAll>>) => ({
  drafts: drafts.map(({ source, name, post: { text } }) => [source, name, text]),
  unread: unread.map(({ source, line, column }) => [source, line, column]),
});

describe('a JSON file', () => {
  test('holds one post', async () => {
    const cwd = scratch({ 'posts/farm.json': '{\n  "channel": "facebook",\n  "text": "Hello"\n}' });
    const { drafts, unread } = await readAll(['posts/farm.json'], { cwd });
    expect(unread).toEqual([]);
    expect(drafts).toMatchObject([{ source: 'posts/farm.json', name: 'farm', folder: join(cwd, 'posts'), post: post('Hello') }]);
    expect(drafts[0]?.locate('/text', 2)).toEqual({ line: 3, column: 14 });
  });

  test('or an array of them, each named by its place', async () => {
    const text = `\n [${JSON.stringify(post('One'))},\n  ${JSON.stringify(post('Two'))} ]\n`;
    const all = await readFile('week.json', text);
    expect(brief(all)).toEqual({
      drafts: [
        ['week.json#1', 'week#1', 'One'],
        ['week.json#2', 'week#2', 'Two'],
      ],
      unread: [],
    });
    expect(all.drafts.map(({ locate }) => locate('/text'))).toEqual([
      { line: 2, column: 32 },
      { line: 3, column: 32 },
    ]);
  });

  test('of which one element is bad still gives the others', async () => {
    const all = await readFile(
      'week.json',
      `[${JSON.stringify(post('One'))},\n {"channel": "facebook", "text": 3}, {"chanel":}, [],\n${JSON.stringify(post('Five'))}]`,
    );
    expect(brief(all)).toEqual({
      drafts: [
        ['week.json#1', 'week#1', 'One'],
        ['week.json#5', 'week#5', 'Five'],
      ],
      unread: [
        ['week.json#2', 2, 34],
        ['week.json#3', 2, 48],
        ['week.json#4', 2, 51],
      ],
    });
  });

  test('longer than a chunk gives each element its own place', async () => {
    const posts = Array.from({ length: 3000 }, (_, nth) => post(`${nth} ${'é'.repeat(nth % 300)}`));
    const all = await readFile('year.json', `[\n${posts.map((one) => JSON.stringify(one)).join(',\n')}\n]`);
    expect(all.unread).toEqual([]);
    expect(all.drafts.map((draft) => draft.post)).toEqual(posts);
    expect(all.drafts.map(({ source, locate }) => [source, locate('/channel')])).toEqual(
      posts.map((_, nth) => [`year.json#${nth + 1}`, { line: nth + 2, column: 12 }]),
    );
  });

  test('that breaks off gives what came before', async () => {
    const all = await readFile('week.json', `[${JSON.stringify(post('One'))},`);
    expect(brief(all)).toEqual({ drafts: [['week.json#1', 'week#1', 'One']], unread: [['week.json', 1, 38]] });
  });

  test.each(['[]', ' [ \n ]', '[\n]\n'])('%j holds no post', async (text) => {
    expect((await readFile('none.json', text)).unread).toEqual([{ source: 'none.json', line: 1, column: 1, why: 'it holds no post' }]);
  });

  test.each(['', ' \n '])('%j is unread', async (text) => {
    expect((await readFile('none.json', text)).unread).toMatchObject([{ source: 'none.json', line: expect.any(Number) }]);
  });

  test('is a post where it has keys of ours before its own', async () => {
    const { drafts } = await readFile('a.json', { $schema: 'post.schema.json', 'x-note': 1, ...post('Hello') });
    expect(drafts[0]?.post).toEqual(post('Hello'));
  });

  test('with an unknown key is unread, at its place', async () => {
    const { unread } = await readFile('a.json', '{\n"channel": "facebook",\n "medai": []}');
    expect(unread).toMatchObject([{ source: 'a.json', line: 3, column: expect.any(Number), why: expect.stringContaining('media') }]);
  });

  test.each([
    ['a post as long as may be', 5_000_000, 1],
    ['a post a byte longer', 5_000_001, 0],
  ])('%s', async (_, size, drafts) => {
    const empty = JSON.stringify(post(''));
    const whole = JSON.stringify(post('a'.repeat(size - empty.length)));
    const sizes = [await readFile('a.json', whole), await readFile('a.json', `[${whole}]`), await readFile('a.ndjson', lines(whole))];
    expect(sizes.map((all) => all.drafts.length)).toEqual([drafts, drafts, drafts]);
    expect(sizes.map((all) => all.unread.map(({ why }) => why.includes('5 MB')))).toEqual(
      drafts === 1 ? [[], [], []] : [[true], [true], [true]],
    );
  });
});

describe('an NDJSON file', () => {
  test('holds a post a line, named by the line; blank lines are passed over', async () => {
    const all = await readFile('week.ndjson', lines(post('One'), '', ' \t', post('Four')));
    expect(brief(all).drafts).toEqual([
      ['week.ndjson#1', 'week#1', 'One'],
      ['week.ndjson#4', 'week#4', 'Four'],
    ]);
    expect(all.drafts[1]?.locate('/text')).toEqual({ line: 4, column: 30 });
  });

  test('may have the line ends of Windows, and none at the end', async () => {
    const text = lines(post('One'), post('Two')).replaceAll('\n', '\r\n').trimEnd();
    expect(brief(await readFile('week.jsonl', text))).toEqual(brief(await readFile('week.jsonl', lines(post('One'), post('Two')))));
  });

  test('of which a line is bad, or has a bad field, still gives the others', async () => {
    const all = await readFile(
      'week.ndjson',
      lines(post('One'), '{"channel": "facebook",}', { channel: 'facebook', text: 3 }, '[]', post('Five')),
    );
    expect(brief(all)).toEqual({
      drafts: [
        ['week.ndjson#1', 'week#1', 'One'],
        ['week.ndjson#5', 'week#5', 'Five'],
      ],
      unread: [
        ['week.ndjson#2', 2, expect.any(Number)],
        ['week.ndjson#3', 3, 30],
        ['week.ndjson#4', 4, 1],
      ],
    });
  });

  test.each(['', '\n', ' \r\n\n'])('%j holds no post', async (text) => {
    expect((await readFile('none.ndjson', text)).unread).toEqual([{ source: 'none.ndjson', line: 1, column: 1, why: 'it holds no post' }]);
  });
});

describe('a Markdown file', () => {
  const farm = '---\nchannel: facebook\nmedia:\n  - file: a.jpg\n---\n\nHello\nfarm!\n\n';

  test('has its settings in front and its words after them', async () => {
    const { drafts, unread } = await readFile('farm.md', farm);
    expect(unread).toEqual([]);
    expect(drafts).toMatchObject([
      { source: 'farm.md', name: 'farm', post: { channel: 'facebook', text: 'Hello\nfarm!', media: [{ file: 'a.jpg' }] } },
    ]);
    const at = drafts[0]?.locate;
    expect([at?.('/text'), at?.('/text', 0), at?.('/text', 8), at?.('/media/0/file'), at?.('/channel')]).toEqual([
      { line: 7, column: 1 },
      { line: 7, column: 1 },
      { line: 8, column: 3 },
      { line: 4, column: 11 },
      { line: 2, column: 10 },
    ]);
  });

  test('reads the same with the line ends of Windows and a byte order mark', async () => {
    const [unix, windows] = [await readFile('farm.md', farm), await readFile('farm.md', `\ufeff${farm.replaceAll('\n', '\r\n')}`)];
    expect(windows.drafts[0]?.post).toEqual(unix.drafts[0]?.post);
    expect(windows.drafts[0]?.locate('/text', 8)).toEqual({ line: 8, column: 3 });
    expect(windows.drafts[0]?.locate('/media/0/file')).toEqual({ line: 4, column: 11 });
  });

  test.each([
    ['without settings', 'Hello\n', { channel: 'x', text: 'Hello' }],
    ['with settings that name another', '---\nchannel: facebook\n---\nHello\n', { channel: 'facebook', text: 'Hello' }],
    ['with settings that name none', '---\nid: farm\n---\nHello\n', { id: 'farm', channel: 'x', text: 'Hello' }],
    ['with empty settings', '---\n---\nHello', { channel: 'x', text: 'Hello' }],
    ['with its words in the settings', '---\ntext: Hello\n---\n\n', { channel: 'x', text: 'Hello' }],
    ['without words', '---\nmedia: [{ file: a.jpg }]\n---\n', { channel: 'x', media: [{ file: 'a.jpg' }] }],
    ['with words that end in blanks', '---\n---\n \n  Hello  \n \n', { channel: 'x', text: '  Hello' }],
  ])('%s and a channel from the command line', async (_, text, is) => {
    const { drafts, unread } = await readFile('farm.md', text, { channel: 'x' });
    expect({ post: drafts[0]?.post, unread }).toEqual({ post: is, unread: [] });
  });

  test('whose words stand in the settings has their place there', async () => {
    const { drafts } = await readFile('farm.md', '---\nchannel: x\ntext: Hello\n---\n');
    expect(drafts[0]?.locate('/text', 1)).toEqual({ line: 3, column: 8 });
  });

  test.each([
    ['without a channel', 'Hello', [undefined, undefined], /which channel.*---.*--channel/u],
    ['with words in both places', '---\nchannel: x\ntext: One\n---\nTwo', [3, 7], /front matter.*body/u],
    ['without words or media', '---\nchannel: x\n---\n\n', [2, 1], /text or media/u],
    ['with an unknown key', '---\nchannel: x\nmedai: []\n---\nHello', [3, 8], /media/u],
    ['with settings that are a list', '---\n- x\n---\nHello', [2, 1], /./u],
    ['with broken settings', '---\nchannel: "x\n---\nHello', [expect.any(Number), expect.any(Number)], /./u],
    ['with settings that never close', '---\nchannel: x\n', [1, 1], /never closed/u],
    ['without anything', ' \n', [undefined, undefined], /no words/u],
  ])('%s is unread', async (_, text, [line, column], says) => {
    const { drafts, unread } = await readFile('farm.md', text);
    expect(drafts).toEqual([]);
    expect(unread).toHaveLength(1);
    expect(unread[0]?.why).toMatch(says);
    expect([unread[0]?.line, unread[0]?.column]).toEqual([line, column]);
  });
});

describe('a text file', () => {
  test('is all text, for the channel of the command line', async () => {
    const { drafts, unread } = await readFile('farm.txt', '\ufeffHello\r\n---\r\nfarm!\r\n', { channel: 'facebook' });
    expect(unread).toEqual([]);
    expect(drafts).toMatchObject([{ source: 'farm.txt', name: 'farm', post: post('Hello\n---\nfarm!') }]);
    expect(drafts[0]?.locate('/text', 12)).toEqual({ line: 3, column: 3 });
  });

  test('may be in the letters of Windows', async () => {
    const { drafts } = await readFile('farm.txt', Buffer.from('Caf\xe9 \x96 today', 'latin1'), { channel: 'facebook' });
    expect(drafts[0]?.post.text).toBe('Café – today');
  });

  test.each([
    ['for no channel', 'Hello', undefined, /which channel.*--channel/u],
    ['without words', ' \r\n', 'facebook', /no words/u],
    ['for a channel that nobody knows', 'Hello', 'facebok', /facebook/u],
    ['too long', 'a'.repeat(5_000_001), 'facebook', /5 MB/u],
  ])('%s is unread', async (_, text, channel, says) => {
    const { drafts, unread } = await readFile('farm.txt', text, channel === undefined ? {} : { channel });
    expect({ drafts, unread }).toMatchObject({ drafts: [], unread: [{ source: 'farm.txt', why: expect.stringMatching(says) }] });
  });
});

describe('stdin', () => {
  const read = async (stdin: string, given: { stdinName?: string; channel?: string } = {}) =>
    brief(await readAll(['-'], { stdin, ...given }));
  const pretty = JSON.stringify(post('One'), null, 2);

  test.each([
    ['an object on many lines', pretty, [['stdin', 'stdin', 'One']]],
    [
      'lines',
      lines(post('One'), post('Two')),
      [
        ['stdin#1', 'stdin#1', 'One'],
        ['stdin#2', 'stdin#2', 'Two'],
      ],
    ],
    [
      'an array',
      JSON.stringify([post('One'), post('Two')]),
      [
        ['stdin#1', 'stdin#1', 'One'],
        ['stdin#2', 'stdin#2', 'Two'],
      ],
    ],
    ['an array of one on a line of its own', `[\n${JSON.stringify(post('One'))}\n]`, [['stdin#1', 'stdin#1', 'One']]],
  ])('holding %s', async (_, stdin, drafts) => {
    expect(await read(stdin)).toEqual({ drafts, unread: [] });
    expect((await readAll(['-'], { stdin: stdin.split('') })).drafts).toHaveLength(drafts.length);
  });

  test('is text for the channel of the command line, where it is not JSON', async () => {
    expect(await read('Hello\n', { channel: 'facebook' })).toEqual({ drafts: [['stdin', 'stdin', 'Hello']], unread: [] });
    expect((await readAll(['-'], { stdin: 'Hello\n' })).unread).toEqual([
      { source: 'stdin', line: 1, column: 1, why: expect.stringMatching(/not JSON.*--channel.*--stdin-filename/u) },
    ]);
  });

  test('takes its name and its format from --stdin-filename', async () => {
    expect((await read(pretty, { stdinName: 'posts/farm.json' })).drafts).toEqual([['posts/farm.json', 'farm', 'One']]);
    expect((await read(lines(post('One')), { stdinName: 'farm.ndjson' })).drafts).toEqual([['farm.ndjson#1', 'farm#1', 'One']]);
    expect((await read(lines(post('One')), { stdinName: 'farm.json' })).drafts).toEqual([['farm.json', 'farm', 'One']]);
    expect((await read('{not JSON}', { stdinName: 'farm.txt', channel: 'x' })).drafts).toEqual([['farm.txt', 'farm', '{not JSON}']]);
    expect((await read('---\nchannel: x\n---\nHello', { stdinName: 'farm.md' })).drafts).toEqual([['farm.md', 'farm', 'Hello']]);
  });

  test.each(['', '\n\n'])('%j holds no post', async (stdin) => {
    expect((await readAll(['-'], { stdin })).unread).toEqual([{ source: 'stdin', line: 1, column: 1, why: 'it holds no post' }]);
  });

  test('that fails is unread', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(lines(post('One')));
      throw Object.assign(new Error('read EIO'), { code: 'EIO' });
    }
    const { inputs } = await expandInputs(['-'], { cwd: scratch() });
    const items = await listed(readDrafts(inputs, { stdin: broken() }));
    expect(items).toMatchObject([
      { draft: { source: 'stdin#1' } },
      { unread: { source: 'stdin', why: expect.stringContaining('failed') } },
    ]);
  });
});

describe('our own results', () => {
  const result = JSON.stringify(GOOD_RUN, null, 2);
  const resultLines = lines(...GOOD_LINES);
  const end = GOOD_LINES.at(-1);

  test('are passed over in a folder', async () => {
    const cwd = scratch({
      'posts/a.json': post('Hello'),
      'posts/b.json': result,
      'posts/c.ndjson': resultLines,
      'posts/d.jsonl': lines(end),
    });
    expect(brief(await readAll(['posts'], { cwd }))).toEqual({ drafts: [['posts/a.json', 'a', 'Hello']], unread: [] });
    expect(brief(await readAll(['posts/*'], { cwd }))).toEqual({ drafts: [['posts/a.json', 'a', 'Hello']], unread: [] });
  });

  test('are no posts where one is named', async () => {
    const cwd = scratch({ 'b.json': result, 'c.ndjson': resultLines });
    const why = 'it is a result of smpolicy, not a post';
    expect((await readAll(['b.json', 'c.ndjson'], { cwd })).unread).toEqual([
      { source: 'b.json', why },
      { source: 'c.ndjson', why },
    ]);
  });

  test('alone in a folder leave nothing that was checked', async () => {
    const cwd = scratch({ 'posts/b.json': result, 'more/a.json': post('Hello') });
    const { drafts, unread } = await readAll(['posts', 'more'], { cwd });
    expect(drafts).toHaveLength(1);
    expect(unread).toEqual([{ source: 'posts', why: 'it holds no post, only results of smpolicy' }]);
  });

  test('of several runs, one after the other, are passed over as one', async () => {
    const cwd = scratch({ 'posts/ok.json': post('Fine'), 'posts/runs.ndjson': lines(...GOOD_LINES, ...GOOD_LINES) });
    const { drafts, unread } = await readAll(['posts'], { cwd });
    expect([drafts.map(({ post: { text } }) => text), unread]).toEqual([['Fine'], []]);
  });

  const crafted = { smpolicy: 'x', schema: 1, ...post('Hello'), media: [{ pupils: ['P002'] }] };

  test.each([
    ['a post that begins like one', 'a.json', JSON.stringify(crafted), 'a.json'],
    ['one with a post beside it', 'a.json', JSON.stringify({ ...GOOD_RUN, ...crafted }), 'a.json'],
    ['one with a post among its posts', 'a.json', JSON.stringify({ ...GOOD_RUN, posts: [crafted] }), 'a.json'],
    [
      'one without its end',
      'a.json',
      JSON.stringify({ smpolicy: '1.0.0', schema: 1, now: GOOD_RUN['now'], policies: [], posts: [] }),
      'a.json',
    ],
    ['one cut short', 'a.json', result.slice(0, -4), 'a.json'],
    ['lines without an end', 'a.ndjson', lines(...GOOD_LINES.slice(0, -1)), 'a.ndjson#1'],
    ['a post between such lines', 'a.ndjson', lines({ source: 'x' }, post('Hello'), { end: {} }), 'a.ndjson#1'],
    ['a post between good lines', 'a.ndjson', lines(GOOD_LINES[0], post('Hello'), end), 'a.ndjson#1'],
    ['a post after the end', 'a.ndjson', lines(...GOOD_LINES, post('Hello')), 'a.ndjson#1'],
    ['a second run that is cut short', 'a.ndjson', lines(...GOOD_LINES, GOOD_LINES[0]), 'a.ndjson#1'],
    ['posts before an end', 'a.ndjson', lines(post('Hello'), end), 'a.ndjson#2'],
    ['a line with a key of a post', 'a.ndjson', lines({ ...GOOD_LINES[0], media: [] }, end), 'a.ndjson#1'],
    ['a post that speaks of us', 'a.ndjson', lines({ ...post('Hello'), smpolicy: '1.0.0', schema: 1 }), 'a.ndjson#1'],
  ])('are not taken from %s', async (_, name, content, source) => {
    const cwd = scratch({ 'posts/ok.json': post('Fine'), [`posts/${name}`]: content });
    const { drafts, unread } = await readAll(['posts'], { cwd });
    expect(drafts.map(({ post: { text } }) => text)).toContain('Fine');
    expect(unread[0]).toMatchObject({ source: `posts/${source}`, line: expect.any(Number) });
  });
});

describe('all inputs together', () => {
  test('come in their order, and one that is unread stops no other', async () => {
    const cwd = scratch({ 'a.json': post('A'), 'b.json': '{', 'posts/c.ndjson': lines(post('C1'), post('C2')), 'd.md': 'D' });
    expect(brief(await readAll(['d.md', 'posts', 'b.json', '-', 'a.json', 'gone.json'], { cwd, stdin: 'S', channel: 'x' }))).toEqual({
      drafts: [
        ['d.md', 'd', 'D'],
        ['posts/c.ndjson#1', 'c#1', 'C1'],
        ['posts/c.ndjson#2', 'c#2', 'C2'],
        ['stdin', 'stdin', 'S'],
        ['a.json', 'a', 'A'],
      ],
      unread: [
        ['gone.json', undefined, undefined],
        ['b.json', 1, 2],
      ],
    });
  });

  test.each([
    ['that vanished', (path: string) => rmSync(path), /no such file/u],
    [
      'that became a folder',
      (path: string) => {
        rmSync(path);
        mkdirSync(path);
      },
      /./u,
    ],
  ])('a file %s is unread', async (_, change, says) => {
    const cwd = scratch({ 'a.json': post('A'), 'b.json': post('B') });
    const { inputs } = await expandInputs(['a.json', 'b.json'], { cwd });
    change(join(cwd, 'a.json'));
    const items = await listed(readDrafts(inputs, { stdin: chunks('') }));
    expect(items).toMatchObject([{ unread: { source: 'a.json', why: expect.stringMatching(says) } }, { draft: { source: 'b.json' } }]);
  });

  onUnix('a file that became a pipe is unread, and nothing waits for it', async () => {
    const cwd = scratch({ 'a.json': post('A') });
    const { inputs } = await expandInputs(['a.json'], { cwd });
    rmSync(join(cwd, 'a.json'));
    makePipe(join(cwd, 'a.json'));
    const items = await listed(readDrafts(inputs, { stdin: chunks('') }));
    expect(items).toMatchObject([{ unread: { why: expect.stringContaining('not a regular file') } }]);
  });

  test('a file that grows while it is read is told of', async () => {
    const cwd = scratch({ 'a.ndjson': lines(...Array.from({ length: 3 }, (_, nth) => post(`${nth}`))) });
    const { inputs } = await expandInputs(['a.ndjson'], { cwd });
    const seen: string[] = [];
    for await (const item of readDrafts(inputs, { stdin: chunks('') })) {
      seen.push('draft' in item ? item.draft.source : 'unread' in item ? item.unread.why : item.notice);
      if (seen.length < 50) appendFileSync(join(cwd, 'a.ndjson'), lines(post('more')));
    }
    expect(seen.slice(0, 3)).toEqual(['a.ndjson#1', 'a.ndjson#2', 'a.ndjson#3']);
    expect(seen.at(-1)).toMatch(/changed while it was read/u);
    expect(seen.length).toBeLessThan(10);
  });

  onUnix('leave no file open, whoever stops early and whatever was in them', async () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    if (process.platform !== 'linux') return;
    const cwd = scratch({
      'p/a.json': post('A'),
      'p/b.json': GOOD_RUN,
      'p/b.ndjson': lines(...GOOD_LINES.slice(0, 2), post('B')),
      'p/c.ndjson': lines(post('C')),
      'p/d.json': 'oops',
      'p/e.json': ' '.repeat(6_000_000),
    });
    const { inputs } = await expandInputs(['p'], { cwd });
    const before = open();
    for (let most = 1; most <= 9; most += 1) {
      let count = 0;
      for await (const _ of readDrafts(inputs, { stdin: chunks('') })) if (++count === most) break;
      expect(open()).toBe(before);
    }
  });
});
