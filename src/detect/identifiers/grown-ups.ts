import type { Field } from '../../model.ts';
import { foldName } from '../../text/fold.ts';
import { legibleOf } from '../../text/legible.ts';
import { saysAdult } from './adult-roles.ts';
import { isFullName } from './name-run.ts';
import { isOrdinary, type NamesIndex, partsAt } from './of-names.ts';
import type { Person } from './person.ts';
import { type Telling, tellingOf } from './telling.ts';

/** A grown-up whom a text names: somebody on the staff list, or somebody with a title or a role. */
export interface GrownUp {
  /** In the field's text, exact. */
  readonly start: number;
  readonly end: number;
  readonly isStaff: boolean;
  /** Forename and surname, whatever title stands before them. */
  readonly isFull: boolean;
  /** The surname is a word, and nobody on the staff bears it: `Mr Men`, `Mr Baker`. */
  readonly isOpen: boolean;
  /** The name without its title, folded. */
  readonly name: string;
}

export const grownUpsIn = (field: Field, names: NamesIndex): readonly GrownUp[] => {
  const legible = legibleOf(field);
  const told = tellingOf(field, legible, names);
  if (!mayNameGrownUp(told, names)) return [];
  return told.persons().flatMap((person) => (person.is === 'staff' || person.is === 'adult' ? grownUp(told, person, legible, names) : []));
};

/** By a title, a role or the staff list: most texts have none of the three, and who is spoken of in them need not be known. */
const mayNameGrownUp = (told: Telling, names: NamesIndex): boolean => {
  const { titles } = told.lexicon();
  const { staffSurnames } = names.known();
  return told.words.some(({ folded }) => titles.has(folded) || staffSurnames.has(folded) || saysAdult(folded));
};

const grownUp = (told: Telling, person: Person, { span }: ReturnType<typeof legibleOf>, names: NamesIndex): readonly GrownUp[] => {
  const words = told.words.slice(person.from, person.to + 1);
  const { titles, given } = told.lexicon();
  const first = words.findIndex(({ folded }) => !titles.has(folded) || (given.has(folded) && words.length < 3));
  const bare = words.slice(Math.max(0, first));
  const named = bare.filter(({ text, gap }, index) => text.length > 1 && (index === 0 || gap === ' ' || gap === '-'));
  const place = told.span(person.start, person.end);
  const surname = words.at(-1)?.folded ?? '';
  const isStaff = person.is === 'staff' || names.known().staffSurnames.has(surname);
  if (named.length === 0 || (!isStaff && isInStories(told, person, surname))) return [];
  const name = foldName(named.map(({ text }) => text).join(' '));
  return [
    { ...span(place.start, place.end), isStaff, isFull: isFullName(bare, first > 0), isOpen: !isStaff && isWord(told, surname), name },
  ];
};

const isWord = (told: Telling, word: string): boolean => isOrdinary(word, told.lexicon()) || told.lexicon().functions.has(word);

/** Those with a title whom no school employs. */
const STORIED: ReadonlySet<string> = new Set(
  'seuss men claus christmas tumble trunchbull bean twit who strange dolittle pepper potato'.split(' '),
);

const isInStories = (told: Telling, { from, to }: Person, surname: string): boolean =>
  STORIED.has(surname) || partsAt(told.scene(), from, to, 'figure').length > 0;
