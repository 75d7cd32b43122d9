import type { Instant, School } from '../model.ts';
import { foldName } from '../text/fold.ts';

/** Hides what may not leave the process. Lengths are not told: everything becomes the same three blocks. */
export interface Mask {
  /** Roll names, phones, e-mail addresses and embargoed places within a text. */
  text(text: string): string;
  /** A match as a whole, unless it is a pupil's id or a class, which are shown. */
  match(text: string): string;
}

export const BLOCK = '███';

/** For a terminal, or where `--no-mask` asks for it. */
export const NO_MASK: Mask = { text: (text) => text, match: (text) => text };

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*/gu;
const PARTS = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{N}+|[\p{Lo}\p{M}]+/gu;
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
const PHONE = /(?<![\p{L}\p{N}])(?:\+|00)?\(?\d(?:[\s().-]{0,3}\d){8,13}(?!\p{N})/gu;

/** The words of the roll. One letter names nobody. */
const rollWords = ({ roll }: School): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { forename, surname, knownAs = '' } of roll.pupils)
    for (const name of [forename, surname, knownAs])
      for (const word of foldName(name).split(/[\s'-]+/u)) if (word.length > 1) words.add(word);
  return words;
};

/** Places where a group still is or will be; a recurring visit's place stays embargoed. */
const embargoedPlaces = ({ trips, releaseAfter }: School, now: Instant): readonly string[] =>
  trips
    .filter((trip) => !trip.cancelled && (trip.rrule !== undefined || trip.end + releaseAfter * 60_000 > now))
    .flatMap(({ place, aliases, address }) => [place, ...aliases, address])
    .flatMap((name) => (name === undefined || name === '' ? [] : [name]));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** A phrase of the school's own becomes a pattern only after escaping. */
const phrases = (all: readonly string[]): RegExp | undefined =>
  all.length === 0
    ? undefined
    : new RegExp(
        `(?<![\\p{L}\\p{N}])(?:${all
          .toSorted((a, b) => b.length - a.length)
          .map(escaped)
          .join('|')})(?![\\p{L}\\p{N}])`,
        'giu',
      );

export const maskFor = (school: School, now: Instant): Mask => {
  const words = rollWords(school);
  const places = phrases(embargoedPlaces(school, now));
  const shown = new Set([...school.contact.emails, ...school.contact.phones].map(foldName));
  const open = (text: string): boolean => school.roll.byId(text) !== undefined || isClass(text, school);
  const hide = (found: string): string => (shown.has(foldName(found)) || open(found) ? found : BLOCK);
  const text = (raw: string): string => {
    if (open(raw)) return raw;
    const reached = raw.replace(EMAIL, hide).replace(PHONE, hide);
    const placed = places === undefined ? reached : reached.replace(places, BLOCK);
    return placed.replace(WORD, (word) => (open(word) || !holdsName(word, words) ? word : BLOCK));
  };
  return { text, match: (raw) => (open(raw) ? raw : BLOCK) };
};

const isClass = (text: string, school: School): boolean => school.roll.ofClass(text.replace(/^class:\s*/i, '')) !== undefined;

/** Whether a word is a roll name, holds one between its hyphens, capitals or digits, or is two of them joined. */
const holdsName = (word: string, names: ReadonlySet<string>): boolean => {
  const folded = foldName(word);
  if (names.has(folded.replace(/'s?$/, ''))) return true;
  if (folded.split(/['-]/).some((part) => names.has(part))) return true;
  return (word.match(PARTS) ?? []).some((part) => names.has(foldName(part))) || isJoined(folded.replace(/[^\p{L}]/gu, ''), names);
};

/** `ameliaokafor`, also within a longer run of letters. */
const isJoined = (letters: string, names: ReadonlySet<string>): boolean => {
  for (let start = 0; start < letters.length - 3; start++)
    for (let middle = start + 2; middle < letters.length - 1; middle++) {
      if (!names.has(letters.slice(start, middle))) continue;
      for (let end = middle + 2; end <= letters.length; end++) if (names.has(letters.slice(middle, end))) return true;
    }
  return false;
};
