import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayHoldDay, writtenDays, writtenMonths } from '../../../src/detect/identifiers/written-days.ts';

const said = (text: string): readonly string[] => writtenDays(text).map(({ start, end }) => text.slice(start, end));

describe('one day in every writing', () => {
  test.each([
    '14/03/2016',
    '14.3.16',
    '14-03-2016',
    '14 / 03 / 2016',
    '14 03 2016',
    '14_03_2016',
    '2016-03-14',
    '2016/03/14',
    '20160314',
    '14032016',
    '14 March 2016',
    '14th March 2016',
    '14th of March 2016',
    '14-Mar-2016',
    '14 Mar 16',
    "14 March '16",
    'March 14, 2016',
    'March 14th 2016',
    'Mar 14 2016',
    '03/14/2016',
  ])('%s', (text) => {
    expect(said(`on ${text}, she`)).toEqual([text]);
    expect(writtenDays(text)[0]?.days).toContain('2016-03-14');
    expect(mayHoldDay(text)).toBe(true);
  });
});

describe('without its year', () => {
  test.each(['14 March', '14th of March', 'March 14', '14 mar'])('%s', (text) => {
    expect(writtenDays(text).map(({ inYear, days, year }) => [inYear, days, year])).toEqual([[['03-14'], [], undefined]]);
  });
  test('the last of February', () => expect(writtenDays('29 February')[0]?.inYear).toEqual(['02-29']));
});

describe('no day', () => {
  test.each([
    '32/01/2016',
    '31 April',
    '30/02/2016',
    '14/13/2016 and 13/14/2016',
    '1.2.3.4',
    '192.0.2.16',
    '12:30-14:00',
    'pages 3-4',
    'the year 2016',
    '020 7946 0958',
    '14 marchers',
    '1/2',
    'A14 03 2016',
  ])('%s', (text) => expect(said(text)).toEqual([]));
});

test('of two figures both centuries are meant, the child’s first', () => {
  expect(writtenDays('14.3.16')[0]).toMatchObject({ days: ['2016-03-14', '1916-03-14'], year: 2016 });
  expect(writtenDays('14.3.61')[0]).toMatchObject({ days: ['2061-03-14', '1961-03-14'], year: 1961 });
});

test('where day and month could change places both are meant', () => {
  expect(writtenDays('03/04/2016')[0]?.days).toEqual(['2016-04-03', '2016-03-04']);
});

test('a month with its year', () => {
  expect(writtenMonths('born in May 2016, and in June').map(({ year }) => year)).toEqual([2016]);
});

test('every day is read as it was written', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2039-12-31'), noInvalidDate: true });
  const written = (date: Date): readonly string[] => {
    const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
    const name = date.toLocaleString('en-GB', { month: 'long', timeZone: 'UTC' });
    return [
      `${number}/${month}/${year}`,
      `${String(number).padStart(2, '0')}.${String(month).padStart(2, '0')}.${String(year).slice(2)}`,
      `${number} ${name} ${year}`,
      `${name} ${number}, ${year}`,
      date.toISOString().slice(0, 10),
    ];
  };
  fc.assert(
    fc.property(day, (date) => {
      for (const text of written(date)) {
        expect(writtenDays(`x ${text} y`).map(({ start, end }) => [start, end])).toEqual([[2, 2 + text.length]]);
        expect(writtenDays(text)[0]?.days).toContain(date.toISOString().slice(0, 10));
      }
    }),
  );
});
