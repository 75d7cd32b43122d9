import { describe, expect, test } from '@jest/globals';
import { calendar, complaintOf, event, readText, span, tripOf } from './ics.ts';

/** What the lines of an event say of its time; a line of an empty value takes away the usual one. */
const said = async (...lines: readonly string[]): Promise<string> => span(await tripOf(...lines));

describe('when an event begins and is over', () => {
  test.each([
    ['in UTC', ['DTSTART:20260612T080000Z', 'DTEND:20260612T143000Z'], '2026-06-12 09:00 +01:00 to 2026-06-12 15:30 +01:00'],
    ['UTC whatever its TZID', ['DTSTART;TZID=America/New_York:20260612T080000Z'], '2026-06-12 09:00 +01:00 to 2026-06-12 15:30 +01:00'],
    [
      'in a zone of its own',
      ['DTSTART;TZID=Europe/Paris:20270607T130000', 'DTEND;TZID=Europe/Paris:20270611T221500'],
      '2027-06-07 12:00 +01:00 to 2027-06-11 21:15 +01:00',
    ],
    [
      'in two zones',
      ['DTSTART;TZID=Europe/London:20270607T060000', 'DTEND;TZID="Romance Standard Time":20270607T130000'],
      '2027-06-07 06:00 +01:00 to 2027-06-07 12:00 +01:00',
    ],
    ['without seconds', ['DTSTART:20260612T0800Z', 'DTEND:20260612T1430Z'], '2026-06-12 09:00 +01:00 to 2026-06-12 15:30 +01:00'],
    [
      'whole days, the last one excluded',
      ['DTSTART;VALUE=DATE:20260914', 'DTEND;VALUE=DATE:20260917'],
      '2026-09-14 00:00 +01:00 to 2026-09-17 00:00 +01:00',
    ],
    ['a day that does not say it is one', ['DTSTART:20260914', 'DTEND:20260915'], '2026-09-14 00:00 +01:00 to 2026-09-15 00:00 +01:00'],
    ['a day alone', ['DTSTART;VALUE=DATE:20260914', 'DTEND:'], '2026-09-14 00:00 +01:00 to 2026-09-15 00:00 +01:00'],
    ['a day that ends when it begins', ['DTSTART:20260914', 'DTEND:20260914'], '2026-09-14 00:00 +01:00 to 2026-09-15 00:00 +01:00'],
    ['days over the autumn change', ['DTSTART:20261024', 'DTEND:20261026'], '2026-10-24 00:00 +01:00 to 2026-10-26 00:00 +00:00'],
    [
      'a day and a time',
      ['DTSTART;VALUE=DATE:20260914', 'DTEND;TZID=Europe/London:20260914T150000'],
      '2026-09-14 00:00 +01:00 to 2026-09-14 15:00 +01:00',
    ],
    [
      'an hour from the hour that comes twice',
      ['DTSTART;TZID=Europe/London:20261025T013000', 'DTEND:', 'DURATION:PT1H'],
      '2026-10-25 01:30 +01:00 to 2026-10-25 01:30 +00:00',
    ],
    [
      'a day later, in the hour that comes twice',
      ['DTSTART;TZID=Europe/London:20261024T013000', 'DTEND:', 'DURATION:P1D'],
      '2026-10-24 01:30 +01:00 to 2026-10-25 01:30 +00:00',
    ],
    [
      'with blanks around it',
      ['DTSTART: 20260612T080000Z ', 'DTEND: 20260612T143000Z '],
      '2026-06-12 09:00 +01:00 to 2026-06-12 15:30 +01:00',
    ],
    ['hours, with blanks around them', ['DTEND:', 'DURATION: PT6H30M '], '2026-06-12 09:00 +01:00 to 2026-06-12 15:30 +01:00'],
    ['hours, with a GEO that says nothing', ['GEO: ', 'DTEND:', 'DURATION:PT6H30M'], '2026-06-12 09:00 +01:00 to 2026-06-12 15:30 +01:00'],
    ['hours', ['DTEND:', 'DURATION:PT6H30M'], '2026-06-12 09:00 +01:00 to 2026-06-12 15:30 +01:00'],
    ['weeks', ['DTEND:', 'DURATION:P1W'], '2026-06-12 09:00 +01:00 to 2026-06-19 09:00 +01:00'],
    ['days, said as a length', ['DTSTART:20260914', 'DTEND:', 'DURATION:P3D'], '2026-09-14 00:00 +01:00 to 2026-09-17 00:00 +01:00'],
    ['no length at all', ['DTEND:', 'DURATION:PT0S'], '2026-06-12 09:00 +01:00 to 2026-06-13 00:00 +01:00'],
    ['no end', ['DTEND:'], '2026-06-12 09:00 +01:00 to 2026-06-13 00:00 +01:00'],
    ['an end that is its start', ['DTEND:20260612T080000Z'], '2026-06-12 09:00 +01:00 to 2026-06-13 00:00 +01:00'],
    ['no end, late in the evening', ['DTSTART:20260612T223000Z', 'DTEND:'], '2026-06-12 23:30 +01:00 to 2026-06-13 00:00 +01:00'],
    [
      'an end in the hour that comes twice is the later one',
      ['DTSTART;TZID=Europe/London:20261024T200000', 'DTEND;TZID=Europe/London:20261025T013000'],
      '2026-10-24 20:00 +01:00 to 2026-10-25 01:30 +00:00',
    ],
    [
      'a start in it the earlier',
      ['DTSTART;TZID=Europe/London:20261025T013000', 'DTEND;TZID=Europe/London:20261025T090000'],
      '2026-10-25 01:30 +01:00 to 2026-10-25 09:00 +00:00',
    ],
    [
      'both in the hour that is left out',
      ['DTSTART;TZID=Europe/London:20270328T013000', 'DTEND;TZID=Europe/London:20270328T021500'],
      '2027-03-28 02:30 +01:00 to 2027-03-28 03:15 +01:00',
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await said(...lines)).toBe(expected);
  });

  test.each([
    ['P1D', '2026-10-25 18:00 +00:00'],
    ['PT24H', '2026-10-25 17:00 +00:00'],
    ['P1DT1H', '2026-10-25 19:00 +00:00'],
  ])('over the autumn change %s ends at %s', async (length, end) => {
    expect(await said('DTSTART;TZID=Europe/London:20261024T180000', 'DTEND:', `DURATION:${length}`)).toBe(
      `2026-10-24 18:00 +01:00 to ${end}`,
    );
  });

  test.each([
    ['P1D', '2027-03-28 18:00 +01:00'],
    ['PT24H', '2027-03-28 19:00 +01:00'],
  ])('over the spring change %s ends at %s', async (length, end) => {
    expect(await said('DTSTART;TZID=Europe/London:20270327T180000', 'DTEND:', `DURATION:${length}`)).toBe(
      `2027-03-27 18:00 +00:00 to ${end}`,
    );
  });
});

describe('what stops, at the line that is wrong', () => {
  test.each<[lines: readonly string[], at: string, why: string]>([
    [['DTSTART:'], 'BEGIN:VEVENT', 'this event has no DTSTART'],
    [['DTSTART:tomorrow'], 'DTSTART:tomorrow', 'DTSTART: this is no date or date-time'],
    [['DTSTART:20260230T090000Z'], 'DTSTART:20260230T090000Z', 'DTSTART: this is no date or date-time'],
    [['DTSTART:20260612T250000Z'], 'DTSTART:20260612T250000Z', 'DTSTART: this is no date or date-time'],
    [['DTSTART:2026-06-12T09:00'], 'DTSTART:2026-06-12T09:00', 'DTSTART: this is no date or date-time'],
    [['DTEND:20260612T0'], 'DTEND:20260612T0', 'DTEND: this is no date or date-time'],
    [['DTEND:20260612T075959Z'], 'DTEND:20260612T075959Z', 'DTEND is before DTSTART'],
    [
      ['DTSTART;TZID=Europe/London:20260612T090000', 'DTEND;TZID=Asia/Tokyo:20260612T100000'],
      'DTEND;TZID=Asia/Tokyo:20260612T100000',
      'DTEND is before DTSTART',
    ],
    [['DTSTART:20260914', 'DTEND:20260913'], 'DTEND:20260913', 'DTEND is before DTSTART'],
    [['DURATION:PT6H'], 'DTEND:20260612T143000Z', 'DTEND and DURATION stand together, and only one can be meant'],
    [['DTEND:', 'DURATION:-PT6H'], 'DURATION:-PT6H', 'DURATION: this is no length of time, such as PT6H30M'],
    [['DTEND:', 'DURATION:P'], 'DURATION:P', 'DURATION: this is no length of time, such as PT6H30M'],
    [['DTEND:', 'DURATION:6 hours'], 'DURATION:6 hours', 'DURATION: this is no length of time, such as PT6H30M'],
    [['GEO:somewhere'], 'GEO:somewhere', 'GEO: these are no latitude and longitude'],
    [['GEO:91;0'], 'GEO:91;0', 'GEO: these are no latitude and longitude'],
    [['RRULE:every Thursday'], 'RRULE:every Thursday', 'RRULE: expected a rule such as FREQ=WEEKLY;BYDAY=TU;UNTIL=20270716'],
    [['RRULE:FREQ=WEEKLY;UNTIL=20260231'], 'RRULE:FREQ=WEEKLY;UNTIL=20260231', 'UNTIL: this is no date or date-time'],
    [['EXDATE:never'], 'EXDATE:never', 'EXDATE: this is no date or date-time'],
    [['RDATE:20260613T080000Z/20260613T070000Z'], 'RDATE:20260613T080000Z/20260613T070000Z', 'RDATE: this is no date or date-time'],
    [['RECURRENCE-ID:x'], 'RECURRENCE-ID:x', 'RECURRENCE-ID: this is no date or date-time'],
    [['STATUS:CONFIRMED', 'STATUS:CANCELLED'], 'STATUS:CANCELLED', 'STATUS stands twice in one VEVENT'],
  ])('%j', async (lines, at, why) => {
    const text = calendar(...event('UID:sound'), ...event('UID:wrong', ...lines));
    const complaint = await complaintOf(readText(text));
    expect(complaint).toMatchObject({ file: 'trips.ics', why });
    expect(complaint.line).toBe(text.split('\r\n').lastIndexOf(at) + 1);
    expect(complaint.advice).toMatch(/^[A-Z]/);
  });

  test('an event that is no trip stops too: it may be the one that matters', async () => {
    expect(await complaintOf(readText(calendar(...event('LOCATION:Hall', 'DTEND:20250612T143000Z'))))).toMatchObject({
      why: 'DTEND is before DTSTART',
    });
  });
});

test('blanks around what an event says are not part of it', async () => {
  const lines = ['UID: e7 ', 'STATUS: cancelled ', 'SUMMARY:  Otters   out ', 'RRULE: FREQ=WEEKLY;COUNT=2 ', 'X-A ; B =c:d'];
  expect(await tripOf(...lines)).toMatchObject({ id: 'e7', title: 'Otters out', cancelled: true, recurs: {} });
  const method = await readText(calendar('METHOD: cancel ', ...event()));
  expect(method.trips[0]?.cancelled).toBe(true);
  const floating = await readText(calendar(...event('DTSTART: 20260612T090000 ', 'DTEND: 20260612T150000 ')));
  expect(floating.notices.map(({ why }) => why)).toEqual([
    'trips.ics: the times of 1 trip name no time zone and are read as those of Europe/London',
  ]);
});

test('a trip has what its event says, and no more', async () => {
  expect(await tripOf()).toStrictEqual({
    ...{ id: 'e1', title: 'Otters out', place: 'Wrenhollow Farm', aliases: [], radiusKm: 1, classes: ['Otters'], pupils: [] },
    ...{ start: Date.parse('2026-06-12T08:00:00Z'), end: Date.parse('2026-06-12T14:30:00Z'), cancelled: false },
  });
  expect(Object.keys(await tripOf('LOCATION:', 'GEO:53.2;-2.9'))).not.toContain('place');
});
