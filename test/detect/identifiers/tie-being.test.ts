import { describe, expect, test } from '@jest/globals';
import { namesIndex } from '../../../src/detect/names/find.ts';
import { pupil, schoolOf } from '../../school.ts';
import { factsSaid } from './told.ts';

const said = (text: string): readonly string[] => factsSaid(text).map(([, words]) => words);

describe('what somebody is said to be', () => {
  test.each([
    ['autistic', 'Leo is autistic.'],
    ['autistic', 'Leo was diagnosed autistic.'],
    ['autistic', 'Leo is really quite autistic.'],
    ['autistic', 'Leo is the always just autistic.'],
    ['autistic', 'Leo is the always just really autistic.'],
    ['autistic', 'Leo is autistic to all.'],
    ['a Muslim', 'Hana, who is a Muslim, came.'],
    ['a Muslim', 'Leo is a Muslim girl.'],
    ['a Muslim', 'Leo is a Muslim teacher.'],
    ['a Muslim', 'Leo is a Muslim man.'],
    ['a Muslim', 'Leo is a Muslim, innkeeper and all.'],
    ['a Muslim', 'Leo is a Muslim and proud.'],
    ['a Muslim', 'Leo is a Muslim Innkeeper.'],
    ['a Muslim', 'Leo is a Muslim'],
    ['deaf', 'Leo is the deaf boy.'],
    ['deaf', "Leo's mum is deaf."],
    ['deaf', "Leo's deaf"],
    ['deaf', 'Leo is deaf, to all.'],
    ['Christian', 'Christian is Christian.'],
    ['in hospital', 'Leo is in hospital.'],
  ])('%s: %s', (words, text) => expect(said(text)).toEqual([words]));
  test.each([
    'Leo is. Autistic',
    'Leo is: autistic.',
    'Leo is (autistic).',
    'Leo is (really autistic).',
    'Leo is the always just really quite autistic.',
    'Leo is a Jewish innkeeper in the play.',
    'Leo is the Jewish innkeeper.',
    'Leo is the deaf innkeeper.',
    'Leo read that a cat is autistic.',
    'Leo met a dog who is autistic.',
    "Leo's hamster is deaf.",
    "Leo's hamster who came is deaf.",
    'Leo is in hospital radio.',
    'Leo is the pupil premium lead.',
    'Leo is blind to danger.',
    'Leo is deaf to all.',
    'Leo is blind of one eye.',
    'Leo is deaf awareness lead.',
    'Is autistic',
  ])('nothing in: %s', (text) => expect(said(text)).toEqual([]));
});

test('but not by the name that somebody has', () => {
  const names = namesIndex(schoolOf({ pupils: [pupil('c', 'Christian', 'Kolb'), pupil('l', 'Leo', 'Marsh')] }));
  const told = (text: string): readonly string[] => factsSaid(text, names).map(([, words]) => words);
  expect(told('Leo is Christian Kolb.')).toEqual([]);
  expect(told('Leo is Christian and Christian Kolb is not.')).toEqual(['Christian']);
});

describe('beside a name', () => {
  test.each([
    ['coeliac', 'Leo (coeliac)'],
    ['autistic', 'Leo: autistic'],
    ['autistic', 'Leo, autistic and proud of it'],
    ['deaf', 'Leo – really deaf'],
    ['deaf', 'Leo, really quite deaf'],
    ['deaf', 'deaf Maya came'],
    ['autistic', 'autistic\nLeo came'],
    ['autistic', 'autistic  Leo came'],
    ['autistic', 'autistic Lyra came'],
    ['autistic', 'autistic pupil Leo came'],
    ['autistic', 'autistic Year 4 Leo came'],
    ['autistic', 'autistic Year 4 pupil Leo came'],
    ['a Sikh', 'as a Sikh, Leo came'],
    ['Sikh', 'as Sikh, Leo came'],
    ['Muslim', 'What being Muslim means to Leo'],
    ['Sikh', 'Freya showed all the children what being Sikh gives her every day.'],
    ['Jewish', 'Leo told everybody what being Jewish means to him at home.'],
    ['Sikh', 'Leo explained to the rest of his table what it is like to grow up Sikh.'],
    ['Muslim', 'On Tuesday Freya told us all what it means to be Muslim.'],
    ['a Hindu', 'Leo described what it was like to be brought up a Hindu.'],
    ['Catholic', 'Leo grew up Catholic.'],
    ['disabled?', 'our four disabled access pupils'],
  ])('%s: %s', (words, text) => expect(said(text)).toEqual([words]));
  test.each([
    'Leo deaf',
    'Leo. Deaf',
    'Leo, and deaf',
    'Leo – . really deaf',
    'Mozart, deaf, wrote',
    'Lyra, deaf, wrote',
    'the deaf Maya',
    'autistic, Leo came',
    'autistic. Leo came',
    'autistic Mozart came',
    'autistic reading Leo came',
    'autistic Year of Leo',
    'autistic week 4 Leo',
    'autistic Year x4 Leo',
    'blind, Leo – and then so very far, deaf',
    'our deaf access pupils',
    'What being Muslim means to us and to our friends and Leo',
    'The whole school learned what being Muslim means to them.',
    'Leo grew Black radishes.',
    'Leo wondered what it is like to grow up Jewish.',
    'Leo heard what it means to be a Sikh.',
    'A visitor told Leo what it is like to grow up Jewish.',
    'The book told Leo what it was like to be Muslim.',
    'to a Sikh, Leo came',
  ])('nothing in: %s', (text) => expect(said(text)).toEqual([]));
});

describe('what somebody does or has done', () => {
  test.each([
    ['uses a wheelchair', 'Juno uses a wheelchair.'],
    ['broke her arm', 'Mia broke her arm.'],
    ['had a fit', 'Leo had a fit.'],
    ['going into hospital', 'Leo is going into hospital.'],
    ['broke his arm', 'Because Leo was late, he broke his arm.'],
  ])('%s: %s', (words, text) => expect(said(text)).toEqual([words]));
  test.each([
    'Leo had a fit of giggles.',
    "Leo's hamster broke a leg.",
    'Leo wondered about going into hospital.',
    'Leo asked if going into hospital is scary.',
    'Somebody broke his arm.',
  ])('nothing in: %s', (text) => expect(said(text)).toEqual([]));
});
