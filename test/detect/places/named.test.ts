import { describe, expect, test } from '@jest/globals';
import { placesIn, placesIndex, tripPlacesIn } from '../../../src/detect/places/search.ts';
import type { Trip } from '../../../src/model.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf, trip } from '../../school.ts';

const DAY = ['2026-11-20T09:00', '2026-11-20T15:00'] as const;
const NOON = Date.parse('2026-11-20T12:00Z');

const trips: readonly Trip[] = [
  trip("Gulliver's Zoo", ...DAY, { aliases: ['the Rotunda', 'Wexmoor'], address: 'Weir Street, Halme, CW8 9ZD', lat: 53.2, lon: -2.9 }),
  trip('Halme Museum: The Granary', ...DAY),
  trip('St Brannoc Church', ...DAY, { aliases: ['///quillow.brackish.tandem'] }),
];
const index = placesIndex(schoolOf({ trips, classes: ['Wexmoor House'] }));
const foundIn = (text: string, pointer = '/text'): readonly string[] =>
  placesIn(fieldOf(pointer, text), index, NOON).map(({ start, end }) => text.slice(start, end));

describe('a place of a trip is seen', () => {
  test.each([
    ['as it is written', "We love Gulliver's Zoo", "Gulliver's Zoo"],
    ['without its apostrophe', 'Gullivers Zoo today', 'Gullivers Zoo'],
    ['by what it is, on the day', 'Fun at the zoo', 'the zoo'],
    ['in capitals', 'GULLIVER’S ZOO!', 'GULLIVER’S ZOO'],
    ['in small letters', "off to gulliver's zoo", "gulliver's zoo"],
    ['over two lines', "Gulliver's\nZoo", "Gulliver's\nZoo"],
    ['in a hashtag', 'Fun! #GulliversZoo', 'GulliversZoo'],
    ['in a hashtag in small letters', 'fun #gulliverszoo', 'gulliverszoo'],
    ['in a longer hashtag', '#FunAtGulliversZooToday', 'GulliversZoo'],
    ['in a longer hashtag in small letters', 'fun #ourgulliverszootrip', 'gulliverszoo'],
    ['as a handle', 'Thanks @gulliverszoo', 'gulliverszoo'],
    ['with digits for letters', "Gulliver's Z00", "Gulliver's Z00"],
    ['in letters that stand apart', 'W e x m o o r', 'W e x m o o r'],
    ['in letters that look alike', 'Wеxmооr rocks', 'Wеxmооr'],
    ['by an alias', 'Hello from Wexmoor', 'Wexmoor'],
    ['behind a farewell', 'One last look ⛰️ Cheerio Wexmoor, and thanks', 'Wexmoor'],
    ['by an alias with its article', 'Inside the Rotunda', 'the Rotunda'],
    ['a saint written out', 'Saint Brannoc Church', 'Saint Brannoc Church'],
    ['by its street and town', 'Weir Street, Halme', 'Weir Street, Halme'],
    ['by its street', 'park on Weir Street', 'Weir Street'],
    ['by its whole address as one', 'Weir Street, Halme CW8 9ZD', 'Weir Street, Halme CW8 9ZD'],
    ['with the colon of its name', 'Halme Museum: The Granary', 'Halme Museum: The Granary'],
    ['with another mark for that colon', 'Hello from Halme Museum (The Granary)', 'Halme Museum (The Granary'],
    ['by its postcode', 'CW8 9ZD', 'CW8 9ZD'],
    ['by its postcode with an O for a nought', 'cw8 9zd', 'cw8 9zd'],
    ['by three words', '///quillow.brackish.tandem', '///quillow.brackish.tandem'],
    ['by coordinates', '53.2001, -2.9001', '53.2001, -2.9001'],
    ['by a link', 'https://maps.google.com/?q=53.2001,-2.9001', 'https://maps.google.com/?q=53.2001,-2.9001'],
    ['by the words of a link', 'https://maps.google.com/?q=Wexmoor', 'https://maps.google.com/?q=Wexmoor'],
  ])('%s', (_, text, wanted) => {
    expect(foundIn(text)).toEqual([wanted]);
  });

  test('in a file name', () => {
    expect(foundIn('gullivers-zoo-01.jpg', '/media/0/file')).toEqual(['gullivers-zoo']);
  });
});

describe('what only sounds like it is let be', () => {
  test.each([
    ['a street of its name', 'Wexmoor Road is closed'],
    ['somebody of its name', 'We sang a Harold Wexmoor song'],
    ['a duke of it', 'William of Wexmoor won'],
    ['what no trip goes to', 'Fun at the castle'],
    ['a topic', 'We are learning about Wexmoor in class'],
    ['a thing of the same letters', 'a rotunda of paper'],
    ['a word in capitals in a town', 'Tilsley is nice'],
    ['coordinates elsewhere', '53.3001, -2.9001'],
    ['a part of a longer word', 'Wexmoorland'],
  ])('%s', (_, text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

test('every place of a trip is known, also when it is over', () => {
  const late = placesIndex(schoolOf({ trips }));
  expect(placesIn(fieldOf('/text', 'Wexmoor'), late, NOON + 9e8)).toEqual([]);
  expect(tripPlacesIn(fieldOf('/text', 'Wexmoor, CW8 9ZD'), late)).toHaveLength(1);
});

describe('what a coming trip’s place is only mentioned in', () => {
  const ahead = placesIndex(
    schoolOf({ trips: [trip('Houses of Wexmoor', '2026-12-01T09:00', '2026-12-01T15:00', { aliases: ['Tilsley'] })] }),
  );
  const seenIn = (text: string): readonly (readonly [string, boolean])[] =>
    placesIn(fieldOf('/text', text), ahead, NOON).map(({ start, end, doubt }) => [text.slice(start, end), doubt] as const);

  test.each([
    ['another place that has its alias', 'Will you be watching the service from Tilsley Abbey on Sunday?'],
    ['a thing that has its alias', 'Year 9 study the Tilsley Conventions.'],
    ['a school that has its alias', 'Lost at the gate: a Tilsley High School tie.'],
    ['a title that has its alias', 'We are reading Tilsley’s Diary.'],
    ['what is eaten', 'Our Tilsley butter biscuits sold out.'],
    ['what was there long ago', 'Thousands of men left this coast for Tilsley in June 1944.'],
    ['what somebody left once', 'Year 5 have been finding out why William left Tilsley.'],
    [
      'what somebody did there once',
      'In Art, Year 9 have been learning how Monet painted the cathedral in Tilsley more than thirty times.',
    ],
  ])('nothing: %s', (_, text) => expect(seenIn(text)).toEqual([]));

  test.each([
    ['a visit told as past, beside something of today', 'In October Year 7 spent a day at Tilsley; the best drawings now line the stairs.'],
    ['what families are asked', 'Has anybody been to see the lights at Tilsley yet?'],
    [
      'a visit that ended today',
      'Nineteen bags! Cormorants left Tilsley cleaner than they found it this afternoon and limped all the way home.',
    ],
    ['what is best of a visit', 'The best bit of our October visit to Tilsley? The bins.'],
    ['an old picture', 'The whole school at Tilsley, 1961, every child in a cap.'],
    ['a family’s holiday', 'So many postcards: the Alps, a caravan, and Tilsley with Granny.'],
    ['what belongs to it', 'Tilsley’s new baby rhino is called Zuri.'],
  ])('a doubt: %s', (_, text) => expect(seenIn(text)).toEqual([['Tilsley', true]]));

  test('words in small letters are the place only where something leads there', () => {
    const wood = placesIndex(schoolOf({ trips: [trip('Hazel Wood', '2026-12-01T09:00', '2026-12-01T15:00')] }));
    const countOf = (text: string): number => placesIn(fieldOf('/text', text), wood, NOON).length;
    expect(['Some hazel wood offcuts, anyone?', 'Den day at hazel wood for Year 4', 'hazel wood for year 4'].map(countOf)).toEqual([
      0, 1, 1,
    ]);
  });

  test('children who go to the other place are in that town', () => {
    expect(seenIn('Year 9 are off to Tilsley Abbey on Friday.')).toEqual([['Tilsley', false]]);
  });
});

describe('an alias in small letters, as the school writes it', () => {
  const spelt = placesIndex(
    schoolOf({ trips: [trip('Sea Hall', '2026-12-01T09:00', '2026-12-01T15:00', { aliases: ['the aquarium'] })], classes: ['Otters'] }),
  );
  const seenIn = (text: string): readonly string[] =>
    placesIn(fieldOf('/text', text), spelt, NOON).map(({ start, end, doubt }) => `${text.slice(start, end)}${doubt ? '?' : ''}`);
  test.each([
    ["Don't forget it's the aquarium on Tuesday, Otters.", ['the aquarium']],
    ['Tuesday week: the aquarium. Bring a coat.', ['the aquarium']],
    ['Who cleaned the aquarium in Room 3?', ['the aquarium?']],
    ['An aquarium is glass and water.', []],
  ])('%s', (text, found) => expect(seenIn(text)).toEqual(found));
});
