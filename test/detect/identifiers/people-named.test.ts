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
    ['Paramedic Bronagh Keane came.', ['Bronagh Keane:adult']],
    ['Well done to Bursar Bronagh Keane.', ['Bronagh Keane:adult']],
    ['Roofer Tavrin Keane came.', ['Tavrin Keane:adult']],
    ['Dean Anna Keane came.', ['Anna Keane:adult']],
    ['Dean Zorbe Keane came.', ['Dean Zorbe Keane:somebody?']],
    ['Dean Keane came.', ['Dean Keane:somebody?']],
    ['Gardener Bronagh Keane came.', ['Gardener Bronagh Keane:somebody?']],
    ['Well done to cook Bronagh in Year 2.', ['Bronagh:adult']],
    ['Nurse Midwife Keane came.', ['Nurse Midwife Keane:adult']],
    ['Author Kacper Nowak came.', ['Kacper Nowak:figure']],
    ['Our hamster Kacper won a prize in Year 2.', ['Kacper:figure']],
    ['Pupil Mozart won.', ['Mozart:figure']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});

describe('a name that is a word as well, by the words beside it', () => {
  test.each([
    ['Our hamster Summer in Year 2 won.', ['Summer:figure']],
    ['Well done to Summer, our guide dog, in Year 2.', ['Summer:figure']],
    ['Well done to author Summer of Year 2.', ['Summer:figure']],
    ['Our guide dog visitor, Bramble, is 6 and very calm.', ['Bramble:figure']],
    ['Author Summer Nowak came.', ['Summer Nowak:figure']],
    ['Well done to cook Summer in Year 2.', ['Summer:adult']],
    ['Well done to cook May in Year 2.', ['May:adult']],
    ['Well done to guru Summer in Year 2.', ['Summer:child']],
    ['Well done to our Midwife Summer Kolb.', ['Midwife Summer Kolb:adult']],
    ['Well done to cleaner Cook Bronagh Kolb.', ['Bronagh Kolb:adult']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});

describe('whom everybody knows by more than one name', () => {
  test.each([
    ['Queen Victoria came.', ['Queen Victoria:figure']],
    ['Jesus was Jewish, Mr Bell said.', ['Jesus:figure', 'Mr Bell:adult']],
    ['Captain Cook came.', ['Captain Cook:figure']],
    ['Robin Hood came.', ['Robin Hood:figure']],
    ['Pupil Robin Hood won.', ['Robin Hood:figure']],
    ['Well done to Robin in Year 2.', ['Robin:child']],
    ['Banksy came.', []],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});

describe('a title with a small letter', () => {
  test.each([
    ['We saw mrs Haigh.', ['Haigh:somebody?']],
    ['we saw mrs haigh', ['mrs haigh:adult']],
    ['we saw sister haigh', ['haigh:somebody?']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});
