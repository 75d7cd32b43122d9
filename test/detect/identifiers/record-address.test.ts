import { describe, expect, test } from '@jest/globals';
import { type Homes, homesOf } from '../../../src/detect/identifiers/record-address.ts';
import type { Pupil } from '../../../src/model.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { pupil } from '../../school.ts';

const homeOf = (address: string): Homes => homesOf([pupil('a', 'Amelia', 'Okafor', { address })]);
const ids = (pupils: readonly Pupil[]): string => pupils.map(({ id }) => id).join('');

/** The street lines in a text, and whose they are. */
const streets = (homes: Homes, text: string): readonly string[] => {
  const words = fieldOf('/text', text).words();
  return homes.streets(words).map(({ from, to, pupils }) => `${text.slice(words[from]?.start, words[to]?.end)}: ${ids(pupils)}`);
};
const postcodes = (homes: Homes, text: string): readonly string[] =>
  homes.postcodes(text).map(({ start, end, pupils }) => `${text.slice(start, end)}: ${ids(pupils)}`);

describe('a street line, however it stands on the record and in the text', () => {
  test.each([
    ['17 Sedge Lane, Mossbank', 'at 17 Sedge Lane now', '17 Sedge Lane'],
    ['17 Sedge Lane', '17 sedge ln', '17 sedge ln'],
    ['17 Sedge Ln', '17, Sedge Lane', '17, Sedge Lane'],
    ['17, Sedge Lane', '17 Sedge Lane', '17 Sedge Lane'],
    ['17\nSedge Lane', '17 Sedge Lane', '17 Sedge Lane'],
    ['17; Sedge Lane', '17 Sedge\nLane', '17 Sedge\nLane'],
    ['17  Sedge -- Lane', '17 Sedge Lane', '17 Sedge Lane'],
    [', ,17 Sedge Lane', '17 Sedge Lane', '17 Sedge Lane'],
    ['(17 Sedge Lane)', '17 Sedge Lane', '17 Sedge Lane'],
    ['HX6 9ZL, 17 Sedge Lane', '17 Sedge Lane', '17 Sedge Lane'],
    ['HX69ZL 17 Sedge Lane', '17 Sedge Lane', '17 Sedge Lane'],
    ['17 Sedge Lane HX6  9ZL', '17 Sedge Lane', '17 Sedge Lane'],
    ['17 Sedge Gardens', '17 Sedge Gdns', '17 Sedge Gdns'],
    ['17 Sedge Terr', '17 Sedge Terrace', '17 Sedge Terrace'],
    ['Mill Hse, Sedge Lane', 'Mill House', 'Mill House'],
    ['Tanyard Cottage, Sedge Lane', 'Tanyard Cottage', 'Tanyard Cottage'],
    ['Flat 4, 31 Weaver Street', 'flat 4, 31 Weaver St', 'flat 4, 31 Weaver St'],
    ['Flat 4, 31 Weaver Street', '31 Weaver Street', '31 Weaver Street'],
    ['Apartment 4, 31 Weaver Street', 'Apt 4, 31 Weaver Street', 'Apt 4, 31 Weaver Street'],
    ['Flat 4, Weaver House', '4 Weaver House', '4 Weaver House'],
    ['Flat 12, Shuttle Court', '12 Shuttle Court', '12 Shuttle Court'],
    ['Flat 4, Weaver 31 House', '4 Weaver 31 House', '4 Weaver 31 House'],
  ])('%j: %j', (address, text, line) => expect(streets(homeOf(address), text)).toEqual([`${line}: a`]));

  test('the longest that begins there, and each of several', () => {
    const homes = homesOf([
      pupil('a', 'Amelia', 'Okafor', { address: '3 Bobbin Yard' }),
      pupil('b', 'Bronwen', 'Pryce', { address: '3 Bobbin Yard Mews' }),
      pupil('c', 'Cai', 'Pryce', { address: '3 Bobbin Yard' }),
    ]);
    expect(streets(homes, '3 Bobbin Yard Mews or 3 Bobbin Yard')).toEqual(['3 Bobbin Yard Mews: b', '3 Bobbin Yard: ac']);
    expect(streets(homes, '3 Bobbin Yard 3 Bobbin Yard Mews')).toEqual(['3 Bobbin Yard: ac', '3 Bobbin Yard Mews: b']);
  });
});

describe('what is nobody’s door', () => {
  test.each([
    ['17 Sedge Lane', 'Sedge Lane'],
    ['17 Sedge Lane', '7 Sedge Lane'],
    ['17 Sedge Lane', '17 Sedge. Lane'],
    ['17 Sedge Lane', '17 Sedge (old) Lane'],
    ['17 Sedge Lane', '17 Sedge = Lane'],
    ['17 Sedge Lane', '17 Sedge, ... . Lane'],
    ['Sedge, Mossbank', 'Sedge'],
    ['Plot17, Mossbank', 'Plot17 Mossbank'],
    ['Sedge, Mossbank', 'Sedge Mossbank'],
    ['17', '17'],
    ['Flat 4', '4'],
    ['Old flat 4, Weaver House', '4 Weaver House'],
    ['Flat 4 a, Weaver House', '4 Weaver House'],
    ['', '17 Sedge Lane'],
  ])('%j: %j', (address, text) => expect(streets(homeOf(address), text)).toEqual([]));
});

describe('a postcode, whoever typed it', () => {
  test.each([
    ['HX6 9ZL', 'HX6 9ZL'],
    ['HX69ZL', 'hx6 9zl'],
    ['HX6 9ZL', 'HX6-9ZL'],
    ['HX6 9ZL', 'HX6\n9ZL'],
    ['HX10 1ZL', 'HXIO lZL'],
    ['HX10 1ZL', 'HX1O IZL'],
    ['M1 1AE', 'Ml 1AE'],
    ['EC1A 1BB', 'EC1A1BB'],
  ])('%j: %j', (code, text) => expect(postcodes(homeOf(`17 Sedge Lane, ${code}`), `near ${text}.`)).toEqual([`${text}: a`]));
  test.each([
    ['HX6 9ZL', 'HX6 9ZZ'],
    ['HX6 9ZL', 'AHX6 9ZL'],
    ['HX6 9ZL', 'HX6 9ZLX'],
    ['HX6 9ZL', 'HX6    9ZL'],
    ['HX6 9ZLX', 'HX6 9ZL'],
    ['Close 9ZL', 'Close 9ZL'],
    ['', 'HX6 9ZL'],
  ])('not %j: %j', (code, text) => expect(postcodes(homeOf(`17 Sedge Lane, ${code}`), text)).toEqual([]));
});
