import { describe, expect, test } from '@jest/globals';
import { assemble } from '../../../src/detect/names/assemble.ts';
import { rollIndex } from '../../../src/detect/names/roll-index.ts';
import type { Pupil } from '../../../src/model.ts';
import { makeRoll } from '../../../src/school/roll.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { pupilOf } from './stand-in.ts';

const named = (forename: string, surname: string, more: Partial<Pupil> = {}): Pupil => ({
  ...pupilOf(`${forename} ${surname}`, more),
  forename,
  surname,
});
const INDEX = rollIndex(
  makeRoll([
    named('Amelia', 'Okafor'),
    named('Amelia', 'Pellow', { knownAs: 'Millie' }),
    named('Joseph', 'Thackley'),
    named('Shanice', 'Joseph-Phillip'),
    named('Zuzanna', 'Wierzbicka'),
    named('Rose', 'Strzelczyk'),
    named('Poppy', 'Marchbank'),
    named('Olivia', 'Barry'),
    named('Linh', 'Pham-Le'),
  ]),
);

/** The names in a text: the words as they stand, what they are and whose. */
const found = (text: string): readonly (readonly [string, string, readonly string[]])[] => {
  const words = wordsOf(text);
  return assemble(words, INDEX).map(({ from, to, form, pupils }) => [
    text.slice(words[from]?.start, words[to]?.end),
    form,
    pupils.map(({ id }) => id),
  ]);
};

describe('full names', () => {
  test.each([
    ['Amelia Okafor won', 'Amelia Okafor'],
    ['Okafor, Amelia', 'Okafor, Amelia'],
    ['amelia okafor', 'amelia okafor'],
    ['AMELIA OKAFOR', 'AMELIA OKAFOR'],
    ['Amelia Grace Okafor won', 'Amelia Grace Okafor'],
    ['Amelia (Milly) Okafor won', 'Amelia (Milly) Okafor'],
    ['Amelia\nOkafor', 'Amelia\nOkafor'],
  ])('%s', (text, said) => expect(found(text)).toEqual([[said, 'full-name', ['Amelia Okafor']]]));

  test('the end of a sentence parts them', () =>
    expect(found('Well done Amelia! Okafor next.').map(([said, form]) => [said, form])).toEqual([
      ['Amelia', 'forename'],
      ['Okafor', 'surname'],
    ]));
  test('a small word after a surname is a word', () => expect(found('Strzelczyk rose')[0]?.slice(0, 2)).toEqual(['Strzelczyk', 'surname']));
});

describe('half a name', () => {
  test.each([
    ['Amelia ran', 'Amelia', 'forename', ['Amelia Okafor', 'Amelia Pellow']],
    ['Amelia P. ran', 'Amelia P', 'forename', ['Amelia Pellow']],
    ['Amelia Z. ran', 'Amelia', 'forename', ['Amelia Okafor', 'Amelia Pellow']],
    ['a slip from poppy m, please', 'poppy m', 'forename', ['Poppy Marchbank']],
    ['a slip from poppy m fell', 'poppy', 'forename', ['Poppy Marchbank']],
    ['poppy a day', 'poppy', 'forename', ['Poppy Marchbank']],
    ['Millie ran', 'Millie', 'forename', ['Amelia Pellow']],
    ['Joseph-Phillip ran', 'Joseph-Phillip', 'surname', ['Shanice Joseph-Phillip']],
    ['Joseph ran', 'Joseph', 'forename', ['Joseph Thackley']],
    ['P. Marchbank ran', 'P. Marchbank', 'surname', ['Poppy Marchbank']],
    ['Wierzbicki ran', 'Wierzbicki', 'surname', ['Zuzanna Wierzbicka']],
  ] as const)('%s', (text, said, form, ids) => expect(found(text)).toEqual([[said, form, ids]]));
});

describe('families and initials', () => {
  test.each([
    ['the Okafors', 'Okafors', 'family', ['Amelia Okafor']],
    ['the Barrys', 'Barrys', 'family', ['Olivia Barry']],
    ['the Barries', 'Barries', 'family', ['Olivia Barry']],
    ['the Pham-Les', 'Pham-Les', 'family', ['Linh Pham-Le']],
    ['both Amelias', 'Amelias', 'forename', ['Amelia Okafor', 'Amelia Pellow']],
    ['A.O. in 4B', 'A.O', 'initials', ['Amelia Okafor']],
    ['AO in 4B', 'AO', 'initials', ['Amelia Okafor']],
  ] as const)('%s', (text, said, form, ids) => expect(found(text)).toEqual([[said, form, ids]]));

  test.each(['Amelias', 'ao', 'PE kit', 'our MP', 'boxes and buses', 'nothing here'])('none: %s', (text) =>
    expect(found(text).filter(([, form]) => form === 'family' || form === 'initials' || form === 'forename')).toEqual([]),
  );
});
