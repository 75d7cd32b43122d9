import { describe, expect, test } from '@jest/globals';
import { makeRoll } from '../../src/school/roll.ts';
import { pupilOf } from './tables.ts';

const roll = makeRoll(
  [
    pupilOf('P001', 'Edward', 'Price', { knownAs: 'Teddy', class: 'Oak' }),
    pupilOf('P002', 'Zoë', 'O’NEILL', { class: 'oak ', leftOn: '2026-07-17' }),
    pupilOf('P003', 'Šárka', 'van der Meer', { knownSurname: 'Quill', class: 'Elm' }),
    pupilOf('P004', 'Edward', 'Marlowe'),
    pupilOf('P005', '', 'Wulandari'),
  ],
  ['Beech', 'Elm'],
);
const idsNamed = (name: string): readonly string[] => roll.byName(name).map(({ id }) => id);

describe('the roll', () => {
  test.each([
    ['P001', 'P001'],
    [' p001 ', 'P001'],
    ['P0011', undefined],
    ['', undefined],
  ])('the id %j', (id, found) => expect(roll.byId(id)?.id).toBe(found));

  test.each([
    ['Edward Price', ['P001']],
    ['price, edward', ['P001']],
    ['Price Edward', ['P001']],
    ['Teddy Price', ['P001']],
    ['PRICE,Teddy', ['P001']],
    ['Teddy', ['P001']],
    ['Edward', ['P001', 'P004']],
    ["zoe o'neill", ['P002']],
    ['Sarka  Van Der Meer', ['P003']],
    ['Šárka Quill', ['P003']],
    ['Wulandari', ['P005']],
    ['Price', []],
    ['Edward P', []],
    ['', []],
  ])('the name %j', (name, ids) => expect(idsNamed(name)).toEqual(ids));

  test.each([
    ['Oak', ['P001', 'P002']],
    ['OAK', ['P001', 'P002']],
    ['Elm', ['P003']],
    ['beech', []],
    ['Birch', undefined],
  ])('the class %j', (name, ids) => expect(roll.ofClass(name)?.map(({ id }) => id)).toEqual(ids));
});
