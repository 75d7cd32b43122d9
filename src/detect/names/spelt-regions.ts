import { pattern } from '../../text/pattern.ts';
import type { Search, Token } from './tokens.ts';

/** Where in a text letters may hide a name. */

/** Latin letters, and marks above them: the bare text has hardly any others. Classes of Unicode would take longer to make than to use. */
const L = String.raw`A-Za-z\u00C0-\u024F\u1E00-\u1EFF`;
const MARKS = String.raw`[\u0300-\u036F]{0,3}`;

/** Single letters in a row, whatever holds them apart. */
const SINGLES_SOURCE = String.raw`[${L}\d]${MARKS}(?:[^${L}\d\u0300-\u036F]{1,24}([${L}\d])${MARKS}\1{0,9}(?![${L}\d])){1,59}`;
/** A digit or a sign among letters. */
const SIGNS_SOURCE = String.raw`[${L}]${MARKS}[\d@$!|+\u20AC\u00A3]{1,4}(?=[${L}])|(?<![${L}\d])[\d@$!|\u20AC\u00A3](?=[${L}]${MARKS}[${L}])|[${L}]${MARKS}[${L}]${MARKS}[\d@$!|\u20AC\u00A3]{0,3}[\d@$|\u20AC\u00A3](?![${L}\d])|[\d@$!|\u20AC\u00A3][${L}][\d@$!|\u20AC\u00A3]|[\d@$!|\u20AC\u00A3]{2,4}[${L}]|(?<![${L}])[${L}][\d@$!|\u20AC\u00A3]{2,4}(?![${L}])`;
/** Letters with something between. */
const JOINED_SOURCE = String.raw`[${L}]${MARKS}[^${L}\d\u0300-\u036F\s'\u2019]{1,24}(?=[${L}])`;
/** A capital that could be an l, and the reverse. */
const ALIKE_SOURCE = `[${L}]${MARKS}I{1,3}(?![A-Z])|(?<![${L}])l(?=[b-df-hj-kmnp-tv-xz])`;

const SINGLES = pattern(String.raw`(?<![${L}\d])${SINGLES_SOURCE}`, 'g');
const ODD = pattern([SIGNS_SOURCE, JOINED_SOURCE, ALIKE_SOURCE].join('|'), 'g');
/** The same, for whether there is any: most texts have none. */
const [ANY_SINGLES, ANY_SIGNS] = [pattern(`(?:^|[^${L}\\d])${SINGLES_SOURCE}`, ''), pattern(SIGNS_SOURCE, '')];
const [ANY_JOINED, ANY_ALIKE] = [pattern(JOINED_SOURCE, ''), pattern(ALIKE_SOURCE, '')];
const SIGN = /[\d@$!|+€£]/;

const isOdd = (text: string): boolean => (SIGN.test(text) && ANY_SIGNS().test(text)) || ANY_JOINED().test(text) || ANY_ALIKE().test(text);

const STRETCHED = /([a-z])\1\1/;
const STRETCHED_ANYWHERE = /([a-z])\1\1/i;
const ASCII = /^[\0-\x7F]*$/;

const stretchedIn = (text: string, tokens: readonly Token[]): readonly Token[] =>
  ASCII.test(text) && !STRETCHED_ANYWHERE.test(text) ? [] : tokens.filter(({ folded }) => STRETCHED.test(folded));

export type Region = readonly [start: number, end: number];
const NONE: readonly Region[] = [];

/** What is written in another way than it reads counts as a region too. */
export const regionsOf = ({ text, tokens, bare }: Search): readonly Region[] => {
  const veiled =
    bare === undefined ? NONE : tokens.filter(({ hidden }) => hidden).map(({ start, end }) => withNeighbours(text, start, end));
  const stretched = stretchedIn(text, tokens).map(({ start, end }) => wholePiece(text, start, end));
  const singles = ANY_SINGLES().test(text)
    ? [...text.matchAll(SINGLES())].map(({ index, 0: run }) => withNeighbours(text, index, index + run.length))
    : NONE;
  const odd = isOdd(text)
    ? [...text.matchAll(ODD())].map(({ index, 0: part }) => nearby(text, wholePiece(text, index, index + part.length), part))
    : NONE;
  if (veiled.length + stretched.length + singles.length + odd.length === 0) return NONE;
  return merged([...veiled, ...stretched, ...singles, ...odd].sort(([one], [other]) => one - other));
};

const BEFORE = pattern(String.raw`(?:(?<![${L}\d])[${L}\d\u0300-\u036F]{1,20}[^${L}\d]{1,24}){0,2}$`, '');
const AFTER = pattern(String.raw`^(?:[^${L}\d]{1,24}[${L}\d\u0300-\u036F]{1,20}(?![${L}\d])){0,2}`, '');

/** A row of letters with the words beside it, which may be the rest of a name: `O l iver`. */
const withNeighbours = (text: string, start: number, end: number): Region => {
  const before = BEFORE().exec(text.slice(Math.max(0, start - 80), start))?.[0].length ?? 0;
  const after = AFTER().exec(text.slice(end, end + 80))?.[0].length ?? 0;
  return [start - before, end + after];
};

/** Where a digit or a sign stands for a letter the next word may be the rest of the name. */
const nearby = (text: string, [start, end]: Region, part: string): Region =>
  /[\d@$!|+€£]/.test(part) ? withNeighbours(text, start, end) : [start, end];

const LONGEST_PIECE = 120;

/** From blank to blank. */
const wholePiece = (text: string, start: number, end: number): Region => {
  let [from, to] = [start, end];
  while (from > 0 && start - from < LONGEST_PIECE && /\S/.test(text[from - 1] ?? '')) from--;
  while (to < text.length && to - end < LONGEST_PIECE && /\S/.test(text[to] ?? '')) to++;
  return [from, to];
};

const merged = (regions: readonly Region[]): readonly Region[] => {
  const all: [number, number][] = [];
  for (const [start, end] of regions) {
    const last = all.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
};
