import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordText } from '../../../src/formats/bytes.ts';
import { Complaint, type Trip } from '../../../src/model.ts';
import { type CalendarTrips, icsTrips } from '../../../src/school/calendar/calendar.ts';
import type { Home } from '../../../src/school/calendar/whereabouts.ts';
import { isoInZone } from '../../../src/text/calendar.ts';

const ZONE: string = 'Europe/London';

export const HOME: Home = {
  name: 'Fernhollow Primary School',
  aliases: ['Fernhollow', 'Fernhollow Primary'],
  location: { name: 'Fernhollow', lat: 53.105, lon: -2.745 },
  addresses: ['8 Church Lane, Fernhollow, CW6 9ZZ'],
  knowsClass: (name) => ['acorns', 'otters', 'conwy', 'paris', '4f', 'year 6'].includes(name.toLowerCase()),
};

/** A calendar of these lines. */
export const calendar = (...lines: readonly string[]): string => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');

/** An event of these lines, the last ones overruling the first. */
export const event = (...lines: readonly string[]): readonly string[] => {
  const all = ['UID:e1', 'DTSTART:20260612T080000Z', 'DTEND:20260612T143000Z', 'SUMMARY:Otters out', 'LOCATION:Wrenhollow Farm', ...lines];
  const nameOf = (line: string): string => /^[^:;]*/.exec(line)?.[0] ?? '';
  const single = new Set(['UID', 'DTSTART', 'DTEND', 'SUMMARY', 'LOCATION']);
  const kept = all.filter(
    (line, index) => !single.has(nameOf(line)) || !all.slice(index + 1).some((later) => nameOf(later) === nameOf(line)),
  );
  return ['BEGIN:VEVENT', ...kept.filter((line) => !/^[A-Z-]+:$/.test(line)), 'END:VEVENT'];
};

export const readText = (text: string, home: Home = HOME): Promise<CalendarTrips> => icsTrips(text, 'trips.ics', { zone: ZONE, home });

export const readFixture = (name: string, home: Home = HOME): Promise<CalendarTrips> =>
  icsTrips(recordText(readFileSync(join(import.meta.dirname, '../../../fixtures/calendars', name)), name), name, { zone: ZONE, home });

/** The one trip of a calendar with one event. */
export const tripOf = async (...lines: readonly string[]): Promise<Trip> => {
  const { trips } = await readText(calendar(...event(...lines)));
  const [trip] = trips;
  if (trip === undefined || trips.length > 1) throw new Error(`expected one trip, and there were ${trips.length}`);
  return trip;
};

export const complaintOf = async (reading: Promise<unknown>): Promise<Complaint> => {
  try {
    await reading;
  } catch (error) {
    if (error instanceof Complaint) return error;
    throw error;
  }
  throw new Error('expected a complaint, and there was none');
};

/** `2026-06-12 09:00 +01:00` */
export const said = (instant: number | undefined, zone: string = ZONE): string =>
  instant === undefined ? '–' : isoInZone(instant, zone).replace(/T(\d\d:\d\d):00/, ' $1 ');

export const span = ({ start, end }: Pick<Trip, 'start' | 'end'>): string => `${said(start)} to ${said(end)}`;

/** `once`, `always`, or the end of the last visit. */
export const again = ({ recurs }: Pick<Trip, 'recurs'>): string =>
  recurs === undefined ? 'once' : recurs.until === undefined ? 'always' : `until ${said(recurs.until)}`;
