import type { Pupil, Roll } from '../../model.ts';
import { latinOf } from '../../text/bare.ts';
import { later } from '../../text/later.ts';
import { familyForms, firstLetters, givenForms, type Level } from './forms.ts';
import { type Nicknames, readNicknames } from './nicknames.ts';

/** Whom one written form fits. */
export interface Bearers {
  /** Those whom it names by itself. */
  readonly alone: readonly Pupil[];
  /** Those for whom it is a usual nickname, where it is nobody's own name. */
  readonly daily: readonly Pupil[];
  /** Those whom it names only beside the rest of their name. */
  readonly beside: readonly Pupil[];
}

/** One side of the names of a roll, by the folded form; its words are parted by a space. */
export interface Side {
  get(key: string): Bearers | undefined;
  /** The most words that a form which begins with this word has. */
  longest(first: string): number;
  keys(): Iterable<string>;
  readonly begins: (word: string) => boolean;
}

export interface RollIndex {
  /** Whether any form of either side begins with this word. */
  readonly begins: (word: string) => boolean;
  readonly given: Side;
  readonly family: Side;
  /** Those whose names begin with these letters, forename first. */
  initials(letters: string): readonly Pupil[];
}

type Made = { -readonly [Key in keyof Bearers]: Bearers[Key] };

/** Everything that a post can call the pupils of a roll, made once a run. */
export const rollIndex = ({ pupils }: Roll): RollIndex => {
  const given = sideOf(
    groupsOf(pupils, ({ forename, knownAs }) => [forename, knownAs]),
    givenAndDaily(readNicknames()),
  );
  const family = sideOf(
    groupsOf(pupils, ({ surname, knownSurname }) => [surname, knownSurname]),
    familyForms,
  );
  return { given, family, begins: (word) => given.begins(word) || family.begins(word), initials: initialsOf(pupils) };
};

type Groups = ReadonlyMap<string, readonly Pupil[]>;

/** Those who share a name, as it is written: each form of it is worked out once. */
const groupsOf = (pupils: readonly Pupil[], namesOf: (pupil: Pupil) => readonly (string | undefined)[]): Groups => {
  const groups = new Map<string, Pupil[]>();
  for (const pupil of pupils) {
    const [one, other] = namesOf(pupil);
    if (one !== undefined && one !== '') addTo(groups, one, pupil);
    if (other !== undefined && other !== '' && other !== one) addTo(groups, other, pupil);
  }
  return groups;
};

const addTo = (groups: Map<string, Pupil[]>, name: string, pupil: Pupil): void => {
  const group = groups.get(name);
  if (group === undefined) groups.set(name, [pupil]);
  else group.push(pupil);
};

type Forms = (name: string, add: (key: string, level: Level | 'daily') => void) => void;
/** Where the bearers of each level are kept. */
const KEPT: Readonly<Record<Level | 'daily', keyof Bearers>> = { own: 'alone', wide: 'alone', daily: 'daily', beside: 'beside' };

const sideOf = (groups: Groups, formsOf: Forms): Side => {
  const forms = new Map<string, Made>();
  const starts = new Map<string, number>();
  for (const [name, group] of groups) {
    formsOf(name, (key, level) => addForm({ forms, starts }, ASCII.test(key) ? key : latinOf(key), group, KEPT[level]));
  }
  return {
    get: (key) => forms.get(key),
    longest: (first) => starts.get(first) ?? 1,
    keys: () => forms.keys(),
    begins: (word) => forms.has(word) || starts.has(word),
  };
};

const ASCII = /^[ -~]*$/;

interface Making {
  readonly forms: Map<string, Made>;
  readonly starts: Map<string, number>;
}

const addForm = ({ forms, starts }: Making, key: string, group: readonly Pupil[], to: keyof Bearers): void => {
  const made = forms.get(key);
  if (made === undefined) forms.set(key, { alone: NOBODY, daily: NOBODY, beside: NOBODY, [to]: group });
  else made[to] = together(made[to], group);
  const space = key.indexOf(' ');
  if (space === -1) return;
  const first = key.slice(0, space);
  starts.set(first, Math.max(starts.get(first) ?? 1, key.split(' ').length));
};

const NOBODY: readonly Pupil[] = [];

const together = (some: readonly Pupil[], others: readonly Pupil[]): readonly Pupil[] => {
  if (some.length === 0 || some === others) return others;
  return [...new Set([...some, ...others])];
};

/** The forenames, each with the nicknames that are usual for it; a name that is somebody's own is first of all theirs. */
const givenAndDaily =
  (nicknames: Nicknames): Forms =>
  (name, add) =>
    givenForms(name, (key, level) => {
      add(key, level);
      if (level !== 'beside') for (const other of nicknames.get(key) ?? []) add(other, 'daily');
    });

const initialsOf = (pupils: readonly Pupil[]): RollIndex['initials'] => {
  const all = later(() => {
    const groups = new Map<string, Pupil[]>();
    for (const pupil of pupils) for (const letters of initialsOfOne(pupil)) addTo(groups, letters, pupil);
    return groups;
  });
  return (letters) => all().get(letters) ?? [];
};

const initialsOfOne = ({ forename, knownAs, surname, knownSurname }: Pupil): ReadonlySet<string> => {
  const first = Array.from(firstLetters(forename) + firstLetters(knownAs ?? ''));
  const last = Array.from(firstLetters(surname) + firstLetters(knownSurname ?? ''));
  return new Set(first.flatMap((one) => last.map((other) => one + other)));
};
