import { foldSlug } from '../../text/fold.ts';
import type { Holds, Shape } from '../shape.ts';
import { exact, open } from './groups.ts';
import { ledgerShapes } from './ledgers.ts';
import { about, figure, IN_RECORD, list, maybe, ruled, text, word, yesOrNo } from './parts.ts';
import { rrule } from './rrule.ts';
import { channel, day, latitude, longitude, moment, name, names, paired } from './values.ts';

/** The school's records: those in YAML as they are read, those in CSV as rows under the canonical headings. */

// ── Trips ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One entry of trips.yaml. */
export interface TripEntry {
  readonly id?: string;
  readonly title?: string;
  readonly place?: string;
  readonly aliases?: readonly string[];
  readonly address?: string;
  readonly lat?: number;
  readonly lon?: number;
  readonly radiusKm?: number;
  readonly start: string;
  readonly end: string;
  readonly classes?: readonly string[];
  readonly pupils?: readonly string[];
  readonly cancelled?: boolean;
  readonly rrule?: string;
}

const trip = paired(
  exact(
    {
      id: maybe(name()),
      title: maybe(name(), 'What the trip is called'),
      place: maybe(name(), 'Where it goes'),
      aliases: maybe(names(), 'Other names of the place'),
      address: maybe(name()),
      lat: maybe(latitude()),
      lon: maybe(longitude()),
      radiusKm: maybe(ruled(figure(), { holds: (km) => km > 0, says: 'expected a number above 0', json: { exclusiveMinimum: 0 } })),
      start: about(moment(), 'When it leaves, such as 2026-06-12T09:00, or a day alone'),
      end: about(moment(), 'When the children are back, such as 2026-06-12T15:30; a day alone is the whole of it'),
      classes: maybe(names()),
      pupils: maybe(names(), 'Their ids'),
      cancelled: maybe(yesOrNo()),
      rrule: maybe(rrule(), 'How it recurs, as in iCalendar: FREQ=WEEKLY;BYDAY=TU'),
    },
    IN_RECORD,
  ),
);
const WHERE = ['title', 'place', 'address', 'lat'] as const;
const namedTrip = ruled<TripEntry>(trip satisfies Holds<TripEntry, typeof trip>, {
  holds: (entry) => WHERE.some((key) => entry[key] !== undefined),
  says: 'a trip needs a title or a place, found neither',
  json: { anyOf: WHERE.map((key) => ({ required: [key] })) },
});
export const tripsShape: Shape<readonly TripEntry[]> = list(namedTrip, 'a list of trips');

// ── Staff ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One entry of a staff list that is written in the config or in YAML. */
export interface StaffEntry {
  readonly id: string;
  readonly name?: string;
  readonly role?: string;
  readonly email?: string;
  readonly mayPost?: readonly string[];
  readonly trainedOn?: string;
  readonly agreedOn?: string;
  readonly inductedOn?: string;
  readonly guidanceOn?: string;
  readonly whistleblowingOn?: string;
  readonly leftOn?: string;
  readonly personalAccounts?: readonly string[];
}

const staffKeys = {
  id: about(name(), 'How posts and approvals name this member of staff'),
  name: maybe(name()),
  role: maybe(name(), 'Their title, in the school’s own words'),
  email: maybe(name()),
  mayPost: maybe(list(channel(IN_RECORD)), 'The channels on which they may post'),
  trainedOn: maybe(day()),
  agreedOn: maybe(day(), 'When they signed the policy'),
  inductedOn: maybe(day(), 'When their induction spoke of social media'),
  guidanceOn: maybe(day(), 'When guidance was last shared with them'),
  whistleblowingOn: maybe(day(), 'When they were last told how to blow the whistle'),
  leftOn: maybe(day()),
  personalAccounts: maybe(names(), 'Handles of their own accounts'),
};
export const staffColumns: readonly string[] = Object.keys(staffKeys);
const staffEntry = exact(staffKeys, IN_RECORD);
export const staffShape: Shape<readonly StaffEntry[]> = list(staffEntry satisfies Holds<StaffEntry, typeof staffEntry>, 'a list of staff');

// ── Those whom a policy names ───────────────────────────────────────────────────────────────────────────────────────

/** One entry of role-holders.yaml. */
export interface RoleHolder {
  readonly role: string;
  readonly holders?: readonly string[];
  readonly publishedOn?: string;
  readonly [fact: string]: unknown;
}

const roleHolder = open(
  {
    role: about(name(), 'The role as the policy names it'),
    holders: maybe(names(), 'Staff ids of those who hold it'),
    publishedOn: maybe(day(), 'When the list was published'),
  },
  IN_RECORD,
);
export const rolesShape: Shape<readonly RoleHolder[]> = list(roleHolder satisfies Holds<RoleHolder, typeof roleHolder>, 'a list of roles');

// ── Rows of CSV records ─────────────────────────────────────────────────────────────────────────────────────────────

export const USES = ['photo', 'video', 'voice', 'work', 'name', 'full-name', 'named-photo', 'all'] as const;

const pupilRow = {
  id: about(name(), 'The school’s own id of the pupil'),
  forename: about(name(), 'Legal forename'),
  surname: about(name(), 'Legal surname'),
  known_as: maybe(text(), 'The name the child goes by'),
  year: maybe(text()),
  class: maybe(text()),
  left_on: maybe(text(), 'The day the pupil left'),
  protected: maybe(text(), 'yes: never shown or named anywhere'),
  upn: maybe(text()),
  uln: maybe(text()),
  dob: maybe(text(), 'Date of birth'),
  address: maybe(text()),
};
const consentRow = {
  pupil: about(name(), 'The id of a pupil; of a member of staff; or another person’s id or name'),
  use: about(word(USES, IN_RECORD), 'What is allowed or refused'),
  channel: about(name(), 'A channel, or social, website, press, all'),
  status: about(word(['given', 'refused', 'withdrawn', 'objected'], IN_RECORD), 'What was decided'),
  from: maybe(text(), 'The first day'),
  until: maybe(text(), 'The last day; ends a grant only'),
  form: maybe(word(['written', 'verbal'], IN_RECORD)),
  basis: maybe(word(['consent', 'public-task', 'legitimate-interests'], IN_RECORD)),
};
export const pupilColumns: readonly string[] = Object.keys(pupilRow);
export const consentColumns: readonly string[] = Object.keys(consentRow);

/** A heading's canonical name as someone may write it: known_as, knownAs and Known as are one. */
export const columnName = (columns: readonly string[]): Shape<string> => {
  const names_ = [...columns, 'ignore'];
  const known = new Set(names_.map(foldSlug));
  return ruled(text('the name of a column'), {
    holds: (value) => known.has(foldSlug(value)),
    says: `expected one of: ${names_.join(', ')}`,
  });
};

/** What the JSON Schema of the records describes. */
export const recordShapes: Readonly<Record<string, Shape<unknown>>> = {
  trips: tripsShape,
  staff: staffShape,
  roles: rolesShape,
  ...ledgerShapes,
  pupils: list(exact(pupilRow), 'a list of pupils'),
  consent: list(exact(consentRow), 'a list of decisions'),
};
