import { describe, expect, test } from '@jest/globals';
import { rollIndex } from '../../../src/detect/names/roll-index.ts';
import type { Pupil } from '../../../src/model.ts';
import { makeRoll } from '../../../src/school/roll.ts';
import { pupilOf } from './stand-in.ts';

const ELIZABETH = pupilOf('Elizabeth Okafor');
const BETH = pupilOf('Beth Pellow');
const LOUISE = { ...pupilOf('x'), id: 'Anna-Louise', forename: 'Anna-Louise', surname: "O'Rourke" };
const HASSAN = { ...pupilOf('x'), id: 'Omar', forename: 'Omar', surname: 'Al-Hassan', knownAs: 'Mo' };
const INDEX = rollIndex(makeRoll([ELIZABETH, BETH, LOUISE, HASSAN]));

const ids = (pupils: readonly Pupil[] | undefined): readonly string[] | undefined => pupils?.map(({ id }) => id);

describe('forenames', () => {
  test('a name is its bearer’s first, and a nickname of others', () => {
    expect(ids(INDEX.given.get('beth')?.alone)).toEqual(['Beth Pellow']);
    expect(ids(INDEX.given.get('beth')?.daily)).toEqual(['Elizabeth Okafor']);
  });
  test('half of a double name may be somebody else', () => {
    expect(ids(INDEX.given.get('anna louise')?.alone)).toEqual(['Anna-Louise']);
    expect(ids(INDEX.given.get('annalouise')?.alone)).toEqual(['Anna-Louise']);
    expect(ids(INDEX.given.get('anna')?.alone)).toEqual(['Anna-Louise']);
    expect(ids(INDEX.given.get('louise')?.beside)).toEqual(['Anna-Louise']);
  });
  test('what the school knows a child by', () => expect(ids(INDEX.given.get('mo')?.alone)).toEqual(['Omar']));
});

describe('surnames', () => {
  test.each([
    ['okafor', 'alone', ['Elizabeth Okafor']],
    ['al hassan', 'alone', ['Omar']],
    ['alhassan', 'alone', ['Omar']],
    ['hassan', 'alone', ['Omar']],
    ['orourke', 'alone', ['Anna-Louise']],
    ['rourke', 'beside', ['Anna-Louise']],
  ] as const)('%s', (key, level, expected) => expect(ids(INDEX.family.get(key)?.[level])).toEqual(expected));
  test('nobody', () => expect(INDEX.family.get('elizabeth')).toBeUndefined());
});

describe('a quick look', () => {
  test.each(['beth', 'anna', 'al', 'okafor', 'mo'])('%s begins a name', (word) => expect(INDEX.begins(word)).toBe(true));
  test.each(['the', 'okafors', 'elizab', ''])('%s begins none', (word) => expect(INDEX.begins(word)).toBe(false));
  test('every form begins with a word that begins one', () => {
    for (const side of [INDEX.given, INDEX.family])
      for (const key of side.keys()) {
        const [first = '', ...others] = key.split(' ');
        expect([key, INDEX.begins(first)]).toEqual([key, true]);
        expect(side.longest(first)).toBeGreaterThan(others.length);
      }
  });
});

test('initials, forename first', () => {
  expect(ids(INDEX.initials('eo'))).toEqual(['Elizabeth Okafor']);
  expect(INDEX.initials('oe')).toEqual([]);
  expect(ids(INDEX.initials('mh'))).toEqual(['Omar']);
});
