/** Letters or digits that were held apart so that no machine should read them: `A D H D`, `d.o.b`, `1 9 / 0 4 / 2 0 1 6`. */

const LETTER = String.raw`A-Za-z\u00C0-\u024F`;
const APART = new RegExp(
  String.raw`(?<![0-9${LETTER}])(?!a [A-Z] )(?:[${LETTER}]([ ._*-])(?:[${LETTER}]\1){1,40}[${LETTER}]|\d(?: [\d/.-]){4,20})(?![0-9${LETTER}])`,
  'g',
);

export interface ClosedUp {
  readonly text: string;
  /** Where a piece of it stands in the text that was given. */
  span(start: number, end: number): { readonly start: number; readonly end: number };
}

/** The text with such words in one piece; undefined where it has none. */
export const closedUp = (text: string): ClosedUp | undefined => {
  const runs = [...text.matchAll(APART)];
  if (runs.length === 0) return undefined;
  const places: number[] = [];
  const characters: string[] = [];
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    while (run < runs.length && at >= endOf(runs[run])) run++;
    if (isBetween(at, runs[run])) continue;
    places.push(at);
    characters.push(text.charAt(at));
  }
  return {
    text: characters.join(''),
    span: (start, end) => ({ start: places[start] ?? text.length, end: (places[end - 1] ?? text.length - 1) + 1 }),
  };
};

const endOf = (run: RegExpExecArray | undefined): number => (run === undefined ? 0 : run.index + run[0].length);

/** Every second character of a run is what holds it apart. */
const isBetween = (at: number, run: RegExpExecArray | undefined): boolean =>
  run !== undefined && at >= run.index && at < endOf(run) && (at - run.index) % 2 === 1;
