import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberSaid, phone } from '../../../src/detect/identifiers/phone.ts';
import { hitsIn } from './hits.ts';

describe('the vectors of the format facts', () => {
  test.each(['020 7946 0958', '+44 (0)7700 900123', '(01632) 960001 x12'])('%s', (text) => {
    expect(hitsIn(phone, text)).toEqual([text]);
  });
  test.each(['020 794 6095', '1234 567', '2026-09-14'])('not %s', (text) => {
    expect(hitsIn(phone, text)).toEqual([]);
    expect(hitsIn(phone, `Ring ${text} now`)).toEqual([]);
  });
});

const FORMS = [
  '07700900123',
  '07700 900123',
  '07700 900 123',
  '0770 090 0123',
  '077 00 90 01 23',
  '07 70 09 00 12 3',
  '07700-900-123',
  '07700.900.123',
  '07700/900123',
  '07700 - 900 - 123',
  '07700  900  123',
  '07700, 900123',
  '07*700*900*123',
  '07700_900123',
  '07700~900123',
  '07700 · 900 · 123',
  '(07700) 900123',
  '0(7700) 900123',
  '+447700900123',
  '+44 7700 900123',
  '+44 (0) 7700 900 123',
  '+44(0)7700900123',
  '+440 7700 900123',
  '+44.7700.900.123',
  '+ 44 7700 900123',
  '(+44) 7700 900123',
  '+(44) 7700 900123',
  '+07700 900123',
  '0044 7700 900123',
  '00447700900123',
  '44 7700 900123',
  '01632 960001',
  '(01632) 960001',
  '01632-960001',
  '020 7946 0958',
  '0207 946 0958',
  '02079460958',
  '(020) 7946 0958',
  '0191 498 0123',
  '(0191) 498-0123',
  '029 2018 0123',
  '028 9649 6012',
  '03069 990123',
  '08081 570123',
  '0909 879 0123',
  '01204 12345',
  '016977 2345',
  '0800 1111',
  '0845 46 47',
  '+1 202 555 0123',
  '+33 1 23 45 67 89',
  '+353 1 496 0123',
  '+353-1-496-0123',
  // Spaced out, disguised, on two lines
  '0 7 7 0 0 9 0 0 2 7 4',
  '0-7-7-0-0 9-0-0-1-2-3',
  '0\n7\n7\n0\n0\n9\n0\n0\n1\n2\n3',
  '07700\n900123',
  '07700\r\n900123',
  '07700\n\n900123',
  'O7700 9OO123',
  'o7700 9oo123',
  'O77OO 9OOI23',
  '07700 900l23',
  '07700 900|23',
  '077OO 9OO1Z3',
  '07700 90012B',
  '07700 9001Z3',
  '0770O 9OO1S3',
  '０７７００ ９００５１６',
  '٠٧٧٠٠ ٩٠٠١٢٣',
  '07700\u00A0900\u2011123',
  '07700\u200B 900\u00AD123',
  '𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟐𝟑',
  '07700 S00123',
  '07700 900 S23',
  '07700 900 123',
  '07-70-09-00-12-3',
  '07 12 34 56 50 1',
  '07 12 12 34 56 7',
  '0 7-7 0-0 9 0 0 1 2 3',
  '0,7,7,0,0,9,0,0,1,2,3',
  '077-0 0-9 0-0 1-2 3',
  '+33 1-23 45-67 89',
  'O77OO OOO123',
  '07/13/2026 123',
  '07/10/34/56789',
  // With an extension
  '01632960001X12',
  '01632960001EXT5',
  '01632960001extension5',
  '01632 960001 x12',
  '01632 960001x12',
  '01632960001 X 4',
  '01632 960001 ext 12',
  '01632 960001 ext. 12',
  '01632 960001 extn 1234',
  '01632960001ext12',
  '01632 960001, extension 5',
  '01632 960001 #3',
  '01632 960001 (ext 7)',
  '01632 960001 x123456',
];

test('there are more than twenty-five written forms', () => {
  expect(new Set(FORMS).size).toBeGreaterThan(60);
});

test.each(FORMS)('%j is found, all of it and no more', (form) => {
  expect(hitsIn(phone, form)).toEqual([form]);
  expect(hitsIn(phone, `Please ring ${form} after six.`)).toEqual([form]);
  expect(hitsIn(phone, `Room 12 ${form}.`)).toEqual([form]);
  expect(hitsIn(phone, `Jo,${form},4B`)).toEqual([form]);
  expect(hitsIn(phone, `Mum – ${form}\n3 places left`)).toEqual([form]);
});

const LOOK_ALIKES = [
  // Dates and times
  '2026-09-14T08:30:00+01:00',
  '02/03/2026 9.30am',
  '02-03-2026 9.30am',
  '02.03.26 10.30 11',
  '01.02.2026 123',
  '03 12 2026 930 6',
  '01/12/2026 15:30',
  '09.15 10.30 9.45',
  '09.15-10.30 9.45',
  '02/03/2026 9.30',
  '02-03-26 10305',
  '07.10.26 12345',
  '07/12/2026 123',
  '07/01/1999 123',
  '07 10 2026 123',
  '07 12 1999 123',
  // Scores and lists
  '0-7 7-0 0-9 0 0 1 2 3',
  '0-2 3-1 10-0 2-2 1-0',
  '0-1 2-0 3-1 4-2 1-1 0-0',
  'We won 2-1, 0-3 and 7-7',
  '07 12 23 34 45 9',
  '07, 12, 23, 34, 45, 9',
  '07\n12\n23\n34\n45\n9',
  '01632, 960, 001',
  // Books and barcodes
  '978-0-14-032872-1',
  '978 0 7700 9001 23',
  '979-0-7700-9001-23',
  'ISBN 0-7700-9001-23',
  'ISBN-10: 07700900123',
  'ISBN-13 07700900123',
  'EAN 07700900123',
  'Barcode 730 118 2954',
  '0077009001234',
  '07700900123456',
  // References
  'Ref: 07700900123',
  'reference number 07700900123',
  'order no 07700900123',
  'Order number: 07700900123',
  'Order #07700900123',
  'invoice 07700900123',
  'Booking ref 07700 900123',
  'ticket code 07700900123',
  'charity no. 07700900123',
  'Company number 07700900123',
  'account number: 07700900123',
  'A/C 07700900123',
  'serial = 07700900123',
  'NHS number 07700900123',
  'licence 07700900123',
  'UPN A012345678901',
  'UPN 07700900123',
  'A07700900123',
  '07700900123B',
  '07700-900-123-4',
  '4-07700-900-123',
  '#07700900123',
  // Prices, decimals, shares
  '£07700900123',
  '$ 07700900123',
  '€07700900123',
  '0.77009001234',
  '0.7700900123',
  '0,7700900123',
  '979 - 07700900123',
  'O77OO OOOI23',
  'O7OOOOOOIII',
  '3.14159265358979323846264338327950288',
  '01632960001%',
  '12.07700900123',
  '12:07700900123',
  '07700900123:45',
  // Of the wrong length, or in no range
  '07700 90012',
  '07700 900 1234',
  '0770090012',
  '077009001234',
  '01112 345678',
  '04700 900123',
  '06700 900123',
  '0999 999 999',
  '+0000000000',
  '+44 7700 90012',
  '+10 house points, +5 for tidy',
  '44 1632 960001',
  '7700900123',
  '1632 960001',
  '0033 1 23 45 67 89',
  // Numbers in links
  'https://example.org/01632960001',
  'https://example.org/?id=07700900123',
  'youtube.com/watch?v=07700900123',
  'www.example.org/07700900123',
  'https://zoom.us/j/447700900123',
  'https://wa.me/message/07700900123',
  // Other numbers of a school
  'URN 123456, LAESTAB 123/4567, UKPRN 10012345',
  'Registered charity 1012345',
  '999 000 0018',
  '4111 1111 1111 1111',
  'sort code 01-23-45 account 12345678',
  '01-23-45 12345678',
  '01101000 01101001',
  'there were 1,377 and the closest guess was 1,375',
  'O OOO OOO OOOO',
  'OIOOI OOOIIOOO',
  '999, 101, 111 and 116 123',
  'text SHOUT to 85258',
];

test('there are more than thirty-four look-alikes', () => {
  expect(new Set(LOOK_ALIKES).size).toBeGreaterThan(60);
});

test.each(LOOK_ALIKES)('%j is no telephone number', (text) => {
  expect(hitsIn(phone, text)).toEqual([]);
  expect(hitsIn(phone, `In the hall: ${text} was told.`)).toEqual([]);
});

test.each(['ref 07700900123, ring 07700 900456', 'Barcode 7301182954. Text 07700 900456', 'ISBN 978-1-4052-0614-3, or call 07700 900456'])(
  'what stands beside a look-alike is found: %s',
  (text) => {
    expect(hitsIn(phone, text)).toEqual(['07700 900456']);
  },
);

test.each(
  'call calling ring ringing phone tel telephone mob mobile cell text sms whatsapp contact dial fax landline'
    .split(' ')
    .concat([
      'whats app',
      'my number is',
      'her no. is',
      'his num',
      'our new number',
      "Mum's number",
      'their home number',
      'my work number',
    ]),
)('a lost zero is seen after "%s"', (cue) => {
  expect(hitsIn(phone, `${cue} 7700 900123`)).toEqual(['7700 900123']);
  expect(hitsIn(phone, `${cue}: 1632 960001.`)).toEqual(['1632 960001']);
  expect(hitsIn(phone, `${cue.toUpperCase()} 7700 900123`)).toEqual(['7700 900123']);
  expect(hitsIn(phone, `${cue}. Then 7700 900123`)).toEqual(cue.endsWith('no') ? ['7700 900123'] : []);
});

test.each(['recall 7700 900123', 'texture 7700 900123', 'In total 7700 900123', 'the number 7700 900123'])('not in %s', (text) => {
  expect(hitsIn(phone, text)).toEqual([]);
});

test('a cue also lets the country stand first, and marks for a hashtag', () => {
  expect(hitsIn(phone, 'call 44 1632 960001')).toEqual(['44 1632 960001']);
  expect(hitsIn(phone, 'call 0033 1 23 45 67 89')).toEqual(['0033 1 23 45 67 89']);
  expect(hitsIn(phone, 'Ring #07700900123')).toEqual(['07700900123']);
});

test.each([
  ['wa.me/447700900123', '447700900123'],
  ['https://wa.me/447700900123?text=hi', '447700900123'],
  ['https://wa.me/+447700900123', '+447700900123'],
  ['https://wa.me/33123456789', '33123456789'],
  ['HTTPS://WA.ME/447700900123', '447700900123'],
  ['https://api.whatsapp.com/send?phone=447700900123&text=hi', '447700900123'],
  ['https://t.me/+447700900123', '+447700900123'],
  ['https://signal.me/#p/+447700900123', '+447700900123'],
  ['viber://chat?number=447700900123', '447700900123'],
  ['https://example.org/call?tel=07700900123', '07700900123'],
  ['https://example.org/?a=b&mobile=07700900123', '07700900123'],
  ['tel:07700900123', '07700900123'],
  ['[Ring us](tel:+447700900123)', '+447700900123'],
  ['sms:+447700900123', '+447700900123'],
])('%s carries a number', (text, number) => {
  expect(hitsIn(phone, text)).toEqual([number]);
});

test.each([
  ['(07700 900123)', ['07700 900123']],
  ['(+44 7700 900123)', ['+44 7700 900123']],
  ['07700 900123/4', ['07700 900123']],
  ['01632 960001-3', ['01632 960001']],
  ['01632 960001.5', ['01632 960001']],
  ['07700 900123 or 07700 900456', ['07700 900123', '07700 900456']],
  ['07700900123 07700900456', ['07700900123', '07700900456']],
  ['07700 900123 2pm', ['07700 900123']],
  ['07700 900123 (24 hours)', ['07700 900123']],
  ['01632 960001 x1234567', ['01632 960001']],
  ['12 07700 900123', ['07700 900123']],
  ['电话07700900123', ['07700900123']],
  // The last keycap's own marks are part of no digit
  ['0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣', ['0️⃣7️⃣7️⃣0️⃣0️⃣9️⃣0️⃣0️⃣1️⃣2️⃣3️⃣']],
  ['<b>07700</b> 900123', ['07700</b> 900123']],
  ['I 07700 900123', ['07700 900123']],
  ['**07700 900123**', ['07700 900123']],
  ['01632 960001 in x12', ['01632 960001']],
  ['978 Jo 07700 900123', ['07700 900123']],
  ['07700900123 a-1 b', ['07700900123']],
])('in %j exactly %j', (text, found) => {
  expect(hitsIn(phone, text)).toEqual(found);
});

test('it looks where there may be one, and only there', () => {
  for (const text of ['We had cake.', 'Year 6 won 2-1', 'Room 123456', 'One day in May', 'one two'])
    expect(phone.mayHold(text)).toBe(false);
  for (const text of ['1234567', 'oh one two three', 'double oh seven seven', '1 or 07seven00']) expect(phone.mayHold(text)).toBe(true);
});

test('one number has one key, however it is told', () => {
  for (const said of ['0121 496 0142', '(0121) 4960142', '+44 121 496 0142', '0121 496 0142 ext 3', '121 496 0142', 'O121 496 O142'])
    expect(numberSaid(said)).toBe('1214960142');
  expect(numberSaid('oh one two one, four nine six, oh one four two')).toBe('1214960142');
  expect(numberSaid('116 123')).toBe('116123');
  expect(numberSaid('+33 1 23 45 67 89')).toBe('33123456789');
});

/** A number out of the ranges that Ofcom keeps for drama, as its area and the rest. */
const drama = fc
  .tuple(
    fc.constantFrom(
      ...([
        ['7700', '900', 3],
        ['1632', '960', 3],
        ['20', '79460', 3],
        ['121', '4960', 3],
        ['113', '4960', 3],
        ['191', '4980', 3],
        ['28', '96496', 3],
        ['29', '20180', 3],
        ['306', '9990', 3],
        ['808', '1570', 3],
        ['909', '8790', 3],
      ] as const),
    ),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([[area, start], rest]) => ({ area, local: `${start}${String(rest).padStart(3, '0')}` }));

const halves = (local: string, gap: string): string => `${local.slice(0, -4)}${gap}${local.slice(-4)}`;

const writings = fc.constantFrom<(number: { area: string; local: string }, gap: string) => string>(
  ({ area, local }) => `0${area}${local}`,
  ({ area, local }, gap) => `0${area}${gap}${local}`,
  ({ area, local }, gap) => `0${area}${gap}${halves(local, gap)}`,
  ({ area, local }, gap) => `(0${area})${gap}${halves(local, gap)}`,
  ({ area, local }, gap) => `+44${gap}${area}${gap}${local}`,
  ({ area, local }, gap) => `+44${gap}(0)${area}${gap}${halves(local, gap)}`,
  ({ area, local }, gap) => `0044${gap}${area}${gap}${local}`,
  ({ area, local }) => Array.from(`0${area}${local}`).join(' '),
);

const around = fc.constantFrom<readonly [string, string]>(
  ['', ''],
  ['Ring ', '.'],
  ['Text me (', ')'],
  ['Year 6! ', ' by 3pm'],
  ['mum:', '\n'],
  ['“', '”'],
  ['🎉', '🎉'],
);

test('every number, in whatever way it is written, wherever it stands', () => {
  fc.assert(
    fc.property(drama, writings, fc.constantFrom(' ', '-', '.', '\u00A0', '–', '  '), around, (number, write, gap, [before, after]) => {
      const form = write(number, gap);
      expect(hitsIn(phone, `${before}${form}${after}`)).toEqual([form]);
      expect(numberSaid(form)).toBe(`${number.area}${number.local}`);
    }),
    { numRuns: 400 },
  );
});

test('a number with a digit too few or too many, or beside a letter, is none', () => {
  fc.assert(
    fc.property(drama, fc.integer({ min: 0, max: 9 }), fc.constantFrom('a', 'Z', 'é'), (number, digit, letter) => {
      const form = `0${number.area}${number.local}`;
      expect(hitsIn(phone, `In ${form}${digit} days`)).toEqual([]);
      expect(hitsIn(phone, `In ${form}${letter} days`)).toEqual([]);
      expect(hitsIn(phone, `In ${letter}${form} days`)).toEqual([]);
      expect(hitsIn(phone, `In ${form.slice(0, -1)} days`)).toEqual([]);
    }),
  );
});

test('what is said of telephones may stand a few words away from a number without its nought', () => {
  expect(hitsIn(phone, 'Text the word CAKE to Miss Ferring on 7700 900371')).toEqual(['7700 900371']);
  expect(hitsIn(phone, 'Text the word CAKE to all of those who were at the summer fair 7700 900371')).toEqual([]);
});

describe('one that is written and one that is spelt out', () => {
  const spoken = 'oh seven seven double oh nine double oh two five nine';
  const written = '07700 900123';
  test.each([
    [`ring ${spoken} or ${written}`, [spoken, written]],
    [`ring ${written} or ${spoken}`, [written, spoken]],
    [`ring ${written}, ${spoken}`, [written, spoken]],
    [`ring ${written} oh seven`, [written]],
    [`ring ${written} and one or two more, oh`, [written]],
  ])('%s', (text, said) => {
    expect(hitsIn(phone, text)).toEqual(said);
  });
  test('its kind', () => expect(phone.kind).toBe('phone'));
  test('a link to a chat speaks of telephones', () => expect(hitsIn(phone, 'wa.me/447700900123')).toEqual(['447700900123']));
});
