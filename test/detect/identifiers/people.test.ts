import { describe, expect, test } from '@jest/globals';
import type { Person } from '../../../src/detect/identifiers/person.ts';
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

const personsOf = (text: string): readonly Person[] => {
  const field = fieldOf('/text', text);
  return tellingOf(field, legibleOf(field), NAMES).persons();
};

/** Those of whom it is sure that somebody is meant. */
const seen = (text: string): readonly (readonly [string, string])[] =>
  personsOf(text)
    .filter(({ sure }) => sure)
    .map(({ start, end, is }) => [text.slice(start, end), is]);

describe('who is spoken of', () => {
  test.each([
    ['Amelia won.', 'Amelia', 'pupil'],
    ['Amelia Okafor won.', 'Amelia Okafor', 'pupil'],
    ['Kacper in Year 2 won.', 'Kacper', 'child'],
    ['Kacper has a cold.', 'Kacper', 'somebody'],
    ['Mrs Haigh has a cold.', 'Mrs Haigh', 'adult'],
    ['Mr Tunde Okoro won.', 'Mr Tunde Okoro', 'adult'],
    ['Dr. Lund came.', 'Dr. Lund', 'adult'],
    ['Our lollipop lady Jean Thistlewood waved.', 'Jean Thistlewood', 'adult'],
    ['Former pupil Aled Prosser came back.', 'Aled Prosser', 'adult'],
    ['The chair of governors, Ruth Amberley, spoke.', 'Ruth Amberley', 'adult'],
    ['Karen Obi, who steps down as PTA treasurer, spoke.', 'Karen Obi', 'adult'],
    ['Ian Cutler is our new site manager.', 'Ian Cutler', 'adult'],
    ['Beth Reed swept up.', 'Beth Reed', 'staff'],
    ['A boy in Year 2 won.', 'A boy in Year', 'one'],
    ['One of our Year 3 girls won.', 'One of our Year 3 girls', 'one'],
    ['My son won.', 'My son', 'one'],
    ['Our daughter won.', 'Our daughter', 'one'],
    ['Our four EAL pupils sang.', 'four EAL pupils', 'few'],
    ['Two of our boys sang.', 'Two of our boys', 'few'],
    ['Roald Dahl wrote it.', 'Roald Dahl', 'figure'],
    ['Sir Ranulph Twist came.', 'Sir Ranulph Twist', 'figure'],
    ['Author Katy Plumtree came.', 'Katy Plumtree', 'figure'],
    ['Helen Keller wrote it.', 'Helen Keller', 'figure'],
    ['Our school dog Max has a cold.', 'Max', 'figure'],
  ])('%s', (text, name, is) => expect(seen(text)).toEqual([[name, is]]));
});

describe('nobody', () => {
  test.each([
    'A boy won.',
    'The Year 4 pupils sang.',
    'Our 28 pupils sang.',
    'Willow won the cup.',
    'Victoria Park is shut on Monday.',
    'Summer fair on Saturday',
    'Grace before lunch, please.',
    'The caretaker swept up.',
    'We met on Oliver Street.',
  ])('%s', (text) => expect(seen(text)).toEqual([]));
});

test('a word that may be a name, if the grammar says so, is not sure', () => {
  expect(personsOf('Tavrin came.').map(({ sure }) => sure)).toEqual([false]);
  expect(personsOf('Probably nobody came.')).toEqual([]);
});

test('whom a name of the roll means is told', () => {
  expect(personsOf('Amelia won.')[0]?.pupils?.map(({ id }) => id)).toEqual(['a']);
});

test('in their order, and no word is two people', () => {
  const persons = personsOf('Amelia, Kacper from Year 2, Mrs Haigh, Roald Dahl and my son met Tavrin.');
  expect(persons.map(({ is }) => is)).toEqual(['pupil', 'child', 'adult', 'figure', 'one', 'child']);
  for (const [index, { from }] of persons.entries()) expect(from).toBeGreaterThan(persons[index - 1]?.to ?? -1);
});
