import type { School, Trip } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { wordsOf } from '../../text/words.ts';
import { codeKey, POSTCODE } from './postcode.ts';

/** One place to which a school goes, however many trips lead there. */
export interface Spot {
  readonly trips: readonly Trip[];
}

/** One way of writing a place, in folded words. */
export interface PlaceName {
  readonly keys: readonly string[];
  readonly spot: Spot;
  /** `address`: a street, which is named with its town or number. */
  readonly is: 'name' | 'address';
  /** Written as the school writes it with an article: `the Lantern`, which a lantern is not. */
  readonly article: boolean;
  /** Of these one that the school itself writes in small letters, `the aquarium`, and whoever posts will too. */
  readonly small: boolean;
}

/** The places of a school's trips, in every way in which they are looked up. Made once a run. */
export interface Spots {
  readonly all: readonly Spot[];
  /** By their first word, the longest first. */
  readonly names: ReadonlyMap<string, readonly PlaceName[]>;
  /** Written in one, `chesterzoo`. */
  readonly joined: ReadonlyMap<string, Spot>;
  /** How long those are. */
  readonly lengths: readonly number[];
  readonly postcodes: ReadonlyMap<string, Spot>;
  /** By the three words, joined by full stops. */
  readonly threeWords: ReadonlyMap<string, Spot>;
  /** What a place is: `zoo`, for `the zoo` on the day of the visit. */
  readonly heads: ReadonlyMap<string, readonly Spot[]>;
}

/** Cancelled trips lead nowhere. */
export const spotsOf = ({ trips }: Pick<School, 'trips'>): Spots => {
  const all = grouped(trips.filter(({ cancelled }) => !cancelled)).map((group) => ({ trips: group }));
  const names = all.flatMap((spot) => spot.trips.flatMap((trip) => namesOf(trip, spot)));
  const joined = new Map(names.filter(isLong).map(({ keys, spot }) => [keys.join(''), spot]));
  return {
    all,
    names: byFirst(names),
    joined,
    lengths: [...new Set([...joined.keys()].map(({ length }) => length))],
    postcodes: new Map(all.flatMap((spot) => spot.trips.flatMap((trip) => postcodesOf(trip).map((code) => [code, spot] as const)))),
    threeWords: new Map(all.flatMap((spot) => spot.trips.flatMap((trip) => threeWordsOf(trip).map((words) => [words, spot] as const)))),
    heads: headsOf(all),
  };
};

// ── One place, several trips ────────────────────────────────────────────────────────────────────────────────────────

/** Trips lead to one place where they share a name of it. */
const grouped = (trips: readonly Trip[]): readonly (readonly Trip[])[] => {
  const groups: Trip[][] = [];
  const known = new Map<string, Trip[]>();
  for (const trip of trips) {
    const keys = writtenNames(trip).map(nameKey);
    const group = keys.map((key) => known.get(key)).find((one) => one !== undefined) ?? newGroup(groups);
    group.push(trip);
    for (const key of keys) if (!known.has(key)) known.set(key, group);
  }
  return groups;
};

const newGroup = (groups: Trip[][]): Trip[] => {
  const group: Trip[] = [];
  groups.push(group);
  return group;
};

const nameKey = (name: string): string => keysOf(name).join(' ');
const writtenNames = ({ place, aliases }: Trip): readonly string[] => [...(place === undefined ? [] : [place]), ...aliases];

// ── Its names ───────────────────────────────────────────────────────────────────────────────────────────────────────

const THREE_WORDS = pattern(String.raw`^/{0,3}(\p{L}{2,30}\.\p{L}{2,30}\.\p{L}{2,30})$`, 'u');

const keysOf = (name: string): readonly string[] => wordsOf(name).map(({ folded }) => folded);

const namesOf = (trip: Trip, spot: Spot): readonly PlaceName[] => [
  ...writtenNames(trip)
    .filter((name) => !THREE_WORDS().test(name))
    .flatMap((name) => variantsOf(name).map((keys) => nameFrom(keys, spot, isSmall(name)))),
  ...streetsOf(trip).map((keys) => ({ keys, spot, is: 'address' as const, article: false, small: false })),
];

/** `The Deep` is also `Deep`, with its capital; `the Lantern` is only that. */
const nameFrom = (keys: readonly string[], spot: Spot, small: boolean): PlaceName => {
  const article = keys[0] === 'the' && keys.length === 2;
  return { keys: keys[0] === 'the' && !article ? keys.slice(1) : keys, spot, is: 'name', article, small: article && small };
};
const isSmall = (name: string): boolean => name === name.toLowerCase();

/** With and without the apostrophe's s of its own, `St Wulfrun's` and `St Wulfruns`; `&` is written out or left out. */
const variantsOf = (name: string): readonly (readonly string[])[] => {
  const keys = keysOf(name.replaceAll('&', ' and ')).filter((key) => key !== '');
  const joined = keys.flatMap((key, at) => (key === 's' ? [] : [keys[at + 1] === 's' ? `${key}s` : key]));
  const plain = keys.filter((key) => key !== 's');
  const saints = keys[0] === 'st' ? [['saint', ...keys.slice(1)]] : keys[0] === 'saint' ? [['st', ...keys.slice(1)]] : [];
  return [
    keys,
    ...(keys.includes('s') ? [joined, plain] : []),
    ...(keys.includes('and') ? [keys.filter((key) => key !== 'and')] : []),
    ...saints,
  ].filter((one) => one.length > 0);
};

const postcodesOf = ({ address = '' }: Trip): readonly string[] => [...foldName(address).matchAll(POSTCODE)].map(([code]) => codeKey(code));

const threeWordsOf = (trip: Trip): readonly string[] =>
  [...writtenNames(trip), trip.address ?? ''].flatMap((text) => THREE_WORDS().exec(text.trim())?.[1]?.toLowerCase() ?? []);

/** The address from its street on: whole, and the street with its town. A street of one word says nothing alone. */
const streetsOf = ({ address = '' }: Trip): readonly (readonly string[])[] => {
  const from = fromStreet(address);
  if (from.length === 0) return [];
  return [from, from.slice(0, 2), from.slice(0, 1)].map((some) => some.flatMap(keysOf)).filter((keys) => keys.length > 1);
};

/** The parts of an address from its street on. */
export const fromStreet = (address: string): readonly string[] => {
  const parts = address
    .split(/[,\n]/)
    .map((part) => part.replace(POSTCODE, '').trim())
    .filter((part) => part !== '');
  const street = parts.findIndex((part) => keysOf(part).some((key) => STREETS.has(key)));
  return street === -1 ? [] : parts.slice(street);
};

/** What streets are called, in the languages of the places that British schools go to. */
const STREETS: ReadonlySet<string> = new Set(
  (
    'street st road rd avenue ave lane ln close drive dr crescent court place square terrace gardens grove hill way walk rise row mews ' +
    'parade green quay wharf yard gate bridge embankment bank fold ffordd heol stryd rue route avenida calle via strasse straße'
  ).split(' '),
);

// ── Looking them up ─────────────────────────────────────────────────────────────────────────────────────────────────

const byFirst = (names: readonly PlaceName[]): ReadonlyMap<string, readonly PlaceName[]> => {
  const found = new Map<string, PlaceName[]>();
  for (const name of names) {
    const first = name.keys[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), name]);
  }
  for (const some of found.values()) some.sort((one, other) => other.keys.length - one.keys.length);
  return found;
};

/** Shorter than that, letters in a row may be anything. */
const JOINED = 6;
const isLong = ({ keys, is }: PlaceName): boolean => is === 'name' && keys.join('').length >= JOINED;

/** The last word of a place's name, where it says what the place is. */
const headsOf = (spots: readonly Spot[]): Spots['heads'] => {
  const heads = new Map<string, Spot[]>();
  for (const spot of spots) {
    const words = new Set(spot.trips.flatMap(({ place }) => (place === undefined ? [] : keysOf(place).slice(1))));
    for (const word of words) heads.set(word, [...(heads.get(word) ?? []), spot]);
  }
  return heads;
};
