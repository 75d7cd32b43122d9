import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Piece, peek, splitArray, splitLines } from '../../src/formats/split.ts';
import { complaintFrom, complaintOf, placeOf } from './complaints.ts';

type Splitter = (chunks: AsyncIterable<Uint8Array>, limit: number) => AsyncGenerator<Piece>;
const LIMIT = 1000;

async function* stream(chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(chunk);
}

/** The same memory again for every chunk, as some streams do it. */
function* reusing(bytes: Uint8Array, cuts: readonly number[]): Generator<Uint8Array> {
  const memory = new Uint8Array(bytes.length);
  const ends = [...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  let from = 0;
  for (const end of ends) {
    memory.fill(0x78);
    memory.set(bytes.subarray(from, end));
    yield memory.subarray(0, end - from);
    from = end;
  }
}

async function split(
  splitter: Splitter,
  bytes: Uint8Array | string,
  { limit = LIMIT, cuts = [] as readonly number[] } = {},
): Promise<unknown[]> {
  const pieces: unknown[] = [];
  for await (const piece of splitter(stream(reusing(Buffer.from(bytes), cuts)), limit)) {
    const { line, column, tooLong } = piece;
    pieces.push([`${line}:${column}`, tooLong ? undefined : Buffer.from(piece.bytes).toString('utf8')]);
  }
  return pieces;
}

const cuts = fc.array(fc.nat(), { maxLength: 12 });
const everywhere = Array.from({ length: 400 }, (_, index) => index);

describe('lines', () => {
  test.each([
    ['nothing', '', []],
    ['one line', '{"a":1}', [['1:1', '{"a":1}']]],
    [
      'a line end after the last',
      'a\nb\n',
      [
        ['1:1', 'a'],
        ['2:1', 'b'],
      ],
    ],
    [
      'CRLF',
      'a\r\nb\r\n',
      [
        ['1:1', 'a'],
        ['2:1', 'b'],
      ],
    ],
    [
      'blank lines',
      '\n\na\n \t\r\n\r\nb\n\n',
      [
        ['3:1', 'a'],
        ['6:1', 'b'],
      ],
    ],
    ['spaces around stay', '  a \r\n', [['1:1', '  a ']]],
    ['a CR inside stays', 'a\rb\n', [['1:1', 'a\rb']]],
    ['a CR at the end of the stream', 'a\r', [['1:1', 'a']]],
    ['a no-break space is not blank', '\u00a0\n', [['1:1', '\u00a0']]],
    [
      'a byte order mark is not blank',
      '\uFEFF\na',
      [
        ['1:1', '\uFEFF'],
        ['2:1', 'a'],
      ],
    ],
  ])('%s', async (_, text, pieces) => {
    expect(await split(splitLines, text)).toEqual(pieces);
    expect(await split(splitLines, text, { cuts: everywhere })).toEqual(pieces);
  });

  test.each([
    [
      'as long as may be',
      'abcde\nf',
      [
        ['1:1', 'abcde'],
        ['2:1', 'f'],
      ],
    ],
    [
      'as long as may be, and CRLF',
      'abcde\r\nf',
      [
        ['1:1', 'abcde'],
        ['2:1', 'f'],
      ],
    ],
    [
      'one too long',
      'abcdef\nf',
      [
        ['1:1', undefined],
        ['2:1', 'f'],
      ],
    ],
    [
      'one too long, and CRLF',
      'abcdef\r\nf\r\n',
      [
        ['1:1', undefined],
        ['2:1', 'f'],
      ],
    ],
    [
      'much too long, and last',
      'f\nabcdefghijklmnop',
      [
        ['1:1', 'f'],
        ['2:1', undefined],
      ],
    ],
    [
      'too long of spaces alone is not passed over',
      '        \nf',
      [
        ['1:1', undefined],
        ['2:1', 'f'],
      ],
    ],
  ])('%s', async (_, text, pieces) => {
    expect(await split(splitLines, text, { limit: 5 })).toEqual(pieces);
    expect(await split(splitLines, text, { limit: 5, cuts: everywhere })).toEqual(pieces);
  });

  test('are those of the text, wherever the chunks end', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '😀', '\n', '\r\n', ' ', '{"a": 1}', '\r'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(text, cuts, fc.integer({ min: 1, max: 20 }), async (whole, where, limit) => {
        const lines = whole.split('\n').map((line, index) => ({ line: line.replace(/\r$/, ''), number: index + 1 }));
        const isLong = (line: string): boolean => Buffer.byteLength(line) > limit;
        const expected = lines
          .filter(({ line }) => isLong(line) || !/^[ \t\r]*$/.test(line))
          .map(({ line, number }) => [`${number}:1`, isLong(line) ? undefined : line]);
        expect(await split(splitLines, whole, { limit, cuts: where })).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('of a line without end no more than the limit is held', async () => {
    const chunk = Buffer.alloc(64 * 1024, 'x');
    let held = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let count = 0; count < 2000; count += 1) {
        yield await Promise.resolve(chunk);
        held = Math.max(held, process.memoryUsage().arrayBuffers);
      }
    }
    const before = process.memoryUsage().arrayBuffers;
    const pieces: Piece[] = [];
    for await (const piece of splitLines(endless(), 100_000)) pieces.push(piece);
    expect(pieces.map(({ tooLong, bytes }) => [tooLong, bytes.length])).toEqual([[true, 0]]);
    // 125 MB went by.
    expect(held - before).toBeLessThan(20_000_000);
  });
});

describe('arrays', () => {
  test.each([
    ['an empty one', '[]', []],
    ['an empty one with spaces', ' \r\n[ \n] \n', []],
    [
      'numbers',
      '[1,2 , 3]',
      [
        ['1:2', '1'],
        ['1:4', '2'],
        ['1:8', '3'],
      ],
    ],
    [
      'lines',
      '[\n  {"a": 1},\r\n  {"b": [2]}\n]\n',
      [
        ['2:3', '{"a": 1}'],
        ['3:3', '{"b": [2]}'],
      ],
    ],
    [
      'old line ends',
      '[\r1,\r2]',
      [
        ['2:1', '1'],
        ['3:1', '2'],
      ],
    ],
    [
      'brackets in strings',
      '["]", "[,", {"}": "\\"]"}]',
      [
        ['1:2', '"]"'],
        ['1:7', '"[,"'],
        ['1:13', '{"}": "\\"]"}'],
      ],
    ],
    [
      'backslashes before a quote',
      '["\\\\", "\\\\\\""]',
      [
        ['1:2', '"\\\\"'],
        ['1:8', '"\\\\\\""'],
      ],
    ],
    [
      'arrays in it',
      '[[1, [2]], []]',
      [
        ['1:2', '[1, [2]]'],
        ['1:12', '[]'],
      ],
    ],
    [
      'columns are UTF-16 units',
      '["é😀", "b"]',
      [
        ['1:2', '"é😀"'],
        ['1:9', '"b"'],
      ],
    ],
    [
      'line breaks in elements',
      '[{"a":\n1}, {\r\n}, 3]',
      [
        ['1:2', '{"a":\n1}'],
        ['2:5', '{\r\n}'],
        ['3:4', '3'],
      ],
    ],
    [
      'what is wrong inside an element is not judged',
      '[{a}, tru, 01, "\n", 1[2], }]',
      [
        ['1:2', '{a}'],
        ['1:7', 'tru'],
        ['1:12', '01'],
        ['1:16', '"\n"'],
        ['2:4', '1[2]'],
        ['2:10', '}'],
      ],
    ],
  ])('%s', async (_, text, pieces) => {
    expect(await split(splitArray, text)).toEqual(pieces);
    expect(await split(splitArray, text, { cuts: everywhere })).toEqual(pieces);
  });

  test.each([
    ['nothing', '', '1:1', /ends here, where the `\[` of an array/],
    ['white space', ' \n ', '2:2', /ends here, where the `\[`/],
    ['an object', '{"a": 1}', '1:1', /`\[` of an array was expected/],
    ['a byte order mark', '\uFEFF[]', '1:1', /not begin with plain text/],
    ['no end', '[1, 2', '1:6', /ends here/],
    ['no end after a comma', '[1, ', '1:5', /ends here, where a value/],
    ['no end after the bracket', '[\n', '2:1', /ends here, where a value or `\]`/],
    ['no end after an element', '[{} ', '1:5', /ends here, where a comma or `\]`/],
    ['no end in a string', '["a, 1]', '1:8', /ends here, where the end of a value/],
    ['no end in an object', '[{"a": 1]', '1:10', /ends here, where a comma/],
    ['a comma before the end', '[1,\n2 ,\n]', '2:3', /comma stands before `\]`/],
    ['a comma first', '[,1]', '1:2', /a value or `\]` was expected/],
    ['two commas', '[1,,2]', '1:4', /a value was expected/],
    ['a missing comma', '[{}\n{}]', '2:1', /a comma or `\]` was expected/],
    ['a missing comma between words', '[true false]', '1:7', /a comma or `\]` was expected/],
    ['a missing comma after a string', '["a""b"]', '1:5', /a comma or `\]` was expected/],
    ['text after it', '[1]\n x', '2:2', /after the end/],
    ['another array after it', '[][]', '1:3', /after the end/],
  ])('%s is refused', async (_, text, place, word) => {
    for (const where of [[], everywhere]) {
      const complaint = await complaintFrom(() => split(splitArray, text, { cuts: where }));
      expect(complaint.why).toMatch(word);
      expect(placeOf(complaint)).toBe(place);
      expect(complaint.file).toBeUndefined();
    }
  });

  test('an element that is too long is told and passed over', async () => {
    const text = `["abc", "${'x'.repeat(50)}", [1]]`;
    const pieces = [
      ['1:2', '"abc"'],
      ['1:9', undefined],
      ['1:63', '[1]'],
    ];
    expect(await split(splitArray, text, { limit: 5 })).toEqual(pieces);
    expect(await split(splitArray, text, { limit: 5, cuts: everywhere })).toEqual(pieces);
  });

  test('the elements are those of JSON.parse, wherever the chunks end and however it is indented', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 }),
        fc.constantFrom('', ' ', '\n', '\r\n\t'),
        cuts,
        async (values, space, where) => {
          const written = values.map((value) => JSON.stringify(value, null, space.length));
          const text = `${space}[${space}${written.join(`${space},${space}`)}${space}]${space}`;
          const pieces = await split(splitArray, text, { limit: 1_000_000, cuts: where });
          expect(pieces.map((piece) => (piece as string[])[1])).toEqual(written);
          for (const [index, piece] of pieces.entries()) {
            const [line = 0, column = 0] = ((piece as string[])[0] ?? '').split(':').map(Number);
            const begins = text
              .split(/(?<=\r\n|\n)/)
              .slice(line - 1)
              .join('')
              .slice(column - 1);
            expect(begins.startsWith(written[index] ?? '?')).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('where the chunks end changes nothing, in bad text neither', async () => {
    const scraps = fc
      .array(fc.constantFrom('[', ']', '{', '}', ',', '"', '\\', '1', 'é', ' ', '\n', '\r', ':'), { maxLength: 20 })
      .map((parts) => `[${parts.join('')}`);
    const outcome = (text: string, where: readonly number[]): Promise<unknown> =>
      split(splitArray, text, { cuts: where }).catch(
        (error: unknown) =>
          complaintOf(() => {
            throw error;
          }).message,
      );
    await fc.assert(
      fc.asyncProperty(scraps, cuts, async (text, where) => expect(await outcome(text, where)).toEqual(await outcome(text, []))),
      { numRuns: 300 },
    );
  });

  test('whatever is an array by its elements is one to JSON.parse, and the reverse', async () => {
    const scraps = fc
      .array(fc.constantFrom('[', ']', '{}', ',', '"a"', '1', ' ', '\n', '[1,2]', '{"a":[1]}'), { maxLength: 10 })
      .map((parts) => `[${parts.join('')}`);
    await fc.assert(
      fc.asyncProperty(scraps, async (text) => {
        const pieces = await split(splitArray, text).catch(() => undefined);
        const values = attempt(() => pieces?.map((piece) => JSON.parse((piece as string[])[1] ?? '') as unknown));
        expect(values).toEqual(attempt(() => JSON.parse(text) as unknown));
      }),
      { numRuns: 1000 },
    );
  });
});

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

describe('a first look', () => {
  test('takes nothing away', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), cuts, fc.nat(50), async (bytes, where, count) => {
        const { head, chunks } = await peek(stream(reusing(bytes, where)), count);
        expect(Buffer.from(head)).toEqual(Buffer.from(bytes.subarray(0, count)));
        const all: Buffer[] = [];
        for await (const chunk of chunks) all.push(Buffer.from(chunk));
        expect(Buffer.concat(all)).toEqual(Buffer.from(bytes));
      }),
    );
  });

  test.each([0, 1, 2])('closes the stream when nobody wants the rest after %i chunks', async (wanted) => {
    const events: string[] = [];
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        for (let count = 0; count < 5; count += 1) yield await Promise.resolve(Buffer.from('ab'));
      } finally {
        events.push('closed');
      }
    }
    const { chunks } = await peek(source(), 1);
    let seen = 0;
    for await (const _ of chunks) {
      seen += 1;
      if (seen > wanted) break;
    }
    expect(events).toEqual(['closed']);
  });

  test('passes on what goes wrong in the stream', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.from('ab'));
      throw new Error('the disk is gone');
    }
    await expect(peek(broken(), 10)).rejects.toThrow('the disk is gone');
    const { chunks } = await peek(broken(), 1);
    await expect(split(() => splitLines(chunks, LIMIT), '')).rejects.toThrow('the disk is gone');
  });
});
