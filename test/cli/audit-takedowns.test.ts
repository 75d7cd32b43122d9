import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { looseRows } from '../../src/formats/csv-loose.ts';
import { validate } from '../../src/formats/shape.ts';
import { type Run, resultShape } from '../../src/formats/shapes/result.ts';
import { ROOT } from '../project/files.ts';
import { type Ran, runHere } from './world.ts';

let cwd = '';
const made: string[] = [];
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'smpolicy-takedowns-'));
  made.push(cwd);
  cpSync(join(ROOT, 'fixtures', 'schools', 'oakfield'), cwd, { recursive: true });
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const NOW = ['--now', '2026-11-16T09:00'];
const run = (...args: readonly string[]): Promise<Ran> => runHere({ args: ['audit', ...NOW, ...args], cwd });
const list = async (...args: readonly string[]): Promise<string> => (await run('--takedowns', '--no-mask', ...args)).stdout;
const published = (...posts: readonly object[]): void => {
  writeFileSync(join(cwd, 'published', 'more.ndjson'), posts.map((post) => `${JSON.stringify(post)}\n`).join(''));
};
const TWO = {
  ...{ id: 'two', channel: 'facebook', account: '@oakfieldprimary', publishAt: '2025-10-20T10:00', text: '=Two of us' },
  media: [{ type: 'image', pupils: ['P019', 'P022'] }],
};

describe('the list, for people', () => {
  test('goes by pupil and account, the most pressing first, and names whose it is and the policies', async () => {
    expect(await list('--policy', 'jmat')).toMatch(
      /^P019 on @oakfieldprimary:\n {2}\[ \] to be down by Monday 16 November: published\/2025-26\.ndjson#1\n {6}The words: "Paper planes[^"]*"\n {6}Published: Tuesday 14 October 2025, 15:40 on facebook\n {6}Who takes it down: mprice\n[\s\S]*\nP026 on @oakfieldprimary:\n[\s\S]*\nBy: baseline [^\n]*, jmat [^\n]*, as of Monday 16 November 2026, 09:00\.\n\n2 entries to take down, the first by Monday 16 November\.\n$/,
    );
  });
  test('a post of two pupils stands under each, and says so', async () => {
    published(TWO);
    const said = await list();
    expect(said.match(/^P\d+ on .*$/gm)).toEqual(['P019 on @oakfieldprimary:', 'P026 on @oakfieldprimary:', 'P022 on @oakfieldprimary:']);
    expect(said.match(/published\/more\.ndjson#1/g)?.length).toBe(2);
    expect(said).toContain('The same post also for: P022');
    expect(said).toMatch(/^4 entries to take down/m);
  });
  test('a violation of then that is none today is not in it; that nothing is left is said', async () => {
    const text = 'Ring us on Friday.';
    published({ channel: 'facebook', publishAt: '2025-10-20T10:00', text });
    expect((await run('--takedowns', 'published/more.ndjson')).stdout).toMatch(/Nothing to take down\.\n$/);
  });
  test('for ears, without a box', async () => expect(await list('--plain')).toMatch(/^ {2}To do, to be down by/m));
  test('is the school’s own affair to hide', async () => {
    published({ ...TWO, text: 'Farah Al-Zubairi won.' });
    const { stdout } = await run('--takedowns');
    expect(stdout).toContain('███');
    expect(stdout).not.toMatch(/Farah|Zubairi/);
  });
  test('looks at no record, and says what was not read', async () => {
    writeFileSync(join(cwd, 'published', 'broken.ndjson'), '{');
    const { stdout, code } = await run('--takedowns');
    expect([code, stdout.includes('The school’s records'), stdout.includes('consent-records')]).toEqual([2, false, false]);
    expect(stdout).toMatch(/Not read, so nothing is known of it:\n {2}published\/broken\.ndjson#1/);
    expect(stdout).toMatch(/Not everything could be read/);
  });
});

describe('as a table', () => {
  const rows = async (...args: readonly string[]): Promise<readonly Readonly<Record<string, string>>[]> => {
    const [names = [], ...lines] = looseRows((await list('--format', 'csv', ...args)).replace('\uFEFF', ''));
    return lines.map((line) => Object.fromEntries(line.map(({ text }, index) => [names[index]?.text ?? '', text] as const)));
  };

  test('a row for each pupil and post, with a column to tick', async () => {
    published(TWO);
    const all = await rows();
    expect(all.map((one) => [one['done'], one['row'], one['pupil'], one['post']])).toEqual([
      ['', 'take down', 'P019', 'published/2025-26.ndjson#1'],
      ['', 'take down', 'P019', 'published/more.ndjson#1'],
      ['', 'take down', 'P026', 'published/2026-27.ndjson#2'],
      ['', 'take down', 'P022', 'published/more.ndjson#1'],
      ['', 'notice', '', ''],
      ['', 'list', '', ''],
    ]);
    expect(all[1]).toMatchObject({
      ...{ 'down by': '2026-11-16', channel: 'facebook', 'who takes it down': 'mprice', words: "'=Two of us", 'also shows': 'P022' },
      ...{ published: '2025-10-20T10:00:00+01:00', policy: 'baseline' },
    });
    expect(all.at(-1)).toMatchObject({ policy: expect.stringMatching(/^baseline \d/), message: expect.stringMatching(/^4 entries/) });
  });

  test('goes into a file by its ending, hidden there', async () => {
    const { stdout } = await run('--takedowns', '--no-mask', '--format', 'json', '--output', 'list.csv', '--output', 'list.html');
    expect(JSON.parse(stdout)).toMatchObject({ posts: { length: 5 }, takedowns: { length: 2 }, records: { length: 0 } });
    expect(readFileSync(join(cwd, 'list.csv'), 'utf8')).toMatch(/^\uFEFF"done","row",/);
    expect(readFileSync(join(cwd, 'list.html'), 'utf8')).toContain('<title>Posts to take down</title>');
  });
});

describe('as a page', () => {
  test('each entry has a box to tick, named by its post', async () => {
    published(TWO);
    const page = await list('--format', 'html');
    const boxes = [...page.matchAll(/<input type="checkbox" id="([^"]+)" aria-labelledby="([^"]+)">/g)];
    expect(boxes.length).toBe(4);
    for (const [, id = '', label = ''] of boxes)
      expect([page.split(`id="${id}"`).length, page.split(`id="${label}"`).length]).toEqual([2, 2]);
    expect(page.match(/<h2 id="group-\d">.*?<\/h2>/g)).toEqual([
      '<h2 id="group-1">P019 on @oakfieldprimary</h2>',
      '<h2 id="group-2">P026 on @oakfieldprimary</h2>',
      '<h2 id="group-3">P022 on @oakfieldprimary</h2>',
    ]);
  });
  test('what a post says is words there, and a link only one that leads somewhere', async () => {
    published({ ...TWO, text: '<script>alert(1)</script>' });
    expect(await list('--format', 'html')).toContain('“&lt;script&gt;alert(1)&lt;/script&gt;”');
  });
  test('loads nothing', async () => expect(await list('--format', 'html')).not.toMatch(/<script|src=|@import|url\(/));
});

test('two posts whose names are hidden alike do not change channels', async () => {
  const post = { text: 'We won.', publishAt: '2026-05-14', media: [{ type: 'image', pupils: ['P026'] }] };
  for (const [name, channel] of [
    ['isla', 'instagram'],
    ['otis', 'website'],
  ] as const)
    writeFileSync(join(cwd, 'published', `${name}.json`), JSON.stringify({ ...post, channel, text: `We won. ${channel}` }));
  const rows = (await run('--takedowns', '--mask', '--format', 'csv', 'published')).stdout.split('\n');
  const channels = rows
    .filter((row) => row.includes('We won'))
    .map((row) => [/We won\. (\w+)/.exec(row)?.[1], /"(instagram|website)",/.exec(row)?.[1]]);
  expect(channels.length).toBeGreaterThan(1);
  for (const [said, shown] of channels) expect(shown).toBe(said);
});

describe('held against the list before', () => {
  const earlier = async (...args: readonly string[]): Promise<void> => {
    await run('--posts-only', '--output', 'last.ndjson', ...args);
  };
  const removed = (): void => {
    const file = join(cwd, 'published', '2025-26.ndjson');
    writeFileSync(file, readFileSync(file, 'utf8').split('\n').slice(1).join('\n'));
  };

  test('what was taken down is gone, and what is left is left', async () => {
    await earlier();
    removed();
    const said = await list('--from', 'last.ndjson');
    expect(said).toMatch(
      /Gone since the earlier list:\n {2}P019, @oakfieldprimary; published Tuesday 14 October 2025, 15:40;\n? *published\/2025-26\.ndjson#1\n/,
    );
    expect(said).toMatch(/^1 entry to take down/m);
    expect(said).toMatch(/Of the earlier list 1 entry is gone\./);
  });
  test('as well where the family has agreed again', async () => {
    await earlier();
    const file = join(cwd, 'consent.csv');
    writeFileSync(file, `${readFileSync(file, 'utf8')}P019,photo,social,given,2026-11-10,,written,consent\n`);
    expect(await list('--from', 'last.ndjson')).toMatch(/Gone since the earlier list:\n {2}P019/);
  });
  test('nothing has changed', async () => {
    await earlier();
    const said = await list('--from', 'last.ndjson');
    expect(said).toMatch(/Of the earlier list nothing is gone\./);
    expect(said).not.toContain('Gone since');
  });
  test('an account that was not looked at this time', async () => {
    await earlier();
    published({ channel: 'x', account: '@another', text: 'Forty new books.', publishAt: '2026-11-02' });
    const said = await list('published/more.ndjson', '--from', 'last.ndjson');
    expect(said).not.toContain('Gone since');
    expect(said).toMatch(/Not wholly looked at this time:\n {2}P019, @oakfieldprimary/);
  });
  test.each<readonly [string, readonly string[]]>([
    ['of another day than was asked for', ['--since', '2025-10-15']],
    ['of a later day', ['--until', '2025-10-13']],
  ])('a post %s', async (_, days) => {
    await earlier();
    removed();
    published({ channel: 'facebook', account: '@oakfieldprimary', text: 'Forty new books.' });
    const said = await list('--from', 'last.ndjson', ...days);
    expect(said).not.toContain('Gone since');
    expect(said).toMatch(/Not wholly looked at this time:\n {2}P019, @oakfieldprimary/);
  });
  test('nothing is gone where something was not read: it may be what could not be read', async () => {
    await earlier();
    removed();
    writeFileSync(join(cwd, 'published', 'broken.ndjson'), '{"channel":\n');
    const said = await list('--from', 'last.ndjson');
    expect(said).toMatch(
      /Of the earlier list nothing is gone\.\nOf the earlier list 1 entry was not wholly looked at this time\.|not wholly/,
    );
    expect(said).not.toContain('Gone since');
  });
  test('a post whose picture cannot be read this time is not gone', async () => {
    const post = { channel: 'facebook', account: '@oakfieldprimary', publishAt: '2026-06-12T10:00', text: 'Isla Brackenridge won' };
    published({ id: 'won', ...post });
    await earlier('--no-mask');
    published({ id: 'won', ...post, text: 'We won', media: [{ type: 'image', file: 'lost.jpg', pupils: [] }] });
    const said = await list('--from', 'last.ndjson');
    expect(said).not.toContain('Gone since');
    expect(said).toMatch(/Not wholly looked at this time:/);
  });
  test('in every format that lists them, and in the others as a number', async () => {
    await earlier();
    removed();
    expect(await list('--from', 'last.ndjson', '--format', 'csv')).toMatch(/^"yes","gone","2026-11-16","P019"/m);
    expect(await list('--from', 'last.ndjson', '--format', 'html')).toContain('<h2 id="gone">Gone since the earlier list</h2>');
    for (const format of ['json', 'ndjson'])
      expect(await list('--from', 'last.ndjson', '--format', format)).toContain('gone since the earlier list: 1;');
  });
  test('with names in files, hidden in one of the two', async () => {
    published({ ...TWO, id: 'isla-brackenridge', media: [{ type: 'image', pupils: ['P022'] }], text: 'Isla Brackenridge won' });
    await earlier('--no-mask');
    const same = await run('--takedowns', '--mask', '--from', 'last.ndjson');
    expect(same.stdout).toMatch(/Of the earlier list nothing is gone\./);
    rmSync(join(cwd, 'published', 'more.ndjson'));
    const gone = await run('--takedowns', '--mask', '--from', 'last.ndjson', '--format', 'csv');
    expect(gone.stdout).toMatch(/"gone"/);
    expect(gone.stdout).not.toMatch(/Isla|Brackenridge/i);
  });
  test.each([
    ['that is not there', 'nowhere.ndjson', ''],
    ['that was cut short', 'cut.ndjson', '{"unread":{"source":"a","why":"b"}}\n'],
    ['that is none of ours', 'notes.ndjson', '{"hello":1}\n'],
  ])('a file %s is refused before anything is printed', async (_, name, text) => {
    if (text !== '') writeFileSync(join(cwd, name), text);
    const { code, stdout, stderr } = await run('--takedowns', '--from', name);
    expect([code, stdout, stderr.includes(name)]).toEqual([2, '', true]);
  });
});

test('pictures in an archive that somebody must look through are in the list, and in the report', async () => {
  const archive = 'exports/instagram-oakfieldprimary';
  const said = await list(archive);
  expect(said).toMatch(
    /^P043 on @oakfieldprimary:\n {2}\[ \] to be down by Sunday 1 November: exports\/instagram-oakfieldprimary\n {6}The words: "4 pictures on instagram of which nobody has said who is shown:\n *to be looked through for this pupil"/m,
  );
  const { stdout } = await run('--posts-only', '--format', 'json', archive);
  const { takedowns } = validate(resultShape, { value: JSON.parse(stdout) as unknown, file: 'stdout', locate: () => undefined }) as Run;
  expect(takedowns.map(({ source, pupils, link }) => [source, pupils.join(), link])).toEqual([
    ...['P041', 'P030', 'P029', 'P043'].map((pupil) => [archive, pupil, null]),
    [`${archive}/your_instagram_activity/media/posts_1.json#3`, '', null],
    [archive, 'P028', null],
  ]);
  expect(takedowns.map(({ due }) => due)).toEqual(takedowns.map(({ due }) => due).toSorted());
  await run('--posts-only', '--output', 'last.ndjson', archive);
  expect(await list(archive, '--from', 'last.ndjson')).toMatch(/Of the earlier list nothing is gone\./);
});

test.each([
  [['--takedowns', '--records-only'], /--takedowns lists posts/],
  [['--takedowns', '--format', 'sarif'], /not printed as sarif. Use one of pretty, csv, html, json, ndjson/],
  [['--takedowns', '--output', 'list.xml'], /not printed as junit/],
])('%j is refused', async (args, why) => {
  const { code, stdout, stderr } = await run(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(why);
});
