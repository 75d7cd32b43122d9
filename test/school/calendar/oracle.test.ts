import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { icsTrips } from '../../../src/school/calendar/calendar.ts';
import { calendar, HOME, readText } from './ics.ts';
import { type Lasts, type Said, type SaidRule, untilOf, visitsOf, WEEKDAYS } from './oracle.ts';

// ── What may be said ────────────────────────────────────────────────────────────────────────────────────────────────

/** A zone by one of its names; a custom one is described in the file, and `own` is said nowhere. */
const ZONES = [
  { zone: 'Europe/London', tzid: 'Europe/London' },
  { zone: 'Europe/London', tzid: 'GMT Standard Time' },
  { zone: 'Europe/London', tzid: 'The school' },
  { zone: 'Europe/London', tzid: 'own' },
  { zone: 'Europe/Paris', tzid: 'Romance Standard Time' },
  { zone: 'America/New_York', tzid: '"America/New_York"' },
  { zone: 'Australia/Sydney', tzid: 'AUS Eastern Standard Time' },
  { zone: 'Asia/Kathmandu', tzid: 'Nepal Standard Time' },
  { zone: 'UTC', tzid: 'Z' },
] as const;
type Zone = (typeof ZONES)[number];

const VTIMEZONE = [
  ...['BEGIN:VTIMEZONE', 'TZID:The school', 'BEGIN:STANDARD', 'DTSTART:16011028T020000', 'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10'],
  ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'END:STANDARD', 'BEGIN:DAYLIGHT', 'DTSTART:16010325T010000'],
  ...['RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'END:DAYLIGHT', 'END:VTIMEZONE'],
];

const dayText = (days: number): string => new Date(Date.UTC(2024, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
/** Any day, and often one around a change of the clocks somewhere. */
const CHANGES = ['2024-03-31', '2024-10-27', '2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01', '2025-04-06', '2025-10-05'];
const aroundChange = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -8, max: 1 }))
  .map(([day, by]) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10));
const aDay = fc.oneof(fc.integer({ min: 0, max: 1800 }).map(dayText), aroundChange);
const minutes = fc.oneof(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 0, max: 16 })).map((quarter) => quarter * 15);

const lasts = (isDay: boolean): fc.Arbitrary<Lasts> =>
  fc.oneof(
    fc.record({
      is: fc.constantFrom('end' as const, 'length' as const),
      days: fc.integer({ min: isDay ? 1 : 0, max: 4 }),
      minutes: isDay ? fc.constant(0) : fc.integer({ min: 1, max: 40 }).map((quarter) => quarter * 15),
    }),
    fc.constant({ is: 'open' as const }),
  );

const someDays = fc.subarray([...WEEKDAYS], { minLength: 1 });
const nthDays = fc
  .array(fc.tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), fc.constantFrom(...WEEKDAYS)), { minLength: 1, maxLength: 2 })
  .map((days) => [...new Set(days.map(([nth, day]) => `${nth}${day}`))]);
const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 3 }).map((all) => all.sort((a, b) => a - b));
const usualDays = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 3 });
const anyDays = fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(-1, -2)), { minLength: 1, maxLength: 3 });
const interval = (max: number): fc.Arbitrary<number> => fc.integer({ min: 1, max });

type Shape = Omit<SaidRule, 'count' | 'until'>;
const shape = (first: string): fc.Arbitrary<Shape> => {
  const freq = <F extends SaidRule['freq']>(name: F): fc.Arbitrary<F> => fc.constant(name);
  const date = new Date(first).getUTCDate();
  const ordinal = Math.ceil(date / 7);
  const weekday = WEEKDAYS[new Date(first).getUTCDay()] ?? 'MO';
  return fc.oneof<fc.Arbitrary<Shape>[]>(
    fc.record({ freq: freq('DAILY'), interval: interval(20) }),
    fc.record({ freq: freq('DAILY'), interval: interval(6), byDay: someDays }),
    fc.record({ freq: freq('WEEKLY'), interval: interval(4) }),
    fc.record({ freq: freq('WEEKLY'), interval: interval(4), byDay: someDays, weekStart: fc.constantFrom('MO', 'SU', 'TH') }),
    fc.record({ freq: freq('MONTHLY'), interval: interval(3) }),
    fc.record({ freq: freq('MONTHLY'), interval: interval(3), byMonthDay: anyDays }),
    fc.record({ freq: freq('MONTHLY'), interval: interval(3), byDay: nthDays }),
    fc.record({ freq: freq('MONTHLY'), interval: interval(2), byDay: someDays }),
    fc.record({ freq: freq('MONTHLY'), interval: interval(1), byDay: fc.constantFrom([`5${weekday}`], [`-5${weekday}`]) }),
    ...(date > 28
      ? []
      : [fc.record({ freq: freq('MONTHLY'), interval: interval(2), byDay: fc.constant([weekday]), bySetPos: fc.constant(ordinal) })]),
    fc.record({ freq: freq('YEARLY'), interval: interval(2), ...(date > 28 ? { byMonth: months, byMonthDay: usualDays } : {}) }),
    fc.record({ freq: freq('YEARLY'), interval: interval(2), byMonth: months, byMonthDay: usualDays }),
    fc.record({ freq: freq('YEARLY'), interval: interval(2), byMonth: months, byDay: nthDays }),
    fc.record({ freq: freq('YEARLY'), interval: interval(2), byMonth: months, byDay: someDays }),
  );
};

const ending: fc.Arbitrary<Pick<SaidRule, 'count' | 'until'>> = fc.oneof(
  fc.integer({ min: 1, max: 4 }).map((count) => ({ count })),
  fc.integer({ min: 1, max: 14 }).map((count) => ({ count })),
  fc.record({ days: fc.integer({ min: 0, max: 400 }), before: fc.boolean() }).map((until) => ({ until })),
  fc.constant({}),
);

interface Case {
  readonly said: Said;
  readonly zone: Zone;
}

const aCase: fc.Arbitrary<Case> = fc
  .record({ zone: fc.constantFrom(...ZONES), day: aDay, isDay: fc.boolean() })
  .chain(({ zone, day, isDay }) =>
    fc
      .record({
        lasts: lasts(isDay),
        ...(isDay ? {} : { minutes }),
        rule: fc.option(
          fc.tuple(shape(day), ending).map(([form, end]): SaidRule => ({ ...form, ...end })),
          { nil: undefined, freq: 8 },
        ),
        struck: fc.oneof(fc.constant([]), fc.uniqueArray(fc.integer({ min: 0, max: 14 }), { maxLength: 8 })),
      })
      .map(({ rule, ...said }) => ({
        zone,
        said: { ...said, day, zone: isDay || zone.tzid === 'own' ? 'Europe/London' : zone.zone, ...(rule === undefined ? {} : { rule }) },
      })),
  )
  // Ten years are as far as a rule is followed.
  .filter(({ said: { rule } }) => rule?.freq !== 'YEARLY' || (rule.count ?? 1) <= 4);

// ── How it is written ───────────────────────────────────────────────────────────────────────────────────────────────

const compact = (wall: number): string => new Date(wall).toISOString().slice(0, 19).replace(/[-:]/g, '');

const timeLine = (name: string, wall: number, { said, zone }: Case): string => {
  if (said.minutes === undefined) return `${name};VALUE=DATE:${compact(wall).slice(0, 8)}`;
  if (zone.tzid === 'Z') return `${name}:${compact(wall)}Z`;
  return zone.tzid === 'own' ? `${name}:${compact(wall)}` : `${name};TZID=${zone.tzid}:${compact(wall)}`;
};

const ruleLine = (rule: SaidRule, one: Case): string => {
  const { until, count } = rule;
  const parts = [
    ['FREQ', rule.freq],
    ['INTERVAL', rule.interval === 1 ? undefined : rule.interval],
    ['BYDAY', rule.byDay?.join(',')],
    ['BYMONTHDAY', rule.byMonthDay?.join(',')],
    ['BYMONTH', rule.byMonth?.join(',')],
    ['BYSETPOS', rule.bySetPos],
    ['WKST', rule.weekStart],
    ['COUNT', count],
    ['UNTIL', until === undefined ? undefined : untilText(one, until)],
  ];
  return `RRULE:${parts.flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${value}`])).join(';')}`;
};

/** A day for days, UTC where there is a zone, and the wall's time where there is none. */
const untilText = ({ said, zone }: Case, until: NonNullable<SaidRule['until']>): string => {
  const { wall, instant } = untilOf(said, until);
  if (said.minutes === undefined) return compact(wall).slice(0, 8);
  return zone.tzid === 'own' ? compact(wall) : `${compact(instant)}Z`;
};

const lastsLines = (one: Case, start: number): readonly string[] => {
  const { lasts } = one.said;
  if (lasts.is === 'open') return [];
  if (lasts.is === 'end') return [timeLine('DTEND', start + lasts.days * 86_400_000 + lasts.minutes * 60_000, one)];
  const days = lasts.days === 0 ? '' : `${lasts.days}D`;
  return [`DURATION:P${days}${lasts.minutes === 0 ? '' : `T${lasts.minutes}M`}`];
};

const struckLines = (one: Case): readonly string[] => {
  const { visits } = one.said.struck.length === 0 ? { visits: [] } : visitsOf({ ...one.said, struck: [] });
  const wallOf = ({ start }: { readonly start: number }): number =>
    Date.parse(
      `${new Intl.DateTimeFormat('sv-SE', { timeZone: one.said.zone, dateStyle: 'short', timeStyle: 'medium' }).format(start).replace(' ', 'T')}Z`,
    );
  return one.said.struck.flatMap((index) => {
    const visit = visits[index];
    return visit === undefined ? [] : [timeLine('EXDATE', wallOf(visit), one)];
  });
};

const written = (one: Case): string => {
  const { day, minutes: after = 0, rule } = one.said;
  const start = Date.parse(day) + after * 60_000;
  return calendar(
    ...VTIMEZONE,
    ...['BEGIN:VEVENT', 'UID:one', 'SUMMARY:Swimming', 'LOCATION:Tarnbrook Baths'],
    ...[timeLine('DTSTART', start, one), ...lastsLines(one, start)],
    ...(rule === undefined ? [] : [ruleLine(rule, one)]),
    ...struckLines(one),
    'END:VEVENT',
  );
};

// ── Both agree ──────────────────────────────────────────────────────────────────────────────────────────────────────

interface Answer {
  readonly start: string;
  readonly end: string;
  readonly again: string;
}
const iso = (instant: number): string => new Date(instant).toISOString();

const expected = (one: Case): readonly Answer[] => {
  const { visits, endless } = visitsOf(one.said);
  const [first] = visits;
  if (first === undefined) return [];
  const last = Math.max(...visits.map(({ end }) => end));
  const again = endless ? 'always' : visits.length === 1 ? 'once' : iso(last);
  return [{ start: iso(first.start), end: iso(first.end), again }];
};

const actual = async (one: Case): Promise<readonly Answer[]> => {
  const { trips } = await readText(written(one));
  return trips.map(({ start, end, recurs }) => ({
    ...{ start: iso(start), end: iso(end) },
    again: recurs === undefined ? 'once' : recurs.until === undefined ? 'always' : iso(recurs.until),
  }));
};

describe('what recurs is as the slow way has it', () => {
  test('whatever the zone, the length, the rule and what is struck out', async () => {
    await fc.assert(
      fc.asyncProperty(aCase, async (one) => {
        expect(await actual(one)).toEqual(expected(one));
      }),
      { numRuns: 200 },
    );
  });

  test('a day added that is there already changes nothing, and another one does', async () => {
    const lines = ['BEGIN:VEVENT', 'UID:one', 'DTSTART:20260910T131500Z', 'DTEND:20260910T144500Z', 'LOCATION:Tarnbrook Baths'];
    const untilWith = async (...more: readonly string[]): Promise<string> => {
      const { trips } = await icsTrips(calendar(...lines, 'RRULE:FREQ=WEEKLY;COUNT=2', ...more, 'END:VEVENT'), 'a.ics', {
        zone: 'UTC',
        home: HOME,
      });
      return iso(trips[0]?.recurs?.until ?? 0);
    };
    expect(await untilWith()).toBe('2026-09-17T14:45:00.000Z');
    expect(await untilWith('RDATE:20260917T131500Z')).toBe('2026-09-17T14:45:00.000Z');
    expect(await untilWith('RDATE:20261001T091500Z,20260924T131500Z')).toBe('2026-10-01T10:45:00.000Z');
  });
});
