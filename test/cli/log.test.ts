import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { scratch } from '../posts/scratch.ts';
import { type Ran, runHere } from './world.ts';

const CONFIG = `school: { name: Oakfield Primary School }
pupils: none
consent: none
trips: none
staff:
  - { id: hford, name: Helen Ford, role: Headteacher }
  - { id: akhan, name: Aisha Khan, role: Teacher }
audit: { log: check-log.jsonl }
`;
const POST = { channel: 'facebook', author: 'akhan', text: 'Forty new books.' };
const school = (config = CONFIG): string =>
  scratch({
    '.smpolicyrc.yaml': config,
    'posts/forty-books.json': JSON.stringify(POST),
    'posts/pond.json': JSON.stringify({ ...POST, text: 'Ring 07700 900417.' }),
  });
const NOW = ['--now', '2026-11-16T09:00'];
const run = (cwd: string, ...args: readonly string[]): Promise<Ran> => runHere({ args: [...args, ...NOW], cwd });
const linesOf = (cwd: string): readonly Record<string, unknown>[] =>
  readFileSync(join(cwd, 'check-log.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('check --record', () => {
  test('adds a line for each post, with its verdict and no name', async () => {
    const cwd = school();
    expect((await run(cwd, 'check', 'posts', '--record')).code).toBe(1);
    expect(linesOf(cwd)).toMatchObject([
      { seq: 1, did: 'check', verdict: 'pass', errors: 0, policies: [expect.stringMatching(/^baseline /)] },
      { seq: 2, did: 'check', verdict: 'block', errors: 1, at: '2026-11-16T09:00:00+00:00' },
    ]);
    expect(readFileSync(join(cwd, 'check-log.jsonl'), 'utf8')).not.toMatch(/forty|books|pond|07700/i);
  });
  test('changes neither results nor exit code', async () => {
    const cwd = school();
    const plain = await run(cwd, 'check', 'posts', '--format', 'json');
    expect(await run(cwd, 'check', 'posts', '--format', 'json', '--record')).toEqual(plain);
  });
  test('a changed post has another state, and is the same post', async () => {
    const cwd = school();
    await run(cwd, 'check', 'posts/forty-books.json', '--record');
    writeFileSync(join(cwd, 'posts/forty-books.json'), JSON.stringify({ ...POST, text: 'Fifty new books.' }));
    await run(cwd, 'check', 'posts/forty-books.json', '--record');
    const [before, after] = linesOf(cwd);
    expect(after?.['post']).toBe(before?.['post']);
    expect(after?.['state']).not.toBe(before?.['state']);
  });
  test('without a place for the log it is an error, before any post', async () => {
    const ran = await run(school(CONFIG.replace(/audit:.*\n/, '')), 'check', 'posts', '--record');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/the config names no check log/);
  });
  test('what could not be written is said after the results, and is exit 2', async () => {
    const ran = await run(
      school(CONFIG.replace('check-log.jsonl', 'nowhere/log.jsonl')),
      'check',
      'posts/forty-books.json',
      '--record',
      '--format',
      'json',
    );
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.stdout)).toMatchObject({ verdict: 'pass' });
    expect(ran.stderr).toMatch(/the folder of the check log is not there/);
  });
});

describe('approve', () => {
  test('adds a line, once', async () => {
    const cwd = school();
    await run(cwd, 'approve', 'posts/forty-books.json', '--by', 'hford');
    await run(cwd, 'approve', 'posts/forty-books.json', '--by', 'hford');
    await run(cwd, 'check', 'posts/forty-books.json', '--record');
    const [approved, checked, ...others] = linesOf(cwd);
    expect(others).toEqual([]);
    expect([approved, checked]).toMatchObject([{ did: 'approve', by: 'hford' }, { did: 'check' }]);
    expect([approved?.['post'], approved?.['state']]).toEqual([checked?.['post'], checked?.['state']]);
  });
});

describe('log verify', () => {
  const written = async (): Promise<string> => {
    const cwd = school();
    await run(cwd, 'check', 'posts', '--record');
    return cwd;
  };
  test('a log that is whole, with the number to keep', async () => {
    const cwd = await written();
    const ran = await run(cwd, 'log', 'verify');
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain(`check-log.jsonl is whole: 2 lines.\nThe last one is ${String(linesOf(cwd)[1]?.['hash'])}\n`);
  });
  test('a changed line, by its number', async () => {
    const cwd = await written();
    const file = join(cwd, 'check-log.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"errors":1', '"errors":0'));
    const ran = await run(cwd, 'log', 'verify');
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/check-log\.jsonl:2: it has been changed since it was written/);
  });
  test('none yet', async () => {
    const ran = await run(school(), 'log', 'verify');
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.stderr).toMatch(/there is no check log yet/);
  });
});
