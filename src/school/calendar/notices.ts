import type { Notice } from '../../model.ts';
import { dayOf, sayDay } from '../../text/calendar.ts';
import { startOf } from './clock.ts';
import type { CalendarEvent } from './event.ts';
import { saysTrip } from './words.ts';

/** Why an event was not taken for a trip. */
export type Reason = 'school' | 'online' | 'nowhere' | 'families';

export interface Passed {
  readonly event: CalendarEvent;
  readonly why: Reason;
}

interface Read {
  readonly file: string;
  /** The school's zone, and the one that the calendar names as its own. */
  readonly zone: string;
  readonly own: string | undefined;
  readonly passed: readonly Passed[];
  /** Those that are trips. */
  readonly taken: readonly CalendarEvent[];
}

/** What a reader of the results should know of how a calendar was understood, each thing in one sentence for a file. */
export const noticesOf = (read: Read): readonly Notice[] =>
  [noTrips(read), noZone(read), noEnd(read), notCertain(read)].flatMap((why) =>
    why === undefined ? [] : [{ why: `${read.file}: ${why}` }],
  );

const SAID: Readonly<Record<Reason, string>> = {
  school: 'at school',
  online: 'online',
  nowhere: 'with no place',
  families: 'to which families are invited',
};

const noTrips = ({ passed, zone }: Read): string | undefined => {
  if (passed.length === 0) return undefined;
  const counts = (Object.keys(SAID) as Reason[])
    .map((reason) => ({ reason, count: passed.filter(({ why }) => why === reason).length }))
    .filter(({ count }) => count > 0);
  const reasons = counts.map(({ reason, count }) => `${count} ${SAID[reason]}`).join(', ');
  const nameless = passed.filter(({ event, why }) => why === 'nowhere' && saysTrip(event.title) && !event.cancelled);
  const named = nameless.length === 0 ? '' : `. By its title this is one, but no place is given: ${titlesOf(nameless, zone)}`;
  return `${count(passed, 'event was', 'events were')} not taken for a trip (${reasons})${named}`;
};

const count = (items: readonly unknown[], one: string, many: string): string => `${items.length} ${items.length === 1 ? one : many}`;

/** So many are told one by one. */
const SHOWN = 5;

const listed = (items: readonly string[]): string =>
  items.length <= SHOWN ? items.join(', ') : `${items.slice(0, SHOWN).join(', ')} and ${items.length - SHOWN} more`;

/** The latest first: those of years ago matter to nobody. */
const titlesOf = (passed: readonly Passed[], zone: string): string =>
  listed(
    passed
      .map(({ event }) => ({ title: event.title.slice(0, 80), start: startOf(event.times.start) }))
      .toSorted((a, b) => b.start - a.start)
      .map(({ title, start }) => `“${title}” (${sayDay(dayOf(start, zone))})`),
  );

const linesOf = (events: readonly CalendarEvent[]): string =>
  `${events.length === 1 ? 'line' : 'lines'} ${listed(events.map(({ line }) => `${line}`))}`;

const noZone = ({ taken, zone, own }: Read): string | undefined => {
  const floating = taken.filter(({ times }) => times.floats);
  if (floating.length === 0 || own === zone) return undefined;
  const which = own === undefined ? zone : `${own}, which the calendar names as its own`;
  return `the times of ${count(floating, 'trip name', 'trips name')} no time zone and are read as those of ${which}`;
};

const noEnd = ({ taken }: Read): string | undefined => {
  const open = taken.filter(({ times }) => times.isOpen);
  if (open.length === 0) return undefined;
  return `${count(open, 'trip says', 'trips say')} no end and ${open.length === 1 ? 'is' : 'are'} taken to last until midnight (${linesOf(open)})`;
};

const notCertain = ({ taken }: Read): string | undefined => {
  const tentative = taken.filter((event) => event.tentative && !event.cancelled);
  if (tentative.length === 0) return undefined;
  return `${count(tentative, 'trip is', 'trips are')} only tentative and ${tentative.length === 1 ? 'counts' : 'count'} all the same (${linesOf(tentative)})`;
};
