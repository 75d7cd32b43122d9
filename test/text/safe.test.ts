import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { safeJson, safeLine } from '../../src/text/safe.ts';
import { anyText, raw } from './hostile.ts';

describe('a line', () => {
  test.each([
    ['plain words', 'Sports day, 2 p.m.', 'Sports day, 2 p.m.'],
    ['letters of any script', 'Ștefania, Zoë, 遠足, שלום', 'Ștefania, Zoë, 遠足, שלום'],
    ['a letter and its mark', 'Zoe\u0308', 'Zoe\u0308'],
    ['line breaks and tabs', 'a\nb\r\nc\td', 'a b c d'],
    ['a lone carriage return', 'Ready\rgo', 'Ready<U+000D>go'],
    ['an escape sequence', '\u001B[2Jgone', '<U+001B>[2Jgone'],
    ['a link of a terminal', '\u001B]8;;x\u0007', '<U+001B>]8;;x<U+0007>'],
    ['nothing and delete', '\u0000\u007F', '<U+0000><U+007F>'],
    ['a C1 control', '\u009B2J', '<U+009B>2J'],
    ['text turned round', 'a\u202Eb\u2066c\u200Fd\u061C', 'a<U+202E>b<U+2066>c<U+200F>d<U+061C>'],
    ['line separators', 'a\u2028b\u2029c\u0085', 'a<U+2028>b<U+2029>c<U+0085>'],
    ['what has no width', 'O\u200Bli\u200Cv\u2060e\uFEFFr\u00AD', 'O<U+200B>li<U+200C>v<U+2060>e<U+FEFF>r<U+00AD>'],
    ['fillers', '\u3164\u115F', '<U+3164><U+115F>'],
    ['annotations', '\uFFF9', '<U+FFF9>'],
    ['hidden tags', 'a\u{E0041}', 'a<U+E0041>'],
    ['a joiner between letters', 'a\u200Db', 'a<U+200D>b'],
    ['a selector on a letter', 'a\uFE0F', 'a<U+FE0F>'],
    ['a lone half', 'a\uD83Db', 'a<U+D83D>b'],
    ['a family', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
    ['a skin colour and a job', '👩🏽‍🚀', '👩🏽‍🚀'],
    ['a heart, a key, a flag', '❤️ 1️⃣ 🇬🇧', '❤️ 1️⃣ 🇬🇧'],
    ['the flag of Wales', '🏴󠁧󠁢󠁷󠁬󠁳󠁿', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['a tower of marks', `a${'\u0301'.repeat(10)}`, `a${'\u0301'.repeat(8)}<U+0301><U+0301>`],
  ])('%s', (_, text, safe) => {
    expect(safeLine(text)).toBe(safe);
  });

  test('never holds a control or a turn, whatever it is made of', () => {
    fc.assert(fc.property(anyText, (text) => raw(safeLine(text)) === undefined));
  });

  test('is safe as it is', () => {
    fc.assert(fc.property(anyText, (text) => safeLine(safeLine(text)) === safeLine(text)));
  });
});

test.each(['\u001B', '\u007F', '\u009B', '\u202E', '\u2066', '\u2028', '\uD83D', '\r', '\t'])(
  'the guard of these tests sees %j',
  (character) => {
    expect(raw(`a${character}b`)).toBe(character);
  },
);

describe('JSON', () => {
  test('is escaped where it would reach the terminal raw', () => {
    expect(safeJson('\u001B\u007F\u009B\u061C\u200E\u202E\u2069\u2028\uD83D')).toBe(
      '"\\u001b\\u007f\\u009b\\u061c\\u200e\\u202e\\u2069\\u2028\\ud83d"',
    );
  });

  test('is otherwise as it was written', () => {
    expect(safeJson({ a: ['Zoë 👩‍🚀', 1, null] })).toBe('{"a":["Zoë 👩‍🚀",1,null]}');
    expect(safeJson({ a: 1 }, 2)).toBe('{\n  "a": 1\n}');
  });

  test('means the same, and holds nothing raw', () => {
    fc.assert(
      fc.property(anyText, anyText, (key, value) => {
        const json = safeJson({ [`x${key}`]: value });
        expect(JSON.parse(json)).toEqual({ [`x${key}`]: value });
        expect(raw(json)).toBeUndefined();
      }),
    );
  });
});
