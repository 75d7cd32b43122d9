import { describe, expect, test } from '@jest/globals';
import { drivingLicence } from '../../../src/detect/identifiers/driving-licence.ts';
import { doubtsIn, hitsIn } from './hits.ts';

test('its kind, and that most texts are looked at no closer', () => {
  expect(drivingLicence.kind).toBe('driving-licence');
  expect(drivingLicence.mayHold('Sports day was cool, windy and loud: well done to all of Oak class!')).toBe(false);
});

test.each(['MORGA753116SM9IJ', 'LEE99001010A99ZZ', 'ABCDE962319X99AA'])('%s is one for sure', (number) => {
  expect(hitsIn(drivingLicence, `Seen: ${number}.`)).toEqual([number]);
  expect(doubtsIn(drivingLicence, number)).toEqual([]);
});

test.each(['MORGA773116SM9IJ', 'MORGA753326SM9IJ', 'MORG9753116SM9I'])('%s is none, called so or not', (number) => {
  expect(hitsIn(drivingLicence, number)).toEqual([]);
  expect(hitsIn(drivingLicence, `driving licence ${number}`)).toEqual([]);
});

const found = (number: string): boolean => hitsIn(drivingLicence, number).length > 0;
const twoDigits = Array.from({ length: 100 }, (_, index) => String(index).padStart(2, '0'));

test('the month is one of a man or of a woman', () => {
  const months = twoDigits.filter((month) => found(`MORGA7${month}116SM9IJ`));
  expect(months).toEqual(
    [...Array.from({ length: 12 }, (_, index) => index + 1), ...Array.from({ length: 12 }, (_, index) => index + 51)].map((month) =>
      String(month).padStart(2, '0'),
    ),
  );
});

test('the day is one of a month', () => {
  const days = twoDigits.filter((day) => found(`MORGA753${day}6SM9IJ`));
  expect(days).toEqual(Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, '0')));
});

test.each([
  ['MORGA', true],
  ['MORG9', true],
  ['MOR99', true],
  ['MO999', true],
  ['M9999', true],
  ['99999', false],
  ['M9RGA', false],
  ['MORG2', false],
  ['M0RGA', true],
  ['MORG0', true],
  ['MOR1A', true],
  ['0REGA', true],
  ['MORGÄ', false],
  ['MORGAN', false],
  ['MORG', false],
])('the surname %s may be in one: %s', (surname, is) => {
  expect(found(`${surname}753116SM9IJ`)).toBe(is);
});

test.each([
  ['SM', true],
  ['S9', true],
  ['99', true],
  ['9S', false],
  ['S8', false],
  ['S0', true],
  ['1M', true],
])('the initials %s may be in one: %s', (initials, is) => {
  expect(found(`MORGA753116${initials}9IJ`)).toBe(is);
});

test.each([
  ['9IJ', true],
  ['8IJ', true],
  ['AIJ', true],
  ['910', true],
  ['9I2', false],
  ['92J', false],
  ['9I', false],
  ['9IJK', false],
  ['9IJ3', false],
  ['9IJ35', true],
  ['9IJ356', false],
])('it may end with %s: %s', (last, is) => {
  expect(found(`MORGA753116SM${last}`)).toBe(is);
});

describe('in disguise', () => {
  test.each([
    'morga753116sm9ij',
    'MORGA 753116 SM9IJ',
    'MORGA-753116-SM9IJ',
    'MORGA.753116.SM.9.IJ',
    'MORGA753116 SM 9IJ',
    'MORGA753\n116SM9IJ',
    'M O R G A 7 5 3 1 1 6 S M 9 I J',
    'ＭＯＲＧＡ７５３１１６ＳＭ９ＩＪ',
    'MORGA\u200B753116SM9IJ',
    'MORGA7531I6SM9IJ',
    'MORGA75311oSM9IJ',
    'МORGA753116SM9IJ',
  ])('%j', (number) => {
    expect(hitsIn(drivingLicence, `It is ${number}, I think`)).toEqual([number]);
  });

  test('four of its six digits are digits', () => {
    expect(found('MORGA7O1I16SM9IJ')).toBe(true);
    expect(found('MORGA7OIII6SM9IJ')).toBe(false);
    expect(found('MORGA7O1II6SM9IJ')).toBe(false);
  });
});

test('the number of its issue is a part where it is written on, and none beside', () => {
  expect(hitsIn(drivingLicence, 'MORGA753116SM9IJ35')).toEqual(['MORGA753116SM9IJ35']);
  expect(hitsIn(drivingLicence, 'MORGA 753116 SM9IJ 35')).toEqual(['MORGA 753116 SM9IJ']);
});

test.each(['licence', 'license', 'driving licence no.', "driver's licence", 'driver number', 'drivers', 'DVLA', 'DVA', 'DVLNI'])(
  '%s tells of one that is written otherwise',
  (word) => {
    expect(hitsIn(drivingLicence, `${word}: MOR GA75 3116 SM9IJ`)).toEqual(['MOR GA75 3116 SM9IJ']);
    expect(hitsIn(drivingLicence, `${word} #MORGA753116SM9IJ`)).toEqual(['MORGA753116SM9IJ']);
  },
);

test.each([
  'MOR GA75 3116 SM9IJ',
  '#MORGA753116SM9IJ',
  'WPS-MORGA753116SM9IJ',
  'MORGA753116SM9IJ-2',
  'MORGA753116SM9IJ.pdf',
  'order MORGA753116SM9IJ',
  'https://example.org/MORGA753116SM9IJ',
  'MORGA753116SM9IJ@example.org',
  'éMORGA753116SM9IJ',
  '1MORGA753116SM9IJ',
  'MORGA, 753116, SM9IJ',
])('%j is none', (text) => {
  expect(hitsIn(drivingLicence, text)).toEqual([]);
});

test.each([
  ['driving licence 12345678', '12345678'],
  ['Driving license number: 1234 5678', '1234 5678'],
  ["driver's licence 12345678", '12345678'],
  ['drivers licence 12345678', '12345678'],
  ['driver licence 12345678', '12345678'],
  ['Driver number 12345678', '12345678'],
  ['DVA 12345678', '12345678'],
  ['DVLNI no 12345678', '12345678'],
  ['DVLA ref 12345678', '12345678'],
  ['12345678 is on my driving licence', '12345678'],
])('of Northern Ireland by its name alone: %j', (text, number) => {
  expect(hitsIn(drivingLicence, text)).toEqual([number]);
  expect(doubtsIn(drivingLicence, text)).toEqual([]);
});

test.each([
  '12345678',
  'TV licence 12345678',
  'premises licence 12345678',
  'driver 12345678',
  'driving licence 1234567',
  'driving licence 123456789',
  'driving licence 5 1234 5678',
  'driving licence 1234 5678 5',
  'driving licence, order 12345678',
  'driving licence A12345678',
  `driving licence ${'x'.repeat(60)} 12345678`,
  'driving licence: example.org/12345678',
])('%j is none', (text) => {
  expect(hitsIn(drivingLicence, text)).toEqual([]);
});
