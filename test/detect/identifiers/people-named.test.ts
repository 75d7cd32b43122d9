import { describe, expect, test } from '@jest/globals';
import { peopleIn } from './persons.ts';

describe('by a title', () => {
  test.each([
    ['Mrs Haigh came.', ['Mrs Haigh:adult']],
    ['mrs haigh came', ['mrs haigh:adult']],
    ['Mr. Haigh came.', ['Mr. Haigh:adult']],
    ['Mr.Haigh came.', ['Mr.Haigh:adult']],
    ['Mr, Haigh came.', ['Haigh:somebody?']],
    ['Mr - Haigh came.', ['Haigh:somebody?']],
    ['Mr.  Haigh came.', ['Haigh:somebody?']],
    ['Mrs came.', []],
    ['Nurse Jane came.', ['Nurse Jane:adult']],
    ['sister jane came', ['jane:somebody']],
    ['It was sister Jane Kolb.', ['Jane Kolb:child']],
    ['Mr and Mrs Haigh came.', ['Mrs Haigh:adult']],
    ['Sir Ranulph Twist came.', ['Sir Ranulph Twist:figure']],
    ['Mrs Bell met Lord Haigh.', ['Mrs Bell:adult', 'Lord Haigh:figure']],
    ['Lord Haigh met Mrs Bell.', ['Lord Haigh:figure', 'Mrs Bell:adult']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});

describe('on the roll, on the staff list, or known to everybody', () => {
  test.each([
    ['Beth Reed and Amelia Okafor came.', ['Beth Reed:staff', 'Amelia Okafor:pupil']],
    ['Roald Dahl came.', ['Roald Dahl:figure']],
    ['helen keller came', ['helen keller:figure']],
    ['Churchill came.', ['Churchill:figure']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});

describe('by the words beside a name', () => {
  test.each([
    ['Pupil Kacper Nowak won.', ['Kacper Nowak:child']],
    ['Well done to Kacper Nowak.', ['Kacper Nowak:somebody']],
    ['Midwife Bronagh Keane came.', ['Midwife Bronagh Keane:adult']],
    ['Well done to cook Bronagh in Year 2.', ['Bronagh:adult']],
    ['Nurse Midwife Keane came.', ['Nurse Midwife Keane:adult']],
    ['Author Kacper Nowak came.', ['Kacper Nowak:figure']],
    ['Our hamster Kacper won a prize in Year 2.', ['Kacper:figure']],
    ['Pupil Mozart won.', ['Mozart:figure']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});
