import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Consent, ConsentAnswer, ConsentQuestion, Pupil } from '../../src/model.ts';
import { makeConsentBook } from '../../src/school/consent-book.ts';
import { makeRoll } from '../../src/school/roll.ts';
import { personOf, pupilOf } from './tables.ts';

/** `P001 photo social given 2026-09-01 2027-08-31`: a row in the words of the contract; `-` is no day. */
const row = (line: string): Consent => {
  const [who = '', use, channel = '', status, from = '-', until = '-'] = line.split(' ');
  return {
    ...{ who, use: use as Consent['use'], channel, status: status as Consent['status'] },
    ...(from === '-' ? {} : { from }),
    ...(until === '-' ? {} : { until }),
  };
};

const question = (asked: string): ConsentQuestion => {
  const [use, channel = '', day = ''] = asked.split(' ');
  return { use: use as ConsentQuestion['use'], channel, day };
};

const PUPIL = pupilOf('P001', 'Edward', 'Price');
const ask = (lines: readonly string[], asked: string, pupil: Pupil = PUPIL): ConsentAnswer =>
  makeConsentBook(lines.map(row)).ofPupil(pupil, question(asked));

describe('what an answer tells beside its word', () => {
  const GIVEN = 'P001 photo social given 2026-09-01 2026-12-18';

  test('given: the row that decided, and since when', () => {
    expect(ask([GIVEN], 'photo facebook 2026-09-01')).toEqual({ is: 'given', row: row(GIVEN), since: '2026-09-01' });
  });

  test('not given: nothing', () => {
    expect(ask([GIVEN], 'photo newsletter 2026-09-01')).toEqual({ is: 'not-given' });
  });

  test('not yet: from when', () => {
    expect(ask([GIVEN], 'photo facebook 2026-08-31')).toEqual({ is: 'not-yet', row: row(GIVEN), givenFrom: '2026-09-01' });
  });

  test('not yet, and no day on which it will be', () => {
    const lines = ['P001 photo facebook refused 2026-09-01', 'P001 photo all given 2026-09-02'];
    expect(ask(lines, 'photo facebook 2026-08-31')).toEqual({ is: 'not-yet' });
  });

  test('expired: since the day after', () => {
    expect(ask([GIVEN], 'photo facebook 2026-12-19')).toEqual({ is: 'expired', row: row(GIVEN), since: '2026-12-19' });
  });

  test('expired, and given again later', () => {
    expect(ask([GIVEN, 'P001 photo all given 2027-02-01'], 'photo facebook 2027-01-11')).toMatchObject({
      is: 'expired',
      givenFrom: '2027-02-01',
    });
  });

  test('withdrawn: since its own day, and nothing of what comes later', () => {
    const withdrawn = 'P001 all all withdrawn 2026-10-01';
    expect(ask([GIVEN, withdrawn, 'P001 photo social given 2026-11-01'], 'photo facebook 2026-10-12')).toEqual({
      ...{ is: 'withdrawn', row: row(withdrawn), since: '2026-10-01' },
    });
  });

  test('unclear: the grant that was too broad, and from when a narrow one mends it', () => {
    const lines = ['P001 photo facebook refused 2026-09-01', 'P001 photo all given 2026-09-10', 'P001 photo facebook given 2026-11-01'];
    expect(ask(lines, 'photo facebook 2026-10-12')).toEqual({
      ...{ is: 'unclear', row: row(lines[1] ?? ''), since: '2026-09-10', givenFrom: '2026-11-01' },
    });
  });
});

describe('a protected pupil', () => {
  const history = ['P001 photo all refused 2026-09-01', 'P001 photo facebook given 2026-11-01'];

  test('is answered as any other whose family refused, whatever the consents say', () => {
    const refused = ask(history, 'photo facebook 2026-10-12');
    const hidden = ask(['P001 all all given 2026-09-01'], 'photo facebook 2026-10-12', { ...PUPIL, protected: true });
    expect(JSON.stringify(hidden)).toBe(JSON.stringify(refused));
    expect(refused).toStrictEqual({ is: 'refused' });
  });

  test.each(['none', 'unnamed'] as const)('where the list is %s, is answered as everybody', (state) => {
    const book = makeConsentBook([], { roll: makeRoll([PUPIL]), state });
    const [hidden, other] = [true, false].map((isHidden) =>
      JSON.stringify(book.ofPupil({ ...PUPIL, protected: isHidden }, question('photo facebook 2026-10-12'))),
    );
    expect([hidden, other]).toEqual(['{"is":"not-given"}', '{"is":"not-given"}']);
  });

  test('where the list is old, is answered as where it is not', () => {
    const book = makeConsentBook([], { state: 'stale' });
    expect(book.ofPupil({ ...PUPIL, protected: true }, question('photo facebook 2026-10-12'))).toStrictEqual({ is: 'refused' });
  });

  test.each(['refused', 'objected'])('and a row that is %s tells no more', (status) => {
    expect(ask([`P001 photo all ${status} 2026-09-01`], 'photo facebook 2026-10-12')).toStrictEqual({ is: 'refused' });
  });
});

describe('a family that was asked anew and has not answered', () => {
  const asked = 'P001 photo all unanswered 2026-10-01';

  test('has given nothing: what was given before no longer counts', () => {
    expect(ask(['P001 photo social given 2026-09-01', asked], 'photo facebook 2026-10-12')).toEqual({
      ...{ is: 'not-given', row: row(asked), since: '2026-10-01' },
    });
    expect(ask(['P001 photo social given 2026-09-01', asked], 'photo facebook 2026-09-30').is).toBe('given');
    expect(ask(['P001 photo social given 2026-09-01', asked], 'video facebook 2026-10-12').is).toBe('not-given');
  });

  test('has refused nothing either: a later grant of any scope holds, and what stood against it stands', () => {
    expect(ask([asked, 'P001 all all given 2026-10-05'], 'photo facebook 2026-10-12').is).toBe('given');
    expect(ask(['P001 photo all refused 2026-09-01', asked], 'photo facebook 2026-10-12').is).toBe('refused');
    expect(ask(['P001 photo all withdrawn 2026-09-01', asked], 'photo facebook 2026-10-12').is).toBe('withdrawn');
    expect(ask(['P001 photo x refused 2026-09-01', 'P001 photo all given 2026-09-02', asked], 'photo x 2026-10-12').is).toBe('unclear');
  });

  test('and on one day with a grant it has given nothing', () => {
    expect(ask(['P001 photo all given 2026-10-01', asked], 'photo facebook 2026-10-12').is).toBe('not-given');
  });

  test('a full name that nobody has answered for gives no forename', () => {
    const lines = ['P001 full-name all given 2026-09-01', 'P001 full-name all unanswered 2026-10-01'];
    expect(ask(lines, 'name facebook 2026-10-12').is).toBe('not-given');
  });
});

describe('adults', () => {
  const roll = makeRoll([PUPIL, pupilOf('P002', 'Ivy', 'Marlowe', { protected: true })]);
  const staff = [personOf('hford', { name: 'Helen Ford', email: 'h.ford@oakfield.sch.uk' }), personOf('akhan', { leftOn: '2026-09-30' })];
  const rows = [
    'hford photo website given 2026-09-01',
    'akhan photo all given 2026-09-01',
    'P001 photo website given 2026-09-01',
    'P002 photo all given 2026-09-01',
  ].map(row);
  const named: Consent = { who: 'delia marquez', use: 'photo', channel: 'website', status: 'given', from: '2026-09-01' };
  const book = makeConsentBook([...rows, named], { roll, staff });
  const of = (who: string): ConsentAnswer['is'] => book.ofPerson(who, question('photo website 2026-10-12')).is;

  test.each(['hford', 'HFord', 'Helen Ford', 'h.ford@oakfield.sch.uk', 'Delia Márquez', 'P001', 'Edward Price'])(
    '%s has consented',
    (who) => {
      expect(of(who)).toBe('given');
    },
  );

  test.each([
    ['nobody of the list', 'Jo Bloggs', 'not-given'],
    ['one who has left', 'akhan', 'expired'],
    ['a protected pupil listed as an adult', 'P002', 'refused'],
    ['the same by name', 'Marlowe, Ivy', 'refused'],
  ])('%s has not', (_, who, is) => expect(of(who)).toBe(is));
});

test('ids that differ only in case are one person’s, ids that differ in accents two', () => {
  const book = makeConsentBook([row('p001 photo all given 2026-09-01')]);
  expect(book.ofPupil(PUPIL, question('photo website 2026-10-12')).is).toBe('given');
  expect(book.ofPupil(pupilOf('Þ001', 'A', 'B'), question('photo website 2026-10-12')).is).toBe('not-given');
});

// ── A promise ───────────────────────────────────────────────────────────────────────────────────────────────────────

const anyRow: fc.Arbitrary<Consent> = fc
  .tuple(
    fc.constantFrom('photo', 'name', 'full-name', 'all'),
    fc.constantFrom('facebook', 'social', 'website', 'all'),
    fc.constantFrom('given', 'given', 'refused', 'withdrawn', 'objected', 'unanswered'),
    fc.constantFrom('-', '2026-09-01', '2026-09-02', '2026-09-03'),
    fc.constantFrom('-', '-', '2026-09-03'),
  )
  .map(([use, channel, status, from, until]) => row(`P001 ${use} ${channel} ${status} ${from} ${until}`));

const shuffled = fc
  .array(anyRow, { maxLength: 7 })
  .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
const anyQuestion = fc
  .tuple(
    fc.constantFrom('photo', 'name', 'full-name'),
    fc.constantFrom('facebook', 'website'),
    fc.constantFrom('2026-09-01', '2026-09-02', '2026-09-04'),
  )
  .map((parts) => question(parts.join(' ')));

const sameWord = (rows: readonly Consent[], others: readonly Consent[], asked: ConsentQuestion): boolean =>
  makeConsentBook(rows).ofPupil(PUPIL, asked).is === makeConsentBook(others).ofPupil(PUPIL, asked).is;

test('the order of the rows in the file says nothing', () => {
  fc.assert(
    fc.property(shuffled, anyQuestion, ([rows, others], asked) => sameWord(rows, others, asked)),
    { numRuns: 3000 },
  );
});

test('control: rows that lose their days in another order are caught', () => {
  const lossy = fc.property(shuffled, anyQuestion, ([rows, [first, ...others]], asked) =>
    sameWord(rows, first === undefined ? [] : others, asked),
  );
  expect(fc.check(lossy, { numRuns: 3000 }).failed).toBe(true);
});
