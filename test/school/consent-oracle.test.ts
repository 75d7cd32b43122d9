import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Consent, ConsentAnswer, ConsentQuestion, ConsentStatus, Day, Pupil, Use } from '../../src/model.ts';
import { makeConsentBook } from '../../src/school/consent-book.ts';
import { covers, oracle, type Word } from './consent-oracle.ts';

// ── Random histories ────────────────────────────────────────────────────────────────────────────────────────────────

/** Few days, so that rows often fall on one; over the end of a month and the start of summer time. */
const DAYS = ['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31', '2026-04-01'] as const;
const CHANNELS = ['facebook', 'instagram', 'website', 'newsletter', 'press'] as const;

interface Case {
  readonly rows: readonly Consent[];
  readonly pupil: Pupil;
  readonly question: ConsentQuestion;
}

const often = <T>(...choices: readonly (readonly [number, T])[]): fc.Arbitrary<T> =>
  fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

const day: fc.Arbitrary<Day> = fc.constantFrom(...DAYS);
/** Of five, `times` have one. */
const sometimes = <T>(arbitrary: fc.Arbitrary<T>, times: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 5 - times, arbitrary: fc.constant(undefined) }, { weight: times, arbitrary });

const row: fc.Arbitrary<Consent> = fc
  .record({
    who: often([12, 'P001'], [1, 'P002']),
    use: often<Use | 'all'>([4, 'photo'], [1, 'video'], [3, 'name'], [3, 'full-name'], [3, 'all']),
    channel: often([5, 'facebook'], [2, 'instagram'], [1, 'website'], [1, 'newsletter'], [1, 'press'], [4, 'social'], [3, 'all']),
    status: often<ConsentStatus>([6, 'given'], [3, 'refused'], [2, 'withdrawn'], [1, 'objected']),
    from: sometimes(fc.constantFrom(...DAYS.slice(0, 5)), 4),
    until: sometimes(day, 1),
  })
  .map(({ from, until, ...rest }) => ({ ...rest, ...(from !== undefined && { from }), ...(until !== undefined && { until }) }));

const pupil: fc.Arbitrary<Pupil> = fc
  .record({ leftOn: sometimes(day, 1), protected: often([15, false], [1, true]) })
  .map(({ leftOn, ...rest }) => ({
    ...{ id: 'P001', forename: 'Adaeze', surname: 'Nwosu-Bell', ...rest },
    ...(leftOn !== undefined && { leftOn }),
  }));

const question: fc.Arbitrary<ConsentQuestion> = fc.record({
  use: often<Use>([4, 'photo'], [1, 'video'], [3, 'name'], [3, 'full-name'], [1, 'work']),
  channel: often<string>([5, CHANNELS[0]], [2, CHANNELS[1]], [1, CHANNELS[2]], [1, CHANNELS[3]], [1, CHANNELS[4]]),
  day,
});

const histories: fc.Arbitrary<Case> = fc.record({ rows: fc.array(row, { maxLength: 8 }), pupil, question });

// ── What is promised of every history ───────────────────────────────────────────────────────────────────────────────

type Answer = (given: Case) => ConsentAnswer;

const ofBook: Answer = ({ rows, pupil, question }) => makeConsentBook(rows).ofPupil(pupil, question);

const asTable = ({ rows, pupil, question }: Case): string => {
  const cells = rows.map(({ who, use, channel, status, from, until }) => [who, use, channel, status, from ?? '(undated)', until ?? '']);
  const lines = [['who', 'use', 'channel', 'status', 'from', 'until'], ...cells].map((line) =>
    line
      .map((cell) => cell.padEnd(11))
      .join(' ')
      .trimEnd(),
  );
  const who = `pupil ${pupil.id}${pupil.leftOn === undefined ? '' : `, left ${pupil.leftOn}`}${pupil.protected ? ', protected' : ''}`;
  return [...lines, `${who}: ${question.use} on ${question.channel} on ${question.day}?`].join('\n');
};

const differ = (given: Case, what: string, expected: unknown, got: unknown): never => {
  throw new Error(`${what}\n${asTable(given)}\noracle: ${JSON.stringify(expected)}\nbook:   ${JSON.stringify(got)}`);
};

const wordOf = ({ rows, pupil, question }: Case): Word => oracle(rows, pupil, question);

/** The first day after the question's on which it is given; whether it is only ever changes on a day on which a row begins. */
const firstGiven = (given: Case): Day | undefined =>
  DAYS.find((later) => later > given.question.day && wordOf({ ...given, question: { ...given.question, day: later } }) === 'given');

const sameWord =
  (answer: Answer) =>
  (given: Case): void => {
    const [expected, got] = [wordOf(given), answer(given).is];
    if (expected !== got) differ(given, 'Another answer.', expected, got);
  };

const rightGivenFrom =
  (answer: Answer) =>
  (given: Case): void => {
    const { is, givenFrom } = answer(given);
    const expected = firstGiven(given);
    const missing = is === 'not-yet' && givenFrom !== expected;
    const wrong = givenFrom !== undefined && givenFrom !== expected;
    if (missing || wrong) differ(given, 'Another day from which it is given.', expected, givenFrom);
  };

const allRefusalsAlike =
  (answer: Answer) =>
  (given: Case): void => {
    const got = answer(given);
    if (got.is === 'refused') expect(got).toStrictEqual({ is: 'refused' });
    expect(answer({ ...given, pupil: { ...given.pupil, protected: true } })).toStrictEqual({ is: 'refused' });
  };

const holds = (promise: (given: Case) => void, numRuns: number): void => fc.assert(fc.property(histories, promise), { numRuns });

describe('the consent book answers as the contract says', () => {
  test('it says the same word as the oracle', () => holds(sameWord(ofBook), 20000));
  test('what waiting mends is given from the first such day', () => holds(rightGivenFrom(ofBook), 10000));
  test('a protected pupil’s answer is any refusal’s, and a refusal tells no more', () => holds(allRefusalsAlike(ofBook), 2000));
});

// ── The contract’s sentences, one by one ────────────────────────────────────────────────────────────────────────────

const MARCH = '2026-03-';

/** `given photo facebook 2 until 9; refused …`: days are of March 2026, `-` is undated. */
const historyOf = (text: string): readonly Consent[] =>
  text
    .split(';')
    .map((line) => line.trim().split(' '))
    .filter(([status]) => status !== '')
    .map(([status = '', use = '', channel = '', from = '-', , until]) => ({
      ...{ who: 'P001', use: use as Use, channel, status: status as ConsentStatus },
      ...(from !== '-' && { from: MARCH + from.padStart(2, '0') }),
      ...(until !== undefined && { until: MARCH + until.padStart(2, '0') }),
    }));

const SENTENCES: readonly (readonly [history: string, asked: string, on: number, word: Word, leftOn?: number])[] = [
  ['', 'photo facebook', 9, 'not-given'],
  ['given video facebook 1; given photo website 1', 'photo facebook', 9, 'not-given'],
  ['given photo facebook 9', 'photo facebook', 9, 'given'],
  ['given photo facebook 10', 'photo facebook', 9, 'not-yet'],
  ['refused photo facebook 10', 'photo facebook', 9, 'not-given'],
  ['refused photo facebook 1; given photo facebook 10', 'photo facebook', 9, 'refused'],
  ['given photo facebook 1 until 9', 'photo facebook', 9, 'given'],
  ['given photo facebook 1 until 8', 'photo facebook', 9, 'expired'],
  ['given photo all 1; given photo facebook 2 until 8', 'photo facebook', 9, 'expired'],
  ['given photo facebook 1 until 8; given photo facebook 10', 'photo facebook', 9, 'expired'],
  ['refused photo facebook 1 until 8', 'photo facebook', 9, 'refused'],
  ['given photo facebook 1; withdrawn photo facebook 2', 'photo facebook', 9, 'withdrawn'],
  ['given photo facebook 1; objected photo all 2', 'photo facebook', 9, 'refused'],
  ['refused photo facebook 2; given photo facebook 2', 'photo facebook', 9, 'refused'],
  ['withdrawn photo facebook 2; given photo facebook 2', 'photo facebook', 9, 'withdrawn'],
  ['withdrawn photo facebook 2; refused photo facebook 2', 'photo facebook', 9, 'refused'],
  ['given photo all 2; given photo facebook 2 until 8', 'photo facebook', 9, 'expired'],
  ['given photo all 2 until 8; given photo facebook 2', 'photo facebook', 9, 'expired'],
  ['refused photo facebook 1; given photo facebook 2', 'photo facebook', 9, 'given'],
  ['refused photo social 1; given photo facebook 2', 'photo facebook', 9, 'given'],
  ['refused photo social 1; given photo facebook 2', 'photo instagram', 9, 'refused'],
  ['refused photo facebook 1; given photo social 2', 'photo facebook', 9, 'unclear'],
  ['refused photo facebook 1; given all facebook 2', 'photo facebook', 9, 'unclear'],
  ['refused photo all 1; given all facebook 2', 'photo facebook', 9, 'unclear'],
  ['refused all facebook 1; given photo social 2', 'photo facebook', 9, 'unclear'],
  ['refused photo facebook 1; refused all all 2; given photo social 3', 'photo facebook', 9, 'unclear'],
  ['refused photo facebook 1; refused all all 2; given photo social 3', 'photo instagram', 9, 'given'],
  ['refused photo facebook 1; given photo facebook 2; given all all 3', 'photo facebook', 9, 'given'],
  ['refused photo facebook 1; given photo social 2; given photo facebook 3', 'photo facebook', 9, 'given'],
  ['refused photo facebook 1; given photo facebook 2; given all all 2', 'photo facebook', 9, 'given'],
  ['refused photo all 1; refused all facebook 1; given photo social 2; given all facebook 3', 'photo facebook', 9, 'unclear'],
  ['given photo social 1', 'photo newsletter', 9, 'not-given'],
  ['given photo social 1', 'photo whatsapp', 9, 'not-given'],
  ['given photo social 1', 'photo pinterest', 9, 'given'],
  ['given photo all 1', 'photo newsletter', 9, 'given'],
  ['given full-name facebook 1', 'name facebook', 9, 'given'],
  ['given name facebook 1', 'full-name facebook', 9, 'not-given'],
  ['given full-name facebook 1; refused name facebook 2', 'full-name facebook', 9, 'refused'],
  ['given name facebook 1; refused full-name facebook 2', 'name facebook', 9, 'given'],
  ['refused name facebook 1; given full-name facebook 2', 'name facebook', 9, 'unclear'],
  ['refused name facebook 1; given name facebook 2; given full-name facebook 3', 'full-name facebook', 9, 'given'],
  ['given full-name facebook 1; refused name facebook 2; given name facebook 3', 'full-name facebook', 9, 'refused'],
  ['given full-name facebook 1; withdrawn full-name facebook 2', 'name facebook', 9, 'not-given'],
  ['given photo facebook -', 'photo facebook', 9, 'given'],
  ['refused photo facebook -; given photo facebook 1', 'photo facebook', 9, 'given'],
  ['refused photo facebook -; given photo facebook -', 'photo facebook', 9, 'refused'],
  ['given photo facebook 1', 'photo facebook', 9, 'given', 9],
  ['given photo facebook 1', 'photo facebook', 9, 'expired', 8],
  ['given photo facebook -', 'photo facebook', 9, 'expired', 8],
  ['given photo facebook 1 until 9', 'photo facebook', 9, 'given', 8],
  ['given photo facebook 1 until 20; given photo facebook 1', 'photo facebook', 9, 'expired', 8],
];

describe('the contract’s sentences, one by one', () => {
  const dayOf = (n: number): Day => MARCH + String(n).padStart(2, '0');

  test.each(SENTENCES.map((line) => [line.join(' | '), line] as const))('%s', (_, [history, asked, on, word, leftOn]) => {
    const [use = '', channel = ''] = asked.split(' ');
    const pupil: Pupil = { id: 'P001', forename: 'Adaeze', surname: 'Nwosu-Bell', protected: false };
    const given: Case = {
      rows: historyOf(history),
      pupil: leftOn === undefined ? pupil : { ...pupil, leftOn: dayOf(leftOn) },
      question: { use: use as Use, channel, day: dayOf(on) },
    };
    expect({ oracle: wordOf(given), book: ofBook(given).is }).toEqual({ oracle: word, book: word });
  });
});

// ── Controls: a book with one fault is caught ───────────────────────────────────────────────────────────────────────

const isGrant = (row: Consent): boolean => row.status === 'given';
const endOf = (row: Consent): Day => row.until ?? '9999';
const isSameDay = (a: Consent, b: Consent): boolean => (a.from ?? '') === (b.from ?? '');

/** The oracle, asked of a history that was bent first, or with its word bent afterwards. */
const FAULTS: Readonly<Record<string, (given: Case) => Word>> = {
  'lets a broader grant lift a refusal': (given) => {
    const word = wordOf(given);
    return word === 'unclear' ? 'given' : word;
  },
  'lets refusals come before grants on a day': (given) =>
    wordOf({
      ...given,
      rows: given.rows.filter((row) => isGrant(row) || !given.rows.some((other) => isGrant(other) && isSameDay(row, other))),
    }),
  'lets the grant that ends last decide': (given) =>
    wordOf({
      ...given,
      rows: given.rows.filter(
        (row) => !isGrant(row) || !given.rows.some((other) => isGrant(other) && isSameDay(row, other) && endOf(other) > endOf(row)),
      ),
    }),
  'lets until end a refusal': (given) =>
    wordOf({ ...given, rows: given.rows.filter((row) => isGrant(row) || endOf(row) >= given.question.day) }),
  'ends a grant a day late': (given) =>
    wordOf({
      ...given,
      rows: given.rows.map(({ until, ...row }) => ({
        ...row,
        ...(until !== undefined && { until: DAYS.find((d) => d > until) ?? '9999' }),
      })),
    }),
  'counts rows that begin later': (given) =>
    wordOf({
      ...given,
      rows: given.rows.map((row) => (row.from !== undefined && row.from > given.question.day ? { ...row, from: given.question.day } : row)),
    }),
  'says not yet of a later refusal': (given) => {
    const word = wordOf(given);
    const later = given.rows.some((row) => (row.from ?? '') > given.question.day && covers(row, given.question));
    return word === 'not-given' && later ? 'not-yet' : word;
  },
  'says not given for not yet': (given) => {
    const word = wordOf(given);
    return word === 'not-yet' ? 'not-given' : word;
  },
  'takes undated rows for the newest': (given) =>
    wordOf({ ...given, rows: given.rows.map((row) => (row.from === undefined ? { ...row, from: given.question.day } : row)) }),
  'passes undated rows over': (given) => wordOf({ ...given, rows: given.rows.filter((row) => row.from !== undefined) }),
  'lets social cover the newsletter': (given) =>
    wordOf({ ...given, rows: given.rows.flatMap((row) => (row.channel === 'social' ? [row, { ...row, channel: 'newsletter' }] : [row])) }),
  'lets a refused full-name refuse name': (given) =>
    wordOf({
      ...given,
      rows: given.rows.flatMap((row) => (!isGrant(row) && row.use === 'full-name' ? [row, { ...row, use: 'name' as const }] : [row])),
    }),
  'lets a refused name leave full-name': (given) =>
    given.question.use === 'full-name' ? wordOf({ ...given, rows: given.rows.filter((row) => row.use !== 'name') }) : wordOf(given),
  'gives no forename with a full-name': (given) =>
    given.question.use === 'name' ? wordOf({ ...given, rows: given.rows.filter((row) => row.use !== 'full-name') }) : wordOf(given),
  'lets an open-ended grant outlast the pupil': (given) => {
    const { leftOn: _, ...pupil } = given.pupil;
    return wordOf({ ...given, pupil });
  },
  'ends every grant when the pupil leaves': (given) =>
    wordOf({
      ...given,
      rows: given.rows.map((row) => {
        const { leftOn } = given.pupil;
        return leftOn !== undefined && leftOn < endOf(row) ? { ...row, until: leftOn } : row;
      }),
    }),
  'takes a protected pupil for any other': (given) => wordOf({ ...given, pupil: { ...given.pupil, protected: false } }),
  'mixes up two pupils': (given) => wordOf({ ...given, rows: given.rows.map((row) => ({ ...row, who: 'P001' })) }),
};

const isCaught = (promise: (given: Case) => void): boolean =>
  fc.check(fc.property(histories, promise), { numRuns: 6000, endOnFailure: true }).failed;

describe('a book with one fault is caught', () => {
  test.each(Object.entries(FAULTS))('one that %s', (_, faulty) => {
    expect(isCaught(sameWord((given) => ({ is: faulty(given) })))).toBe(true);
  });

  test('one that tells a day too early, a day too late or none', () => {
    const early: Answer = (given) => ({ is: wordOf(given), givenFrom: given.question.day });
    const late: Answer = (given) => ({ is: wordOf(given), givenFrom: '2026-04-02' });
    const none: Answer = (given) => ({ is: wordOf(given) });
    expect([early, late, none].map((answer) => isCaught(rightGivenFrom(answer)))).toEqual([true, true, true]);
  });

  test('one whose ordinary refusal tells more than a protected pupil’s', () => {
    const telling: Answer = (given) => ({ is: wordOf(given), ...(given.pupil.protected ? {} : { since: DAYS[0] }) });
    expect(isCaught(allRefusalsAlike(telling))).toBe(true);
  });

  test('and the oracle itself passes, so that it is the fault which is caught', () => {
    const right: Answer = (given) => {
      const [is, givenFrom] = [wordOf(given), firstGiven(given)];
      return is === 'refused' || givenFrom === undefined ? { is } : { is, givenFrom };
    };
    expect([sameWord, rightGivenFrom, allRefusalsAlike].map((promise) => isCaught(promise(right)))).toEqual([false, false, false]);
  });
});
