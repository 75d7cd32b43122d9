import type { School } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { later } from '../../text/later.ts';
import { remembered } from '../../text/remembered.ts';
import type { Word } from '../../text/words.ts';
import { type Alike, alikeOf } from './alike.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Words } from './lists.ts';
import type { FieldWords } from './mention.ts';
import { phraseWords, type SetPhrase, type SetPhrases, setPhrasesOf } from './phrases.ts';

/** What is known of a school's people and places before a post is read, folded; and the lists, made ready when they are first needed. */
export interface Known {
  /** A member of staff's forename, with the words of their roles: `Jack`, a caretaker. */
  readonly staffRoles: ReadonlyMap<string, Words>;
  readonly staffSurnames: Words;
  /** Classes by name, folded: `oak`, `4b`. */
  readonly classes: Words;
  /** Of several words each: the school's own names, the trips' places and the trust, and the staff. */
  readonly phrases: SetPhrases;
  /** The words of the school's own names that are no others: `stonegarth`. */
  readonly ownWords: ReadonlySet<string>;
  readonly lexicon: () => Lexicon;
  /** What a word may be of a name on no roll. */
  readonly likeness: (word: string) => Alike | undefined;
  /** What has been made out of each field; a field is looked at by several. */
  readonly scenes: WeakMap<FieldWords, Scene>;
  readonly cues: WeakMap<Scene, Cues>;
}

/** What a word of a field is part of. */
export type Part = SetPhrase['part'];

export interface Phrase {
  readonly part: Part;
  readonly from: number;
  readonly to: number;
}

/** How a line is written. */
export type LineCase = 'upper' | 'title' | 'prose';

/** A field as those who judge its names see it: what is part of a known phrase, and where a capital letter says something. */
export interface Scene {
  readonly field: FieldWords;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly known: Known;
  /** The phrases that each word is part of, with where they begin and end. */
  readonly parts: ReadonlyMap<number, readonly Phrase[]>;
  /** No word has a capital: the whole of it was written in small letters. */
  readonly small: boolean;
  /** Of each word, whether its sentence was. */
  readonly smalls: readonly boolean[];
  /** The words that are part of a name of the roll. */
  readonly named: ReadonlySet<number>;
  /** Those of them that are a pupil's forename. */
  readonly forenames: ReadonlySet<number>;
  /** Every folded word. */
  readonly said: ReadonlySet<string>;
  /** Of each word, how many semicolons stand before it. */
  readonly clauses: readonly number[];
  /** Of each word, how its line is written: in capitals, as a title, or as prose. */
  readonly lines: readonly LineCase[];
}

/** Words that say that a child is spoken of. `many` speaks of children in general, `kin` of somebody's child who may be grown up, the others of one or of their class. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly kind: 'stage' | 'class' | 'child' | 'award' | 'kin' | 'many';
}

/** The child cues of a field: by sentence, by the word they begin with and by the word they end with. */
export interface Cues {
  readonly bySentence: ReadonlyMap<number, readonly Cue[]>;
  readonly from: ReadonlyMap<number, Cue>;
  readonly to: ReadonlyMap<number, Cue>;
}

const staffRolesOf = ({ staff }: School): ReadonlyMap<string, Words> => {
  const roles = new Map<string, Set<string>>();
  for (const { name, role } of staff) {
    const [forename] = phraseWords(foldName(name ?? ''));
    if (forename === undefined || role === undefined) continue;
    const words = roles.get(forename) ?? new Set<string>();
    for (const word of phraseWords(foldName(role))) words.add(word);
    roles.set(forename, words);
  }
  return roles;
};

/** `Oak class` and `Oak` are one class. */
const classNames = (school: School): Words => {
  const named = new Set([...school.classes, ...school.roll.pupils.flatMap((pupil) => pupil.class ?? [])]);
  return new Set([...named].map((name) => foldName(name).replace(/^(?:class|form) | (?:class|form)$/u, '')));
};

type ByFirst = ReadonlyMap<string, readonly SetPhrase[]>;
const both = (one: ByFirst, other: ByFirst): ByFirst =>
  new Map([...new Set([...one.keys(), ...other.keys()])].map((first) => [first, [...(one.get(first) ?? []), ...(other.get(first) ?? [])]]));

export const knownOf = (school: School): Known => {
  const names = school.staff.flatMap(({ name }) => name ?? []);
  const places = school.trips.flatMap((trip) => [trip.place ?? '', trip.title, ...trip.aliases]);
  const lexicon = later(lexiconOf);
  const own = [school.name, school.trust ?? '', school.location?.name ?? '', ...school.aliases, ...places];
  return {
    staffRoles: staffRolesOf(school),
    staffSurnames: new Set(names.flatMap((name) => phraseWords(foldName(name)).at(-1) ?? [])),
    classes: classNames(school),
    phrases: both(setPhrasesOf(own.map(foldName), 'own'), setPhrasesOf(names.map(foldName), 'staff')),
    ownWords: new Set([school.name, ...school.aliases, ...places].flatMap((name) => phraseWords(foldName(name)))),
    lexicon,
    likeness: remembered((word) => alikeOf(word, lexicon())),
    scenes: new WeakMap(),
    cues: new WeakMap(),
  };
};
