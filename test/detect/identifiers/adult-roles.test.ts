import { describe, expect, test } from '@jest/globals';
import { isGrownUp, isServing, type Standing, saysAdult, standingOfWord } from '../../../src/detect/identifiers/adult-roles.ts';
import type { Scene } from '../../../src/detect/identifiers/of-names.ts';
import { wordsOf } from '../../../src/text/words.ts';

const standing = (text: string, word: string): Standing => {
  const words = wordsOf(text);
  return standingOfWord(
    { words } as unknown as Scene,
    words.findIndex(({ folded }) => folded === word),
  );
};

describe('what a word says of whom it is said of', () => {
  test.each([
    ['our midwife came', 'midwife', 'adult'],
    ['midwife', 'midwife', 'adult'],
    ['the former pupil', 'pupil', 'adult'],
    ['an ex student', 'student', 'adult'],
    ['old boy', 'boy', 'adult'],
    ['past pupils', 'pupils', 'adult'],
    ['the lollipop lady', 'lady', 'adult'],
    ['our author came', 'author', undefined],
    ['my author came', 'author', undefined],
    ['the author came', 'author', 'public'],
    ['author', 'author', 'public'],
    ['the pupil', 'pupil', undefined],
    ['a tall pupil', 'pupil', undefined],
    ['the man', 'man', undefined],
    ['a kind lady', 'lady', undefined],
    ['the garden', 'garden', undefined],
    ['council leader', 'leader', undefined],
    ['council midwife', 'midwife', undefined],
  ] as const)('%s: %s', (text, word, wanted) => {
    expect(standing(text, word)).toBe(wanted);
  });
  test('where there is no word there is nothing', () => {
    expect(standingOfWord({ words: wordsOf('midwife') } as unknown as Scene, 5)).toBeUndefined();
  });
});

test.each(['man', 'lady', 'ladies', 'former', 'ex', 'old', 'past', 'alumni', 'retirement', 'midwife', 'retires', 'volunteered'])(
  '"%s" may say that somebody is grown up',
  (word) => {
    expect(saysAdult(word)).toBe(true);
  },
);
test.each(['garden', '', 'pupil', 'boy', 'the'])('"%s" does not', (word) => {
  expect(saysAdult(word)).toBe(false);
  expect(isGrownUp(word)).toBe(false);
  expect(isServing(word)).toBe(false);
});

describe('what a child may be as well takes a word that only a grown-up’s work has', () => {
  test.each([
    ['the helper', 'helper', undefined],
    ['our kind helper sang', 'helper', undefined],
    ['volunteer helper', 'helper', 'adult'],
    ['a volunteer kind helper', 'helper', 'adult'],
    ['a helper volunteer', 'helper', 'adult'],
    ['helper of ours', 'helper', 'adult'],
    ['a helper for two of us', 'helper', undefined],
    ['midwife helper', 'helper', 'adult'],
    ['helper midwife', 'helper', 'adult'],
    ['gardener helper', 'helper', undefined],
    ['a midwife and her first kind helper', 'helper', undefined],
  ] as const)('%s: %s', (text, word, wanted) => {
    expect(standing(text, word)).toBe(wanted);
  });
  test.each(['estate', 'minister', 'church'])('"%s" is said of other things', (word) => {
    expect(isGrownUp(word)).toBe(false);
  });
});

test('an old pupil has left, and a nine-year-old one has not', () => {
  expect(standing('an old pupil', 'pupil')).toBe('adult');
  expect(standing('a former pupil', 'pupil')).toBe('adult');
  for (const old of ['nine-year-old', 'nine years old', '9yr old', '9 yrs old'])
    expect(standing(`our ${old} pupil`, 'pupil')).toBeUndefined();
});
