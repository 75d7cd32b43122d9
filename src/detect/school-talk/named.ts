import type { Word } from '../../model.ts';
import { isCapital, partsIn, type Told } from '../places/told.ts';
import { type Called, type SchoolNames, SHORTEST, stem } from './names.ts';
import { BETWEEN, CLASS_HEADS, EXTENDS, OF_A_PLACE, STAGES, TO_A_PLACE } from './words.ts';

/** Where the words of a text name the school, its trust or a class. */
export interface Named {
  readonly kind: 'school' | 'trust' | 'class';
  /** The words, as indexes. */
  readonly from: number;
  readonly to: number;
  readonly doubt: boolean;
  /** After `in` or `near`: more likely the place. */
  readonly inPlace: boolean;
}

/** In names of files, links and tags a capital letter says nothing. */
const isJoinedField = (pointer: string): boolean => /\/(?:file|links\/\d+|tags\/\d+)$/.test(pointer);

const SURE = { doubt: false, inPlace: false } as const;

export const namedIn = (told: Told, names: SchoolNames): readonly Named[] => {
  const found: Named[] = [];
  for (let at = 0; at < told.words.length; at++) {
    const one = calledAt(told, at, names) ?? closedAt(told, at, names) ?? classAt(told, at, names);
    if (one === undefined) continue;
    found.push(one);
    at = one.to;
  }
  return found;
};

// ── The school and its trust ────────────────────────────────────────────────────────────────────────────────────────

const CLOSE = /^(?: |-|['\u2019]|_|\. )$/;

/** How far these words stand here, one right after the other; undefined where they do not. */
const endOf = ({ words }: Told, at: number, wanted: readonly string[]): number | undefined => {
  const fits = wanted.every(
    (word, index) => words[at + index]?.folded === word && (index === 0 || CLOSE.test(words[at + index]?.gap ?? '')),
  );
  return fits ? at + wanted.length - 1 : undefined;
};

const calledAt = (told: Told, at: number, names: SchoolNames): Named | undefined => {
  for (const called of names.called.get(told.words[at]?.folded ?? '') ?? []) {
    const end = endOf(told, at, called.words);
    const one = end === undefined ? undefined : weighed(told, { at, end, called }, names);
    if (one !== undefined) return one;
  }
  return undefined;
};

/** A word by itself is a name where it has a capital and none is due, or where words are written in one. */
const isWrittenAsName = (told: Told, at: number): boolean =>
  tells(told, at) || isJoinedField(told.pointer) || told.words[at]?.gap.endsWith('#') === true;

interface Standing {
  readonly at: number;
  readonly end: number;
  readonly called: Called;
}

/** A name with `Primary School` after it is the school's; one alone may be the place's. */
const weighed = (told: Told, { at, end, called }: Standing, names: SchoolNames): Named | undefined => {
  const to = called.kind === 'trust' ? end : extended(told, end);
  const isWhole = called.kind === 'trust' || to > end || called.words.some((word) => EXTENDS().has(word));
  if (told.words.slice(end + 1, to + 1).some(({ folded }) => isOtherStage(folded, names))) return undefined;
  if (!isWhole && (isPlaces(told, at, end) || (called.isWord && !isWrittenAsName(told, at)))) return undefined;
  const inPlace = !isWhole && TO_A_PLACE().has(told.words[at - 1]?.folded ?? '');
  return { kind: called.kind, from: at, to, doubt: inPlace || !(isWhole || isSure(called)), inPlace };
};

/** As the school calls itself, or one long word that is nothing else. */
const isSure = ({ as, words, isWord }: Called): boolean =>
  as === 'own' || (words.length === 1 && !isWord && (words[0]?.length ?? 0) >= LONG);
const LONG = 6;

const isOtherStage = (word: string, { stages }: SchoolNames): boolean =>
  STAGES().has(stem(word)) && stages.size > 0 && !stages.has(stem(word));

/** To the last word that makes a school of the name: `Oakfield C of E Primary School`. */
const extended = ({ words }: Told, end: number): number => {
  let to = end;
  for (let next = end + 1; next <= end + 6; next++) {
    const word = words[next];
    if (word === undefined || !CLOSE.test(word.gap) || !(EXTENDS().has(word.folded) || BETWEEN().has(word.folded))) break;
    if (EXTENDS().has(word.folded)) to = next;
  }
  return to;
};

const isPlaces = ({ words }: Told, at: number, end: number): boolean => {
  const next = words[end + 1];
  const before = words[at - 1];
  const isFollowed = next !== undefined && /^[ -]$/.test(next.gap) && OF_A_PLACE().has(next.folded);
  return isFollowed || (before !== undefined && words[at]?.gap === ' ' && ['road', 'lane', 'upper', 'little'].includes(before.folded));
};

// ── Closed up: `#LoveOakfieldPrimary`, `@oakfieldprimary` ───────────────────────────────────────────────────────────

const closedAt = (told: Told, at: number, { closed, stages }: SchoolNames): Named | undefined => {
  const word = told.words[at];
  if (word === undefined || word.text.length < SHORTEST) return undefined;
  const isJoined = isClosedUp(word, told.pointer);
  const found = closed.find(({ key, atEnd }) => (atEnd ? isJoined && isAtEnd(word.folded, key, stages) : word.folded.includes(key)));
  return found === undefined ? undefined : { kind: found.kind, from: at, to: at, ...SURE };
};

const isClosedUp = ({ gap }: Word, pointer: string): boolean => /[#@/]$/.test(gap) || isJoinedField(pointer);

const isAtEnd = (word: string, key: string, stages: ReadonlySet<string>): boolean => {
  if (!(word.startsWith(key) || word.endsWith(key))) return false;
  const rest = word.replace(key, '');
  return !OF_A_PLACE().has(rest) && !(STAGES().has(stem(rest)) && !stages.has(stem(rest)));
};

// ── A class ─────────────────────────────────────────────────────────────────────────────────────────────────────────

const CODE = /^(?:\d{1,2}[a-z]{1,3}|[a-z]\d{1,2})$/;

const classAt = (told: Told, at: number, names: SchoolNames): Named | undefined => {
  const word = told.words[at];
  if (word === undefined) return undefined;
  const joined = word.gap.endsWith('#') ? joinedClass(told, at, names) : undefined;
  if (joined !== undefined) return joined;
  for (const words of names.classes.get(word.folded) ?? []) {
    const end = endOf(told, at, words);
    if (end === undefined) continue;
    const headed = headOf(told, at, end);
    if (headed !== undefined) return { kind: 'class', ...headed, ...SURE };
    if (isCalledUpon(told, at, end)) return { kind: 'class', from: at, to: end, ...SURE };
    if (CODE.test(word.folded) ? /[A-Z]/.test(word.text) : tells(told, at))
      return { kind: 'class', from: at, to: end, doubt: !CODE.test(word.folded), inPlace: false };
  }
  return undefined;
};

/** `Herons class`, `Class Herons`, with that word. */
const headOf = ({ words }: Told, at: number, end: number): { from: number; to: number } | undefined => {
  const [before, next] = [words[at - 1], words[end + 1]];
  if (next !== undefined && next.gap === ' ' && CLASS_HEADS().has(next.folded)) return { from: at, to: end + 1 };
  if (before !== undefined && words[at]?.gap === ' ' && ['class', 'form'].includes(before.folded)) return { from: at - 1, to: end };
  return undefined;
};

const CALLED = /^[,!][ \n]/;

/** `Plovers, if you could learn …`: whoever is called upon is no bird. */
const isCalledUpon = ({ words, text }: Told, at: number, end: number): boolean => {
  const [word, next] = [words[at], words[end + 1]];
  if (word?.opens !== true || !isCapital(word) || !CALLED.test(text.slice(words[end]?.end ?? 0, (words[end]?.end ?? 0) + 2))) return false;
  return words.slice(end + 1, end + 9).some(({ folded }) => /^(?:you|your|youre|youve|u|ur)$/.test(folded)) || next === undefined;
};

/** A capital where none is due. */
const tells = ({ words, small }: Told, at: number): boolean => {
  const word = words[at];
  return word !== undefined && !small && isCapital(word) && !word.opens && word.gap === ' ';
};

const joinedClass = (told: Told, at: number, { classes }: SchoolNames): Named | undefined => {
  const parts = partsIn(told, at).map(({ key }) => key);
  const named = [...classes.keys()].some((first) => parts.includes(first) && parts.some((part) => CLASS_HEADS().has(part)));
  return named ? { kind: 'class', from: at, to: at, ...SURE } : undefined;
};
