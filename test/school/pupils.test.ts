import { describe, expect, test } from '@jest/globals';
import type { Pupil } from '../../src/model.ts';
import { isPupilHeading, type ReadOptions, readPupils } from '../../src/school/pupils.ts';
import { complaintOf, fixture, table } from './tables.ts';

const read = (lines: readonly string[], options?: ReadOptions): ReturnType<typeof readPupils> =>
  readPupils(table(lines, isPupilHeading(options?.columns)), options);
const first = (...lines: readonly string[]): Pupil | undefined => read(lines).pupils[0];

describe('the contract’s own headings', () => {
  test('every fact, and a blank cell is none', () => {
    expect(
      read([
        'id,forename,surname,known_as,year,class,left_on,protected,upn,uln,dob,address',
        'P014,Rafael,Gonçalves,Rafa,4,Oak,2026-07-17,yes,,1000000007,2017-03-09,"1 Mill Lane, Oakfield"',
        'P015,Ivy,Marlowe,,,,,,,,,',
      ]),
    ).toEqual({
      pupils: [
        {
          ...{ id: 'P014', forename: 'Rafael', surname: 'Gonçalves', knownAs: 'Rafa', year: '4', class: 'Oak', leftOn: '2026-07-17' },
          ...{ protected: true, uln: '1000000007', dob: '2017-03-09', address: '1 Mill Lane, Oakfield' },
        },
        { id: 'P015', forename: 'Ivy', surname: 'Marlowe', protected: false },
      ],
      notices: [],
    });
  });

  test.each(['left_on', 'leftOn', 'Left on', 'LEFT-ON', 'Date of Leaving'])('%s is one heading', (heading) => {
    expect(first(`id,surname,${heading}`, 'P1,Price,17/07/2026')?.leftOn).toBe('2026-07-17');
  });

  test.each([
    ['yes', true],
    ['Y', true],
    ['TRUE', true],
    ['1', true],
    ['✓', true],
    ['no', false],
    ['N', false],
    ['', false],
  ])('protected: %j is %j', (word, isProtected) => expect(first('id,surname,protected', `P1,Price,${word}`)?.protected).toBe(isProtected));
});

describe('the headings of school systems', () => {
  test.each<[string, string, Partial<Pupil>]>([
    [
      'Adm No,Legal Surname,Legal Forename,Preferred Forename,Reg Group',
      '0214,Price,Edward,Teddy,4B',
      { id: '0214', knownAs: 'Teddy', class: '4B' },
    ],
    ['UPN,Name', 'X123,"Price, Edward (Teddy)"', { id: 'X123', upn: 'X123', forename: 'Edward', surname: 'Price', knownAs: 'Teddy' }],
    [
      'Student ID,Student,Tutor Group,NC Year',
      '7,Edward PRICE,4B,4',
      { id: '7', forename: 'Edward', surname: 'PRICE', class: '4B', year: '4' },
    ],
    ['MIS ID,Surname Forename,Year Group (Current)', '7,Price Edward,Year 4', { forename: 'Edward', surname: 'Price', year: 'Year 4' }],
    ['Adno,UPN,Surname,Forename,D.O.B.', '7,X123,Price,Edward,13/10/2017', { id: '7', upn: 'X123', dob: '2017-10-13' }],
    [
      'id,Forename,Legal Forename,Surname,Preferred Surname',
      '7,Teddy,Edward,Price,Quill',
      { forename: 'Teddy', knownAs: 'Edward', knownSurname: 'Quill' },
    ],
    ['id,Surname,Form,House', '7,Price,4B,Red', { class: '4B' }],
  ])('%s', (headings, row, pupil) => expect(first(headings, row)).toMatchObject(pupil));

  test('`columns` says what a heading of one’s own means, and comes before all others', () => {
    const columns = { Kennung: 'id', 'Called at home': 'known_as', Remarks: 'ignore', Forename: 'forename' };
    const { pupils, notices } = read(['Kennung,Forename,Surname,Called at home,Remarks', '7,Edward,Price,Teddy,anything'], { columns });
    expect(pupils).toEqual([{ id: '7', forename: 'Edward', surname: 'Price', knownAs: 'Teddy', protected: false }]);
    expect(notices).toEqual([]);
  });

  test('a mapping that meets no heading is told', () => {
    const { notices } = read(['id,surname', 'P1,Price'], { columns: { 'Called at home': 'known_as' } });
    expect(notices).toEqual([{ why: 'list.csv has no column headed `Called at home`, which `columns` maps' }]);
  });

  test('sensitive columns are passed over without a word, others with their heading', () => {
    const { pupils, notices } = read([
      'id,surname,SEN Status,FSM,Ethnicity,Former UPN,Sex,Bus stop,Lunch',
      'P1,Price,K,T,WBRI,X1,F,Mill Lane,Packed',
    ]);
    expect(pupils).toEqual([{ id: 'P1', forename: '', surname: 'Price', protected: false }]);
    expect(notices).toEqual([{ why: 'list.csv: not read, as nobody knows the heading: `Bus stop`, `Lunch`' }]);
  });
});

describe('a list that is not read whole stops', () => {
  test.each<[string, readonly string[], { line: number; why: string }]>([
    ['no id', ['id,surname', ',Price'], { line: 2, why: 'under `id`: this row has no id' }],
    ['no name', ['id,forename,surname', 'P1,.,-'], { line: 2, why: 'under `forename`: this pupil has no name' }],
    ['an id twice', ['id,surname', 'P1,Price', 'P2,Quill', 'p1,Marlowe'], { line: 4, why: 'under `id`: line 2 has the same id' }],
    ['no column of ids', ['forename,surname,class', 'Edward,Price,Oak'], { line: 1, why: 'there is no column for the pupils’ ids' }],
    ['no column of names', ['id,class,year', 'P1,Oak,4'], { line: 1, why: 'there is no column for the pupils’ names' }],
    [
      'a heading one letter out',
      ['id,surname,protectd', 'P1,Price,yes'],
      { line: 1, why: 'the heading `protectd` is unknown, and one letter from a known one' },
    ],
    [
      'neither yes nor no',
      ['id,surname,protected', 'P1,Price,see file'],
      { line: 2, why: 'under `protected`: this is neither yes nor no' },
    ],
    ['a cross under protected', ['id,surname,protected', 'P1,Price,x'], { line: 2, why: 'under `protected`: this is neither yes nor no' }],
    ['a date', ['id,surname,left_on', 'P1,Price,soon'], { line: 2, why: 'under `left_on`: this is no date that can be read' }],
    [
      'an id in powers of ten',
      ['id,surname', '1.2E+09,Price'],
      { line: 2, why: 'under `id`: a spreadsheet has turned this into a power of ten, and its digits are lost' },
    ],
    [
      'a ULN in powers of ten',
      ['id,surname,uln', 'P1,Price,1E+09'],
      { line: 2, why: 'under `uln`: a spreadsheet has turned this into a power of ten, and its digits are lost' },
    ],
  ])('%s', (_, lines, expected) => expect(complaintOf(() => read(lines))).toMatchObject({ file: 'list.csv', ...expected }));

  test('two headings mapped to one', () => {
    const columns = { Kid: 'forename', Called: 'forename' };
    expect(complaintOf(() => read(['id,Kid,Called', 'P1,Edward,Teddy'], { columns })).why).toContain('two columns are headed `Called`');
  });

  test('a mapping to a heading that we do not have', () => {
    const columns = { Kid: 'forenaem' };
    expect(complaintOf(() => read(['id,Kid', 'P1,Edward'], { columns })).why).toContain('maps a heading to `forenaem`');
  });

  test('a list without headings does not show its first row', () => {
    const { message } = complaintOf(() => read(['P014,Rafael,Price', 'P015,Ivy,Marlowe']));
    expect(message).not.toMatch(/P014|Rafael|Price/);
  });
});

test.each(['Total,412,', 'Count: 412,,', 'Grand total,,"1,412"', 'Printed on 07/09/2026,,', 'End of report,,', 'Page 3,,'])(
  'the footer %j is no pupil',
  (footer) => {
    expect(read(['id,forename,surname', 'P1,Edward,Price', footer]).pupils).toHaveLength(1);
  },
);

test.each(['Page,Ivy,Marlowe', 'Total,Ivy,Marlowe'])('%j is no footer', (row) => {
  expect(read(['id,forename,surname', 'P1,Edward,Price', row]).pupils).toHaveLength(2);
});

test('a line like a footer among the pupils stops', () => {
  expect(complaintOf(() => read(['id,forename,surname', 'Page 2,,', 'P1,Edward,Price']))).toMatchObject({ line: 2 });
});

test('a name that was damaged before the export is told by its line', () => {
  const { notices } = read(['id,forename,surname', 'P1,ZoÃ«,Price', 'P2,Zoë,Price', 'P3,Sean,Oâ€™Neill']);
  expect(notices).toEqual([
    { why: 'list.csv, lines 2 and 4: a name was damaged before the file was exported, so a post that names this pupil may pass unseen' },
  ]);
});

test('an export as a school system leaves it', () => {
  const { pupils, notices } = readPupils(fixture('pupils-sims.csv', isPupilHeading()));
  expect(pupils).toEqual([
    { id: '00214', forename: 'Zoë', surname: 'OKÓNSKA', year: 'Year 4', class: '4B', protected: false, dob: '2017-10-13' },
    {
      id: '00215',
      forename: 'Seán',
      surname: 'O’NEILL',
      knownAs: 'Jack',
      year: 'Year 4',
      class: '4B',
      protected: false,
      dob: '2018-03-02',
    },
    { id: '00216', forename: 'Šárka', surname: 'van der Meer', year: 'Year 4', class: '4B', protected: true, dob: '2017-11-30' },
    {
      id: '00217',
      forename: 'Tariq',
      surname: 'Al-Masri',
      year: 'Year 3',
      class: '3/4',
      leftOn: '2026-07-17',
      protected: false,
      dob: '2018-05-09',
    },
    { id: '00218', forename: 'Wulandari', surname: '', year: 'Year 3', class: '3/4', protected: false, dob: '2018-12-25' },
  ]);
  expect(notices).toEqual([]);
});
