import type { School, Word } from '../../model.ts';
import { later } from '../../text/later.ts';
import { wordsOf } from '../../text/words.ts';
import { isOrdinary, lexiconOf } from '../names/lexicon.ts';
import { isClose, isNameWord } from './place-words.ts';
import { fromStreet } from './spots.ts';

/** What of the school is nowhere else: its names, its classes and houses. */
export interface OwnPlaces {
  /** Whether the school's own name begins at a word, or the word is one of its classes. */
  isOwn(words: readonly Word[], at: number): boolean;
  isClass(words: readonly Word[], at: number): boolean;
  /** Whether a folded word is the name of somebody of the school. */
  isPerson(word: string): boolean;
  readonly names: Names;
}

/** What of a capitalised word everybody knows. */
export interface Names {
  isPlace(word: string): boolean;
  isGiven(word: string): boolean;
  /** Peoples, tongues, subjects, feasts, brands. */
  isCapital(word: string): boolean;
  isOrdinary(word: string): boolean;
}

const namesKnown = (): Names => {
  const lexicon = later(lexiconOf);
  return {
    isPlace: (word) => lexicon().kinds.get(word)?.has('place') === true,
    isGiven: (word) => lexicon().given.has(word),
    isCapital: (word) => lexicon().capitals.has(word),
    isOrdinary: (word) => isOrdinary(word, lexicon()),
  };
};

export const ownPlaces = ({ name, aliases, trust, classes, location, contact, roll, staff }: School): OwnPlaces => {
  const names = later(() => startsOf([name, ...aliases, trust, location?.name]));
  const streets = later(() => startsOf(contact.addresses.map((address) => fromStreet(address)[0]?.replace(/^\d{1,4}[a-z]? /i, ''))));
  const groups = later(() => startsOf([...new Set([...classes, ...roll.pupils.map((pupil) => pupil.class)])]));
  const people = later(
    () =>
      new Set(
        [
          ...roll.pupils.flatMap(({ forename, surname, knownAs }) => [forename, surname, knownAs ?? '']),
          ...staff.map((person) => person.name ?? ''),
        ].flatMap((name) => wordsOf(name).map(({ folded }) => folded)),
      ),
  );
  /** Whether one of them stands here, and is not the beginning of another name. */
  const isWhole = (words: readonly Word[], at: number, length: number): boolean =>
    length > 0 && !(isNameWord(words[at + length]) && isClose(words[at + length]));
  const isClass: OwnPlaces['isClass'] = (words, at) => isWhole(words, at, lengthAt(words, at, groups()));
  const isNamed: OwnPlaces['isOwn'] = (words, at) => {
    const [length, street] = [lengthAt(words, at, names()), lengthAt(words, at, streets())];
    return length > 1 || (length === 1 && !isElsewhere(words, at)) || (street > 1 && isWhole(words, at, street));
  };
  return {
    isClass,
    isPerson: (word) => people().has(word),
    names: namesKnown(),
    isOwn: (words, at) => isNamed(words, at) || isClass(words, at),
  };
};

/** `Fernhollow Parish Church`: many a school is called by its town alone. */
const isElsewhere = (words: readonly Word[], at: number): boolean => {
  for (let next = at + 1; next < at + 4 && isNameWord(words[next]) && isClose(words[next]); next++)
    if (IN_TOWNS.has(words[next]?.folded ?? '')) return true;
  return false;
};
/** Of these no school has one of its own. */
const IN_TOWNS: ReadonlySet<string> = new Set(
  (
    'church chapel minster cathedral abbey mosque temple synagogue gurdwara station museum gallery theatre cinema castle harbour pier beach docks ' +
    'hospital hospice leisure baths lido rink zoo aquarium cemetery cenotaph racecourse stadium university'
  ).split(' '),
);

type Starts = ReadonlyMap<string, readonly (readonly string[])[]>;

const startsOf = (names: readonly (string | undefined)[]): Starts => {
  const starts = new Map<string, (readonly string[])[]>();
  for (const name of names) {
    const keys = wordsOf(name ?? '').map(({ folded }) => folded);
    if (keys[0] !== undefined) starts.set(keys[0], [...(starts.get(keys[0]) ?? []), keys]);
  }
  return starts;
};

/** How many words of the longest of these names stand here. */
const lengthAt = (words: readonly Word[], at: number, starts: Starts): number =>
  Math.max(
    0,
    ...(starts.get(words[at]?.folded ?? '') ?? []).map((keys) =>
      keys.every((key, step) => words[at + step]?.folded === key) ? keys.length : 0,
    ),
  );
