import { expect } from '@jest/globals';
import { pointingsIn } from '../../../src/detect/places/find.ts';
import type { Point, Pointing } from '../../../src/detect/places/pointing.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';

/** What is found in a text, with the words it stands on as they were written. */
export interface Seen extends Pointing {
  readonly text: string;
}

export const seenIn = (text: string, near?: Point): readonly Seen[] => {
  const legible = legibleOf(fieldOf('/text', text));
  return pointingsIn(legible, near).map((pointing) => {
    const { start, end } = legible.span(pointing.start, pointing.end);
    return { ...pointing, text: text.slice(start, end) };
  });
};

/** What is found, as `coordinates: 51.5007, -0.1246`. */
export const kindsIn = (text: string, near?: Point): readonly string[] => seenIn(text, near).map(({ kind, text }) => `${kind}: ${text}`);

/** The only thing that is found in a text. */
export const onlyIn = (text: string, near?: Point): Seen => {
  const seen = seenIn(text, near);
  expect(seen).toHaveLength(1);
  return seen[0] ?? { kind: 'map-link', start: -1, end: -1, text: '' };
};

/** A point as it is told in the tables of the tests: to four decimals, which is ten metres. */
export const told = (point: Point | undefined): string => (point === undefined ? '' : `${point.lat.toFixed(4)}, ${point.lon.toFixed(4)}`);
