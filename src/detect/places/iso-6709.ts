import { pattern } from '../../text/pattern.ts';
import { type Angle, angleOf } from './angle.ts';
import { onEarth } from './point.ts';
import type { Point, Pointing } from './pointing.ts';
import { scan } from './scan.ts';

const FRACTION = String.raw`(?:\.\d{1,9})?`;
/** `+51.5007-000.1246+012.000/`, as cameras write it, and packed: `+513002-0000728/`. */
const ISO_6709 = pattern(
  String.raw`(?<![\p{L}\p{N}.+-])([+-]\d{2,6}${FRACTION})([+-]\d{3,7}${FRACTION})(?:[+-]\d{1,6}${FRACTION})?(?:CRS\w{1,30})?` +
    String.raw`(?:(/)|(?![\p{L}\p{N}])(?!\.\d))`,
  'gu',
);

/** Coordinates as ISO 6709 writes them. */
export const isoCoordinatesIn = (text: string): Iterable<Pointing> =>
  scan(text, ISO_6709(), (match) => {
    const [whole, lat = '', lon = '', end] = match;
    const point = pointOf(unpacked(lat, LAT), unpacked(lon, LON), end !== undefined);
    return point === undefined ? undefined : { kind: 'coordinates', start: match.index, end: match.index + whole.length, point };
  });

const LAT = /^[+-](\d\d)(?:(\d\d)(\d\d)?)?(\.\d+)?$/;
const LON = /^[+-](\d{3})(?:(\d\d)(\d\d)?)?(\.\d+)?$/;

/** `-0000728` is 0 degrees, 7 minutes and 28 seconds; decimals belong to the last of them that is written. */
const unpacked = (part: string, form: RegExp): Angle | undefined => {
  const [whole, degrees, minutes, seconds, fraction = ''] = form.exec(part) ?? [];
  if (whole === undefined) return undefined;
  const numbers = [degrees, minutes, seconds].filter((number) => number !== undefined).join(' ');
  return angleOf(`${part[0]}${numbers}${fraction}`);
};

const pointOf = (lat: Angle | undefined, lon: Angle | undefined, isEnded: boolean): Point | undefined =>
  lat !== undefined && lon !== undefined && isExact(lat, isEnded) && isExact(lon, isEnded) ? onEarth(signed(lat), signed(lon)) : undefined;

/** Three decimals of a degree; minutes only with the stroke at the end, for without it they may be two telephone numbers. */
const isExact = ({ numbers, decimals }: Angle, isEnded: boolean): boolean => (numbers > 1 ? isEnded : decimals >= 3);

const signed = ({ size, minus }: Angle): number => (minus ? -size : size);
