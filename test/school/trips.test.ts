import { describe, expect, test } from '@jest/globals';
import type { TripEntry } from '../../src/formats/shapes/records.ts';
import type { Complaint, Located, Trip } from '../../src/model.ts';
import { isCalendar, tripsFrom } from '../../src/school/trips.ts';
import { isoInZone } from '../../src/text/calendar.ts';

const ZONE = 'Europe/London';
/** Each entry stands on a line of its own, each key in a column of its own length. */
const located = (entries: readonly TripEntry[]): Located<readonly TripEntry[]> => ({
  ...{ value: entries, file: 'trips.yaml' },
  locate: (pointer) => ({ line: Number(pointer.split('/')[1]) + 1, column: pointer.length }),
});
const read = async (...entries: readonly TripEntry[]): Promise<readonly Trip[]> =>
  (await tripsFrom(located(entries), { zone: ZONE })).trips;
const span = async (start: string, end: string): Promise<string | undefined> =>
  (await read({ title: 'Farm', start, end })).map((trip) => `${isoInZone(trip.start, ZONE)} ${isoInZone(trip.end, ZONE)}`)[0];
const complaintOf = async (reading: Promise<unknown>): Promise<Partial<Complaint>> =>
  reading.then(
    () => ({ why: 'nothing' }),
    (error: Complaint) => error,
  );

describe('when a trip begins and is over', () => {
  test.each([
    ['times on the school’s clocks', '2026-06-12T09:00', '2026-06-12T15:30', '2026-06-12T09:00:00+01:00 2026-06-12T15:30:00+01:00'],
    ['times with an offset', '2026-06-12T09:00Z', '2026-06-12T15:30+02:00', '2026-06-12T10:00:00+01:00 2026-06-12T14:30:00+01:00'],
    ['a day alone is the whole of it', '2026-12-09', '2026-12-09', '2026-12-09T00:00:00+00:00 2026-12-10T00:00:00+00:00'],
    ['several days', '2026-06-12', '2026-06-14', '2026-06-12T00:00:00+01:00 2026-06-15T00:00:00+01:00'],
    ['over the autumn change', '2026-10-24', '2026-10-25', '2026-10-24T00:00:00+01:00 2026-10-26T00:00:00+00:00'],
    ['an hour that comes twice ends late', '2026-10-24T09:00', '2026-10-25T01:30', '2026-10-24T09:00:00+01:00 2026-10-25T01:30:00+00:00'],
    ['and begins early', '2026-10-25T01:30', '2026-10-25T09:00', '2026-10-25T01:30:00+01:00 2026-10-25T09:00:00+00:00'],
  ])('%s', async (_, start, end, expected) => expect(await span(start, end)).toBe(expected));

  test.each([
    ['2026-06-12T15:30', '2026-06-12T09:00'],
    ['2026-06-12T15:30', '2026-06-12T15:30'],
    ['2026-06-13', '2026-06-12'],
    ['2026-10-25T01:30+00:00', '2026-10-25T01:30+01:00'],
  ])('from %s to %s stops', async (start, end) => {
    expect(await complaintOf(span(start, end))).toMatchObject({
      file: 'trips.yaml',
      line: 1,
      why: 'end of trip 1: it is not after the start',
    });
  });

  test.each(['next Friday', '12/06/2026', '2026-06-31'])('%j stops', async (start) => {
    expect(await complaintOf(span(start, '2026-12-01'))).toMatchObject({ line: 1, why: 'start of trip 1: this is no date or date-time' });
    expect(await complaintOf(span('2026-01-01', start))).toMatchObject({ line: 1, why: 'end of trip 1: this is no date or date-time' });
  });
});

test('what a trip leaves out', async () => {
  const [bare, named, full] = await read(
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
    recurs: {},
  });
  expect(full).not.toHaveProperty('rrule');
  expect(named).not.toHaveProperty('recurs');
});

test('an id twice stops', async () => {
  const day = { start: '2026-06-12', end: '2026-06-12' };
  const complaint = await complaintOf(
    read({ id: 'farm', title: 'A', ...day }, { id: 'zoo', title: 'B', ...day }, { id: 'Farm', title: 'C', ...day }),
  );
  expect(complaint).toMatchObject({ file: 'trips.yaml', line: 3, why: 'id of trip 3: trip 1 has the same' });
});

test('a class that nobody knows is told', async () => {
  const day = { start: '2026-06-12', end: '2026-06-12' };
  const entries = [
    { place: 'A', classes: ['Oak'], ...day },
    { place: 'B', classes: ['Oak', 'Beach'], ...day },
  ];
  const { notices } = await tripsFrom(located(entries), { zone: ZONE, knowsClass: (name) => name === 'Oak' });
  expect(notices).toEqual([{ why: 'trips.yaml: trip 2 in the list: a class is neither on the roll nor in the config' }]);
});

describe('a trip whose place only the title tells', () => {
  test.each([
    ['Chester Zoo', 'Chester Zoo'],
    ['Year 4 trip to Chester Zoo', 'Chester Zoo'],
    ['Visit to the lifeboat station', 'the lifeboat station'],
    ['Year 6 residential', undefined],
    ['Swimming', undefined],
  ])('%s', async (title, place) => {
    const entry = { title, start: '2026-06-12', end: '2026-06-12' };
    const { trips, notices } = await tripsFrom(located([entry]), { zone: ZONE });
    expect(trips[0]?.place).toBe(place);
    expect(notices).toEqual([{ why: expect.stringContaining('trip 1 in the list has no place') }]);
  });

  test('an address is a place', async () => {
    const entry = { title: 'Farm', address: '1 Mill Lane', start: '2026-06-12', end: '2026-06-12' };
    expect(await tripsFrom(located([entry]), { zone: ZONE })).toMatchObject({ trips: [{ title: 'Farm' }], notices: [] });
  });
});

describe('a visit that comes again', () => {
  const again = async (rrule: string, start = '2026-09-10T13:15', end = '2026-09-10T14:45'): Promise<string> => {
    const [trip] = await read({ place: 'Tarnbrook Baths', start, end, rrule });
    const until = trip?.recurs?.until;
    return trip?.recurs === undefined ? 'once' : until === undefined ? 'always' : isoInZone(until, ZONE);
  };

  test.each([
    ['FREQ=WEEKLY;BYDAY=TH', 'always'],
    ['FREQ=WEEKLY;COUNT=6', '2026-10-15T14:45:00+01:00'],
    ['FREQ=WEEKLY;COUNT=8', '2026-10-29T14:45:00+00:00'],
    ['FREQ=WEEKLY;BYDAY=TH;UNTIL=20261029T131500Z', '2026-10-29T14:45:00+00:00'],
    ['FREQ=WEEKLY;BYDAY=TH;UNTIL=20261029T131459Z', '2026-10-22T14:45:00+01:00'],
    ['FREQ=WEEKLY;UNTIL=20261029T131500', '2026-10-29T14:45:00+00:00'],
    ['FREQ=WEEKLY;UNTIL=20261029', '2026-10-29T14:45:00+00:00'],
    ['FREQ=WEEKLY;UNTIL=20260901', 'once'],
    ['FREQ=DAILY;COUNT=1', 'once'],
    ['FREQ=WEEKLY;COUNT=600', 'always'],
    ['FREQ=MINUTELY;COUNT=600', 'always'],
  ])('%s', async (rrule, expected) => expect(await again(rrule)).toBe(expected));

  test('takes as long on the clocks each time', async () => {
    expect(await again('FREQ=WEEKLY;COUNT=2', '2026-10-18', '2026-10-18')).toBe('2026-10-26T00:00:00+00:00');
    expect(await again('FREQ=WEEKLY;COUNT=2', '2026-10-17T20:00', '2026-10-18T01:30')).toBe('2026-10-25T01:30:00+00:00');
    expect(await again('FREQ=WEEKLY;COUNT=2', '2026-10-20T10:00+02:00', '2026-10-20T12:00+02:00')).toBe('2026-10-27T11:00:00+00:00');
  });

  test('until a day that there is', async () => {
    const complaint = await complaintOf(again('FREQ=WEEKLY;UNTIL=20260231'));
    expect(complaint).toMatchObject({ file: 'trips.yaml', line: 1, why: 'rrule of trip 1: its UNTIL is no day of the calendar' });
  });
});

test('a calendar is known by its name, or by how it begins', () => {
  const isOne = (file: string, text = ''): boolean => isCalendar({ file, text });
  expect(['plans/Trips.ICS', 'a.ical', 'a.icalendar'].filter((file) => !isOne(file))).toEqual([]);
  expect(isOne('trips.txt', '\r\n begin:vcalendar\r\n')).toBe(true);
  expect(isOne('ics.yaml', '- title: BEGIN:VCALENDAR')).toBe(false);
});
