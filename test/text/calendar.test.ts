import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  dayOf,
  isDay,
  isoInZone,
  isZone,
  momentOf,
  offsetByData,
  sayDay,
  sayMoment,
  startOfDay,
} from '../../src/text/calendar.ts';

const LONDON = 'Europe/London';
const utc = (text: string): number => Date.parse(text);

describe('a moment', () => {
  test.each([
    ['2026-06-12T11:05', '2026-06-12T10:05:00Z', 'summer time without an offset'],
    ['2026-01-12T11:05', '2026-01-12T11:05:00Z', 'winter time without an offset'],
    ['2026-06-12T11:05:30.25+02:00', '2026-06-12T09:05:30.250Z', 'an offset of its own'],
    ['2026-06-12T11:05Z', '2026-06-12T11:05:00Z', 'UTC'],
    ['2026-06-12 11:05', '2026-06-12T10:05:00Z', 'a space for the T'],
    ['2026-06-12', '2026-06-11T23:00:00Z', 'a day alone is its first instant'],
    ['2026-03-29T01:30', '2026-03-29T01:30:00Z', 'left out by the spring change: moves forward'],
    ['2026-10-25T01:30', '2026-10-25T00:30:00Z', 'twice in autumn: the earlier'],
  ])('%s is %s (%s)', (text, wanted) => {
    expect(momentOf(text, LONDON)).toBe(utc(wanted));
  });

  test('of an hour that happens twice the later is had by asking', () => {
    expect(momentOf('2026-10-25T01:30', LONDON, { later: true })).toBe(utc('2026-10-25T01:30:00Z'));
  });

  test.each([
    '',
    'now',
    '2026-02-30',
    '2026-13-01',
    '2026-06-12T24:00',
    '2026-06-12T11:60',
    '12/06/2026',
    '2026-6-1',
    '2026-06-12T11:05 BST',
  ])('%j is none', (text) => {
    expect(momentOf(text, LONDON)).toBeUndefined();
  });

  test('printed in the zone and read again it is the same', () => {
    const zones = fc.constantFrom(LONDON, 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC');
    const seconds = fc.integer({ min: utc('1972-01-01') / 1000, max: utc('2060-01-01') / 1000 });
    fc.assert(
      fc.property(zones, seconds, (zone, second) => {
        expect(momentOf(isoInZone(second * 1000, zone), zone)).toBe(second * 1000);
      }),
    );
  });
});

describe('a day', () => {
  test('turns at midnight in the school’s zone', () => {
    expect(dayOf(utc('2027-03-31T23:30:00Z'), LONDON)).toBe('2027-04-01');
    expect(dayOf(utc('2027-01-31T23:30:00Z'), LONDON)).toBe('2027-01-31');
  });

  test('begins where the day before ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 25_000 }), (days) => {
        const day = addDays('1990-01-01', days);
        const start = startOfDay(day, LONDON);
        expect(dayOf(start, LONDON)).toBe(day);
        expect(dayOf(start - 1, LONDON)).toBe(addDays(day, -1));
      }),
    );
  });

  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-2-8', false],
  ])('%s: %p', (text, real) => {
    expect(isDay(text)).toBe(real);
  });
});

test('days and moments are said as staff say them', () => {
  const end = utc('2026-06-12T14:30:00Z');
  expect(sayMoment(end, LONDON, utc('2026-01-01'))).toBe('Friday 12 June, 15:30');
  expect(sayMoment(end, LONDON, utc('2025-12-31'))).toBe('Friday 12 June 2026, 15:30');
  expect(sayDay('2026-06-12', '2026-01-01')).toBe('Friday 12 June');
});

test('zones are known by their names', () => {
  expect([isZone(LONDON), isZone('Europe/Londn'), isZone('')]).toEqual([true, false, false]);
});

describe('London by its rule', () => {
  const offset = (instant: number): number => Date.parse(`${isoInZone(instant, LONDON).slice(0, 19)}Z`) - instant;

  test('is London by the data, around every change of the clocks', () => {
    for (let year = 1990; year < 2060; year++)
      for (const month of [2, 9])
        for (let hour = 24 * 20; hour < 24 * 32; hour++) {
          const instant = Date.UTC(year, month, 1, hour) - 1000;
          for (const one of [instant, instant + 1000])
            if (offset(one) !== offsetByData(one, LONDON)) throw new Error(new Date(one).toISOString());
        }
  });

  test('and at any other time', () => {
    fc.assert(
      fc.property(fc.integer({ min: utc('1972-01-01') / 1000, max: utc('2100-01-01') / 1000 }), (second) => {
        expect(offset(second * 1000)).toBe(offsetByData(second * 1000, LONDON));
      }),
    );
  });
});
