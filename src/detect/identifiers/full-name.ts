import { saysAdult } from './adult-roles.ts';
import { isFullName } from './name-run.ts';
import { nth } from './nth.ts';
import { isAmbiguous, isOrdinary, type Lexicon, storyWords } from './of-names.ts';
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
  (AGED.test(told.text) || told.words.some(({ folded }) => saysAdult(folded) || TITLES.has(folded))) &&
  told.words.some((_, index) => mayBeFullName(told, index));
const AGED = /[a-z](?:, | \()(?:aged )?(?:19|[2-9][0-9]|1[01][0-9])[,).]/;
const TITLES = new Set('mr mrs ms miss mx dr rev reverend fr father sister professor prof'.split(' '));

const mayBeFullName = (told: Telling, index: number): boolean => {
  const [first, last] = [nth(told.words, index), nth(told.words, index + 1)];
  if ((last.gap !== ' ' && last.gap !== '-') || TITLES.has(first.folded)) return false;
  const lexicon = told.lexicon();
  if (lexicon.given.has(first.folded)) return first.case !== 'lower' || !isPlain(last.folded, lexicon);
  return [first, last].every((word) => word.case === 'title' && !isPlain(word.folded, lexicon));
};

const isPlain = (word: string, lexicon: Lexicon): boolean => lexicon.functions.has(word) || isOrdinary(word, lexicon);

const named = (told: Telling): readonly Hit[] => {
  const persons = told.persons();
  return persons.flatMap((person, index) => (isAdult(told, person, persons, index) ? nameOf(told, person) : []));
};

const isAdult = (told: Telling, person: Person, persons: readonly Person[], index: number): boolean => {
  if (storyWords({ scene: told.scene(), from: person.from, to: person.to }) > 0) return false;
  if (person.is !== 'somebody') return person.is === 'adult';
  if (person.sure && GROWN.test(told.text.slice(person.end, person.end + 24))) return true;
  const [one, other] = [persons[index - 1], persons[index + 1]];
  return (one?.is === 'adult' && areListed(told, one, person)) || (other?.is === 'adult' && isNamedAlike(told, person, other));
};

/** `, 83,` and `and her husband` are said of no child. */
const GROWN = /^(?:(?:, | \()(?:aged )?(?:19|[2-9][0-9]|1[01][0-9])(?=[,).])| and (?:his|her) (?:wife|husband|partner|fianc))/;

/** `volunteers Jean Thistlewood and Tom Ashby`: what is said of the first is said of the second. */
const areListed = (told: Telling, one: Person, other: Person): boolean => LINKS.has(told.text.slice(one.end, other.start));
const LINKS = new Set([', ', ' and ', ', and ', ' & ']);
/** `Jean Thistlewood and Tom Ashby, our volunteers`. */
const isNamedAlike = (told: Telling, one: Person, other: Person): boolean => areListed(told, one, other) && other.to > other.from;

/** Forename and surname, without a title; nothing where there is but one of them. */
const nameOf = (told: Telling, { from, to, end }: Person): readonly Hit[] => {
  const { lexicon, known } = told.scene();
  const [lead, last] = [nth(told.words, from).folded, nth(told.words, to).folded];
  const isTitled = lexicon.titles.has(lead) && !(lexicon.given.has(lead) && to === from + 1);
  if (isTitled && known.staffSurnames.has(last)) return [];
  const first = isTitled ? from + 1 : from;
  const { start } = nth(told.words, first);
  return isFullName(told.words.slice(first, to + 1), isTitled) ? [{ start, end, doubt: true }] : [];
};

/** `lunchtime supervisor tamsin holloway`. */
const inSmallLetters = (told: Telling): readonly Hit[] =>
  told.words.flatMap((role, index) => {
    const [first, last] = [nth(told.words, index + 1), nth(told.words, index + 2)];
    if (!saysAdult(role.folded) || (first.gap !== ' ' && first.gap !== ', ') || last.gap !== ' ') return [];
    const isSmall = first.case === 'lower' && last.case === 'lower';
    return isSmall && isSmallName(told, index + 1, last.folded) ? [{ start: first.start, end: last.end, doubt: true }] : [];
  });

/** A given name that is nothing else, and a word that is none of the language. */
const isSmallName = (told: Telling, index: number, last: string): boolean => {
  const scene = told.scene();
  const isGiven = scene.lexicon.given.has(nth(told.words, index).folded) && !isAmbiguous(scene, index);
  return isGiven && !isPlain(last, scene.lexicon) && last.length > 2;
};
