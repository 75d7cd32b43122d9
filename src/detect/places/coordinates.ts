import { pattern } from '../../text/pattern.ts';
import { ANGLE, type Angle, angleOf } from './angle.ts';
import { isoCoordinatesIn } from './iso-6709.ts';
import { inUk, onEarth } from './point.ts';
import type { Point, Pointing } from './pointing.ts';
import { inTurn, scan } from './scan.ts';

/** Not within a number, a word, a sum of money or a subtraction, nor behind the thousands of a larger number. */
const START = String.raw`(?<![\p{L}\p{N}.\u00B7\u00A3$\u20AC#+-])(?<!\d,(?=\d{3}[.\u00B7]))`;
/** Not within a word or a number, and not a temperature or a share. */
const END = String.raw`(?![\p{L}\p{N}])(?!\.\d)(?! ?[\u00B0\u00BA\u02DA%])`;
const LABEL = `(?:lat(?:itude)?|lo?ng?(?:itude)?)`;
const BETWEEN = String.raw`(["' ]{0,3}[,;&|/]?[\s"']{0,4}(?:and )?(?:${LABEL}["' :=.]{0,4})?)`;
const LETTER = `(?: ?([NSEW])(?:orth|outh|ast|est)?)?`;

/** `51.5007, -0.1246`, `51°30'02"N 0°07'28"W`, `lat 51.5007 lon -0.1246`, `51.5007, minus 0.1246`. */
const BARE_OR_AFTER = pattern(`${START}(${ANGLE})${LETTER}${BETWEEN}((?:[+-] |minus )?${ANGLE})${LETTER}${END}`, 'giu');
/** `N 51° 30.040 W 000° 07.470`. Capitals alone, and none that an apostrophe parts from a word. */
const BEFORE = pattern(String.raw`(?<![\p{L}\p{N}'])([NSEW]) ?(${ANGLE})${BETWEEN}([NSEW]) ?(${ANGLE})${END}`, 'gu');
const BROKEN = String.raw`[+-]?\d{1,2}[.\u00B7]\d{3}(?: \d{1,3}){1,3}`;
/** `51.500 71, -0.124 63`, both halves with a space among their decimals. */
const BROKEN_UP = pattern(`${START}(${BROKEN}) {0,2}[,;] {0,2}(${BROKEN})${END}`, 'gu');

/** Pairs of numbers that are a latitude and a longitude. */
export const coordinatesIn = (text: string): readonly Pointing[] => inTurn(text, [isoCoordinatesIn, lettersFirst, brokenUp, lettersLast]);

const lettersFirst = (text: string): Iterable<Pointing> =>
  scan(text, BEFORE(), (match) => {
    const [, letter, first = '', between = '', other, second = ''] = match;
    return pointing(match, pairOf(angleOf(first, letter), angleOf(second, other), between));
  });

const brokenUp = (text: string): Iterable<Pointing> =>
  scan(text, BROKEN_UP(), (match) => {
    const [first, second] = match.slice(1).map((half) => angleOf(half.replaceAll(' ', '')));
    return pointing(match, pairOf(first, second, ','));
  });

const lettersLast = (text: string): Iterable<Pointing> =>
  scan(text, BARE_OR_AFTER(), (match) => {
    const [, first = '', letter, between = '', second = '', other] = match;
    const isDifference = /^[+-] /.test(second) && !/[,;|/]/.test(between);
    return isDifference ? undefined : pointing(match, pairOf(angleOf(first, letter), angleOf(second, other), between));
  });

const pointing = (match: RegExpExecArray, point: Point | undefined): Pointing | undefined =>
  point === undefined ? undefined : { kind: 'coordinates', start: match.index, end: match.index + match[0].length, point };

type Axis = 'lat' | 'lon';
const OTHER: Readonly<Record<Axis, Axis>> = { lat: 'lon', lon: 'lat' };
const AXES: Readonly<Record<string, Axis>> = { N: 'lat', S: 'lat', E: 'lon', W: 'lon' };

const labelIn = (between: string): Axis | undefined => {
  const label = /l[ao]?[tn]/i.exec(between)?.[0].toLowerCase();
  if (label === undefined) return undefined;
  return label.endsWith('t') ? 'lat' : 'lon';
};

const pairOf = (first: Angle | undefined, second: Angle | undefined, between: string): Point | undefined => {
  if (first === undefined || second === undefined || first.numbers !== second.numbers) return undefined;
  const label = labelIn(between);
  const said = [AXES[first.letter], turned(AXES[second.letter]), turned(label)].filter((axis) => axis !== undefined);
  if (new Set(said).size > 1 || (between === '' && said.length === 0)) return undefined;
  const point = said[0] === 'lon' ? pointOf(second, first) : pointOf(first, second);
  return isSaid(first, second, label) ? point : bare(first, second, said.length === 0, point);
};

const turned = (axis: Axis | undefined): Axis | undefined => (axis === undefined ? undefined : OTHER[axis]);

/** Whether letters, labels or degree marks say that these are coordinates, wherever they lie. */
const isSaid = (first: Angle, second: Angle, label: Axis | undefined): boolean =>
  label !== undefined ||
  [first, second].every(({ letter }) => letter !== '') ||
  [first, second].every(({ marked, fine }) => marked && fine);

/** Two decimals alone. The longitude comes first in data for machines, whose numbers are long. */
const bare = (first: Angle, second: Angle, mayTurn: boolean, point: Point | undefined): Point | undefined => {
  if (first.numbers > 1) return undefined;
  if (point !== undefined && inUk(point)) return point;
  const other = mayTurn && Math.min(first.decimals, second.decimals) >= 4 ? pointOf(second, first) : undefined;
  return other !== undefined && inUk(other) ? other : undefined;
};

const pointOf = (lat: Angle, lon: Angle): Point | undefined => onEarth(signed(lat), signed(lon));
const signed = ({ size, minus, letter }: Angle): number => (minus || letter === 'S' || letter === 'W' ? -size : size);
