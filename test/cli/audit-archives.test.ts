import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { validate } from '../../src/formats/shape.ts';
import { type Run, resultShape } from '../../src/formats/shapes/result.ts';
import { zipOf, zipped } from '../formats/zips.ts';
import { ROOT, read } from '../project/files.ts';
import { runHere } from './world.ts';

const HOME = 'instagram-oakfieldprimary/your_instagram_activity/media';
const cwd = mkdtempSync(join(tmpdir(), 'smpolicy-archives-'));
cpSync(join(ROOT, 'fixtures', 'schools', 'oakfield'), cwd, { recursive: true });
afterAll(() => rmSync(cwd, { recursive: true }));

const run = async (...args: readonly string[]) => runHere({ args: ['audit', '--posts-only', '--now', '2026-11-16T09:00', ...args], cwd });
const audited = async (...args: readonly string[]): Promise<Run & { code: number; stderr: string }> => {
  const { code, stdout, stderr } = await run('--format', 'json', '--no-mask', ...args);
  const value = JSON.parse(stdout) as unknown;
  return { ...validate(resultShape, { value, file: 'stdout', locate: () => undefined }), code, stderr };
};
const withFile = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(cwd, name), content);
  return name;
};
const foundIn = ({ posts }: Run) =>
  posts.map(({ source, violations }) => [source, violations.map(({ check, kind }) => `${check}/${kind}`)]);
const posts = read(`fixtures/schools/oakfield/exports/${HOME}/posts_1.json`);

const tweets = (list: readonly object[]): string => `window.YTD.tweets.part0 = ${JSON.stringify(list.map((tweet) => ({ tweet })))}`;
const tweet = (id: string, full_text: string, created_at = 'Tue Apr 08 17:27:14 +0000 2025') => ({ id_str: id, created_at, full_text });
const account = 'window.YTD.account.part0 = [{"account":{"username":"oakfieldprimary"}}]';

describe('an audit of an unpacked archive', () => {
  test('judges its posts at their own day, and says what was not looked at', async () => {
    const report = await audited('exports/instagram-oakfieldprimary');
    const source = (nth: number): string => `exports/${HOME}/posts_1.json#${nth}`;
    expect([report.code, report.unread]).toEqual([1, []]);
    expect(foundIn(report)).toEqual([
      [source(1), ['trip-location/during-trip']],
      [source(2), []],
      [source(3), ['personal-data/photo-gps']],
    ]);
    expect(report.posts[0]?.violations[0]?.match).toBe('Wrenhollow Farm Park');
    expect(report.notices.map(({ why }) => why)).toEqual([
      'exports/instagram-oakfieldprimary: 1 of its posts: hidden, expired or private, and not judged',
      expect.stringMatching(/^exports\/instagram-oakfieldprimary: an archive of Instagram, which does not keep who is shown/),
      'exports/instagram-oakfieldprimary: 4 pictures or films are not in the archive, and not looked into',
    ]);
    expect(report.counts).toMatchObject({ posts: 3, undecided: 0, questions: 0 });
  });

  test('says the same of it zipped, of the one file, and of a folder or pattern that brings it', async () => {
    withFile('ours.zip', zipped({ [`${HOME}/posts_1.json`]: posts }));
    const wanted = [['trip-location/during-trip'], [], ['personal-data/photo-gps']];
    for (const argument of ['ours.zip', `exports/${HOME}/posts_1.json`, 'ours.*', 'exports'])
      expect([argument, foundIn(await audited(argument)).map(([, kinds]) => kinds)]).toEqual([argument, wanted]);
  });
});

describe('an audit of a zip of X', () => {
  const zip = withFile(
    'x.zip',
    zipped({
      'data/account.js': account,
      'data/tweets.js': tweets([
        tweet('1900000000000000001', 'Well done Farah Al-Zubairi!'),
        tweet('1900000000000000002', 'Forty new books.'),
      ]),
      'data/direct-messages.js': 'window.YTD.direct_messages.part0 = [{"never":"read, Adaeze Nwosu-Bell"}]',
    }),
  );

  test('names the post, where it can be seen and what must come down', async () => {
    const {
      posts: [first],
      takedowns,
      code,
    } = await audited(zip);
    expect(first).toMatchObject({
      source: 'x.zip/data/tweets.js#1',
      id: '1900000000000000001',
      account: '@oakfieldprimary',
      publishAt: '2025-04-08T18:27:14+01:00',
      link: 'https://x.com/oakfieldprimary/status/1900000000000000001',
    });
    expect(first?.violations.map(({ check, pupils }) => [check, pupils])).toEqual([['child-name', ['P026']]]);
    expect(takedowns.map(({ id, link }) => [id, link])).toEqual([
      ['1900000000000000001', 'https://x.com/oakfieldprimary/status/1900000000000000001'],
    ]);
    expect(code).toBe(1);
  });

  test('hides names where nobody asked for them, and prints in every format', async () => {
    for (const format of ['pretty', 'json', 'ndjson']) {
      const { code, stdout, stderr } = await run('--format', format, zip);
      expect([format, code, /Zubairi|Nwosu/.test(stdout + stderr)]).toEqual([format, 1, false]);
    }
  });

  test('with a part missing is unread: what is there is judged, and the exit is 2', async () => {
    const manifest = `window.__THAR_CONFIG = ${JSON.stringify({
      dataTypes: {
        tweets: {
          files: [
            { fileName: 'data/tweets.js', count: '1' },
            { fileName: 'data/tweets-part1.js', count: '5' },
          ],
        },
      },
    })}`;
    const {
      code,
      unread,
      posts: judged,
      verdict,
    } = await audited(withFile('part.zip', zipped({ 'data/manifest.js': manifest, 'data/tweets.js': tweets([tweet('1', 'Hello')]) })));
    expect([code, verdict, judged.length, unread.map(({ source }) => source)]).toEqual([2, null, 1, ['part.zip/data/tweets-part1.js']]);
  });
});

describe('an archive that cannot be read is unread, and the others are judged', () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ['cut short', zipped({ 'data/tweets.js': tweets([tweet('1', 'Hello')]) }).subarray(0, 90), /no whole zip/],
    ['of something else', zipped({ 'letter.docx': '' }), /no archive of a platform/],
    ['of web pages', zipped({ 'your_instagram_activity/media/posts_1.html': '<html>' }), /web pages.*JSON/],
    ['locked', zipOf([{ name: 'data/tweets.js', content: 'x', flags: 1 }]), /locked/],
    ['that leads out', zipped({ '../data/tweets.js': tweets([]) }), /no whole zip/],
    ['with no posts', zipped({ 'data/tweets.js': tweets([]) }), /no post was found/],
  ])('%s', async (_, bytes, why) => {
    const { code, unread, posts: judged } = await audited(withFile('bad.zip', bytes), `exports/${HOME}/posts_1.json`);
    expect([code, judged.length, unread.map((one) => one.source.startsWith('bad.zip'))]).toEqual([2, 3, [true]]);
    expect(unread[0]?.why).toMatch(why);
  });

  test('one that a folder brings and that is no platform’s is told of and passed over', async () => {
    const folder = mkdtempSync(join(cwd, 'mixed-'));
    writeFileSync(join(folder, 'letters.zip'), zipped({ 'letter.docx': '' }));
    writeFileSync(join(folder, 'farm.json'), '{"channel":"facebook","text":"Forty new books.","publishAt":"2026-06-19T14:30"}');
    const { code, posts: judged, notices } = await audited(folder);
    expect([code, judged.length, notices.some(({ why }) => why.includes('letters.zip'))]).toEqual([0, 1, true]);
  });
});

test('a draft is not checked out of an archive', async () => {
  const { code, stdout } = await runHere({ args: ['check', 'ours.zip'], cwd });
  expect([code, stdout]).toEqual([2, expect.stringContaining('smpolicy audit')]);
});
