import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/engine/finding.ts';
import { judge } from '../../src/engine/judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { withoutShared } from '../../src/engine/shared.ts';
import type { Pack, Post } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import { worldOf } from '../../src/policy/world.ts';
import { draftOf, pupil, schoolOf } from '../school.ts';
import { clause, NOW, packOf } from './house.ts';

const WORLD = await worldOf();

const school = schoolOf({ pupils: [pupil('P1', 'Amelia', 'Okafor')], state: { consent: 'none' } });
const LAW = packOf('law', clause('data', { checks: ['personal-data'] }), clause('names', { checks: ['child-name'] }));
const tagged = (more: Parameters<typeof clause>[1] = {}): Pack => packOf('tags', clause('tags', { checks: ['person-tag'], ...more }));

const found = (post: Post, ...packs: Pack[]): readonly string[] => {
  const bound = bind(packs, {}, WORLD);
  return judge(draftOf(post), prepare({ school, bound }), { now: NOW, mode: 'draft' }).findings.map(
    ({ check, kind, severity, cites }) => `${check}/${kind} ${severity} ${cites.map(({ policy }) => policy).join('+')}`,
  );
};

const said = (text: string): Post => ({ channel: 'instagram', text });
const MUM = said('Thank you to one of our mums, @jane.smith92');

describe('a handle is said once', () => {
  test('by personal-data, where no clause speaks of tags', () => {
    expect(found(MUM, LAW)).toEqual(['personal-data/handle error law']);
  });

  test('by person-tag, where one does', () => {
    expect(found(MUM, LAW, tagged())).toEqual(['person-tag/private error tags']);
  });

  test('a clause that only advises makes it no milder', () => {
    expect(found(MUM, LAW, tagged({ severity: 'warning' }))).toEqual(['person-tag/private error law+tags']);
    expect(found(MUM, tagged({ severity: 'warning' }))).toEqual(['person-tag/private warning tags']);
  });

  test('not at all, where the policy lets it be tagged', () => {
    expect(found(MUM, LAW, tagged({ with: { allow: ['@jane.smith92'] } }))).toEqual([]);
  });

  test('by personal-data, where the clause about tags does not bind this post', () => {
    expect(found(MUM, LAW, tagged({ when: { account: ['personal'] } }))).toEqual(['personal-data/handle error law']);
  });

  test('a pupil’s is a name and a tag', () => {
    expect(found(said('So proud of @ameliaokafor!'), LAW, tagged())).toEqual([
      'person-tag/pupil error tags',
      'child-name/full-name error law',
    ]);
  });

  test('what else personal-data finds stays', () => {
    expect(found(said('Thank you to our mum @jane.smith92, jane@lanterns.example'), LAW, tagged())).toEqual([
      'person-tag/private error tags',
      'personal-data/email error law',
    ]);
  });
});

describe('who keeps a piece of text that two checks found', () => {
  type Piece = readonly [is: string, start?: number | undefined, end?: number | undefined, field?: string];
  const CITES: Finding['cites'] = [{ policy: 'law', clause: 'one', at: 'Section 1', says: 'Take care.' }];
  const finding = ([is, start, end, field = '/text']: Piece, severity: Finding['severity'] = 'error'): Finding => {
    const [check = '', kind = ''] = is.split('/');
    return {
      ...{ check, kind, severity, wording: { message: 'm', advice: 'a' }, data: {}, match: undefined, replacement: undefined },
      ...{ safeAfter: undefined, pupils: [], since: undefined, cites: CITES, clauses: [] },
      span: { field, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) },
    };
  };
  const left = (...pieces: readonly Piece[]): readonly string[] =>
    withoutShared(
      pieces.map((piece) => finding(piece)),
      [],
    ).map(({ check, kind }) => `${check}/${kind}`);

  test.each([
    ['personal-data/address', 'trip-location/during-trip'],
    ['personal-data/postcode', 'trip-location/before-trip'],
    ['personal-data/map-link', 'trip-location/recurring'],
    ['personal-data/coordinates', 'trip-location/live'],
    ['personal-data/what3words', 'trip-location/planned'],
    ['personal-data/handle', 'child-name/full-name'],
    ['personal-data/full-name', 'child-name/full-name'],
  ])('%s is left to %s', (one, other) => {
    expect(left([one, 4, 12], [other, 4, 12])).toEqual([other]);
    expect(left([other, 4, 12], [one, 4, 12])).toEqual([other]);
    expect(left([one, 4, 12], [other, 8, 20])).toEqual([other]);
    expect(left([one, 8, 20], [other, 4, 9])).toEqual([other]);
    expect(left([one, 4, 12], ['tone/shouting', 0, 2], [other, 4, 12], ['personal-data/phone', 30, 40])).toEqual([
      'tone/shouting',
      other,
      'personal-data/phone',
    ]);
  });

  test.each([
    ['personal-data/address', 'child-name/full-name'],
    ['personal-data/full-name', 'trip-location/during-trip'],
    ['personal-data/phone', 'trip-location/during-trip'],
    ['personal-data/photo-gps', 'trip-location/photo-gps'],
    ['personal-data/email', 'child-name/full-name'],
    ['personal-data/handle', 'person-tag/private'],
    ['confidential/family', 'child-name/full-name'],
  ])('%s and %s stay', (one, other) => {
    expect(left([one, 4, 12], [other, 4, 12])).toEqual([one, other]);
  });

  test('nothing is left where the two only touch, stand apart, or stand in other strings', () => {
    const [one, other] = ['personal-data/address', 'trip-location/during-trip'];
    expect(left([one, 4, 12], [other, 12, 20])).toEqual([one, other]);
    expect(left([one, 12, 20], [other, 4, 12])).toEqual([one, other]);
    expect(left([one, 4, 12], [other, 40, 50])).toEqual([one, other]);
    expect(left([one, 4, 12], [other, 4, 12, '/media/0/alt'])).toEqual([one, other]);
  });

  test('what is said of the whole of a string shares every piece of it', () => {
    const [one, other] = ['personal-data/coordinates', 'trip-location/geotag'];
    expect(left([one, 4, 12, '/location'], [other, undefined, undefined, '/location'])).toEqual([other]);
    expect(left([one, undefined, undefined, '/location'], [other, 4, 12, '/location'])).toEqual([other]);
    expect(left([one, undefined, undefined, '/location'], [other, undefined, undefined, '/location'])).toEqual([other]);
    expect(left([one, undefined, undefined, '/location'], [other, 4, 12, '/text'])).toEqual([one, other]);
  });

  describe('a name of which nothing is known', () => {
    const ADULT: Piece = ['personal-data/full-name', 4, 19];
    const names = (severity: Finding['severity'], ...others: readonly Piece[]): readonly string[] =>
      withoutShared([finding(['child-name/unlisted', 4, 19], severity), ...others.map((one) => finding(one))], []).map(({ kind }) => kind);

    test('is an adult’s where something says so, and never both', () => {
      expect(names('warning', ADULT)).toEqual(['full-name']);
    });

    test('is a child’s where something says that', () => {
      expect(names('error', ADULT)).toEqual(['unlisted']);
    });

    test('stays beside whatever else is found there', () => {
      expect(names('warning', ['personal-data/health', 4, 19])).toEqual(['unlisted', 'health']);
      expect(names('warning', ['personal-data/full-name', 30, 45])).toEqual(['unlisted', 'full-name']);
      expect(names('warning', ['personal-data/handle', 4, 19])).toEqual(['unlisted', 'handle']);
    });
  });

  describe('a handle where a clause speaks of tags', () => {
    const HANDLE: Piece = ['personal-data/handle', 4, 12];
    const tags = (handle: Finding['severity'], tag: Finding['severity'], at: Piece = ['person-tag/private', 4, 12]) =>
      withoutShared([finding(HANDLE, handle), finding(at, tag)], ['personal-data', 'person-tag']).map(
        ({ check, severity, cites }) => `${check} ${severity} ${cites.length}`,
      );

    test('is told by its check alone, as gravely as either says', () => {
      expect(tags('error', 'error')).toEqual(['person-tag error 1']);
      expect(tags('warning', 'warning')).toEqual(['person-tag warning 1']);
      expect(tags('error', 'warning')).toEqual(['person-tag error 2']);
      expect(tags('warning', 'error')).toEqual(['person-tag error 1']);
    });

    test('makes no other tag graver', () => {
      expect(tags('error', 'warning', ['person-tag/private', 12, 20])).toEqual(['person-tag warning 1']);
      expect(tags('error', 'warning', ['tone/shouting', 4, 12])).toEqual(['tone warning 1']);
    });
  });
});
