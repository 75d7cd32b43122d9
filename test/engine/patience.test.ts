import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/checks/check.ts';
import { judge } from '../../src/engine/judge.ts';
import { prepare } from '../../src/engine/prepare.ts';
import { bind } from '../../src/policy/bind.ts';
import { draftOf, schoolOf } from '../school.ts';
import { BADGERS, clause, NOW, packOf } from './house.ts';

/** Three checks that each find a badger, and take a second for it. */
const NAMES = ['first', 'second', 'third'];

const judgedWithin = (milliseconds: number | undefined) => {
  let at = 0;
  const slow = (id: string): Check => ({
    ...(BADGERS.checks.get('badger') as Check),
    id,
    *find() {
      at += 1000;
      yield { kind: 'loud', at: { field: '/text', start: 0, end: 6 }, data: { animal: 'badger' } };
    },
  });
  const world = { ...BADGERS, checks: new Map(NAMES.map((id) => [id, slow(id)])) };
  const pack = packOf('wood', ...NAMES.map((id) => clause(id, { checks: [id] })));
  const bound = bind([pack], {}, world);
  const patience = milliseconds === undefined ? {} : { patience: { milliseconds, clock: () => at } };
  return judge(draftOf({ channel: 'x', text: 'badger' }), prepare({ school: schoolOf(), bound, ...patience }), { now: NOW, mode: 'draft' });
};

const found = (milliseconds?: number) => judgedWithin(milliseconds).findings.map(({ check }) => check);
const undecided = (milliseconds?: number) => judgedWithin(milliseconds).undecided.map(({ check }) => check);

describe('a post that takes too long', () => {
  test('is looked at by all checks where there is time', () => {
    expect([found(2500), undecided(2500)]).toEqual([NAMES, []]);
    expect([found(), undecided()]).toEqual([NAMES, []]);
  });

  test('is undecided for those that come too late, and keeps what the others found', () => {
    expect([found(1500), undecided(1500)]).toEqual([['first', 'second'], ['third']]);
    expect([found(500), undecided(500)]).toEqual([['first'], ['second', 'third']]);
  });

  test('is told so in a sentence', () => {
    expect(judgedWithin(500).undecided[0]).toEqual({
      check: 'second',
      why: 'the checks before this one took longer than 0.5 seconds, so it was not looked for',
      advice: 'shorten the post, or part it into several',
    });
  });
});
