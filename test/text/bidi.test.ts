import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bareOf } from '../../src/text/bare.ts';
import { shownOrder } from '../../src/text/bidi.ts';

/** R and L override, E embeds, I isolates, `)` ends one, `]` ends an isolate. */
const MARKS: Readonly<Record<string, string>> = { R: '\u202E', L: '\u202D', E: '\u202A', I: '\u2066', ')': '\u202C', ']': '\u2069' };
const shown = (text: string): string =>
  shownOrder(Array.from(text, (letter) => ({ text: MARKS[letter] ?? letter })))
    .map((piece) => piece.text)
    .join('');

describe('in which order a text is shown', () => {
  test.each([
    ['abc', 'abc'],
    ['aRbc)d', 'acbd'],
    ['aRbc', 'acb'],
    ['aRbc\nde', 'acb\nde'],
    ['aRbIcd]ef)g', 'afecdbg'],
    ['aRbIcd)ef', 'acdefb'],
    ['aRbLcd)ef)g', 'afecdbg'],
    ['aRbEcRde)f)g)h', 'agcedfbh'],
    ['aRbRcd)e)f', 'aedcbf'],
    ['IRab]cd', 'bacd'],
    ['IRabEcd]ef', 'cdbaef'],
    ['Iab)cd]e', 'abcde'],
    [']aRb]c)d', 'acbd'],
    [')a)Rbc', 'acb'],
    [`${'RI'.repeat(31)}abR`, 'ab'],
    [`${'RI'.repeat(62)}abRcd`, 'abdc'],
    [`${'RI'.repeat(63)}abRcd`, 'dcba'],
  ])('%s is shown as %s', (text, wanted) => {
    expect(shown(text)).toBe(wanted);
  });
  test('deep and open ones are no trouble', () => {
    for (const text of ['RI', 'E', 'RI]', ']E', 'R)'])
      expect(
        shown(`${text.repeat(40_000)}ab`)
          .split('')
          .sort()
          .join(''),
      ).toBe('ab');
  });
});

test('a text that is shown backwards is read in both orders, each at its place', () => {
  const letter = fc.constantFrom('a', 'b', '7', ' ', '\n', ...Object.values(MARKS));
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 20 }), (letters) => {
      const text = ['\u202E', ...letters].join('');
      const stored = letters.filter((one) => !Object.values(MARKS).includes(one)).join('');
      const bare = bareOf(text);
      const at = (bare?.text ?? '').length - stored.length;
      expect(bare?.text.slice(at)).toBe(stored);
      for (const [index, character] of Array.from(stored).entries()) {
        const { start, end } = bare?.span(at + index, at + index + 1) ?? { start: 0, end: 0 };
        expect(text.slice(start, end)).toBe(character);
      }
      const front = (bare?.text ?? '').slice(0, at - 2);
      expect(Array.from(front).sort()).toEqual(Array.from(stored).sort());
    }),
  );
});
