import type { Legible } from '../../text/legible.ts';
import { coordinatesIn } from './coordinates.ts';
import { eastingsIn } from './easting.ts';
import { mapLinksIn } from './map-links.ts';
import { gridReferencesIn } from './os-grid.ts';
import { plusCodesIn } from './plus-code.ts';
import type { Point, Pointing } from './pointing.ts';
import { type Finder, inTurn } from './scan.ts';
import { threeWordsIn } from './what3words.ts';

interface Way {
  readonly kind: Pointing['kind'];
  /** A cheap look: without this there can be none. */
  readonly gate: RegExp;
  /** Without a digit there is none either. */
  readonly digits?: true;
  readonly find: (text: string, near: Point | undefined) => Iterable<Pointing>;
}

/** Capitals and digits, or letters and halves that stand apart, or the words that say what it is. */
const GRID =
  /[HJNOST][A-HJ-Z] {0,2}\d\d|[CDGHJ] {0,2}\d{3}|[HJNOSThjnost][A-HJ-Za-hj-z] {0,2}\d{3,5}(?: {1,2}|, ?|[/-])\d{3}|[Gg][Rr][Ii][Dd]|[Rr][Ee][Ff]|[Nn]\.?[Gg]\.?[Rr]|[Oo][Ss][Gg][Rr]/;

/** Links before what stands in them. */
const WAYS: readonly Way[] = [
  { kind: 'map-link', gate: /(?:[a-z0-9]\.|[.t][\])}] ?| dot )[a-z]{2,24}[/?#:]|geo:/i, find: mapLinksIn },
  { kind: 'what3words', gate: /\/ ?\/ ?\/|w3w|what ?3|what ?three|(?:3|three)[ -]word/i, find: threeWordsIn },
  {
    kind: 'coordinates',
    digits: true,
    gate: /\d[.·]\d{3}|\d ?(?:[°º˚&]|d ?\d|deg)|\d[ :-]\d{1,2}[ :.-]\d|[+-]\d{4}/i,
    find: coordinatesIn,
  },
  { kind: 'coordinates', gate: /\+(?<=[02-9CFGHJMPQRVWX]{2}\+)/i, find: plusCodesIn },
  { kind: 'coordinates', digits: true, gate: /eastings?[ :=]{0,3}\d|e[ :=]{0,3}\d{6}/i, find: eastingsIn },
  { kind: 'coordinates', digits: true, gate: GRID, find: gridReferencesIn },
];

/** Whether a text may hold a pointing at all, or one of a kind. */
export const mayPoint = (text: string, kind?: Pointing['kind']): boolean =>
  WAYS.some((way) => (kind === undefined || way.kind === kind) && mayHold(way, text));

const mayHold = ({ gate, digits }: Way, text: string): boolean => (digits === undefined || DIGIT.test(text)) && gate.test(text);
const DIGIT = /[0-9]/;

/** Everything in a text that points at a spot on the map, in order of place, none over another. A short plus code is read near a point. */
export const pointingsIn = ({ text }: Legible, near?: Point): readonly Pointing[] => {
  const ways = WAYS.filter((way) => mayHold(way, text));
  if (ways.length === 0) return [];
  const finders = ways.map(
    ({ find }): Finder =>
      (left) =>
        find(left, near),
  );
  return inTurn(text.replaceAll(MINUS, '-'), finders);
};

/** The sign of mathematics, which a text may bring along when it is otherwise plain. */
const MINUS = '\u2212';
