import { describe, expect, test } from '@jest/globals';
import { fullNameIn, isDamagedName, type NameCells, nameIn, splitName } from '../../src/school/names.ts';

describe('a cell that holds a name', () => {
  test.each([
    ['Amelia *', 'Amelia'],
    ['Amelia #*', 'Amelia'],
    ['.', ''],
    ['-', ''],
    ['XXX', ''],
    ['FNU', ''],
    ['lnu', ''],
    ['OKAFOR', 'OKAFOR'],
  ])('%j is %j', (cell, name) => expect(nameIn(cell)).toBe(name));

  test.each([
    ['Okafor, Amelia', ['Amelia', 'Okafor', '']],
    ['Okafor, Amelia (Millie)', ['Amelia', 'Okafor', 'Millie']],
    ['Amelia (Millie) Okafor', ['Amelia', 'Okafor', 'Millie']],
    ['Amelia Okafor', ['Amelia', 'Okafor', '']],
    ['Amelia Rose Okafor', ['Amelia Rose', 'Okafor', '']],
    ['OKAFOR Amelia', ['Amelia', 'OKAFOR', '']],
    ['Amelia VAN DER BERG', ['Amelia', 'VAN DER BERG', '']],
    ['Jan van der Berg', ['Jan', 'van der Berg', '']],
    ['de la Cruz, Pilar', ['Pilar', 'de la Cruz', '']],
    ['Wulandari', ['Wulandari', '', '']],
    ['Wulandari, .', ['', 'Wulandari', '']],
    ['van Berg', ['van', 'Berg', '']],
  ])('%j in its parts', (cell, [forename, surname, knownAs]) => expect(splitName(cell)).toEqual({ forename, surname, knownAs }));

  test('a heading may say that the surname comes first', () => {
    expect(splitName('Okafor Amelia Rose', true)).toEqual({ forename: 'Amelia Rose', surname: 'Okafor', knownAs: '' });
  });

  test.each(['JosÃ©', 'ZoÃ«', 'Oâ€™Neil', 'Å\u0081ukasz', 'Bj\uFFFDrn'])('%j was damaged', (name) =>
    expect(isDamagedName(name)).toBe(true),
  );
  test.each(['José', 'JOÃO', 'Zoë', 'Åsa', 'Ärlig', 'O’Neil', 'Âme'])('%j was not', (name) => expect(isDamagedName(name)).toBe(false));
});

describe('the names of a row', () => {
  const none: NameCells = {
    forename: ['', ''],
    surname: ['', ''],
    knownAs: '',
    knownSurname: '',
    preferred: '',
    oneCell: '',
    surnameFirst: '',
  };

  test.each<[string, Partial<NameCells>, readonly string[]]>([
    [
      'its own columns come first',
      { forename: ['Amelia', ''], surname: ['Okafor', ''], oneCell: 'Someone Else' },
      ['Amelia', 'Okafor', '', ''],
    ],
    ['a known-as name', { forename: ['Edward', ''], surname: ['Price', ''], knownAs: 'Teddy' }, ['Edward', 'Price', 'Teddy', '']],
    [
      'a known-as name that says nothing new',
      { forename: ['Ivy', ''], surname: ['Marlowe', ''], knownAs: 'Ivy' },
      ['Ivy', 'Marlowe', '', ''],
    ],
    ['a second forename column', { forename: ['Teddy', 'Edward'], surname: ['Price', ''] }, ['Teddy', 'Price', 'Edward', '']],
    ['a second surname column', { forename: ['Ivy', ''], surname: ['Marlowe', 'Quill'] }, ['Ivy', 'Marlowe', '', 'Quill']],
    ['a preferred surname', { forename: ['Ivy', ''], surname: ['Marlowe', ''], knownSurname: 'Quill' }, ['Ivy', 'Marlowe', '', 'Quill']],
    [
      'a preferred name in one cell',
      { forename: ['Ivy', ''], surname: ['Marlowe', ''], preferred: 'Vee Quill' },
      ['Ivy', 'Marlowe', 'Vee', 'Quill'],
    ],
    ['brackets behind a forename', { forename: ['Edward (Teddy)', ''], surname: ['Price', ''] }, ['Edward', 'Price', 'Teddy', '']],
    ['one cell alone', { oneCell: 'Price, Edward (Teddy)' }, ['Edward', 'Price', 'Teddy', '']],
    ['the preferred name where there is no other', { preferred: 'Ivy Marlowe' }, ['Ivy', 'Marlowe', '', '']],
    ['surname first', { surnameFirst: 'Marlowe Ivy' }, ['Ivy', 'Marlowe', '', '']],
    ['fillers', { forename: ['FNU', ''], surname: ['Wulandari', ''], knownAs: '.' }, ['', 'Wulandari', '', '']],
    ['no name at all', { forename: ['.', ''], surname: ['-', ''] }, ['', '', '', '']],
  ])('%s', (_, cells, [forename, surname, knownAs, knownSurname]) => {
    expect(fullNameIn({ ...none, ...cells })).toEqual({ forename, surname, knownAs, knownSurname });
  });
});
