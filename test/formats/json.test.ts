import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { parseJson } from '../../src/formats/json.ts';
import { Complaint } from '../../src/model.ts';
import { complaintOf, placeOf } from './complaints.ts';

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Written after the kinds of JSONTestSuite: what each must not be read as, where the complaint points, and a word of it. */
const REFUSED: readonly (readonly [name: string, text: string, place: string, word: RegExp])[] = [
  ['n_array_1_true_without_comma', '[1 true]', '1:4', /comma or `]`/],
  ['n_array_colon_instead_of_comma', '["": 1]', '1:4', /comma or `]`/],
  ['n_array_comma_after_close', '[""],', '1:5', /after the end/],
  ['n_array_comma_and_number', '[,1]', '1:2', /a value was expected/],
  ['n_array_double_comma', '[1,,2]', '1:4', /a value was expected/],
  ['n_array_extra_close', '["x"]]', '1:6', /after the end/],
  ['n_array_extra_comma', '["",]', '1:4', /comma stands before `]`/],
  ['n_array_incomplete', '["x"', '1:5', /ends here/],
  ['n_array_incomplete_after_comma', '["x",', '1:6', /ends here/],
  ['n_array_inner_without_comma', '[3[4]]', '1:3', /comma or `]`/],
  ['n_array_items_separated_by_semicolon', '[1:2]', '1:3', /comma or `]`/],
  ['n_array_just_comma', '[,]', '1:2', /a value was expected/],
  ['n_array_just_minus', '[-]', '1:2', /not a number/],
  ['n_array_newlines_unclosed', '["a",\n4\n,1,', '3:4', /ends here/],
  ['n_array_spaces_vertical_tab', '["\va"\\f]', '1:3', /control character/],
  ['n_array_star_inside', '[*]', '1:2', /a value was expected/],
  ['n_array_unclosed_with_object_inside', '[{}', '1:4', /ends here/],
  ['n_array_closed_by_brace', '["a"}', '1:5', /comma or `]`/],
  ['n_number_++', '[++1]', '1:2', /not a number/],
  ['n_number_+1', '[+1]', '1:2', /not a number/],
  ['n_number_-01', '[-01]', '1:2', /not a number/],
  ['n_number_-1.0.', '[-1.0.]', '1:2', /not a number/],
  ['n_number_.-1', '[.-1]', '1:2', /not a number/],
  ['n_number_0.1.2', '[0.1.2]', '1:2', /not a number/],
  ['n_number_0.e1', '[0.e1]', '1:2', /not a number/],
  ['n_number_0e', '[0e]', '1:2', /not a number/],
  ['n_number_1_000', '[1 000.0]', '1:4', /comma or `]`/],
  ['n_number_1eE2', '[1eE2]', '1:2', /not a number/],
  ['n_number_2.e3', '[2.e3]', '1:2', /not a number/],
  ['n_number_9.e+', '[9.e+]', '1:2', /not a number/],
  ['n_number_Inf', '[Inf]', '1:2', /a value was expected here, not `Inf`/],
  ['n_number_NaN', '[NaN]', '1:2', /NaN and Infinity/],
  ['n_number_U+FF11_fullwidth', '[１]', '1:2', /a value was expected/],
  ['n_number_hex', '[0x1F]', '1:2', /not a number/],
  ['n_number_infinity', '[Infinity]', '1:2', /NaN and Infinity/],
  ['n_number_minus_infinity', '[-Infinity]', '1:2', /NaN and Infinity/],
  ['n_number_minus_NaN', '[-NaN]', '1:2', /NaN and Infinity/],
  ['n_number_leading_zero', '{"a": 012}', '1:7', /not a number/],
  ['n_number_with_alpha', '[1.2a-3]', '1:2', /not a number/],
  ['n_number_date', '{"publishAt": 2026-06-12}', '1:15', /not a number/],
  ['n_number_starting_with_dot', '[.123]', '1:2', /not a number/],
  ['n_object_bad_value', '["x", truth]', '1:7', /a value was expected here, not `truth`/],
  ['n_object_bracket_key', '{[: "x"}', '1:2', /a key in double quotes/],
  ['n_object_comma_instead_of_colon', '{"x", null}', '1:5', /a colon was expected/],
  ['n_object_double_colon', '{"x"::"b"}', '1:6', /a value was expected/],
  ['n_object_emoji', '{🇨🇭}', '1:2', /a key in double quotes/],
  ['n_object_key_with_single_quotes', "{'a': 0}", '1:2', /single quotation mark/],
  ['n_object_curly_quotes', '{“a”: 0}', '1:2', /curly quotation mark/],
  ['n_object_lone_continuation', '{"a":"a" 123}', '1:10', /comma or `}`/],
  ['n_object_missing_colon', '{"a" b}', '1:6', /a colon was expected/],
  ['n_object_missing_key', '{:"b"}', '1:2', /a key in double quotes/],
  ['n_object_missing_semicolon', '{"a" "b"}', '1:6', /a colon was expected/],
  ['n_object_missing_value', '{"a":', '1:6', /ends here/],
  ['n_object_no_colon', '{"a"', '1:5', /ends here/],
  ['n_object_non_string_key', '{1:1}', '1:2', /a key in double quotes/],
  ['n_object_repeated_null', '{null:null}', '1:2', /a key in double quotes/],
  ['n_object_several_trailing_commas', '{"id":0,,,,,}', '1:9', /a key in double quotes/],
  ['n_object_trailing_comma', '{\n  "id": 0,\n}', '2:10', /comma stands before `}`/],
  ['n_object_trailing_comment', '{"a":"b"}/**/', '1:10', /after the end/],
  ['n_object_trailing_comment_inside', '{"a":"b" /* why */}', '1:10', /comment/],
  ['n_object_line_comment', '{\n  // why\n  "a": 1}', '2:3', /comment/],
  ['n_object_hash_comment', '{\n  # why\n  "a": 1}', '2:3', /comment/],
  ['n_object_two_commas_in_a_row', '{"a":"b",,"c":"d"}', '1:10', /a key in double quotes/],
  ['n_object_unquoted_key', '{a: "b"}', '1:2', /a key in double quotes was expected here, not `a`/],
  ['n_object_unterminated-value', '{"a":"a', '1:6', /never closed/],
  ['n_object_with_single_string', '{ "foo" : "bar", "a" }', '1:22', /a colon was expected/],
  ['n_object_duplicate_key', '{"a": 1,\n "b": 2, "a": 3}', '2:10', /`a` stands twice/],
  ['n_object_duplicate_key_same_value', '{"a": 1, "a": 1}', '1:10', /`a` stands twice/],
  ['n_object_duplicate_key_escaped', '{"text": 1, "t\\u0065xt": 2}', '1:13', /`text` stands twice/],
  ['n_object_duplicate_deep_inside', '[{"x": {"media": [], "media": []}}]', '1:22', /`media` stands twice/],
  ['n_object_duplicate___proto__', '{"__proto__": 1, "__proto__": 2}', '1:18', /`__proto__` stands twice/],
  ['n_single_space', ' ', '1:1', /only white space/],
  ['n_string_1_surrogate_then_escape', '["\\uD800\\"]', '1:2', /never closed/],
  ['n_string_1_surrogate_then_escape_u', '["\\uD800\\u"]', '1:9', /backslash/],
  ['n_string_1_surrogate_then_escape_u1', '["\\uD800\\u1"]', '1:9', /backslash/],
  ['n_string_accentuated_char_no_quotes', '[é]', '1:2', /a value was expected/],
  ['n_string_backslash_00', '["\\\u0000"]', '1:3', /backslash/],
  ['n_string_escape_x', '["\\x00"]', '1:3', /backslash/],
  ['n_string_windows_path', '{"file": "photos\\a.jpg"}', '1:17', /backslash/],
  ['n_string_escaped_emoji', '["\\🌀"]', '1:3', /backslash/],
  ['n_string_incomplete_escape', '["\\"]', '1:2', /never closed/],
  ['n_string_incomplete_escaped_character', '["\\u00A"]', '1:3', /backslash/],
  ['n_string_invalid_unicode_escape', '["\\uqqqq"]', '1:3', /backslash/],
  ['n_string_leading_uescaped_thinspace', '[\\u0020"asd"]', '1:2', /a value was expected/],
  ['n_string_no_quotes_with_bad_escape', '[\\n]', '1:2', /a value was expected/],
  ['n_string_single_doublequote', '"', '1:1', /never closed/],
  ['n_string_single_quote', "['single quote']", '1:2', /single quotation mark/],
  ['n_string_unescaped_ctrl_char', '["a\u0000a"]', '1:4', /U\+0000/],
  ['n_string_unescaped_newline', '["new\nline"]', '1:6', /line break/],
  ['n_string_unescaped_crlf', '["new\r\nline"]', '1:6', /line break/],
  ['n_string_unescaped_tab', '["\t"]', '1:3', /U\+0009/],
  ['n_string_with_trailing_garbage', '""x', '1:3', /after the end/],
  ['n_structure_angle_bracket', '<.>', '1:1', /a value was expected/],
  ['n_structure_array_trailing_garbage', '[1]x', '1:4', /after the end/],
  ['n_structure_two_objects', '{"a": 1}\n{"a": 2}', '2:1', /after the end/],
  ['n_structure_UTF8_BOM_no_data', '\uFEFF', '1:1', /byte order mark/],
  ['n_structure_BOM', '\uFEFF{}', '1:1', /byte order mark/],
  ['n_structure_capitalized_True', '[True]', '1:2', /not JSON/],
  ['n_structure_None', '[None]', '1:2', /not JSON/],
  ['n_structure_undefined', '[undefined]', '1:2', /`undefined`/],
  ['n_structure_close_unopened_array', '1]', '1:2', /after the end/],
  ['n_structure_double_array', '[][]', '1:3', /after the end/],
  ['n_structure_end_array', ']', '1:1', /a value was expected/],
  ['n_structure_lone-open-bracket', '[', '1:2', /ends here/],
  ['n_structure_no_data', '', '1:1', /nothing is here/],
  ['n_structure_white_space_only', ' \r\n\t ', '1:1', /only white space/],
  ['n_structure_null-byte-outside-string', '[\u0000]', '1:2', /invisible character/],
  ['n_structure_number_with_trailing_garbage', '2@', '1:1', /not a number/],
  ['n_structure_object_followed_by_closing_object', '{}}', '1:3', /after the end/],
  ['n_structure_object_unclosed_no_value', '{"":', '1:5', /ends here/],
  ['n_structure_single_star', '*', '1:1', /a value was expected/],
  ['n_structure_no_break_space', '[\u00a01]', '1:2', /invisible character/],
  ['n_structure_form_feed', '[\f1]', '1:2', /invisible character/],
  ['n_structure_U+2060_word_joined', '[\u2060]', '1:2', /invisible character/],
  ['n_structure_open_object_comma', '{,', '1:2', /a key in double quotes/],
  ['n_structure_open_object_open_string', '{"a', '1:2', /never closed/],
  ['n_structure_unclosed_array_partial_null', '[ false, nul', '1:10', /a value was expected/],
  ['n_structure_unicode-identifier', 'å', '1:1', /a value was expected/],
  ['n_structure_65_deep', deep(65), '1:65', /more than 64 deep/],
  ['n_structure_100000_opening_arrays', '['.repeat(100_000), '1:65', /more than 64 deep/],
  ['n_structure_open_array_object', '[{"":'.repeat(50_000), '1:161', /more than 64 deep/],
  ['n_structure_deep_after_open_string', `"a\n${'['.repeat(100_000)}`, '1:3', /line break/],
  ['i_string_1st_surrogate_but_2nd_missing', '["\\uDADA"]', '1:3', /half a character/],
  ['i_string_1st_valid_surrogate_2nd_invalid', '["ab\\uD888\\u1234"]', '1:5', /half a character/],
  ['i_string_inverted_surrogates', '["\\uDd1e\\uD834"]', '1:3', /half a character/],
  ['i_string_lone_second_surrogate', '["\\n\\uDFAA"]', '1:5', /half a character/],
  ['i_string_lone_surrogate_after_pair', '["\\ud83d\\ude00\\ud83d"]', '1:15', /half a character/],
  ['i_object_key_lone_2nd_surrogate', '{"\\uDFAA":0}', '1:3', /half a character/],
];

const READ: readonly string[] = [
  '[[]   ]',
  '[""]',
  '[]',
  '[false]',
  '[null, 1, "1", {}]',
  ' [1]',
  '[1\n]',
  '[1,null,null,2]',
  '[2] ',
  '[123e65]',
  '[0e+1]',
  '[0e1]',
  '[ 4]',
  '[-0.000000001]',
  '[20e1]',
  '[-0]',
  '[-123]',
  '[1E22]',
  '[1E-2]',
  '[123.456e78]',
  '[1e1000]',
  '[123456789012345678901234567890]',
  '{"asd":"sdf", "dfg":"fgh"}',
  '{}',
  '{"":0}',
  '{"foo\\u0000bar": 42}',
  '{"x":[{"id": "xxxx"}], "id": "x"}',
  '{\n"a": "b"\n}',
  '["\\u0060\\u012a\\u12AB"]',
  '["\\uD801\\udc37"]',
  '["\\ud83d\\ude39\\ud83d\\udc8d"]',
  '["\\"\\\\\\/\\b\\f\\n\\r\\t"]',
  '["\\\\u0000"]',
  '["\\\\"]',
  '["a/*b*/c/*d//e"]',
  '["\u007f"]',
  '["\u2028 \u2029 \uFFFF"]',
  '["\\\\ud800"]',
  '[":{[,"]',
  '{"a:b": ":"}',
  '["\\"\\\\"]',
  '42',
  '-0.1',
  '"asd"',
  'null',
  'true',
  '""',
  '["a"]\n',
  '\r\n\t {"a": 1}\r\n',
  deep(64),
  '{"__proto__": {"x": 1}}',
  '{"a": 1, "b": {"a": 1}}',
  '{"constructor": 1, "toString": 2, "hasOwnProperty": 3}',
  '[{"a": 1}, {"a": 1}]',
];

test.each(REFUSED)('%s is refused', (_, text, place, word) => {
  const complaint = complaintOf(() => parseJson(text, 'a.json'));
  expect(complaint.why).toMatch(word);
  expect(placeOf(complaint)).toBe(place);
  expect(complaint.file).toBe('a.json');
});

test.each(READ)('%j is read as JSON.parse reads it', (text) => {
  expect(parseJson(text, 'a.json').value).toEqual(JSON.parse(text));
});

test('`__proto__` is a key like any other', () => {
  const value = parseJson('{"__proto__": {"channel": "x"}}', 'a.json').value as object;
  expect(Object.keys(value)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test('a text that begins inside a file is placed there', () => {
  expect(placeOf(complaintOf(() => parseJson('{"a": }', 'a.ndjson', 12)))).toBe('12:7');
  expect(placeOf(complaintOf(() => parseJson('{"a": }', 'a.json', 12, 5)))).toBe('12:11');
  expect(placeOf(complaintOf(() => parseJson('{"a":\n }', 'a.json', 12, 5)))).toBe('13:2');
  expect(parseJson('{"a": 1}', 'a.json', 12, 5).locate('/a')).toEqual({ line: 12, column: 11 });
});

test('no terminal is reached by what a key holds', () => {
  const complaint = complaintOf(() => parseJson('{"\\u001b[2J": 1, "\\u001b[2J": 2}', 'a.json'));
  expect(complaint.message).toContain('`U+001B[2J` stands twice');
});

/** What the quick way must refuse, told without it. */
function isFaulty(text: string): boolean {
  const errors: number[] = [];
  try {
    const value = JSON.parse(text, function (this: unknown, key: string, part: unknown) {
      if (/\p{Surrogate}/u.test(key) || (typeof part === 'string' && /\p{Surrogate}/u.test(part))) errors.push(1);
      return part;
    }) as unknown;
    return errors.length > 0 || writtenKeys(text) !== keptKeys(value);
  } catch {
    return true;
  }
}

const writtenKeys = (text: string): number => text.replace(/"(?:[^"\\]|\\.)*"/gs, '').split(':').length;
const keptKeys = (value: unknown): number =>
  1 +
  (JSON.stringify(value)
    .replace(/"(?:[^"\\]|\\.)*"/gs, '')
    .split(':').length -
    1);

describe('the quick way and the careful way', () => {
  const scraps = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '"b"',
    '1',
    '-',
    '0',
    '.',
    'e',
    'true',
    'null',
    ' ',
    '\n',
    '\\',
    '\\u',
    'd83d',
    '\\ud800',
    '/',
    'é',
  );
  const mended = fc.tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat(3), scraps).map(([text, where, cut, scrap]) => {
    const at = where % (text.length + 1);
    return text.slice(0, at) + scrap + text.slice(at + cut);
  });

  test.each([
    ['random scraps', fc.array(scraps, { maxLength: 12 }).map((parts) => parts.join(''))],
    ['JSON with a scrap in it', mended],
    ['JSON', fc.json()],
  ])('agree on %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        if (!isFaulty(text)) return expect(parseJson(text, 'a').value).toEqual(JSON.parse(text));
        const complaint = complaintOf(() => parseJson(text, 'a'));
        expect(complaint.why).not.toContain('as this program reads it');
        expect(complaint.line).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('the oracle can tell', () => {
    expect(['{"a":1,"a":1}', '["\\ud800"]', '[', '{"a":1,"b":{"a":":"}}', '["\\ud83d\\ude00"]'].map(isFaulty)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('places', () => {
  const text =
    '{\n  "text": "Oak\\n\\u00e9t\\u00e9 \\ud83d\\ude00 \\"zoo\\"",\r\n  "media": [ { "file": "a.jpg" }, {} ],\n  "a/b~c": 1, "": 2\n}\n';
  const { locate } = parseJson(text, 'a.json');

  test.each([
    ['', 1, 1],
    ['/text', 2, 11],
    ['/media', 3, 12],
    ['/media/0', 3, 14],
    ['/media/0/file', 3, 24],
    ['/media/1', 3, 35],
    ['/a~1b~0c', 4, 12],
    ['/', 4, 19],
  ])('%j stands at line %i, column %i', (pointer, line, column) => {
    expect(locate(pointer)).toEqual({ line, column });
  });

  test.each([
    ['/nothing', 1, 1],
    ['/media/2', 3, 12],
    ['/media/01', 3, 12],
    ['/media/0/alt', 3, 14],
    ['/media/0/file/x', 3, 24],
    ['/toString', 1, 1],
    ['/media/length', 3, 12],
  ])('of %j, which is not there, the nearest around it', (pointer, line, column) => {
    expect(locate(pointer)).toEqual({ line, column });
    expect(locate(pointer, 3)).toEqual({ line, column });
  });

  test.each([
    [0, 12],
    [3, 15],
    [4, 17],
    [5, 23],
    [6, 24],
    [8, 31],
    [10, 43],
    [11, 44],
    [12, 46],
    [15, 49],
    [16, 51],
    [99, 51],
  ])('unit %i of a text with escapes stands in column %i', (unit, column) => {
    expect(locate('/text', unit)).toEqual({ line: 2, column });
  });

  test('an offset into what is no text is the place of the value', () => {
    expect(locate('/media', 5)).toEqual({ line: 3, column: 12 });
  });

  test('are those that another parser finds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(), (value, indent) => {
        const written = JSON.stringify(value, null, indent % 3);
        const located = parseJson(written, 'a.json');
        const tree = parseTree(written);
        for (const path of pathsOf(value)) {
          const offset = tree === undefined ? -1 : (findNodeAtLocation(tree, path)?.offset ?? -1);
          const lines = written.slice(0, offset).split('\n');
          const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
          expect(located.locate(pointer)).toEqual({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
        }
      }),
    );
  });

  test('each unit of each string is found where it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (value, ascii) => {
        const json = JSON.stringify(value);
        const literal = ascii ? json.replace(/[^ -~]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`) : json;
        const { value: read, locate: find } = parseJson(`[${literal}]`, 'a.json');
        expect(read).toEqual([value]);
        for (let unit = 0; unit < value.length; unit += 1) {
          const column = find('/0', unit)?.column ?? 0;
          const rest = literal.slice(column - 2);
          const piece = /^(?:\\u....|\\.|.)/s.exec(rest)?.[0] ?? '';
          expect(piece.length === 1 ? piece : JSON.parse(`"${piece}"`)).toBe(value[unit]);
        }
      }),
    );
  });
});

function pathsOf(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const parts = Array.isArray(value) ? value.map((part, index) => [index, part] as const) : Object.entries(value);
  return [[], ...parts.flatMap(([step, part]: readonly [string | number, unknown]) => pathsOf(part).map((path) => [step, ...path]))];
}

test('what comes back of any value is that value', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => JSON.stringify(parseJson(JSON.stringify(value), 'a').value) === JSON.stringify(value)));
});

test('every complaint of this page is a Complaint with advice or a plain reason, and no stack in its words', () => {
  for (const [, text] of REFUSED) {
    const complaint = complaintOf(() => parseJson(text, 'a.json'));
    expect(complaint).toBeInstanceOf(Complaint);
    expect(complaint.message).not.toMatch(/\n|JSON\.parse|Unexpected token/);
  }
});
