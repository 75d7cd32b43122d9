import type { Field, Word } from '../../model.ts';
import { fieldOf } from '../../text/field.ts';
import { later } from '../../text/later.ts';
import type { Legible } from '../../text/legible.ts';
import { type ClosedUp, closedUp } from './closed-up.ts';
import { type Lexicon, type NameFound, type NamesIndex, namesIn, type Scene, sceneFor } from './of-names.ts';
import { personsIn } from './people.ts';
import type { Person } from './person.ts';
import type { Hit } from './recogniser.ts';

/** A field as facts about people are read in it: words that were held apart are whole; what is dear is made when it is asked for. */
export interface Telling {
  readonly text: string;
  readonly words: readonly Word[];
  scene(): Scene;
  lexicon(): Lexicon;
  names(): readonly NameFound[];
  /** Everybody who is spoken of, in their order. */
  persons(): readonly Person[];
  /** Who is spoken of at a word. */
  at(word: number): Person | undefined;
  /** Where a piece of it stands in the legible text. */
  span(start: number, end: number): { readonly start: number; readonly end: number };
}

/** One kind of fact, told of somebody. */
export interface FactFinder<Kind extends string = string> {
  readonly kind: Kind;
  find(told: Telling): Iterable<Hit>;
}

const same = (start: number, end: number): { readonly start: number; readonly end: number } => ({ start, end });

export const tellingOf = (field: Field, legible: Legible, index: NamesIndex): Telling => {
  const known = field.once(none);
  const told = known.get(index) ?? readIn(field, legible, index);
  known.set(index, told);
  return told;
};

/** By the school whose names are known: more than one check asks who is spoken of. */
const none = (): Map<NamesIndex, Telling> => new Map();

const readIn = (field: Field, legible: Legible, index: NamesIndex): Telling => {
  const closed = closedUp(legible.text);
  const read = closed === undefined && field.bare() === undefined ? field : fieldOf(field.pointer, closed?.text ?? legible.text);
  const words = read.words();
  const scene = later(() => sceneFor({ pointer: read.pointer, text: read.text, bare: () => read.bare(), words }, index.known()));
  const names = later(() => namesIn(read, index));
  const persons = later(() => personsIn(scene(), names()));
  const at = later(() => byWord(persons()));
  return {
    at: (word) => at().get(word),
    text: closed?.text ?? legible.text,
    words,
    scene,
    names,
    persons,
    lexicon: () => index.known().lexicon(),
    span: spanOf(closed),
  };
};

const byWord = (persons: readonly Person[]): ReadonlyMap<number, Person> => {
  const at = new Map<number, Person>();
  for (const person of persons) for (let word = person.from; word <= person.to; word++) at.set(word, person);
  return at;
};

const spanOf = (closed: ClosedUp | undefined): Telling['span'] => (closed === undefined ? same : (start, end) => closed.span(start, end));
