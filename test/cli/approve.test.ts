import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.ts';
import type { Out } from '../../src/cli/world.ts';
import { scratch } from '../posts/scratch.ts';
import { type Ran, runHere } from './world.ts';

const CONFIG = `school: { name: Oakfield Primary School }
policy: [own.yaml]
pupils: none
consent: none
trips: none
staff:
  - { id: hford, name: Helen Ford, role: Headteacher, email: h.ford@oakfield.sch.uk }
  - { id: akhan, name: Aisha Khan, role: Teacher, email: a.khan@oakfield.sch.uk }
  - { id: gone, name: Gil Onslow, role: Headteacher, leftOn: 2026-07-31 }
`;
const PACK = `id: own
title: Our policy
clauses:
  - { id: head-agrees, at: Section 2, says: The headteacher agrees., binds: school, force: must, check: approval, with: { by: [headteacher] } }
`;
const POST =
  '{\n  "channel": "facebook",\n  "author": "akhan",\n  "text": "Forty new books.",\n  "media": [{ "file": "a.jpg", "pupils": [], "alt": "Books" }]\n}\n';
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xd9]);

const school = (files: Readonly<Record<string, unknown>> = {}): string =>
  scratch({ '.smpolicyrc.yaml': CONFIG, 'own.yaml': PACK, 'posts/p.json': POST, 'posts/a.jpg': JPEG, ...files });
const NOW = ['--now', '2026-06-12T10:50'];
const LATE = ['--now', '2026-11-16T09:00'];
const approve = (cwd: string, by: string, file = 'posts/p.json', more: readonly string[] = LATE, terminal = true): Promise<Ran> =>
  runHere({ args: ['approve', file, '--by', by, ...more], cwd, terminal });
const check = (cwd: string, more: readonly string[] = []): Promise<Ran> =>
  runHere({ args: ['check', 'posts/p.json', '--strict', '--format', 'json', ...LATE, ...more], cwd });
const textOf = (cwd: string, file = 'posts/p.json'): string => readFileSync(join(cwd, file), 'utf8');

describe('an approval', () => {
  test('is written into the post, and every other byte stays', async () => {
    const cwd = school();
    const ran = await approve(cwd, 'hford', undefined, NOW);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(/^hford has approved posts\/p\.json as it is now\.\n.*\n.*a note between colleagues, not a signature/);
    const added =
      /,\n {2}"approvals": \[\n {4}\{ "by": "hford", "at": "2026-06-12T10:50:00\+01:00", "of": "sha256-[0-9a-f]{64}" \}\n {2}\]/;
    expect(textOf(cwd)).toMatch(added);
    expect(textOf(cwd).replace(added, '')).toBe(POST);
    expect(readdirSync(join(cwd, 'posts'))).toEqual(['a.jpg', 'p.json']);
  });

  test('lets the post pass, and any later change voids it', async () => {
    const cwd = school();
    expect(JSON.parse((await check(cwd)).stdout)).toMatchObject({
      verdict: 'block',
      posts: [{ violations: [{ check: 'approval', kind: 'missing' }] }],
    });
    await approve(cwd, 'hford');
    expect(await check(cwd)).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'posts/a.jpg'), new Uint8Array([0xff, 0xd8, 0xff, 0xfe, 0, 3, 65, 0xff, 0xd9]));
    expect(JSON.parse((await check(cwd)).stdout)).toMatchObject({ posts: [{ violations: [{ kind: 'changed' }] }] });
    writeFileSync(join(cwd, 'posts/a.jpg'), JPEG);
    expect(await check(cwd)).toMatchObject({ code: 0 });
    writeFileSync(join(cwd, 'posts/p.json'), textOf(cwd).replace('Forty', 'Fifty'));
    expect(JSON.parse((await check(cwd)).stdout)).toMatchObject({ posts: [{ violations: [{ kind: 'changed', severity: 'error' }] }] });
    await approve(cwd, 'hford');
    expect(await check(cwd)).toMatchObject({ code: 0 });
  });

  test('is held against what was published, too', async () => {
    const cwd = school();
    await approve(cwd, 'hford');
    const kinds = async (): Promise<readonly string[]> => {
      const { stdout } = await runHere({ args: ['audit', 'posts', '--format', 'json', ...LATE], cwd });
      const { posts } = JSON.parse(stdout) as { posts: { violations: { check: string; kind: string }[] }[] };
      return posts.flatMap(({ violations }) => violations).flatMap(({ check: id, kind }) => (id === 'approval' ? [kind] : []));
    };
    expect(await kinds()).toEqual([]);
    writeFileSync(join(cwd, 'posts/p.json'), textOf(cwd).replace('Forty', 'Fifty'));
    expect(await kinds()).toEqual(['changed']);
  });

  test('answers change nothing of it, and neither does another’s approval', async () => {
    const cwd = school();
    await approve(cwd, 'hford');
    writeFileSync(join(cwd, 'posts/p.json'), textOf(cwd).replace('"text"', '"answers": { "kind": true },\n  "text"'));
    expect(await check(cwd)).toMatchObject({ code: 0 });
  });

  test('a photo that has gone leaves it undecided, and is no pass', async () => {
    const cwd = school();
    await approve(cwd, 'hford');
    writeFileSync(join(cwd, 'posts/p.json'), textOf(cwd).replace('a.jpg', 'b.jpg'));
    const { stdout, code } = await check(cwd);
    const [post] = (JSON.parse(stdout) as { posts: { undecided: { check: string; why: string }[] }[] }).posts;
    expect([code, post?.undecided.filter((one) => one.check === 'approval').map(({ why }) => why)]).toEqual([
      1,
      ['b.jpg could not be read: there is no such file or folder, so nobody can tell what was approved'],
    ]);
  });

  test('is known again: nothing is written twice', async () => {
    const cwd = school();
    await approve(cwd, 'hford');
    const before = textOf(cwd);
    expect((await approve(cwd, 'H.Ford@oakfield.sch.uk')).stdout).toMatch(/hford has approved posts\/p\.json already/);
    expect(textOf(cwd)).toBe(before);
  });

  test('by e-mail address, beside one that is there', async () => {
    const cwd = school({ 'posts/p.json': POST.replace('"text"', '"approvals": [{ "by": "gone" }],\n  "text"') });
    expect(await approve(cwd, 'h.ford@OAKFIELD.sch.uk')).toMatchObject({ code: 0 });
    expect(textOf(cwd)).toContain('"approvals": [{ "by": "gone" }, { "by": "hford",');
  });

  test('keeps who may read the file, and goes where a link leads', async () => {
    const cwd = school();
    chmodSync(join(cwd, 'posts/p.json'), 0o640);
    symlinkSync(join(cwd, 'posts/p.json'), join(cwd, 'posts/link.json'));
    await approve(cwd, 'hford', 'posts/link.json');
    expect(textOf(cwd)).toContain('"by": "hford"');
    expect(statSync(join(cwd, 'posts/p.json')).mode & 0o777).toBe(0o640);
  });

  test('names a file after nobody where the output is no terminal', async () => {
    const pupils = 'id,forename,surname\nP1,Zuzanna,Okoro\n';
    const config = CONFIG.replace('pupils: none', 'pupils: pupils.csv');
    const cwd = school({ 'posts/zuzanna.json': POST, 'pupils.csv': pupils, '.smpolicyrc.yaml': config });
    const ran = await approve(cwd, 'hford', 'posts/zuzanna.json', LATE, false);
    expect(ran.stdout).toContain('███');
    expect(ran.stdout).not.toMatch(/zuzanna/i);
  });
});

describe('refused, with exit 2, and nothing is written', () => {
  const withoutAuthor = POST.replace('  "author": "akhan",\n', '');
  test.each<[why: string, by: string, files: Readonly<Record<string, unknown>>, file: string, words: RegExp]>([
    [
      'one’s own post',
      'akhan',
      {},
      'posts/p.json',
      /posts\/p\.json:3:13: `akhan` is the author of this post, and nobody approves their own/,
    ],
    ['one’s own post, under another name', 'a.khan@oakfield.sch.uk', {}, 'posts/p.json', /nobody approves their own/],
    [
      'one’s own post, the author by name',
      'akhan',
      { 'posts/p.json': POST.replace('"akhan"', '"Aisha Khan"') },
      'posts/p.json',
      /nobody approves their own/,
    ],
    ['somebody who has left', 'gone', {}, 'posts/p.json', /^smpolicy: `gone` has left the school\./],
    [
      'an address that two have',
      'office@oakfield.sch.uk',
      { '.smpolicyrc.yaml': `${CONFIG}  - { id: one, email: office@oakfield.sch.uk }\n  - { id: two, email: office@oakfield.sch.uk }\n` },
      'posts/p.json',
      /two people on the staff list have the e-mail address/,
    ],
    ['a misspelt id', 'hfrod', {}, 'posts/p.json', /`hfrod` is no id or e-mail address of the staff list\. Did you mean `hford`\?/],
    ['a name', 'Helen Ford', {}, 'posts/p.json', /Did you mean `hford`\?/],
    ['nobody', 'zzz', {}, 'posts/p.json', /Give --by as it stands there/],
    ['a post without an author', 'hford', { 'posts/p.json': withoutAuthor }, 'posts/p.json', /does not say who its author is/],
    [
      'a photo that is not there',
      'hford',
      { 'posts/p.json': POST.replace('a.jpg', 'b.jpg') },
      'posts/p.json',
      /b\.jpg could not be read.*cannot be approved/,
    ],
    ['a list', 'hford', { 'posts/p.json': `[${POST}]` }, 'posts/p.json', /it holds a list/],
    ['lines', 'hford', { 'posts/p.ndjson': POST }, 'posts/p.ndjson', /no \.json file/],
    [
      'a post that is none',
      'hford',
      { 'posts/p.json': '{"channel":"x","text":"a","meida":[]}' },
      'posts/p.json',
      /posts\/p\.json:1:\d+: unknown key `meida`\. Did you mean `media`\?/,
    ],
    ['what is no JSON', 'hford', { 'posts/p.json': '{' }, 'posts/p.json', /posts\/p\.json:1:2/],
    ['nothing there', 'hford', {}, 'posts/q.json', /posts\/q\.json: there is no such file/],
    ['standard input', 'hford', {}, '-', /no \.json file/],
    ['no staff list', 'hford', { '.smpolicyrc.yaml': 'school: { name: Oakfield }\n' }, 'posts/p.json', /names no staff list/],
  ])('%s', async (_, by, files, file, words) => {
    const cwd = school(files);
    const before = readdirSync(join(cwd, 'posts')).map((name) => [name, readFileSync(join(cwd, 'posts', name), 'latin1')]);
    const ran = await approve(cwd, by, file);
    expect(ran).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(words) });
    expect(readdirSync(join(cwd, 'posts')).map((name) => [name, readFileSync(join(cwd, 'posts', name), 'latin1')])).toEqual(before);
  });

  test('a post that somebody changes meanwhile', async () => {
    const cwd = school();
    const changed = POST.replace('Forty', 'Fifty');
    const said: string[] = [];
    const out = (write: (text: string) => void): Out => ({
      write: (text) => {
        write(text);
        return true;
      },
      ...{ once: () => undefined, off: () => undefined },
    });
    const code = await run({
      ...{ argv: ['approve', 'posts/p.json', '--by', 'hford', '--verbose', ...LATE], cwd, env: {}, clock: () => 0 },
      ...{ signal: new AbortController().signal, stdin: Object.assign(Readable.from([]), { isTTY: false }) },
      stdout: out((text) => said.push(text)),
      // The first file that it says it has read comes after the post.
      stderr: out((text) => {
        if (text.startsWith('read ')) writeFileSync(join(cwd, 'posts/p.json'), changed);
        else said.push(text);
      }),
    });
    expect([code, said]).toEqual([2, [expect.stringMatching(/posts\/p\.json: it was changed by somebody else meanwhile/)]]);
    expect([textOf(cwd), readdirSync(join(cwd, 'posts'))]).toEqual([changed, ['a.jpg', 'p.json']]);
  });

  test('without --by', async () => {
    expect(await runHere({ args: ['approve', 'posts/p.json'], cwd: school() })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--by'),
    });
  });

  test('somebody who left after the post was written may have approved it then', async () => {
    expect(await approve(school(), 'gone', undefined, NOW)).toMatchObject({ code: 0 });
  });
});

describe('an approval of no state', () => {
  const loose = POST.replace('"text"', '"approvals": [{ "by": "hford" }],\n  "text"');
  const noticesOf = ({ stdout }: Ran): readonly string[] =>
    (JSON.parse(stdout) as { notices: { why: string }[] }).notices.map(({ why }) => why).filter((why) => why.includes('approval'));

  test('counts, and is a notice', async () => {
    const ran = await check(school({ 'posts/p.json': loose }));
    expect([ran.code, noticesOf(ran)]).toEqual([
      0,
      ['1 approval does not say which state of its post it is for (smpolicy approve writes that): the post may have been changed since'],
    ]);
  });

  test('is a warning instead where a clause says so', async () => {
    const ran = await check(
      school({ 'posts/p.json': loose, 'own.yaml': PACK.replace('by: [headteacher]', 'by: [headteacher], bound: true') }),
    );
    expect([ran.code, noticesOf(ran)]).toEqual([1, []]);
    expect(JSON.parse(ran.stdout)).toMatchObject({
      verdict: 'review',
      posts: [{ violations: [{ kind: 'unbound', severity: 'warning' }] }],
    });
  });
});
