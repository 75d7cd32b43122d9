import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clausesOf, isSmall, linesOf, smallsOf } from '../../../src/detect/names/lines.ts';
import { wordsOf } from '../../../src/text/words.ts';

test.each([
  ['WELL DONE TO ALL', ['upper', 'upper', 'upper', 'upper']],
  ['Well done to all', ['prose', 'prose', 'prose', 'prose']],
  ['Finding Hope And Grace', ['title', 'title', 'title', 'title']],
  ['HURRAH!\nwe won', ['upper', 'prose', 'prose']],
  ['OK', ['prose']],
  ['', []],
])('how its lines are written: %s', (text, lines) => expect(linesOf(wordsOf(text))).toEqual(lines));

test.each([
  ['well done. Thank you all', [true, true, false, false, false]],
  ['i like #Maths', [true, true, true]],
  ['Well done. so proud', [false, false, true, true]],
  ['', []],
])('which sentences have no capital: %s', (text, smalls) => expect(smallsOf(wordsOf(text))).toEqual(smalls));

test.each([
  ['one two', [0, 0]],
  ['one; two, three; four', [0, 1, 1, 2]],
  ['; one', [1]],
])('what semicolons part: %s', (text, clauses) => expect(clausesOf(wordsOf(text))).toEqual(clauses));

test('every word has its line and its sentence, and a text is small where all its sentences are', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z .!\n#]{0,60}$/), (text) => {
      const words = wordsOf(text);
      expect(linesOf(words)).toHaveLength(words.length);
      expect(smallsOf(words)).toHaveLength(words.length);
      expect(smallsOf(words).every(Boolean)).toBe(isSmall(words));
    }),
  ));
