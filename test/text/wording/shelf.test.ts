import { describe, expect, test } from '@jest/globals';
import { shelfOf } from '../../../src/text/wording/shelf.ts';

const wordsOf = (line: string): readonly { readonly word: string; readonly at: number }[] =>
  line.split(' ').map((word, at) => ({ word, at }));
const places = (noted: readonly { readonly at: number }[]): readonly number[] => noted.map(({ at }) => at);
const listOf = (...words: readonly string[]): ReadonlyMap<string, true> => new Map(words.map((word) => [word, true]));

describe('a list is told what of a line calls for it', () => {
  const { put, says } = shelfOf(wordsOf);
  const [animals, things] = [put(listOf('cat', 'dog')), put(listOf('mat', 'dog'))];

  test('of several each by its own', () => {
    expect(places(animals('cat on mat with dog'))).toEqual([0, 4]);
    expect(places(things('cat on mat with dog'))).toEqual([2, 4]);
  });

  test('and none where none is said', () => expect(animals('a hen')).toEqual([]));

  test('whether a line says one of some words, however often it is asked', () => {
    const beasts = ['cat', 'dog'];
    expect([says('a hen')(beasts), says('a dog')(beasts), says('a dog')(beasts), says('a dog')(['hen'])]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('a list that comes after the line hears it too', () => {
    expect(places(put(listOf('on'))('cat on mat with dog'))).toEqual([1]);
  });
});

test('each line is read once for all lists, and the first of very many is forgotten', () => {
  const read: string[] = [];
  const { put } = shelfOf((line: string) => {
    read.push(line);
    return wordsOf(line);
  });
  const [one, other] = [put(listOf('a')), put(listOf('b'))];
  expect([one('a b'), other('a b'), one('a b')].map(places)).toEqual([[0], [1], [0]]);
  expect(read).toEqual(['a b']);
  for (let line = 0; line < 40; line++) one(`${line}`);
  expect(places(other('a b'))).toEqual([1]);
  expect(read).toHaveLength(42);
});
