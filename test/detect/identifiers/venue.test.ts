import { describe, expect, test } from '@jest/globals';
import { isAsked, isOfSomebody, NO_FORENAMES, TITLE_FIRST, VENUES, venuesIn, wordsOf } from '../../../src/detect/identifiers/venue.ts';

// `kelly` is a forename and nothing else, `abbey` may be one.
const NAMES = { isOnly: (word: string) => word === 'kelly', isAny: (word: string) => word === 'kelly' || word === 'abbey' };

describe('venues by their names', () => {
  test.each([
    [
      'Tea at Halme Museum and Abbey Hall today.',
      [
        ['halme', 'museum'],
        ['abbey', 'hall'],
      ],
    ],
    ['Tea at The Halme Museum.', [['halme', 'museum']]],
    ['Kelly Hall runs the stall.', []],
    ['Mrs Park runs the stall at Halme Museum.', [['halme', 'museum']]],
    ['Tea at my mum’s by Halme Museum.', []],
    ['Nothing is named here.', []],
  ])('%s', (text, found) => expect(venuesIn(text, VENUES(), NAMES)).toEqual(found));
  test.each(['Mr Park', 'Dr. Hall', 'Dame Church'])('%s is somebody', (name) => expect(TITLE_FIRST.test(name)).toBe(true));
  test.each(['Park Mr Hall', 'Mrs', 'Dream Park'])('%s need not be', (name) => expect(TITLE_FIRST.test(name)).toBe(false));
  test('in words that can be compared', () => {
    expect(wordsOf('The Élan-Valley Centre, 2')).toEqual(['elan', 'valley', 'centre', '2']);
    expect(wordsOf('¡!')).toEqual([]);
  });
});

describe('somebody is asked', () => {
  test.each([
    ['Call Abbey on ', true],
    ['Please ask for Abbey on ', true],
    ['Call Kelly Hall on ', true],
    ['Call Abbey Hall on ', false],
    ['From Kelly: ', true],
    ['From Abbey: ', false],
    ['See Kelly at the ', true],
    ['Call Halme on ', false],
    ['Recall Kelly, who sang for an hour and sat down, ', false],
  ])('%s%s', (left, asked) => expect(isAsked(left, NAMES)).toBe(asked));
  test('where no name is known, nobody is', () => {
    expect(isAsked('Call Kelly on ', NO_FORENAMES)).toBe(false);
    expect(isAsked('From Kelly: ', NO_FORENAMES)).toBe(false);
  });
});

describe('a mobile is in somebody’s pocket', () => {
  test.each([
    ['Abbey at the library: ', true],
    ['Kelly Marsh, Halme Library, on ', true],
    ['Abbey Marsh, Halme Library, on ', false],
    ['Message Debs at the library on ', true],
    ['Message the library on ', false],
    ['St Kelly, Halme: ', false],
    [`Kelly, who has the keys. ${'And the hall is warm and dry and clean. '.repeat(3)}Library: `, false],
  ])('%s%s', (left, somebodys) => expect(isOfSomebody(left, NAMES)).toBe(somebodys));
});
