import { describe, expect, test } from '@jest/globals';
import { amongOf, identifiersIn, identifiersIndex } from '../../../src/detect/identifiers/find.ts';
import { namesIndex } from '../../../src/detect/names/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { pupil, schoolOf } from '../../school.ts';

// What reaches an organisation, one thing beside the other; and what stands beside it and is somebody's all the same.
const SCHOOL = schoolOf({
  location: { name: 'Oakfield', lat: 53.2, lon: -2.9 },
  pupils: [pupil('P1', 'Amelia', 'Okafor', { address: '14 Tanner Row, Halme, CW8 9ZD' })],
  staff: [{ id: 'ebrook', name: 'Elin Brook', role: 'Teacher', email: 'e.brook@oakfield.sch.uk', personalAccounts: [] }],
});
const [INDEX, NAMES] = [identifiersIndex(SCHOOL), namesIndex(SCHOOL)];
const foundIn = (text: string): readonly string[] => {
  const field = fieldOf('/text', text);
  return identifiersIn(field, INDEX, amongOf([field], NAMES)).map(
    ({ kind, start, end, doubt }) => `${kind} ${text.slice(start, end)}${doubt ? '?' : ''}`,
  );
};

describe('in a row with what reaches a venue', () => {
  test.each([
    'Halme Museum, 3 Quay Street, Wharfton, CH1 9ZZ, 01632 960123',
    'Halme Museum: 01632 960123, 3 Quay Street',
    'Find Halme Museum at CH1 9ZZ or ring 01632 960123.',
    'Halme Library, 3 Quay Street, Wharfton, is open until seven and the phone is 01632 960123.',
  ])('nobody is reached: %s', (text) => expect(foundIn(text)).toEqual([]));

  test.each([
    ['the next sentence is another’s', 'Halme Museum, 01632 960123. Cakes to Mrs Pell, 3 Quay Street.', ['address 3 Quay Street']],
    ['somebody who is there', 'Halme Library, with Jo Pell, is open until seven and her phone is 01632 960123.', ['phone 01632 960123']],
    ['a mailbox needs a name of its own', 'Halme Museum, 01632 960123, pat.pell@mail.example', ['email pat.pell@mail.example']],
    ['what a pupil’s record holds', 'Halme Museum, 01632 960123, 14 Tanner Row, Halme, CW8 9ZD', ['address 14 Tanner Row, Halme, CW8 9ZD']],
  ])('but %s', (_why, text, found) => expect(foundIn(text)).toEqual(found));
});

describe('a mailbox', () => {
  test('of a colleague is for the school to weigh, whatever stands beside it', () => {
    expect(foundIn('Elin Brook Players: e.brook@oakfield.sch.uk')).toEqual(['email e.brook@oakfield.sch.uk?']);
  });
  test('of an organisation that the sentence names is nobody’s, and of another’s it is', () => {
    expect(foundIn('Marl Bakers: orders by Friday, bread@marlbakers.example')).toEqual([]);
    expect(foundIn('Marl Bakers: orders by Friday, bread@pellfamily.example')).toEqual(['email bread@pellfamily.example']);
  });
});

test('a number is a venue’s, unless a forename says whose', () => {
  expect(foundIn('Ring Abbey Hall on 01632 960124.')).toEqual([]);
  expect(foundIn('Ring Sarah Hall on 01632 960124.')).toEqual(['phone 01632 960124']);
});

describe('of each kind', () => {
  test.each([
    ['a helpline', 'Worried? Childline listens on 0800 1111 all night.'],
    ['our own place', 'We are at 53.2001, -2.9001 as ever.'],
    ['a link to a venue by its name', 'Halme Museum https://maps.google.com/?q=Halme+Museum'],
    ['a link beside a venue', 'Find Halme Museum here: https://maps.app.goo.gl/AbCdEf123'],
  ])('%s is nobody’s', (_, text) => expect(foundIn(text)).toEqual([]));
  test.each([
    [
      'somebody’s number and street, one beside the other',
      'Jo Pell, 01632 960123, 3 Quay Street',
      ['phone 01632 960123', 'address 3 Quay Street'],
    ],
    ['a place that is not ours', 'We are at 51.2001, -1.9001 now.', ['coordinates 51.2001, -1.9001']],
    ['what no organisation has', 'Halme Museum, AB123456C', ['nino AB123456C']],
  ])('%s is found', (_, text, found) => expect(foundIn(text)).toEqual(found));
});
