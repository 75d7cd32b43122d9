import { tellingOf } from '../../../src/detect/identifiers/telling.ts';
import { namesIndex } from '../../../src/detect/names/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';
import { pupil, schoolOf } from '../../school.ts';

const NAMES = namesIndex(
  schoolOf({
    pupils: [pupil('a', 'Amelia', 'Okafor'), pupil('g', 'Grace', 'Thorne')],
    staff: [{ id: 's', name: 'Beth Reed', role: 'Caretaker', personalAccounts: [] }],
    classes: ['Willow'],
  }),
);

/** Everybody of whom a text speaks, as `name:who`; `?` after those of whom it is not sure that somebody is meant. */
export const peopleIn = (text: string): readonly string[] => {
  const field = fieldOf('/text', text);
  return tellingOf(field, legibleOf(field), NAMES)
    .persons()
    .map(({ start, end, is, sure }) => `${text.slice(start, end)}:${is}${sure ? '' : '?'}`);
};
