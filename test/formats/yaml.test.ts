import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { parse, stringify } from 'yaml';
import { parseYaml } from '../../src/formats/yaml.ts';
import { complaintOf, placeOf } from './complaints.ts';

const read = (text: string): unknown => parseYaml(text, 'trips.yaml').value;

test.each([
  ['', null],
  ['# only a comment\n', null],
  ['---\n', null],
  ['a: 1\n...\n', { a: 1 }],
  ['%YAML 1.2\n---\na: 1', { a: 1 }],
  ['at: "4.10"\nother: 4.10', { at: '4.10', other: 4.1 }],
  ['on: 2026-05-01\noff: 2026-05-01T09:15', { on: '2026-05-01', off: '2026-05-01T09:15' }],
  [
    'rules: { comments-off: off, a: no, b: yes, c: true, d: null }',
    { rules: { 'comments-off': 'off', a: 'no', b: 'yes', c: true, d: null } },
  ],
  ['from: 08:50', { from: '08:50' }],
  ['a: |\n  x\n  y\n', { a: 'x\ny\n' }],
  ['a: >-\n  x\n  y\n', { a: 'x y' }],
  ['a: !!str 4.10', { a: '4.10' }],
  ['a: &here 1', { a: 1 }],
  ['a: 1\r\nb:\r\n  - 2\r\n', { a: 1, b: [2] }],
  ['a: 1\rb: x\r  y\r', { a: 1, b: 'x y' }],
  ['a: "\\ud83d\\ude00"', { a: '😀' }],
  ['4B: Oak', { '4B': 'Oak' }],
  [`${'['.repeat(64)}${']'.repeat(64)}`, JSON.parse(`${'['.repeat(64)}${']'.repeat(64)}`)],
])('%j is read', (text, value) => {
  expect(read(text)).toEqual(value);
});

test('`__proto__` is a key like any other', () => {
  expect(Object.keys(read('__proto__: { polluted: 1 }') as object)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(read('__proto__: { polluted: 1 }'))).toBe(Object.prototype);
});

test.each([
  ['a key twice', 'a: 1\nb: 2\na: 3', '3:1', /twice/],
  ['a key twice in brackets', '{a: 1, a: 2}', '1:8', /twice/],
  ['a key twice far down', 'a:\n  - b: 1\n    b: 1', '3:5', /twice/],
  ['an alias', 'a: &x 1\nb: *x', '2:5', /alias/],
  ['an alias of nothing', 'a: *', '1:5', /alias/],
  ['text that begins with a star', 'text: *Wow* what a day', '1:13', /does not belong/],
  ['text that begins with an ampersand', 'text: & so on', '1:8', /anchor/],
  ['a billion laughs', `a: &a [lol]\n${Array.from({ length: 9 }, (_, i) => `b${i}: &b${i} [*a, *a]`).join('\n')}`, '2:11', /alias/],
  ['a tag of its own', 'a: !person 1', '1:4', /tag/],
  ['a tag for a date', 'a: !!timestamp 2026-01-01', '1:4', /tag/],
  ['a tag for bytes', 'a: !!binary aGk=', '1:4', /tag/],
  ['a tag that does not fit', 'a: !!int x', '1:4', /tag/],
  ['text that begins with an exclamation mark', 'a: !wow', '1:4', /tag/],
  ['two documents', '---\na: 1\n---\nb: 2', '3:1', /second document/],
  ['two documents, the first without a mark', '# c\na: 1\n---\nb: 2', '3:1', /second document/],
  ['two documents, the first ended', 'a: 1\n...\nb', '2:1', /second document/],
  ['a tab for indentation', 'a:\n\tb: 1', '2:1', /tab/],
  ['text that begins with an at sign', 'handle: @oakfield', '1:9', /cannot begin/],
  ['text that begins with a backtick', 'a: `x`', '1:4', /cannot begin/],
  ['text that begins with a percent sign', 'a: %x', '1:4', /cannot begin/],
  ['a colon in text', 'title: Farm: a day out', '1:8', /colon/],
  ['a deeper line after a value', 'a: 1\n  b: 2', '1:4', /colon, or a line/],
  ['a key that does not line up', 'a:\n  b: 1\n c: 2', '3:1', /line up/],
  ['an item that does not line up', '- a: 1\n  b: 2\n - c', '3:2', /line up/],
  ['a list and a key', '- a\nb: 1', '2:1', /does not belong/],
  ['a line without a colon', 'a\nb: 1', '1:1', /key was expected/],
  ['a quotation not closed', 'a: "x', '1:6', /never closed/],
  ['a single quotation not closed', "a: 'x", '1:6', /never closed/],
  ['a quotation not closed on its line', "a: 'x\nb: y", '2:5', /quotation mark, a bracket or a colon is missing/],
  ['a bracket not closed', '[b, c', '1:6', /never closed/],
  ['a bracket not closed before the next key', 'a: [b, c\nd: e', '2:1', /bracket before it is never closed/],
  ['a brace too many', '{a: 1}\n}', '2:1', /does not belong/],
  ['an empty place in brackets', 'a: [1,,2]', '1:7', /does not belong/],
  ['text after a quotation', 'a: "x" y', '1:8', /does not belong/],
  ['an unknown escape', 'a: "\\q"', '1:5', /backslash/],
  ['a NUL', 'a: \0', '1:4', /control character/],
  ['a bell', 'a: x\u0007', '1:5', /control character/],
  ['a key that is a list', '? [a]\n: 1', '1:1', /not read as text/],
  ['a key that is a number', '4.10: x', '1:1', /not read as text/],
  ['a key that is empty', ': x', '1:1', /not read as text/],
  ['a key that is null', 'a: 1\nnull: x', '2:1', /not read as text/],
  ['65 deep', '['.repeat(65), '1:65', /too deep/],
  ['100000 opening brackets', '['.repeat(100_000), '1:65', /too deep/],
  ['100000 opening braces', '{'.repeat(100_000), '1:65', /too deep/],
  ['100000 opening braces after a fault', `a: @\nb: ${'{'.repeat(100_000)}`, '1:4', /cannot begin/],
  ['50000 lists in one line', '- '.repeat(50_000), '1:131', /too deep/],
  ['half a character', 'a: 1\nb: "x\\ud83d"', '2:6', /half a character/],
  ['half a character in a key', '"\\uDE00": 1', '1:11', /half a character/],
  ['half a character beside a whole one', 'b: "\\ud83d\\ude00\\ud83d"', '1:17', /half a character/],
  ['half a character in eight digits', '- "\\U0000D83D"', '1:4', /half a character/],
])('%s is refused', (_, text, place, word) => {
  const complaint = complaintOf(() => read(text));
  expect(complaint.why).toMatch(word);
  expect(placeOf(complaint)).toBe(place);
  expect(complaint.file).toBe('trips.yaml');
});

test('what a complaint says is none of the words of the record', () => {
  const faults = [
    '- a\nWinifred: 1',
    'a: "b" Winifred',
    'a: @Winifred',
    'a: Winifred: Oak',
    'a: [Winifred\nb: Winifred]',
    'a: !Winifred x',
    'a: *Winifred',
    '? Winifred\n: : a',
  ];
  for (const text of faults) expect(complaintOf(() => read(text)).message).not.toContain('Winifred');
});

test('the lines of front matter are those of its file', () => {
  expect(placeOf(complaintOf(() => parseYaml('a: 1\na: 2', 'post.md', 2)))).toBe('3:1');
  expect(parseYaml('a: 1\nb: 2', 'post.md', 2).locate('/b')).toEqual({ line: 3, column: 4 });
});

describe('places', () => {
  const text = [
    'school:',
    '  name: Oakfield',
    '  aliases: [Oak, "Oak field"]',
    '  empty:',
    'trips:',
    '  - title: Farm',
    '    place: "Nant\\tCoch \\u00e9 \\U0001F600!"',
    "  - title: 'it''s here'",
    '    notes: |',
    '      first',
    '',
    '        second',
    '    more: >-',
    '      one',
    '      two',
    '',
    '      three',
    '    plain: some',
    '      words',
    '',
    '      here',
    '"a/b": !!str 4.10',
    'last: "one \\',
    '  two"',
    '',
  ].join('\n');

  test.each([
    ['', 1, 1],
    ['/school', 2, 3],
    ['/school/name', 2, 9],
    ['/school/aliases', 3, 12],
    ['/school/aliases/1', 3, 18],
    ['/school/empty', 4, 3],
    ['/trips', 6, 3],
    ['/trips/0', 6, 5],
    ['/trips/0/place', 7, 12],
    ['/trips/1/title', 8, 12],
    ['/trips/1/notes', 9, 12],
    ['/a~1b', 22, 14],
    ['/nothing', 1, 1],
    ['/school/colour', 2, 3],
    ['/school/aliases/2', 3, 12],
    ['/school/aliases/length', 3, 12],
    ['/school/name/x', 2, 9],
    ['/trips/9/title', 6, 3],
  ])('%j stands at line %i, column %i', (pointer, line, column) => {
    expect(parseYaml(text, 'a.yaml').locate(pointer)).toEqual({ line, column });
    expect(parseYaml(text.replaceAll('\n', '\r\n'), 'a.yaml').locate(pointer)).toEqual({ line, column });
  });

  test.each([
    ['/school/name', 3, 2, 12],
    ['/school/aliases/1', 4, 3, 23],
    ['/trips/0/place', 4, 7, 17],
    ['/trips/0/place', 5, 7, 19],
    ['/trips/0/place', 10, 7, 24],
    ['/trips/0/place', 12, 7, 31],
    ['/trips/0/place', 14, 7, 41],
    ['/trips/0/place', 99, 7, 42],
    ['/trips/1/title', 3, 8, 17],
    ['/trips/1/title', 5, 8, 19],
    ['/trips/1/notes', 0, 10, 7],
    ['/trips/1/notes', 4, 10, 11],
    ['/trips/1/notes', 7, 12, 7],
    ['/trips/1/notes', 9, 12, 9],
    ['/trips/1/notes', 14, 12, 14],
    ['/trips/1/more', 4, 15, 7],
    ['/trips/1/more', 8, 17, 7],
    ['/trips/1/more', 99, 17, 12],
    ['/trips/1/plain', 5, 19, 7],
    ['/trips/1/plain', 11, 21, 7],
    ['/last', 4, 24, 3],
    ['/trips', 4, 6, 3],
  ])('of %j unit %i stands at line %i, column %i', (pointer, unit, line, column) => {
    expect(parseYaml(text, 'a.yaml').locate(pointer, unit)).toEqual({ line, column });
    expect(parseYaml(text.replaceAll('\n', '\r\n'), 'a.yaml').locate(pointer, unit)).toEqual({ line, column });
  });

  test('each letter of each string is found where it is written', () => {
    const words = fc
      .array(fc.constantFrom('oak', 'farm visit', "it's", '"so"', 'é', '😀', '\n', '\n\n', ' ', 'a: b', '- c', '#d', '\\'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts) => parts.join(' ').trim());
    const styles = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
    fc.assert(
      fc.property(words, styles, fc.constantFrom(0, 20, 80), (value, defaultStringType, lineWidth) => {
        const written = stringify({ a: { b: value } }, {
          defaultStringType,
          lineWidth,
          blockQuote: defaultStringType === 'BLOCK_FOLDED' ? 'folded' : 'literal',
        } as object);
        const { value: back, locate } = parseYaml(written, 'a.yaml');
        // What the writer made of it: of a line break after a space it makes a backslash.
        const text = (back as { a: { b: string } }).a.b;
        const lines = written.split('\n');
        for (let unit = 0; unit < text.length; unit += 1) {
          const { line, column } = locate('/a/b', unit) ?? { line: 0, column: 0 };
          if (/\p{L}/u.test(text[unit] ?? '')) expect(lines[line - 1]?.[column - 1]).toBe(text[unit]);
        }
      }),
    );
  });
});

describe('the quick parser and the careful one', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'Oak',
      '4B',
      '2026-05-01',
      '2026-05-01T09:15',
      '08:50',
      '4.10',
      '0123',
      '1e3',
      '0x1F',
      '0o17',
      '.5',
      '+1',
      '-0',
      '1_000',
      'no',
      'yes',
      'on',
      'off',
      'true',
      'null',
      '~',
      '',
      'NaN',
      '.inf',
      '=',
      '<<',
      '@oakfield',
      'Chester Zoo',
      "O'Neil",
      'a: b',
      'a #b',
      '- x',
      'two\nlines',
      'trailing ',
      ' leading',
      'Zoë 😀',
      '% done',
      '!',
      '*',
      '[x]',
      '{y}',
      '"q"',
      'end:',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const scalar = fc.oneof(word, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
  const key = fc.oneof(
    fc.constantFrom(
      'id',
      'title',
      'place',
      'classes',
      'school',
      'rules',
      'with',
      'when',
      'Photos on our page',
      'comments-off',
      '2026',
      '4.10',
      'true',
      'null',
      '',
    ),
    fc.string({ maxLength: 8 }),
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, scalar, fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(key, tie('tree'), { maxKeys: 4 })),
  }));
  const written = fc.oneof(
    fc
      .tuple(tree, fc.integer({ min: -1, max: 3 }), fc.constantFrom(-1, 20, 80))
      .map(([value, flowLevel, lineWidth]) => dump(value, { flowLevel, lineWidth, noRefs: true })),
    fc
      .tuple(tree, fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'), fc.constantFrom('any', 'block', 'flow'))
      .map(([value, defaultStringType, collectionStyle]) =>
        stringify(value, { defaultStringType, collectionStyle, aliasDuplicateObjects: false } as object),
      ),
  );
  const bare = fc
    .array(
      fc.tuple(
        fc.constantFrom('id', 'a', 'b-c', 'd e'),
        fc.constantFrom(' ', '  '),
        word.filter((text) => /^(?!.*:$|-$)[\w:.+~=<-]*$/.test(text)),
      ),
      { maxLength: 4 },
    )
    .map((rows) =>
      [...new Map(rows.map((row) => [row[0], row])).values()].map(([name, space, text]) => `${name}:${space}${text} # note\n`).join(''),
    );

  test.each([
    ['whole trees', written],
    ['bare words', bare],
  ])('agree on %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(read(text)).toEqual(parse(text, { logLevel: 'silent' }));
      }),
      { numRuns: 500 },
    );
  });

  test('would be seen to differ', () => {
    expect(read('a: yes\nb: 0o17')).not.toEqual(parse('a: yes\nb: 0o17', { version: '1.1' }));
  });
});
