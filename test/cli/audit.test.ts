import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { takedownIn } from '../../src/engine/present.ts';
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
    const { takedowns, counts, verdict } = await report('--posts-only');
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

  test('has a line for each post, with what must come down, and an end with all the rest', async () => {
    const { stdout } = await run('--format', 'ndjson');
    const { posts, records, takedowns, counts } = await report();
    const lines = linesOf(stdout);
    expect(lines.slice(0, -1)).toEqual(posts);
    expect(lines.flatMap((line) => ('source' in line ? (takedownIn(line) ?? []) : []))).toEqual(takedowns);
    expect(lines.at(-1)).toMatchObject({ end: { counts, records, takedowns: [], masked: true, now: '2026-11-16T09:00:00+00:00' } });
    expect([posts.length, records.length, takedowns.length]).toEqual([5, 10, 2]);
  });

  test('as a second place does not change what the first says', async () => {
    const alone = await run('--format', 'json');
    const both = await run('--format', 'json', '--output', join(folder, 'lines.ndjson'));
    expect(both).toEqual(alone);
    expect(linesOf(readFileSync(join(folder, 'lines.ndjson'), 'utf8')).length).toBe(6);
  });
});

describe('the school’s own records', () => {
  const school = (config: string, files: Readonly<Record<string, string>> = {}): readonly string[] => {
    const file = join(folder, 'records.yaml');
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(file, `school: { name: Oakfield Primary School }\npupils: none\nconsent: none\n${config}`);
    return ['--config', file];
  };
  const brief = ({ records }: Run) => records.map(({ check, kind, severity, subject }) => [check, kind, severity, subject].join(' '));

  test('are looked at once, after the posts', async () => {
    const { records, counts, verdict } = await report();
    expect(records.map(({ kind, severity, subject }) => [subject, kind, severity].join(' '))).toEqual([
      ...['P010 expiring warning', 'P014 not-on-record error', 'P015 expired warning', 'P017 unclear error', 'P027 unclear error'],
      ...['P030 expired warning', 'P033 expired warning', 'P037 expired warning', 'P040 unclear error', 'P042 leaver warning'],
    ]);
    expect(records[0]?.cites.map(({ policy, clause }) => `${policy}/${clause}`)).toEqual(['baseline/consent-records.proof']);
    expect([verdict, counts.posts, counts.errors, counts.warnings]).toEqual(['block', 5, 6, 6]);
  });

  test('are held to the policy in force', async () => {
    const { records } = await report('--records-only', '--policy', 'jmat');
    const others = records.filter(({ check }) => check !== 'consent-records');
    expect(others.map(({ check, kind, severity, subject }) => [check, kind, severity, subject].join(' '))).toEqual([
      'account-register no-such-owner error @oakfieldprimary on instagram',
      'account-register no-such-owner error Oakfield Primary on classdojo',
      'incident-log missing warning 2026-02',
      'incident-log missing error 2026-01',
      'incident-log missing warning 2026-01',
      'awareness-log long-ago error age limits',
    ]);
  });

  test('alone', async () => {
    const result = await run('--records-only', '--format', 'json');
    const { posts, records, counts, unread, verdict } = reportOf(result.stdout);
    expect([posts, records.length, counts.errors, counts.warnings, unread, verdict]).toEqual([[], 10, 4, 6, [], 'block']);
    expect(result.code).toBe(1);
  });

  test('not at all', async () => expect((await report('--posts-only')).records).toEqual([]));

  test('alone and in order, end in exit 0, whatever posts there are', async () => {
    const result = await run('--records-only', '--format', 'json', '--strict', '--config', wholeSchool());
    expect([reportOf(result.stdout).records, reportOf(result.stdout).verdict, result.code]).toEqual([[], 'pass', 0]);
  });
  const wholeSchool = (): string => {
    const file = join(folder, 'whole.yaml');
    writeFileSync(join(folder, 'roll.csv'), 'id,forename,surname\nP1,Amelia,Okafor\n');
    writeFileSync(join(folder, 'yes.csv'), 'pupil,use,channel,status,from\nP1,photo,website,given,2026-09-01\n');
    writeFileSync(file, 'school: { name: Oakfield Primary School }\npupils: roll.csv\nconsent: yes.csv\n');
    return file;
  };

  test('that are doubtful alone end in exit 0, and in 1 with --strict', async () => {
    writeFileSync(join(folder, 'yes.csv'), 'pupil,use,channel,status,from,until\nP1,photo,website,given,2026-09-01,2026-11-30\n');
    writeFileSync(join(folder, 'roll.csv'), 'id,forename,surname\nP1,Amelia,Okafor\n');
    const config = join(folder, 'doubt.yaml');
    writeFileSync(config, 'school: { name: Oakfield Primary School }\npupils: roll.csv\nconsent: yes.csv\n');
    const codes = [];
    for (const more of [[], ['--strict'], ['--max-warnings', '0']])
      codes.push((await run('--records-only', '--config', config, ...more)).code);
    expect(codes).toEqual([0, 1, 1]);
  });

  test('of a policy, from CSV and YAML', async () => {
    const config = [
      'policy: [learning-trust]',
      'staff: [{ id: hford, name: Hana Ford, role: Headteacher, mayPost: [], trainedOn: 2026-09-02 }]',
      'accounts: none',
      'records: { incidents: i.csv, awareness: none, roles: r.yaml }',
      '',
    ].join('\n');
    const files = {
      'i.csv': 'id,kind,on,reported to\nI1,contact,2/11/2026,\n,contact,3/11/2026,Headteacher\n',
      'r.yaml': '- role: e-safety team\n  holders: [hford]\n',
    };
    expect(brief(await report('--records-only', ...school(config, files)))).toEqual([
      'consent-records none-kept error consent',
      'incident-log missing error I1',
      'awareness-log never warning online safety meeting',
      'role-register missing error e-safety team',
    ]);
  });

  test('that nobody named are findings', async () => {
    expect(brief(await report('--records-only', ...school('policy: [jmat]\naccounts: none\nstaff: none\n')))).toEqual([
      'policy-review no-record error reviews',
      'policy-review overdue warning jmat',
      'consent-records none-kept error consent',
      'incident-log no-record error incidents',
      'awareness-log no-record error awareness',
    ]);
  });

  test('that cannot be read stop the run before any post, and say no cell', async () => {
    const broken = school('policy: [jmat]\nrecords: { incidents: i.csv }\n', { 'i.csv': 'kind,on\nthreat,Amelia Okafor\n' });
    const { code, stdout, stderr } = await run(...broken, 'published/2025.ndjson');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/i\.csv:2: under `on`: this is no date/);
    expect(stderr).not.toContain('Amelia');
  });

  test('are not read by a check, nor with --posts-only', async () => {
    const broken = school('trips: none\nstaff: none\naccounts: none\nrecords: { incidents: missing.csv }\n');
    const post = join(folder, 'one.json');
    writeFileSync(post, JSON.stringify({ channel: 'website', text: 'Forty new books.', publishAt: '2026-11-02' }));
    expect((await runHere({ args: ['check', post, ...broken], cwd })).code).toBe(0);
    expect((await run('--posts-only', post, ...broken)).code).toBe(0);
    expect((await run(post, ...broken)).code).toBe(2);
  });

  test('what they name is hidden, as everywhere', async () => {
    const config = [
      'policy: [learning-trust]',
      'staff: [{ id: hford, name: Hana Ford, role: Headteacher, mayPost: [] }]',
      'accounts: [{ channel: facebook, handle: "@oakfield", owners: [hford, Amelia Okafor], approvedBy: Amelia Okafor, passwordStore: x, passwordHolders: hford, email: a@example.com }]',
      'records: { incidents: none, awareness: none, roles: none }',
      '',
    ].join('\n');
    const args = school(config);
    const file = args[1] ?? '';
    writeFileSync(join(folder, 'roll.csv'), 'id,forename,surname\nP1,Amelia,Okafor\n');
    writeFileSync(file, readFileSync(file, 'utf8').replace('pupils: none', 'pupils: roll.csv'));
    const [hidden, told] = [await run('--records-only', ...args), await run('--records-only', '--no-mask', ...args)];
    expect(told.stdout).toContain('Amelia Okafor');
    expect(hidden.stdout).not.toMatch(/Amelia|Okafor/);
    expect(hidden.stdout.split('\n').length).toBeGreaterThan(10);
  });

  test('pretty: each with its clause', async () => {
    const { stdout } = await run('--records-only', '--quiet');
    expect(stdout).toContain('Error: P014 (consent-records)');
    expect(stdout).toContain('What is wrong: nothing is on record for this pupil');
    expect(stdout).not.toContain('P010');
  });

  test('both options, or paths with one, are refused', async () => {
    expect((await run('--records-only', '--posts-only')).code).toBe(2);
    const { code, stderr } = await run('--records-only', 'published');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--records-only looks at no posts')]);
  });
});

describe('--since and --until', () => {
  const post = (publishAt?: string) => ({
    channel: 'facebook',
    text: 'Ring Sam on 07700 900123',
    ...(publishAt === undefined ? {} : { publishAt }),
  });
  const days = () =>
    archive(post('2026-03-28T23:59:59'), post('2026-03-29'), post('2026-03-31T23:59:59'), post('2026-03-31T23:00:00Z'), post());
  const looked = async (...args: readonly string[]) => {
    const { posts, notices } = await report('--posts-only', ...days(), ...args);
    const said = notices.flatMap(({ why }) => /^\d+ posts? (?:was|were) published outside/.exec(why) ?? []);
    return [posts.map(({ source }) => source.replace(/.*#/, '#')), said.map((why) => Number.parseInt(why, 10))];
  };

  test.each<readonly [string, readonly string[], readonly string[], readonly number[]]>([
    ['none', [], ['#1', '#2', '#3', '#4', '#5'], []],
    ['the first day, where the clocks change', ['--since', '2026-03-29'], ['#2', '#3', '#4', '#5'], [1]],
    ['the last day, by the school’s clocks', ['--until', '2026-03-31'], ['#1', '#2', '#3', '#5'], [1]],
    ['both', ['--since', '2026-03-29', '--until', '2026-03-30'], ['#2', '#5'], [3]],
  ])('days: %s', async (_, args, sources, said) => expect(await looked(...args)).toEqual([sources, said]));

  test('nothing of what lies outside is in any figure', async () => {
    const { counts } = await report('--posts-only', ...days(), '--since', '2026-03-29', '--until', '2026-03-29');
    const all = await report('--posts-only', ...days());
    expect([counts.posts, counts.errors]).toEqual([2, (all.counts.errors / 5) * 2]);
    expect(counts.errors).toBeGreaterThan(0);
  });
  test('a consent that has ended is not looked for in pictures of other days, nor a gap in the check log', async () => {
    const { records, takedowns } = await report('--since', '2027-01-01', ...archive(post(), post('2026-03-01')));
    expect([records.filter(({ check }) => check === 'check-log'), takedowns.length]).toEqual([[], 1]);
  });
  test('where no post is left there was nothing to check', async () => {
    const { code, stdout } = await run('--posts-only', ...archive(post('2026-03-01')), '--since', '2026-04-01');
    expect([code, stdout]).toEqual([2, expect.stringContaining('no post is of the days that were asked for')]);
  });
  test.each<readonly [readonly string[], RegExp]>([
    [['--since', 'yesterday'], /Expected a day as 2026-09-01/],
    [['--until', '2026-02-30'], /Expected a day as 2026-09-01/],
    [['--since', '2026-04-02', '--until', '2026-04-01'], /--until 2026-04-01 is before --since 2026-04-02/],
    [['--records-only', '--since', '2026-04-02'], /about posts, and --records-only looks at none/],
    [['--from', 'x.ndjson', '--since', '2026-04-02'], /cannot go with --since or --until/],
  ])('%j is refused', async (args, why) => {
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([2, expect.stringMatching(why)]);
  });
});
