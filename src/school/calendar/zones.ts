import { Complaint } from '../../model.ts';
import { isZone } from '../../text/calendar.ts';
import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { ownIn } from '../../text/own.ts';
import { type Clock, clockIn, UTC } from './clock.ts';
import { type Component, every } from './components.ts';
import type { Property } from './lines.ts';
import type { Unroll } from './unroll.ts';
import { clockFrom } from './vtimezone.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** The clocks that the times of one file are read on. */
export interface Zones {
  /** The school's. */
  readonly zone: string;
  /** Of times without a zone: the school's, or those that the calendar names as its own. */
  readonly own: Clock;
  /** Of days, which are the school's. */
  readonly days: Clock;
  /** The clocks that a property's TZID names. */
  named(property: Property): Clock;
}

interface Known {
  readonly zone: string;
  readonly file: string;
  readonly unroll: Unroll;
}

export const zonesOf = (calendars: readonly Component[], { zone, file, unroll }: Known): Zones => {
  const described = descriptionsIn(calendars);
  const clocks = new Map<string, Clock | undefined>();
  const find = (id: string): Clock | undefined => {
    const component = described.get(keyOf(id));
    const name = zoneNamed(id) ?? (component === undefined ? ownIn(SHORT_NAMES, keyOf(id)) : undefined);
    if (name !== undefined) return name === 'UTC' ? UTC : clockIn(name);
    return component === undefined ? undefined : clockFrom(component, file, unroll);
  };
  const named = ({ params, line }: Property): Clock => {
    const id = params['TZID'] ?? '';
    if (!clocks.has(keyOf(id))) clocks.set(keyOf(id), find(id));
    const clock = clocks.get(keyOf(id));
    if (clock !== undefined) return clock;
    const advice = 'Export the calendar again with its time zones, or name one such as Europe/London';
    throw new Complaint('this TZID names a time zone that is described nowhere in the file', { file, line, advice });
  };
  return { zone, own: clockIn(ownZone(calendars) ?? zone), days: clockIn(zone), named };
};

const keyOf = (id: string): string => id.trim().toLowerCase();

const descriptionsIn = (calendars: readonly Component[]): ReadonlyMap<string, Component> => {
  const zones = calendars.flatMap(({ children }) => children).filter(({ name }) => name === 'VTIMEZONE');
  return new Map(zones.map((zone) => [keyOf(every(zone, 'TZID')[0]?.value ?? ''), zone]));
};

/** The zone that a calendar names as its own, if any does and it is known. */
export const ownZone = (calendars: readonly Component[]): string | undefined =>
  calendars.flatMap((calendar) => every(calendar, 'X-WR-TIMEZONE').flatMap(({ value }) => zoneNamed(value) ?? []))[0];

const windowsZones = later(() => new Map(Object.entries(WINDOWS_ZONES).map(([name, zone]) => [foldName(name), zone])));

/** Meant by these unless the file describes them itself. Others are guesswork: IST is India, Israel and Ireland. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  gmt: 'UTC',
  z: 'UTC',
  gb: 'Europe/London',
  bst: 'Europe/London',
  wet: 'Europe/Lisbon',
  cet: 'Europe/Paris',
  eet: 'Europe/Athens',
};

/** `/example.org/20050126_1/Europe/London` */
const PREFIXED = /^\/[^/]{1,100}\/(?:[\d_]{1,20}\/)?([A-Za-z_]{2,30}(?:\/[A-Za-z_-]{2,30}){1,2})$/;

/** The zone of a name of its own, with or without the maker's before it, or of the name that Windows has for it. */
export const zoneNamed = (id: string): string | undefined => {
  const windows = windowsZones().get(foldName(id));
  if (windows !== undefined) return windows;
  const name = PREFIXED.exec(id.trim())?.[1] ?? id.trim();
  return name.includes('/') && isZone(name) ? name : undefined;
};
