import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { numberSaid, phone } from '../../../src/detect/identifiers/phone.ts';
import { hitsIn } from './hits.ts';

test.each([
  'oh seven seven double-oh nine hundred one two three',
  'oh seven seven double oh, nine hundred, one two three',
  'Oh Seven Seven Double Oh Nine Hundred One Two Three',
  'zero seven seven zero zero nine zero zero one two three',
  'nought seven seven nought nought nine nought nought one two three',
  'naught seven seven nil nil nine hundred one two three',
  'o seven seven o o nine o o one two three',
  'o-seven-seven-o-o-nine-o-o-one-two-three',
  'oh seventy-seven oh oh nine hundred one two three',
  'oh seventy seven double oh nine hundred twelve three',
  'oh seven seven double oh nine double oh one two three',
  'oh double seven double oh nine hundred one twenty-three',
  'oh double 7 double 0 nine hundred 123',
  'oh seven seven triple oh double 9 one two three',
  'oh seven seven treble oh double nine one two three',
  'oh seven seven oh oh nine thousand one two',
  'oh seven seven, then double oh nine, and one two three, and four five',
  'oh seven\nseven double oh\nnine hundred\none two three',
  '07700 nine hundred 123',
  '07700 nine zero zero one two three',
  '07seven00 900123',
  'oh7700 900123',
  'O seven 7 0 0 nine hundred 123',
  'plus four four seven seven double oh nine double oh one two three',
  '+44 seven seven double oh nine hundred one two three',
  'double oh four four seven seven double oh nine hundred one two three',
  'plus three three one two three four five six seven eight nine',
  '07700 900 12 three',
  'oh two oh seven nine four six oh nine five eight',
  'oh one six three two nine six oh oh oh one',
])('%j', (said) => {
  expect(hitsIn(phone, said)).toEqual([said]);
  expect(hitsIn(phone, `Ring ${said}, please.`)).toEqual([said]);
  expect(hitsIn(phone, `(${said})`)).toEqual([said]);
});

test.each([
  ['oh seven seven double-oh nine hundred one two three', '7700900123'],
  ['oh seventy-seven oh oh nine hundred twelve three', '7700900123'],
  ['oh seven seven oh oh nine thousand one two', '7700900012'],
])('%s is %s', (said, key) => {
  expect(numberSaid(said)).toBe(key);
});

test.each([
  ['ten', '10'],
  ['eleven', '11'],
  ['twelve', '12'],
  ['thirteen', '13'],
  ['fourteen', '14'],
  ['fifteen', '15'],
  ['sixteen', '16'],
  ['seventeen', '17'],
  ['eighteen', '18'],
  ['nineteen', '19'],
  ['twenty', '20'],
  ['thirty', '30'],
  ['forty', '40'],
  ['fifty', '50'],
  ['sixty', '60'],
  ['seventy', '70'],
  ['eighty', '80'],
  ['ninety', '90'],
  ['ninety-nine', '99'],
  ['twenty one', '21'],
])('%s are the digits %s', (word, digits) => {
  expect(numberSaid(`oh seven seven double oh nine double oh ${word} oh`)).toBe(`7700900${digits}0`);
});

test.each([
  'one, two, three, four, five, once I caught a fish alive',
  'oh one two three four five six seven eight nine ten',
  'zero one two three four five six seven eight nine',
  'Oh, one of the seven dwarfs had nine hundred sweets',
  'oh seven seven double oh nine hundred one two',
  'oh seven seven double oh nine hundred one two threes',
  'oh four seven double oh nine hundred one two three',
  'seven seven double oh nine hundred one two three',
  'photo seven seven double oh nine hundred one two three four five six',
  'ten nine eight seven six five four three two one zero',
  'One hundred and seven, 2 for 1, 3 for 2',
  'Ref: 07700900123, and one two three cheers',
])('not in %j', (text) => {
  expect(hitsIn(phone, text)).toEqual([]);
});

test('without the zero after a word that says telephone', () => {
  const said = 'seven seven double oh nine hundred one two three';
  expect(hitsIn(phone, `my mobile is ${said}`)).toEqual([said]);
});

test('beside a number in digits', () => {
  const said = 'oh seven seven double oh nine hundred one two three';
  expect(hitsIn(phone, `07700 900456 or ${said} or 07700 900789`)).toEqual(['07700 900456', said, '07700 900789']);
});

const WORDS: readonly (readonly string[])[] = [
  ['oh', 'zero', 'nought', 'o', 'Oh', '0'],
  ['one', 'One', '1'],
  ['two', '2'],
  ['three', '3'],
  ['four', '4'],
  ['five', '5'],
  ['six', '6'],
  ['seven', 'SEVEN', '7'],
  ['eight', '8'],
  ['nine', '9'],
];

test('every number out of the drama ranges, each digit in any word for it', () => {
  const one = fc.tuple(
    fc.constantFrom('07700900', '01632960', '02079460'),
    fc.integer({ min: 0, max: 999 }),
    fc.infiniteStream(fc.nat(99)),
  );
  fc.assert(
    fc.property(one, fc.constantFrom(' ', '-', ', ', '. ', '\n'), ([start, rest, picks], gap) => {
      const digits = `${start}${String(rest).padStart(3, '0')}`;
      const said = Array.from(digits, (digit, index) => {
        const words = WORDS[Number(digit)] ?? [];
        return index === 1 ? (words[0] ?? '') : (words[(picks.next().value ?? 0) % words.length] ?? '');
      }).join(gap);
      expect(hitsIn(phone, `Ring ${said} now`)).toEqual([said]);
    }),
    { numRuns: 300 },
  );
});
