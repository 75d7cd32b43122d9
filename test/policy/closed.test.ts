import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/checks/check.ts';
import tripLocation from '../../src/checks/trip-location.ts';
import { judge } from '../../src/engine/judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
import type { Clause, Post, School, Severity } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import type { Rules } from '../../src/policy/rules.ts';
import { draftOf, schoolOf, trip } from '../school.ts';
import { clause, pack, WORLD } from './samples.ts';

const trips = [trip('Harbourside Museum', '2026-11-20T09:15', '2026-11-20T15:00')];
const NOON = Date.parse('2026-11-20T12:00Z');
const schoolThat = (tripLocation?: Severity | 'off'): School =>
  schoolOf({ trips, closed: { channels: ['classdojo', 'email'], ...(tripLocation === undefined ? {} : { tripLocation }) } });

const childName: Check = { ...tripLocation, id: 'child-name' };
const world = { ...WORLD, checks: new Map([tripLocation as Check, childName].map((one) => [one.id, one])), plannedChecks: [] };

interface Law {
  readonly clauses?: readonly Partial<Clause>[];
  readonly rules?: Rules;
}

const gravity = (post: Partial<Post>, school: School, { clauses = [{}], rules = {} }: Law = {}): readonly string[] => {
  const those = clauses.map((more, at) => clause({ id: `c${at}`, checks: ['trip-location'], ...more }));
  const prepared = prepare({ school, bound: bind([pack('law', ...those)], rules, world) });
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

  const GROUP: Partial<Post> = { audience: 'group' };
  const LOCKED: Law = { clauses: [{ locked: true }] };

  test('what a pack locks stays', () => {
    expect(gravity(GROUP, schoolThat('off'), LOCKED)).toEqual(['error']);
    expect(gravity(GROUP, schoolThat('warning'), LOCKED)).toEqual(['error']);
    expect(gravity(GROUP, schoolThat('warning'), { clauses: [{ locked: true }, {}] })).toEqual(['error']);
    expect(gravity(GROUP, schoolThat('off'), { clauses: [{}, { locked: true }] })).toEqual(['error']);
  });

  test('whatever clause binds it, in the words of the config', () => {
    const two: Law = { clauses: [{}, { severity: 'warning', raise: ['during-trip'] }] };
    expect(gravity(GROUP, schoolThat('warning'), two)).toEqual(['warning']);
    expect(gravity(GROUP, schoolThat('off'), two)).toEqual([]);
  });

  test('an error is never made of what a clause says more mildly', () => {
    expect(gravity(GROUP, schoolThat('error'), { clauses: [{ severity: 'warning' }] })).toEqual(['warning']);
  });

  test('it yields nothing of any other check', () => {
    const other: Law = { clauses: [{ checks: ['child-name'] }] };
    for (const level of ['warning', 'off'] as const) expect(gravity(GROUP, schoolThat(level), other)).toEqual(['error']);
  });

  describe('a rule of the config for every audience', () => {
    const rules: Rules = { 'trip-location': 'error' };

    test('gives way to its word on this one', () => {
      expect(gravity(GROUP, schoolThat('warning'), { rules })).toEqual(['warning']);
      expect(gravity(GROUP, schoolThat('off'), { rules })).toEqual([]);
      expect(gravity({}, schoolThat('warning'), { rules, clauses: [{ severity: 'warning' }] })).toEqual(['error']);
    });

    test('but not where a pack locks it', () => {
      const mild: Law = { rules, clauses: [{ locked: true, severity: 'warning' }] };
      expect(gravity(GROUP, schoolThat('warning'), mild)).toEqual(['error']);
    });
  });
});
