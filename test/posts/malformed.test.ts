import { describe, expect, test } from '@jest/globals';
import { post, readAll, readFile, scratch } from './scratch.ts';

const bytes = (...parts: (string | number[])[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part)));
const good = JSON.stringify(post('Hello'));

/** What can be wrong with a JSON text, kind by kind: the name, the text, and where the fault stands. */
const KINDS: readonly (readonly [string, string | Buffer, number, number])[] = [
  ['a byte that UTF-8 never has', bytes('{"channel": "x', [0xff], '"}'), 1, 15],
  ['a letter of Windows-1252', bytes('{"channel": "x",\n"text": "Caf', [0xe9], '"}'), 2, 13],
  ['an overlong slash', bytes('{"a', [0xc0, 0xaf], '": 1}'), 1, 4],
  ['half a character in UTF-8', bytes('{"a": "', [0xe2, 0x82], '"}'), 1, 8],
  ['a surrogate in UTF-8', bytes('{"a": "', [0xed, 0xa0, 0x80], '"}'), 1, 8],
  ['bytes beyond Unicode', bytes('{"a": "', [0xf4, 0xbf, 0xbf, 0xbf], '"}'), 1, 8],
  ['a byte order mark', bytes([0xef, 0xbb, 0xbf], good), 1, 1],
  ['a byte order mark alone', bytes([0xef, 0xbb, 0xbf]), 1, 1],
  ['UTF-16, little end first', bytes([0xff, 0xfe], '{\0}\0'), 1, 1],
  ['UTF-16, big end first', bytes([0xfe, 0xff], '\0{\0}'), 1, 1],
  ['nothing', '', 1, 1],
  ['a NUL', '\0', 1, 1],
  ['a NUL in a string', '{"a": "\0"}', 1, 8],
  ['a line break in a string', '{"a": "one\ntwo"}', 1, 11],
  ['a tab in a string', '{"a": "\t"}', 1, 8],
  ['an escape in a string that there is not', '{"a": "\\x00"}', 1, 8],
  ['a capital escape', '{"a": "\\U0041"}', 1, 8],
  ['an escape cut short', '{"a": "\\u00A"}', 1, 8],
  ['an escaped emoji', '{"a": "\\🌀"}', 1, 8],
  ['a lone high surrogate', '{"channel": "x", "text": "\\uD800"}', 1, 27],
  ['a lone low surrogate', '{"channel": "x", "text": "a\\uDC00"}', 1, 28],
  ['surrogates the wrong way round', '{"channel": "x", "text": "\\uDC00\\uD800"}', 1, 27],
  ['half a pair in a key', '{"\\uD83D": 1}', 1, 3],
  ['a key twice', '{"channel": "x",\n "channel": "y"}', 2, 2],
  ['a key twice, once in escapes', '{"text": "a", "te\\u0078t": "b"}', 1, 15],
  ['a key twice, far down', '{"media": [{"file": "a", "file": "b"}]}', 1, 26],
  ['65 arrays in each other', `{"a": ${'['.repeat(64)}${']'.repeat(64)}}`, 1, 70],
  ['a hundred thousand open brackets', `{"a": ${'['.repeat(100_000)}`, 1, 70],
  ['a hundred thousand open objects', '{"":'.repeat(100_000), 1, 257],
  ['a comma too many', '{"a": 1,}', 1, 8],
  ['two commas', '{"a": 1,, "b": 2}', 1, 9],
  ['a comma first', '{, "a": 1}', 1, 2],
  ['no comma', '{"a": 1 "b": 2}', 1, 9],
  ['no colon', '{"a" 1}', 1, 6],
  ['two colons', '{"a":: 1}', 1, 6],
  ['a comma for a colon', '{"a", 1}', 1, 5],
  ['no value', '{"a": }', 1, 7],
  ['no key', '{: 1}', 1, 2],
  ['a key without quotes', '{a: 1}', 1, 2],
  ['a key in single quotes', "{'a': 1}", 1, 2],
  ['a number for a key', '{1: 1}', 1, 2],
  ['an object that never ends', '{"a": 1', 1, 8],
  ['a string that never ends', '{"a": "b', 1, 7],
  ['a key that never ends', '{"a', 1, 2],
  ['more after the end', '{"a": 1}}', 1, 9],
  ['a second value', '{"a": 1} {"b": 2}', 1, 10],
  ['a comma after the end', '{"a": 1},', 1, 9],
  ['a comment of one line', '{"a": 1} // b', 1, 10],
  ['a comment', '{"a": /* b */ 1}', 1, 7],
  ['a shell comment', '# a\n{}', 1, 1],
  ['a leading zero', '{"a": 012}', 1, 7],
  ['a plus', '{"a": +1}', 1, 7],
  ['a minus alone', '{"a": -}', 1, 7],
  ['a point first', '{"a": .5}', 1, 7],
  ['a point last', '{"a": 1.}', 1, 7],
  ['an exponent without digits', '{"a": 1e}', 1, 7],
  ['hexadecimal', '{"a": 0x1F}', 1, 7],
  ['NaN', '{"a": NaN}', 1, 7],
  ['Infinity', '{"a": -Infinity}', 1, 7],
  ['full-width digits', '{"a": １}', 1, 7],
  ['a capital True', '{"a": True}', 1, 7],
  ['a word cut short', '{"a": nul}', 1, 7],
  ['a no-break space', '{"a":\u00a01}', 1, 6],
  ['a form feed', '{"a":\f1}', 1, 6],
  ['a word joiner first', '\u2060{}', 1, 1],
  ['HTML', '<p>Hello</p>', 1, 1],
  ['YAML', 'channel: x\ntext: Hello\n', 1, 1],
];

describe('a file that is not JSON is unread in one sentence, at its place', () => {
  test.each(KINDS)('%s', async (_, content, line, column) => {
    const { drafts, unread } = await readFile('post.json', content);
    expect(drafts).toEqual([]);
    expect(unread).toEqual([{ source: 'post.json', line, column, why: expect.stringMatching(/^[^\n]{10,300}$/u) }]);
  });

  test.each(KINDS.filter(([, content]) => /^[^\n]+$/u.test(content.toString())))(
    'as a line among others: %s',
    async (_, content, line, column) => {
      const { drafts, unread } = await readFile('posts.ndjson', bytes(`${good}\n\n`, [...Buffer.from(content)], `\n${good}\n`));
      expect(drafts.map(({ source }) => source)).toEqual(['posts.ndjson#1', 'posts.ndjson#4']);
      expect(unread).toEqual([{ source: 'posts.ndjson#3', line: line + 2, column, why: expect.stringMatching(/^[^\n]{10,300}$/u) }]);
    },
  );

  test('a post that is JSON, with all that JSON allows, is read', async () => {
    const odd =
      '{"channel"\t:\r\n"x", "text": "\\u0041\\ud83d\\ude00\\u0000\\/\\"é\u2028\u007f", "location": {"lat": 53.2e0, "lon": -0.0E+1}}';
    const { drafts, unread } = await readFile('post.json', odd);
    expect(unread).toEqual([]);
    expect(drafts[0]?.post.text).toBe('A😀\0/"é\u2028\u007f');
  });
});

/** JSON, and no post. */
test.each([
  'null',
  'true',
  '12',
  '"text"',
  '{}',
  '{"channel": "x"}',
  '{"text": "Hello"}',
  '{"channel": "x", "text": null}',
  '{"channel": "x", "text": " "}',
  '{"channel": "x", "text": "a", "__proto__": {}}',
  '{"channel": 1e400, "text": "a"}',
])('JSON that is no post is unread: %s', async (content) => {
  const { drafts, unread } = await readFile('post.json', content);
  expect(drafts).toEqual([]);
  expect(unread).toEqual([{ source: 'post.json', line: 1, column: expect.any(Number), why: expect.stringMatching(/^[^\n]{10,300}$/u) }]);
});

test('bytes at random never crash the reader, and are never a post', async () => {
  const cwd = scratch();
  let state = 42;
  const byte = (): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state >> 16) & 0xff;
  };
  for (let round = 0; round < 200; round += 1) {
    const stdin = Uint8Array.from({ length: 40 }, byte);
    for (const stdinName of ['a.json', 'a.ndjson', 'clipboard']) {
      const { drafts, unread } = await readAll(['-'], { cwd, stdin, stdinName });
      expect([drafts.length, unread.length > 0]).toEqual([0, true]);
    }
  }
});
