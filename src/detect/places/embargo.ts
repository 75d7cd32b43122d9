import type { Instant, Trip } from '../../model.ts';
import type { Spot } from './spots.ts';

/** How a place stands at an instant: children are there, will be, go there again and again, or were. */
export type Standing =
  | { readonly is: 'during' | 'before'; readonly trip: Trip; readonly until: Instant }
  | { readonly is: 'recurring'; readonly trip: Trip }
  | { readonly is: 'over' };

const MINUTE = 60_000;

/** Of several trips to a place: one that comes again, else those under way with the latest end, else the next. */
export const standingOf = ({ trips }: Spot, on: Instant, releaseAfter: number): Standing => {
  const until = (trip: Trip): Instant => trip.end + releaseAfter * MINUTE;
  const again = trips.find(
    ({ recurs }) => recurs !== undefined && (recurs.until === undefined || recurs.until + releaseAfter * MINUTE > on),
  );
  if (again !== undefined) return { is: 'recurring', trip: again };
  const single = trips.filter(({ recurs }) => recurs === undefined);
  const latest = mostBy(
    single.filter((trip) => trip.start <= on && on < until(trip)),
    (trip) => trip.end,
  );
  if (latest !== undefined) return { is: 'during', trip: latest, until: until(latest) };
  const next = mostBy(
    single.filter((trip) => trip.start > on),
    (trip) => -trip.start,
  );
  return next === undefined ? { is: 'over' } : { is: 'before', trip: next, until: until(next) };
};

const mostBy = (trips: readonly Trip[], weight: (trip: Trip) => number): Trip | undefined =>
  trips.reduce<Trip | undefined>((most, trip) => (most === undefined || weight(trip) > weight(most) ? trip : most), undefined);
