import { describe, expect, test } from '@jest/globals';
import { factsSaid } from './told.ts';

const births = (text: string): readonly string[] =>
  factsSaid(text)
    .filter(([kind]) => kind === 'date-of-birth')
    .map(([, said]) => said);

describe('which birthday it is goes without the word', () => {
  test.each([
    ['60th?', 'A very happy 60th to our catering manager Brenda Sykes, who makes puddings.'],
    ['7th', 'Happy 7th to Leo from all of us!'],
    ['7th', 'Happy belated 7th, Leo!'],
    ['8th', 'Happy 8th Ruby-Mae! Cake at 3'],
    ['50th?', 'Mr Doyle celebrated his 50th in style.'],
    ['50th?', 'Mr Doyle marks his big 50th.'],
    ['9th', 'Leo is celebrating his 9th today'],
    ['9th', 'Leo marks his 9th'],
    ['50th?', 'Mr Doyle will celebrate his 50th.'],
    ['4 today', 'Happy birthday to Leo in Tadpoles, 4 today!'],
    ['seven tomorrow', 'Leo of Oak, seven tomorrow, brought cake.'],
    ['ten today', "It's Leo's double digits day \u2013 ten today!"],
  ])('%s: %s', (said, text) => expect(births(text)).toEqual([said]));
  test.each([
    'Happy 60th to our school! Mrs Bell cut the cake.',
    'Happy 25th to everybody who knows Leo.',
    'Happy 7th to us and Leo',
    'Happy days: the 7th, Leo',
    'Mr Doyle marks his big day, the 50th.',
    'Happy 4th of July to Leo and his friends.',
    'Happy 5th December, Leo!',
    'Happy 20th anniversary, Leo!',
    'Happy 100th day, Leo!',
    'Mr Doyle celebrated his 50th goal.',
    'Mr Doyle celebrated the 50th in style.',
    'Happy 7th and Leo',
    'Unhappy 7th to Leo from all of us!',
  ])('not in: %s', (text) => expect(births(text)).toEqual([]));
});

describe('whose birthday it is', () => {
  test.each([
    ['9th birthday', "Leo's 9th birthday"],
    ['9th BIRTHDAY', "Leo's 9th BIRTHDAY"],
    ["9th b'day", "Leo's 9th b'day"],
    ['9th bday', "Leo's 9th bday"],
    ['9th-birthday', "Leo's 9th-birthday cake"],
    ['9th birthday', 'Happy 9th birthday to Leo'],
    ['18th birthday', "Leo's 18th birthday"],
    ['19th birthday?', "Leo's 19th birthday"],
    ['60th birthday?', "Mr Doyle's 60th birthday"],
    ['9th birthday?', "Mr Doyle's 9th birthday"],
    ['9th birthday?', "Beth Okafor's 9th birthday"],
    ['sixth birthday', 'His sixth birthday, Leo says'],
    ['9th birthday', 'It was the 9th birthday of Leo'],
    ['sixth birthday', 'A sixth birthday for Leo'],
  ])('%s: %s', (said, text) => expect(births(text)).toEqual([said]));
  test.each([
    "Leo's 9th birthdayish party",
    "Leo's 130th birthday",
    "Lyra's 60th birthday",
    "Mozart's 9th birthday",
    "Our four boys' 9th birthday",
    "Our school's 9th birthday, says Leo",
    'Leo came to the 9th birthday party',
    'Leo came to the 9th birthday of our school',
    'Leo, this sixth birthday is for all',
    'A 9th birthday for Lyra',
  ])('not in: %s', (text) => expect(births(text)).toEqual([]));
});

describe('a day and the age that somebody turns on it', () => {
  test.each([
    ['is 9 on Saturday', 'Leo is 9 on Saturday'],
    ['IS 9 ON SATURDAY', 'LEO IS 9 ON SATURDAY'],
    ['is 9 on 14 March', 'Leo is 9 on 14 March'],
    ['is 9 on March 14th', 'Leo is 9 on March 14th'],
    ['is 9 in March', 'Leo is 9 in March'],
    ['is 9 next week', 'Leo is 9 next week'],
    ['is nine next week', 'Leo is nine next week'],
    ['is twenty-one next week?', 'Leo is twenty-one next week'],
    ['will be 9 this weekend', 'Leo will be 9 this weekend'],
    ['is 9 on Saturday', 'Leo of 3B is 9 on Saturday'],
    ['turns 9', 'Leo turns 9'],
    ['turns 9', 'Leo turns 9.'],
    ['TURNS 9', 'LEO TURNS 9'],
    ['turns 9', 'Leo turns 9 but not ten'],
    ['turns 9 today', 'Leo turns 9 today'],
    ['turned 9 last week', 'Leo turned 9 last week'],
    ['turning 9 tomorrow', 'Leo turning 9 tomorrow'],
    ['turn 9 today', 'Leo will turn 9 today'],
    ['turn 9', 'Leo will turn 9.'],
    ['turns 18', 'Leo turns 18'],
    ['TURNS 9 TODAY', 'LEO TURNS 9 TODAY'],
    ['turns 50 today?', 'Mrs Doyle turns 50 today'],
    ['9 TODAY', 'Leo is 9 TODAY'],
    ['9 years old today', 'Leo is 9 years old today'],
    ['9 today', 'Leo, 9 today'],
    ['9 today', 'Leo \u2013 9 today'],
    ['9 today', "Leo's 9 today"],
    ['9 today', 'Leo just 9 today'],
    ['5 today', 'Happy birthday Elodie! 5 today'],
  ])('%s: %s', (said, text) => expect(births(text)).toEqual([said]));
  test.each([
    'Leo returns 9 today',
    'Leo returns 9',
    'Leo turns 9 pages',
    'Leo turns 9%',
    'Leo turns 9.5',
    'Leo turns 9-ish',
    'Mrs Doyle turns 50',
    'Mrs Doyle turns 19',
    'Lyra turns 50 today',
    'This 9 on Saturday, Leo',
    'Leo likes 9 today',
    'Leo! The 9 today',
    'Leo 9 today',
    'Leo and all of us are 9 on Saturday',
    'Leo who sang in the school choir is 9 on Saturday',
    'Leo now was will be who has just 9 today',
    'Leo is 9 on Saturdays',
    'Leo is 9 this',
    'They are 9 on Saturday',
  ])('not in: %s', (text) => expect(births(text)).toEqual([]));
});
