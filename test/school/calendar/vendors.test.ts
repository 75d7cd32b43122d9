import { describe, expect, test } from '@jest/globals';
import type { Trip } from '../../../src/model.ts';
import { again, complaintOf, readFixture, span } from './ics.ts';

const told = (trip: Trip): readonly string[] => [
  trip.title,
  trip.place ?? '–',
  span(trip),
  again(trip),
  ...(trip.cancelled ? ['off'] : []),
];

describe('as each program writes it', () => {
  test('Google Calendar, with an American header', async () => {
    const { trips, notices } = await readFixture('google.ics');
    expect(trips.map(told)).toEqual([
      ['Otters at the zoo', 'Chester Zoo', '2026-10-07 09:00 +01:00 to 2026-10-07 15:15 +01:00', 'once'],
      ['4F swimming', 'Tarnbrook Leisure Centre', '2026-09-10 13:15 +01:00 to 2026-09-10 14:45 +01:00', 'until 2026-12-10 14:45 +00:00'],
      ['4F swimming (Wednesday this week!)', 'Tarnbrook Leisure Centre', '2026-11-11 10:00 +00:00 to 2026-11-11 11:30 +00:00', 'once'],
      ['Year 6 residential', 'Llyn Gwernog Outdoor Centre', '2027-02-01 00:00 +00:00 to 2027-02-06 00:00 +00:00', 'once'],
      ['Cotton mill', 'Quarry Bank Mill', '2027-01-21 09:00 +00:00 to 2027-01-21 15:30 +00:00', 'once', 'off'],
    ]);
    expect(trips.map(({ id }) => id)).toEqual([
      '4k2otters26@google.com',
      '7swim4f@google.com',
      '7swim4f@google.com/2026-11-12T13:15Z',
      '9llyn@google.com',
      '6mill@google.com',
    ]);
    expect(trips[0]).toMatchObject({
      address: 'Moston Rd, Upton-by-Chester, Chester CH2 1LH',
      classes: ['Otters'],
      pupils: [],
      radiusKm: 1,
    });
    expect(trips[3]).toMatchObject({ classes: ['Year 6'] });
    expect(notices).toEqual([
      {
        why: 'google.ics: 5 events were not taken for a trip (1 at school, 1 online, 2 with no place, 1 to which families are invited). By its title this is one, but no place is given: “Acorns farm visit” (Wednesday 17 March 2027)',
      },
    ]);
  });

  test('Outlook, with the names that Windows has for zones', async () => {
    const { trips, notices } = await readFixture('outlook.ics');
    expect(trips.map(told)).toEqual([
      ['Year 4 museum', 'World Museum', '2026-11-11 09:15 +00:00 to 2026-11-11 15:30 +00:00', 'once'],
      [
        ...['Gymnastics block', 'Bellgarth Gymnastics Club', '2026-09-14 10:00 +01:00 to 2026-09-14 11:30 +01:00'],
        'until 2026-10-12 11:30 +01:00',
      ],
      ['Choir weekend', 'Thornwater Youth Hostel', '2026-10-24 00:00 +01:00 to 2026-10-28 00:00 +00:00', 'once'],
      ['Voyage en Normandie', 'Château du Verger', '2027-06-07 12:00 +01:00 to 2027-06-11 21:15 +01:00', 'once'],
    ]);
    expect(trips[0]?.classes).toEqual(['4F']);
    expect(notices).toEqual([
      { why: 'outlook.ics: 3 events were not taken for a trip (2 at school, 1 online)' },
      { why: expect.stringMatching(/^outlook\.ics: 1 trip is only tentative and counts all the same \(line \d+\)$/) },
    ]);
  });

  test('Apple, with what its maps found', async () => {
    const { trips, notices } = await readFixture('apple.ics');
    expect(trips.map(told)).toEqual([
      ['Castles day', 'Conwy Castle', '2026-09-24 09:00 +01:00 to 2026-09-24 16:30 +01:00', 'once'],
      ['Forest mornings', 'Oddwell Wood', '2026-09-08 09:30 +01:00 to 2026-09-08 11:30 +01:00', 'until 2026-09-22 11:30 +01:00'],
      ['Forest mornings', 'Delamere Forest', '2026-09-29 09:30 +01:00 to 2026-09-29 11:30 +01:00', 'until 2026-10-13 11:30 +01:00'],
      ['Seaside day', '–', '2027-06-24 00:00 +01:00 to 2027-06-25 00:00 +01:00', 'once'],
      ['Star night', 'Kestrel Edge Observatory', '2026-10-24 20:00 +01:00 to 2026-10-25 01:30 +01:00', 'once'],
    ]);
    expect(trips[0]).toMatchObject({ address: 'Rose Hill Street, Conwy, LL32 8AY', lat: 53.2801, lon: -3.8257, aliases: [] });
    expect(trips[1]).toMatchObject({ lat: 53.128, lon: -2.802, aliases: ['Oddwell Wood car park'] });
    expect(trips[2]).toMatchObject({ lat: 53.2275, lon: -2.668 });
    expect(trips[3]).toMatchObject({ lat: 53.565, lon: -3.1 });
    expect(notices).toEqual([{ why: 'apple.ics: 1 event was not taken for a trip (1 at school)' }]);
  });

  test('an office system, without zones, escapes and some of the ends', async () => {
    const { trips, notices } = await readFixture('office-system.ics');
    expect(trips.map(told)).toEqual([
      ['Whole school pantomime', 'Lantern Theatre', '2026-12-09 12:15 +00:00 to 2026-12-09 16:00 +00:00', 'once'],
      ['Cross country (away)', 'Harrowmead School', '2026-11-03 13:00 +00:00 to 2026-11-04 00:00 +00:00', 'once'],
      ['Summer camp', 'Delamere Forest', '2027-07-05 00:00 +01:00 to 2027-07-08 00:00 +01:00', 'once'],
    ]);
    expect(trips[0]?.address).toBe('14 Foregate Yard, Chester, CH1 9ZG');
    expect(notices.map(({ why }) => why)).toEqual([
      'office-system.ics: 2 events were not taken for a trip (1 at school, 1 with no place). By its title this is one, but no place is given: “Football away” (Monday 30 November 2026)',
      'office-system.ics: the times of 2 trips name no time zone and are read as those of Europe/London',
      'office-system.ics: 1 trip says no end and is taken to last until midnight (line 14)',
    ]);
  });

  test('a letter that a fold has parted is whole again', async () => {
    const { trips } = await readFixture('accents.ics');
    expect(trips).toMatchObject([{ title: 'Le château – été à Évian', place: 'Château du Verger', aliases: [], cancelled: false }]);
  });

  test('what was called off in a message of its own', async () => {
    const { trips } = await readFixture('called-off.ics');
    expect(trips.map(told)).toEqual([
      ['Cancelled: Space day', 'Jodrell Bank', '2027-04-22 09:00 +01:00 to 2027-04-22 15:30 +01:00', 'once', 'off'],
    ]);
  });
});

test.each([
  ['broken-end-before-start.ics', 14, 'DTEND is before DTSTART'],
  ['broken-cut-short.ics', 11, '`BEGIN:VEVENT` is never closed'],
  ['broken-zone.ics', 6, 'this TZID names a time zone that is described nowhere in the file'],
  ['broken-both-ends.ics', 7, 'DTEND and DURATION stand together, and only one can be meant'],
  ['broken-no-start.ics', 4, 'this event has no DTSTART'],
  ['broken-nested.ics', 10, '`BEGIN:VEVENT` cannot stand within the `VEVENT` of line 4'],
  ['broken-page.ics', 1, 'this is no line of a calendar'],
])('%s stops at line %d', async (file, line, why) => {
  const complaint = await complaintOf(readFixture(file));
  expect(complaint).toMatchObject({ file, line, why });
  expect(complaint.advice).toMatch(/^[A-Z].*[^.]$/);
});
