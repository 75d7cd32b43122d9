import type { School } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import type { Where } from './place.ts';
import { isNoPlace, isOnline, isRoom, saysRoomAlone } from './place-words.ts';

/** What of a school tells whether an event is there. */
export interface Home {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly location?: School['location'] | undefined;
  readonly addresses?: readonly string[] | undefined;
  readonly knowsClass?: ((name: string) => boolean) | undefined;
}

/** Where an event is: elsewhere in what parts of its place say so. */
export type Whereabouts = 'school' | 'online' | 'nowhere' | { readonly elsewhere: readonly string[] };

/** Of several places the one that is elsewhere counts. A title that speaks of a trip weighs more than a position near the school. */
export const whereaboutsOf = ({ spots, position }: Where, home: Home, saysTrip: boolean): Whereabouts => {
  const placed = spots.filter((parts) => !isOnline(parts.join(', ')) && !parts.every((part) => isOnline(part) || isNoPlace(part)));
  const near = position !== undefined && isNear(position, home);
  if (placed.length === 0) {
    if (position !== undefined) return near ? 'school' : { elsewhere: [] };
    return spots.some((parts) => parts.some(isOnline)) ? 'online' : 'nowhere';
  }
  const away = placed.find((parts) => !isHere(parts, home, saysTrip));
  if (away === undefined || (near && !saysTrip)) return 'school';
  return { elsewhere: fromItsName(away, home) };
};

/** The hall of an arts centre is that arts centre. */
const fromItsName = (parts: readonly string[], home: Home): readonly string[] => {
  const real = parts.filter((part) => !isOnline(part));
  const first = real.findIndex((part) => !isRoom(part, knowsClassOf(home)));
  return real.slice(Math.max(first, 0));
};

const knowsClassOf = ({ knowsClass = () => false }: Home): ((name: string) => boolean) => knowsClass;

/** What stands first counts; a room is the school's unless what follows is somewhere else. */
const isHere = (parts: readonly string[], home: Home, saysTrip: boolean): boolean => {
  const [first = '', ...rest] = parts;
  const isIn = (part: string): boolean => isRoom(part, knowsClassOf(home)) || (!saysTrip && knowsClassOf(home)(part)) || isOwn(part, home);
  if (isOwn(first, home)) return true;
  if (isIn(first)) return rest.every((part) => isIn(part) || isOfAddress(part, home)) || rest.some((part) => isOwn(part, home));
  return rest.some((part) => isFullName(part, home) || isStreet(part, home));
};

const namesOf = ({ name, aliases = [], location }: Home): readonly string[] => [name, ...aliases, location?.name ?? ''].map(foldName);

/** The school's own name or address, or a room of it. The name of a village alone, with a hall behind it, is the village's hall. */
const isOwn = (part: string, home: Home): boolean => {
  const folded = foldName(part);
  return namesOf(home).includes(folded) || isStreet(part, home) || isPostcode(part, home) || isFullName(part, home);
};

const SCHOOL = /(?<![a-z])(?:school|primary|academy|college|infants?|juniors?|nursery|high|grammar)(?![a-z])/;

/** A name that can be no village's, with nothing but a room beside it. */
const isFullName = (part: string, home: Home): boolean => {
  const folded = foldName(part);
  const name = namesOf(home).find((one) => SCHOOL.test(one) && one.includes(' ') && folded.includes(one));
  return name !== undefined && saysRoomAlone(folded.replace(name, ' '));
};

const addressParts = ({ addresses = [] }: Home): readonly string[] =>
  addresses.flatMap((address) => address.split(/[,\n]/).map(foldName)).filter((part) => part !== '');
const isOfAddress = (part: string, home: Home): boolean => addressParts(home).includes(foldName(part));

/** `8 Church Lane`: without its number it is the neighbours' too. */
const isStreet = (part: string, home: Home): boolean => /^\d/.test(part) && isOfAddress(part, home);

/** Alone, or behind the school's town. */
const isPostcode = (part: string, home: Home): boolean => {
  const [, town = '', code] = /^(.{0,60}? )?([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/i.exec(part) ?? [];
  const bare = (text: string): string => text.replaceAll(' ', '').toLowerCase();
  const own = addressParts(home).map(bare);
  return (
    code !== undefined && own.some((one) => one.endsWith(bare(code))) && (town === '' || own.some((one) => one.startsWith(bare(town))))
  );
};

/** As far as a school's own grounds may reach, in kilometres. */
const NEAR = 0.3;
const KM_IN_A_DEGREE = 111.2;

const isNear = ({ lat, lon }: NonNullable<Where['position']>, { location }: Home): boolean => {
  if (location === undefined) return false;
  const north = (lat - location.lat) * KM_IN_A_DEGREE;
  const east = (lon - location.lon) * KM_IN_A_DEGREE * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(north, east) <= NEAR;
};
