import type { Notice, Trip } from '../../model.ts';
import { calendarsIn } from './components.ts';
import { type CalendarEvent, eventsIn } from './event.ts';
import { noticesOf, type Passed, type Reason } from './notices.ts';
import { placeOf } from './place.ts';
import { type Planned, plannedIn } from './planned.ts';
import { openUnroll } from './unroll.ts';
import { versionsOf } from './versions.ts';
import { type Home, whereaboutsOf } from './whereabouts.ts';
import { classesIn, invitesFamilies, saysTrip } from './words.ts';
import { ownZone, zonesOf } from './zones.ts';

export interface CalendarOptions {
  /** The school's. */
  readonly zone: string;
  readonly home: Home;
}

export interface CalendarTrips {
  readonly trips: readonly Trip[];
  readonly notices: readonly Notice[];
}

/** The trips of a calendar. An event that cannot be understood stops the reading, since it may be the one that matters. */
export const icsTrips = async (text: string, file: string, { zone, home }: CalendarOptions): Promise<CalendarTrips> => {
  const unroll = await openUnroll();
  const calendars = calendarsIn(text, file);
  const versions = versionsOf(eventsIn(calendars, { file, zones: zonesOf(calendars, { zone, file, unroll }) }));
  const judge = judgeFor(home);
  const planned = versions.flatMap((versioned) => plannedIn(versioned, { isTrip: (event) => typeof judge(event) !== 'string', unroll }));
  const events = versions.flatMap(({ main, changes }) => (main === undefined ? changes : [main]));
  const taken = [...new Set(planned.map(({ event }) => event))];
  return {
    trips: withOwnIds(planned.map((plan) => tripFrom(plan, judge, home))),
    notices: noticesOf({ file, zone, own: ownZone(calendars), taken, passed: events.flatMap((event) => passed(event, judge)) }),
  };
};

/** The parts of its place where an event is a trip, or why it is none. */
type Judge = (event: CalendarEvent) => Reason | { readonly elsewhere: readonly string[] };

const judgeFor = (home: Home): Judge => {
  const known = new Map<CalendarEvent, ReturnType<Judge>>();
  return (event) => {
    const verdict = known.get(event) ?? judged(event, home);
    known.set(event, verdict);
    return verdict;
  };
};

const judged = ({ title, words, where }: CalendarEvent, home: Home): ReturnType<Judge> => {
  const isCalledTrip = saysTrip(title);
  const whereabouts = whereaboutsOf(where, home, isCalledTrip);
  if (typeof whereabouts === 'string') return whereabouts;
  return !isCalledTrip && invitesFamilies(words) ? 'families' : whereabouts;
};

const passed = (event: CalendarEvent, judge: Judge): readonly Passed[] => {
  const why = judge(event);
  return typeof why === 'string' ? [{ event, why }] : [];
};

const tripFrom = ({ event, id, start, end, recurs }: Planned, judge: Judge, { knowsClass }: Home): Trip => {
  const spot = judge(event);
  const place = placeOf(event.where, typeof spot === 'string' ? [] : spot.elsewhere);
  const { title, categories, cancelled } = event;
  const classes = knowsClass === undefined ? [] : classesIn({ title, categories, place: place.place ?? '' }, knowsClass);
  return {
    ...{ id, title: title === '' ? (place.place ?? id) : title, ...place, radiusKm: 1, start, end, classes, pupils: [], cancelled },
    ...(recurs === undefined ? {} : { recurs }),
  };
};

/** Some programs give several events one id. */
const withOwnIds = (trips: readonly Trip[]): readonly Trip[] => {
  const seen = new Map<string, number>();
  return trips.map((trip) => {
    const times = (seen.get(trip.id) ?? 0) + 1;
    seen.set(trip.id, times);
    return times === 1 ? trip : { ...trip, id: `${trip.id}#${times}` };
  });
};
