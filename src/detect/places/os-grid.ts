import { pattern } from '../../text/pattern.ts';
import { isSquare, type Reference } from './grid-look-alikes.ts';
import type { Point, Pointing } from './pointing.ts';
import { BRITISH, IRISH, wgs84Of } from './projection.ts';
import { beside, scan } from './scan.ts';

/** Letters of the grid with a figure, or with two of one length: `TQ 300 800`, `NN166712`, `J 338 740`. */
const REFERENCE = pattern(
  String.raw`(?<![\p{L}\p{N}_/.#@]|[\p{L}\p{N}]-)([HJNOST][A-HJ-Z]|[A-HJ-Z])( {0,2})(\d{1,10})(?:( {1,2}|, ?|[-/])(\d{1,5}))?` +
    String.raw`(?![\p{L}\p{N}_]|\.[\p{L}\p{N}])`,
  'giu',
);
const CALLED = /(?:grid|map|o\.?s\.?) ?ref|grid ?square|(?<![a-z])(?:n\.?g\.?r|osgr)(?![a-z])|(?:os|national|irish) grid/i;

/** References to the National Grid of Great Britain, and to the Irish Grid of Northern Ireland. */
export const gridReferencesIn = (text: string): Iterable<Pointing> =>
  scan(text, REFERENCE(), (match) => {
    const reference = referenceOf(match);
    if (reference === undefined || !(CALLED.test(beside(text, match)) || isSquare(reference, text))) return undefined;
    const point = pointAt(reference);
    return point === undefined ? undefined : { kind: 'coordinates', start: reference.start, end: reference.end, point };
  });

const referenceOf = (match: RegExpExecArray): Reference | undefined => {
  const [whole, letters = '', gap = '', first = '', between = '', second = ''] = match;
  const [start, end] = [match.index, match.index + whole.length];
  if (second.length === first.length) return { start, end, letters, easting: first, northing: second, gaps: [gap, between] };
  if (first.length % 2 !== 0) return undefined;
  const [easting, northing] = [first.slice(0, first.length / 2), first.slice(first.length / 2)];
  return { start, end: end - between.length - second.length, letters, easting, northing, gaps: [gap, ''] };
};

/** The middle of the square that a reference names; undefined where there is none. */
const pointAt = ({ letters, easting, northing }: Reference): Point | undefined => {
  const corner = letters.length === 1 ? irishCorner(letters) : britishCorner(letters);
  const side = 10 ** (5 - easting.length);
  const [east, north] = [100_000 * corner.east + side * (Number(easting) + 0.5), 100_000 * corner.north + side * (Number(northing) + 0.5)];
  return letters.length === 1 ? wgs84Of(IRISH, east, north) : nationalGridPoint(east, north);
};

/** Where metres of the National Grid lie, if it reaches so far. */
export const nationalGridPoint = (easting: number, northing: number): Point | undefined =>
  easting >= 0 && easting <= 700_000 && northing >= 0 && northing <= 1_300_000 ? wgs84Of(BRITISH, easting, northing) : undefined;

/** Of a square of a hundred kilometres, counted in such squares from the grid's own corner. */
interface Corner {
  readonly east: number;
  readonly north: number;
}

const LETTERS = 'ABCDEFGHJKLMNOPQRSTUVWXYZ';
const placeOf = (letter: string | undefined): number => LETTERS.indexOf((letter ?? '').toUpperCase());

/** Five rows of five letters, from the north-west: the first letter a square of 500 kilometres, the second one within it. */
const britishCorner = ([first, second]: string): Corner => {
  const [large, small] = [placeOf(first), placeOf(second)];
  return { east: ((large - 2) % 5) * 5 + (small % 5), north: 19 - 5 * Math.floor(large / 5) - Math.floor(small / 5) };
};

const irishCorner = (letter: string): Corner => ({ east: placeOf(letter) % 5, north: 4 - Math.floor(placeOf(letter) / 5) });
