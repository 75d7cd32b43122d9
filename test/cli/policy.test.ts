import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scratch } from '../posts/scratch.ts';
import { ROOT } from '../project/files.ts';
import { runHere } from './world.ts';

const OWN = `id: own
title: Our policy
clauses:
  - { id: a, at: Section 1, says: No child is named., binds: everyone, force: must, check: child-name }
`;
const smpolicy = (cwd: string, ...args: readonly string[]) => runHere({ args: ['policy', ...args], cwd });
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

describe('policy lint', () => {
  test('a sound policy is exit 0 and one line', async () => {
    expect(await smpolicy(scratch({ 'own.yaml': OWN }), 'lint', 'own.yaml')).toEqual({
      code: 0,
      stdout: 'own.yaml: no faults in 1 clause\n',
      stderr: '',
    });
  });

  test('every fault stands on stdout with its place, and the exit is 2', async () => {
    const broken = OWN.replace('child-name', 'chld-name').replace('title', 'titel');
    const { code, stdout, stderr } = await smpolicy(scratch({ 'own.yaml': broken }), 'lint', './own.yaml');
    expect([code, stderr]).toEqual([2, '']);
    expect(stdout.split('\n')).toEqual([
      'own.yaml:1:1: fault',
      '  `title` is missing',
      '  The title of the policy',
      '',
      'own.yaml:2:8: fault',
      '  unknown key `titel`',
      '  Did you mean `title`?',
      '',
      expect.stringMatching(/^own\.yaml:4:\d+: fault$/),
      '  clauses[0].check: there is no check `chld-name`',
      '  Did you mean `child-name`?',
      '',
      './own.yaml: 3 faults',
      '',
    ]);
  });

  test('what is odd is told, and is no fault', async () => {
    const odd = OWN.replace('check: child-name', 'check: child-name, with: { names: consent }');
    const { code, stdout } = await smpolicy(scratch({ 'own.yaml': odd }), 'lint', 'own.yaml');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(
        /: odd\n {2}clauses\[0\]\.with\.names: this is what holds in any case\n[\s\S]*own\.yaml: no faults in 1 clause; 1 thing to look at\n$/,
      ),
    ]);
  });

  test.each([
    ['nope.yaml', /there is no policy file `nope\.yaml`/],
    ['basline', /there is no policy `basline`\. Did you mean `baseline`\?/],
  ])('%s is exit 2', async (name, words) => {
    expect(await smpolicy(scratch(), 'lint', name)).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(words) });
  });

  test('an escape in a file does not reach the terminal', async () => {
    const { stdout } = await smpolicy(scratch({ 'own.yaml': OWN.replace('check: child-name', 'check: "\\e[31mred"') }), 'lint', 'own.yaml');
    expect(stdout).not.toContain('\u001B');
  });
});

describe('policy coverage', () => {
  test('without a config it is of all packs that we ship, at 80 columns', async () => {
    const { code, stdout } = await smpolicy(scratch(), 'coverage');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^All packs that come with smpolicy/);
    for (const pack of ['baseline', 'mersham', 'federation']) expect(stdout).toMatch(new RegExp(`^\\d {2}${pack} +\\d+`, 'm'));
    expect(stdout).toMatch(/^child-name +2 /m);
    expect(stdout).toMatch(/^check-log +\. +\. +\. +\. +\. +1$/m);
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  test('with a config it is of the packs in force', async () => {
    const cwd = scratch({ 'own.yaml': OWN, '.smpolicyrc.yaml': 'school: { name: Oakfield }\npolicy: [own.yaml]\n' });
    const { stdout } = await smpolicy(cwd, 'coverage');
    expect(stdout).toMatch(/^The packs in force here\n/);
    expect(stdout.match(/^\d {2}\S+/gm)).toEqual(['1  baseline', '2  own']);
    expect(stdout).toMatch(/^child-name +2 +1$/m);
    expect((await smpolicy(cwd, 'coverage', '--policy', 'mersham')).stdout.match(/^\d {2}\S+/gm)).toEqual(['1  baseline', '2  mersham']);
  });

  test('without a config it is of those that are named', async () => {
    const { code, stdout } = await smpolicy(scratch(), 'coverage', '--policy', 'jmat');
    expect([code, stdout.match(/^\d {2}\S+/gm)]).toEqual([0, ['1  baseline', '2  jmat']]);
  });

  test('of one pack it goes clause by clause, and a long name has a line of its own', async () => {
    const long = OWN.replace('id: a,', `id: ${'long.'.repeat(12)}id,`).replace('must', 'may');
    const { stdout } = await smpolicy(scratch({ 'own.yaml': long }), 'coverage', './own.yaml');
    expect(stdout).toMatch(/^(?:long\.){12}id \(permits\)\n +x +\. +\. +\. +\.$/m);
    expect(stdout).toContain('No clause here uses the audits');
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  test('a pack that nobody knows', async () => {
    expect(await smpolicy(scratch(), 'coverage', 'mersam')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean `mersham`?'),
    });
  });
});

describe('policy show --yaml', () => {
  test('what is printed is a policy that has no fault, and can be put in force', async () => {
    const { stdout } = await smpolicy(ROOT, 'show', 'mersham', '--yaml');
    const cwd = scratch({ 'our-policy.yaml': stdout, '.smpolicyrc.yaml': 'school: { name: Oakfield }\npolicy: [./our-policy.yaml]\n' });
    expect(await smpolicy(cwd, 'lint', 'our-policy.yaml')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^our-policy\.yaml: no faults in \d+ clauses\n$/),
    });
    expect((await smpolicy(cwd, 'list')).stdout).toContain('our-policy  (in force)');
  });

  test('and so is what its first lines say of `extends`', async () => {
    const cwd = scratch({ 'own.yaml': 'id: own\ntitle: Ours\nextends: [mersham]\nclauses: []\n' });
    expect(await smpolicy(cwd, 'lint', 'own.yaml')).toMatchObject({ code: 0 });
    const clauses = (text: string): readonly string[] => text.match(/^ {2}- id: .*$/gm) ?? [];
    const [own, from] = [await smpolicy(cwd, 'show', './own.yaml', '--yaml'), await smpolicy(cwd, 'show', 'mersham', '--yaml')];
    expect(clauses(own.stdout)).toEqual(clauses(from.stdout));
  });

  test('a pack that nobody knows', async () => {
    expect(await smpolicy(scratch(), 'show', 'fedaration')).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean `federation`?'),
    });
  });
});

test('a line of `policy list` fits', async () => {
  const { stdout } = await smpolicy(join(ROOT, 'fixtures'), 'list');
  expect(widest(stdout)).toBeLessThanOrEqual(80);
});
