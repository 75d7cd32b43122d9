import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { NameFound } from '../../../src/detect/names/find.ts';
import type { Pupil } from '../../../src/model.ts';
import { foldName } from '../../../src/text/fold.ts';
import { wordsOf } from '../../../src/text/words.ts';
import { lookerFor, ORIGINS } from './found.ts';
import { pupilOf } from './stand-in.ts';

/** Three of every origin, and names that are words. */
const ROLL: readonly Pupil[] = [
  ...Object.values(ORIGINS).flatMap(({ forenames, surnames }, origin) =>
    [0, 1, 2].map((step) => {
      const [forename = '', surname = ''] = [
        forenames[(origin + 7 * step) % forenames.length],
        surnames[(3 * origin + 5 * step) % surnames.length],
      ];
      return { ...pupilOf(`${forename} ${surname}`), forename, surname };
    }),
  ),
  ...[
    'Grace Pellow',
    'Summer Thackley',
    'Will Marchbank',
    'Robin Ravenhall',
    'Rose Quaynor',
    'Mark Oduyale',
    'Jack Ikande',
    'Hope Banks',
  ].map((name) => pupilOf(name)),
];
const look = lookerFor(ROLL);

const SENTENCES = [
  'Well done to {full} for winning the chess final.',
  '{full} lifted the cup in the rain.',
  'A poem by {full} is on the wall.',
  'Left to right: {full}, Mrs Quince and the mayor.',
  'Congratulations {full}!',
  'The part of the narrator went to {full}, who had never been on a stage before.',
  'Year 4 heard {full} play the harp.',
  'Well done to {forename} for holding the door.',
  '{forename} scored twice and then apologised to the goalkeeper.',
  'Happy birthday {forename}!',
  'We are so proud of {forename} and all of the choir.',
  '"It was the best day ever," said {forename}.',
  "{forename}'s mum baked sixty buns.",
  'Our captain {forename} won the toss.',
  'thank you to {forename}',
];
/** Names on no roll, beside a word for a child. */
const STRANGERS = ['A pupil called Oskella raised £60.', 'kacper in year 2 swam a length', 'Our goalkeeper Tavrin kept a clean sheet.'];
/** With neither a name nor a word for a child, a story or a house. */
const NEUTRAL = [
  'The gate closes at nine.',
  'Please bring a coat and a drink.',
  'Doors open at half past six.',
  'The car park will be shut all day.',
  'Lunch is soup and bread.',
  'It rained for most of the afternoon.',
  'Tickets are on sale at the desk.',
  'We hope the weather holds.',
  'Lost property is on the table by the door.',
  'The boiler has been mended.',
  'Parking is on the road behind the hall.',
  'There is cake.',
];

const pupil = fc.constantFrom(...ROLL);
const sentence = fc.constantFrom(...SENTENCES);
const fill = (line: string, { forename, surname }: Pupil): string =>
  line.replace('{full}', `${forename} ${surname}`).replace('{forename}', forename);
/** As it should be written, or all in small letters. */
const posts = fc
  .tuple(sentence, pupil, fc.boolean())
  .map(([line, one, small]) => (small ? fill(line, one).toLowerCase() : fill(line, one)));
const fullNames = fc.tuple(fc.constantFrom(...SENTENCES.filter((line) => line.includes('{full}'))), pupil);

const ids = ({ listed }: NameFound): readonly string[] => (listed?.pupils ?? []).map(({ id }) => id).sort();
/** What is found, without where: the words as a reader sees them, whose they are, and how surely. */
const seen = (text: string): readonly object[] =>
  look(text).map((found) => ({
    said: text.slice(found.start, found.end).normalize('NFC'),
    ...{ ids: ids(found), form: found.listed?.form, open: found.open, disguised: found.listed?.disguised },
  }));

describe('the way a text is encoded', () => {
  test('composed and decomposed letters are the same letters', () =>
    fc.assert(fc.property(posts, (text) => expect(seen(text.normalize('NFD'))).toEqual(seen(text.normalize('NFC'))))));

  const folds: readonly (readonly [string, (text: string) => string])[] = [
    ['small letters', (text) => text.toLowerCase()],
    ['capitals', (text) => text.toUpperCase()],
    ['no accents', (text) => text.normalize('NFD').replace(/\p{M}/gu, '')],
    ['as names are folded', foldName],
  ];
  test.each(folds)('a full name of the roll is never lost: %s', (_, fold) =>
    fc.assert(
      fc.property(fullNames, ([line, one]) => {
        const found = look(fold(fill(line, one))).filter((name) => ids(name).includes(one.id));
        expect(found.map(({ listed }) => listed?.form)).toContain('full-name');
      }),
    ),
  );
});

describe('what stands beside it', () => {
  test('the sentences are as neutral as they have to be', () => {
    expect(NEUTRAL.length).toBeGreaterThanOrEqual(10);
    for (const text of NEUTRAL) expect(seen(text)).toEqual([]);
  });

  const joints = fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n');
  test('a neutral sentence before or after takes nothing away', () =>
    fc.assert(
      fc.property(
        fc.oneof(posts, fc.constantFrom(...STRANGERS)),
        fc.constantFrom(...NEUTRAL),
        joints,
        fc.boolean(),
        (text, neutral, joint, before) => {
          const whole = before ? `${neutral}${joint}${text}` : `${text}${/[.!?]"?$/.test(text) ? '' : '.'}${joint}${neutral}`;
          const shift = before ? neutral.length + joint.length : 0;
          const there = look(whole);
          for (const { start, end, ...rest } of look(text)) {
            const same = there.find((one) => one.start < end + shift && start + shift < one.end);
            expect([whole, same === undefined ? undefined : ids(same)]).toEqual([whole, ids({ start, end, ...rest })]);
          }
        },
      ),
    ));
});

describe('what is found', () => {
  test('is exactly the name', () =>
    fc.assert(
      fc.property(sentence, pupil, (line, one) => {
        const text = fill(line, one);
        const name = line.includes('{full}') ? `${one.forename} ${one.surname}` : one.forename;
        const found = look(text).filter((name) => ids(name).includes(one.id));
        expect(found.map(({ start, end }) => foldName(text.slice(start, end)))).toContain(foldName(name));
      }),
    ));

  test('is the same twice, and with another look', () =>
    fc.assert(
      fc.property(posts, (text) => {
        const first = look(text);
        expect(look(text)).toEqual(first);
      }),
    ));
  test('is the same for a school that has just been opened', () => {
    for (const text of SENTENCES.map((line, at) => fill(line, ROLL[(5 * at) % ROLL.length] ?? pupilOf('Grace Pellow'))))
      expect(lookerFor(ROLL)(text)).toEqual(look(text));
  });
});

describe('words of Latin texts', () => {
  const letters = fc.stringMatching(/^[ -~\n\u00A0-\u024F\u2010-\u201F\u2022\u2026]{0,80}$/u);
  /** A letter that is not Latin sends the whole text the long way. */
  const LONG_WAY = '\n\n\u0416';
  test('are those of any other', () =>
    fc.assert(
      fc.property(letters, (text) => {
        const slowly = wordsOf(`${text}${LONG_WAY}`);
        expect(wordsOf(text)).toEqual(slowly.slice(0, -1));
      }),
      { numRuns: 1000 },
    ));
});
