import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitted, type Piece } from '../../../src/engine/redact/fit.ts';
import type { Instead } from '../../../src/engine/redact/instead.ts';

const PUPIL: Instead = { as: 'noun', words: 'a Year 4 pupil' };
const OTHER: Instead = { as: 'noun', words: 'a pupil' };
const HOME: Instead = { as: 'noun', words: 'a private address' };
const TRIP: Instead = { as: 'trip', words: 'our trip' };
const CALL: Instead = { as: 'call', words: 'call the school office' };
const LINK: Instead = { as: 'link', words: 'the school website' };
const GONE: Instead = { as: 'gone', words: '(left out)' };

/** What stands in braces is to go. */
const reads = (written: string, ...insteads: readonly Instead[]): string => {
  let text = '';
  const pieces: Piece[] = [];
  for (const [index, part] of written.split(/[{}]/).entries()) {
    const start = text.length;
    text += part;
    if (index % 2 === 1) pieces.push({ start, end: text.length, instead: insteads[pieces.length] ?? insteads.at(-1) ?? OTHER });
  }
  return fitted(text, pieces);
};

describe('a name', () => {
  test.each([
    ['{Seren} won. Then {Seren} sang.', 'A Year 4 pupil won. Then a Year 4 pupil sang.'],
    ['{seren} won', 'a Year 4 pupil won'],
    ['🎉 {Seren} won', '🎉 A Year 4 pupil won'],
    ['Well done {Seren}!', 'Well done to a Year 4 pupil!'],
    ['Thank you, {Seren}.', 'Thank you to a Year 4 pupil.'],
    ['our {Seren} and their {Toby}', 'our Year 4 pupil and their Year 4 pupil'],
    ['an {Oliver} original', 'a Year 4 pupil original'],
    ['our captain {Seren} scored', 'our captain scored'],
    ['a pupil, {Seren}, scored', 'a pupil, a Year 4 pupil, scored'],
    ['{Seren}’s poem, {Emrys}’ poem', 'A Year 4 pupil’s poem, a Year 4 pupil’s poem'],
    ['{Seren} and {Toby} won', 'Two Year 4 pupils won'],
    ['Kites by {Seren}, {Toby} & {Jo} today', 'Kites by three Year 4 pupils today'],
    ['{Seren}, {Seren}!', 'A Year 4 pupil!'],
    ['our {Seren} and {Toby}', 'our two Year 4 pupils'],
    ['GOAL BY {SEREN} AT LAST', 'GOAL BY A YEAR 4 PUPIL AT LAST'],
    ['Go on #TeamSeren', 'Go on #TeamSeren'],
    ['Go on #Team{Seren} go', 'Go on go'],
    ['Go on #Team{Seren}', 'Go on'],
    ['Hi @{seren.ll}.', 'Hi a Year 4 pupil.'],
    ['See https://example.org/art/{seren}-cup today', 'See the school website today'],
    ['<b>{Ser</b>en} won', '<b>A Year 4 pupil</b> won'],
    ['**{Ser**en} won', '**A Year 4 pupil** won'],
    ['Thanks \u202E{neres}\u202C.', 'Thanks to a Year 4 pupil.'],
    ['Badges: {Seren L}. for care', 'Badges: a Year 4 pupil for care'],
    ['Ask Mrs {Vance} why', 'Ask a Year 4 pupil why'],
    ['the {Farrant} family won', 'the family won'],
    ['{Farrant} family', 'A family'],
    ['Happy 8th birthday {Seren}!', 'Happy 8th birthday to a Year 4 pupil!'],
    ['{Seren}’s mum {Kate Llewarch} sang', 'A Year 4 pupil’s mum sang'],
    ['He said: “{Seren} won”', 'He said: “A Year 4 pupil won”'],
    ['We read ‘{Emrys}’ aloud', 'We read ‘a Year 4 pupil’ aloud'],
    ['‘It was {Toby}’ he said', '‘It was a Year 4 pupil’ he said'],
    ['An {Oliver} original', 'A Year 4 pupil original'],
    ['our  {Farrant} family won', 'our family won'],
    ['GOAL BY {SEREN} today', 'GOAL BY A YEAR 4 PUPIL today'],
    ['well done {SEREN} SCORED', 'well done TO A YEAR 4 PUPIL SCORED'],
    ['{<b>Seren</b>} won', 'A Year 4 pupil won'],
    ['{Seren} and @{seren.ll} won', 'A Year 4 pupil and a Year 4 pupil won'],
    ['Go #{Seren}, #{Toby} go', 'Go, go'],
    ['Follow us on @{seren.ll}.', 'Follow us.'],
    ['Kites: {Seren}. by hand', 'Kites: a Year 4 pupil. by hand'],
    ['Badges: {Seren L}! by hand', 'Badges: a Year 4 pupil! by hand'],
    ['Do have a look at {https://example.org/seren} today', 'Do have a look at the school website today'],
    ['Read [our page](https://example.org/{seren}) now', 'Read our page now'],
    ['Read [our page]({Seren}) now', 'Read [our page](a Year 4 pupil) now'],
  ])('%s', (written, read) => {
    expect(reads(written, PUPIL)).toBe(read);
  });

  test('of two that overlap the wider gives its words, and both go', () => {
    const text = 'At 12 Elm Close, Ash';
    const pieces = [
      { start: 3, end: 15, instead: HOME },
      { start: 6, end: 20, instead: OTHER },
    ];
    expect(fitted(text, pieces)).toBe('At a pupil');
  });

  test('of two as wide as each other the first does, and of three those that begin together are seen widest first', () => {
    const text = 'At 12 Elm Close, Ash';
    const two = [
      { start: 3, end: 11, instead: OTHER },
      { start: 6, end: 14, instead: HOME },
    ];
    expect(fitted(text, two)).toBe('At a pupile, Ash');
    const three = [
      { start: 3, end: 8, instead: PUPIL },
      { start: 6, end: 15, instead: OTHER },
      { start: 6, end: 17, instead: HOME },
    ];
    expect(fitted(text, three)).toBe('At a private addressAsh');
    expect(fitted(text, [{ start: 3, end: 15, instead: HOME }, ...three.slice(0, 1)])).toBe('At a private address, Ash');
  });

  test('two who are told apart stay apart', () => {
    expect(reads('{Seren}, {Toby} and {Jo} won', PUPIL, PUPIL, OTHER)).toBe('Two Year 4 pupils and a pupil won');
  });
});

test.each([
  ['Having fun at {Chester Zoo}!', 'Having fun on our trip!'],
  ['{Chester Zoo} was great', 'Our trip was great'],
  ['Our trip to {Chester Zoo} was great', 'Our trip was great'],
  ['Our {Chester Zoo} trip', 'Our trip'],
  ['{Chester Zoo} visit!', 'Our visit!'],
  ['We are visiting {Chester Zoo}.', 'We are on our trip.'],
  ['We visited the {mill}.', 'We went on our trip.'],
  ['Off to {Chester Zoo}, {Upton} now', 'Off on our trip now'],
  ['Back from {Chester Zoo}', 'Back from our trip'],
  ['Lions #ChesterZoo #{Chester}', 'Lions #ChesterZoo'],
  ['Thank you {Chester Zoo} for having us', 'Thank you for having us'],
  ['Off to {the mill} and {the farm} now', 'Off on our trip now'],
  ['We loved exploring the {mill}!', 'We loved exploring on our trip!'],
  ['We love the {mill}!', 'We love our trip!'],
  ['See https://example.org/{chester} today', 'See the school website today'],
  ['Follow us on @{chesterzoo}.', 'Follow us on our trip.'],
])('a place: %s', (written, read) => {
  expect(reads(written, TRIP)).toBe(read);
});

test.each([
  ['Call {07700 900123} now', 'Call the school office now'],
  ['Ring Jo on {07700 900123}', 'Ring Jo via the school office'],
  ['Tickets: {jo@example.org}', 'Tickets: call the school office'],
  ['its {07700 900123}', 'its (call the school office)'],
  ['Lost? {07700 900123}', 'Lost? Call the school office'],
  ['{jo@example.org} would love them', 'The school office would love them'],
  ['Call {07700 900123} or {07700 900124}', 'Call the school office'],
  ['its {07700 900123}!', 'its (call the school office)!'],
  ['Ask on {07700 900123} office hours', 'Ask via the school office hours'],
  ['Ask on {07700 900123} Office hours', 'Ask via the school office hours'],
  ['See https://example.org/{07700900123} today', 'See (call the school office) today'],
])('how to reach somebody: %s', (written, read) => {
  expect(reads(written, CALL)).toBe(read);
});

test.each([
  ['Sign up at {http://bit.example/x} today', 'Sign up at the school website today'],
  ['Sign up at {http://bit.example/x}.', 'Sign up.'],
  ['Form here: {http://bit.example/x}', 'Form here'],
  ['Read [this page]({http://bit.example/x}) now', 'Read this page now'],
  ['New! {http://bit.example/x}', 'New!'],
  ['Read [this page]({evil.example/x}) now', 'Read this page now'],
  [`${'All welcome. '.repeat(20)}Read [this page]({evil.example/x}) now`, `${'All welcome. '.repeat(20)}Read this page now`],
  ['Read [this page]({http://bit.example/x} "now") now', 'Read [this page](the school website "now") now'],
  ['Form: {http://bit.example/x}?y=1, or ask', 'Form: the school website, or ask'],
])('a link: %s', (written, read) => {
  expect(reads(written, LINK)).toBe(read);
});

test.each([
  ['Jo, {aged 8}, grew it', 'Jo grew it'],
  ['By {Imogen (8)}.', 'By Imogen.'],
  ['{Nine-year-old} Nell sang', 'Nell sang'],
  ['Happy {11th birthday}!', 'Happy birthday!'],
  ['To our keeper, born {4 May 2016}!', 'To our keeper!'],
  ['NHS number {999 000 4102}. Whose?', 'NHS number (left out). Whose?'],
  ['Her UPN is {A382999923011}.', 'Her UPN is (left out).'],
  ['A red car, {AB26 CDE}', 'A red car'],
  ['UPN {A382999923011}, UPN {A382999923012}', 'UPN (left out), UPN (left out)'],
  ['Jo and Al, {aged 8} and {aged 9}, grew it', 'Jo and Al, (left out) and (left out), grew it'],
  ['Jo ({8}) grew it', 'Jo grew it'],
  ['Great. {Nine-year-old} twins sang', 'Great. Twins sang'],
  ['star–{9-year-old}–Nell', 'star––Nell'],
  ['star–{9-year-old} Nell', 'star– Nell'],
  ['star {9-year-old}–Nell', 'star –Nell'],
])('what is left out: %s', (written, read) => {
  expect(reads(written, GONE)).toBe(read);
});

test.each([
  ['From {12 Elm Close} and {14 Elm Close}.', 'From a private address.'],
  ['Seren {lives in Elm Close} now', 'Seren lives at a private address now'],
  ['They {live at Elm Close} now', 'They live at a private address now'],
])('where somebody lives: %s', (written, read) => {
  expect(reads(written, HOME)).toBe(read);
});

test('a surname goes with the name before it', () => {
  expect(reads('{Seren}’s mum Kate {Llewarch} sang', PUPIL, { ...PUPIL, isSurname: true })).toBe('A Year 4 pupil’s mum sang');
  expect(reads('A try by {Llewarch}', { ...PUPIL, isSurname: true })).toBe('A try by a Year 4 pupil');
});

test('a place beside another is fitted without a change to that one', () => {
  expect(reads('See [{Seren}’s page]({https://example.org/x}) now', PUPIL, LINK)).toBe('See a Year 4 pupil’s page now');
  expect(reads('#{Seren} {Toby}', PUPIL)).toBe('a Year 4 pupil');
  expect(reads('{at} {Zoo}', TRIP)).toBe('Our trip our trip');
  expect(reads('({Seren})({Toby})', PUPIL)).toBe('(A Year 4 pupil)(a Year 4 pupil)');
});

test('what stands elsewhere stays as it is, doubled blanks and all', () => {
  expect(reads('Two  blanks ,and\r\n\r\n  {Seren}  here', PUPIL)).toBe('Two  blanks ,and\r\n\r\n  A Year 4 pupil  here');
});

test('two hundred thousand letters with a name at every other word take no more than their length', () => {
  expect(reads('{Seren} ran. '.repeat(2000), PUPIL)).toBe('A Year 4 pupil ran. '.repeat(2000));
});

const WORDS = [
  'the',
  'our',
  'an',
  'a',
  'and',
  ',',
  '.',
  '!',
  '\n',
  '(',
  ')',
  '#',
  '@',
  'at',
  'to',
  'visiting',
  'Call',
  '**',
  '<b>',
  '👏',
  '’s',
  'THE',
  'captain',
];

test.each([
  ['a name', PUPIL],
  ['a place', TRIP],
  ['a number', CALL],
  ['a link', LINK],
  ['what is left out', GONE],
])('whatever stands around it, nothing of %s is left, and what comes in its place fits its article', (_, instead) => {
  const word = fc.oneof(fc.constantFrom(...WORDS), fc.constant('{Seren}'));
  fc.assert(
    fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 12 }), (parts) => {
      const written = reads(parts.map(([one, gap]) => one + gap).join(''), instead);
      expect(written).not.toMatch(/Seren|(?<!\p{L})an Year/iu);
    }),
  );
});
