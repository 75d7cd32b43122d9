import { pattern } from '../../text/pattern.ts';
import type { Point, Pointing } from './pointing.ts';
import { beside, scan } from './scan.ts';

/** Open Location Code, by its published specification. */
const ALPHABET = '23456789CFGHJMPQRVWX';
const DIGIT = `[${ALPHABET}]`;
/** The first pair has 9 rows and 18 columns, not 20; what is left out is filled with noughts, in pairs. */
const FULL = `[2-9C][2-9CFGHJMPQRV](?:${DIGIT}{6}\\+(?:${DIGIT}{2,7})?|(?:${DIGIT}{4}00|${DIGIT}{2}0{4}|0{6})\\+)`;
const SHORT = `(?:${DIGIT}{2}){1,3}\\+${DIGIT}{2,7}`;
const whole = (code: string): string => String.raw`(?<![\p{L}\p{N}+])${code}(?![\p{L}\p{N}+])`;
const FULL_CODE = pattern(whole(FULL), 'giu');
const SHORT_CODE = pattern(whole(SHORT), 'gu');

/** Full codes, and short ones beside a place, which are completed as the one that is nearest to a known point. */
export function* plusCodesIn(text: string, near?: Point): Generator<Pointing, void> {
  yield* scan(text, FULL_CODE(), (match) => (isFull(match, text) ? pointingOf(match, decoded(match[0])) : undefined));
  yield* scan(text, SHORT_CODE(), (match) => (isShort(match, text) ? pointingOf(match, near && completed(match[0], near)) : undefined));
}

const pointingOf = (match: RegExpExecArray, point: Point | undefined): Pointing => ({
  ...{ kind: 'coordinates', start: match.index, end: match.index + match[0].length },
  ...(point === undefined ? {} : { point }),
});

const CALLED = /plus ?code|open location code/i;
const PLACE_AFTER = pattern(String.raw`^,? \p{Lu}\p{L}`, 'u');
const PLACE_BEFORE = pattern(String.raw`(?<![\p{L}'-])\p{Lu}[\p{L}'-]{1,30},? $`, 'u');
/** `22+33` and `34X+25`; two letters before the sign are somebody's marks. */
const SUM = /^\d+[A-Z]?\+\d+$|^[A-Z]{2}\+/;

/** Digits alone are a sum. */
const isFull = (match: RegExpExecArray, text: string): boolean => /[a-z]/i.test(match[0]) || CALLED.test(beside(text, match));

const isShort = (match: RegExpExecArray, text: string): boolean => {
  const { 0: code, index } = match;
  if (CALLED.test(beside(text, match))) return true;
  if (SUM.test(code)) return false;
  const [before, after] = [text.slice(Math.max(0, index - 40), index), text.slice(index + code.length, index + code.length + 4)];
  return PLACE_AFTER().test(after) || PLACE_BEFORE().test(before);
};

/** A piece of the globe: its south-west corner, and how far it reaches from there, in degrees. */
interface Cell extends Point {
  readonly height: number;
  readonly width: number;
}

const centreOf = ({ lat, lon, height, width }: Cell): Point => ({ lat: lat + height / 2, lon: lon + width / 2 });
const placeOf = (digit: string | undefined): number => ALPHABET.indexOf(digit ?? '');

/** A part of a cell, counted in its rows and columns from the corner. */
const part = (cell: Cell, rows: number, columns: number, row: number, column: number): Cell => {
  const [height, width] = [cell.height / rows, cell.width / columns];
  return { lat: cell.lat + row * height, lon: cell.lon + column * width, height, width };
};

/** The cell that a code names within the one in which it begins: two digits to 400 parts, and after ten of them one to 20. */
const cellOf = (code: string, outer: Cell): Cell => {
  const [before = '', after = ''] = code.toUpperCase().replace(/0+/, '').split('+');
  let cell = outer;
  for (const [row, column] of `${before}${after.slice(0, 2)}`.match(/../g) ?? []) cell = part(cell, 20, 20, placeOf(row), placeOf(column));
  for (const digit of after.slice(2)) cell = part(cell, 5, 4, Math.floor(placeOf(digit) / 4), placeOf(digit) % 4);
  return cell;
};

/** The middle of what a full code names. */
const decoded = (code: string): Point => centreOf(cellOf(code, { lat: -90, lon: -180, height: 400, width: 400 }));

/** The middle of what a short code names: of all that end like it, the one nearest to a point. */
const completed = (code: string, near: Point): Point => {
  const size = 400 / 20 ** ((8 - code.indexOf('+')) / 2);
  const any = centreOf(cellOf(code, { lat: -90, lon: -180, height: size, width: size }));
  const lat = nearer(any.lat, near.lat, size);
  return { lat: Math.abs(lat) > 90 ? lat - Math.sign(lat) * size : lat, lon: nearer(any.lon, near.lon, size) };
};

const nearer = (value: number, to: number, step: number): number => value - Math.round((value - to) / step) * step;
