import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { scratch } from '../posts/scratch.ts';
import { blocksOf, page } from './docs.ts';
import { ROOT } from './files.ts';

/** The recipes of docs/for-scripts.md, run as they stand there. */
const PAGE = page('docs/for-scripts.md');

/** The blocks of one kind below a heading. */
const recipes = (heading: string, info: string): readonly string[] => {
  const [, rest = ''] = PAGE.split(`\n## ${heading}\n`);
  const [section = ''] = rest.split('\n## ');
  return blocksOf(section).flatMap(({ info: own, lines }) => (own === info ? [lines.join('\n')] : []));
};

const recipe = (heading: string, info = 'sh not-run', nth = 0): string => {
  const found = recipes(heading, info)[nth];
  if (found === undefined) throw new Error(`docs/for-scripts.md has no ${info} below ${heading}`);
  return found;
};

const PASS = '{"channel":"website","text":"Forty new books are on the shelves."}';
const BLOCK = '{\n  "channel": "website",\n  "text": "Well done Farah Al-Zubairi!"\n}';
const SCHOOL = { '.smpolicyrc.yaml': 'school: { name: Oakfield }\npupils: pupils.csv\nconsent: none\ntrips: none\n' };
const ROLL = { 'pupils.csv': 'id,forename,surname\nP1,Farah,Al-Zubairi\n' };

/** A folder with the school, and `smpolicy` and `./upload` as the recipes call them. */
const workshop = (files: Readonly<Record<string, string>> = {}): string => {
  const folder = scratch({
    ...SCHOOL,
    ...ROLL,
    ...files,
    'bin/smpolicy': `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'bin', 'smpolicy.js')}' "$@"\n`,
    upload: '#!/bin/sh\ncat "$1" >> uploaded\n',
  });
  for (const file of ['bin/smpolicy', 'upload']) chmodSync(join(folder, file), 0o755);
  return folder;
};

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

const call = (cwd: string, command: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Ran => {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const path = { PATH: `${join(cwd, 'bin')}${delimiter}${inherited['PATH'] ?? ''}` };
  const env = { ...inherited, ...path, ...more };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
};
const shell = (cwd: string, script: string, ...args: readonly string[]): Ran => call(cwd, 'sh', ['-c', script, 'recipe', ...args]);
const uploaded = (cwd: string): string | undefined =>
  existsSync(join(cwd, 'uploaded')) ? readFileSync(join(cwd, 'uploaded'), 'utf8') : undefined;

test('every call of check in a recipe is strict', () => {
  const calls = PAGE.match(/smpolicy check [^\n]*/g)?.filter((line) => !line.includes('`')) ?? [];
  expect(calls.length).toBeGreaterThan(6);
  expect(calls.filter((line) => !line.includes('--strict'))).toEqual([]);
});

test('beside each recipe for a POSIX shell stands one for PowerShell, but for the hook', () => {
  const headings = [...PAGE.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading ?? '');
  const uneven = headings.filter((heading) => recipes(heading, 'sh not-run').length !== recipes(heading, 'powershell not-run').length);
  expect(uneven).toEqual(['Before a commit']);
});

describe('before something is published', () => {
  const script = recipe('Before something is published');
  const REVIEW = '{"channel":"website","text":"New books.","media":[{"type":"image","alt":"Books"}]}';

  test.each([
    ['a pass goes out', PASS, 0, PASS, ''],
    ['a block does not', BLOCK, 1, undefined, 'somebody has to look'],
    ['nor what somebody has to decide', REVIEW, 1, undefined, 'somebody has to look'],
    ['nor what cannot be read', '{', 2, undefined, 'could not be checked'],
  ])('%s', (_name, content, code, out, says) => {
    const cwd = workshop({ 'a post.json': content });
    const ran = shell(cwd, script, 'a post.json');
    expect([ran.code, uploaded(cwd)]).toEqual([code, out]);
    expect(ran.output).toContain(says);
  });

  test('nor anything where smpolicy is not there', () => {
    const cwd = workshop({ 'post.json': PASS, 'bin/smpolicy': '' });
    writeFileSync(join(cwd, 'bin', 'smpolicy'), '#!/bin/sh\nexit 127\n');
    expect([shell(cwd, script, 'post.json').code, uploaded(cwd)]).toEqual([2, undefined]);
  });
});

describe('a scheduler’s table', () => {
  const script = recipe('A scheduler’s table, without the rows that may not go out');
  const plan = (...rows: readonly string[]): string => ['Text,Posting Time', ...rows, ''].join('\r\n');
  const [good, bad] = ['Forty new books.,2099-11-18 15:45', 'Well done Farah Al-Zubairi!,2099-11-19 15:45'];

  test('goes out without the rows that do not pass', () => {
    const cwd = workshop({ 'plan.csv': plan(good, bad) });
    expect([shell(cwd, script).code, uploaded(cwd)]).toEqual([0, plan(good)]);
    expect(readFileSync(join(cwd, 'to-mend.html'), 'utf8')).not.toContain('Zubairi');
  });

  test('does not go out where a row could not be read', () => {
    const cwd = workshop({ 'plan.csv': plan(good, 'New books.,some day') });
    expect([shell(cwd, script).code, uploaded(cwd)]).toEqual([2, undefined]);
  });
});

describe('before a commit', () => {
  const repository = (files: Readonly<Record<string, string>>): string => {
    const cwd = workshop(files);
    for (const args of [
      ['init', '--quiet'],
      ['config', 'user.name', 'Nobody'],
      ['config', 'user.email', 'nobody@example.org'],
    ])
      call(cwd, 'git', args);
    mkdirSync(join(cwd, '.git', 'hooks'), { recursive: true });
    writeFileSync(join(cwd, '.git', 'hooks', 'pre-commit'), recipe('Before a commit'), { mode: 0o755 });
    return cwd;
  };
  const commit = (cwd: string, ...paths: readonly string[]): Ran => {
    call(cwd, 'git', ['add', ...paths]);
    return call(cwd, 'git', ['commit', '--quiet', '--message', 'posts']);
  };

  test('a post that passes is committed, one that does not is not', () => {
    const cwd = repository({ 'posts/a.json': PASS, 'posts/b.json': BLOCK });
    expect(commit(cwd, 'posts/a.json')).toEqual({ code: 0, output: expect.stringContaining('posts/a.json') });
    const refused = commit(cwd, 'posts/b.json');
    expect([refused.code, call(cwd, 'git', ['ls-tree', '-r', '--name-only', 'HEAD']).output]).toEqual([1, 'posts/a.json\n']);
    expect(refused.output).toContain('child-name');
  });

  test('what is staged counts, and not what lies in the folder', () => {
    const cwd = repository({ 'posts/a.json': BLOCK });
    call(cwd, 'git', ['add', 'posts']);
    writeFileSync(join(cwd, 'posts', 'a.json'), PASS);
    expect(call(cwd, 'git', ['commit', '--quiet', '--message', 'posts']).code).toBe(1);
    expect(commit(cwd, 'posts').code).toBe(0);
  });

  test('what cannot be checked is not committed, and other files are not looked at', () => {
    const cwd = repository({ 'posts/a.json': '{', 'notes.txt': 'Farah' });
    expect(commit(cwd, 'notes.txt')).toEqual({ code: 0, output: '' });
    expect(commit(cwd, 'posts').code).toBe(1);
    expect(call(cwd, 'git', ['ls-tree', '-r', '--name-only', 'HEAD']).output).toBe('notes.txt\n');
  });
});

interface Job {
  readonly env: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly shell?: string }[];
}

test('the job on GitHub is one, and its line tells a block from a pass', () => {
  const { on, jobs } = load(recipe('In a job on GitHub', 'yaml')) as { on: string; jobs: Readonly<Record<string, Job>> };
  const [job] = Object.values(jobs);
  const lines = job?.steps.flatMap(({ run, shell: by }) => (run === undefined ? [] : [[by, run] as const])) ?? [];
  expect([on, Object.keys(job?.env ?? {}), lines.map(([by]) => by)]).toEqual(['pull_request', ['SCHOOL'], ['bash']]);
  const run = (post: string): Ran => {
    const cwd = workshop({ 'posts/a.json': post });
    return call(cwd, 'bash', ['-eo', 'pipefail', '-c', lines[0]?.[1] ?? ''], { SCHOOL: join(cwd, '.smpolicyrc.yaml') });
  };
  expect(run(PASS).code).toBe(0);
  const blocked = run(BLOCK);
  expect([blocked.code, blocked.output.includes('Zubairi')]).toEqual([1, false]);
  expect(blocked.output).toMatch(/^::error file=posts\/a\.json,line=3,col=\d+,title=/m);
});

describe('in Visual Studio Code', () => {
  const HEADING = 'In Visual Studio Code';
  interface Matcher {
    readonly pattern: { readonly regexp: string } & Readonly<Record<'severity' | 'file' | 'line' | 'column' | 'message', number>>;
  }
  const tasks = JSON.parse(recipe(HEADING, 'json', 1)) as {
    readonly tasks: readonly { readonly command: string; readonly problemMatcher: readonly Matcher[] }[];
  };

  test('the task’s expressions find file, line, column and what is said', () => {
    const [task] = tasks.tasks;
    const noTrips = SCHOOL['.smpolicyrc.yaml'].replace('trips: none\n', '');
    const cwd = workshop({ 'posts/a.json': BLOCK, '.smpolicyrc.yaml': noTrips });
    const lines = shell(cwd, task?.command ?? '').output.split('\n');
    const found = (nth: number): readonly (readonly (string | undefined)[])[] => {
      const { regexp = '(?!)', severity = 0, file = 0, line = 0, column = 0, message = 0 } = task?.problemMatcher[nth]?.pattern ?? {};
      return lines.flatMap((text) => {
        const match = new RegExp(regexp).exec(text);
        return match === null
          ? []
          : [[severity, file, line, column].map((group) => (group === 0 ? undefined : match[group])).concat(match[message])];
      });
    };
    expect(found(0)).toEqual([['error', 'posts/a.json', '3', '22', expect.stringContaining('Farah')]]);
    expect(found(1)).toEqual([['error', 'posts/a.json', undefined, undefined, expect.stringContaining('no list of trips')]]);
  });

  test('the schemas are there, tell a good post and config from bad ones, and the settings name them', () => {
    const cwd = workshop({ 'posts/a.json': PASS });
    expect(shell(cwd, recipe(HEADING))).toEqual({ code: 0, output: '' });
    const settings = JSON.parse(recipe(HEADING, 'json')) as {
      readonly 'json.schemas': readonly { readonly url: string }[];
      readonly 'yaml.schemas': Readonly<Record<string, readonly string[]>>;
    };
    const named = [...settings['json.schemas'].map(({ url }) => url), ...Object.keys(settings['yaml.schemas'])];
    expect(named).toEqual(['./.vscode/post.json', './.vscode/config.json', './.vscode/pack.json']);
    const ajv = new Ajv({ strict: false });
    const tell = (nth: number, value: unknown): unknown => {
      const schema = JSON.parse(readFileSync(join(cwd, named[nth] ?? ''), 'utf8')) as object;
      return ajv.validate({ ...schema, $id: `${nth}-${JSON.stringify(value).length}` }, value);
    };
    const config = load(SCHOOL['.smpolicyrc.yaml']) as object;
    cpSync(join(ROOT, 'rules', 'mersham.yaml'), join(cwd, 'pack.yaml'));
    const pack = load(readFileSync(join(cwd, 'pack.yaml'), 'utf8')) as object;
    expect([tell(0, JSON.parse(PASS)), tell(1, config), tell(2, pack)]).toEqual([true, true, true]);
    expect([tell(0, { channel: 'website', txt: '' }), tell(1, { ...config, pupil: '' }), tell(2, { ...pack, clause: 1 })]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
