import { expect, test } from '@jest/globals';
import { isClose, phrasesIn } from '../../../src/detect/names/set-phrases.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { knownFor } from './stand-in.ts';

const KNOWN = knownFor({});

/** The phrases that are found, as they are written. */
const found = (text: string): readonly string[] => {
  const words = wordsOf(text);
  const parts = new Set([...phrasesIn(words, KNOWN).values()].flat());
  return [...parts].map(({ from, to }) => text.slice(words[from]?.start, words[to]?.end));
};

test.each([
  ['We sang with Matthew, Mark, Luke and John today', ['Matthew, Mark, Luke', 'Mark, Luke and John']],
  ['We read Romeo & Juliet', ['Romeo & Juliet']],
  ['We read Romeo and\nJuliet', ['Romeo and\nJuliet']],
  ['ROMEO AND JULIET', ['ROMEO AND JULIET']],
  ['nobody here', []],
  ['', []],
])('the phrases of a text: %s', (text, phrases) => expect(found(text)).toEqual(expect.arrayContaining([...phrases])));

test('what stands apart is no phrase', () => expect(found('Romeo | and Juliet').filter((one) => one.startsWith('Romeo'))).toEqual([]));

test('every word of a phrase has it', () => {
  const parts = phrasesIn(wordsOf('Romeo and Juliet'), KNOWN);
  expect([0, 1, 2].map((index) => parts.get(index)?.some(({ from, to }) => from === 0 && to === 2))).toEqual([true, true, true]);
});

test.each([
  ['a b', true],
  ['a-b', true],
  ["a 'b", true],
  ['J. K', true],
  ['a\nb', true],
  ['a\n\nb', false],
  ['a, b', false],
  ['a | b', false],
])('words close together: %j', (text, close) => {
  const [, second] = wordsOf(text);
  expect(second === undefined || isClose(second)).toBe(close);
});
