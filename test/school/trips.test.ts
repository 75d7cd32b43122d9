import { describe, expect, test } from '@jest/globals';
import type { TripEntry } from '../../src/formats/shapes/records.ts';
import type { Located, Trip } from '../../src/model.ts';
import { refuseCalendar, tripsFrom } from '../../src/school/trips.ts';
import { isoInZone } from '../../src/text/calendar.ts';
import { complaintOf } from './tables.ts';

const ZONE = 'Europe/London';
/** Each entry stands on a line of its own, each key in a column of its own length. */
const located = (entries: readonly TripEntry[]): Located<readonly TripEntry[]> => ({
  ...{ value: entries, file: 'trips.yaml' },
  locate: (pointer) => ({ line: Number(pointer.split('/')[1]) + 1, column: pointer.length }),
});
const read = (...entries: readonly TripEntry[]): readonly Trip[] => tripsFrom(located(entries), { zone: ZONE }).trips;
const span = (start: string, end: string): string | undefined =>
  read({ title: 'Farm', start, end }).map((trip) => `${isoInZone(trip.start, ZONE)} ${isoInZone(trip.end, ZONE)}`)[0];

describe('when a trip begins and is over', () => {
  test.each([
    ['times on the school’s clocks', '2026-06-12T09:00', '2026-06-12T15:30', '2026-06-12T09:00:00+01:00 2026-06-12T15:30:00+01:00'],
    ['times with an offset', '2026-06-12T09:00Z', '2026-06-12T15:30+02:00', '2026-06-12T10:00:00+01:00 2026-06-12T14:30:00+01:00'],
    ['a day alone is the whole of it', '2026-12-09', '2026-12-09', '2026-12-09T00:00:00+00:00 2026-12-10T00:00:00+00:00'],
    ['several days', '2026-06-12', '2026-06-14', '2026-06-12T00:00:00+01:00 2026-06-15T00:00:00+01:00'],
    ['over the autumn change', '2026-10-24', '2026-10-25', '2026-10-24T00:00:00+01:00 2026-10-26T00:00:00+00:00'],
    ['an hour that comes twice ends late', '2026-10-24T09:00', '2026-10-25T01:30', '2026-10-24T09:00:00+01:00 2026-10-25T01:30:00+00:00'],
    ['and begins early', '2026-10-25T01:30', '2026-10-25T09:00', '2026-10-25T01:30:00+01:00 2026-10-25T09:00:00+00:00'],
  ])('%s', (_, start, end, expected) => expect(span(start, end)).toBe(expected));

  test.each([
    ['2026-06-12T15:30', '2026-06-12T09:00'],
    ['2026-06-12T15:30', '2026-06-12T15:30'],
    ['2026-06-13', '2026-06-12'],
    ['2026-10-25T01:30+00:00', '2026-10-25T01:30+01:00'],
  ])('from %s to %s stops', (start, end) => {
    expect(complaintOf(() => span(start, end))).toMatchObject({
      file: 'trips.yaml',
      line: 1,
      why: 'end of trip 1: it is not after the start',
    });
  });

  test.each(['next Friday', '12/06/2026', '2026-06-31'])('%j stops', (start) => {
    expect(complaintOf(() => span(start, '2026-12-01'))).toMatchObject({ line: 1, why: 'start of trip 1: this is no date or date-time' });
    expect(complaintOf(() => span('2026-01-01', start))).toMatchObject({ line: 1, why: 'end of trip 1: this is no date or date-time' });
  });
});

test('what a trip leaves out', () => {
  const [bare, named, full] = read(
    { place: 'Oakfield Farm', start: '2026-06-12', end: '2026-06-12' },
    { title: 'Farm', start: '2026-06-12', end: '2026-06-12' },
    {
      ...{
        id: 'farm',
        title: 'Farm',
        place: 'Oakfield Farm',
        aliases: ['the farm'],
        address: '1 Mill Lane',
        lat: 53.2,
        lon: -2.9,
        radiusKm: 2,
      },
      ...{ start: '2026-06-12', end: '2026-06-12', classes: ['Oak'], pupils: ['P001'], cancelled: true, rrule: 'FREQ=WEEKLY' },
    },
  );
  expect(bare).toMatchObject({ id: 'trip-1', title: 'Oakfield Farm', radiusKm: 1, aliases: [], classes: [], pupils: [], cancelled: false });
  expect(named).toMatchObject({ id: 'trip-2', title: 'Farm' });
  expect(full).toMatchObject({
    id: 'farm',
    aliases: ['the farm'],
    lat: 53.2,
    radiusKm: 2,
    classes: ['Oak'],
    cancelled: true,
    rrule: 'FREQ=WEEKLY',
  });
});

test('an id twice stops', () => {
  const day = { start: '2026-06-12', end: '2026-06-12' };
  const complaint = complaintOf(() =>
    read({ id: 'farm', title: 'A', ...day }, { id: 'zoo', title: 'B', ...day }, { id: 'Farm', title: 'C', ...day }),
  );
  expect(complaint).toMatchObject({ file: 'trips.yaml', line: 3, why: 'id of trip 3: trip 1 has the same' });
});

test('a class that nobody knows is told', () => {
  const day = { start: '2026-06-12', end: '2026-06-12' };
  const entries = [
    { title: 'A', classes: ['Oak'], ...day },
    { title: 'B', classes: ['Oak', 'Beach'], ...day },
  ];
  const { notices } = tripsFrom(located(entries), { zone: ZONE, knowsClass: (name) => name === 'Oak' });
  expect(notices).toEqual([{ why: 'trips.yaml: trip 2 in the list: a class is neither on the roll nor in the config' }]);
});

test('a calendar is for a later version', () => {
  expect(complaintOf(() => refuseCalendar('plans/Trips.ICS'))).toMatchObject({ file: 'plans/Trips.ICS' });
  expect(() => refuseCalendar('trips.yaml')).not.toThrow();
});
