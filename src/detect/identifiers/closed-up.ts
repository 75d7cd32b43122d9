import { matchesOf } from '../../text/matches.ts';

/** Letters or digits that were held apart so that no machine should read them: `A D H D`, `d.o.b`, `1 9 / 0 4 / 2 0 1 6`. */

const LETTER = String.raw`A-Za-z\u00C0-\u024F`;
const APART = new RegExp(
  String.raw`(?<![0-9${LETTER}])(?!a [A-Z] )(?:[${LETTER}]([ ._*-])(?:[${LETTER}]\1){1,40}[${LETTER}]|\d(?: [\d/.-]){4,20})(?![0-9${LETTER}])`,
  'g',
);

/** Most texts have nothing like it, which is told in a third of the time. */
const MAY_BE = new RegExp(String.raw`(?:^|[^0-9${LETTER}])(?:[${LETTER}]([ ._*-])[${LETTER}]\1|\d [\d/.-] )`);

export interface ClosedUp {
  readonly text: string;
  /** Where a piece of it stands in the text that was given. */
  span(start: number, end: number): { readonly start: number; readonly end: number };
}

/** The text with such words in one piece; undefined where it has none. */
export const closedUp = (text: string): ClosedUp | undefined => {
  const runs = MAY_BE.test(text) ? matchesOf(text, APART) : [];
  if (runs.length === 0) return undefined;
  const places = placesOf(text, runs);
  return {
    text: places.map((place) => text.charAt(place)).join(''),
    span: (start, end) => ({ start: places[start] ?? text.length, end: (places[end - 1] ?? text.length) + 1 }),
  };
};

/** Where each character that stays was; every second one of a run is what holds it apart. */
const placesOf = (text: string, runs: readonly RegExpExecArray[]): readonly number[] => {
  const places: number[] = [];
  let at = 0;
  const pass = (end: number, step: number): void => {
    for (; at < end; at += step) places.push(at);
    at = end;
  };
  for (const { index, 0: run } of runs) {
    pass(index, 1);
    pass(index + run.length, 2);
  }
  pass(text.length, 1);
  return places;
};
