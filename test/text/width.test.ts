import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { safeLine } from '../../src/text/safe.ts';
import { clustersOf, widthOf, wrap } from '../../src/text/width.ts';
import { anyText } from './hostile.ts';

describe('columns', () => {
  test.each([
    ['', 0],
    ['Zoo', 3],
    ['Zoë', 3],
    ['Zoe\u0308', 3],
    ['\u0301', 0],
    ['遠足', 4],
    ['한국', 4],
    ['Ａ', 2],
    ['ｱ', 1],
    ['ไทย', 3],
    ['हिन्दी', 5],
    ['👩‍👩‍👧‍👦', 2],
    ['👍🏽', 2],
    ['❤️', 2],
    ['❤', 1],
    ['1️⃣', 2],
    ['🇬🇧', 2],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿', 2],
    ['“…”', 3],
    ['███', 3],
  ])('%s takes %d', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test('clusters lose nothing, and their widths add up', () => {
    fc.assert(
      fc.property(anyText.map(safeLine), (text) => {
        const clusters = clustersOf(text);
        expect(clusters.join('')).toBe(text);
        expect(clusters.reduce((sum, cluster) => sum + widthOf(cluster), 0)).toBe(widthOf(text));
      }),
    );
  });
});

describe('lines', () => {
  test.each([
    ['', 10, 0, ['']],
    ['one', 10, 0, ['one']],
    ['one two three', 10, 0, ['one two', 'three']],
    ['one two three', 9, 2, ['one two', 'three']],
    ['one two three four', 9, 4, ['one two', 'three', 'four']],
    ['  one   two ', 10, 0, ['one two']],
    ['abcdefghij', 4, 0, ['abcd', 'efgh', 'ij']],
    ['遠足遠足', 5, 0, ['遠足', '遠足']],
  ])('%j in %d, hanging %d', (text, width, hang, lines) => {
    expect(wrap(text, width, hang)).toEqual(lines);
  });

  test('are never wider than asked, and keep every word', () => {
    fc.assert(
      fc.property(anyText.map(safeLine), fc.integer({ min: 8, max: 100 }), fc.integer({ min: 0, max: 4 }), (text, width, hang) => {
        const [first = '', ...rest] = wrap(text, width, hang);
        expect(widthOf(first)).toBeLessThanOrEqual(width);
        for (const line of rest) expect(widthOf(line)).toBeLessThanOrEqual(width - hang);
        expect([first, ...rest].join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
