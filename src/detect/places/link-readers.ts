import { pattern } from '../../text/pattern.ts';
import { coordinatesIn } from './coordinates.ts';
import { geohashPoint } from './geohash.ts';
import { type Link, readable, unescaped } from './link.ts';
import { gridReferencesIn, nationalGridPoint } from './os-grid.ts';
import { osmCodePoint } from './osm-code.ts';
import { plusCodesIn } from './plus-code.ts';
import { onEarth } from './point.ts';
import type { Point } from './pointing.ts';

/** A way to read out of a link where it points, or what it names. */
export type Reader<T> = (link: Link) => T | undefined;

const DECIMAL = String.raw`([+-]?\d{1,3}\.\d{1,20})`;
const NUMBER = String.raw`([+-]?\d{1,3}(?:\.\d{1,20})?)`;
/** A pair at the start of a value, whatever comes after it: `loc:51.5,-0.12`, `51.5_-0.12_Name`, `51.5,-0.12,17z`, `51.5,-0.12(Name)`. */
const LEADING = pattern(String.raw`^(?:loc:|ll\.|pos\.|point\.)? ?${DECIMAL} ?[,~_/ ] ?${DECIMAL}(?![\d.])`, '');
const WHOLE = pattern(`^${NUMBER} ?[,~_/] ?${NUMBER}$`, '');

const pointOf = (lat: string | undefined, lon: string | undefined): Point | undefined => {
  const point = onEarth(Number(lat ?? Number.NaN), Number(lon ?? Number.NaN));
  return point?.lat === 0 && point.lon === 0 ? undefined : point;
};

/** The point that a value holds. Nought and nought means that there is none. */
export const pointIn = (value: string): Point | undefined => {
  const text = readable(value);
  const pair = LEADING().exec(text) ?? WHOLE().exec(text);
  if (pair !== null) return pointOf(pair[1], pair[2]);
  const [written] = [...coordinatesIn(text), ...plusCodesIn(unescaped(value))];
  return written?.point;
};

/** The first of these fields that holds a point. */
export const inFields =
  (...names: readonly string[]): Reader<Point> =>
  ({ fields }) =>
    first(names, (name) => pointIn(fields.get(name) ?? ''));

/** The first answer that there is. */
export const first = <A, B>(all: readonly A[], read: (one: A) => B | undefined): B | undefined => {
  for (const one of all) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Latitude and longitude in a field each. */
export const inTwoFields =
  (lat: string, lon: string): Reader<Point> =>
  ({ fields }) =>
    pointOf(fields.get(lat) || undefined, fields.get(lon) || undefined);

/** The last point of a route: `a,b;c,d`, `pos.a_b~pos.c_d`. */
export const lastOf =
  (name: string, stops: RegExp): Reader<Point> =>
  ({ fields }) =>
    pointIn(
      unescaped(fields.get(name) ?? '')
        .split(stops)
        .at(-1) ?? '',
    );

/** Two numbers of the path or the fragment, where a pattern finds them last. */
export const where =
  (pattern: RegExp, order: 'lat-lon' | 'lon-lat' = 'lat-lon'): Reader<Point> =>
  ({ path, fields, fragment }) => {
    const [, one, two] = [...`${unescaped(path)}?${unescaped(fields.get('pb') ?? '')}#${fragment}`.matchAll(pattern)].at(-1) ?? [];
    return order === 'lat-lon' ? pointOf(one, two) : pointOf(two, one);
  };

/** A part of the path that a pattern finds, read as a value. */
export const inPath =
  (pattern: RegExp): Reader<Point> =>
  ({ path }) =>
    pointIn(pattern.exec(path)?.[1] ?? '');

/** The last stop of `/dir/from/to/@view/data=…`. */
const lastStop = (path: string): string =>
  (path.split('/dir/')[1] ?? '')
    .split('/')
    .filter((stop) => stop !== '' && !/^(?:@|data=|am=)/.test(stop))
    .at(-1) ?? '';

export const atLastStop: Reader<Point> = ({ path }) => pointIn(lastStop(path));
export const nameOfLastStop: Reader<string> = ({ path }) => nameIn(lastStop(path));

export const geohashInPath =
  (pattern: RegExp): Reader<Point> =>
  ({ path }) =>
    geohashPoint(pattern.exec(path)?.[1] ?? '');

export const geohashInField =
  (name: string): Reader<Point> =>
  ({ fields }) =>
    geohashPoint(fields.get(name) ?? '');

export const osmCodeInPath =
  (pattern: RegExp): Reader<Point> =>
  ({ path }) =>
    osmCodePoint(pattern.exec(unescaped(path))?.[1] ?? '');

/** Metres of the National Grid in two fields. */
export const eastingAndNorthing =
  (east: string, north: string): Reader<Point> =>
  ({ fields }) => {
    const [easting, northing] = [fields.get(east), fields.get(north)].map((metres) => Number(metres || Number.NaN));
    return nationalGridPoint(easting ?? Number.NaN, northing ?? Number.NaN);
  };

/** A reference to the National Grid in a field. */
export const gridReferenceIn =
  (name: string): Reader<Point> =>
  ({ fields }) => {
    const [found] = gridReferencesIn(`grid ref ${readable(fields.get(name) ?? '').split('|')[0] ?? ''}`);
    return found?.point;
  };

const NOBODYS_NAME = /^(?:my|your|current) location$|^place_id:|^\d{6,}$/i;

/** What a value names beside the point that it may hold: the label of `51.5,-0.12(Label)`, and `Name` of `Name@51.5,-0.12`. */
export const nameIn = (value: string): string | undefined => {
  const text = readable(value);
  const pair = LEADING().exec(text) ?? WHOLE().exec(text);
  const name = pair === null ? withoutPoints(text) : (/^[_ (]+([^_~)]+)/.exec(text.slice(pair[0].length))?.[1] ?? '');
  return name === '' || NOBODYS_NAME.test(name) ? undefined : name;
};

const withoutPoints = (text: string): string => {
  const written = [...coordinatesIn(text), ...plusCodesIn(text)].find(({ point }) => point !== undefined);
  return written === undefined ? text : text.slice(0, written.start).replace(/[@ (]{1,8}$/, '');
};

export const nameInFields =
  (...names: readonly string[]): Reader<string> =>
  ({ fields }) =>
    first(names, (name) => nameIn(fields.get(name) ?? ''));

export const nameInPath =
  (pattern: RegExp): Reader<string> =>
  ({ path }) =>
    nameIn(pattern.exec(path)?.[1] ?? '');
