import type { Holds, Shape } from '../shape.ts';
import { exact } from './groups.ts';
import { about, either, list, maybe, ruled, text, word } from './parts.ts';
import { clock, latitude, longitude, name, names } from './values.ts';

/** The school as its config describes it. */

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export interface SchoolEntry {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly trust?: string;
  readonly classes?: readonly string[];
  readonly domains?: readonly string[];
  readonly location?: { readonly name?: string; readonly lat: number; readonly lon: number };
  readonly contact?: { readonly phones?: readonly string[]; readonly emails?: readonly string[]; readonly addresses?: readonly string[] };
  readonly hours?: HoursEntry;
}
export interface HoursEntry {
  readonly days: string | readonly Weekday[];
  readonly from: string;
  readonly to: string;
  readonly breaks?: readonly string[];
}
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`;
const SPAN = new RegExp(`^${WEEKDAY}(?:-${WEEKDAY})?$`, 'u');
const BREAK = /^(?:[01]\d|2[0-3]):[0-5]\d-(?:[01]\d|2[0-3]):[0-5]\d$/u;
const A_BREAK = 'a time from and to, such as 10:30-10:45';

const weekdays = ruled(text(), {
  holds: (value) => SPAN.test(value),
  says: 'expected days such as mon-fri, or a list such as [mon, tue]',
  json: { pattern: SPAN.source },
});
const pause = ruled(text(A_BREAK), {
  holds: (value) => BREAK.test(value) && value.slice(0, 5) < value.slice(6),
  says: `expected ${A_BREAK}`,
  json: { pattern: BREAK.source },
});
const hours = exact({
  days: about(
    either('days such as mon-fri, or a list of them', weekdays, list(word(WEEKDAYS))),
    'The days of the school week, such as mon-fri',
  ),
  from: about(clock(), 'When lessons begin, such as 08:50'),
  to: about(clock(), 'When lessons end, such as 15:20'),
  breaks: maybe(list(pause), 'Times that are no lesson time'),
});
const schoolHours: Shape<HoursEntry> = ruled<HoursEntry>(hours satisfies Holds<HoursEntry, typeof hours>, {
  holds: ({ from, to }) => from < to,
  says: 'expected a day that ends after it begins, found `to` before `from`',
});
const contact = exact({ phones: maybe(names()), emails: maybe(names()), addresses: maybe(names()) });
const school = exact({
  name: about(name(), 'The school’s name is the one thing that a config must say'),
  aliases: maybe(names(), 'Other names that people use for the school'),
  trust: maybe(name()),
  classes: maybe(names(), 'The names of the classes'),
  domains: maybe(names(), 'The internet domains that are the school’s own'),
  location: maybe(exact({ name: maybe(name()), lat: about(latitude(), 'Needed with lon'), lon: about(longitude(), 'Needed with lat') })),
  contact: maybe(contact, 'What the school publishes on purpose, and so is never reported'),
  hours: maybe(schoolHours),
});

export const schoolShape: Shape<SchoolEntry> = school satisfies Holds<SchoolEntry, typeof school>;
