import { describe, expect, test } from '@jest/globals';
import { isGroup } from '../../../src/detect/names/groups.ts';
import { isToldOf, storyWords } from '../../../src/detect/names/told.ts';
import { isQuotedTitle, looksTitled } from '../../../src/detect/names/work-names.ts';
import { placeOf } from './stand-in.ts';

describe('stories', () => {
  test.each([
    ['Lucy opened the wardrobe to Narnia', 'Lucy', 'yes'],
    ['Portia for the defence, Antonio in the dock', 'Antonio', 'yes'],
    ['Alfred and Guthrum made peace', 'Alfred', 'yes'],
    ['Happy Darwin Day! Charles hid his book', 'Charles', 'near'],
    ['Mary, Joseph and a small sheep', 'Mary', 'maybe'],
    ['Alfred burnt the cakes', 'Alfred', 'yes'],
    ['Tim looked at the moon', 'Tim', 'maybe'],
    ['Tim saw the moon, a rocket and an orbit', 'Tim', 'maybe'],
    ['Lucy painted a door', 'Lucy', undefined],
    ['Tavrin went to Narnia', 'Tavrin', undefined],
  ])('%s', (text, name, told) => expect([text, isToldOf(placeOf(text, name))]).toEqual([text, told]));

  test('words of the past are counted in the sentence', () => {
    expect(storyWords(placeOf('In 1588 the Tudor queen met Drake. Armistice.', 'Drake'))).toBe(3);
    expect(storyWords(placeOf('Amelia scored twice', 'Amelia'))).toBe(0);
  });
});

describe('titles', () => {
  test.each([
    ["We read Tom's Midnight Garden", 'Tom', 'yes'],
    ['We read James and the Giant Peach today', 'James', 'yes'],
    ['Annie opens on Thursday', 'Annie', 'yes'],
    ['Oliver! in the hall', 'Oliver', 'yes'],
    ["Amelia's Science Week poster", 'Amelia', undefined],
    ['Amelia opens the batting', 'Amelia', undefined],
    ['Amelia opens on Thursday', 'Amelia', undefined],
    ['Amelia and the rest of the band', 'Amelia', undefined],
  ])('%s', (text, name, form) => expect([text, looksTitled(placeOf(text, name))]).toEqual([text, form]));

  test('in quotation marks', () => {
    expect(isQuotedTitle(placeOf('We sang “Danny Boy” twice', 'Danny'))).toBe(true);
    expect(isQuotedTitle(placeOf('“Look at Danny,” we said', 'Danny'))).toBe(false);
  });
});

describe('houses', () => {
  test.each([
    ['George, Andrew, David: all four houses scored', 'Andrew', 'yes'],
    ['Which house won? Poppy pulled it off', 'Poppy', 'maybe'],
    ['Well done to George and Andrew, of both houses', 'George', undefined],
    ['Amelia won points for all the houses', 'Amelia', undefined],
    ['Which book? Poppy chose it', 'Poppy', undefined],
  ])('%s', (text, name, group) => expect([text, isGroup(placeOf(text, name))]).toEqual([text, group]));
});
