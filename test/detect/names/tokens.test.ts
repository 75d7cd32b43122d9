import { describe, expect, test } from '@jest/globals';
import { partTokens, searchOf } from '../../../src/detect/names/tokens.ts';
import { fieldOf } from './stand-in.ts';

const folded = (text: string): readonly string[] => searchOf(fieldOf(text)).tokens.map((token) => token.folded);

describe('tokens', () => {
  test('are the words as they are', () => {
    const field = fieldOf('Well done Amelia, of 4B!');
    const { tokens, text, bare } = searchOf(field);
    expect(tokens).toBe(field.words);
    expect([text, bare]).toEqual([field.text, undefined]);
  });
  test('have no apostrophes', () => expect(folded('Ka\u02BBiulani and Amelia')).toEqual(['kaiulani', 'and', 'amelia']));
  test('are those that a reader sees', () => {
    const { tokens, text } = searchOf(fieldOf('Well done Ame\u200Blia!'));
    expect(text).toBe('Well done Amelia!');
    expect(tokens.map(({ folded: said, hidden }) => [said, hidden])).toEqual([
      ['well', false],
      ['done', false],
      ['amelia', true],
    ]);
  });
});

test('a word without its blanks is parted where its capitals are', () => {
  const [token] = searchOf(fieldOf('#WellDoneAmelia7')).tokens;
  if (token === undefined) throw new Error('there is a word');
  expect(partTokens(token, 'WellDoneAmelia7').map(({ folded: said, start, end, case: cased }) => [said, start, end, cased])).toEqual([
    ['well', 1, 5, 'title'],
    ['done', 5, 9, 'title'],
    ['amelia', 9, 15, 'title'],
    ['7', 15, 16, 'none'],
  ]);
});
