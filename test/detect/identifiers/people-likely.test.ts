import { describe, expect, test } from '@jest/globals';
import { peopleIn } from './persons.ts';

describe('a word that is a given name is somebody, and any other that is nothing else may be', () => {
  test.each([
    ['Kacper has a cold.', 'Kacper:somebody'],
    ['KACPER has a cold.', 'KACPER:somebody'],
    ['kacper has a cold', 'kacper:somebody'],
    ['Kacper Kolb has a cold.', 'Kacper Kolb:somebody'],
    ['Kacper de la Kolb came.', 'Kacper de la Kolb:somebody'],
    ['Kacper III has a cold.', 'Kacper:somebody'],
    ['Sally has a cold.', 'Sally:somebody'],
    ['Tavrin came.', 'Tavrin:somebody?'],
    ['tavrin has a cold', 'tavrin:somebody?'],
    ['TAVRIN CAME HOME', 'TAVRIN:somebody?'],
    ['Tavrin Kolb came.', 'Tavrin Kolb:somebody?'],
    ['Ed came.', 'Ed:somebody?'],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual([who]));
  test.each([
    'X came.',
    'Willow came.',
    'Mum came.',
    'Children came.',
    'The came.',
    'Mrs came.',
    'Yesterday came.',
    'Finally came.',
    'Monday came.',
    'London came.',
    'PE was fun for TAVRIN today.',
    'Photo of #Tavrin today',
    'Photo of @Tavrin today',
    'See example.Tavrin today',
    'See /Tavrin today',
    'See \\Tavrin today',
    'He said kacper has a cold. It was Fine Today.',
    'We saw kacper here And There',
    'We saw tavrin here And There',
  ])('nobody in: %s', (text) => expect(peopleIn(text)).toEqual([]));
  test('in a file’s name small letters say nothing', () => {
    expect(peopleIn('IMG_kacper_Sick Now.jpg')).toEqual(['kacper:somebody']);
    expect(peopleIn('kacper_Sick Now.jpg')).toEqual(['kacper:somebody']);
    expect(peopleIn('IMG_tavrin_Sick Now.jpg')).toEqual([]);
  });
});

describe('names that are words too: by their use', () => {
  test.each([
    ['Ivy has a cold.', ['Ivy:somebody?']],
    ['Rose has a cold.', ['Rose:somebody?']],
    ['Jordan has a cold.', ['Jordan:somebody?']],
    ['Summer has a cold.', ['Summer:somebody?']],
    ['June Marsh has a cold.', ['June Marsh:somebody?']],
    ['A rose has a cold.', []],
    ['Summer is here.', []],
    ['May has a cold.', []],
    ['In May we sang.', []],
    ['In June we sang.', []],
    ['will has a cold', []],
    ['Will has a cold.', []],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});

describe('places, things, and those of whom all may speak', () => {
  test.each([
    ['Kacper Street is shut.', []],
    ['Tavrin Street is shut.', []],
    ['Tavrin Kolb Street is shut.', []],
    ['Kacper Cup is on.', []],
    ['St Kacper came.', []],
    ['Mozart has a cold.', ['Mozart:figure']],
    ['The poet Kacper came.', ['Kacper:figure']],
    ['The poet Tavrin came.', ['Tavrin:figure']],
    ['Our cook Tavrin came.', ['Tavrin:adult']],
    ['Max, our school dog, has a cold.', ['Max:figure']],
    ['Tavrin, our school dog, has a cold.', ['Tavrin:figure']],
    ['Once upon a time there was a wicked king called Kacper who had a dragon.', ['Kacper:figure']],
    ['"Kacper\'s Big Day" by Jane Roe', ['Kacper:somebody?', 'Jane Roe:somebody']],
    ['Well done Tavrin!', ['Tavrin:somebody']],
    ['In the story, well done Kacper, the dragon fights.', ['Kacper:somebody']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});

test('words of somebody who is known are nobody else', () => {
  expect(peopleIn('Kacper Amelia came.')).toEqual(['Kacper:somebody', 'Amelia:pupil?']);
  expect(peopleIn('Kacper Kolb Amelia Okafor came.')).toEqual(['Kacper Kolb:somebody', 'Amelia Okafor:pupil']);
});

describe('what is left of a word that is not always a name', () => {
  test.each([
    ['oliver.k', ['oliver:somebody']],
    ['Percy Lane flooded up to the kerb.', []],
    ['Fortnite is down.', []],
    ['She is a Muslim.', []],
    ['my home is small', []],
    ['Photo @ {Tavrin} today', ['Tavrin:somebody?']],
    ['Lyra has a cold.', ['Lyra:somebody?']],
    ['Juno is of mixed race.', ['Juno:somebody?']],
    ['Kit has a cold.', ['Kit:somebody']],
    ['We saw Will.', ['Will:somebody']],
    ['She is a Christian.', ['Christian:somebody?']],
    ['The Valentine stall made £70.', ['Valentine:somebody?']],
    ['Grace before lunch, please.', []],
    ['In 1845, quoth Tavrin.', ['Tavrin:figure']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});

test('words of the school say that a child is meant, and nobody of a story', () => {
  expect(peopleIn('Alfred burned the cakes and the monks honoured his memory.')).toEqual(['Alfred:figure']);
  expect(peopleIn('Alfred burned the cakes and the Year 3 batch honoured his memory.')).toEqual(['Alfred:somebody']);
});

test.each(['EpiPens came.', 'TikTok came.'])('nobody in: %s', (text) => expect(peopleIn(text)).toEqual([]));
test.each(['McTavrin came.', 'DeShawn came.'])('but somebody in: %s', (text) => expect(peopleIn(text)).toHaveLength(1));
