import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { ROOT } from '../project/files.ts';
import { CONSENT, folderWith, MESSY, ROLL, STAFF } from './init/scene.ts';
import { type Ran, runHere } from './world.ts';

/** Each test is several whole runs. */
jest.setTimeout(30_000);

const LISTS = { 'roll.csv': ROLL, 'consent.csv': CONSENT, 'staff.csv': STAFF };
const CONFIG = '.smpolicyrc.yaml';

const initIn = (cwd: string, ...args: readonly string[]): Promise<Ran> => runHere({ args: ['init', ...args], cwd });
const configIn = (cwd: string): string => readFileSync(join(cwd, CONFIG), 'utf8');

describe('--yes', () => {
  test('writes a config that a run reads, and ends with a check', async () => {
    const cwd = folderWith(LISTS);
    const { code, stdout } = await initIn(cwd, '--yes', '--policy', 'mersham');
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/“Oakfield Primary”.*Written: \.smpolicyrc\.yaml.*Ask first: your draft|Ready: your draft/s),
    ]);
    const shown = await runHere({ args: ['config', 'show'], cwd });
    expect([shown.code, shown.stdout]).toEqual([0, expect.stringMatching(/policy +\["mersham"\]/)]);
    expect(
      (await runHere({ args: ['check', '-', '--format', 'json'], cwd, stdin: '{"channel":"facebook","text":"Well done, Ada Okoro!"}' }))
        .code,
    ).toBe(1);
  });

  test('needs nothing to be there', async () => {
    const cwd = folderWith({});
    expect((await initIn(cwd, '--yes')).code).toBe(0);
    expect(configIn(cwd)).toMatch(/^policy: \[baseline\]$/m);
    expect(configIn(cwd)).not.toMatch(/^\w+: none/m);
  });

  test('supposes nothing of a heading that nobody knows', async () => {
    const cwd = folderWith(MESSY);
    const { code, stdout } = await initIn(cwd, '--yes');
    expect([code, stdout]).toEqual([0, expect.stringContaining('The consent list is left out for now.')]);
    expect(configIn(cwd)).not.toMatch(/^consent:/m);
    const post = '{"channel":"facebook","text":"Art!","media":[{"type":"image","pupils":["00214"]}]}';
    const ran = await runHere({ args: ['check', '-', '--format', 'json', '--strict'], cwd, stdin: post });
    expect([ran.code, ran.stdout]).toEqual([1, expect.stringContaining('there is no consent for a photo of 00214')]);
  });

  test('without a terminal and without it: a sentence, and nothing else', async () => {
    const cwd = folderWith(LISTS);
    expect(await initIn(cwd)).toEqual({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^smpolicy: init asks questions, and there is nobody to answer them\. .*--yes/),
    });
    expect(existsSync(join(cwd, CONFIG))).toBe(false);
  });
});

test('what was answered holds: the consents of a list under headings of its own', async () => {
  const config = readFileSync(join(ROOT, 'test', 'goldens', 'terminal', 'init.yaml'), 'utf8');
  const cwd = folderWith({ ...MESSY, [CONFIG]: config });
  const found = async (pupil: string, channel: string): Promise<readonly string[]> => {
    const stdin = JSON.stringify({ channel, text: 'Art!', media: [{ type: 'image', pupils: [pupil] }] });
    const { stdout } = await runHere({ args: ['check', '-', '--policy', 'baseline', '--format', 'json'], cwd, stdin });
    const { posts } = JSON.parse(stdout) as { posts: readonly { violations: readonly { kind: string }[] }[] };
    return posts.flatMap(({ violations }) => violations.map(({ kind }) => kind));
  };
  expect([await found('00214', 'facebook'), await found('00214', 'website'), await found('00215', 'facebook')]).toEqual([
    ...[[], ['not-given'], ['refused']],
  ]);
});

describe('what is there already', () => {
  test('is not replaced unless somebody says so', async () => {
    const cwd = folderWith({ ...LISTS, [CONFIG]: 'school: { name: Ours }\n' });
    expect(await initIn(cwd, '--yes')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('.smpolicyrc.yaml: this config is there already. --force replaces it'),
    });
    expect(configIn(cwd)).toBe('school: { name: Ours }\n');
    expect((await initIn(cwd, '--yes', '--force')).code).toBe(0);
    expect(configIn(cwd)).toContain('name: Oakfield Primary');
  });

  test.each(['.smpolicyrc', 'smpolicy.config.json', '.smpolicyrc.yml'])('%s is not joined by a second, even by force', async (name) => {
    const cwd = folderWith({ ...LISTS, [name]: '{"school":{"name":"Ours"}}' });
    expect(await initIn(cwd, '--yes', '--force')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining(`${name}: this config is there already, and two in one folder`),
    });
    expect(existsSync(join(cwd, CONFIG))).toBe(false);
  });

  test('a folder of that name, or a link that leads nowhere, is none of ours', async () => {
    const cwd = folderWith(LISTS);
    mkdirSync(join(cwd, CONFIG));
    expect((await initIn(cwd, '--yes', '--force')).code).toBe(2);
    const other = folderWith(LISTS);
    symlinkSync('nowhere.yaml', join(other, CONFIG));
    expect((await initIn(other, '--yes')).code).toBe(2);
  });

  test('a config above is another’s', async () => {
    const cwd = folderWith({ 'class/roll.csv': ROLL, [CONFIG]: 'school: { name: Ours }\n' });
    expect((await initIn(join(cwd, 'class'), '--yes')).code).toBe(0);
    expect(configIn(cwd)).toBe('school: { name: Ours }\n');
  });
});

describe('where it goes', () => {
  test('--config names another file, and the lists beside it', async () => {
    const cwd = folderWith({ 'office/roll.csv': ROLL });
    expect((await initIn(cwd, '--yes', '--config', 'office/ours.yaml')).code).toBe(0);
    expect(readFileSync(join(cwd, 'office', 'ours.yaml'), 'utf8')).toMatch(/^pupils: roll\.csv$/m);
  });

  test.each([
    [['--config', 'ours.json'], /init writes YAML/],
    [['--config', 'nowhere/ours.yaml'], /^smpolicy: nowhere: this folder is not there/],
    [['--no-config'], /--no-config asks for none/],
    [['--policy', 'mersam'], /Did you mean `mersham`/],
  ])('%j is refused, and nothing is written', async (args, stderr) => {
    const cwd = folderWith(LISTS);
    expect(await initIn(cwd, '--yes', ...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(stderr) });
    expect(readdirSync(cwd).toSorted()).toEqual(Object.keys(LISTS).toSorted());
  });

  test('git is told to leave the lists out, where there is git', async () => {
    const cwd = folderWith(LISTS);
    await initIn(cwd, '--yes');
    expect(existsSync(join(cwd, '.gitignore'))).toBe(false);
    mkdirSync(join(cwd, '.git'));
    writeFileSync(join(cwd, '.gitignore'), 'dist/\n');
    for (const name of ['roll 2025.csv', 'roll.xlsx']) writeFileSync(join(cwd, name), ROLL);
    const { stdout } = await initIn(cwd, '--yes', '--force');
    expect(stdout.replace(/\s+/g, ' ')).toContain('What was committed before stays');
    expect(readFileSync(join(cwd, '.gitignore'), 'utf8').split('\n')).toEqual(
      expect.arrayContaining([
        'dist/',
        '/roll.csv',
        '/roll\\ 2025.csv',
        '/roll.xlsx',
        '/consent.csv',
        '/staff.csv',
        'audit.key',
        'check-log.jsonl',
        'drafts/',
      ]),
    );
  });

  test('where git’s rules cannot be written, the config is not either', async () => {
    const cwd = folderWith(LISTS);
    mkdirSync(join(cwd, '.git'));
    mkdirSync(join(cwd, '.gitignore'));
    expect((await initIn(cwd, '--yes')).code).toBe(2);
    expect(
      readdirSync(cwd)
        .filter((name) => !(name in LISTS))
        .toSorted(),
    ).toEqual(['.git', '.gitignore']);
  });
});

test('on a terminal that nobody answers on, nothing is written', async () => {
  const cwd = folderWith(LISTS);
  const ran = await runHere({ args: ['init', '--plain'], cwd, terminal: true });
  expect(ran).toMatchObject({ code: 130, stderr: 'Stopped before the last question: nothing was written.\n' });
  expect(readdirSync(cwd).toSorted()).toEqual(Object.keys(LISTS).toSorted());
});
