import { readFileSync } from 'node:fs';
import { knownOf } from '../../../src/detect/names/context.ts';
import type { Known } from '../../../src/detect/names/known.ts';
import type { FieldWords, Form, Listed } from '../../../src/detect/names/mention.ts';
import type { Place } from '../../../src/detect/names/place.ts';
import { sceneFor } from '../../../src/detect/names/scene.ts';
import type { Person, Pupil, School, Trip } from '../../../src/model.ts';
import { fieldOf as makeField } from '../../../src/text/field.ts';
import { foldName } from '../../../src/text/fold.ts';

/** A pupil of an invented roll: forename and surname, and what else matters. */
export const pupilOf = (name: string, more: Partial<Pupil> = {}): Pupil => {
  const [forename = '', ...surname] = name.split(' ');
  return { id: name, forename, surname: surname.join(' '), protected: false, ...more };
};

interface Parts {
  readonly pupils?: readonly Pupil[];
  readonly staff?: readonly Partial<Person>[];
  readonly classes?: readonly string[];
  readonly trips?: readonly Partial<Trip>[];
}

/** As much of a school as names ask for. */
const schoolOf = ({ pupils = [], staff = [], classes = [], trips = [] }: Parts): School =>
  ({
    name: 'Larkbridge Primary School',
    aliases: [],
    classes,
    roll: { pupils },
    staff: staff.map((person, index) => ({ id: String(index), personalAccounts: [], ...person })),
    trips: trips.map((trip) => ({ title: '', aliases: [], ...trip })),
  }) as unknown as School;

export const knownFor = (parts: Parts): Known => knownOf(schoolOf(parts));

export const fieldOf = (text: string, pointer = '/text'): FieldWords => {
  const field = makeField(pointer, text);
  return { ...field, words: field.words() };
};

/** The words of a text that read as given, as those who judge them see them. */
export const placeOf = (text: string, said: string, known: Known = knownFor({}), pointer = '/text'): Place => {
  const field = fieldOf(text, pointer);
  const start = text.indexOf(said);
  const [from, to] = [
    field.words.findIndex((word) => word.start === start),
    field.words.findIndex((word) => word.end === start + said.length),
  ];
  if (start === -1 || from === -1 || to === -1) throw new Error(`no ${said} in: ${text}`);
  return { scene: sceneFor(field, known), from, to };
};

const mentionAt = (field: FieldWords, from: number, to: number, form: Form, pupils: readonly Pupil[]): Listed => ({
  start: field.words[from]?.start ?? 0,
  end: field.words[to]?.end ?? 0,
  from,
  to,
  form,
  pupils,
  disguised: false,
  reads: field.words
    .slice(from, to + 1)
    .map(({ folded }) => folded)
    .join(' '),
  accents: false,
  misspelt: undefined,
  joined: false,
});

/** A plain look-up of whole words, in place of the matcher of the roll: enough to ask how a name is used. */
export const plainlyListed = (field: FieldWords, pupils: readonly Pupil[]): readonly Listed[] => {
  const found: Listed[] = [];
  const byForename = groupBy(pupils, (pupil) => foldName(pupil.forename));
  const bySurname = groupBy(pupils, (pupil) => foldName(pupil.surname));
  for (let index = 0; index < field.words.length; index++) {
    const folded = field.words[index]?.folded ?? '';
    const next = field.words[index + 1]?.folded ?? '';
    const full = byForename.get(folded)?.filter((pupil) => foldName(pupil.surname) === next) ?? [];
    const [form, pupilsHere, width] = full.length > 0 ? (['full-name', full, 1] as const) : single(folded, byForename, bySurname);
    if (pupilsHere.length === 0) continue;
    found.push(mentionAt(field, index, index + width, form, pupilsHere));
    index += width;
  }
  return found;
};

const single = (folded: string, forenames: Groups, surnames: Groups): readonly [Form, readonly Pupil[], number] => {
  const byForename = forenames.get(folded);
  if (byForename !== undefined) return ['forename', byForename, 0];
  const plural = surnames.get(folded.replace(/s$/u, '')) ?? surnames.get(folded.replace(/es$/u, ''));
  const bySurname = surnames.get(folded);
  if (bySurname !== undefined) return ['surname', bySurname, 0];
  return folded.endsWith('s') && plural !== undefined && plural[0]?.surname !== '' ? ['family', plural, 0] : ['forename', [], 0];
};

type Groups = ReadonlyMap<string, readonly Pupil[]>;

const groupBy = (pupils: readonly Pupil[], key: (pupil: Pupil) => string): Groups => {
  const groups = new Map<string, Pupil[]>();
  for (const pupil of pupils) groups.set(key(pupil), [...(groups.get(key(pupil)) ?? []), pupil]);
  return groups;
};

export interface Line {
  readonly id: string;
  readonly text: string;
  readonly half: 'tune' | 'final';
  readonly words?: readonly string[];
  readonly slot?: string;
  readonly kind?: string;
  readonly severity?: string;
  readonly field?: string;
  readonly case?: string;
}

/** The labelled lines of `fixtures/names`, the tuning half alone: the other is measured once, at the end. */
export const tuneLines = (name: 'innocent' | 'sentences'): readonly Line[] =>
  readFileSync(new URL(`../../../fixtures/names/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ half }) => half === 'tune');
