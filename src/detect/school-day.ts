import type { Hours, Instant } from '../model.ts';
import { dayOf, isoInZone, momentOf } from '../text/calendar.ts';

/** Lessons on the school's own clocks. Holidays are not known. */

/** The stretch of lessons, or of the school day, in which an instant falls. */
export interface Stretch {
  /** `10:05`. */
  readonly at: string;
  /** When it ends. */
  readonly until: string;
  readonly ends: Instant | undefined;
}

export const stretchAt = (instant: Instant, hours: Hours, zone: string, breaks: 'free' | 'counted'): Stretch | undefined => {
  const day = dayOf(instant, zone);
  const at = isoInZone(instant, zone).slice(11, 16);
  if (!hours.days.includes(new Date(`${day}T00:00:00Z`).getUTCDay()) || at < hours.from || at >= hours.to) return undefined;
  const pauses = breaks === 'free' ? hours.breaks : [];
  if (pauses.some(({ from, to }) => from <= at && at < to)) return undefined;
  const until = [...pauses.map(({ from }) => from), hours.to].filter((end) => end > at).toSorted()[0] ?? hours.to;
  return { at, until, ends: momentOf(`${day}T${until}`, zone) };
};
