import { describe, expect, test } from '@jest/globals';
import { present } from '../../src/engine/present.ts';
import { schoolOf } from '../school.ts';
import { clause, judged, packOf } from './house.ts';

const said = (text: string) => ({ channel: 'facebook', text });
const BADGER = packOf('wood', clause('one'));

describe('what applies', () => {
  test('a check that no clause needs does not run', () => {
    expect(judged(said('a badger!'), [packOf('wood', clause('one', { binds: ['governors'] }))]).findings).toEqual([]);
    expect(judged(said('a badger!'), [BADGER]).findings).toHaveLength(1);
  });

  test('a clause that permits is never cited', () => {
    expect(judged(said('a badger!'), [packOf('wood', clause('one', { force: 'may' }))]).findings).toEqual([]);
  });
});

describe('severity', () => {
  test.each([
    ['certain', 'a badger!', clause('one'), 'error'],
    ['doubtful', 'a badger', clause('one'), 'warning'],
    ['certain, in a clause that only advises', 'a badger!', clause('one', { severity: 'warning' }), 'warning'],
    ['doubtful, in a clause that raises its kind', 'a badger', clause('one', { raise: ['seen'] }), 'error'],
  ])('%s', (_why, text, only, severity) => {
    expect(judged(said(text), [packOf('wood', only)]).findings.map((one) => one.severity)).toEqual([severity]);
  });
});

describe('one piece of text is reported once per check', () => {
  const two = [packOf('wood', clause('one', { severity: 'warning' })), packOf('field', clause('two', { with: { loud: true } }))];

  test('with every clause it breaks, the stricter severity first', () => {
    const { findings } = judged(said('a badger!'), two);
    expect(findings.map(({ severity, cites }) => [severity, cites.map(({ policy, clause: id }) => `${policy}/${id}`)])).toEqual([
      ['error', ['wood/one', 'field/two']],
    ]);
  });

  test('two places are two findings, in the order in which they stand', () => {
    const post = { ...said('badger! and badger!'), media: [{ type: 'image' as const, alt: 'a badger!' }] };
    expect(judged(post, two).findings.map(({ span }) => [span.field, span.start])).toEqual([
      ['/text', 0],
      ['/text', 12],
      ['/media/0/alt', 2],
    ]);
  });
});

describe('what the school allows', () => {
  const allowing = (where: string | undefined, until = '2026-12-31', check?: string) =>
    schoolOf({
      allow: [
        {
          text: 'badger!',
          reason: 'the play',
          until,
          ...(where === undefined ? {} : { where }),
          ...(check === undefined ? {} : { check }),
        },
      ],
    });
  const left = (text: string, school = allowing(undefined)): readonly number[] => {
    const { findings, suppressed } = judged(said(text), [BADGER], school);
    return [findings.length, suppressed.length];
  };

  test.each([
    ['what was found', 'a Badger!', allowing(undefined), [0, 1]],
    ['what was found in its phrase', 'see Badger! The Musical', allowing('Badger! The Musical'), [0, 1]],
    ['the same words outside the phrase', 'see Badger! The Musical, badger!', allowing('Badger! The Musical'), [1, 1]],
    ['an entry that has ended', 'a badger!', allowing(undefined, '2026-11-15'), [1, 0]],
    ['an entry on its last day', 'a badger!', allowing(undefined, '2026-11-16'), [0, 1]],
    ['an entry for another check', 'a badger!', allowing(undefined, '2026-12-31', 'consent'), [1, 0]],
    ['other words', 'a badger', allowing(undefined), [1, 0]],
  ])('%s', (_why, text, school, wanted) => {
    expect(left(text, school)).toEqual(wanted);
  });

  test('a suppressed finding is told with its reason', () => {
    const school = allowing(undefined);
    expect(present(judged(said('a badger!'), [BADGER], school), school).suppressed).toMatchObject([
      { check: 'badger', reason: 'the play' },
    ]);
  });
});

describe('questions', () => {
  const ASK = { id: 'image-suitability', question: 'Is every picture suitable?' };
  const asking = packOf('wood', clause('one', { checks: [], asks: [ASK] }));

  test.each([
    ['open', {}, 1, 0, 'review'],
    ['answered yes', { 'image-suitability': true }, 0, 0, 'pass'],
    ['answered yes by name', { 'image-suitability': { yes: true, by: 'hford' } }, 0, 0, 'pass'],
    ['answered no', { 'image-suitability': { yes: false } }, 0, 1, 'block'],
    ['another one answered', { toString: true }, 1, 0, 'review'],
    ['yes, and a no to something that nobody asks', { 'image-suitability': true, 'image-suitabilty': false }, 0, 0, 'review'],
  ])('%s', (_why, answers, open, no, verdict) => {
    const school = schoolOf();
    const result = present(judged({ ...said('hello'), answers }, [asking], school), school);
    expect([result.questions.length, result.violations.filter(({ kind }) => kind === 'answered-no').length, result.verdict]).toEqual([
      open,
      no,
      verdict,
    ]);
  });

  test('are put only where `when` says', () => {
    const found = packOf('wood', clause('one'), clause('two', { checks: [], asks: [ASK], when: { found: ['badger/loud'] } }));
    expect(judged(said('a badger!'), [found]).questions).toHaveLength(1);
    expect(judged(said('a badger'), [found]).questions).toHaveLength(0);
  });
});

test('a record that is missing or stale leaves its check undecided and what it found stands', () => {
  for (const state of ['unnamed', 'stale'] as const) {
    const result = judged(said('a badger!'), [BADGER], schoolOf({ state: { trips: state } }));
    expect([result.undecided.length, result.findings.length]).toEqual([1, 1]);
  }
  expect(judged(said('a badger!'), [BADGER], schoolOf({ state: { trips: 'none' } })).undecided).toEqual([]);
});

test('the result says when it would be safe, in the school’s time, of errors only', () => {
  const school = schoolOf();
  const result = present(judged(said('a badger! and a badger'), [BADGER], school), school);
  expect(result.safeAfter).toBe('2026-11-20T12:00:00+00:00');
  expect(result.violations.map(({ safeAfter }) => safeAfter)).toEqual(['2026-11-20T12:00:00+00:00', undefined]);
});
