import type { Day, Instant } from '../model.ts';
import { later } from './later.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}:?\d{2})?)?$/;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const two = (n: number): string => String(n).padStart(2, '0');

/** A formatter costs more than all else here and depends on the zone alone, so one is kept for each zone asked for. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const formatterOf = (zone: string): Intl.DateTimeFormat => {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
};

/** The last Sunday of a month at 01:00 UTC, when the clocks change. */
const changeIn = (year: number, month: number): Instant => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * DAY;
};

/** When the clocks of London go forward and back, year by year. */
const changes = later(() => Array.from({ length: 40 }, (_, at) => [changeIn(FIRST_YEAR + at, 2), changeIn(FIRST_YEAR + at, 9)] as const));
const FIRST_YEAR = 1997;
/** A mean year: at its turn, where this is a day out, the clocks of either year show winter. */
const YEAR = 365.2425 * DAY;

const LONDON = 'Europe/London';
const [LONDON_FROM, LONDON_TO] = [Date.UTC(1997, 0), Date.UTC(2037, 0)] as const;

/**
 * London by its rule, because the first formatter of a process costs a tenth of a whole check and nearly every school is there;
 * outside the years for which a test holds the rule against the zone's data, the data is asked.
 */
const offsetByRule = (instant: Instant, zone: string): number | undefined => {
  if (zone === 'UTC') return 0;
  if (zone !== LONDON || instant < LONDON_FROM || instant >= LONDON_TO) return undefined;
  const [forward, back] = changes()[Math.floor(1970 + instant / YEAR) - FIRST_YEAR] ?? [0, 0];
  return instant >= forward && instant < back ? HOUR : 0;
};

/** How far the zone's clocks are ahead of UTC at an instant, in milliseconds. */
const offsetAt = (instant: Instant, zone: string): number => offsetByRule(instant, zone) ?? offsetByData(instant, zone);

/** The same, from the time zone data that Node brings. */
export const offsetByData = (instant: Instant, zone: string): number => {
  const [month, day, year, hour, minute, second] = formatterOf(zone).format(instant).split(/\D+/).map(Number);
  const wall = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
};

/** The wall clock of a zone, read as though it were UTC. */
const wallOf = (instant: Instant, zone: string): Date => new Date(instant + offsetAt(instant, zone));

/**
 * The instant of a wall-clock time. In the autumn hour that happens twice the earlier is meant unless `later` is asked for;
 * a time that the spring change leaves out moves forward with the clocks.
 */
const instantOf = (wall: number, zone: string, later: boolean): Instant => {
  const offsets = [offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)] as const;
  if (offsets[0] === offsets[1]) return wall - offsets[0];
  const real = offsets.map((offset) => wall - offset).filter((instant) => instant + offsetAt(instant, zone) === wall);
  if (real.length === 0) return wall - offsets[0];
  return later ? Math.max(...real) : Math.min(...real);
};

const fixedOffset = (text: string): number => {
  if (text === 'Z') return 0;
  const sign = text.startsWith('-') ? -1 : 1;
  return sign * (Number(text.slice(1, 3)) * HOUR + Number(text.slice(-2)) * 60_000);
};

const realDate = (year: number, month: number, day: number): boolean =>
  year >= 1900 && month > 0 && day > 0 && (day < 29 ? month < 13 : day <= daysIn(year, month));

/** None in what is no month. */
const daysIn = (year: number, month: number): number => (month < 13 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0);

/** An ISO date or date-time. Without an offset it is in the zone; a date alone is its first instant. Anything else: undefined. */
export const momentOf = (text: string, zone: string, when: { later?: boolean } = {}): Instant | undefined => {
  const parts = ISO.exec(text);
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const [hour, minute, second] = [Number(parts[4] ?? 0), Number(parts[5] ?? 0), Number(parts[6] ?? 0)];
  if (!realDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined;
  const milliseconds = parts[7] === undefined ? 0 : Math.floor(Number(`0.${parts[7]}`) * 1000);
  const wall = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
  return parts[8] === undefined ? instantOf(wall, zone, when.later === true) : wall - fixedOffset(parts[8]);
};

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && momentOf(text, 'UTC') !== undefined;

/** The calendar day on which an instant falls in a zone. */
export const dayOf = (instant: Instant, zone: string): Day => wallOf(instant, zone).toISOString().slice(0, 10);

export const startOfDay = (day: Day, zone: string): Instant => instantOf(Date.parse(`${day}T00:00:00Z`), zone, false);

export const addDays = (day: Day, days: number): Day => new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** `2026-06-12T11:05:00+01:00`. */
export const isoInZone = (instant: Instant, zone: string): string => {
  const offset = offsetAt(instant, zone);
  const minutes = offset / 60_000;
  const sign = minutes < 0 ? '-' : '+';
  const ahead = `${sign}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
  return new Date(instant + offset).toISOString().slice(0, 19) + ahead;
};

/** `Friday 12 June`, with the year where it is not this one. */
export const sayDay = (day: Day, today?: Day): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const year = today?.slice(0, 4) === day.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${year}`;
};

/** `Friday 12 June, 15:30`, with the year where it is not that of `now`. */
export const sayMoment = (instant: Instant, zone: string, now?: Instant): string => {
  const wall = wallOf(instant, zone).toISOString();
  return `${sayDay(wall.slice(0, 10), now === undefined ? undefined : dayOf(now, zone))}, ${wall.slice(11, 16)}`;
};

export const isZone = (name: string): boolean => {
  if (name === LONDON) return true;
  try {
    return formatterOf(name) !== undefined;
  } catch {
    return false;
  }
};
