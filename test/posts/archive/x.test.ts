import { describe, expect, test } from '@jest/globals';
import { onlyPost, readFiles } from './archives.ts';

const tweets = (list: readonly unknown[], name = 'tweets.part0'): string => `window.YTD.${name} = ${JSON.stringify(list)}`;
const tweet = (id: string, text: string, more: object = {}) => ({
  tweet: { id_str: id, created_at: 'Tue Apr 08 17:27:14 +0000 2025', full_text: text, ...more },
});
const manifest = (files: readonly object[]): string =>
  `window.__THAR_CONFIG = ${JSON.stringify({ userInfo: {}, dataTypes: { tweets: { files } } })}`;
const account = tweets([{ account: { username: 'OakfieldPrimary' } }], 'account.part0');
const textsOf = ({ drafts }: { drafts: readonly { post: { text?: string } }[] }) => drafts.map(({ post }) => post.text);

describe('every vintage', () => {
  test('about 2022 on', async () => {
    const vector =
      'window.YTD.tweets.part0 = [{"tweet":{"id_str":"1900000000000000001","created_at":"Tue Apr 08 17:27:14 +0000 2025","full_text":"Fun &amp; games https://t.co/a","entities":{"urls":[{"url":"https://t.co/a","expanded_url":"https://example.org/x","indices":["16","30"]}],"user_mentions":[]}}}]';
    const { drafts, unread } = await readFiles({ 'twitter-2025/data/tweets.js': vector, 'twitter-2025/data/account.js': account });
    expect(unread).toEqual([]);
    expect(drafts).toEqual([
      expect.objectContaining({
        source: 'export.zip/twitter-2025/data/tweets.js#1',
        archive: 'export.zip',
        folder: '/away',
        link: 'https://x.com/OakfieldPrimary/status/1900000000000000001',
        post: {
          id: '1900000000000000001',
          channel: 'x',
          account: '@OakfieldPrimary',
          kind: 'post',
          text: 'Fun & games https://example.org/x',
          publishAt: '2025-04-08T17:27:14.000Z',
        },
      }),
    ]);
  });

  test.each([
    [
      '2019 to 2022',
      'data/tweet.js',
      `${tweets([{ id_str: '1', created_at: 'Tue Apr 08 17:27:14 +0000 2025', full_text: 'Hello' }], 'tweet.part0')};\n`,
    ],
    ['with a mark before it', 'data/tweets.js', `\uFEFF${tweets([tweet('1', 'Hello')])}`],
    ['community posts', 'data/community-tweet.js', tweets([tweet('1', 'Hello')], 'community_tweet.part0')],
    [
      'before 2019',
      'data/js/tweets/2015_01.js',
      'Grailbird.data.tweets_2015_01 = \n[{"id_str":"1","created_at":"2025-04-08 17:27:14 +0000","text":"Hello"}]',
    ],
  ])('%s', async (_, path, content) => {
    const { post } = await onlyPost(path, content);
    expect([post.text, post.id, post.publishAt]).toEqual(['Hello', '1', '2025-04-08T17:27:14.000Z']);
  });

  test('ends with a semicolon or without, wherever its pieces part', async () => {
    const content = `${tweets([tweet('1', 'Hello;')])} ;\r\n \n`;
    for (let piece = 1; piece < content.length; piece += 1) {
      const { drafts, unread } = await readFiles({ 'data/tweets.js': content }, { piece });
      expect([piece, textsOf({ drafts }), unread]).toEqual([piece, ['Hello;'], []]);
    }
  });

  test('a script is never run, and something else in its place is unread', async () => {
    const { drafts, unread } = await readFiles({
      'data/tweets.js': 'globalThis.ran = true; window.YTD.tweets.part0 = [{"tweet":{"full_text":"Hi"}}]',
    });
    expect([drafts, unread.length, 'ran' in globalThis]).toEqual([[], 1, false]);
  });
});

describe('parts', () => {
  const parts = Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [
      `data/tweets${n === 0 ? '' : `-part${n}`}.js`,
      tweets([tweet(`${n}`, `Part ${n}`)], `tweets.part${n}`),
    ]),
  );

  test('come in the order of their numbers', async () => {
    expect(textsOf(await readFiles(parts))).toEqual(Array.from({ length: 12 }, (_, n) => `Part ${n}`));
  });

  test.each(['data/tweets.js', 'data/tweets-part4.js'])('without %s, that part is unread and the others are read', async (lost) => {
    const { [lost]: _, ...rest } = parts;
    const { drafts, unread } = await readFiles(rest);
    expect([drafts.length, unread.map(({ source }) => source)]).toEqual([11, [`export.zip/${lost}`]]);
  });

  const files = [
    { fileName: 'data/tweets.js', globalName: 'YTD.tweets.part0', count: '1' },
    { fileName: 'data/tweets-part1.js', globalName: 'YTD.tweets.part1', count: '1' },
  ];
  const two = { 'a/data/tweets.js': parts['data/tweets.js'], 'a/data/tweets-part1.js': parts['data/tweets-part1.js'] };

  test('as many as the list of the archive says are all there', async () => {
    expect((await readFiles({ ...two, 'a/data/manifest.js': manifest(files) })).unread).toEqual([]);
  });

  test('a last part that is missing is unread', async () => {
    const { unread } = await readFiles({ 'a/data/tweets.js': two['a/data/tweets.js'], 'a/data/manifest.js': manifest(files) });
    expect(unread.map(({ source }) => source)).toEqual(['export.zip/a/data/tweets-part1.js']);
  });

  test('a part with fewer posts than promised is unread, and its posts are read', async () => {
    const more = [{ ...files[0], count: '2' }, files[1]];
    const { drafts, unread } = await readFiles({ ...two, 'a/data/manifest.js': manifest(more as object[]) });
    expect([drafts.length, unread.map(({ why }) => why)]).toEqual([2, [expect.stringContaining('1 of the 2 records')]]);
  });

  test('a list that cannot be read proves nothing', async () => {
    const { unread } = await readFiles({ ...two, 'a/data/manifest.js': 'window.__THAR_CONFIG = {' });
    expect(unread.map(({ source }) => source)).toEqual(['export.zip/a/data/manifest.js']);
  });

  test('other files of the list are none of ours', async () => {
    const more = [...files, { fileName: 'data/direct-messages.js', count: '900' }];
    expect((await readFiles({ ...two, 'a/data/manifest.js': manifest(more) })).unread).toEqual([]);
  });

  test('two accounts side by side keep their handles', async () => {
    const other = tweets([{ account: { username: 'other' } }], 'account.part0');
    const { drafts } = await readFiles({
      ...two,
      'a/data/account.js': account,
      'b/data/tweets.js': tweets([tweet('9', 'B')]),
      'b/data/account.js': other,
    });
    expect(drafts.map(({ post }) => post.account)).toEqual(['@OakfieldPrimary', '@OakfieldPrimary', '@other']);
  });
});

describe('what is no longer to be seen is not judged, and told of', () => {
  test('deleted posts', async () => {
    const { drafts, notices } = await readFiles({
      'data/deleted-tweets.js': tweets([tweet('1', 'Gone')], 'deleted_tweets.part0'),
      'data/tweets.js': tweets([tweet('2', 'Here')]),
    });
    expect([textsOf({ drafts }), notices.filter((one) => one.includes('deleted'))]).toEqual([
      ['Here'],
      ['export.zip: 1 of its posts: deleted there, and not judged'],
    ]);
  });

  test('versions before an edit', async () => {
    const edits = (ids: readonly string[]) => ({ edit_info: { initial: { editTweetIds: ids } } });
    const list = [tweet('2', 'New', edits(['1', '2'])), tweet('1', 'Old', edits(['1']))];
    const { drafts, notices } = await readFiles({ 'data/tweets.js': tweets(list) });
    expect([textsOf({ drafts }), notices.some((one) => one.includes('1 of its posts: an earlier version'))]).toEqual([['New'], true]);
  });
});

describe('long posts', () => {
  const whole = `${'Long ago and far away. '.repeat(20)}The end.`;
  const note = (text: string, more: object = {}) =>
    tweets(
      [
        {
          noteTweet: {
            noteTweetId: '9',
            createdAt: '2025-04-08T17:27:14.000Z',
            core: { text, mentions: [], urls: [], hashtags: [], ...more },
          },
        },
      ],
      'note_tweet.part0',
    );

  test('take the place of what was cut short', async () => {
    const short = tweets([tweet('1', `${whole.slice(0, 270)}… https://t.co/abc`)]);
    const urls = [{ expandedUrl: 'https://example.org/more' }];
    const { drafts } = await readFiles({ 'data/tweets.js': short, 'data/note-tweet.js': note(whole, { urls }) });
    expect([textsOf({ drafts }), drafts[0]?.post.links]).toEqual([[whole], ['https://example.org/more']]);
  });

  test('that begin alike are told apart by their time', async () => {
    const later = { created_at: 'Tue Apr 08 19:00:00 +0000 2025' };
    const short = tweets([tweet('1', `${whole.slice(0, 270)}…`, later), tweet('2', `${whole.slice(0, 270)}…`)]);
    const { drafts } = await readFiles({ 'data/tweets.js': short, 'data/note-tweet.js': note(whole) });
    expect(textsOf({ drafts })).toEqual([`${whole.slice(0, 270)}…`, whole]);
  });

  test('stand alone where no post begins like them', async () => {
    const { drafts } = await readFiles({ 'data/tweets.js': tweets([tweet('1', 'Another')]), 'data/note-tweet.js': note('A long post') });
    expect(textsOf({ drafts })).toEqual(['Another', 'A long post']);
    expect(drafts[1]?.post.publishAt).toBe('2025-04-08T17:27:14.000Z');
  });

  test('are unread where their words are not to be found', async () => {
    const { unread } = await readFiles({
      'data/tweets.js': tweets([tweet('1', 'Another')]),
      'data/note-tweet.js': tweets([{ noteTweet: {} }], 'note_tweet.part0'),
    });
    expect(unread.map(({ source }) => source)).toEqual(['export.zip/data/note-tweet.js#1']);
  });

  test('articles are unread, unless there are none', async () => {
    const posts = { 'data/tweets.js': tweets([tweet('1', 'Another')]) };
    expect((await readFiles({ ...posts, 'data/article.js': tweets([{}], 'article.part0') })).unread).toHaveLength(1);
    expect((await readFiles({ ...posts, 'data/article.js': tweets([], 'article.part0') })).unread).toHaveLength(0);
  });
});

describe('what stands in a post', () => {
  test('is unescaped once, and a link with odd signs is kept as it is', async () => {
    const urls = [{ url: 'https://t.co/a1', expanded_url: 'https://example.org/?a=$&b=&lt;' }];
    const { post } = await onlyPost('data/tweets.js', tweets([tweet('1', '&amp;lt; https://t.co/a1', { entities: { urls } })]));
    expect(post.text).toBe('&lt; https://example.org/?a=$&b=&lt;');
  });

  test('pictures are all of them, with their words and names', async () => {
    const one = { url: 'https://t.co/p', media_url_https: 'https://pbs.example.org/media/AbC.jpg', type: 'photo', ext_alt_text: 'A tree' };
    const film = {
      ...{ url: 'https://t.co/p', media_url_https: 'https://pbs.example.org/thumb.jpg', type: 'video' },
      video_info: {
        variants: [
          { bitrate: '1', url: 'https://v.example.org/low.mp4?tag=1' },
          { bitrate: '900', url: 'https://v.example.org/best.mp4?tag=1' },
          { content_type: 'application/x-mpegURL', url: 'https://v.example.org/a.m3u8' },
        ],
      },
    };
    const { post } = await onlyPost(
      'data/tweets.js',
      tweets([tweet('7', 'Look https://t.co/p', { entities: { media: [one] }, extended_entities: { media: [one, film] } })]),
    );
    expect(post.text).toBe('Look');
    expect(post.media).toEqual([
      { type: 'image', file: '7-AbC.jpg', alt: 'A tree' },
      { type: 'video', file: '7-best.mp4' },
    ]);
  });

  test.each([
    ['latitude first', { geo: { coordinates: ['51.5', '-0.12'] } }],
    ['longitude first', { coordinates: { coordinates: ['-0.12', '51.5'] } }],
  ])('a place with its %s', async (_, more) => {
    expect((await onlyPost('data/tweets.js', tweets([tweet('1', 'Here', more)]))).post.location).toEqual({ lat: 51.5, lon: -0.12 });
  });

  test('an answer, and one to oneself', async () => {
    const list = [
      tweet('1', '@someone Yes', { in_reply_to_screen_name: 'someone' }),
      tweet('2', 'More', { in_reply_to_screen_name: 'oakfieldprimary' }),
      tweet('3', 'Old', { in_reply_to_status_id_str: '5' }),
    ];
    const { drafts } = await readFiles({ 'data/tweets.js': tweets(list), 'data/account.js': account });
    expect(drafts.map(({ post }) => post.kind)).toEqual(['reply', 'post', 'reply']);
  });

  test('a missing or impossible date is none, and never 1970', async () => {
    for (const created_at of [undefined, '', 'soon', 'Thu Jan 01 00:00:00 +0000 1970'])
      expect((await onlyPost('data/tweets.js', tweets([tweet('1', 'Hi', { created_at })]))).post).not.toHaveProperty('publishAt');
  });

  test('a record of another shape is unread', async () => {
    const { drafts, unread } = await readFiles({ 'data/tweets.js': tweets([{ other: {} }, tweet('1', 'Fine')]) });
    expect([drafts.length, unread.map(({ source }) => source)]).toEqual([1, ['export.zip/data/tweets.js#1']]);
  });
});

test('nothing but the posts, the account and the list is opened', async () => {
  const others = [
    'direct-messages',
    'direct-messages-group',
    'contact',
    'follower',
    'following',
    'phone-number',
    'email-address-change',
    'like',
    'tweet-headers',
    'profile',
  ];
  const files = Object.fromEntries(others.map((name) => [`data/${name}.js`, tweets([{}], `${name}.part0`)]));
  const { opened, drafts } = await readFiles({
    ...files,
    'data/tweets.js': tweets([tweet('1', 'Hi')]),
    'data/account.js': account,
    'data/manifest.js': manifest([]),
  });
  expect([opened.toSorted(), drafts.length]).toEqual([['data/account.js', 'data/manifest.js', 'data/tweets.js'], 1]);
});
