import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Clause, Pack } from '../../src/model.ts';
import { bind } from '../../src/policy/bind.ts';
import { type Files, loadPacks } from '../../src/policy/load.ts';
import { worldOf } from '../../src/policy/world.ts';

const WORLD = await worldOf();

const RULES = join(import.meta.dirname, '..', '..', 'rules');
const FOUR = ['child-name', 'consent', 'trip-location', 'personal-data'];
const files: Files = { read: (path) => readFile(path, 'utf8'), list: readdir };

const shipped = (await readdir(RULES)).filter((name) => name.endsWith('.yaml')).map((name) => basename(name, '.yaml'));
const load = (...names: readonly string[]): Promise<readonly Pack[]> => loadPacks({ names, folder: RULES, rules: RULES, files });
const baseline = async (): Promise<readonly Clause[]> => (await load())[0]?.clauses ?? [];

describe('the packs we ship', () => {
  test.each(shipped)('%s loads, under its own name', async (name) => {
    const packs = await load(name);
    expect(packs.at(-1)?.id).toBe(name);
    expect(() => bind(packs, {}, WORLD)).not.toThrow();
  });

  test('go together', async () => {
    expect((await load(...shipped)).map(({ id }) => id).toSorted()).toEqual(shipped.toSorted());
  });
});

describe('the baseline', () => {
  test('grounds the four checks that always apply, in several sources each', async () => {
    const clauses = await baseline();
    const grounds = FOUR.map((check) => clauses.filter(({ checks }) => checks.includes(check)).length);
    expect(Math.min(...grounds)).toBeGreaterThan(1);
    expect(new Set(clauses.flatMap(({ checks }) => checks))).toEqual(new Set(FOUR));
    expect(new Set(clauses.flatMap(({ audits }) => audits))).toEqual(new Set(['takedown', 'consent-records']));
  });

  test('binds everyone, everywhere, at error', async () => {
    for (const clause of await baseline()) {
      expect(clause).toMatchObject({ binds: ['everyone'], severity: 'error', when: {}, with: {}, raise: [] });
    }
  });

  test('is locked, but for trip-location, which `closed` may lower', async () => {
    const open = (await baseline()).filter(({ locked }) => !locked).map(({ checks }) => checks);
    expect(open.length).toBeGreaterThan(0);
    expect(new Set(open.flat())).toEqual(new Set(['trip-location']));
  });

  test('names a source and a place in it, briefly', async () => {
    const sources = /^(UK GDPR, (Articles? \d|recital \d)|Education Act 2002 .*sections? \d|Keeping children safe in education .*Part )/;
    for (const { at, says } of await baseline()) {
      expect(at).toMatch(sources);
      expect(says.split(/\s+/).length).toBeLessThanOrEqual(25);
      expect(says).toMatch(/\.$/);
    }
  });

  test('says openly that no law names trips', async () => {
    const trips = (await baseline()).filter(({ checks }) => checks.includes('trip-location'));
    expect(trips.map(({ says }) => says).join(' ')).toMatch(/No law speaks of trips/);
    expect(trips[0]?.at).toMatch(/Education Act 2002 .*175 and 157.*Keeping children safe/);
  });

  test('cannot be loosened by a rule', async () => {
    const packs = await load();
    for (const check of FOUR) {
      expect(() => bind(packs, { [check]: 'off' }, WORLD)).toThrow('would loosen baseline/');
      expect(() => bind(packs, { [check]: 'warning' }, WORLD)).toThrow('would loosen baseline/');
      expect(() => bind(packs, { [check]: 'error' }, WORLD)).not.toThrow();
    }
  });
});
