import { describe, expect, test } from '@jest/globals';
import { spotsOf } from '../../../src/detect/places/spots.ts';
import type { Trip } from '../../../src/model.ts';
import { trip } from '../../school.ts';

const MORNING = ['2026-11-20T09:00', '2026-11-20T12:00'] as const;
const NEXT = ['2026-11-27T09:00', '2026-11-27T12:00'] as const;
const namesOf = (...trips: readonly Trip[]): readonly string[] =>
  [...spotsOf({ trips }).names.values()].flat().map(({ keys }) => keys.join(' '));

describe('one place, however many trips lead there', () => {
  test('the same name, differently written', () => {
    const { all } = spotsOf({ trips: [trip('Tarn Castle', ...MORNING), trip('TARN CASTLE', ...NEXT)] });
    expect(all.map(({ trips }) => trips.length)).toEqual([2]);
  });
  test('an alias of one that is the name of another', () => {
    const { all } = spotsOf({ trips: [trip('Tarn Castle', ...MORNING, { aliases: ['the Keep'] }), trip('the Keep', ...NEXT)] });
    expect(all).toHaveLength(1);
  });
  test('two places are two', () => {
    expect(spotsOf({ trips: [trip('Tarn Castle', ...MORNING), trip('Tarn Farm', ...NEXT)] }).all).toHaveLength(2);
  });
  test('a trip that was cancelled leads nowhere', () => {
    const { all, names, postcodes } = spotsOf({ trips: [trip('Tarn Castle', ...MORNING, { address: 'CW8 9ZD', cancelled: true })] });
    expect([all.length, names.size, postcodes.size]).toEqual([0, 0, 0]);
  });
});

describe('every way of writing it', () => {
  test.each([
    ['an apostrophe', "St Wulfrun's", ['st wulfrun s', 'st wulfruns', 'st wulfrun', 'saint wulfrun s']],
    ['a saint written out', 'Saint Brannoc', ['saint brannoc', 'st brannoc']],
    ['an ampersand', 'Steam & Coal Museum', ['steam and coal museum', 'steam coal museum']],
    ['an article before a longer name', 'The Steam Museum', ['steam museum']],
    ['an article that is part of it', 'the Lantern', ['the lantern']],
  ])('%s', (_, place, names) => expect(namesOf(trip(place, ...MORNING))).toEqual(expect.arrayContaining(names)));

  test('the longest first, so that the whole name is found', () => {
    const { names } = spotsOf({ trips: [trip('Tarn', ...MORNING, { aliases: ['Tarn Castle', 'Tarn Castle Museum'] })] });
    expect(names.get('tarn')?.map(({ keys }) => keys.length)).toEqual([3, 2, 1]);
  });
  test('an address by its street, with and without its town', () => {
    expect(namesOf(trip('Tarn', ...MORNING, { address: 'Unit 4, Weir Street, Halme, CW8 9ZD' }))).toEqual(
      expect.arrayContaining(['weir street halme', 'weir street']),
    );
  });
  test('a street that is called a bridge', () => {
    expect(namesOf(trip('Tarn', ...MORNING, { address: 'Otter Bridge, Halme' }))).toContain('otter bridge');
  });
  test('a street of one word says nothing alone', () => {
    expect(namesOf(trip('Tarn', ...MORNING, { address: 'Broadway, Halme' }))).toEqual(['tarn']);
  });
  test('postcodes and three words', () => {
    const { postcodes, threeWords } = spotsOf({
      trips: [trip('Tarn', ...MORNING, { address: 'Weir Street, cw89zd', aliases: ['///quillow.brackish.tandem'] })],
    });
    expect([...postcodes.keys(), ...threeWords.keys()]).toEqual(['CW89ZD', 'quillow.brackish.tandem']);
  });
  test('what it is, by the words after its first', () => {
    expect([...spotsOf({ trips: [trip('Tarn Castle', ...MORNING)] }).heads.keys()]).toEqual(['castle']);
  });
  test('written in one, where that is long enough to be nothing else', () => {
    const { joined } = spotsOf({ trips: [trip('Tarn Castle', ...MORNING), trip('Ely', ...NEXT)] });
    expect([...joined.keys()]).toEqual(['tarncastle']);
  });
});
