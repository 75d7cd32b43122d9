import { describe, expect, test } from '@jest/globals';
import { wording } from '../../../src/text/wording/wording.ts';

const SETS = { animal: 'cat | cats | dog*', who: '<animal> | goose', name: '(our){1,3}' };
const wordsAt = (said: string, from: number, to: number): string =>
  said
    .trim()
    .split(' ')
    .slice(from, to + 1)
    .join(' ');
const found = (rule: string, text: string): string | undefined => {
  const said = ` ${text} `;
  const place = wording(rule, SETS).first(said);
  return place === undefined ? undefined : wordsAt(said, place.from, place.to);
};

describe('phrases', () => {
  test.each([
    ['cat', 'the cat', 'cat'],
    ['lay | sat', 'it sat', 'sat'],
    ['old  cat', 'an old cat', 'old cat'],
    ['sat\nthe cat', 'the cat sat', 'the cat'],
    ['the (lazy|old\n fat) cat', 'the old fat cat', 'the old fat cat'],
    ['the [lazy|old] cat', 'the cat', 'the cat'],
    ['the [lazy|old] cat', 'the old cat', 'the old cat'],
    ['cat [here|there]', 'a cat there', 'cat there'],
    ['[the] cat', 'the cat', 'the cat'],
    ['[(my|our) [own]] cat', 'our own cat', 'our own cat'],
    ['(very|so){0,3} fat cat', 'so very fat cat', 'so very fat cat'],
    ['<name> cat', 'our our cat', 'our our cat'],
    ['<animal> sat', 'the cats sat', 'cats sat'],
    ['(<who>|hen) sat', 'a doggy sat', 'doggy sat'],
    ['<animal> ~ sat', 'cat on the mat sat', 'cat on the mat sat'],
    ['cat ~2 sat', 'cat is not sat', 'cat is not sat'],
    ['# cats', '12 cats', '12 cats'],
    ['## cats', '1200 cats', '1200 cats'],
    ['y#s', 'some y4s', 'y4s'],
    ['[0-9]{1,2}[a-z]', 'in 11b', '11b'],
    ['(mr|mrs)x', 'dear mrsx', 'mrsx'],
    ['£<any> each', 'only £4 each', '£4 each'],
    ['what an? day', 'what a day', 'what a day'],
    ['the <any> cat', 'the zebra cat', 'the zebra cat'],
  ])('%s in “%s”', (rule, text, expected) => {
    expect(found(rule, text)).toBe(expected);
  });

  test.each([
    ['cat', 'concatenate'],
    ['cat', 'a category'],
    ['old  cat', 'old category'],
    ['<animal> ~ sat', 'the cat never sat'],
    ['<animal> ~ sat', 'cat one two three four five sat'],
    ['cat ~2 sat', 'cat one two three sat'],
    ['cat ~2 sat', 'cat , sat'],
    ['<who> sat', 'the hen sat'],
    ['# cats', '123 cats'],
    ['## cats', '12345 cats'],
    ['the [lazy|old] cat', 'the fat cat'],
  ])('%s is not in “%s”', (rule, text) => {
    expect(found(rule, text)).toBeUndefined();
  });
});

describe('of several', () => {
  test('the leftmost is first, and of those that begin at one word the first in the list', () => {
    expect(found('old cat | the old | the old cat', 'by the old cat')).toBe('the old');
  });

  test('all are told from the left, none over another', () => {
    const said = ' cat cat dog dog cat ';
    expect(wording('cat dog | cat cat | dog | cat').all(said)).toEqual([
      { index: 0, from: 0, to: 1 },
      { index: 8, from: 2, to: 2 },
      { index: 12, from: 3, to: 3 },
      { index: 16, from: 4, to: 4 },
    ]);
    expect(wording('hen').all(said)).toEqual([]);
  });

  test('it is asked whether one is there', () => {
    const { isIn } = wording('<who> sat', SETS);
    expect([isIn(' the goose sat '), isIn(' the goose ')]).toEqual([true, false]);
  });
});

test('a set that is not there is a mistake of ours', () => {
  expect(() => wording('a <thing>').isIn(' a thing ')).toThrow('there is no set of phrases called thing');
});

test('nothing is read before it is looked for', () => {
  expect(() => wording('a <thing>')).not.toThrow();
});

test('a long line takes no longer than its length', () => {
  const said = ` ${'the cat is very very old and so '.repeat(6000)}`;
  expect(wording('cat ~~~ sat | (very|so){0,8} fat | the [old] (cat|dog) ~3 sat').isIn(said)).toBe(false);
});
