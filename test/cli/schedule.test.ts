import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/formats/shape.ts';
import { type Run, resultShape } from '../../src/formats/shapes/result.ts';
import { scratch } from '../posts/scratch.ts';
import { ROOT } from '../project/files.ts';
import { type Ran, runHere } from './world.ts';

const OAKFIELD = join(ROOT, 'fixtures', 'schools', 'oakfield');
const FILE = 'scheduled/facebook.csv';
const run = (args: readonly string[], cwd = OAKFIELD, stdin = ''): Promise<Ran> =>
  runHere({ args: [...args, '--now', '2026-11-16T09:00', '--no-mask'], cwd, stdin });
const reportOf = ({ stdout }: Ran): Run =>
  validate(resultShape, { value: JSON.parse(stdout) as unknown, file: 'stdout', locate: () => undefined });
const json = async (args: readonly string[], cwd?: string): Promise<Run> => reportOf(await run([...args, '--format', 'json'], cwd));

describe.each(['check', 'audit'])('%s of a scheduler’s table', (command) => {
  const more = command === 'audit' ? ['--posts-only'] : [];

  test('judges every row as a post, and says where each word stands', async () => {
    const { posts, unread, notices } = await json([command, FILE, '--channel', 'facebook', ...more]);
    expect(posts.map(({ source, verdict, publishAt }) => [source, verdict, publishAt])).toEqual([
      [`${FILE}#2`, 'pass', '2026-11-18T15:45:00+00:00'],
      [`${FILE}#3`, 'block', '2026-11-19T15:45:00+00:00'],
      [`${FILE}#4`, 'pass', '2026-11-20T08:00:00+00:00'],
    ]);
    expect(posts[1]?.violations[0]).toMatchObject({ check: 'child-name', match: 'Farah', where: { field: '/text', line: 3, column: 11 } });
    expect([unread, notices.map(({ why }) => why)]).toEqual([[], [`${FILE}: its times have no zone: they are read as the school’s own`]]);
  });

  test('without a channel it is unread, and never no posts', async () => {
    const ran = await run([command, FILE, '--format', 'json', ...more]);
    const { posts, unread, verdict } = reportOf(ran);
    expect([ran.code, verdict, posts.length, unread.length]).toEqual([2, null, 0, 3]);
  });

  test('a table of something else is unread', async () => {
    const ran = await run([command, 'consent.csv', '--channel', 'facebook', '--format', 'json', '--config', '.smpolicyrc.yaml', ...more]);
    expect([ran.code, reportOf(ran).unread[0]?.why]).toEqual([2, expect.stringContaining('as a table of posts it cannot be understood')]);
  });

  test('an order of day and month is asked for, not guessed', async () => {
    const cwd = scratch({ '.smpolicyrc.yaml': 'school: { name: Oakfield }\n' });
    writeFileSync(join(cwd, 'plan.csv'), 'Text,Date\nForty new books.,06/07/2026 15:30\n');
    const asked = await run([command, 'plan.csv', '--channel', 'facebook', ...more], cwd);
    expect([asked.code, asked.stdout]).toEqual([2, expect.stringContaining('--dates dmy')]);
    const told = await json([command, 'plan.csv', '--channel', 'facebook', '--dates', 'mdy', ...more], cwd);
    expect(told.posts[0]?.publishAt).toBe('2026-06-07T15:30:00+01:00');
    expect((await run([command, 'plan.csv', '--dates', 'ymd'], cwd)).stderr).toMatch(/Expected one of dmy, mdy/);
  });
});

describe('check --strict', () => {
  const cwd = scratch({
    '.smpolicyrc.yaml': 'school: { name: Oakfield }\npupils: none\nconsent: none\ntrips: none\nstaff: none\naccounts: none\n',
  });
  const strict = async (table: string): Promise<readonly [number, readonly (string | undefined)[]]> => {
    const ran = await run(
      ['check', '-', '--stdin-filename', 'plan.csv', '--channel', 'facebook', '--strict', '--format', 'json'],
      cwd,
      table,
    );
    return [ran.code, reportOf(ran).posts.flatMap(({ violations }) => violations.map(({ match }) => match ?? undefined))];
  };

  test('passes nothing that stands in a column nobody knows', async () => {
    expect(await strict('Text,Date\nSunny day at school,2026-11-20\n')).toEqual([0, []]);
    const found = Array.from({ length: 3 }, () => '07700 900123');
    const row = 'Sunny day at school,2026-11-20,Call 07700 900123,Ring 07700 900123,Text 07700 900123';
    expect(await strict(`Text,Date,Information,Discovery,Kids news text\n${row}\n`)).toEqual([1, found]);
  });

  test('nor words below a channel', async () => {
    expect(await strict('Text,Date,Facebook,X\nSunny day at school,2026-11-20,TRUE,Call 07700 900123\n')).toEqual([2, []]);
  });
});

test('a table that the config lists is swept with the rest', async () => {
  const cwd = scratch({
    '.smpolicyrc.yaml': 'school: { name: Oakfield }\npupils: pupils.csv\naudit: { posts: ["published/*"] }\n',
    'pupils.csv': 'id,forename,surname\nP1,Farah,Al-Zubairi\n',
    'published/plan.csv': 'post,platforms,scheduleDate\nWell done Farah,"facebook,x",2026-06-12T14:30:00Z\n',
    'published/one.json': '{"channel":"facebook","text":"Forty new books.","publishAt":"2026-06-12"}',
  });
  const { posts } = await json(['audit', '--posts-only'], cwd);
  expect(posts.map(({ source, channel, violations }) => [source, channel, violations.map(({ match }) => match)])).toEqual([
    ['published/one.json', 'facebook', []],
    ['published/plan.csv#2/facebook', 'facebook', ['Farah']],
    ['published/plan.csv#2/x', 'x', ['Farah']],
  ]);
});

test('standard input is a table where it is called one', async () => {
  const ran = await run(
    ['check', '-', '--stdin-filename', 'plan.csv', '--channel', 'facebook', '--format', 'json', '--config', '.smpolicyrc.yaml'],
    OAKFIELD,
    'Text,Posting Time\nForty new books.,2026-11-20 10:00\n',
  );
  expect([ran.code, reportOf(ran).posts.map(({ source }) => source)]).toEqual([0, ['plan.csv#2']]);
});

test('recorded, a row is known again', async () => {
  const cwd = scratch({
    '.smpolicyrc.yaml':
      'school: { name: Oakfield }\npupils: none\nconsent: none\ntrips: none\nstaff: none\naccounts: none\naudit: { log: log.jsonl }\n',
    'plan.csv': 'Text,Posting Time\nForty new books.,2026-11-20 10:00\n',
  });
  expect((await run(['check', 'plan.csv', '--channel', 'facebook', '--record'], cwd)).code).toBe(0);
});
