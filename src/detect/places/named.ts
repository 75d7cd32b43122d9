import type { Word } from '../../model.ts';
import { isOnePart } from '../../text/words.ts';
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
  const whole = told.words.some(({ folded }) => namesFrom(folded, spots).length > 0) ? matchesIn(piecesOf(told), told, spots) : NONE;
  const taken = new Set(whole.flatMap(({ from, to }) => range(from, to)));
  const inOne: Named[] = [];
  for (let at = 0; at < told.words.length; at++) if (!taken.has(at)) inOne.push(...insideOne(at, told, spots));
  return [...whole, ...inOne, ...spacedOut(told, spots)].sort((one, other) => one.start - other.start).filter(isFirst);
};

const NONE: readonly never[] = [];
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

/** The names that begin with a word. */
const namesFrom = (key: string, { names }: Spots): readonly PlaceName[] => names.get(key) ?? names.get(plainer(key)) ?? NONE;

const matchAt = (pieces: readonly Piece[], at: number, told: Told, spots: Spots): Named | undefined => {
  const first = pieces[at]?.key ?? '';
  for (const name of namesFrom(first, spots)) {
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

/** Between the words of a place: blanks, a line's end, a hyphen, an apostrophe, `&`, the commas of an address, the colon or bang of a name. */
const CLOSE = /^(?:[\s\u00A0]{0,4}[,/&+:!(\u2013\u2014]?[\s\u00A0]{0,4}|[-_.\u2010\u2011'\u2019\u02BC`\u00B4]|\. )$/u;

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
  if (isPlain(key) || key.length > LONGEST || !/\p{L}/u.test(key)) return key;
  const letters = /[0134578]/.test(key) ? key.replace(/[0134578]/g, (digit) => DIGITS[digit] ?? digit) : key;
  return letters.replace(/(\p{L})\1{2,40}$/u, '$1').replace(/(\p{L})\1{2,40}/gu, '$1$1');
};

/** Whether nothing but letters of ASCII stands in a word, and none three times in a row. */
const isPlain = (key: string): boolean => {
  let same = 0;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    same = code === key.charCodeAt(at - 1) ? same + 1 : 1;
    if (code < 97 || code > 122 || same === 3) return false;
  }
  return true;
};

/** A name of one word needs its capital where capitals say something, and no other name around it. */
const isMeant = (pieces: readonly Piece[], at: number, last: number, name: PlaceName, told: Told): boolean => {
  const [first, end] = [pieces[at], pieces[last]];
  if (first === undefined || end === undefined) return false;
  const marked = /[#@/_-]$/u.test(first.gap) || told.pointer !== '/text';
  if (otherName(told, first.at, end.at) || isOfOld(pieces, at)) return false;
  if (at !== last && !name.article) return true;
  if (end.capital || marked || name.small) return true;
  return isSmallAround(told, end.at) && (end.key.length > 6 || isAfterPreposition(pieces, at) || isBesideOuting(pieces, at, last));
};

/** `Ancient Greece`, `#AncientGreece`: nobody goes there any more. */
const isOfOld = (pieces: readonly Piece[], at: number): boolean => {
  const before = pieces[at - 1];
  return before !== undefined && OF_OLD.has(before.key) && before.capital && /^ ?$/.test(pieces[at]?.gap ?? '');
};
const OF_OLD: ReadonlySet<string> = new Set('ancient classical mythical prehistoric'.split(' '));
const ENDS_OLD = /(?:ancient|classical|mythical|prehistoric)$/;

/** Whether everything was written in small letters, or at least this sentence, which otherwise begins with a capital. */
const isSmallAround = ({ small, words }: Told, at: number): boolean => {
  const sentence = words[at]?.sentence;
  return small || (sentence !== undefined && isAllSmall(words, at, sentence, -1) && isAllSmall(words, at, sentence, 1));
};
const isAllSmall = (words: Told['words'], at: number, sentence: number, step: 1 | -1): boolean => {
  for (let index = at; words[index]?.sentence === sentence && Math.abs(index - at) < 40; index += step)
    if (!['lower', 'none'].includes(words[index]?.case ?? '')) return false;
  return true;
};

/** `yr 8 whitby thurs`, `whitby trip`: a class before it, or a day or an outing behind it. */
const isBesideOuting = (pieces: readonly Piece[], at: number, last: number): boolean =>
  /^\d{1,2}\p{L}?$/u.test(pieces[at - 1]?.key ?? '') || OUTING.test(pieces[last + 1]?.key ?? '');
const OUTING =
  /^(?:trip|trips|visit|residential|day|tomorrow|tmrw|tmr|today|tonight|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)$/;

const PREPOSITIONS: ReadonlySet<string> = new Set('at to in from near around round visit visiting for of via towards into the'.split(' '));
const isAfterPreposition = (pieces: readonly Piece[], at: number): boolean => PREPOSITIONS.has(pieces[at - 1]?.key ?? '');

// ── Written in one ──────────────────────────────────────────────────────────────────────────────────────────────────

/** `#LanternTheatreHereWeCome`, `LlynGwernog_0203.jpg`, `#worldmuseum`, `@conwycastle`. */
const insideOne = (at: number, told: Told, spots: Spots): readonly Named[] => {
  const word = told.words[at];
  if (word === undefined) return NONE;
  const parts = isOnePart(word.text) ? NONE : partsIn(told, at);
  const inParts = parts.length > 1 ? matchesIn(parts, told, spots) : NONE;
  if (inParts.length > 0) return inParts.map((one) => ({ ...one, is: 'joined' }));
  return joinedAt(at, told, spots);
};

/** From so many letters on, a name that is a piece of a longer tag is no chance. */
const LONG = 8;

const joinedAt = (at: number, told: Told, spots: Spots): readonly Named[] => {
  const word = told.words[at];
  if (word === undefined || word.text.length < 6) return NONE;
  const named = (start: number, length: number, spot: Spot): readonly Named[] =>
    word.folded.length === word.text.length
      ? [{ spot, start: word.start + start, end: word.start + start + length, from: at, to: at, is: 'joined' }]
      : [{ spot, start: word.start, end: word.end, from: at, to: at, is: 'joined' }];
  const whole = spots.joined.get(word.folded) ?? spots.joined.get(plainer(word.folded));
  if (whole !== undefined && (isTag(told, at) || !isOneWord(word.folded, spots))) return named(0, word.folded.length, whole);
  if (!isTag(told, at) || !holdsJoined(word.folded, spots)) return NONE;
  for (const [name, spot] of spots.joined) {
    const start = name.length >= LONG ? word.folded.indexOf(name) : -1;
    if (start !== -1 && !ENDS_OLD.test(word.folded.slice(0, start))) return named(start, name.length, spot);
  }
  return NONE;
};

/** Whether a long name stands within a tag: each piece of it that is as long as some name is looked up, however many names there are. */
const holdsJoined = (folded: string, { joined, lengths }: Spots): boolean =>
  lengths.some((length) => {
    for (let start = 0; length >= LONG && start + length <= folded.length; start++)
      if (joined.has(folded.slice(start, start + length))) return true;
    return false;
  });

/** A name of one word was looked up as a word already. */
const isOneWord = (key: string, { names }: Spots): boolean => (names.get(key) ?? []).some(({ keys }) => keys.length === 1);
const isTag = ({ words, pointer }: Told, at: number): boolean => pointer !== '/text' || /[#@/._]$/u.test(words[at]?.gap ?? '');

/** `C h e s t e r  Z o o`, `C.h.e.s.t.e.r`: letters that stand alone, read as one word. */
const spacedOut = ({ words }: Told, spots: Spots): readonly Named[] => {
  const found: Named[] = [];
  for (let at = 0; at < words.length; at++) {
    const from = at;
    while (isAlone(words[at]) && (at === from || isSpacing(words[at]))) at++;
    const spelt =
      at - from >= JOINED_LETTERS
        ? spots.joined.get(
            words
              .slice(from, at)
              .map(({ folded }) => folded)
              .join(''),
          )
        : undefined;
    if (spelt === undefined) continue;
    const [first, last] = [words[from], words[at - 1]];
    if (first === undefined || last === undefined) continue;
    found.push({ spot: spelt, start: first.start, end: last.end, from, to: at - 1, is: 'joined' });
  }
  return found;
};

const JOINED_LETTERS = 6;
const isAlone = (word: Word | undefined): boolean => word !== undefined && word.folded.length < 3 && Array.from(word.folded).length === 1;
const isSpacing = (word: Word | undefined): boolean => (word?.gap.length ?? 9) <= 4;
