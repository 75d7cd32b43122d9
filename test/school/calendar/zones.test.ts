import { describe, expect, test } from '@jest/globals';
import { WINDOWS_ZONES } from '../../../src/school/calendar/windows-zones.ts';
import { zoneNamed } from '../../../src/school/calendar/zones.ts';
import { isZone } from '../../../src/text/calendar.ts';
import { calendar, complaintOf, event, readText, said } from './ics.ts';

const AT_NINE = '20260612T090000';

/** When nine o'clock in this zone is, and what is said of it. */
const nine = async (tzid: string, ...before: readonly string[]): Promise<{ start: string; notices: readonly string[] }> => {
  const start = tzid === '' ? `DTSTART:${AT_NINE}` : `DTSTART;TZID=${tzid}:${AT_NINE}`;
  const { trips, notices } = await readText(calendar(...before, ...event(start, 'DTEND:', 'DURATION:PT6H')));
  return { start: said(trips[0]?.start), notices: notices.map(({ why }) => why) };
};

describe('a TZID', () => {
  test.each([
    ['Europe/London', '2026-06-12 09:00 +01:00'],
    ['"Europe/London"', '2026-06-12 09:00 +01:00'],
    ['europe/london', '2026-06-12 09:00 +01:00'],
    ['/freeassociation.sourceforge.net/Europe/London', '2026-06-12 09:00 +01:00'],
    ['/example.org/20050126_1/America/New_York', '2026-06-12 14:00 +01:00'],
    ['America/Argentina/Buenos_Aires', '2026-06-12 13:00 +01:00'],
    ['GMT Standard Time', '2026-06-12 09:00 +01:00'],
    ['"GMT Standard Time"', '2026-06-12 09:00 +01:00'],
    ['gmt standard time', '2026-06-12 09:00 +01:00'],
    ['W. Europe Standard Time', '2026-06-12 08:00 +01:00'],
    ['FLE Standard Time', '2026-06-12 07:00 +01:00'],
    ['India Standard Time', '2026-06-12 04:30 +01:00'],
    ['Arabian Standard Time', '2026-06-12 06:00 +01:00'],
    ['AUS Eastern Standard Time', '2026-06-12 00:00 +01:00'],
    ['Eastern Standard Time', '2026-06-12 14:00 +01:00'],
    ['Greenwich Standard Time', '2026-06-12 10:00 +01:00'],
    ['UTC', '2026-06-12 10:00 +01:00'],
    ['Etc/UTC', '2026-06-12 10:00 +01:00'],
    ['GMT', '2026-06-12 10:00 +01:00'],
    ['BST', '2026-06-12 09:00 +01:00'],
    ['CET', '2026-06-12 08:00 +01:00'],
  ])('%s', async (tzid, start) => {
    expect(await nine(tzid)).toEqual({ start, notices: [] });
  });

  test.each(['Fernhollow/Time', 'Customized Time Zone 1', 'IST', 'Fred', ''])('%j, described nowhere, stops', async (tzid) => {
    const text = calendar(...event(`DTSTART;TZID=${tzid}:${AT_NINE}`, 'DTEND:'));
    expect(await complaintOf(readText(text))).toMatchObject({
      why: 'this TZID names a time zone that is described nowhere in the file',
      line: text.split('\r\n').findIndex((line) => line.startsWith('DTSTART')) + 1,
    });
  });
});

test('each name that Windows has for a zone leads to one', () => {
  expect(Object.values(WINDOWS_ZONES).filter((zone) => !isZone(zone))).toEqual([]);
  expect(Object.keys(WINDOWS_ZONES).length).toBeGreaterThan(100);
  expect(zoneNamed('  Romance standard time ')).toBe('Europe/Paris');
});

describe('a zone that the file describes', () => {
  const part = (name: string, start: string, from: string, to: string, ...more: readonly string[]): readonly string[] => [
    ...[`BEGIN:${name}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...more, `END:${name}`],
  ];
  const zone = (...parts: readonly (readonly string[])[]): readonly string[] => [
    ...['BEGIN:VTIMEZONE', 'TZID:Our Time', ...parts.flat(), 'END:VTIMEZONE'],
  ];
  const winter = part('STANDARD', '16011028T020000', '+0100', '+0000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10');
  const summer = part('DAYLIGHT', '16010325T010000', '+0000', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3');

  test.each([
    ['with summer time', zone(winter, summer), '2026-06-12 09:00 +01:00'],
    ['without', zone(part('STANDARD', '19700101T000000', '-0330', '-0330')), '2026-06-12 13:30 +01:00'],
    [
      'until its rule ends',
      zone(winter, part('DAYLIGHT', '16010325T010000', '+0000', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20250330T010000Z')),
      '2026-06-12 10:00 +01:00',
    ],
    [
      'until both rules end, each told in UTC',
      zone(
        part('STANDARD', '16011028T020000', '+0100', '+0000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10;UNTIL=20241027T010000Z'),
        part('DAYLIGHT', '16010325T010000', '+0000', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20240331T010000Z'),
      ),
      '2026-06-12 10:00 +01:00',
    ],
    [
      'by the later of its dates, between winters',
      zone(
        part('STANDARD', '20251026T020000', '+0100', '+0000'),
        part('DAYLIGHT', '20250330T010000', '+0000', '+0100', 'RDATE:never,20260329T010000,20270328T010000'),
      ),
      '2026-06-12 09:00 +01:00',
    ],
    [
      'with a part that is neither summer nor winter',
      zone(winter, summer, part('X-OTHER', '20260601T000000', '+0100', '+0900')),
      '2026-06-12 09:00 +01:00',
    ],
    [
      'with summer time from a later year on',
      zone(winter, part('DAYLIGHT', '20300331T010000', '+0000', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3')),
      '2026-06-12 10:00 +01:00',
    ],
    [
      'until its rule ends, which counts, with a blank behind it',
      zone(
        winter,
        part('DAYLIGHT', '16010325T010000', '+0000', '+0100', 'RRULE: FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3;UNTIL=20260329T010000Z '),
      ),
      '2026-06-12 09:00 +01:00',
    ],
    ['by dates', zone(part('DAYLIGHT', '20260329T010000', '+0000', '+0200', 'RDATE:20270328T010000')), '2026-06-12 08:00 +01:00'],
    ['before the first of them', zone(part('DAYLIGHT', '20270329T010000', '+0500', '+0200')), '2026-06-12 05:00 +01:00'],
    [
      'by days of a month',
      zone(winter, part('DAYLIGHT', '20060402T020000', '+0000', '+0100', 'RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7')),
      '2026-06-12 09:00 +01:00',
    ],
  ])('%s', async (_, lines, start) => {
    expect((await nine('Our Time', ...lines)).start).toBe(start);
    expect((await nine('"our time"', ...lines)).start).toBe(start);
  });

  test('at its changes', async () => {
    const at = async (time: string): Promise<string> => {
      const { trips } = await readText(
        calendar(
          ...zone(winter, summer),
          ...event(`DTSTART;TZID=Our Time:${time}`, `DTEND;TZID=Our Time:${time.replace(/T0(\d)/, (_, hour) => `T0${Number(hour) + 1}`)}`),
        ),
      );
      return `${said(trips[0]?.start)} to ${said(trips[0]?.end)}`;
    };
    expect(await at('20260329T020000')).toBe('2026-03-29 02:00 +01:00 to 2026-03-29 03:00 +01:00');
    expect(await at('20260329T013000')).toBe('2026-03-29 02:30 +01:00 to 2026-03-29 03:30 +01:00');
    expect(await at('20261025T013000')).toBe('2026-10-25 01:30 +01:00 to 2026-10-25 02:30 +00:00');
    expect(await at('20261025T003000')).toBe('2026-10-25 00:30 +01:00 to 2026-10-25 01:30 +00:00');
  });

  test.each([
    ['without any part', zone()],
    ['without offsets', zone(['BEGIN:STANDARD', 'DTSTART:20260101T000000', 'END:STANDARD'])],
    ...['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'].map((name): [string, readonly string[]] => [
      `without its ${name}`,
      zone(part('STANDARD', '20260101T000000', '+0000', '+0100').filter((line) => !line.startsWith(name))),
    ]),
    ['by a rule that is none', zone(part('STANDARD', '20260101T000000', '+0000', '+0100', 'RRULE:FREQ=HOURLY'))],
  ])('%s stops where something is read by it', async (_, lines) => {
    expect((await readText(calendar(...lines, ...event()))).trips).toHaveLength(1);
    expect(await complaintOf(nine('Our Time', ...lines))).toMatchObject({ why: 'this time zone cannot be understood' });
  });

  test('at a time that it leaves out moves on, as far as it was ahead', async () => {
    const paris = zone(
      part('STANDARD', '16011028T030000', '+0200', '+0100', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'),
      part('DAYLIGHT', '16010325T020000', '+0100', '+0200', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3'),
    );
    const { trips } = await readText(calendar(...paris, ...event('DTSTART;TZID=Our Time:20260329T023000', 'DTEND:', 'DURATION:PT1H')));
    expect(said(trips[0]?.start)).toBe('2026-03-29 02:30 +01:00');
  });

  test('by a short name is asked before what that usually means, and by a name with blanks is the same', async () => {
    const own = zone(part('STANDARD', '19700101T000000', '+0600', '+0600'));
    const named = (name: string): readonly string[] => own.map((line) => line.replace('Our Time', name));
    expect((await nine('BST', ...named(' BST '))).start).toBe('2026-06-12 04:00 +01:00');
    expect((await nine(' bst ')).start).toBe('2026-06-12 09:00 +01:00');
    expect([zoneNamed(' Europe/London '), zoneNamed(' /example.org/Europe/London ')]).toEqual(['Europe/London', 'Europe/London']);
  });

  test('by a name that is known is not asked', async () => {
    const wrong = zone(part('STANDARD', '19700101T000000', '+0900', '+0900')).map((line) => line.replace('Our Time', 'Europe/London'));
    expect((await nine('Europe/London', ...wrong)).start).toBe('2026-06-12 09:00 +01:00');
  });
});

describe('a time without a zone', () => {
  test.each([
    ['is the school’s', [], '2026-06-12 09:00 +01:00', ['are read as those of Europe/London']],
    ['is the school’s, as the calendar says itself', ['X-WR-TIMEZONE:Europe/London'], '2026-06-12 09:00 +01:00', []],
    [
      'is that of the calendar’s own zone',
      ['X-WR-TIMEZONE:America/New_York'],
      '2026-06-12 14:00 +01:00',
      ['are read as those of America/New_York, which the calendar names as its own'],
    ],
    [
      'is the school’s where that is unknown',
      ['X-WR-TIMEZONE:Somewhere'],
      '2026-06-12 09:00 +01:00',
      ['are read as those of Europe/London'],
    ],
  ])('%s', async (_, before, start, notices) => {
    const read = await nine('', ...before);
    expect(read).toEqual({ start, notices: notices.map((end) => `trips.ics: the times of 1 trip name no time zone and ${end}`) });
  });

  test('is told once a file, and days are the school’s whatever the calendar says', async () => {
    const floating = (uid: string): readonly string[] => event(`UID:${uid}`, `DTSTART:${AT_NINE}`, 'DTEND:20260612T150000');
    const { notices } = await readText(calendar(...floating('a'), ...floating('b'), ...event('UID:c')));
    expect(notices).toEqual([{ why: 'trips.ics: the times of 2 trips name no time zone and are read as those of Europe/London' }]);
    const day = await readText(calendar('X-WR-TIMEZONE:Pacific/Auckland', ...event('DTSTART:20260612', 'DTEND:')));
    expect(said(day.trips[0]?.start)).toBe('2026-06-12 00:00 +01:00');
    expect(day.notices).toEqual([]);
  });
});

test('the machine is where it is said to be', () => {
  const { TZ } = process.env;
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(here).toBe(TZ ?? here);
});
