import { describe, expect, test } from '@jest/globals';
import tripLocation from '../../src/checks/trip-location.ts';
import { judge } from '../../src/engine/judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
import type { Post, School, Severity } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import { draftOf, schoolOf, trip } from '../school.ts';
import { clause, pack, WORLD } from './samples.ts';

const trips = [trip('Harbourside Museum', '2026-11-20T09:15', '2026-11-20T15:00')];
const NOON = Date.parse('2026-11-20T12:00Z');
const schoolThat = (tripLocation?: Severity | 'off'): School =>
  schoolOf({ trips, closed: { channels: ['classdojo', 'email'], ...(tripLocation === undefined ? {} : { tripLocation }) } });

const world = { ...WORLD, checks: new Map([['trip-location', tripLocation]]), plannedChecks: [] };

const gravity = (post: Partial<Post>, school: School, locked = false): readonly string[] => {
  const bound = bind([pack('law', clause({ checks: ['trip-location'], locked }))], {}, world);
  const prepared = prepare({ school, bound });
  const draft = draftOf({ channel: 'facebook', text: 'Harbourside Museum', ...post });
  return judge(draft, prepared, { now: NOON, mode: 'draft' }).findings.map(({ severity }) => severity);
};

describe('what a closed audience may be told', () => {
  test.each<[why: string, post: Partial<Post>, level: Severity | 'off' | undefined, wanted: readonly string[]]>([
    ['the same as the public, unless the config says', { channel: 'classdojo' }, undefined, ['error']],
    ['a channel of families', { channel: 'classdojo' }, 'warning', ['warning']],
    ['a group', { audience: 'group' }, 'warning', ['warning']],
    ['one person', { audience: 'person' }, 'off', []],
    ['the public is told nothing all the same', { audience: 'public' }, 'off', ['error']],
    ['an error is what it was', { audience: 'group' }, 'error', ['error']],
  ])('%s', (_, post, level, wanted) => {
    expect(gravity(post, schoolThat(level))).toEqual(wanted);
  });

  test('what a pack locks stays', () => {
    expect(gravity({ audience: 'group' }, schoolThat('off'), true)).toEqual(['error']);
  });
});
