import { describe, expect, test } from '@jest/globals';
import { type RecordHit, type RecordIndex, recordIndex } from '../../../src/detect/identifiers/record.ts';
import { tellingOf } from '../../../src/detect/identifiers/telling.ts';
import { namesIndex } from '../../../src/detect/names/find.ts';
import type { Pupil } from '../../../src/model.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';
import { pupil, schoolOf } from '../../school.ts';

const NELL = pupil('n', 'Eleanor', 'Oakshott', {
  ...{ knownAs: 'Nell', upn: 'J382999921053', uln: '1000037478', dob: '2017-07-11' },
  address: '3 Bobbin Yard, Mossbank, HX6 9ZL',
});
const BRON = pupil('b', 'Bronwen', 'Pryce', { dob: '2016-02-13', address: 'Flat 12, Shuttle Court, Mossbank, HX6 9ZP' });
const FERGUS = pupil('f', 'Fergus', 'McAllister', { dob: '2018-05-30', address: 'Tanyard Cottage, Mill Lane, Mossbank, HX6 9ZG' });
const KOFI = pupil('k', 'Kofi', 'Asante', { dob: '2017-07-11', address: 'Flat 4, 31 Weaver Street, Mossbank, HX6 9ZB' });
const TILDA = pupil('t', 'Tilda', 'Brackenridge', { address: '17b St Mary’s Close\nMossbank\nHX6 9ZY' });

const SCHOOL = schoolOf({ pupils: [NELL, BRON, FERGUS, KOFI, TILDA] });
const NAMES = namesIndex(SCHOOL);
const RECORD: RecordIndex = recordIndex(SCHOOL.roll);

const hitsIn = (text: string, inPost: readonly Pupil[] = []): readonly RecordHit[] => {
  const field = fieldOf('/text', text);
  const legible = legibleOf(field);
  return RECORD.find(tellingOf(field, legible, NAMES), () => new Set(inPost)).map((hit) => ({
    ...hit,
    ...legible.span(hit.start, hit.end),
  }));
};

const found = (text: string, inPost: readonly Pupil[] = []): readonly (readonly [string, string, string])[] =>
  hitsIn(text, inPost).map(({ kind, start, end, pupils }) => [kind, text.slice(start, end), pupils.map(({ id }) => id).join('')]);

describe('a pupil number in any writing', () => {
  test.each([
    'J382999921053',
    'j382999921053',
    'J 382 9999 21 053',
    'J382-9999-21-053',
    'J3829999 2lO53',
    'J 3 8 2 9 9 9 9 2 1 0 5 3',
    'Ｊ３８２９９９９２１０５３',
  ])('%s', (upn) => expect(found(`No. ${upn}, please`)).toEqual([['upn', upn, 'n']]));
  test.each(['J382999921054', 'K382999921053', '382999921053', 'J3829999210530'])('%s is nobody’s', (upn) =>
    expect(found(upn)).toEqual([]),
  );
});

describe('a learner number', () => {
  test.each(['1000037478', '1000 037 478', '1OOOO37478'])('%s', (uln) => expect(found(`ULN ${uln}`)).toEqual([['uln', uln, 'n']]));
  test.each(['1000037479', '10000374780', '0100003747'])('%s', (uln) => expect(found(uln)).toEqual([]));
});

describe('a day of birth beside its pupil', () => {
  test.each([
    ['Nell 11.07.2017, lane 3.', '11.07.2017'],
    ['Eleanor Oakshott (11/7/17)', '11/7/17'],
    ['11 July 2017 Nell Oakshott', '11 July 2017'],
    ['Nell: July 11th, 2017', 'July 11th, 2017'],
    ['Nell, 2017-07-11', '2017-07-11'],
    ['nell_2017-07-11.jpg', '2017-07-11'],
    ['Nell, 07/11/2017', '07/11/2017'],
    ['Nell was born on 11 July.', '11 July'],
    ["Nell's birthday is 11th July", '11th July'],
    ['Nell 1 1 / 0 7 / 2 0 1 7', '1 1 / 0 7 / 2 0 1 7'],
  ])('%s', (text, day) => expect(found(text)).toEqual([['date-of-birth', day, 'n']]));

  test('called one, it is all of theirs who were born on it', () =>
    expect(found('DOB 11/07/2017')).toEqual([['date-of-birth', '11/07/2017', 'nk']]));
  test('in full, and its pupil named elsewhere in the post', () =>
    expect(found('Entry of 11 July 2017', [NELL])).toEqual([['date-of-birth', '11 July 2017', 'n']]));
});

describe('a day that is no more than a day', () => {
  test.each([
    'The fair is on 11/07/2017.',
    'Nell swims on 11 July.',
    'Bronwen, 11/07/2017',
    'Nell, 12/07/2017',
    'Her birthday is on 11 July.',
    'Nell and 11:07, 2017',
  ])('%s', (text) => expect(found(text)).toEqual([]));
  test('nor without its year, whoever the post names', () => expect(found('Her birthday is on 11 July.', [NELL])).toEqual([]));
});

describe('where a pupil lives', () => {
  test.each([
    ['Nell lives at 3 Bobbin Yard.', '3 Bobbin Yard', 'n'],
    ['3, bobbin yard', '3, bobbin yard', 'n'],
    ['3 BOBBIN\nYARD', '3 BOBBIN\nYARD', 'n'],
    ['at 3 Bobbin Yard, Mossbank, HX6 9ZL now', '3 Bobbin Yard, Mossbank, HX6 9ZL', 'n'],
    ['Flat 12, Shuttle Court', 'Flat 12, Shuttle Court', 'b'],
    ['flat 12 shuttle ct', 'flat 12 shuttle ct', 'b'],
    ['12 Shuttle Court', '12 Shuttle Court', 'b'],
    ['Tanyard Cottage', 'Tanyard Cottage', 'f'],
    ['31 Weaver St', '31 Weaver St', 'k'],
    ['Flat 4, 31 Weaver Street', 'Flat 4, 31 Weaver Street', 'k'],
    ["17b St Mary's Cl", "17b St Mary's Cl", 't'],
  ])('%s', (text, address, ids) => expect(found(text)).toEqual([['address', address, ids]]));

  test.each(['HX6 9ZL', 'hx69zl', 'HX6-9ZL', 'HX6 9ZL'.replace('6', '6 ')])('%s', (code) =>
    expect(found(`near ${code}`)).toEqual([['postcode', code, 'n']]),
  );
  test.each([
    '13 Bobbin Yard',
    '3 Bobbin Lane',
    'Bobbin Yard',
    'Mill Lane',
    'Shuttle Court',
    'Weaver Street',
    'Mossbank',
    'HX6 9ZZ',
    '3. Bobbin. Yard sale? 3 bobbins',
  ])('%s is nobody’s', (text) => expect(found(text)).toEqual([]));
  test('a street and another’s postcode are two', () =>
    expect(found('3 Bobbin Yard, HX6 9ZP')).toEqual([
      ['address', '3 Bobbin Yard', 'n'],
      ['postcode', 'HX6 9ZP', 'b'],
    ]));
});

test('a whole record', () =>
  expect(found('Nell: born 11 July 2017, UPN J382999921053, 3 Bobbin Yard.').map(([kind]) => kind)).toEqual([
    'date-of-birth',
    'upn',
    'address',
  ]));

test('a roll without such things finds nothing', () => {
  const field = fieldOf('/text', 'DOB 11/07/2017, J382999921053, 3 Bobbin Yard');
  const school = schoolOf({ pupils: [pupil('x', 'Mia', 'Reed')] });
  expect(recordIndex(school.roll).find(tellingOf(field, legibleOf(field), namesIndex(school)))).toEqual([]);
});

describe('how far a label or a name may stand from a date', () => {
  const born: readonly (readonly [string, string, string])[] = [['date-of-birth', '13.02.2016', 'b']];
  test.each([
    [`Birthday: ${'so '.repeat(20)}13.02.2016`, born],
    [`Birthday: ${'so '.repeat(40)}13.02.2016`, []],
    [`13.02.2016${' so'.repeat(10)} birthday`, born],
    [`13.02.2016${' so'.repeat(30)} birthday`, []],
    [`13.02.2016${' so'.repeat(37)} Bronwen`, born],
    [`13.02.2016${' so'.repeat(41)} Bronwen`, []],
    [`Bronwen${' so'.repeat(39)} 13.02.2016`, born],
    [`Bronwen${' so'.repeat(40)} 13.02.2016`, []],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));
  test('whoever else was born that day is not meant', () => {
    expect(found('11.07.2017', [NELL])).toEqual([['date-of-birth', '11.07.2017', 'n']]);
    expect(found('born 11.07.2017', [BRON])).toEqual([['date-of-birth', '11.07.2017', 'nk']]);
    expect(found('11.07.2017', [BRON])).toEqual([]);
  });
});
