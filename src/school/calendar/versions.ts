import { startOf } from './clock.ts';
import type { CalendarEvent } from './event.ts';

/** An event with all that its calendar says to change in it. */
export interface Versioned {
  /** Absent where the calendar holds single visits of it alone. */
  readonly main?: CalendarEvent;
  readonly changes: readonly CalendarEvent[];
}

/** Events of one UID belong together, and of two versions of one the newer counts. */
export const versionsOf = (events: readonly CalendarEvent[]): readonly Versioned[] => {
  const groups = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const key = event.uid === '' ? `\n${event.line}` : event.uid;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()].flatMap(versionsIn);
};

const versionsIn = (events: readonly CalendarEvent[]): readonly Versioned[] => {
  const mains = newest(events.filter(({ replaces }) => replaces === undefined));
  const changes = newest(events.filter(({ replaces }) => replaces !== undefined));
  const [main, ...others] = mains;
  return [{ ...(main === undefined ? {} : { main }), changes }, ...others.map((other) => ({ main: other, changes: [] }))];
};

/** Of each visit the newest version. Some programs give every event one UID: what shares nothing else with it is another event. */
const newest = (events: readonly CalendarEvent[]): readonly CalendarEvent[] => {
  const visits = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const key = `${event.replaces?.at} ${event.replaces?.onwards}`;
    const others = visits.get(key) ?? [];
    if (others.some((other) => supersedes(other, event))) continue;
    visits.set(key, [...others.filter((other) => !supersedes(event, other) && !isTwin(event, other)), event]);
  }
  return [...visits.values()].flat();
};

const supersedes = (newer: CalendarEvent, older: CalendarEvent): boolean =>
  newer.sequence > older.sequence || (newer.sequence === older.sequence && newer.stamp > older.stamp && isAlike(newer, older));

const isAlike = (one: CalendarEvent, other: CalendarEvent): boolean =>
  isSameStart(one, other) || one.title === other.title || isSamePlace(one, other);

/** Word for word the same event. */
const isTwin = (one: CalendarEvent, other: CalendarEvent): boolean =>
  isSameStart(one, other) && one.title === other.title && isSamePlace(one, other);

const isSameStart = (one: CalendarEvent, other: CalendarEvent): boolean => startOf(one.times.start) === startOf(other.times.start);

export const isSamePlace = (one: CalendarEvent, other: CalendarEvent): boolean => JSON.stringify(one.where) === JSON.stringify(other.where);
