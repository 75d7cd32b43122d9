import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { validate } from '../../src/formats/shape.ts';
import { lineShape, type Run, resultShape } from '../../src/formats/shapes/result.ts';
import { ROOT } from '../project/files.ts';
import { runHere } from './world.ts';

const cwd = join(ROOT, 'fixtures', 'schools', 'oakfield');
const folder = mkdtempSync(join(tmpdir(), 'smpolicy-audit-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = async (...args: readonly string[]) => runHere({ args: ['audit', '--now', '2026-11-16T09:00', ...args], cwd });
const reportOf = (stdout: string): Run =>
  validate(resultShape, { value: JSON.parse(stdout) as unknown, file: 'stdout', locate: () => undefined });
const report = async (...args: readonly string[]): Promise<Run> => reportOf((await run('--format', 'json', ...args)).stdout);
/** A post beside the school's own, as another school's archive would be. */
const archive = (...posts: readonly object[]): readonly string[] => {
  const file = join(folder, 'archive.ndjson');
  writeFileSync(file, posts.map((post) => `${JSON.stringify(post)}\n`).join(''));
  return [file, '--config', '.smpolicyrc.yaml'];
};

describe('an audit of the fixture school', () => {
  test('tells what must come down, whose it is and by when', async () => {
    const { takedowns, counts, verdict } = await report();
    expect([verdict, counts]).toEqual([
      'block',
      { posts: 5, errors: 2, warnings: 0, questions: 0, undecided: 0, suppressed: 0, unread: 0 },
    ]);
    expect(takedowns.map(({ id, pupils, owner, due, account }) => ({ id, pupils, owner, due, account }))).toEqual([
      { id: '2025-10-planes', pupils: ['P019'], owner: 'mprice', due: '2026-11-16', account: '@oakfieldprimary' },
      { id: '2026-11-lanterns', pupils: ['P026'], owner: 'dokonjo', due: '2026-11-16', account: '@oakfieldprimary' },
    ]);
    expect(takedowns[0]?.cites.map(({ clause }) => clause)).toEqual(['takedown.erasure', 'consent.lawful-basis', 'consent.children']);
  });

  test('tells what only today’s facts say', async () => {
    const { posts } = await report();
    expect(posts.flatMap(({ id, violations }) => violations.map(({ kind, under }) => [id, kind, under]))).toEqual([
      ['2025-10-planes', 'refused', 'today'],
      ['2026-11-lanterns', 'refused', undefined],
    ]);
  });
});

describe('a post without a date', () => {
  const undated = { channel: 'facebook', media: [{ type: 'image', pupils: ['P019'] }] };

  test('is judged by today alone, and a notice says so', async () => {
    const { posts, notices } = await report(...archive(undated, { ...undated, publishAt: '2025-10-14T15:40' }));
    expect(posts.map(({ violations }) => violations.map(({ under }) => under))).toEqual([['today'], ['today']]);
    const said = notices.filter(({ why }) => why.includes('when it was published'));
    expect(said).toEqual([{ why: expect.stringContaining('#1 does not say when it was published: judged by what holds today') }]);
  });

  test('is counted with the others', async () => {
    const { notices } = await report(...archive(undated, undated));
    expect(notices.map(({ why }) => why)).toContainEqual(
      expect.stringMatching(/^2 posts do not say when they were published \(the first is .*#1\)/),
    );
  });

  test('is no notice of a check', async () => {
    const { stdout } = await runHere({ args: ['check', '--format', 'json', ...archive(undated)], cwd });
    expect(stdout).not.toContain('published');
  });
});

describe('what is hidden', () => {
  const named = {
    ...{ id: 'isla-brackenridge', channel: 'facebook', publishAt: '2025-10-14T15:40' },
    ...{ text: 'Isla won: ring 07700 900123.\nMore soon.', media: [{ type: 'image', pupils: ['P019'] }] },
  };

  test('is hidden in a takedown too', async () => {
    const { takedowns } = await report(...archive(named));
    expect(takedowns.map(({ id, excerpt }) => [id, excerpt])).toEqual([['███', '███ won: ring ███.']]);
  });

  test('and shown where that is asked for', async () => {
    const { takedowns } = await report('--no-mask', ...archive(named));
    expect(takedowns.map(({ id, excerpt }) => [id, excerpt])).toEqual([['isla-brackenridge', 'Isla won: ring 07700 900123.']]);
  });

  test('is each place’s own affair', async () => {
    const file = join(folder, 'result.json');
    const { stdout } = await run('--format', 'json', '--no-mask', '--output', file, ...archive(named));
    const masked = await run('--format', 'json', '--mask', '--output', file, ...archive(named));
    expect(reportOf(stdout).takedowns[0]?.excerpt).toContain('Isla');
    expect(reportOf(readFileSync(file, 'utf8'))).toEqual(reportOf(masked.stdout));
  });
});

describe('ndjson', () => {
  const linesOf = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => validate(lineShape, { value: JSON.parse(line) as unknown, file: 'stdout', locate: () => undefined }));
  const noticesOf = (stdout: string): readonly string[] =>
    linesOf(stdout).flatMap((line) => ('end' in line ? line.end.notices.map(({ why }) => why) : []));

  test('holds to its lines, and says what it leaves out', async () => {
    const { stdout } = await run('--format', 'ndjson');
    expect(noticesOf(stdout)).toContainEqual(expect.stringMatching(/^not listed in this format: 2 posts to take down; --format json/));
    expect(linesOf(stdout).length).toBe(6);
  });

  test('says nothing where nothing is left out', async () => {
    const { stdout } = await run(
      '--format',
      'ndjson',
      ...archive({ channel: 'facebook', text: 'Forty new books.', publishAt: '2026-11-02' }),
    );
    expect(noticesOf(stdout).join()).not.toContain('not listed');
  });

  test('as a second place does not change what the first says', async () => {
    const alone = await run('--format', 'json');
    const both = await run('--format', 'json', '--output', join(folder, 'lines.ndjson'));
    expect(both).toEqual(alone);
    expect(alone.stdout).not.toContain('not listed');
    expect(noticesOf(readFileSync(join(folder, 'lines.ndjson'), 'utf8')).join()).toContain('2 posts to take down');
  });
});
