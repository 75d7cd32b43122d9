import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bareOf } from '../../src/text/bare.ts';

const read = (text: string): string => bareOf(text)?.text ?? text;

/** What stands in the text where a piece of the bare text comes from. */
const source = (text: string, piece: string): string => {
  const bare = bareOf(text);
  if (bare === undefined) return piece;
  const start = bare.text.indexOf(piece);
  const span = bare.span(start, start + piece.length);
  return text.slice(span.start, span.end);
};

test.each(['Meet here: <https://maps.example.org/AbCd>', 'See <mailto:kit@example.org>', 'Ask <kit@example.org>', 'a < b > c'])(
  '%s is no tag',
  (text) => {
    expect(read(text)).toBe(text);
  },
);

describe('what a tag leads to', () => {
  test.each([
    ['<a href="https://example.org/a">here</a>', ' https://example.org/a here'],
    ["<a href='https://example.org/a'>here</a>", ' https://example.org/a here'],
    ['<a href=https://example.org/a>here</a>', ' https://example.org/a here'],
    ['<A HREF = "https://example.org/a">here</A>', ' https://example.org/a here'],
    ['<a class="x" href="https://example.org/a" id="y">here</a>', ' https://example.org/a here'],
    ['<img src="pond.jpg" alt="the pond" title="ours">', ' pond.jpg the pond ours '],
    ['<a\nhref="https://example.org/a">here</a>', ' https://example.org/a here'],
    ['<a href="https://example.org/?q=1&amp;r=2">x</a>', ' https://example.org/?q=1&r=2 x'],
    ['<a href="">x</a>', 'x'],
    ['<a data-href="https://example.org/a">x</a>', 'x'],
    ['<a hreflang="en">x</a>', 'x'],
    ['A<b>mel</b>ia', 'Amelia'],
    ['<p class="x">one</p>', 'one'],
    ['A<!-- x -->b', 'Ab'],
    ['one<br>two', 'onetwo'],
  ])('%s is read as %j', (text, wanted) => {
    expect(read(text)).toBe(wanted);
  });

  test.each([
    ['Go <a href="https://example.org/a">here</a> now', 'https://example.org/a', 'https://example.org/a'],
    ['Go <a href="https://example.org/a">here</a> now', 'here', 'here'],
    ['Go <a class="x" href="https://example.org/a" id="y">here</a> now', ' here', '" id="y">here'],
    ['<img src="a.jpg" alt="Ｋit"> ok', 'Kit', 'Ｋit'],
    ['<a href="?q=1&amp;r=2">x</a>', '1&r', '1&amp;r'],
  ])('in %s, %j stands where it was written', (text, piece, wanted) => {
    expect(source(text, piece)).toBe(wanted);
  });
});

test('what stands for no letter stays as it was written, also where every object knows the word', () => {
  expect(read('&constructor; &valueof; &nonsense; &amp;')).toBe('&constructor; &valueof; &nonsense; &');
});

test('every piece of a bare text stands within the text, in order', () => {
  const part = fc.constantFrom('<a href="x">', '<img src=y alt="z w">', '</a>', 'kit', ' ', '&amp;', '\u200B', '<', '>', '"', 'Ａ');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const bare = bareOf(text);
      let last = 0;
      for (let at = 0; at < (bare?.text.length ?? 0); at++) {
        const { start, end } = bare?.span(at, at + 1) ?? { start: 0, end: 0 };
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = start;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a match as long as a long post is no trouble', () => {
  const text = `<b>${'a'.repeat(300_000)}`;
  expect(bareOf(text)?.span(0, 300_000)).toEqual({ start: 3, end: 300_003 });
});
