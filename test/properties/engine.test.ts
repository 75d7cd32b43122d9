import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { type Judged, judge } from '../../src/engine/judge.ts';
import { BLOCK, maskFor } from '../../src/engine/mask.ts';
import { type Prepared, prepare } from '../../src/engine/prepare.ts';
import { present } from '../../src/engine/present.ts';
import { redact } from '../../src/engine/redact/redact.ts';
import type { Allow, Post, PostResult, School } from '../../src/model.ts';
import { BREAKS, CLOCK, draftOf, oakfield, post } from './posts.ts';

jest.setTimeout(120_000);

/** What has to hold of any post, whatever it says. */

const setup = await oakfield();
const prepared = prepare(setup);
const mask = maskFor(setup.school, setup.now);
const judgedBy = (one: Post, by: Prepared = prepared): Judged => judge(draftOf(one), by, { now: CLOCK, mode: 'draft' });
const resultOf = (one: Post, by: Prepared = prepared): PostResult => present(judgedBy(one, by), setup.school);

test('the posts of these properties break something, each in its way', () => {
  const kinds = new Set(
    BREAKS.flatMap((text) => resultOf({ channel: 'facebook', text, author: 'mprice' }).violations.map(({ check }) => check)),
  );
  expect(kinds.size).toBeGreaterThan(5);
  for (const text of BREAKS) expect([text, resultOf({ channel: 'facebook', text }).verdict]).not.toEqual([text, 'pass']);
});

describe('with names hidden', () => {
  const told = ({ violations, suppressed, undecided, source, id }: PostResult): string =>
    JSON.stringify([
      [source, id, undecided.map(({ why }) => why)],
      [...violations, ...suppressed].map(({ message, advice, match, excerpt, replacement }) => [
        message,
        advice,
        match,
        excerpt,
        replacement,
      ]),
    ]);
  /** Ids, classes, channels and the school's own accounts are shown on purpose, and what is shorter is a piece of many a word of ours. */
  const isSecret = (match: string | null): match is string =>
    match !== null && match.length > 3 && mask.match(match) === BLOCK && !setup.school.accounts.some(({ handle }) => handle === match);

  test('nothing that was found is told anywhere', () => {
    fc.assert(
      fc.property(post, (one) => {
        const judged = judgedBy(one);
        const [open, hidden] = [present(judged, setup.school), present(judged, setup.school, mask)];
        const secrets = open.violations.flatMap(({ match, where }) => (where.field === '/channel' || !isSecret(match) ? [] : [match]));
        expect(secrets.filter((match) => told(hidden).includes(JSON.stringify(match).slice(1, -1)))).toEqual([]);
      }),
    );
  });

  test('nor what was found, where it stands again', () => {
    const judged = judgedBy({ channel: 'facebook', text: 'The gate closes at nine. The gate closes at nine.' });
    expect(present(judged, setup.school).violations.map(({ match }) => match)).toContain('gate closes');
    expect(told(present(judged, setup.school, mask))).not.toContain('gate closes');
  });

  test('nor in another of its fields', () => {
    const alt = 'BEST DAY EVER!!!!!! Having a great time at Wrenhollow Farm Park!';
    const judged = judgedBy({ channel: 'facebook', text: 'BEST DAY EVER!!!!!! New books!', media: [{ type: 'image', alt }] });
    expect(present(judged, setup.school).violations.map(({ match }) => match)).toContain('BEST DAY EVER');
    expect(told(present(judged, setup.school, mask))).not.toContain('BEST DAY EVER');
  });

  test('all the rest is as it was', () => {
    const rest = ({ verdict, safeAfter, violations, questions, undecided }: PostResult): unknown => [
      [verdict, safeAfter, questions, undecided.map(({ check }) => check)],
      violations.map(({ check, kind, severity, where, pupils, cites, safeAfter: until }) => [
        check,
        kind,
        severity,
        where,
        pupils,
        cites,
        until,
      ]),
    ];
    fc.assert(fc.property(post, (one) => expect(rest(present(judgedBy(one), setup.school, mask))).toEqual(rest(resultOf(one)))));
  });
});

test('what came before a post changes nothing of it', () => {
  const posts = fc
    .array(post, { minLength: 2, maxLength: 6 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all.keys()], { minLength: all.length })));
  fc.assert(
    fc.property(posts, ([all, order]) => {
      const fresh = prepare(setup);
      const found = new Map(order.map((at) => [at, resultOf(all[at] as Post, fresh)]));
      expect(all.map((_, at) => found.get(at))).toEqual(all.map((one) => resultOf(one)));
    }),
    { numRuns: 40 },
  );
});

describe('an entry that allows something', () => {
  const by = (allow: readonly Allow[]): Prepared => prepare({ ...setup, school: { ...setup.school, allow } satisfies School });
  const keyOf = ({ check, kind, span }: Judged['findings'][number]): string => JSON.stringify([check, kind, span]);
  const entry = (text: string, more: Partial<Allow>): Allow => ({ text, reason: 'the musical', until: '2099-01-01', ...more });

  test('adds no finding, and what it takes away is told as allowed', () => {
    const shown = by([]);
    fc.assert(
      fc.property(post, fc.nat(), fc.boolean(), fc.constantFrom('2099-01-01', '2020-01-01'), (one, nth, isWithin, until) => {
        const before = judgedBy(one, shown);
        const matches = present(before, setup.school).violations.flatMap(({ match }) => (match === null || match === '' ? [] : [match]));
        const text = matches[nth % Math.max(1, matches.length)] ?? 'Forty';
        const after = judgedBy(one, by([entry(text, { until, ...(isWithin ? { where: one.text ?? text } : {}) })]));
        const [had, has] = [new Set(before.findings.map(keyOf)), after.findings.map(keyOf)];
        expect(has.filter((key) => !had.has(key))).toEqual([]);
        expect([...has, ...after.suppressed.map(({ finding }) => keyOf(finding))].toSorted()).toEqual([...had].toSorted());
        if (until < '2026') expect(after.suppressed).toEqual([]);
      }),
    );
  });

  test('takes away what it is for', () => {
    const one: Post = { channel: 'facebook', text: 'Ring 07700 900145 today.' };
    expect(judgedBy(one, by([entry('07700 900145', {})])).suppressed).toHaveLength(1);
  });
});

describe('however a text is encoded', () => {
  const wide = (text: string): string => text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  const folds: readonly (readonly [string, (text: string) => string])[] = [
    ['composed', (text) => text.normalize('NFC')],
    ['decomposed', (text) => text.normalize('NFD')],
    ['with wide digits', wide],
    ['with other line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['with blanks that do not break', (text) => text.replaceAll(' ', '\u00A0')],
  ];
  const FOUR = new Set(['child-name', 'personal-data', 'trip-location']);
  const sayings = fc.subarray([...BREAKS], { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
  const found = (text: string): readonly string[] =>
    resultOf({ channel: 'facebook', text })
      .violations.filter(({ check, severity }) => FOUR.has(check) && severity === 'error')
      .map(({ check, match }) => `${check} ${match?.normalize('NFKC').replaceAll('\u00A0', ' ')}`);

  test.each(folds)('nothing is lost: %s', (_, fold) => {
    fc.assert(
      fc.property(sayings, (text) => {
        const there = found(fold(text));
        expect(found(text).filter((one) => !there.includes(one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a post made safe', () => {
  const made = (one: Post) => redact(draftOf(one), (draft) => judge(draft, prepared, { now: CLOCK, mode: 'draft' }));
  const errors = (judged: Judged): readonly string[] =>
    judged.findings.filter(({ severity }) => severity === 'error').map(({ check, kind, span }) => `${check}/${kind} ${span.field}`);

  test('stays as it is, and is what it was judged to be', () => {
    fc.assert(
      fc.property(post, (one) => {
        const first = made(one);
        const again = made(first.post);
        expect([again.post, again.rounds]).toEqual([first.post, []]);
        expect(errors(judgedBy(first.post))).toEqual(errors(first.judged));
      }),
    );
  });

  test('has no name, number or place left in its words', () => {
    const words = /^(?:child-name|trip-location|personal-data\/(?:email|phone|address|postcode|coordinates|nhs-number))/;
    fc.assert(
      fc.property(post, (one) =>
        expect(errors(made(one).judged).filter((error) => words.test(error) && / \/(?:text|media\/\d+\/alt)$/.test(error))).toEqual([]),
      ),
    );
  });
});
