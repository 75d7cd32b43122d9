import { describe, expect, test } from '@jest/globals';
import { peopleIn } from './persons.ts';
import { factsSaid } from './told.ts';

describe('of animals all may speak', () => {
  test.each([
    'Our guide dog visitor, Bramble, is 6 and very calm',
    'Our school dog, Bramble, is 6.',
    'Our school dog Bramble is 6.',
    'Guinea pigs Salt and Pepper are 6.',
    'Ted, our therapy dog, is 6.',
  ])('%s', (text) => expect(factsSaid(text)).toEqual([]));
  test.each([
    ['is 6', 'Our visitor, Bramble, is 6 and very calm'],
    ['aged 6', 'Leo, our dog walker, aged 6, waved.'],
    ['is 6', 'We saw a dog. Bramble is 6.'],
  ])('%s: %s', (said, text) => expect(factsSaid(text)).toContainEqual(['age', said]));
});

describe('whose animal it is, and who only stands beside one', () => {
  test.each([
    ['Dog Ted', ['Ted:figure']],
    ['Our hamster, Ted, has a cold.', ['Ted:figure']],
    ['Our guinea pigs Kacper and Ted have a cold.', ['Kacper:figure', 'Ted:figure']],
    ['Ted, our dog', ['Ted:figure']],
    ['Ted, the dog, has a cold.', ['Ted:figure']],
    ['Ted, a dog, has a cold.', ['Ted:figure']],
    ['Ted, our lovely therapy dog, has a cold.', ['Ted:figure']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
  test.each([
    ['Our hamster. Ted has a cold.', ['Ted:somebody']],
    ['Our hamster\nTed has a cold.', ['Ted:somebody']],
    ['Our hamster, Ted has a cold.', ['Ted:somebody']],
    ['Our hamster Max met Ted, who has a cold.', ['Max:figure', 'Ted:somebody']],
    ['Our hamster met Ted, who has a cold.', ['Ted:somebody']],
    ['Our dog and Ted have a cold.', ['Ted:somebody']],
    ['Our dog Max or Ted has a cold.', ['Max:figure', 'Ted:somebody']],
    ['Kacper or Ted, our dog', ['Kacper:somebody', 'Ted:figure']],
    ['Ted, his dog, has a cold.', ['Ted:somebody']],
    ['Ted, our dog walker, has a cold.', ['Ted:somebody']],
    ['Ted, our big lovely therapy dog, has a cold.', ['Ted:somebody']],
    ['Ted, the end. Dogs came.', ['Ted:somebody']],
    ['Ada, our girl with cat, dust and nut allergies, came.', ['Ada:child']],
    ['Ted', ['Ted:somebody']],
    ['Ted, our', ['Ted:somebody']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});

describe('of whom lessons tell', () => {
  test.each([
    ['David Weir has a cold.', ['David Weir:figure']],
    ['Our pupil David has a cold.', ['David:child']],
    ['She reads braille.', []],
    ['Mozart has a cold.', ['Mozart:figure']],
    ['Scott has a cold.', ['Scott:somebody']],
    ['Wren has a cold.', ['Wren:somebody']],
    ['Mozart Nowak has a cold.', ['Mozart Nowak:somebody?']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});

describe('the more plainly it is a name, the more words must tell a story of it', () => {
  test.each([
    ['In Narnia, Edmund has a cold.', ['Edmund:figure']],
    ['Edmund has a cold.', ['Edmund:somebody']],
    ['In 1845 Tavrin came.', ['Tavrin:somebody?']],
    ['In 1845, quoth Tavrin.', ['Tavrin:figure']],
    ['In 1845, quoth Kacper.', ['Kacper:somebody']],
    ['In 1845, quoth thou Kacper.', ['Kacper:figure']],
    ['In 1845 Kacper Newton came.', ['Kacper Newton:figure']],
    ['In 2045 Kacper Newton came.', ['Kacper Newton:somebody']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});
