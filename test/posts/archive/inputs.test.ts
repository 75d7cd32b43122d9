import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { expandInputs } from '../../../src/posts/inputs.ts';
import { zipped } from '../../formats/zips.ts';
import { type Files, post, scratch } from '../scratch.ts';

const outbox = '{"type":"OrderedCollection","orderedItems":[]}';
const instagram = [{ creation_timestamp: 1, media: [{ uri: 'a.jpg' }] }];

const expand = async (files: Files, ...args: string[]) => {
  const { inputs, unread } = await expandInputs(args, { cwd: scratch(files), archives: true });
  return { found: inputs.map(({ source, format }) => [source, format]), unread: unread.map(({ source }) => source) };
};

describe('what is an archive', () => {
  test.each<[string, Files, string]>([
    ['a zip, whatever it holds', { 'a.zip': zipped({ x: '' }) }, 'a.zip'],
    ['a packed tar', { 'a.tar.gz': '' }, 'a.tar.gz'],
    ['the same', { 'a.tgz': '' }, 'a.tgz'],
    ['a folder that a platform owns', { 'away/data/tweets.js': '' }, 'away'],
    ['one with its posts missing', { 'away/your_instagram_activity/media/posts_1.html': '' }, 'away'],
    ['one of a school’s own name', { 'away/deep/er/Shares.csv': '' }, 'away'],
    ['a file of X', { 'tweets.js': 'window.YTD.tweets.part0 = []' }, 'tweets.js'],
    ['under another name', { 'ours.js': '\uFEFFwindow.YTD.tweets.part0 = []' }, 'ours.js'],
    ['from before 2019', { '2015_01.js': 'Grailbird.data.tweets_2015_01 = \n[]' }, '2015_01.js'],
    ['a file of Instagram', { 'posts_1.json': instagram }, 'posts_1.json'],
    ['a file of Facebook', { 'profile_posts_1.json': [{ timestamp: 1 }] }, 'profile_posts_1.json'],
    ['a file of Threads', { 'threads_and_replies.json': { text_post_app_text_posts: [] } }, 'threads_and_replies.json'],
    ['a file of Mastodon', { 'outbox.json': outbox }, 'outbox.json'],
    ['a file of TikTok', { 'user_data_tiktok.json': '{}' }, 'user_data_tiktok.json'],
    ['a file of LinkedIn', { 'Shares.csv': 'Date,ShareLink' }, 'Shares.csv'],
    ['a table of Meta', { 'may.csv': '\uFEFFPost ID,Page ID,Publish time,Permalink\n' }, 'may.csv'],
    ['a table of YouTube', { 'videos.csv': 'Video ID,Video Title (Original)\n' }, 'videos.csv'],
    ['a record of Bluesky', { '3k.json': { $type: 'app.bsky.feed.post' } }, '3k.json'],
  ])('%s', async (_, files, argument) => {
    expect(await expand(files, argument)).toEqual({ found: [[argument, 'archive']], unread: [] });
  });

  test.each<[string, Files, string]>([
    ['a post of ours with a platform’s name', { 'posts_1.json': post('Hi') }, 'posts_1.json'],
    ['any other post', { 'farm.json': post('Hi') }, 'farm.json'],
  ])('and what is none: %s', async (_, files, argument) => {
    expect(await expand(files, argument)).toEqual({ found: [[argument, 'json']], unread: [] });
  });

  test('a table of no platform is a scheduler’s, and a script is unread as ever', async () => {
    expect(await expand({ 'plan.csv': 'Text,Posting Time\n', 'code.js': 'let a = 1' }, 'plan.csv', 'code.js')).toEqual({
      found: [['plan.csv', 'table']],
      unread: ['code.js'],
    });
  });

  test('a platform’s table is one in a folder and by a pattern too', async () => {
    const shares = 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n';
    expect(await expand({ 'a/Shares.csv': shares, 'a/farm.json': post('Hi') }, 'a')).toMatchObject({
      found: expect.arrayContaining([['a/Shares.csv', 'archive']]),
    });
    expect(await expand({ 'a/Shares.csv': shares, 'a/plan.csv': 'Text,Posting Time\n' }, 'a/*.csv')).toMatchObject({
      found: expect.arrayContaining([
        ['a/Shares.csv', 'archive'],
        ['a/plan.csv', 'table'],
      ]),
    });
  });

  test('a folder of our posts stays one, with a platform’s file in it too, and its zips are read', async () => {
    const files = { 'posts/farm.json': post('Hi'), 'posts/outbox.json': outbox, 'posts/2026/a.zip': '', 'posts/.hidden.zip': '' };
    expect(new Set((await expand(files, 'posts')).found)).toEqual(
      new Set([
        ['posts/2026/a.zip', 'archive'],
        ['posts/farm.json', 'json'],
        ['posts/outbox.json', 'json'],
      ]),
    );
  });

  test('posts of ours further down make it a folder of ours; messages are not looked into for that', async () => {
    const deep = { 'posts/tweets.js': 'window.YTD.tweets.part0 = []', 'posts/2026/06/01/farm.json': post('Hi') };
    expect((await expand(deep, 'posts')).found).toEqual([
      ['posts/2026/06/01/farm.json', 'json'],
      ['posts/tweets.js', 'archive'],
    ]);
    expect((await expand({ ...deep, 'posts/plan.csv': 'Text,Date', 'posts/code.js': 'let a' }, 'posts')).found).toHaveLength(2);
    const inbox = { 'away/data/tweets.js': '', 'away/messages/inbox/a_1/message_1.json': post('Hi'), 'away/contacts.json': post('Hi') };
    expect((await expand(inbox, 'away')).found).toEqual([['away', 'archive']]);
  });

  test('what lies in folders that nobody walks into makes no archive', async () => {
    const files = { 'posts/farm.json': [post('Hi')], 'posts/node_modules/x/tweets.js': '', 'posts/.old/tweets.js': '' };
    expect((await expand(files, 'posts')).found).toEqual([['posts/farm.json', 'json']]);
    expect((await expand({ 'a/node_modules/x/tweets.js': '', 'a/.old/tweets.js': '', 'a/b.zip': '' }, 'a')).found).toEqual([
      ['a/b.zip', 'archive'],
    ]);
  });

  test('a folder with nothing but zips, and a pattern', async () => {
    const files = { 'exports/a.zip': '', 'exports/b.tgz': '', 'exports/outbox.json': outbox };
    expect((await expand(files, 'exports/*')).found).toEqual([
      ['exports/a.zip', 'archive'],
      ['exports/b.tgz', 'archive'],
      ['exports/outbox.json', 'archive'],
    ]);
    expect((await expand({ 'exports/a.zip': '' }, 'exports')).found).toEqual([['exports/a.zip', 'archive']]);
  });

  test('an archive counts as the folder that it lies in, an unpacked one as itself', async () => {
    const cwd = scratch({ 'exports/a.zip': '', 'away/data/tweets.js': '' });
    const { inputs } = await expandInputs(['exports/a.zip', 'away'], { cwd, archives: true });
    expect(inputs.map(({ folder }) => folder)).toEqual([join(cwd, 'exports'), join(cwd, 'away')]);
  });
});

test('nobody checks an archive as a draft, and is told what to do', async () => {
  const cwd = scratch({ 'a.zip': '', 'a.tar.gz': '', 'away/data/tweets.js': '', 'posts/a.zip': '', 'posts/farm.json': post('Hi') });
  const { inputs, unread } = await expandInputs(['a.zip', 'a.tar.gz', 'away', 'posts'], { cwd });
  expect(inputs.map(({ source }) => source)).toEqual(['posts/farm.json']);
  expect(unread).toEqual([
    { source: 'a.zip', why: expect.stringContaining('smpolicy audit') },
    { source: 'a.tar.gz', why: expect.stringContaining('smpolicy audit') },
    { source: 'away', why: expect.stringContaining('no post') },
  ]);
});
