import { describe, expect, test } from '@jest/globals';
import { guardOf, keysOfWord } from '../../../src/text/wording/guards.ts';
import { setsOf } from '../../../src/text/wording/sets.ts';

const sets = setsOf({ animal: 'cat | cats | dog*' });
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
    ['year #', ['year']],
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
