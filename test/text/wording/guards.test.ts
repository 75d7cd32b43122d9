import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guardOf, keysOfWord, needsOf } from '../../../src/text/wording/guards.ts';
import { phraseOf } from '../../../src/text/wording/notation.ts';
import { setsOf } from '../../../src/text/wording/sets.ts';
import { sourceOf } from '../../../src/text/wording/source.ts';
import { wording } from '../../../src/text/wording/wording.ts';

const SETS = { animal: 'cat | cats | dog*' };
const sets = setsOf(SETS);
const guard = (rule: string): readonly string[] | undefined => guardOf(rule, sets);

describe('a guard is the part that is said least', () => {
  test.each([
    ['the <animal> ~ sat', ['sat']],
    ['the fat hen', ['fat']],
    ['the fat old chicken', ['chicken']],
    ['who is <any>', ['who']],
    ['[fat hen] (chicken|goose) ox', ['ox']],
    ['fat(ter|test) ox', ['ox']],
    ['the <animal>', ['cat', 'cats', 'dog*']],
    ['(a cat|the (dog|hen) sat)', ['cat', 'sat']],
    ['[cat] sat', ['sat']],
    ['(cat|dog){0,2} sat', ['sat']],
    ['(cat){1,2}', ['cat']],
    ['<any> £<any>', ['£']],
    ['year #', ['#']],
    ['our school children', ['school']],
    ['[0-9]{2,4} <any>', ['#']],
    ['colou?r*', ['col*']],
    ['cats?', ['cat*']],
  ])('%s', (rule, keys) => expect(guard(rule)).toEqual(keys));

  test.each(['<any> ~ <any>', '(cat|<any>)', 'an? <any>', 'cat? <any>', '[^ ]{2,9}s', '[0-9]?a <any>'])('there is none of %s', (rule) =>
    expect(guard(rule)).toBeUndefined(),
  );
});

test('a word is looked for by all that it is', () => {
  expect(keysOfWord('£12')).toEqual(['£12', '£12*', '#', '£', '12']);
  expect(keysOfWord('doggy')).toEqual(['doggy', 'dog*']);
});

test('all parts of a phrase that have to be said are needed, the shortest list first', () => {
  expect(needsOf('the <animal> [never] ~2 sat', sets)).toEqual([['the'], ['sat'], ['cat', 'cats', 'dog*']]);
  expect(needsOf('an? [^ ]{2,9}s e.g', sets)).toEqual([]);
});

test('whatever is asked of a line first, no phrase is lost', () => {
  const word = fc.constantFrom('the', 'cat', 'dogs', 'sat', 'school', '3', '£4', 'colour', 'never');
  const part = fc.constantFrom(
    ...['the', 'school', 'sat', '<animal>', '<any>', '(cat|the (dogs|school))', '[never]', '(cat|sat){0,2}', '(sat|dogs){1,2}'],
    ...['~2', '~', '#', '£#', 'colou?r', 'do*', 's.t', '<animal>?', '[^ ,]{2,4}', 'cats?'],
  );
  const phrase = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
  const line = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => ` ${words.join(' ')} . `);
  fc.assert(
    fc.property(phrase, line, (one, said) => {
      const pattern = new RegExp(`${sourceOf(phraseOf(one), sets)}(?= )`, 'u');
      expect(wording(one, SETS).isIn(said)).toBe(pattern.test(said));
    }),
    { numRuns: 2000 },
  );
});
