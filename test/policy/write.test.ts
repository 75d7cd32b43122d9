import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Check } from '../../src/checks/check.ts';
import { parseYaml } from '../../src/formats/yaml.ts';
import { yamlFlow } from '../../src/formats/yaml-write.ts';
import type { Pack } from '../../src/model.ts';
import { type Files, lintPack, loadPacks } from '../../src/policy/load.ts';
import { worldOf } from '../../src/policy/world.ts';
import { packYaml } from '../../src/policy/write.ts';
import { clause, pack, WORLD } from './samples.ts';

const BUILD = await worldOf();

const RULES = join(import.meta.dirname, '..', '..', 'rules');
const shipped = (await readdir(RULES)).filter((name) => name.endsWith('.yaml')).map((name) => basename(name, '.yaml'));
const real: Files = { read: (path) => readFile(path, 'utf8').catch(() => undefined), list: (folder) => readdir(folder) };
const load = async (name: string, files: Files): Promise<Pack | undefined> =>
  (await loadPacks({ names: [name], folder: RULES, rules: RULES, files })).at(-1);
const beside = (text: string): Files => ({
  ...real,
  read: (path) => (basename(path) === 'own.yaml' ? Promise.resolve(text) : real.read(path)),
});

describe.each(shipped)('a start from %s', (name) => {
  test('says clause by clause what the pack says, and has no fault and nothing odd', async () => {
    const from = await load(name, real);
    const text = packYaml(from ?? pack(name), name, BUILD);
    const own = await load('./own.yaml', beside(text));
    expect(own?.clauses).toEqual(from?.clauses.map(withoutDefaults));
    const linted = await lintPack('./own.yaml', { folder: RULES, rules: RULES, files: beside(text) });
    expect([linted.faults.map(({ message }) => message), linted.oddities.map(({ message }) => message)]).toEqual([[], []]);
  });
});

const withoutDefaults = (one: Pack['clauses'][number]): Pack['clauses'][number] => ({
  ...one,
  with: Object.fromEntries(
    Object.entries(one.with).filter(([option, value]) => {
      const defaults = one.checks.flatMap((id) => BUILD.checks.get(id)?.options[option]?.default ?? []);
      return defaults.length === 0 || JSON.stringify(defaults[0]) !== JSON.stringify(value);
    }),
  ),
});

test('it is cut into sections, and tells what to do with it', () => {
  const text = packYaml(pack('trust', clause({ id: 'a.one' }), clause({ id: 'a.two' }), clause({ id: 'b.one' })), './trust.yaml', WORLD);
  expect(text.match(/^ {2}# .*$/gm)).toEqual(['  # a', '  # b']);
  expect(text).toContain('smpolicy policy lint our-policy.yaml');
  expect(text).toContain('#     extends: [./trust.yaml]');
  expect(text).toContain('id: our-policy\n');
});

test('severity, options and `planned` stand there where they say something', () => {
  const said = clause({ id: 'a', force: 'should', severity: 'error', with: { written: true, most: 5 }, locked: true });
  const silent = clause({ id: 'b', force: 'should', severity: 'warning', with: { written: false } });
  const text = packYaml(pack('p', said, silent, clause({ id: 'c', checks: ['child-name'], planned: true })), 'p', WORLD);
  expect(text.split('\n').filter((line) => /severity|with|locked|planned/.test(line) && !line.startsWith('#'))).toEqual([
    '    severity: error',
    '    with: { written: true }',
    '    locked: true',
    '    planned: true',
  ]);
});

test('it says which edition it was begun from, where there is one', () => {
  expect(packYaml({ ...pack('p'), version: '2026-11' }, 'p', WORLD)).toMatch(
    /^# A policy of your own, begun from the pack p: The p policy, 2026-11\.\n/,
  );
  expect(packYaml(pack('p'), 'p', WORLD)).toMatch(/^# A policy of your own, begun from the pack p: The p policy\.\n/);
});

test('one of a list stands alone, and no empty list is written', () => {
  const one = clause({ id: 'a', binds: ['staff'], checks: ['consent'], audits: [], raise: ['refused'] });
  const two = clause({ id: 'b', binds: ['staff', 'pupils'], checks: ['consent', 'tone'], raise: ['refused', 'shouting'] });
  const lines = packYaml(pack('p', one, two), 'p', WORLD).split('\n');
  expect(lines.filter((line) => /^ {4}(?:binds|check|audit|raise|when|with|ask)/.test(line))).toEqual([
    '    binds: staff',
    '    check: consent',
    '    raise: refused',
    '    binds: [staff, pupils]',
    '    check: [consent, tone]',
    '    raise: [refused, shouting]',
  ]);
});

test('an option that two checks take stands there unless it is the default of both', () => {
  const tone = WORLD.checks.get('tone');
  const other = { ...tone, id: 'other', options: { most: { type: 'number', default: 7, says: 'how many' } } } as Check;
  const world = { ...WORLD, checks: new Map([...WORLD.checks, ['other', other]]) };
  const text = packYaml(pack('p', clause({ checks: ['tone', 'other'], with: { most: 5 } })), 'p', world);
  expect(text).toContain('    with: { most: 5 }');
});

test('whatever is written reads as itself', () => {
  const text = fc.oneof(
    fc.string(),
    fc.constantFrom('yes', 'No', 'null', '4.10', '2026-09', 'a: b', '- a', '# a', "it's", 'a, b', '{x}', '@a', ''),
  );
  const value = fc.oneof(
    text,
    fc.boolean(),
    fc.integer(),
    fc.array(text),
    fc.dictionary(
      text.filter((key) => key !== '__proto__'),
      text,
    ),
  );
  fc.assert(
    fc.property(value, (one) => {
      expect(parseYaml(`a: ${yamlFlow(one)}`, 'a.yaml').value).toEqual({ a: JSON.parse(JSON.stringify(one)) as unknown });
    }),
  );
});
