import { otherName } from './other-names.ts';
import type { PlaceName, Spot, Spots } from './spots.ts';
import { type Piece, partsIn, piecesOf, type Told } from './told.ts';

/** A place of a trip, named in a field. */
export interface Named {
  readonly spot: Spot;
  /** In the told text. */
  readonly start: number;
  readonly end: number;
  /** The words it covers, as indexes; `to` is the last of them. */
  readonly from: number;
  readonly to: number;
  readonly is: PlaceName['is'] | 'joined';
}

/** Every place of the school's trips that a field names, in its order. */
export const namedIn = (told: Told, spots: Spots): readonly Named[] => {
  if (spots.all.length === 0) return [];
  const pieces = piecesOf(told);
  const whole = matchesIn(pieces, told, spots);
  const taken = new Set(whole.flatMap(({ from, to }) => range(from, to)));
  const inOne = told.words.flatMap((_, at) => (taken.has(at) ? [] : insideOne(at, told, spots)));
  return [...whole, ...inOne, ...spacedOut(pieces, spots)].sort((one, other) => one.start - other.start).filter(isFirst);
};

const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const isFirst = (one: Named, index: number, all: readonly Named[]): boolean => index === 0 || one.start >= (all[index - 1]?.end ?? 0);

// ── Word by word ────────────────────────────────────────────────────────────────────────────────────────────────────

const matchesIn = (pieces: readonly Piece[], told: Told, spots: Spots): readonly Named[] => {
  const found: Named[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const named = matchAt(pieces, at, told, spots);
    if (named === undefined) continue;
    found.push(named);
    while (at + 1 < pieces.length && (pieces[at + 1]?.start ?? 0) < named.end) at++;
  }
  return found;
};

const matchAt = (pieces: readonly Piece[], at: number, told: Told, spots: Spots): Named | undefined => {
  const first = pieces[at]?.key ?? '';
  const names = spots.names.get(first) ?? spots.names.get(plainer(first)) ?? [];
  for (const name of names) {
    const last = lastOf(pieces, at, name);
    if (last === undefined || !isMeant(pieces, at, last, name, told) || (name.article && isLonger(pieces, at + 1, spots))) continue;
    const [start, end] = [pieces[at]?.start ?? 0, pieces[last]?.end ?? 0];
    return { spot: name.spot, start, end, from: pieces[at]?.at ?? 0, to: pieces[last]?.at ?? 0, is: name.is };
  }
  return undefined;
};

/** `the Lantern Theatre` is not `the Lantern`. */
const isLonger = (pieces: readonly Piece[], at: number, { names }: Spots): boolean =>
  (names.get(pieces[at]?.key ?? '') ?? []).some((name) => name.keys.length > 1 && lastOf(pieces, at, name) !== undefined);

/** Between the words of a place: blanks, a line's end, a hyphen, an apostrophe, `&`, the commas of an address. */
const CLOSE = /^(?:[\s\u00A0]{0,4}[,/&+]?[\s\u00A0]{0,4}|[-_.\u2010\u2011'\u2019\u02BC`\u00B4]|\. )$/u;

/** The last piece of a name that begins at one. */
const lastOf = (pieces: readonly Piece[], at: number, { keys }: PlaceName): number | undefined => {
  for (const [step, key] of keys.entries()) {
    const piece = pieces[at + step];
    if (piece === undefined || (piece.key !== key && plainer(piece.key) !== key)) return undefined;
    if (step > 0 && !CLOSE.test(piece.gap)) return undefined;
  }
  return at + keys.length - 1;
};

/** No word of a place is longer, however it is stretched. */
const LONGEST = 80;
const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' };

/** `z00` read as `zoo`, `chesterrrr` as `chester`. */
const plainer = (key: string): string => {
  if (key.length > LONGEST || !/\p{L}/u.test(key)) return key;
  const letters = /[0134578]/.test(key) ? key.replace(/[0134578]/g, (digit) => DIGITS[digit] ?? digit) : key;
  return letters.replace(/(\p{L})\1{2,40}$/u, '$1').replace(/(\p{L})\1{2,40}/gu, '$1$1');
};

/** A name of one word needs its capital where capitals say something, and no other name around it. */
const isMeant = (pieces: readonly Piece[], at: number, last: number, name: PlaceName, told: Told): boolean => {
  const [first, end] = [pieces[at], pieces[last]];
  if (first === undefined || end === undefined) return false;
  const marked = /[#@/_-]$/u.test(first.gap) || told.pointer !== '/text';
  if (otherName(told, first.at, end.at)) return false;
  if (at !== last && !name.article) return true;
  return end.capital || marked || (told.small && isAfterPreposition(pieces, at)) || (told.small && end.key.length > 6);
};

const PREPOSITIONS: ReadonlySet<string> = new Set('at to in from near around round visit visiting for of via towards into the'.split(' '));
const isAfterPreposition = (pieces: readonly Piece[], at: number): boolean => PREPOSITIONS.has(pieces[at - 1]?.key ?? '');

// ── Written in one ──────────────────────────────────────────────────────────────────────────────────────────────────

/** `#LanternTheatreHereWeCome`, `LlynGwernog_0203.jpg`, `#worldmuseum`, `@conwycastle`. */
const insideOne = (at: number, told: Told, spots: Spots): readonly Named[] => {
  const word = told.words[at];
  if (word === undefined) return [];
  const parts = partsIn(told, at);
  const inParts = parts.length > 1 ? matchesIn(parts, told, spots) : [];
  if (inParts.length > 0) return inParts.map((one) => ({ ...one, is: 'joined' }));
  return joinedAt(at, told, spots);
};

/** From so many letters on, a name that is a piece of a longer tag is no chance. */
const LONG = 8;

const joinedAt = (at: number, told: Told, spots: Spots): readonly Named[] => {
  const word = told.words[at];
  if (word === undefined || word.text.length < 6) return [];
  const named = (start: number, length: number, spot: Spot): readonly Named[] =>
    word.folded.length === word.text.length
      ? [{ spot, start: word.start + start, end: word.start + start + length, from: at, to: at, is: 'joined' }]
      : [{ spot, start: word.start, end: word.end, from: at, to: at, is: 'joined' }];
  const whole = spots.joined.get(word.folded) ?? spots.joined.get(plainer(word.folded));
  if (whole !== undefined && (isTag(told, at) || !isOneWord(word.folded, spots))) return named(0, word.folded.length, whole);
  if (!isTag(told, at)) return [];
  for (const [name, spot] of spots.joined) {
    const start = name.length >= LONG ? word.folded.indexOf(name) : -1;
    if (start !== -1) return named(start, name.length, spot);
  }
  return [];
};

/** A name of one word was looked up as a word already. */
const isOneWord = (key: string, { names }: Spots): boolean => (names.get(key) ?? []).some(({ keys }) => keys.length === 1);
const isTag = ({ words, pointer }: Told, at: number): boolean => /[#@/._]$/u.test(words[at]?.gap ?? '') || pointer !== '/text';

/** `C h e s t e r  Z o o`, `C.h.e.s.t.e.r`: letters that stand alone, read as one word. */
const spacedOut = (pieces: readonly Piece[], spots: Spots): readonly Named[] => {
  const found: Named[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const from = at;
    while (isAlone(pieces[at]) && (at === from || isSpacing(pieces[at]))) at++;
    const spelt =
      at - from >= JOINED_LETTERS
        ? spots.joined.get(
            pieces
              .slice(from, at)
              .map(({ key }) => key)
              .join(''),
          )
        : undefined;
    const [first, last] = [pieces[from], pieces[at - 1]];
    if (spelt === undefined || first === undefined || last === undefined) continue;
    found.push({ spot: spelt, start: first.start, end: last.end, from: first.at, to: last.at, is: 'joined' });
  }
  return found;
};

const JOINED_LETTERS = 6;
const isAlone = (piece: Piece | undefined): boolean => piece !== undefined && Array.from(piece.key).length === 1;
const isSpacing = (piece: Piece | undefined): boolean => (piece?.gap.length ?? 9) <= 4;
