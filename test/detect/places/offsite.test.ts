import { describe, expect, test } from '@jest/globals';
import { offsiteIn } from '../../../src/detect/places/offsite.ts';
import { namesIn, roadIn, taggedIn } from '../../../src/detect/places/offsite-alone.ts';
import { ownPlaces } from '../../../src/detect/places/own-places.ts';
import { type Sentence, sentencesOf } from '../../../src/detect/places/sentences.ts';
import { toldIn } from '../../../src/detect/places/told.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { pupil, schoolOf } from '../../school.ts';

const own = ownPlaces(
  schoolOf({
    name: 'Fernhollow Primary School',
    aliases: ['Fernhollow'],
    classes: ['Paris'],
    pupils: [pupil('P1', 'Noah', 'Reed', { class: 'Conwy' })],
    contact: { phones: [], emails: [], addresses: ['Fernhollow Primary School, 4 Tarn Fell Road, Quillham, NE49 9ZB'] },
  }),
);
const sentenceOf = (text: string): Sentence => {
  const [sentence] = sentencesOf(toldIn(fieldOf('/text', text)));
  if (sentence === undefined) throw new Error(`no sentence: ${text}`);
  return sentence;
};
const said = (text: string, places: readonly { from: number; to: number }[]): readonly string[] => {
  const { words } = sentenceOf(text).told;
  return places.map(({ from, to }) => text.slice(words[from]?.start, words[to]?.end));
};
const placesOf = (text: string): readonly string[] => said(text, offsiteIn(sentenceOf(text), own));

describe('a place away from school', () => {
  test.each([
    ['by its name', 'We are at Dudley Zoo', ['Dudley Zoo']],
    ['by a longer name', 'Off to the National Museum of Wales', ['National Museum of Wales']],
    ['by what it is', 'We are at the fire station', ['the fire station']],
    ['in small letters', 'we are at dudley zoo', ['dudley zoo']],
    ['past a word of praise', 'Greetings from a very blowy Lindisfarne', ['Lindisfarne']],
    ['as the subject of tomorrow', 'The pantomime is tomorrow', ['The pantomime']],
    ['a church in the school’s own street', 'We are at Tarn Fell Road Church', ['Tarn Fell Road Church']],
    ['the school’s own street', 'We are at Tarn Fell Road, Quillham', []],
    ['two of them', 'From Conwy Castle to Dudley Zoo', ['Conwy Castle', 'Dudley Zoo']],
  ])('%s', (_, text, places) => expect(placesOf(text)).toEqual(places));
});

describe('no such place', () => {
  test.each([
    ['the school itself', 'Come to Fernhollow'],
    ['one of its classes', 'We are in Paris today'],
    ['a class that only the roll knows', 'Lots of maths in Conwy today'],
    ['a room of it', 'We are in the Main Hall'],
    ['a time', 'See you at Christmas'],
    ['a title', 'We read Paddington in Peru'],
    ['a place that is only part of another name', 'Look at the farm animals'],
    ['a path to one', 'Found on the beach path'],
    ['a loud word', 'Straight to SLEEP please'],
    ['what is ours', 'We are in our garden'],
    ['a time in history', 'Children in the Second World War'],
  ])('%s', (_, text) => expect(placesOf(text)).toEqual([]));
});

test('a class’s own name is a town’s too where one leaves for it', () => {
  expect(placesOf('They leave for Paris')).toEqual(['Paris']);
});

test('a road by its number', () => {
  const road = roadIn(sentenceOf('Stuck on the M62 again'));
  expect(said('Stuck on the M62 again', road === undefined ? [] : [road])).toEqual(['M62']);
  expect(roadIn(sentenceOf('Vitamin B12 is good'))).toBeUndefined();
});

test('a place that is only a hashtag', () => {
  const tagged = (text: string): readonly string[] => said(text, taggedIn(sentenceOf(text).told, own));
  expect(tagged('Fun #KnowsleySafariPark')).toEqual(['KnowsleySafariPark']);
  expect(tagged('Fun #TeamFernhollow')).toEqual([]);
});

test('a name that nothing leads to', () => {
  const text = 'Kestrels, Stickle Tarn, right now';
  expect(said(text, namesIn(sentenceOf(text), own))).toEqual(['Stickle Tarn']);
});
