import { describe, expect, test } from '@jest/globals';
import { lintPack } from '../../src/policy/load.ts';
import { speaksOf } from '../../src/policy/options.ts';
import { clause, disk, WORLD } from './samples.ts';

const check = (id: string) => {
  const found = WORLD.checks.get(id);
  if (found === undefined) throw new Error(`no check ${id}`);
  return found;
};

test.each([
  ['all kinds where none is named', {}, 'refused', true],
  ['one that is named', { kinds: ['refused'] }, 'refused', true],
  ['one that is named alone', { kinds: 'refused' }, 'refused', true],
  ['none that is not', { kinds: ['refused'] }, 'undeclared', false],
  ['all kinds where only another check’s are named', { kinds: ['shouting'] }, 'refused', true],
] as const)('a clause speaks of %s', (_, options, kind, speaks) =>
  expect(speaksOf(clause({ checks: ['consent', 'tone'], with: options }), check('consent'), kind)).toBe(speaks),
);

describe('what an option may be', () => {
  const faults = async (looks: string, options: string): Promise<readonly string[]> => {
    const text = `id: own\ntitle: Ours\nclauses:\n  - { id: a, at: S, says: Be a., binds: staff, force: must, ${looks}, with: { ${options} } }\n`;
    const files = disk({ 'school/own.yaml': text });
    const linted = await lintPack('own.yaml', { folder: 'school', rules: 'rules', files, world: WORLD });
    return linted.faults.map(({ why, advice }) => `${why}${advice === undefined ? '' : ` | ${advice}`}`);
  };

  test.each([
    ['within: 7d', true],
    ['within: 1d', true],
    ['within: 9999d', true],
    ['within: 30d', true],
    ['within: 0d', false],
    ['within: 07d', false],
    ['within: 10000d', false],
    ['within: 7days', false],
    ['within: in 7d', false],
    ['within: 7 d', false],
    ['within: d', false],
    ['within: 7', false],
    ['within: [7d]', false],
    ['of: threat', true],
    ['of: [threat]', false],
    ['column: 7', false],
  ])('of an audit, %s: %s', async (option, right) => {
    expect(await faults('audit: takedown', option)).toEqual(right ? [] : [expect.stringContaining('takedown expects')]);
  });

  test.each([
    ['most: 5', true],
    ['most: 0.5', true],
    ['most: "5"', false],
    ['most: many', false],
    ['most: .inf', false],
    ['most: .nan', false],
    ['most: [5]', false],
    ['written: true', true],
    ['written: "yes"', false],
    ['personal: never', true],
    ['personal: [never]', false],
    ['personal: nevr', false],
    ['from: staff', true],
    ['from: [staff, pupils]', true],
    ['from: []', true],
    ['from: [staff, parents]', false],
    ['words: [a, 7]', false],
    ['words: a', true],
  ])('of a check, %s: %s', async (option, right) => {
    expect(await faults('check: consent', option)).toEqual(right ? [] : [expect.stringContaining('consent expects')]);
  });

  test.each([
    ['check: tone', 'mots: 1', '`mots` | Did you mean `most`?'],
    ['check: tone', 'colour: red', '`colour` | It has most and kinds'],
    ['check: comment-moderation', 'colour: red', '`colour` | It has kinds'],
    ['audit: takedown', 'withn: 7d', '`withn` | Did you mean `within`?'],
    ['check: consent', 'from: stff', 'found `stff` | Did you mean `staff`?'],
    ['check: consent', 'most: .inf', 'found a number'],
  ])('%s, %s', async (looks, option, words) => {
    expect(await faults(looks, option)).toEqual([
      expect.stringMatching(new RegExp(`${words.replaceAll('?', '\\?').replaceAll('|', '\\|')}$`)),
    ]);
  });

  test('of what is not built yet nobody knows', async () => {
    expect(await faults('check: child-name, planned: true', 'colour: red')).toEqual([]);
  });
});
