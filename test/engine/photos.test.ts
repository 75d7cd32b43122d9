import { describe, expect, test } from '@jest/globals';
import childName from '../../src/checks/child-name.ts';
import { type Judged, judge } from '../../src/engine/judge.ts';
import { maskFor } from '../../src/engine/mask.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { present } from '../../src/engine/present.ts';
import { readPost } from '../../src/engine/read.ts';
import type { Draft, Media, Photo, PhotoRead, PostResult, School } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import { draftOf, pupil, schoolOf } from '../school.ts';
import { clause, NOW, packOf } from './house.ts';

const NOTHING: Photo = { gps: [], people: [], words: [] };
const holding = (photo: Partial<Photo>, rest: Partial<PhotoRead> = {}): PhotoRead => ({ photo: { ...NOTHING, ...photo }, ...rest });
const saying = (from: string, ...texts: readonly string[]): PhotoRead => holding({ words: texts.map((text) => ({ from, text })) });

const draft = (
  photos: readonly (PhotoRead | undefined)[],
  media: readonly Media[] = photos.map((_, at) => ({ file: `${at}.jpg`, pupils: [] })),
): Draft => ({
  ...draftOf({ channel: 'facebook', text: 'The cup final.', media }),
  photos,
});

const SCHOOL = schoolOf({ pupils: [pupil('P1', 'Seren', 'Llewarch')] });
const BOUND = bind(
  [packOf('law', clause('names', { checks: ['child-name'] }))],
  {},
  {
    checks: new Map([['child-name', childName]]),
    ...{ plannedChecks: [], audits: ['takedown'], plannedAudits: [] },
  },
);
const judged = (one: Draft, school: School = SCHOOL): Judged => judge(one, prepare({ school, bound: BOUND }), { now: NOW, mode: 'draft' });
const shown = (one: Draft, school: School = SCHOOL, masked = false): PostResult =>
  present(judged(one, school), school, masked ? maskFor(school, NOW) : undefined);

describe('the reading', () => {
  const reading = (one: Draft) => readPost(one, SCHOOL, { now: NOW, mode: 'draft' });

  test('has what each photo says, and its words among the words of the post', () => {
    const { photos, fields } = reading(
      draft([saying('caption', 'Well done'), undefined, saying('keywords', 'cup', 'hall')], [{ file: 'a.jpg' }, {}, { file: 'c.jpg' }]),
    );
    expect(photos.map((photo) => photo?.words.length)).toEqual([1, undefined, 2]);
    expect(fields.map(({ pointer, text, inside }) => [pointer, text, inside?.file, inside?.from])).toEqual([
      ['/text', 'The cup final.', undefined, undefined],
      ['/media/0/file', 'a.jpg', undefined, undefined],
      ['/media/0/file/0/caption', 'Well done', '/media/0/file', 'caption'],
      ['/media/2/file', 'c.jpg', undefined, undefined],
      ['/media/2/file/0/words', 'cup', '/media/2/file', 'keywords'],
      ['/media/2/file/1/words', 'hall', '/media/2/file', 'keywords'],
    ]);
  });

  test('who is in a photo is no text: other checks look at names there', () => {
    expect(reading(draft([holding({ people: ['Seren Llewarch'] })])).fields.map(({ text }) => text)).toEqual(['The cup final.', '0.jpg']);
  });

  test.each([
    ['2026-06-12T11:00:00', '2026-06-12T11:00:00+01:00'],
    ['2026-06-12T23:30:00Z', '2026-06-13T00:30:00+01:00'],
    ['2026-06-12', '2026-06-12T00:00:00+01:00'],
    ['2031-06-12T11:00:00', undefined],
    ['no time', undefined],
  ])('was taken at %s', (takenAt, wanted) => {
    expect(reading(draft([holding({ takenAt })])).post.media?.[0]?.takenAt).toBe(wanted);
  });

  test('what the post says of the time stands', () => {
    const one = draft([holding({ takenAt: '2026-06-12T11:00:00' })], [{ file: 'a.jpg', takenAt: '2026-06-10' }]);
    expect(reading(one).post.media?.[0]?.takenAt).toBe('2026-06-10');
    expect(reading(one).post).not.toBe(one.post);
  });
});

describe('what is found inside a photo', () => {
  test('is said of its file, without offsets, with what the photo said', () => {
    const { violations, verdict } = shown(draft([saying('caption', 'Seren Llewarch holding the cup')]));
    expect(verdict).toBe('block');
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatchObject({
      ...{ check: 'child-name', kind: 'full-name', severity: 'error', match: 'Seren Llewarch', pupils: ['P1'] },
      excerpt: 'Seren Llewarch holding the cup',
    });
    expect(violations[0]?.where).toEqual({ field: '/media/0/file' });
    expect(violations[0]?.replacement).toBeUndefined();
    expect(violations[0]?.advice).toMatch(/It stands in the photo’s own data \(caption\): /u);
  });

  test('what stands in the post keeps its place and its advice', () => {
    const one = { ...draft([]), post: { channel: 'facebook', text: 'Well done Seren Llewarch!' } };
    expect(shown(one).violations[0]).toMatchObject({ where: { field: '/text', start: 10, end: 24 }, replacement: 'a pupil' });
    expect(shown(one).violations[0]?.advice).not.toMatch(/photo/u);
  });

  test('is told once for each photo, however often it says it', () => {
    const twice = saying('keywords', 'Seren Llewarch', 'Cup for Seren Llewarch');
    expect(shown(draft([twice, twice])).violations.map(({ where, match }) => [where.field, match])).toEqual([
      ['/media/0/file', 'Seren Llewarch'],
      ['/media/1/file', 'Seren Llewarch'],
    ]);
  });

  test('two names in one photo are two findings', () => {
    const school = schoolOf({ pupils: [pupil('P1', 'Seren', 'Llewarch'), pupil('P2', 'Toby', 'Wexcombe')] });
    const both = shown(draft([saying('caption', 'Seren Llewarch and Toby Wexcombe')]), school);
    expect(both.violations.map(({ match, pupils }) => [match, pupils])).toEqual([
      ['Seren Llewarch', ['P1']],
      ['Toby Wexcombe', ['P2']],
    ]);
  });

  test('is masked like any other match, in the line around it too', () => {
    const stranger = 'Otters star of the week: Maisie Underhay';
    const { violations } = shown(draft([saying('caption', 'Seren Llewarch holding the cup', stranger)]), SCHOOL, true);
    const printed = JSON.stringify(violations);
    for (const secret of ['Seren', 'Llewarch', 'Maisie', 'Underhay']) expect(printed).not.toContain(secret);
    expect(violations.map(({ match }) => match)).toEqual(['███', '███']);
    expect(violations.map(({ excerpt }) => excerpt)).toContain('Otters star of the week: ███');
  });

  test('may be allowed like any other word', () => {
    const allow = [{ text: 'Seren Llewarch', where: 'Seren Llewarch Cup', reason: 'the name of a prize', until: '2026-12-31' }];
    const school = { ...SCHOOL, allow };
    expect(shown(draft([saying('caption', 'The Seren Llewarch Cup')]), school)).toMatchObject({
      violations: [],
      suppressed: [{ match: 'Seren Llewarch' }],
    });
    expect(shown(draft([saying('caption', 'Seren Llewarch')]), school).violations).toHaveLength(1);
  });
});

describe('a photo that was not read', () => {
  const fault = { why: 'a.jpg is not there', advice: 'Put the photo beside the post' };

  test('leaves undecided what reads photos, once for each photo', () => {
    const { undecided, verdict } = shown(
      draft([holding({}, { unread: fault }), holding({}, { unread: { ...fault, why: 'b.jpg is not there' } })]),
    );
    expect(undecided).toEqual([
      { check: 'child-name', ...fault },
      { check: 'child-name', why: 'b.jpg is not there', advice: 'Put the photo beside the post' },
    ]);
    expect(verdict).toBe('review');
  });

  test('nothing else', () => {
    const bound = bind(
      [packOf('law', clause('names', { checks: ['child-name'] }))],
      {},
      {
        checks: new Map([['child-name', { ...childName, reads: [] }]]),
        ...{ plannedChecks: [], audits: ['takedown'], plannedAudits: [] },
      },
    );
    const one = judge(draft([holding({}, { unread: fault })]), prepare({ school: SCHOOL, bound }), { now: NOW, mode: 'draft' });
    expect(one.undecided).toEqual([]);
  });

  test('still gives what could be read of it', () => {
    const { violations, undecided } = shown(draft([{ ...saying('caption', 'Seren Llewarch'), unread: fault }]));
    expect([violations.length, undecided.length]).toEqual([1, 1]);
  });

  test('its file is masked where it names a child', () => {
    const why = 'seren-llewarch.jpg is not there';
    expect(
      shown(
        draft(
          [holding({}, { unread: { ...fault, why } })],
          [{ pupils: [] }].map(() => ({ file: 'a.jpg' })),
        ),
        SCHOOL,
        true,
      ).undecided[0]?.why,
    ).not.toMatch(/seren/iu);
  });

  test('where nobody has looked, that is said too', () => {
    const { photos: _, ...unseen } = draft([undefined], [{ file: 'a.jpg' }, { alt: 'none' }]);
    expect(shown(unseen).undecided).toEqual([
      { check: 'child-name', why: 'a.jpg was not read', advice: 'check the post where its files are' },
    ]);
  });
});
