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

test('of two figures both centuries are meant, a child’s first as long as it can be', () => {
  expect(writtenDays('14.3.16')[0]).toMatchObject({ days: ['2016-03-14', '1916-03-14'], year: 2016 });
  expect(writtenDays('14.3.61')[0]).toMatchObject({ days: ['1961-03-14', '2061-03-14'], year: 1961 });
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

describe('told in words', () => {
  test.each([
    ['the third of May twenty seventeen', '2017-05-03'],
    ['third of May twenty seventeen', '2017-05-03'],
    ['the Twenty-First of June two thousand and nine', '2009-06-21'],
    ['thirty first March two thousand sixteen', '2016-03-31'],
    ['the thirtieth day of April twenty oh nine', '2009-04-30'],
    ['the twentieth of July, two thousand', '2000-07-20'],
    ['the twelfth of August twenty twenty-one', '2021-08-12'],
    ['the twelfth of August twenty twenty one', '2021-08-12'],
    ['the twelfth of August two thousand and twenty', '2020-08-12'],
  ])('%s', (text, day) => {
    expect(mayHoldDay(text)).toBe(true);
    expect(said(`on ${text}, she`)).toEqual([text]);
    expect(writtenDays(text)[0]?.days).toEqual([day]);
  });
  test('without its year', () => {
    expect(writtenDays('the second of October in fog').map(({ inYear, year, end }) => [inYear, year, end])).toEqual([
      [['10-02'], undefined, 21],
    ]);
  });
  test.each([
    'the thirty-second of May',
    'the thirty-first of April',
    'the first may win',
    'May the first come',
    'a tenth of marchers',
    'worst of May',
  ])('not %s', (text) => expect(said(text)).toEqual(text === 'the first may win' ? ['the first may'] : []));
  test('a year that is not whole is none', () => expect(said('the nineteenth of August twenty')).toEqual(['the nineteenth of August']));
  test.each(['no day at all', 'the fourth meeting', 'born in a storm'])('%s holds none', (text) => expect(mayHoldDay(text)).toBe(false));
});

test.each(['12\u00B711\u00B72018', '12|11|2018', '12\u202211\u20222018'])('%s is a day', (text) => {
  expect(mayHoldDay(text)).toBe(true);
  expect(writtenDays(text)[0]?.days).toContain('2018-11-12');
});

describe('several days', () => {
  test('in their order, however each is written', () => {
    const days = ['the twentieth of March', '18032016', 'March 17, 2016', '16/03/2016', '2016-03-15', '14 March 2016', '13.3.16'];
    expect(said(days.join(' then '))).toEqual(days);
    expect(said(days.toReversed().join(' then '))).toEqual(days.toReversed());
  });
  test('side by side', () => expect(said('14/03/2016 15/03/2016')).toEqual(['14/03/2016', '15/03/2016']));
  test('the longer of two that begin together', () => expect(said('14 March 2016 and 14 March')).toEqual(['14 March 2016', '14 March']));
});

describe('which year is meant', () => {
  test.each([
    ['14/03/40', 2040, ['2040-03-14', '1940-03-14']],
    ['14/03/41', 1941, ['1941-03-14', '2041-03-14']],
    ["14 March '16", 2016, ['2016-03-14', '1916-03-14']],
    ['14 March 2016', 2016, ['2016-03-14']],
    ['29/02/00', 2000, ['2000-02-29']],
  ])('%s', (text, year, days) => {
    expect(writtenDays(text).map((day) => [day.year, day.days])).toEqual([[year, days]]);
  });
  test.each([
    '29/02/15',
    '29/02/1900',
    '31/04/16',
    '14 03 16',
    '14/03/2016/5',
    '14/03/2016b',
    '14/03/2016.5',
    '14/03/2016-5',
    'x14/03/2016',
  ])('no day in %s', (text) => expect(said(text)).toEqual([]));
});

test.each(['7', 'ab 7', '7a', '1234567', 'Room', 'abcdefghijk', 'a-b-c', 'the first of all'])('%s is looked at no closer', (text) =>
  expect(mayHoldDay(text)).toBe(false),
);
test.each(['14 March', 'March 14', 'May_4', '14032016', '14th/3', '4.3.16', '4  May', 'first may'])('%s is', (text) =>
  expect(mayHoldDay(text)).toBe(true),
);

test('a month with its year stands where it is written', () => {
  const text = 'born in May 2016, not in june, 2017';
  expect(writtenMonths(text).map(({ start, end, year }) => [text.slice(start, end), year])).toEqual([
    ['May 2016', 2016],
    ['june, 2017', 2017],
  ]);
});

test.each([
  ['THE TWENTY-FIRST OF MAY TWO THOUSAND AND SIXTEEN', '2016-05-21'],
  ['THE THIRTY-FIRST OF MAY TWENTY TWENTY-FOUR', '2024-05-31'],
  ['the thirtieth of May two thousand twenty two', '2022-05-30'],
  ['the first of May two thousand and twenty-three', '2023-05-01'],
])('%s', (text, day) => {
  expect(writtenDays(text).map(({ days }) => days)).toEqual([[day]]);
});
