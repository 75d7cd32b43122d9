import type { Instant } from '../../model.ts';
import { type Component, every, only } from './components.ts';
import { plainText, plainTexts } from './lines.ts';
import { type Where, whereOf } from './place.ts';
import { type Replaced, recurrenceOf, replacedBy } from './recurrence.ts';
import type { Recurrence } from './series.ts';
import { type In, type Times, timesOf } from './times.ts';
import { dateIn } from './values.ts';
import { withoutTags } from './words.ts';

/** An event of a calendar, understood by itself. */
export interface CalendarEvent {
  readonly line: number;
  /** Empty where it has none. */
  readonly uid: string;
  /** Of two events of one UID the one that was changed last counts. */
  readonly sequence: number;
  readonly stamp: Instant;
  readonly title: string;
  /** All that it says in words. */
  readonly words: readonly string[];
  readonly categories: readonly string[];
  readonly where: Where;
  readonly cancelled: boolean;
  readonly tentative: boolean;
  readonly times: Times;
  readonly recurrence: Omit<Recurrence, 'upTo'>;
  readonly replaces?: Replaced;
}

/** The events of all calendars of a file. */
export const eventsIn = (calendars: readonly Component[], at: In): readonly CalendarEvent[] =>
  calendars.flatMap((calendar) => {
    const isCancelled = every(calendar, 'METHOD').some(({ value }) => value.trim().toUpperCase() === 'CANCEL');
    return calendar.children.filter(({ name }) => name === 'VEVENT').map((component) => eventOf(component, isCancelled, at));
  });

const eventOf = (component: Component, isCancelled: boolean, at: In): CalendarEvent => {
  const firstOf = (name: string): string => only(component, name, at.file)?.value ?? '';
  const texts = (name: string): readonly string[] =>
    every(component, name).map(({ value }) => plainText(value).replace(/\s+/g, ' ').trim());
  const times = timesOf(component, at);
  const status = firstOf('STATUS').trim().toUpperCase();
  const [title = ''] = texts('SUMMARY');
  const replaces = replacedBy(component, at);
  return {
    ...{ line: component.line, uid: firstOf('UID').trim(), title },
    ...{ sequence: Number.parseInt(firstOf('SEQUENCE'), 10) || 0, stamp: dateIn(firstOf('DTSTAMP'))?.wall ?? 0 },
    words: [title, ...texts('DESCRIPTION'), ...texts('X-ALT-DESC').map(withoutTags)],
    categories: every(component, 'CATEGORIES').flatMap(({ value }) => plainTexts(value)),
    where: whereOf(component, at.file),
    ...{ cancelled: isCancelled || status === 'CANCELLED', tentative: status === 'TENTATIVE' },
    ...{ times, recurrence: recurrenceOf(component, times, at) },
    ...(replaces === undefined ? {} : { replaces }),
  };
};
