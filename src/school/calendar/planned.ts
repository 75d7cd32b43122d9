import type { Instant, Trip } from '../../model.ts';
import { startOf } from './clock.ts';
import type { CalendarEvent } from './event.ts';
import { partedAt, recursOf, type Series, seriesOf, type Visit } from './series.ts';
import type { Unroll } from './unroll.ts';
import { isSamePlace, type Versioned } from './versions.ts';

/** An event as it takes place, all changes to it taken in. */
export interface Planned {
  readonly event: CalendarEvent;
  readonly id: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly recurs?: NonNullable<Trip['recurs']>;
}

export interface PlanOptions {
  readonly isTrip: (event: CalendarEvent) => boolean;
  readonly unroll: Unroll;
}

/** The trips of an event: itself, what stands in the place of single visits, and what it becomes from some visit on. */
export const plannedIn = ({ main, changes }: Versioned, options: PlanOptions): readonly Planned[] => {
  if (main === undefined) return changes.filter(options.isTrip).map((change) => plannedAlone(change));
  const full = changes.map((change) => completed(change, main));
  if (![main, ...full].some(options.isTrip)) return [];
  const series = seriesOf({ ...main.recurrence, upTo: latestIn(main, full) }, options.unroll);
  const singles = full.filter(({ replaces }) => replaces?.onwards === false && replaces.isDay === main.times.start.isDay);
  const moved = singles.filter((change) => isMoved(change, { main, series }, options));
  const left = new Set(moved.map(({ replaces }) => replaces?.at));
  const stays = { ...series, visits: series.visits.filter(({ start }) => !left.has(start)) };
  const onwards = full.filter(({ replaces }) => replaces?.onwards === true);
  return [
    ...runsOf(main, onwards, stays).filter(({ event }) => options.isTrip(event)),
    ...moved.filter((change) => !change.cancelled && options.isTrip(change)).map((change) => plannedAlone(change)),
  ];
};

/** A change that says no place or title keeps those of its event. */
const completed = (change: CalendarEvent, main: CalendarEvent): CalendarEvent => {
  const { spots, position } = change.where;
  const where = spots.length === 0 && position === undefined ? main.where : change.where;
  return { ...change, where, title: change.title === '' ? main.title : change.title };
};

/** The last moment that anything is said about, up to which an event without end has to be known. */
const latestIn = ({ recurrence, times }: CalendarEvent, changes: readonly CalendarEvent[]): Instant =>
  [...recurrence.without, ...recurrence.also.map(({ start }) => start), ...changes.flatMap(({ replaces }) => replaces?.at ?? [])].reduce(
    (latest, at) => Math.max(latest, at),
    startOf(times.start),
  );

const visitOf = ({ times: { start, endOf } }: CalendarEvent): Visit => ({ start: startOf(start), end: endOf(start.wall) });
const lengthOf = (event: CalendarEvent): number => visitOf(event).end - visitOf(event).start;

interface Whole {
  readonly main: CalendarEvent;
  readonly series: Series;
}

/** Whether a change is about where or when, so that the visit it stands for does not take place as planned. */
const isMoved = (change: CalendarEvent, { main, series }: Whole, { isTrip }: PlanOptions): boolean => {
  const planned = series.visits.find(({ start }) => start === change.replaces?.at);
  const { start, end } = visitOf(change);
  const isThen = planned?.start === start && planned.end === end;
  return change.cancelled || !isThen || !isSamePlace(change, main) || isTrip(change) !== isTrip(main);
};

/** The event up to the first visit from which on it is another, that one up to the next, and so on. */
const runsOf = (main: CalendarEvent, onwards: readonly CalendarEvent[], series: Series): readonly Planned[] => {
  const runs: Planned[] = [];
  let [current, rest] = [main, series];
  for (const change of onwards.toSorted((a, b) => atOf(a) - atOf(b))) {
    const [before, after] = partedAt(rest, atOf(change), lengthOf(main));
    runs.push(...plannedAs(current, before, main));
    [current, rest] = [change, after];
  }
  return [...runs, ...plannedAs(current, rest, main)];
};

const atOf = ({ replaces, times }: CalendarEvent): Instant => replaces?.at ?? startOf(times.start);

/** A series as an event has it that may have taken it over: so much later, and as long as its own first visit. */
const plannedAs = (event: CalendarEvent, series: Series, main: CalendarEvent): readonly Planned[] => {
  if (event.cancelled && event !== main) return [];
  const own = event === main ? series : shifted(series, visitOf(event).start - atOf(event), event, main);
  const [first] = own.visits;
  if (first === undefined && own.more === undefined) return [];
  const recurs = recursOf(own);
  return [{ event, id: idOf(event), ...(first ?? visitOf(event)), ...(recurs === undefined ? {} : { recurs }) }];
};

const shifted = ({ visits, more, known }: Series, by: number, event: CalendarEvent, main: CalendarEvent): Series => {
  const until = more?.until === undefined ? {} : { until: more.until + by + lengthOf(event) - lengthOf(main) };
  return {
    visits: visits.map(({ start }) => ({ start: start + by, end: start + by + lengthOf(event) })),
    known,
    ...(more === undefined ? {} : { more: until }),
  };
};

const plannedAlone = (event: CalendarEvent): Planned => ({ event, id: idOf(event), ...visitOf(event) });

/** A visit that stands for another is told apart by when that was. */
const idOf = ({ uid, line, replaces }: CalendarEvent): string => {
  const id = uid === '' ? `event-at-line-${line}` : uid;
  return replaces === undefined ? id : `${id}/${new Date(replaces.at).toISOString().slice(0, 16)}Z`;
};
