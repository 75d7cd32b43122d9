import type { School } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { phraseWords } from '../names/phrases.ts';
import { EXTENDS, STAGES, TAIL, TRUST_TAIL } from './words.ts';

/** How a school, its trust and its classes are called. */
export interface SchoolNames {
  /** By their first words; the longest first. */
  readonly called: ReadonlyMap<string, readonly Called[]>;
  /** Closed up, as in a hashtag: `oakfieldprimary`. */
  readonly closed: readonly Closed[];
  /** Classes by their first words. */
  readonly classes: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly domains: readonly string[];
  /** Which kind of school it is, by its own names: another kind of the same name is another school. */
  readonly stages: ReadonlySet<string>;
}

export interface Called {
  readonly kind: 'school' | 'trust';
  readonly words: readonly string[];
  /** `own`: as the school says. `core`: what is left without `primary school`; it may be the name of the place too. */
  readonly as: 'own' | 'core';
  /** It is a word or a name by itself: with a capital where none is due it may be the school. */
  readonly isWord: boolean;
}

export interface Closed {
  readonly kind: 'school' | 'trust';
  readonly key: string;
  /** Not the whole name: only at an end of what was closed up. */
  readonly atEnd: boolean;
}

export const schoolNames = (school: School, isWord: (word: string) => boolean): SchoolNames => {
  const own = [school.name, ...school.aliases].map(wordsOf).filter((words) => words.length > 0);
  const cores = own.map(coreOf).filter((words) => words.length > 0 && !own.some((other) => same(other, words)));
  const trust = wordsOf(school.trust ?? '');
  const called = [...calledBy(own, 'own', isWord), ...calledBy(cores, 'core', isWord), ...trustCalled(trust)].flatMap(withoutApostrophe);
  return {
    called: byFirst(called, ({ words }) => words),
    closed: closedOf(own, cores, trust, school),
    classes: byFirst(classesOf(school), (words) => words),
    domains: school.domains.map((domain) => foldName(domain).replace(/^www\./, '')),
    stages: stagesOf(own),
  };
};

const wordsOf = (name: string): readonly string[] => phraseWords(foldName(name)).filter((word, index) => index > 0 || word !== 'the');
const same = (one: readonly string[], other: readonly string[]): boolean => one.join(' ') === other.join(' ');
const stagesOf = (own: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(own.flatMap((words) => words.map(stem)).filter((word) => STAGES().has(word)));
export const stem = (word: string): string => word.replace(/s$/, '');

const coreOf = (words: readonly string[]): readonly string[] => {
  let [from, to] = [words[0] === 'ysgol' ? 1 : 0, words.length];
  if (from === 1 && ['gynradd', 'uwchradd', 'gyfun'].includes(words[1] ?? '')) from = 2;
  while (to > from && TAIL().has(words[to - 1] ?? '')) to--;
  return words.slice(from, to);
};

type IsWord = (word: string) => boolean;
const calledBy = (names: readonly (readonly string[])[], as: Called['as'], isWord: IsWord): readonly Called[] =>
  names.map((words) => ({ kind: 'school', words, as, isWord: words.every(isWord) }));

/** `Northside Learning Trust` is the Northside Trust too; without the word it may be anything. */
const trustCalled = (words: readonly string[]): readonly Called[] => {
  if (words.length === 0) return [];
  const core = words.filter((word) => !TRUST_TAIL().has(word));
  const short =
    core.length > 0 && core.length < words.length
      ? [
          [...core, 'trust'],
          [...core, 'mat'],
        ]
      : [];
  return [words, ...short].map((one) => ({ kind: 'trust', words: one, as: 'own', isWord: false }));
};

/** `St Marys` for St Mary’s. */
const withoutApostrophe = (called: Called): readonly Called[] => {
  const at = called.words.indexOf('s');
  if (at < 1) return [called];
  const { words } = called;
  return [called, { ...called, words: [...words.slice(0, at - 1), `${words[at - 1]}s`, ...words.slice(at + 1)] }];
};

const byFirst = <Item>(items: readonly Item[], wordsIn: (item: Item) => readonly string[]): ReadonlyMap<string, readonly Item[]> => {
  const index = new Map<string, Item[]>();
  for (const item of items.toSorted((one, other) => wordsIn(other).length - wordsIn(one).length)) {
    const first = wordsIn(item)[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), item]);
  }
  return index;
};

/** Shorter ones are parts of other words. */
export const SHORTEST = 6;

const closedOf = (
  own: readonly (readonly string[])[],
  cores: readonly (readonly string[])[],
  trust: readonly string[],
  { domains }: School,
): readonly Closed[] => {
  const all = [...own, ...cores];
  const stages = stagesOf(own);
  const ending = [...EXTENDS()].filter((word) => stages.size === 0 || !STAGES().has(stem(word)) || stages.has(stem(word)));
  const whole = all.flatMap((words) => ending.map((word) => [...words, word].join('')));
  const labels = domains.map((domain) =>
    foldName(domain)
      .replace(/^www\./, '')
      .split('.', 1)
      .join(''),
  );
  const ends = [...all.map((words) => words.join('')), ...labels];
  return [
    ...whole.map((key): Closed => ({ kind: 'school', key, atEnd: false })),
    ...ends.map((key): Closed => ({ kind: 'school', key, atEnd: true })),
    ...(trust.length < 2 ? [] : [{ kind: 'trust', key: trust.join(''), atEnd: false } as const]),
  ].filter(({ key }) => key.length >= SHORTEST);
};

/** `Oak class` and `Oak` are one class. A year alone is every school's. */
const classesOf = ({ classes, roll }: School): readonly (readonly string[])[] => {
  const named = new Set([...classes, ...roll.pupils.flatMap((pupil) => pupil.class ?? [])].map(foldName));
  return [...named]
    .map((name) => phraseWords(name.replace(/^(?:class|form) | (?:class|form)$/u, '')))
    .filter((words) => words.length > 0 && !isYear(words));
};

const isYear = (words: readonly string[]): boolean =>
  /^(?:(?:year|yr|y) ?\d{0,2}|\d{1,2}|reception|nursery|preschool)$/.test(words.join(' '));
