import type { TripEntry } from '../formats/shapes/records.ts';
import { Complaint, type Instant, type Located, type Notice, type Trip } from '../model.ts';
import { addDays, isDay, momentOf, startOfDay } from '../text/calendar.ts';
import type { Follow } from './calendar/listed.ts';
import { idKey } from './roll.ts';

export interface TripOptions {
  readonly zone: string;
  /** Whether the roll or the config knows a class. */
  readonly knowsClass?: (name: string) => boolean;
}

/** Whether a text is a calendar, by its name or by how it begins. */
export const isCalendar = ({ text, file }: { readonly text: string; readonly file: string }): boolean =>
  /\.(?:ics|ical|icalendar)$/i.test(file) || /^\s{0,20}BEGIN:VCALENDAR/i.test(text);

/** The trips of one list, their times in the school's zone. */
export const tripsFrom = async (
  located: Located<readonly TripEntry[]>,
  options: TripOptions,
): Promise<{ trips: readonly Trip[]; notices: readonly Notice[] }> => {
  const follow = located.value.some(hasLast) ? await (await import('./calendar/listed.ts')).openFollow(options.zone) : undefined;
  const trips = located.value.map((entry, index) => tripFrom(entry, { index, located, zone: options.zone }, follow));
  refuseTwins(trips, located);
  return { trips, notices: [...withoutPlace(located), ...unknownClasses(located, options)] };
};

interface At {
  readonly index: number;
  readonly located: Located<readonly TripEntry[]>;
  readonly zone: string;
}

const complaintAt = ({ index, located }: Omit<At, 'zone'>, key: string, why: string, advice?: string): Complaint =>
  new Complaint(`${key} of trip ${index + 1}: ${why}`, {
    file: located.file,
    ...located.locate(`/${index}/${key}`),
    ...(advice === undefined ? {} : { advice }),
  });

const tripFrom = (entry: TripEntry, at: At, follow: Follow | undefined): Trip => {
  const { aliases = [], classes = [], pupils = [], cancelled = false, radiusKm = 1, rrule, ...rest } = entry;
  const id = entry.id ?? `trip-${at.index + 1}`;
  const [start, end] = [startOf(entry.start, at), endOf(entry.end, at)];
  if (end <= start)
    throw complaintAt(at, 'end', 'it is not after the start', 'A day alone is the whole day; a time is on the clocks of the school');
  return {
    ...{
      ...rest,
      ...placeOf(entry),
      id,
      title: entry.title ?? entry.place ?? id,
      start,
      end,
      aliases,
      classes,
      pupils,
      cancelled,
      radiusKm,
    },
    ...(rrule === undefined ? {} : recursIn({ ...entry, rrule }, { start, end }, at, follow)),
  };
};

/** Somebody may have written the place into the title alone: `Chester Zoo`, `Year 4 trip to Chester Zoo`. */
const placeOf = (entry: TripEntry): Pick<Trip, 'place'> => {
  if (!isNowhere(entry)) return {};
  const { title = '' } = entry;
  const place = /\b(?:trip|visit|residential|outing|tour) (?:to|at|in) (.{3,80})$/i.exec(title)?.[1] ?? (OUTING.test(title) ? '' : title);
  return place === '' ? {} : { place };
};
const OUTING = /\b(?:trip|visit|visits|residential|camp|outing|tour|swimming|day|week|year|class|ks[12]|reception|nursery)\b/i;

const isNowhere = ({ place, aliases = [], address, lat }: TripEntry): boolean =>
  place === undefined && aliases.length === 0 && address === undefined && lat === undefined;

/** What has no place can hardly be found in any words. */
const withoutPlace = ({ value, file }: At['located']): readonly Notice[] => {
  const trips = value.flatMap((entry, index) => (isNowhere(entry) ? [index + 1] : []));
  if (trips.length === 0) return [];
  const which = trips.length === 1 ? `trip ${trips[0]} in the list has no place` : `trips ${trips.join(', ')} in the list have no place`;
  return [{ why: `${file}: ${which}; what its title says of it is all that posts are held against, so name the place` }];
};

/** Whether a rule says when it ends, so that it has to be followed. */
const hasLast = ({ rrule = '' }: TripEntry): boolean => /UNTIL|COUNT/.test(rrule);

type Repeated = TripEntry & { readonly rrule: string };

const recursIn = (entry: Repeated, visit: Pick<Trip, 'start' | 'end'>, at: At, follow: Follow | undefined): Pick<Trip, 'recurs'> => {
  if (follow === undefined || !hasLast(entry)) return { recurs: {} };
  const followed = follow(entry.rrule, visit);
  if (followed === undefined) throw complaintAt(at, 'rrule', 'its UNTIL is no day of the calendar', 'Write it as UNTIL=20270716');
  return followed;
};

const startOf = (text: string, at: At): Instant => {
  const start = momentOf(text, at.zone);
  if (start === undefined)
    throw complaintAt(at, 'start', 'this is no date or date-time', 'Write 2026-06-12T09:15, or 2026-06-12 for a whole day');
  return start;
};

/** The first instant at which it is over. A day alone is the whole of it; of an hour that the autumn has twice, the later is meant. */
const endOf = (text: string, at: At): Instant => {
  if (isDay(text)) return startOfDay(addDays(text, 1), at.zone);
  const end = momentOf(text, at.zone, { later: true });
  if (end === undefined)
    throw complaintAt(at, 'end', 'this is no date or date-time', 'Write 2026-06-12T15:30, or 2026-06-12 for a whole day');
  return end;
};

const refuseTwins = (trips: readonly Trip[], located: At['located']): void => {
  const seen = new Map<string, number>();
  for (const [index, { id }] of trips.entries()) {
    const first = seen.get(idKey(id));
    if (first !== undefined) throw complaintAt({ index, located }, 'id', `trip ${first + 1} has the same`);
    seen.set(idKey(id), index);
  }
};

/** A class that nobody knows may be a slip, after which nobody of it would be taken to be away. */
const unknownClasses = ({ value, file }: At['located'], { knowsClass }: TripOptions): readonly Notice[] => {
  const trips = value.flatMap(({ classes = [] }, index) => (classes.every((name) => knowsClass?.(name) ?? true) ? [] : [index + 1]));
  if (trips.length === 0) return [];
  return [
    {
      why: `${file}: ${trips.length === 1 ? 'trip' : 'trips'} ${trips.join(', ')} in the list: a class is neither on the roll nor in the config`,
    },
  ];
};
