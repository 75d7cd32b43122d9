import { pattern } from '../../text/pattern.ts';
import { nationalGridPoint } from './os-grid.ts';
import type { Pointing } from './pointing.ts';
import { scan } from './scan.ts';

/** `E 530034 N 180381`, `Easting: 530034, Northing: 180381`: metres of the National Grid. */
const METRES = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:E|eastings?)[ :=]{0,3}(\d{6})(?:\.\d{1,3})?m?[ ,;/\r\n]{0,4}(?:and )?` +
    String.raw`(?:N|northings?)[ :=]{0,3}(\d{5,7})(?:\.\d{1,3})?m?(?![\p{L}\p{N}])`,
  'giu',
);

export const eastingsIn = (text: string): Iterable<Pointing> =>
  scan(text, METRES(), ({ index, 0: whole, 1: easting, 2: northing }) => {
    const point = nationalGridPoint(Number(easting), Number(northing));
    return point === undefined ? undefined : { kind: 'coordinates', start: index, end: index + whole.length, point };
  });
