import { describe, expect, test } from '@jest/globals';
import { icsTrips } from '../../../src/school/calendar/calendar.ts';
import { again, calendar, event, HOME, readText, span, tripOf } from './ics.ts';

/** A swim every Thursday, 13:15 to 14:45, from 10 September 2026 on; the clocks go back on 25 October. */
const SWIM = ['DTSTART;TZID=Europe/London:20260910T131500', 'DTEND;TZID=Europe/London:20260910T144500'];
const swim = async (...lines: readonly string[]): Promise<string> => again(await tripOf(...SWIM, ...lines));

describe('until when a visit comes again', () => {
  test.each([
    ['never ending', ['RRULE:FREQ=WEEKLY;BYDAY=TH'], 'always'],
    ['so many times', ['RRULE:FREQ=WEEKLY;COUNT=6'], 'until 2026-10-15 14:45 +01:00'],
    ['on the clocks of both sides of the change', ['RRULE:FREQ=WEEKLY;COUNT=8'], 'until 2026-10-29 14:45 +00:00'],
    ['once', ['RRULE:FREQ=WEEKLY;COUNT=1'], 'once'],
    ['by a rule in small letters, with a mark too many', ['RRULE:freq=weekly;count=2;'], 'until 2026-09-17 14:45 +01:00'],
    ['to an instant, which counts', ['RRULE:FREQ=WEEKLY;UNTIL=20260917T121500Z'], 'until 2026-09-17 14:45 +01:00'],
    ['to an instant before it', ['RRULE:FREQ=WEEKLY;UNTIL=20260917T121459Z'], 'once'],
    ['to a time without a zone', ['RRULE:FREQ=WEEKLY;UNTIL=20260917T131500'], 'until 2026-09-17 14:45 +01:00'],
    ['to a day, all of which counts', ['RRULE:FREQ=WEEKLY;UNTIL=20260917'], 'until 2026-09-17 14:45 +01:00'],
    ['to a day before the first', ['RRULE:FREQ=WEEKLY;UNTIL=20260901'], 'once'],
    ['on days of the week', ['RRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=3'], 'until 2026-09-17 14:45 +01:00'],
    ['from a day that its rule does not name', ['RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=2'], 'until 2026-09-18 14:45 +01:00'],
    ['in every other week', ['RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3'], 'until 2026-10-08 14:45 +01:00'],
    ['by two rules', ['RRULE:FREQ=WEEKLY;COUNT=2', 'RRULE:FREQ=DAILY;COUNT=3'], 'until 2026-09-17 14:45 +01:00'],
    ['by two, of which one never ends', ['RRULE:FREQ=WEEKLY;COUNT=2', 'RRULE:FREQ=DAILY'], 'always'],
    ['and one day more', ['RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE;TZID=Europe/London:20261210T131500'], 'until 2026-12-10 14:45 +00:00'],
    ['and one day more, told in UTC', ['RDATE:20270610T121500Z'], 'until 2027-06-10 14:45 +01:00'],
    ['and one day more, of no length', ['RDATE;VALUE=PERIOD:20261210T131500Z/PT0S'], 'until 2026-12-10 13:15 +00:00'],
    ['and one day more, with a comma and blanks too many', ['RDATE: 20261210T131500Z , ,'], 'until 2026-12-10 14:45 +00:00'],
    ['to a later time of a day, and no further', ['RRULE:FREQ=DAILY;UNTIL=20260912T140000'], 'until 2026-09-12 14:45 +01:00'],
    ['day by day, on the days that are named', ['RRULE:FREQ=DAILY;BYDAY=TH,FR;COUNT=3'], 'until 2026-09-17 14:45 +01:00'],
    ['day by day, from a day that is not named', ['RRULE:FREQ=DAILY;BYDAY=FR;COUNT=2'], 'until 2026-09-18 14:45 +01:00'],
    ['every seventh day', ['RRULE:FREQ=DAILY;INTERVAL=7;COUNT=3'], 'until 2026-09-24 14:45 +01:00'],
    ['every fourth day, if it is one that is named', ['RRULE:FREQ=DAILY;INTERVAL=4;BYDAY=TH,MO;COUNT=2'], 'until 2026-09-14 14:45 +01:00'],
    ['every other month', ['RRULE:FREQ=MONTHLY;INTERVAL=2;COUNT=2'], 'until 2026-11-10 14:45 +00:00'],
    ['every year', ['RRULE:FREQ=YEARLY;COUNT=2'], 'until 2027-09-10 14:45 +01:00'],
    ['after as many days as can be', ['RRULE:FREQ=DAILY;INTERVAL=4000;COUNT=2'], 'until 2037-08-23 14:45 +01:00'],
    ['and one day more, with its own end', ['RDATE;VALUE=PERIOD:20261210T131500Z/20261210T150000Z'], 'until 2026-12-10 15:00 +00:00'],
    ['and one day more, with its own length', ['RDATE;VALUE=PERIOD:20261210T131500Z/PT3H'], 'until 2026-12-10 16:15 +00:00'],
  ])('%s', async (_, lines, expected) => {
    expect(await swim(...lines)).toBe(expected);
  });

  test.each([
    ['the last', ['EXDATE;TZID=Europe/London:20260924T131500'], 'until 2026-09-17 14:45 +01:00'],
    ['the last two, in one line', ['EXDATE;TZID=Europe/London:20260924T131500,20260917T131500'], 'once'],
    ['one by its instant', ['EXDATE:20260924T121500Z'], 'until 2026-09-17 14:45 +01:00'],
    ['none, by a day: the visits begin at a time', ['EXDATE;VALUE=DATE:20260924'], 'until 2026-09-24 14:45 +01:00'],
    ['none, by another time', ['EXDATE;TZID=Europe/London:20260924T130000'], 'until 2026-09-24 14:45 +01:00'],
    ['an added one', ['RDATE:20261210T131500Z', 'EXDATE:20261210T131500Z'], 'until 2026-09-24 14:45 +01:00'],
  ])('left out is %s', async (_, lines, expected) => {
    expect(await swim('RRULE:FREQ=WEEKLY;COUNT=3', ...lines)).toBe(expected);
  });

  test('where the first is left out, the second is the first, and where all are there is no trip', async () => {
    const rule = 'RRULE:FREQ=WEEKLY;COUNT=3';
    const trip = await tripOf(...SWIM, rule, 'EXDATE;TZID=Europe/London:20260910T131500');
    expect(span(trip)).toBe('2026-09-17 13:15 +01:00 to 2026-09-17 14:45 +01:00');
    const endless = await tripOf(...SWIM, 'RRULE:FREQ=WEEKLY', 'EXDATE;TZID=Europe/London:20260910T131500');
    expect([span(endless), again(endless)]).toEqual(['2026-09-17 13:15 +01:00 to 2026-09-17 14:45 +01:00', 'always']);
    const all = ['10', '17', '24'].map((day) => `EXDATE;TZID=Europe/London:202609${day}T131500`);
    expect(await readText(calendar(...event(...SWIM, rule, ...all)))).toEqual({ trips: [], notices: [] });
  });

  test.each([
    ['a day', 'RRULE:FREQ=DAILY;UNTIL=20260916', 'until 2026-09-17 00:00 +01:00'],
    ['an instant on the evening before, as some write it', 'RRULE:FREQ=DAILY;UNTIL=20260915T230000Z', 'until 2026-09-17 00:00 +01:00'],
    ['an instant at its midnight', 'RRULE:FREQ=DAILY;UNTIL=20260916T000000Z', 'until 2026-09-17 00:00 +01:00'],
  ])('of whole days to %s', async (_, rule, expected) => {
    expect(again(await tripOf('DTSTART:20260914', 'DTEND:20260915', rule))).toBe(expected);
  });

  test('whole days are left out by a day alone', async () => {
    const days = ['DTSTART:20260914', 'DTEND:20260915', 'RRULE:FREQ=DAILY;COUNT=3'];
    expect(again(await tripOf(...days, 'EXDATE;VALUE=DATE:20260916'))).toBe('until 2026-09-16 00:00 +01:00');
    expect(again(await tripOf(...days, 'EXDATE:20260915T230000Z'))).toBe('until 2026-09-17 00:00 +01:00');
  });
});

describe('a rule that is followed no further', () => {
  test.each([
    ['longer than ten years', 'RRULE:FREQ=WEEKLY;COUNT=530', 'always'],
    ['longer than ten years, day by day', 'RRULE:FREQ=DAILY;COUNT=5001', 'always'],
    ['ten years, all but a few weeks', 'RRULE:FREQ=WEEKLY;COUNT=518', 'until 2036-08-07 14:45 +01:00'],
    ['by hours', 'RRULE:FREQ=HOURLY;COUNT=3', 'always'],
    ['by weeks of the year', 'RRULE:FREQ=YEARLY;BYWEEKNO=20;COUNT=2', 'always'],
    ['in months', 'RRULE:FREQ=WEEKLY;BYMONTH=9,10;COUNT=4', 'always'],
    ['after more days than can be', 'RRULE:FREQ=DAILY;INTERVAL=4001;COUNT=2', 'always'],
    ['by a place in no list of days', 'RRULE:FREQ=MONTHLY;BYSETPOS=1;COUNT=2', 'always'],
    ['on days of no month', 'RRULE:FREQ=YEARLY;BYDAY=TH;COUNT=2', 'always'],
    ['in months, until an instant of the summer', 'RRULE:FREQ=WEEKLY;BYMONTH=9,10;UNTIL=20260924T121500Z', 'until 2026-09-24 14:45 +01:00'],
    ['in months, until a time', 'RRULE:FREQ=WEEKLY;BYMONTH=9,10;UNTIL=20260924T131500', 'until 2026-09-24 14:45 +01:00'],
    ['in months, until before it begins', 'RRULE:FREQ=WEEKLY;BYMONTH=9,10;UNTIL=20260901', 'once'],
    ['in months, until a day', 'RRULE:FREQ=WEEKLY;BYMONTH=9,10;UNTIL=20261029T131500Z', 'until 2026-10-29 14:45 +00:00'],
    ['longer than ten years, until a day', 'RRULE:FREQ=WEEKLY;UNTIL=20400101T000000Z', 'until 2040-01-01 01:30 +00:00'],
  ])('%s', async (_, rule, expected) => {
    expect(await swim(rule)).toBe(expected);
  });

  test.each([
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=WEEKLY;INTERVAL=999999',
    'FREQ=WEEKLY;INTERVAL=773;BYMONTH=2',
    'FREQ=MONTHLY;INTERVAL=24;BYDAY=5MO',
    'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31',
    'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;BYMONTH=4;BYDAY=TU;BYMONTHDAY=31',
    'FREQ=YEARLY;BYYEARDAY=366;BYDAY=MO',
  ])('that never comes true ends the reading all the same: %s', async (rule) => {
    expect(await swim(`RRULE:${rule};COUNT=3`)).toBe('always');
  });
});

test('which day of a month', async () => {
  const on = async (day: string, rule: string): Promise<string> => again(await tripOf(`DTSTART:${day}`, 'DTEND:', `RRULE:${rule}`));
  expect(await on('20260914', 'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2;COUNT=3')).toBe('until 2026-11-10 00:00 +00:00');
  expect(await on('20260914', 'FREQ=MONTHLY;BYDAY=2MO;COUNT=3')).toBe('until 2026-11-10 00:00 +00:00');
  expect(await on('20260914', 'FREQ=MONTHLY;COUNT=2')).toBe('until 2026-10-15 00:00 +01:00');
  expect(await on('20260930', 'FREQ=MONTHLY;BYDAY=5WE;COUNT=2')).toBe('until 2026-12-31 00:00 +00:00');
  expect(await on('20260930', 'FREQ=WEEKLY;COUNT=2')).toBe('until 2026-10-08 00:00 +01:00');
  expect(await on('20260928', 'FREQ=YEARLY;COUNT=2')).toBe('until 2027-09-29 00:00 +01:00');
  const last = 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2';
  expect(await on('20260930', last)).toBe('until 2026-10-31 00:00 +00:00');
  expect(await on('20260914', last)).toBe('always'); // the library begins such a rule on a day that it does not name
});

test.each([
  ['from 29 February on, which the library takes for 1 March', '20240229', 'FREQ=YEARLY;COUNT=4'],
  ['in every other February, for a fifth Monday that only leap years have', '20270201', 'FREQ=MONTHLY;INTERVAL=24;BYDAY=5MO;COUNT=2'],
])('%s, is not followed', async (_, day, rule) => {
  expect(again(await tripOf(`DTSTART:${day}`, 'DTEND:', `RRULE:${rule}`))).toBe('always');
});

test('whole days west of Greenwich end with the day that an instant names', async () => {
  const text = calendar(...event('DTSTART:20260914', 'DTEND:', 'RRULE:FREQ=DAILY;UNTIL=20260916T000000Z'));
  const { trips } = await icsTrips(text, 'a.ics', { zone: 'America/New_York', home: HOME });
  expect(new Date(trips[0]?.recurs?.until ?? 0).toISOString()).toBe('2026-09-17T04:00:00.000Z');
});

test('a day alone is over at its own midnight, whatever the clocks do', async () => {
  const weekly = await tripOf('DTSTART:20261018', 'DTEND:20261019', 'RRULE:FREQ=WEEKLY;COUNT=2');
  expect(again(weekly)).toBe('until 2026-10-26 00:00 +00:00');
  const added = await tripOf('DTSTART:20261024', 'DTEND:20261026', 'RDATE;VALUE=DATE:20261114');
  expect(again(added)).toBe('until 2026-11-16 00:00 +00:00');
  expect(again(await tripOf('DTSTART:20260914', 'DTEND:', 'RRULE:FREQ=WEEKLY;BYMONTH=9,10;UNTIL=20261029'))).toBe(
    'until 2026-10-30 00:00 +00:00',
  );
});

test('a visit at midnight is not of the day before', async () => {
  const times = ['DTSTART;TZID=Europe/London:20260910T000000', 'DTEND;TZID=Europe/London:20260910T010000'];
  expect(again(await tripOf(...times, 'RRULE:FREQ=DAILY;UNTIL=20260912'))).toBe('until 2026-09-12 01:00 +01:00');
});

test('a day that is added before the first is the first', async () => {
  const trip = await tripOf(...SWIM, 'RRULE:FREQ=WEEKLY;COUNT=2', 'RDATE:20260903T121500Z');
  expect([span(trip), again(trip)]).toEqual(['2026-09-03 13:15 +01:00 to 2026-09-03 14:45 +01:00', 'until 2026-09-17 14:45 +01:00']);
});

test('of two rules that cannot be followed the one that goes on longer counts', async () => {
  const [short, long] = ['20260930', '20261029'].map((until) => `RRULE:FREQ=WEEKLY;BYMONTH=9,10;UNTIL=${until}T121500Z`);
  for (const rules of [
    [short, long],
    [long, short],
  ])
    expect(await swim(...rules.map(String))).toBe('until 2026-10-29 13:45 +00:00');
});
