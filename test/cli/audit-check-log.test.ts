import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/formats/shape.ts';
import { type Run, resultShape } from '../../src/formats/shapes/result.ts';
import { scratch } from '../posts/scratch.ts';
import { type Ran, runHere } from './world.ts';

const PACK = `id: open
title: An open policy
version: "2026-09"
clauses:
  - id: scrutiny
    at: Section 1
    says: What staff publish for the school can be looked into.
    binds: staff
    force: must
    audit: check-log
`;
const CONFIG = `school: { name: Oakfield Primary School }
policy: [./open.yaml]
pupils: none
consent: none
trips: none
staff: [{ id: akhan, name: Aisha Khan, role: Teacher }]
accounts: none
audit: { posts: ["published/*.json"], log: check-log.jsonl }
`;
const POST = { channel: 'facebook', author: 'akhan', text: 'Forty new books.', publishAt: '2026-11-10T15:00' };
const post = (more: object = {}): string => JSON.stringify({ ...POST, ...more });
const school = (files: Readonly<Record<string, string>> = {}, config = CONFIG): string =>
  scratch({ '.smpolicyrc.yaml': config, 'open.yaml': PACK, 'published/books.json': post(), ...files });
const run = (cwd: string, now: string, ...args: readonly string[]): Promise<Ran> => runHere({ args: [...args, '--now', now], cwd });
const recorded = (cwd: string, day: string, ...files: readonly string[]): Promise<Ran> =>
  run(cwd, `${day}T09:00`, 'check', ...files.map((file) => `published/${file}`), '--record');
const audited = async (cwd: string, ...args: readonly string[]): Promise<Run & { readonly code: number }> => {
  const { stdout, code } = await run(cwd, '2026-11-16T09:00', 'audit', '--format', 'json', '--no-mask', ...args);
  return { ...validate(resultShape, { value: JSON.parse(stdout) as unknown, file: 'stdout', locate: () => undefined }), code };
};
const found = ({ records }: Run) =>
  records.filter(({ check }) => check === 'check-log').map(({ kind, severity, subject }) => [kind, severity, subject].join(' '));

describe('the audit of the check log', () => {
  test('a post that was checked before it went out is in order', async () => {
    const cwd = school();
    await recorded(cwd, '2026-11-09', 'books.json');
    expect(found(await audited(cwd))).toEqual([]);
  });

  test('on the day itself too, whatever the clock says', async () => {
    const cwd = school({ 'published/books.json': post({ publishAt: '2026-11-10' }) });
    await recorded(cwd, '2026-11-10', 'books.json');
    expect(found(await audited(cwd))).toEqual([]);
  });

  test('and under another name, as long as it is the same', async () => {
    const cwd = school();
    await recorded(cwd, '2026-11-09', 'books.json');
    writeFileSync(join(cwd, 'published/renamed.json'), post());
    rmSync(join(cwd, 'published/books.json'));
    expect(found(await audited(cwd))).toEqual([]);
  });

  test('one without a check, one checked too late, and one changed since are each found', async () => {
    const cwd = school({ 'published/late.json': post({ text: 'Late.' }), 'published/never.json': post({ text: 'Never.' }) });
    await recorded(cwd, '2026-11-09', 'books.json');
    await recorded(cwd, '2026-11-12', 'late.json');
    writeFileSync(join(cwd, 'published/books.json'), post({ text: 'Fifty new books.' }));
    const report = await audited(cwd);
    expect(found(report)).toEqual([
      'changed error published/books.json',
      'late error published/late.json',
      'unrecorded error published/never.json',
    ]);
    expect([report.verdict, report.code]).toEqual(['block', 1]);
    expect(report.records.find(({ check }) => check === 'check-log')?.cites[0]).toMatchObject({ policy: 'open', clause: 'scrutiny' });
  });

  test('a picture whose bytes have changed is a change, and one that is gone a doubt', async () => {
    const cwd = school({ 'published/books.json': post({ media: [{ file: 'a.txt', type: 'document' }] }), 'published/a.txt': 'one' });
    await recorded(cwd, '2026-11-09', 'books.json');
    expect(found(await audited(cwd))).toEqual([]);
    writeFileSync(join(cwd, 'published/a.txt'), 'two');
    expect(found(await audited(cwd))).toEqual(['changed error published/books.json']);
    rmSync(join(cwd, 'published/a.txt'));
    expect(found(await audited(cwd))).toEqual(['unsealed warning published/books.json']);
  });

  test('of what went out before the first check there is one finding, with its number', async () => {
    const old = { 'published/a.json': post({ publishAt: '2025-01-10' }), 'published/b.json': post({ publishAt: '2025-02-10' }) };
    const cwd = school(old);
    await recorded(cwd, '2026-11-09', 'books.json');
    const report = await audited(cwd);
    expect(found(report)).toEqual(['before warning audit.log']);
    expect(report.records.find(({ kind }) => kind === 'before')?.message).toMatch(/: 2$/);
  });

  test('of what is still to go out, or was written by somebody else, nothing is asked', async () => {
    const cwd = school({
      'published/soon.json': post({ publishAt: '2026-12-01' }),
      'published/family.json': post({ kind: 'comment', author: 'a parent', authorRole: 'public' }),
    });
    await recorded(cwd, '2026-11-09', 'books.json');
    expect(found(await audited(cwd))).toEqual([]);
  });

  test.each([
    ['no log named', CONFIG.replace(', log: check-log.jsonl', ''), 'no-record error audit.log'],
    ['no line in it', CONFIG, 'none-kept error audit.log'],
  ])('%s is one finding', async (_, config, finding) => {
    const cwd = school({}, config);
    expect([found(await audited(cwd)), found(await audited(cwd, '--records-only'))]).toEqual([[finding], [finding]]);
    expect(found(await audited(cwd, '--posts-only'))).toEqual([]);
  });

  test('a rule of the config reaches it', async () => {
    const cwd = school();
    expect(found(await audited(cwd, '--rule', 'check-log=warning'))).toEqual(['none-kept warning audit.log']);
    expect(found(await audited(cwd, '--rule', 'check-log=off'))).toEqual([]);
  });

  test('posts that only their platform has are counted once', async () => {
    const cwd = school({
      'exports/Shares.csv':
        'Date,ShareLink,ShareCommentary\n2026-11-11 09:00:00,https://example.org/1,Hello\n2026-11-12 09:00:00,https://example.org/2,Again\n',
    });
    await recorded(cwd, '2026-11-09', 'books.json');
    const report = await audited(cwd, 'exports/Shares.csv');
    expect(found(report)).toEqual(['elsewhere warning exports/Shares.csv']);
    expect(report.records.find(({ kind }) => kind === 'elsewhere')?.message).toMatch(/: 2$/);
  });
});

/** An archive, completed from a draft: at 15:20 it went out. */
const SHARES = 'Date,ShareLink,ShareCommentary\n2026-11-11 15:20:00,https://example.org/1,Hello\n';
const shared = (more: object = {}): string => post({ channel: 'linkedin', text: 'Hello', publishAt: '2026-11-11T15:00', ...more });

describe('a post of an archive that is completed from a draft', () => {
  const exported = (more: Readonly<Record<string, string>> = {}): string =>
    school({ 'exports/Shares.csv': SHARES, 'published/shared.json': shared(), ...more });

  test('is held against the log by its draft, where nobody else looks at that', async () => {
    const cwd = exported();
    await recorded(cwd, '2026-11-09', 'books.json');
    const wanted = ['unrecorded error published/shared.json'];
    expect(found(await audited(cwd, 'exports/Shares.csv'))).toEqual(wanted);
    expect(found(await audited(cwd, 'exports/Shares.csv', 'published'))).toEqual(wanted);
    expect(found(await audited(cwd, 'exports/Shares.csv', 'published/shared.json'))).toEqual(wanted);
    expect((await audited(cwd, 'exports/Shares.csv')).code).toBe(1);
  });

  test('is in order where its draft is', async () => {
    const cwd = exported();
    await recorded(cwd, '2026-11-09', 'books.json', 'shared.json');
    expect(found(await audited(cwd, 'exports/Shares.csv'))).toEqual([]);
    writeFileSync(join(cwd, 'published/shared.json'), shared({ tags: ['@someone'] }));
    expect(found(await audited(cwd, 'exports/Shares.csv'))).toEqual(['changed error published/shared.json']);
  });

  test('checked too late, or before there was a log', async () => {
    const cwd = exported({ 'published/old.json': shared({ publishAt: '2025-01-10', text: 'Old' }) });
    writeFileSync(join(cwd, 'exports/Shares.csv'), `${SHARES}2025-01-10 09:00:00,https://example.org/2,Old\n`);
    await recorded(cwd, '2026-11-09', 'books.json');
    await recorded(cwd, '2026-11-12', 'shared.json');
    expect(found(await audited(cwd, 'exports/Shares.csv'))).toEqual(['late error published/shared.json', 'before warning audit.log']);
  });

  test('of two drafts that say the same, the one of this run is meant', async () => {
    const cwd = exported({ 'again/shared.json': shared({ publishAt: '2026-11-11T15:05' }) });
    await recorded(cwd, '2026-11-09', 'books.json');
    await run(cwd, '2026-11-09T09:00', 'check', 'again/shared.json', '--record');
    expect(found(await audited(cwd, 'exports/Shares.csv', 'again/shared.json'))).toEqual([]);
  });

  test('is counted once, however many archives have it', async () => {
    const old = `Date,ShareLink,ShareCommentary\n2025-01-10 09:00:00,https://example.org/2,Old\n`;
    const draft = shared({ publishAt: '2025-01-10', text: 'Old' });
    const cwd = school({ 'exports/Shares.csv': old, 'again/Shares.csv': old, 'published/old.json': draft });
    await recorded(cwd, '2026-11-09', 'books.json');
    const { records } = await audited(cwd, 'exports/Shares.csv', 'again/Shares.csv');
    expect(records.find(({ kind }) => kind === 'before')?.message).toMatch(/: 1$/);
  });
});

describe('the log itself, in an audit', () => {
  test('its last hash is told, hidden by nobody', async () => {
    const cwd = school({ 'roll.csv': 'id,forename,surname\nP1,Ada,Bea\nP2,Dee,Abe\n' }, CONFIG.replace('pupils: none', 'pupils: roll.csv'));
    for (let day = 1; day <= 9; day++) await recorded(cwd, `2026-11-0${day}`, 'books.json');
    const last = JSON.parse(readFileSync(join(cwd, 'check-log.jsonl'), 'utf8').trimEnd().split('\n').at(-1) ?? '') as { hash: string };
    for (const more of [['--mask'], ['--no-mask'], ['--mask', '--records-only']]) {
      const { stdout } = await run(cwd, '2026-11-16T09:00', 'audit', '--format', 'json', ...more);
      expect(stdout).toContain(`the check log check-log.jsonl is whole: 9 lines, the last of them ${last.hash}`);
    }
    expect((await run(cwd, '2026-11-16T09:00', 'audit', '--posts-only', '--format', 'json')).stdout).not.toContain(last.hash);
  });

  test('damaged, it is unread, and the posts are judged all the same', async () => {
    const cwd = school();
    await recorded(cwd, '2026-11-09', 'books.json');
    const file = join(cwd, 'check-log.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"errors":0', '"errors":1'));
    const { code, unread, posts, verdict } = await audited(cwd);
    expect([code, verdict, posts.length, unread]).toEqual([
      2,
      null,
      1,
      [{ source: 'check-log.jsonl', line: 1, why: 'it has been changed since it was written' }],
    ]);
  });

  test('--verbose names the records that only an audit reads', async () => {
    const cwd = school({ 'i.csv': 'kind,on\n' }, `${CONFIG}records: { incidents: i.csv }\n`);
    expect((await run(cwd, '2026-11-16T09:00', 'audit', '--verbose')).stderr).toMatch(/^read i\.csv$/m);
    expect((await run(cwd, '2026-11-16T09:00', 'audit', '--verbose', '--posts-only')).stderr).not.toMatch(/i\.csv/);
  });
});

test('a log that is a folder is told of like one that is damaged', async () => {
  const cwd = school();
  mkdirSync(join(cwd, 'check-log.jsonl'));
  const { unread, code } = await audited(cwd);
  expect([code, unread]).toEqual([2, [{ source: 'check-log.jsonl', line: 1, why: 'it is a folder, not a file' }]]);
});
