import type { Pupil } from '../../model.ts';
import { assemble } from './assemble.ts';
import { firstLetters, isParticle } from './forms.ts';
import type { Assembled } from './mention.ts';
import type { RollIndex } from './roll-index.ts';
import { partTokens, type Search, type Token } from './tokens.ts';

/** A stretch in which words are written without blanks: a hashtag, a handle, an address, a file's name. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const RUN =
  /[#@\uFF03\uFF20][^\s#@]{1,200}|(?:https?:\/\/|www\.)\S{1,2000}|[^\s@]{1,80}@\S{1,200}|[^\s/.]{1,63}(?:\.[^\s/.]{1,63}){1,5}\/\S{0,2000}/gi;
/** One of these is in every such stretch. */
const MARK = /[#@\uFF03\uFF20/]|www\./i;

/** Where nobody writes blanks; a file's name that has some is a sentence like any other. */
export const stretchesOf = ({ text, field: { pointer } }: Search): readonly Stretch[] => {
  const whole = /^\/(?:links|tags)\/|\/(?:file|tags\/\d+)$/.test(pointer) && !/\s/.test(text);
  if (whole) return [{ start: 0, end: text.length }];
  return !MARK.test(text) ? [] : [...text.matchAll(RUN)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
};

/** A name inside a word. */
export interface Inner extends Stretch {
  readonly form: Assembled['form'];
  readonly pupils: readonly Pupil[];
  readonly hidden: boolean;
}

/** The names inside a word that is none itself: `WellDoneAmeliaOkafor`, `ameliaokafor`, in a handle `aokafor`. */
export const namesInside = (
  token: Token,
  text: string,
  isRun: boolean,
  index: RollIndex,
  isWords: (text: string) => boolean,
): readonly Inner[] => {
  const parts = token.case === 'mixed' || isRun ? partTokens(token, text.slice(token.start, token.end)) : [token];
  if (parts.length > 1 && !isRun && isParticle(parts[0]?.folded ?? '')) return []; // MacArthur is no Arthur
  const assembled = parts.length < 2 ? [] : assemble(parts, index);
  const whole = parts.length < 2 || assembled.some(({ form }) => form === 'full-name') ? undefined : joinedFull(asOne(token), isRun, index);
  if (whole !== undefined) return [whole];
  const found = assembled.filter(
    ({ form, from, to }) => form !== 'initials' && (isRun || form === 'full-name' || isCamel(parts, from, to)),
  );
  if (found.length > 0) {
    return found.map(({ from, to, form, pupils }) => ({
      start: parts[from]?.start ?? 0,
      end: parts[to]?.end ?? 0,
      form,
      pupils,
      hidden: token.hidden === true,
    }));
  }
  return parts.flatMap((part) => insideOne(part, parts.length === 1, isRun, index, isWords) ?? []);
};

const asOne = (token: Token): Token => ({ ...token, folded: token.folded.length === token.end - token.start ? token.folded : '' });

/** In a sentence a word is taken apart only where its capitals do: `teamAmelia`, never `OliveR`. */
const isCamel = (parts: readonly Token[], from: number, to: number): boolean =>
  parts.slice(from, to + 1).every(({ end, start, case: cased }) => cased === 'title' && end - start > 2);

const insideOne = (
  part: Token,
  isWhole: boolean,
  isRun: boolean,
  index: RollIndex,
  isWords: (text: string) => boolean,
): Inner | undefined => {
  if (part.folded.length < 5 || part.folded.length !== part.end - part.start) return undefined;
  return (
    joinedFull(part, isRun, index) ?? (isRun ? (initialJoined(part, index) ?? forenameAmong(part, isWhole, index, isWords)) : undefined)
  );
};

const within = (part: Token, from: number, to: number, form: Assembled['form'], pupils: readonly Pupil[]): Inner => ({
  ...{ start: part.start + from, end: part.start + to, form, pupils },
  hidden: part.hidden === true,
});

// ── ameliaokafor ────────────────────────────────────────────────────────────────────────────────────────────────────

const SHORTEST_FULL = 6;
const LONGEST_HALF = 20;

/** Both halves of one pupil's name, one after the other, in either order; in a sentence they have to be the whole word. */
const joinedFull = (part: Token, isRun: boolean, index: RollIndex): Inner | undefined => {
  const { folded: key } = part;
  for (let from = 0; from <= (isRun ? key.length - SHORTEST_FULL : 0); from++) {
    for (let middle = from + 2; middle <= Math.min(key.length - 2, from + LONGEST_HALF); middle++) {
      const found = fullAt(part, from, middle, isRun, index);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

const fullAt = (part: Token, from: number, middle: number, isRun: boolean, { given, family }: RollIndex): Inner | undefined => {
  const { folded: key } = part;
  const first = key.slice(from, middle);
  const [asGiven, asFamily] = [given.get(first), family.get(first)];
  if (asGiven === undefined && asFamily === undefined) return undefined;
  for (const [one, other] of [
    [asGiven, family],
    [asFamily, given],
  ] as const) {
    if (one === undefined) continue;
    const bearers = new Set([...one.alone, ...one.daily, ...one.beside]);
    for (
      let to = Math.min(key.length, middle + LONGEST_HALF);
      to >= (isRun ? Math.max(middle + 2, from + SHORTEST_FULL) : key.length);
      to--
    ) {
      const rest = other.get(key.slice(middle, to));
      const pupils =
        rest === undefined ? [] : [...new Set([...rest.alone, ...rest.daily, ...rest.beside])].filter((pupil) => bearers.has(pupil));
      if (pupils.length > 0) return within(part, from, to, 'full-name', pupils);
    }
  }
  return undefined;
};

// ── aokafor, ameliao ────────────────────────────────────────────────────────────────────────────────────────────────

const isInitialOf = (letter: string, ...names: readonly (string | undefined)[]): boolean =>
  names.some((name) => name !== undefined && firstLetters(name).includes(letter));

/** A surname of five letters and more with the forename's first, before or after it; a forename with the surname's first. */
const initialJoined = (part: Token, { given, family }: RollIndex): Inner | undefined => {
  const { folded: key } = part;
  const [head, tail, first, last] = [key.slice(0, -1), key.slice(1), key.charAt(0), key.charAt(key.length - 1)];
  const surnamed = [
    ...(family.get(tail)?.alone ?? []).filter(({ forename, knownAs }) => isInitialOf(first, forename, knownAs)),
    ...(family.get(head)?.alone ?? []).filter(({ forename, knownAs }) => isInitialOf(last, forename, knownAs)),
  ];
  if (surnamed.length > 0 && key.length > 5) return within(part, 0, key.length, 'surname', surnamed);
  const named = (given.get(head)?.alone ?? []).filter(({ surname, knownSurname }) => isInitialOf(last, surname, knownSurname));
  return named.length === 0 || key.length < 5 ? undefined : within(part, 0, key.length, 'forename', named);
};

// ── welldoneamelia ──────────────────────────────────────────────────────────────────────────────────────────────────

const SHORTEST_FORENAME = 4;

/** A forename that begins or ends a row of small letters of which all else is words. */
const forenameAmong = (part: Token, isWhole: boolean, { given }: RollIndex, isWords: (text: string) => boolean): Inner | undefined => {
  const { folded: key } = part;
  if (!isWhole) return undefined;
  for (let length = Math.min(key.length - 2, LONGEST_HALF); length >= SHORTEST_FORENAME; length--) {
    const [ends, begins] = [given.get(key.slice(-length))?.alone ?? [], given.get(key.slice(0, length))?.alone ?? []];
    if (ends.length > 0 && isWords(key.slice(0, -length))) return within(part, key.length - length, key.length, 'forename', ends);
    if (begins.length > 0 && isWords(key.slice(length))) return within(part, 0, length, 'forename', begins);
  }
  return undefined;
};
