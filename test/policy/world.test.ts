import { describe, expect, test } from '@jest/globals';
import { CHECKS } from '../../src/checks/registry.ts';
import { bind, checksOf } from '../../src/policy/bind.ts';
import { checkNames, unbuilt, worldOf } from '../../src/policy/world.ts';
import { clause, pack } from './samples.ts';

describe('a world of which only a part is loaded', () => {
  test('knows all names, and holds nothing for unbuilt that is merely not loaded', async () => {
    const world = await worldOf(['tone']);
    expect([...world.checks.keys()]).toEqual(['tone']);
    expect([...checkNames(world)].sort()).toEqual([...CHECKS].sort());
    expect(unbuilt({ checks: ['tone', 'consent', 'nothing'], audits: ['takedown'] }, world)).toEqual(['nothing']);
  });

  test('is the whole where nothing is named', async () => {
    expect(await worldOf()).toMatchObject({ others: [] });
  });
});

describe('the checks that packs need', () => {
  const of = (...ids: readonly string[]) => clause({ id: ids.join('-'), checks: ids });

  test('are those of clauses that can be broken, but for what the config switched off', () => {
    const packs = [pack('a', of('tone', 'consent')), pack('b', clause({ id: 'free', checks: ['branding'], force: 'may' }), of('purpose'))];
    expect(checksOf(packs, {})).toEqual(['tone', 'consent', 'purpose']);
    expect(checksOf(packs, { tone: 'off', purpose: 'warning' })).toEqual(['consent', 'purpose']);
  });

  test('are enough to bind them: the same runs as with all', async () => {
    const packs = [pack('a', of('tone', 'consent')), pack('b', clause({ id: 'free', checks: ['branding'], force: 'may' }), of('purpose'))];
    const rules = { tone: 'off', lessons: 'error' } as const;
    expect(() => bind(packs, rules, { checks: new Map(), plannedChecks: [], audits: [], plannedAudits: [] })).toThrow('names no check');
    const some = bind(packs, { tone: 'off' }, await worldOf(checksOf(packs, { tone: 'off' })));
    const all = bind(packs, { tone: 'off' }, await worldOf());
    expect(some).toEqual(all);
    expect(some.runs.map(({ check }) => check.id)).toEqual(['consent', 'purpose']);
  });
});
