import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/engine/judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
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
