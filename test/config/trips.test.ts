import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isoInZone } from '../../src/text/calendar.ts';
import { complaintOf, setupOf } from './scratch.ts';

const fixture = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../fixtures/calendars', name));
const config = (trips: string, more = ''): string =>
  `school:
  name: Fernhollow Primary School
  aliases: [Fernhollow, Fernhollow Primary]
  classes: [Otters, 4F]
  location: { lat: 53.105, lon: -2.745 }
  contact: { addresses: ["8 Church Lane, Fernhollow, CW6 9ZZ"] }
trips: ${trips}
${more}`;
const YAML = '- { title: Mill, place: Quarry Bank Mill, start: 2027-01-21, end: 2027-01-21 }\n';
const LISTED = [
  'title: Swimming',
  'place: Tarnbrook Baths',
  'start: 2026-09-10T13:15',
  'end: 2026-09-10T14:45',
  'rrule: FREQ=WEEKLY;COUNT=6',
];

describe('trips may be', () => {
  test('a calendar', async () => {
    const { school, notices, files } = await setupOf({ '.smpolicyrc.yaml': config('diary.ics'), 'diary.ics': fixture('google.ics') });
    expect(school.trips.map(({ title }) => title)).toEqual([
      ...['Otters at the zoo', '4F swimming', '4F swimming (Wednesday this week!)', 'Year 6 residential', 'Cotton mill'],
    ]);
    expect(school.trips[0]?.classes).toEqual(['Otters']);
    expect(school.state.trips).toBe('kept');
    expect(files).toContain('diary.ics');
    expect(notices).toEqual([{ why: expect.stringMatching(/^diary\.ics: 5 events were not taken for a trip \(1 at school, /) }]);
  });

  test.each(['trips.csv', 'TRIPS.TSV'])('no table: %s', async (name) => {
    const complaint = await complaintOf({ '.smpolicyrc.yaml': config(name), [name]: 'id,title,place\n1,Zoo,Chester Zoo\n' });
    expect(complaint.message).toMatch(new RegExp(`^${name}:1:1: trips are read from a calendar or .*iCal \\(\\.ics\\)`));
  });

  test('what begins like a calendar, whatever its name', async () => {
    const { school } = await setupOf({ '.smpolicyrc.yaml': config('diary.txt'), 'diary.txt': fixture('called-off.ics') });
    expect(school.trips).toMatchObject([{ place: 'Jodrell Bank', cancelled: true }]);
  });

  test('a list of calendars and of lists', async () => {
    const files = { 'a.ics': fixture('outlook.ics'), 'b.ics': fixture('apple.ics'), 'c.yaml': YAML };
    const { school, notices } = await setupOf({ '.smpolicyrc.yaml': config('[a.ics, c.yaml, b.ics]'), ...files });
    expect(school.trips.map(({ place }) => place)).toEqual([
      ...['World Museum', 'Bellgarth Gymnastics Club', 'Thornwater Youth Hostel', 'Château du Verger', 'Quarry Bank Mill'],
      ...['Conwy Castle', 'Oddwell Wood', 'Delamere Forest', undefined, 'Kestrel Edge Observatory'],
    ]);
    expect(notices.map(({ why }) => why.split(':')[0])).toEqual(['a.ics', 'a.ics', 'b.ics']);
  });

  test('files with minutes after the end', async () => {
    const { school } = await setupOf({
      '.smpolicyrc.yaml': config('{ files: [plans/a.ics], releaseAfter: 30, asOf: 2026-11-01 }'),
      'plans/a.ics': fixture('accents.ics'),
    });
    expect(school).toMatchObject({ releaseAfter: 30, trips: [{ place: 'Château du Verger' }] });
  });

  test('listed with the rule by which they come again', async () => {
    const entry = `- { ${LISTED.join(', ')} }\n`;
    const { school } = await setupOf({ '.smpolicyrc.yaml': config('trips.yaml'), 'trips.yaml': entry });
    expect(isoInZone(school.trips[0]?.recurs?.until ?? 0, 'Europe/London')).toBe('2026-10-15T14:45:00+01:00');
  });
});

test('times without a zone are those of the config, days too', async () => {
  const files = { '.smpolicyrc.yaml': config('a.ics', 'timezone: Europe/Paris\n'), 'a.ics': fixture('office-system.ics') };
  const { school, notices } = await setupOf(files);
  expect(school.trips.map(({ start }) => isoInZone(start, 'Europe/Paris'))).toEqual([
    ...['2026-12-09T12:15:00+01:00', '2026-11-03T13:00:00+01:00', '2027-07-05T00:00:00+02:00'],
  ]);
  expect(notices.map(({ why }) => why).join('\n')).toMatch(/are read as those of Europe\/Paris$/m);
});

test.each([
  ['broken-end-before-start.ics', 'a.ics:14: DTEND is before DTSTART. Correct the event in the calendar and export it again'],
  [
    'broken-zone.ics',
    'a.ics:6: this TZID names a time zone that is described nowhere in the file. Export the calendar again with its time zones, or name one such as Europe/London',
  ],
])('%s stops with its file and line, and with nothing that stands in it', async (name, message) => {
  const files = { '.smpolicyrc.yaml': config('a.ics'), 'a.ics': fixture(name) };
  expect((await complaintOf(files)).message).toBe(message);
});

test('a calendar that is not there', async () => {
  expect((await complaintOf({ '.smpolicyrc.yaml': config('[a.ics]') })).message).toMatch(
    /^\.smpolicyrc\.yaml:7:8: a\.ics is not there\. Correct the path/,
  );
});
