import { Complaint, type Instant } from '../../model.ts';
import { addDays, dayOf, startOfDay } from '../../text/calendar.ts';
import { DAY, type Moment, startOf, UTC, type Wall } from './clock.ts';
import { type Component, only } from './components.ts';
import type { Property } from './lines.ts';
import { dateIn, isNoLength, type Length, lengthIn } from './values.ts';
import type { Zones } from './zones.ts';

/** When an event is. */
export interface Times {
  readonly start: Moment;
  /** When the visit that begins at this time of its clocks ends. */
  readonly endOf: (start: Wall) => Instant;
  /** Whether it says no end. */
  readonly isOpen: boolean;
  /** Whether its start stands in no zone. */
  readonly floats: boolean;
}

export interface In {
  readonly file: string;
  readonly zones: Zones;
}

const complaint = (why: string, { line }: { readonly line: number }, file: string, advice: string): Complaint =>
  new Complaint(why, { file, line, advice });

const CORRECT = 'Correct the event in the calendar and export it again';

/** A property's day or date-time, on the clocks that it names. */
export const momentIn = (property: Property, { file, zones }: In): Moment => {
  const value = dateIn(property.value);
  if (value === undefined) throw complaint(`${property.name}: this is no date or date-time`, property, file, CORRECT);
  const { wall, isDay, isUtc } = value;
  if (isDay) return { wall, isDay, clock: zones.days };
  const clock = isUtc ? UTC : property.params['TZID'] === undefined ? zones.own : zones.named(property);
  return { wall, isDay, clock };
};

const floats = ({ params, value }: Property): boolean => params['TZID'] === undefined && /^\d{8}T\d{4,6}$/i.test(value.trim());

export const timesOf = (event: Component, at: In): Times => {
  const [start, end, length] = (['DTSTART', 'DTEND', 'DURATION'] as const).map((name) => only(event, name, at.file));
  if (start === undefined) throw complaint('this event has no DTSTART', event, at.file, CORRECT);
  if (end !== undefined && length !== undefined)
    throw complaint('DTEND and DURATION stand together, and only one can be meant', end, at.file, CORRECT);
  const from = momentIn(start, at);
  const endOf = end === undefined ? byLength(length, from, at.file) : byEnd(end, from, at);
  const isOpen = endOf === undefined && !from.isDay;
  return { start: from, endOf: endOf ?? untilMidnight(from, at.zones.zone), isOpen, floats: floats(start) };
};

type EndOf = (start: Wall) => Instant;

/** Without an end a day lasts until it is over, and so does whatever begins on it. */
const untilMidnight =
  ({ isDay, clock }: Moment, zone: string): EndOf =>
  (wall) =>
    isDay ? clock.instantOf(wall + DAY) : startOfDay(addDays(dayOf(clock.instantOf(wall), zone), 1), zone);

/** No length at all is no end. */
const byEnd = (property: Property, start: Moment, at: In): EndOf | undefined => {
  const end = momentIn(property, at);
  if (start.isDay && end.isDay && end.wall >= start.wall) return daysLong(start, end.wall - start.wall);
  const [from, to] = [startOf(start), end.clock.instantOf(end.wall, !end.isDay)];
  // Both may stand in the hour that the spring leaves out, which turns them round.
  const length = to <= from && end.clock === start.clock ? end.wall - start.wall : to - from;
  if (length < 0) throw complaint('DTEND is before DTSTART', property, at.file, CORRECT);
  return length === 0 ? undefined : (wall) => start.clock.instantOf(wall) + length;
};

const daysLong = ({ clock }: Moment, length: number): EndOf | undefined =>
  length === 0 ? undefined : (wall) => clock.instantOf(wall + length);

const byLength = (property: Property | undefined, start: Moment, file: string): EndOf | undefined => {
  if (property === undefined) return undefined;
  const length = lengthIn(property.value);
  if (length === undefined) throw complaint('DURATION: this is no length of time, such as PT6H30M', property, file, CORRECT);
  return isNoLength(length) ? undefined : (wall) => afterLength({ ...start, wall }, length);
};

/** Days by the calendar first, then the rest by the watch. */
export const afterLength = ({ wall, isDay, clock }: Moment, { days, rest }: Length): Instant =>
  days === 0 ? clock.instantOf(wall) + rest : clock.instantOf(wall + days * DAY, !isDay) + rest;
