import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { caseOf, partsOf, wordsOf } from '../../src/text/words.ts';

const sentences = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return [...new Set(words.map(({ sentence }) => sentence))].map((n) =>
    words
      .filter(({ sentence }) => sentence === n)
      .map((word) => word.text)
      .join(' '),
  );
};

test.each([
  ['Well done, Amelia! Jack too.', ['Well done Amelia', 'Jack too']],
  ['Thank you Mrs. Okafor and J. Smith.', ['Thank you Mrs Okafor and J Smith']],
  ['Year 3\n\nYear 4', ['Year 3', 'Year 4']],
  ['Amelia\nOkafor', ['Amelia Okafor']],
  ['Stars:\n- Amelia\n- Jack', ['Stars', 'Amelia', 'Jack']],
  ['It was 3.2kg', ['It was 3 2kg']],
  ['“Hello.” She left', ['Hello', 'She left']],
])('%j has the sentences %j', (text, wanted) => {
  expect(sentences(text)).toEqual(wanted);
});

test.each([
  ['O’Neil', ['O', 'Neil']],
  ['amelia_okafor_y4.jpg', ['amelia', 'okafor', 'y4', 'jpg']],
  ['Oli\u200Bver', ['Oli\u200Bver']],
  ['Zoë', ['Zoë']],
  ['Zoe\u0308', ['Zoe\u0308']],
])('%j has the words %j', (text, wanted) => {
  expect(wordsOf(text).map((word) => word.text)).toEqual(wanted);
});

test.each([
  ['amelia', 'lower'],
  ['Amelia', 'title'],
  ['AMELIA', 'upper'],
  ['McDonald', 'mixed'],
  ['A', 'title'],
  ['2026', 'none'],
  ['आयशा', 'none'],
])('%s is %s', (text, wanted) => {
  expect(caseOf(text)).toBe(wanted);
});

test('a hashtag comes apart at its capitals', () => {
  expect(partsOf('WellDoneAMELIA7Okafor').map(({ text }) => text)).toEqual(['Well', 'Done', 'AMELIA', '7', 'Okafor']);
});

test('words and gaps together are the text, wherever each stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const words = wordsOf(text);
      for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word);
      const rest = text.slice(words.at(-1)?.end ?? 0);
      expect(words.map(({ gap, text: word }) => gap + word).join('') + rest).toBe(text);
    }),
  );
});

test('the case of a word of ASCII is told in a quicker way, which says the same', () => {
  const long = (text: string): string => {
    const letters = text.replace(/[^\p{Lu}\p{Ll}\p{Lt}]/gu, '');
    if (letters === '') return 'none';
    if (/^\p{Ll}+$/u.test(letters)) return 'lower';
    if (/^\p{Lu}+$/u.test(letters)) return letters.length === 1 ? 'title' : 'upper';
    return /^[\p{Lu}\p{Lt}]\p{Ll}+$/u.test(letters) ? 'title' : 'mixed';
  };
  const words = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'B', 'c', '1', 'é', ' ', 'É', 'ß', '張', '-') }),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(fc.property(words, (word) => expect(caseOf(word)).toBe(long(word))));
});
