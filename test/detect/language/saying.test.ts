import { describe, expect, test } from '@jest/globals';
import { guardOf, keysOfWord } from '../../../src/detect/language/guards.ts';
import { phrases, wordedIn } from '../../../src/detect/language/saying.ts';
import { fieldOf } from '../../../src/text/field.ts';

const SETS = { any: '[^ ]{1,32}', animal: 'cat | cats | dog*', who: '<animal> | goose' };
const found = (rule: string, said: string): string | undefined => phrases(rule, SETS)().exec(` ${said} `)?.[0].trim();

describe('phrases', () => {
  test.each([
    ['<animal> sat', 'the cats sat', 'cats sat'],
    ['<who> <sat|lay down>', 'a goose lay down', 'goose lay down'],
    ['<who|hen> sat', 'a doggy sat', 'doggy sat'],
    ['<animal> ~ sat', 'cat on the mat sat', 'cat on the mat sat'],
    ['# cats', '12 cats', '12 cats'],
    ['£<any> each', 'only £4 each', '£4 each'],
    ['the <any>? ?cat', 'the cat', 'the cat'],
    ['lay | sat', 'it sat', 'sat'],
    ['sat\nthe cat', 'the cat sat', 'the cat'],
  ])('%s in “%s”', (rule, said, expected) => {
    expect(found(rule, said)).toBe(expected);
  });

  test.each([
    ['<animal> ~ sat', 'the cat never sat'],
    ['<animal> ~ sat', 'cat one two three four five sat'],
    ['cat', 'concatenate'],
    ['<who> sat', 'the hen sat'],
  ])('%s is not in “%s”', (rule, said) => {
    expect(found(rule, said)).toBeUndefined();
  });
});

test('a guard is the part that is said least', () => {
  expect(guardOf('the <animal> ~ sat', SETS)).toEqual(['sat']);
  expect(guardOf('the <animal>', SETS)).toEqual(['cat', 'cats', 'dog*']);
  expect(guardOf('<any> £<any>', SETS)).toEqual(['£']);
  expect(guardOf('<any> ~ <any>', SETS)).toBeUndefined();
  expect(keysOfWord('£12')).toEqual(['£12', '£12*', '#', '£', '12']);
});

test('what is quoted is somebody else’s, and the first rule of a sentence counts', () => {
  const rules = [
    { kind: 'sure', sure: true, is: phrases('cat'), unless: phrases('toy') },
    { kind: 'loose', sure: false, is: phrases('dog') },
  ] as const;
  const kinds = (text: string): readonly string[] => wordedIn(fieldOf('/text', text), rules).map(({ kind }) => kind);
  expect(kinds('A dog and a cat. A dog.')).toEqual(['sure', 'loose']);
  expect(kinds('A toy cat.')).toEqual([]);
  expect(kinds('She said “a cat”.')).toEqual([]);
});
