import { saysAdult } from './adult-roles.ts';
import { isAmbiguous, isOrdinary, storyWords } from './of-names.ts';
import type { Person } from './person.ts';
import type { Hit } from './recogniser.ts';
import type { FactFinder, Telling } from './telling.ts';

/** The full name of a private grown-up, where something says that it is one. Always to be asked: many like to be thanked by name. */
export const fullName: FactFinder<'full-name'> = {
  kind: 'full-name',
  find: (told) => (mayNameAdult(told) ? [...named(told), ...inSmallLetters(told)] : []),
};

/** Somebody's role or title, and somewhere two words that could be a name; most texts lack the one or the other. */
const mayNameAdult = (told: Telling): boolean =>
  (AGED.test(told.text) || told.words.some((word) => saysAdult(word.folded) || TITLES.has(word.folded))) &&
  told.words.some((_, index) => mayBeFullName(told, index));
const AGED = /[a-z](?:, | \()(?:aged )?(?:19|[2-9][0-9]|1[01][0-9])[,).]/;
const TITLES = new Set('mr mrs ms miss mx dr rev reverend fr father sister professor prof'.split(' '));

const mayBeFullName = (told: Telling, index: number): boolean => {
  const [first, last] = [told.words[index], told.words[index + 1]];
  if (first === undefined || last === undefined || !/^(?: |-)$/.test(last.gap) || TITLES.has(first.folded)) return false;
  if (first.case === 'none' || last.case === 'none' || first.text.length < 2 || last.text.length < 2) return false;
  const lexicon = told.lexicon();
  if (lexicon.functions.has(first.folded) || lexicon.functions.has(last.folded)) return false;
  if (lexicon.given.has(first.folded)) return first.case !== 'lower' || !isOrdinary(last.folded, lexicon);
  return first.case === 'title' && last.case === 'title' && !isOrdinary(first.folded, lexicon) && !isOrdinary(last.folded, lexicon);
};

const named = (told: Telling): readonly Hit[] => {
  const persons = told.persons();
  return persons.flatMap((person, index) => (isAdult(told, person, persons, index) ? nameOf(told, person) : []));
};

const isAdult = (told: Telling, person: Person, persons: readonly Person[], index: number): boolean => {
  if (storyWords({ scene: told.scene(), from: person.from, to: person.to }) > 0) return false;
  if (person.is === 'adult' || (person.is === 'somebody' && person.sure && GROWN.test(told.text.slice(person.end, person.end + 24))))
    return true;
  const [one, other] = [persons[index - 1], persons[index + 1]];
  return (
    person.is === 'somebody' &&
    ((one?.is === 'adult' && areListed(told, one, person)) || (other?.is === 'adult' && isNamedAlike(told, person, other)))
  );
};

/** `, 83,` and `and her husband` are said of no child. */
const GROWN = /^(?:(?:, | \()(?:aged )?(?:19|[2-9][0-9]|1[01][0-9])(?=[,).])| and (?:his|her) (?:wife|husband|partner|fianc))/;

/** `volunteers Jean Thistlewood and Tom Ashby`: what is said of the first is said of the second. */
const areListed = (told: Telling, one: Person, other: Person): boolean =>
  /^(?:,| and|, and| &) $/.test(told.text.slice(one.end, other.start));
/** `Jean Thistlewood and Tom Ashby, our volunteers`. */
const isNamedAlike = (told: Telling, one: Person, other: Person): boolean => areListed(told, one, other) && other.to > other.from;

/** Forename and surname, without a title; nothing where there is but one of them. */
const nameOf = (told: Telling, { from, to }: Person): readonly Hit[] => {
  const { words } = told;
  const { lexicon, known } = told.scene();
  const titled = lexicon.titles.has(words[from]?.folded ?? '') && !(lexicon.given.has(words[from]?.folded ?? '') && to - from < 2);
  const first = titled ? from + 1 : from;
  const parts = words.slice(first, to + 1).filter(({ text, gap }, index) => text.length > 1 && (index === 0 || /^ $/.test(gap)));
  if (parts.length < 2 || (titled && known.staffSurnames.has(words[to]?.folded ?? ''))) return [];
  return [{ start: words[first]?.start ?? 0, end: words[to]?.end ?? 0, doubt: true }];
};

/** `lunchtime supervisor tamsin holloway`. */
const inSmallLetters = (told: Telling): readonly Hit[] => {
  const { words } = told;
  const hits: Hit[] = [];
  for (let index = 1; index + 1 < words.length; index++) {
    const [role, first, last] = [words[index - 1], words[index], words[index + 1]];
    if (role === undefined || first === undefined || last === undefined || first.case !== 'lower' || last.case !== 'lower') continue;
    if (!saysAdult(role.folded) || first.gap !== ' ' || last.gap !== ' ' || !isSmallName(told, index)) continue;
    hits.push({ start: first.start, end: last.end, doubt: true });
  }
  return hits;
};

/** A given name that is nothing else, and a word that is none of the language. */
const isSmallName = (told: Telling, index: number): boolean => {
  const scene = told.scene();
  const last = scene.words[index + 1]?.folded ?? '';
  const { given, functions } = scene.lexicon;
  if (!given.has(scene.words[index]?.folded ?? '') || isAmbiguous(scene, index)) return false;
  return !isOrdinary(last, scene.lexicon) && !functions.has(last) && last.length > 2;
};
