import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonKind, lookAhead, sniffed } from '../../src/posts/sniff.ts';
import { chunks } from './scratch.ts';

const post = '{"channel":"facebook","text":"Hello"}';

describe('stdin without a name', () => {
  test.each([
    ['one line that is an object', post, 'ndjson'],
    ['two lines', `${post}\n${post}\n`, 'ndjson'],
    ['lines of Windows', `${post}\r\n${post}\r\n`, 'ndjson'],
    ['blank lines first', `\n  \n${post}\n`, 'ndjson'],
    ['a broken line, then an object', `{"channel":\n${post}\n`, 'ndjson'],
    ['words, then an object', `oops\n${post}\n`, 'ndjson'],
    ['an array on a line, then an object', `["x"]\n${post}\n`, 'ndjson'],
    ['an object on many lines', '{\n  "channel": "facebook",\n  "text": "Hello"\n}\n', 'json'],
    ['an array on one line', `[${post}]\n`, 'json'],
    ['an array on many lines', `[\n${post},\n${post}\n]\n`, 'json'],
    ['an array with one element on a line of its own', `[\n  ${post}\n]\n`, 'json'],
    ['an object in the third line only', `[\n[],\n${post}]`, 'json'],
    ['a broken object', '{"channel":', 'json'],
    ['JSON after a byte order mark', '\ufeff[1]', 'json'],
    ['words', 'Sports day was a joy!\n', 'other'],
    ['words after a byte order mark', '\ufeffSports day', 'other'],
    ['a number', '12', 'other'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'other'],
    ['nothing', '', 'empty'],
    ['blank lines', ' \r\n\t\n', 'empty'],
  ])('%s', async (_, input, is) => {
    expect(sniffed(Buffer.from(input), true)).toBe(is);
    expect((await lookAhead(chunks(input), sniffed)).is).toBe(is);
  });

  test.each([
    ['the first line, when it is an object', `${post}\n`, 'ndjson'],
    ['a lone bracket', '[\n', 'json'],
    ['both lines', 'one\ntwo\n', 'other'],
  ])('is known from %s', (_, head, is) => {
    expect(sniffed(Buffer.from(head), false)).toBe(is);
  });

  test.each(['', ' \n', post, `one\n${post}`, '['])('is not known from %j', (head) => {
    expect(sniffed(Buffer.from(head), false)).toBeUndefined();
  });

  test('does not depend on how the bytes come in, and loses none of them', async () => {
    const line = fc.constantFrom(post, '{', '[', ']', '', ' ', 'Hello', '{"a":1},', '}');
    const cuts = fc.array(fc.nat(200), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 5 }), cuts, async (lines, at) => {
        const text = lines.join('\n');
        const marks = [0, ...at.filter((mark) => mark < text.length).sort((a, b) => a - b), text.length];
        const parts = marks.slice(1).map((mark, nth) => text.slice(marks[nth], mark));
        const seen = await lookAhead(chunks(parts), sniffed);
        const back: Uint8Array[] = [];
        for await (const chunk of seen.chunks) back.push(chunk);
        expect([seen.is, Buffer.concat(back).toString()]).toEqual([sniffed(Buffer.from(text), true), text]);
      }),
    );
  });

  test('is asked for no more than is needed', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${post}\n`);
      throw new Error('asked for more');
    }
    expect((await lookAhead(endless(), sniffed)).is).toBe('ndjson');
  });

  test('whose first lines never end is judged by its first byte', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.alloc(1_000_000, 'a');
    }
    expect((await lookAhead(endless(), sniffed)).is).toBe('other');
  });

  test('is closed when nobody reads on', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('[');
      } finally {
        closed = true;
      }
    }
    const { chunks: rest } = await lookAhead(source(), jsonKind);
    for await (const _ of rest) break;
    expect(closed).toBe(true);
  });
});

describe('a file called .json', () => {
  test.each([
    [post, 'single'],
    [`\n\n [${post}]`, 'array'],
    ['', 'single'],
    ['"text"', 'single'],
    ['{"smpolicy":"1.0.0","schema":1,"now":', 'result'],
    ['{\n  "smpolicy": "0.1.0-beta",\n  "schema": 1', 'result'],
    ['{"smpolicy":"1.0.0","text":"Hello"}', 'single'],
    ['{"schema":1,"smpolicy":"1.0.0"}', 'single'],
    ['{"channel":"x","smpolicy":"1.0.0","schema":1}', 'single'],
    ['[{"smpolicy":"1.0.0","schema":1}]', 'array'],
  ])('%s holds: %s', (head, kind) => {
    expect(jsonKind(Buffer.from(head), true)).toBe(kind);
  });

  test('is not known from blanks alone', () => {
    expect(jsonKind(Buffer.from(' \r\n\t'), false)).toBeUndefined();
  });
});
