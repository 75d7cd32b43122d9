import { later } from '../../text/later.ts';
import { ADULT_ROLES, type Scene } from './of-names.ts';
import { wordSet } from './word-set.ts';
import { ADULTHOOD, EITHER, GROWN_UP, NO_ROLES, OFFICES, PUBLIC, SERVES, TENURE } from './words/people.ts';

/** What a word says of whom it is said of: somebody grown up, somebody whom the public knows, or nothing. */
export type Standing = 'adult' | 'public' | undefined;

const [grownUp, either, adulthood, offices, tenure, publicly, serves, noRoles] = [
  wordSet(GROWN_UP),
  wordSet(EITHER),
  wordSet(ADULTHOOD),
  wordSet(OFFICES),
  wordSet(TENURE),
  wordSet(PUBLIC),
  wordSet(SERVES),
  wordSet(NO_ROLES),
];
const occupations = later(
  () =>
    new Set(
      ADULT_ROLES.trim()
        .split(/\s+/)
        .filter((word) => !publicly.has(word) && !noRoles.has(word)),
    ),
);

/** Work and standing that a grown-up has, though a child may have some of it too. */
export const isGrownUp = (word: string): boolean => grownUp.has(word) || occupations().has(word);

/** `retires`, `volunteered`. */
export const isServing = (word: string): boolean => serves.has(word);

/** Whether a word may say so. */
export const saysAdult = (word: string): boolean => anyOf.has(word) || occupations().has(word);

const [ANYONES, FORMERS] = ['man lady ladies', 'former ex old past alumni retirement'];
const [ANYONE, FORMER, anyOf] = [wordSet(ANYONES), wordSet(FORMERS), wordSet(GROWN_UP, SERVES, ANYONES, FORMERS)];
/** A nine-year-old pupil is no old pupil. */
const YEARS = /^(?:years?|[0-9]{0,2}yrs?)$/;
const LEARNERS = new Set('pupil pupils student students girl boy'.split(' '));

/** A role by itself, or beside a word that only a grown-up's work has: `school librarian`, `lollipop lady`. */
export const standingOfWord = ({ words }: Scene, index: number): Standing => {
  const [two = '', one = '', word, next] = [-2, -1, 0, 1].map((step) => words[index + step]?.folded ?? '');
  if (word === undefined || one === 'council') return undefined;
  if (LEARNERS.has(word)) return FORMER.has(one) && !YEARS.test(two) ? 'adult' : undefined;
  if (ANYONE.has(word)) return adulthood.has(one) ? 'adult' : undefined;
  if (!isGrownUp(word)) return publicly.has(word) && one !== 'our' && one !== 'my' ? 'public' : undefined;
  if (!either.has(word) || isHeld(word, one, next)) return 'adult';
  return [two, one, next].some((other = '') => adulthood.has(other) || other === 'of' || (isGrownUp(other) && !either.has(other)))
    ? 'adult'
    : undefined;
};

/** `outgoing`, `acting`: how long one has had an office. */
export const isTenure = (word: string): boolean => tenure.has(word);

/** `our outgoing chair`; of a council's, or before `head girl`, nothing is said. */
const isHeld = (word: string, one: string | undefined, next: string | undefined): boolean =>
  offices.has(word) && tenure.has(one ?? '') && !YOUNG.has(next ?? '');
const YOUNG = wordSet('head girl boy pupil captain of');
