import type { Allow, Severity } from '../../model.ts';
import type { Holds, Shape } from '../shape.ts';
import { exact, keyed } from './groups.ts';
import { about, list, maybe, oneOrMany, word } from './parts.ts';
import type { StaffEntry } from './records.ts';
import { type SchoolEntry, schoolShape } from './school.ts';
import {
  type AccountEntry,
  auditSource,
  type ConsentColumn,
  consentSource,
  pupilsSource,
  type RecordFile,
  registerShape,
  staffSource,
  type TripFiles,
  tripsSource,
} from './sources.ts';
import { channel, day, days, name, names, zone } from './values.ts';

export type { HoursEntry, SchoolEntry, Weekday } from './school.ts';
export type { AccountEntry, ConsentColumn, RecordFile, TripFiles } from './sources.ts';

/** What a school says about itself, before any of the files that it names is read. */

export type Level = Severity | 'off';

/** Where a text stands for a record it is a path, or `none`: the school keeps no such record. */
export interface Config {
  readonly school: SchoolEntry;
  readonly timezone?: string;
  readonly policy?: string | readonly string[];
  readonly pupils?: string | RecordFile;
  readonly consent?: string | RecordFile<string | ConsentColumn>;
  readonly trips?: string | readonly string[] | TripFiles;
  readonly staff?: string | readonly StaffEntry[] | RecordFile;
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  readonly accounts?: 'none' | readonly AccountEntry[];
  readonly rules?: Readonly<Record<string, Level>>;
  readonly closed?: { readonly channels?: readonly string[]; readonly 'trip-location'?: Level };
  readonly allow?: readonly Allow[];
  readonly fresh?: string;
  readonly records?: { readonly [Name in AuditRecord]?: string | RecordFile };
  readonly audit?: { readonly posts?: string | readonly string[]; readonly log?: string };
}
export type AuditRecord = 'incidents' | 'awareness' | 'roles' | 'relationships' | 'recruitment' | 'declarations' | 'reviews';

const source = maybe(auditSource);
const records = exact({
  incidents: source,
  awareness: source,
  roles: source,
  relationships: source,
  recruitment: source,
  declarations: source,
  reviews: source,
});

// ── Its rules ───────────────────────────────────────────────────────────────────────────────────────────────────────

const putOffInQuotes = (input: unknown): string | undefined => (input === false ? 'Put off in quotes: "off"' : undefined);
const level = (): Shape<Level> => word(['off', 'warning', 'error'], { advise: putOffInQuotes });

const allow = exact({
  text: about(name(), 'What was found'),
  where: maybe(name(), 'The longer phrase in which alone it is allowed; needed if the text is on the roll'),
  check: maybe(name()),
  reason: about(name(), 'Say why it is allowed: an exception needs a reason'),
  until: about(day(), 'Say how long it is allowed, such as 2026-12-20: an exception needs an end'),
});
const allowShape: Shape<Allow> = allow satisfies Holds<Allow, typeof allow>;

const config = exact({
  school: about(schoolShape, 'A config says at least what the school is called'),
  timezone: maybe(zone(), 'Europe/London, unless said'),
  policy: maybe(oneOrMany(name('a policy'), 'a policy'), 'Packs by name, or paths to the school’s own'),
  pupils: maybe(pupilsSource),
  consent: maybe(consentSource),
  trips: maybe(tripsSource),
  staff: maybe(staffSource),
  roles: maybe(keyed(names()), 'Words in the staff list that make a role'),
  accounts: maybe(registerShape, 'The register of accounts'),
  rules: maybe(keyed(level()), 'How much a check or a clause matters here'),
  closed: maybe(exact({ channels: maybe(list(channel())), 'trip-location': maybe(level()) }), 'What a closed audience may be told'),
  allow: maybe(list(allowShape), 'Reviewed exceptions'),
  fresh: maybe(days(), 'A record older than this leaves its checks undecided'),
  records: maybe(records, 'Records that only an audit reads'),
  audit: maybe(exact({ posts: maybe(oneOrMany(name('a path'), 'a path')), log: maybe(name('a path')) })),
});

export const configShape: Shape<Config> = config satisfies Holds<Config, typeof config>;
