import { readFileSync } from 'node:fs';
import { type FactKind, factsIn } from '../../../src/detect/identifiers/facts.ts';
import { tellingOf } from '../../../src/detect/identifiers/telling.ts';
import { type NamesIndex, namesIndex } from '../../../src/detect/names/find.ts';
import type { Field } from '../../../src/model.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';
import { schoolOf } from '../../school.ts';

const STAFF = ['Beth Okafor', 'Isaac Thorne'].map((name, index) => ({ id: String(index), name, role: 'Teacher', personalAccounts: [] }));

/** A school with nobody on its roll: every name in a line is a stranger's. */
const STRANGERS: NamesIndex = namesIndex(schoolOf({ classes: ['Oak', 'Otters', 'Kestrels'], staff: STAFF }));

/** A fact as it stands in the text; `?` after it where it is in doubt. */
export type Said = readonly [kind: FactKind, words: string];

/** Every fact that a text tells, by the very words of the text. */
export const factsSaid = (text: string, names: NamesIndex = STRANGERS): readonly Said[] => factsOf(fieldOf('/text', text), names);

export const factsOf = (field: Field, names: NamesIndex): readonly Said[] => {
  const legible = legibleOf(field);
  return factsIn(tellingOf(field, legible, names), legible).map(({ kind, start, end, doubt }) => {
    const span = legible.span(start, end);
    return [kind, `${field.text.slice(span.start, span.end)}${doubt === true ? '?' : ''}`];
  });
};

export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly match: string;
  readonly severity: 'error' | 'warning';
  readonly half: 'tune' | 'final';
}

/** The labelled lines of the half that rules may be made on. */
export const tuneLines = (): readonly Labelled[] =>
  readFileSync(new URL('../../../fixtures/identifiers/found.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ half }) => half === 'tune');
