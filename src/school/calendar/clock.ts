import type { Instant } from '../../model.ts';
import { momentOf } from '../../text/calendar.ts';

export const SECOND = 1000;
export const HOUR: number = 3600 * SECOND;
export const DAY: number = 24 * HOUR;

/** A time as clocks on a wall show it, in milliseconds as though it were UTC. */
export type Wall = number;

/** The clocks of one time zone. */
export interface Clock {
  /** Of an hour that comes twice the earlier is meant, unless the later is asked for; one that is left out moves on with the clocks. */
  instantOf(wall: Wall, later?: boolean): Instant;
}

const wallText = (wall: Wall): string => new Date(wall).toISOString().slice(0, 19);

/** A zone that Node knows by its name. */
export const clockIn = (zone: string): Clock => ({
  instantOf: (wall, later = false) => momentOf(wallText(wall), zone, { later }) ?? wall,
});

export const UTC: Clock = { instantOf: (wall) => wall };

/** A day or a date-time, with the clocks on which it is read. */
export interface Moment {
  readonly wall: Wall;
  /** A day as a whole, of which `wall` is the midnight that begins it. */
  readonly isDay: boolean;
  readonly clock: Clock;
}

export const startOf = ({ wall, clock }: Moment): Instant => clock.instantOf(wall);
