import { describe, expect, test } from '@jest/globals';
import { amongOf, identifiersIn, identifiersIndex } from '../../../src/detect/identifiers/find.ts';
import { namesIndex } from '../../../src/detect/names/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { pupil, schoolOf } from '../../school.ts';

const NELL = pupil('n', 'Eleanor', 'Oakshott', {
  ...{ knownAs: 'Nell', upn: 'J382999921053', dob: '2017-07-11', address: '3 Bobbin Yard, Mossbank, HX6 9ZL' },
});
const SCHOOL = schoolOf({
  pupils: [NELL, pupil('k', 'Kofi', 'Asante', { dob: '2016-03-04' })],
  contact: { phones: ['01632 960001'], emails: ['office@oakfield.sch.uk'], addresses: ['1 School Lane, Mossbank, HX6 9ZA'] },
  location: { lat: 53.7, lon: -1.9 },
});
const INDEX = identifiersIndex(SCHOOL);
const NAMES = namesIndex(SCHOOL);

type Told = readonly [kind: string, said: string];

/** Each thing found, in the words of the text; `?` after it where it is in doubt, and whose record holds it. */
const foundIn = (text: string, pointer = '/text', ...others: readonly string[]): readonly Told[] => {
  const field = fieldOf(pointer, text);
  const fields = [field, ...others.map((other, index) => fieldOf(`/media/${index}/alt`, other))];
  return identifiersIn(field, INDEX, amongOf(fields, NAMES)).map(({ kind, start, end, doubt, pupils = [] }) => [
    kind,
    `${text.slice(start, end)}${doubt ? '?' : ''}${pupils.map(({ id }) => ` ${id}`).join('')}`,
  ]);
};

describe('every kind is looked for', () => {
  test.each<Told>([
    ['meeting-link', 'https://zoom.us/j/94471120083?pwd=abc123'],
    ['map-link', 'https://maps.app.goo.gl/AbCd'],
    ['what3words', '///alpha.beta.gamma'],
    ['email', 'kit.marl@example.org'],
    ['iban', 'GB85 TEST 1234 5612 3456 78'],
    ['card', '4111 1111 1111 1111'],
    ['upn', 'Q823999926001'],
    ['passport', '9999999997GBR0001018F3001019<<<<<<<<<<<<<<06'],
    ['driving-licence', 'MORGA753116SM9IJ'],
    ['nhs-number', '999 000 0018'],
    ['nino', 'ZY999999D'],
    ['ip-address', '2001:db8::1'],
    ['coordinates', '51.5007, -0.1246'],
    ['address', '12 Example Street'],
    ['phone', '07700 900123'],
    ['postcode', 'SW1A 1AA'],
    ['vehicle', 'AB26 CDE'],
    ['handle', 'https://www.facebook.com/profile.php?id=100012345678'],
  ])('%s: %s', (kind, said) => {
    expect(foundIn(`NHS or not, ${said} it is`)).toEqual([[kind, said]]);
  });
  test.each<readonly [string, string, string]>([
    ['credential', 'hunter22', 'The wifi password is hunter22.'],
    ['bank-account', '12-34-56 account 12345678', 'Pay sort code 12-34-56 account 12345678'],
    ['uln', '1234567899', 'His ULN is 1234567899'],
    ['age', 'aged 9', 'Osian Pryce, aged 9, won.'],
    ['health', 'asthma', 'Osian Pryce has asthma.'],
    ['special-category', 'Muslim', 'Osian Pryce is Muslim.'],
    ['date-of-birth', '14 June 2015', 'Osian Pryce, born on 14 June 2015'],
    ['full-name', 'Jean Thistlewood?', 'Thank you to our volunteer Jean Thistlewood.'],
  ])('%s: %s in %s', (kind, said, text) => {
    expect(foundIn(text).filter(([other]) => other === kind)).toEqual([[kind, said]]);
  });
});

describe('what overlaps is one', () => {
  test.each<readonly [string, readonly Told[]]>([
    ['at 12 Example Street, Leeds, HX6 9ZY', [['address', '12 Example Street, Leeds, HX6 9ZY']]],
    ['https://maps.google.com/?q=51.5007,-0.1246', [['map-link', 'https://maps.google.com/?q=51.5007,-0.1246']]],
    [
      'AB26 CDE and 07700 900123, kit@example.org',
      [
        ['vehicle', 'AB26 CDE'],
        ['phone', '07700 900123'],
        ['email', 'kit@example.org'],
      ],
    ],
  ])('%s', (text, wanted) => {
    expect(foundIn(text)).toEqual(wanted);
  });
});

describe('what stands in a record', () => {
  test('is that pupil’s', () => {
    expect(foundIn('J382999921053')).toEqual([['upn', 'J382999921053 n']]);
    expect(foundIn('3 Bobbin Yard')).toEqual([['address', '3 Bobbin Yard n']]);
    expect(foundIn('HX6 9ZL')).toEqual([['postcode', 'HX6 9ZL n']]);
  });
  test('its postcode goes with another house, once', () => {
    expect(foundIn('at 12 Example Street, Mossbank, HX6 9ZL')).toEqual([['address', '12 Example Street, Mossbank, HX6 9ZL']]);
    expect(foundIn('at 12 Example Street or HX6 9ZL')).toEqual([
      ['address', '12 Example Street'],
      ['postcode', 'HX6 9ZL n'],
    ]);
  });
  test('a birthday of somebody who is named in another field', () => {
    expect(foundIn('11 July 2017', '/text', 'Nell in the sun')).toEqual([['date-of-birth', '11 July 2017 n']]);
    expect(foundIn('11 July 2017', '/text', 'Kofi in the sun')).toEqual([]);
    expect(foundIn('11 July 2017')).toEqual([]);
  });
  test('no organisation beside it makes it public', () => {
    expect(foundIn('The museum, 3 Bobbin Yard, Mossbank, HX6 9ZL')).toEqual([['address', '3 Bobbin Yard, Mossbank, HX6 9ZL n']]);
  });
});

describe('in the names of files, in links and behind a hash nothing stands apart', () => {
  test.each<readonly [string, string, readonly Told[]]>([
    ['/media/0/file', 'kit_07700_900123.jpg', [['phone', '07700_900123']]],
    ['/media/0/file', 'home-HX6-9ZY.jpg', [['postcode', 'HX6-9ZY']]],
    ['/links/0', 'https://example.org/a/ZY999999D', [['nino', 'ZY999999D']]],
    ['/links/12', 'https://example.org/Q823999926001', [['upn', 'Q823999926001']]],
    ['/text', 'ring #07700900123 now', [['phone', '07700900123']]],
    ['/media/0/file', 'home_HX6_9ZY.jpg', [['postcode', 'HX6_9ZY']]],
    ['/text', 'home_HX6_9ZY.jpg', []],
    ['/links/0/title', 'home_HX6_9ZY.jpg', []],
    ['/media/0/files', 'home_HX6_9ZY.jpg', []],
    ['/text', 'ring #07700900 now', []],
  ])('%s: %s', (pointer, text, wanted) => {
    expect(foundIn(text, pointer)).toEqual(wanted);
  });
});

describe('what is nobody’s', () => {
  test.each([
    'Ring Childline on 0800 1111',
    'The museum is on 01632 960123',
    'Ring us on 01632 960001',
    'office@oakfield.sch.uk or bookings@halmere.example',
    'The school is at https://maps.google.com/?q=53.7,-1.9',
    'The school is at 53.7001, -1.9001',
    'Halmere Museum on the map: https://maps.app.goo.gl/AbCd',
    'Halmere Museum, 12 Example Street',
    'Halmere Museum, HX6 9ZY',
    'We are at 1 School Lane, Mossbank, HX6 9ZA',
    'Our boxes went to Mossbank Food Bank, 88 High Street, Mossbank HX6 9ZY (01632 960410).',
    'Halmere Museum, 12 Example Street; call 01632 960123 or 01632 960124',
  ])('%s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
  test.each<readonly [string, readonly Told[]]>([
    ['Halmere Museum, 12 Example Street; ask Kit Marl on 07700 900123', [['phone', '07700 900123']]],
    ['Halmere Museum, 12 Example Street. Mine is 9 Mill Lane', [['address', '9 Mill Lane']]],
    ['Ring Childline on 0800 1111 or 07700 900123', [['phone', '07700 900123']]],
    ['We are at 1 School Lane, Mossbank, or 07700 900123', [['phone', '07700 900123']]],
    [
      '12 Example Street, 01632 960410',
      [
        ['address', '12 Example Street'],
        ['phone', '01632 960410'],
      ],
    ],
  ])('but what follows somebody else is theirs: %s', (text, found) => expect(foundIn(text)).toEqual(found));
  test('a colleague’s mailbox is for the school to weigh', () => {
    expect(foundIn('Write to kit.marl@oakfield.sch.uk')).toEqual([['email', 'kit.marl@oakfield.sch.uk?']]);
  });
});

test('what is in doubt stays so', () => {
  expect(foundIn('HX69Z HX69ZY')).toEqual([['postcode', 'HX69ZY']]);
  expect(foundIn('the van is ab51 abc')).toEqual([['vehicle', 'ab51 abc']]);
  expect(foundIn('we saw ab51 abc')).toEqual([['vehicle', 'ab51 abc?']]);
});

test('all is told in its order', () => {
  const text = 'Osian Pryce has asthma, ring 07700 900123 or AB26 CDE';
  expect(foundIn(text).map(([kind]) => kind)).toEqual(['health', 'phone', 'vehicle']);
});
