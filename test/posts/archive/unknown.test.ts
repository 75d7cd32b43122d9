import { describe, expect, test } from '@jest/globals';
import { readFiles } from './archives.ts';

/** Beside posts that are read, whatever is not read is told of: a changed format must not read like a good school. */

const RING = 'Ring 07700 900123 now';
const seconds = 1_788_946_200;
const tweets = (list: readonly unknown[], name = 'tweets.part0'): string => `window.YTD.${name} = ${JSON.stringify(list)}`;
const sourcesOf = ({ unread }: Awaited<ReturnType<typeof readFiles>>) => unread.map(({ source }) => source.replace('export.zip/', ''));
const textsOf = ({ drafts }: Awaited<ReturnType<typeof readFiles>>) => drafts.map(({ post }) => post.text);

const MEDIA = 'your_instagram_activity/media/';
const IG = { [`${MEDIA}posts_1.json`]: [{ title: 'Lovely', creation_timestamp: seconds, media: [{ uri: 'a.jpg' }] }] };
const FB = { 'posts/your_posts_1.json': [{ timestamp: seconds, data: [{ post: 'Lovely' }] }] };
const X = { 'data/tweets.js': tweets([{ tweet: { id_str: '1', full_text: 'Lovely' } }]) };
const LINKEDIN = { 'Shares.csv': 'Date,ShareLink,ShareCommentary\n2026-09-09 09:30:00,,Lovely\n' };
const VIDEOS = 'Takeout/YouTube and YouTube Music/video metadata/videos.csv';
const YOUTUBE = { [VIDEOS]: 'Video ID,Video Title (Original),Privacy\na1,Lovely,Public\n' };
const outbox = (...orderedItems: unknown[]) => ({
  'outbox.json': {
    '@context': ['https://www.w3.org/ns/activitystreams', { ostatus: 'http://ostatus.org#' }],
    orderedItems: [{ type: 'Create', object: { content: '<p>Lovely</p>' } }, ...orderedItems],
  },
});

describe('a post file beside others', () => {
  test.each([
    [
      'reels under another key',
      { ...IG, [`${MEDIA}reels.json`]: { reels_media: [{ media: [{ uri: '1.mp4', title: RING }] }] } },
      `${MEDIA}reels.json`,
    ],
    ['a list that is none', { ...IG, [`${MEDIA}reels.json`]: { ig_reels_media: { one: {} } } }, `${MEDIA}reels.json`],
    ['stories under another key', { ...IG, [`${MEDIA}stories.json`]: { stories: [{ uri: 's.jpg' }] } }, `${MEDIA}stories.json`],
    [
      'an empty list, and posts elsewhere',
      { ...IG, [`${MEDIA}reels.json`]: { ig_reels_media: [], all: [{ title: RING }] } },
      `${MEDIA}reels.json`,
    ],
    ['a second part of reels under another key', { ...IG, [`${MEDIA}reels_2.json`]: { all: [{ title: RING }] } }, `${MEDIA}reels_2.json`],
    ['no list of the years before 2021', { ...IG, 'media.json': { pictures: [{ caption: RING }] } }, 'media.json'],
    ['films under another key', { ...FB, 'posts/your_videos.json': { films: [{ description: RING }] } }, 'posts/your_videos.json'],
    ['an album of another form', { ...FB, 'posts/album/0.json': { pictures: [{ uri: 'a.jpg' }] } }, 'posts/album/0.json#1'],
    ['Threads under another key', { ...IG, 'threads/threads_and_replies.json': { posts: [] } }, 'threads/threads_and_replies.json'],
    [
      'a table without a heading for its words',
      { ...YOUTUBE, 'video metadata/videos(1).csv': 'Video ID,Titel,Privacy\na2,Hallo,Public\n' },
      'video metadata/videos(1).csv',
    ],
  ])('%s is unread', async (_, files, source) => {
    const read = await readFiles(files);
    expect([textsOf(read), sourcesOf(read)]).toEqual([['Lovely'], [source]]);
  });

  test('an empty list of posts is none, and nothing is said of it', async () => {
    const read = await readFiles({
      ...IG,
      [`${MEDIA}reels.json`]: { ig_reels_media: [] },
      'media.json': { photos: [], videos: [], direct: [{}] },
    });
    expect([textsOf(read), sourcesOf(read)]).toEqual([['Lovely'], []]);
  });

  test.each([
    ['tiktok, in a section of posts', { Post: { Posts: { VideoList: [{ Title: 'Lovely', Date: '' }], PhotoList: [{ Title: RING }] } } }],
    [
      'tiktok, with a deleted one',
      { Post: { Posts: { Clips: [{ Title: RING }] }, 'Recently Deleted Posts': { PostList: [{ Title: 'Gone' }] } } },
    ],
  ])('%s', async (_, content) => {
    expect(sourcesOf(await readFiles({ 'user_data_tiktok.json': content }))).toEqual(['user_data_tiktok.json']);
  });

  test('tiktok, where an older list stands beside an empty new one', async () => {
    const content = { Post: { Posts: { VideoList: [] } }, Video: { Videos: { VideoList: [{ Title: RING }] } } };
    expect(textsOf(await readFiles({ 'user_data_tiktok.json': content }))).toEqual([RING]);
  });
});

describe('a record among others', () => {
  test.each([
    ['mastodon, a post that is only named', outbox({ type: 'Create', object: 'https://example.org/1' }), 'outbox.json#2'],
    ['mastodon, a text', outbox('x'), 'outbox.json#2'],
    ['mastodon, another activity', outbox({ type: 'Offer', object: { content: RING } }), 'outbox.json#2'],
    ['mastodon, a change that does not say what is new', outbox({ type: 'Update', object: { name: 'A profile' } }), 'outbox.json#2'],
    ['instagram', { [`${MEDIA}posts_1.json`]: [...(IG[`${MEDIA}posts_1.json`] ?? []), { pictures: [] }, 'x'] }, `${MEDIA}posts_1.json#2`],
    ['instagram before 2021', { ...IG, 'media.json': { photos: [{ image: 'a.jpg' }] } }, 'media.json/photos#1'],
    ['facebook', { 'posts/your_posts_1.json': [...FB['posts/your_posts_1.json'], { pictures: [] }] }, 'posts/your_posts_1.json#2'],
    ['facebook, a film', { ...FB, 'posts/your_videos.json': { videos_v2: [{ path: 'a.mp4' }] } }, 'posts/your_videos.json#1'],
    [
      'threads',
      { ...IG, 'threads/threads_and_replies.json': { text_post_app_text_posts: [{ medium: {} }] } },
      'threads/threads_and_replies.json#1',
    ],
    [
      'tiktok',
      { 'user_data_tiktok.json': { Post: { Posts: { VideoList: [{ Title: 'Lovely' }, 'x', { Words: RING }] } } } },
      'user_data_tiktok.json#2',
    ],
    [
      'bluesky',
      {
        'app.bsky.feed.post/1.json': { $type: 'app.bsky.feed.post', text: 'Lovely' },
        'app.bsky.feed.post/2.json': { $type: 'app.bsky.feed.post', words: RING },
      },
      'app.bsky.feed.post/2.json#1',
    ],
    [
      'linkedin, a row with more cells than headings',
      { 'Shares.csv': `${LINKEDIN['Shares.csv']}2026-09-09 09:30:00,,Well done, ${RING}\n` },
      'Shares.csv#2',
    ],
    ['youtube, a row with more cells than headings', { [VIDEOS]: `${YOUTUBE[VIDEOS]}a2,Well done,Public,${RING}\n` }, `${VIDEOS}#2`],
  ])('%s: of an unknown form it is unread, once for its file', async (_, files, source) => {
    const read = await readFiles(files);
    expect([textsOf(read), sourcesOf(read)]).toEqual([['Lovely'], [source]]);
    expect(JSON.stringify(read.unread)).not.toContain('07700');
  });

  test('how many there are is told with the first', async () => {
    const { unread } = await readFiles(outbox('x', 'y', { type: 'Create', object: 'z' }));
    expect(unread).toEqual([
      { source: 'export.zip/outbox.json#2', why: expect.stringMatching(/^3 of its records, of which this is the first/) },
    ]);
  });

  test('mastodon: a change says what the post is now', async () => {
    const read = await readFiles(outbox({ type: 'Update', object: { type: 'Note', content: `<p>${RING}</p>` } }));
    expect([textsOf(read), read.unread]).toEqual([['Lovely', RING], []]);
  });

  test('mastodon: a single reader is no list, and everyone is one too', async () => {
    const to = 'https://www.w3.org/ns/activitystreams#Public';
    const read = await readFiles(outbox({ type: 'Create', object: { content: RING, to, cc: ['https://example.org/users/b'] } }));
    expect(textsOf(read)).toEqual(['Lovely', RING]);
  });

  test('mastodon: the title of an article is published too', async () => {
    expect(textsOf(await readFiles(outbox({ type: 'Create', object: { type: 'Article', name: RING, content: 'Hi' } })))[1]).toBe(
      `${RING}\n\nHi`,
    );
  });
});

describe('words of a record that stand where nobody looks for them are read', () => {
  test.each([
    ['instagram', { [`${MEDIA}posts_1.json`]: [{ media: [{ uri: 'a.jpg' }], caption: RING }] }],
    ['instagram, someone who is tagged', { [`${MEDIA}posts_1.json`]: [{ media: [{ uri: 'a.jpg' }], tags: [{ name: RING }] }] }],
    ['instagram, beside a picture', { [`${MEDIA}posts_1.json`]: [{ media: [{ uri: 'a.jpg', story: { text: RING } }] }] }],
    ['instagram before 2021', { 'your_instagram_activity/media.json': { photos: [{ path: 'a.jpg', story: RING }] } }],
    [
      'threads',
      { 'threads/threads_and_replies.json': { text_post_app_text_posts: [{ media: [{ uri: '', text_post_app: { body: RING } }] }] } },
    ],
    [
      'threads, a second part',
      { 'threads/threads_and_replies.json': { text_post_app_text_posts: [{ media: [{ uri: '', title: RING }] }] } },
    ],
    ['facebook', { 'posts/your_posts_1.json': [{ timestamp: seconds, attachments: [{ data: [{ poll: { question: RING } }] }] }] }],
    ['facebook, a film', { 'posts/your_posts_1.json': [], 'posts/your_videos.json': { videos_v2: [{ uri: 'a.mp4', story: RING }] } }],
    ['facebook, an album', { 'posts/your_posts_1.json': [], 'posts/album/0.json': { name: '', photos: [], story: RING } }],
  ])('%s', async (_, files) => {
    const read = await readFiles(files);
    expect([textsOf(read), sourcesOf(read)]).toEqual([[RING], []]);
  });

  test('but for what was said already, what others wrote, and what a camera notes', async () => {
    const media = [
      { uri: 'a.jpg', title: 'The same words', media_metadata: { photo_metadata: { exif_data: [{ software: 'Some Camera Ltd' }] } } },
    ];
    const [text] = textsOf(await readFiles({ [`${MEDIA}posts_1.json`]: [{ title: 'The same words', media, again: 'same words' }] }));
    expect(text).toBe('The same words');
    const picture = { uri: 'b.jpg', description: 'A caption', comments: [{ comment: RING, author: 'Somebody Else' }] };
    const facebook = await readFiles({
      'posts/your_posts_1.json': [
        {
          timestamp: seconds,
          title: 'Oakfield updated their status.',
          data: [{ post: 'Hi' }],
          attachments: [{ data: [{ media: picture }] }],
        },
      ],
    });
    expect(textsOf(facebook)).toEqual(['Hi']);
    expect(facebook.notices).toContain('export.zip: comments of others below pictures, not read: 1');
  });

  test.each([
    ['instagram', { [`${MEDIA}posts_1.json`]: [{ title: 'Lovely', items: [{ uri: 'a.jpg' }] }] }],
    [
      'threads',
      {
        'threads/threads_and_replies.json': {
          text_post_app_text_posts: [{ media: [{ title: 'Lovely', uri: '', more: { uri: 'a.jpg' } }] }],
        },
      },
    ],
    ['facebook', { 'posts/your_posts_1.json': [{ data: [{ post: 'Lovely' }], attachments: [{ data: [{ photo: { uri: 'a.jpg' } }] }] }] }],
  ])('%s: and so are pictures, but for those that show one again', async (_, files) => {
    const { drafts } = await readFiles(files);
    expect(drafts.map(({ post: { text, media } }) => [text, media])).toEqual([['Lovely', [{ type: 'image', file: 'a.jpg' }]]]);
    const again = { uri: 'v.mp4', title: 'Lovely', thumbnail: { uri: 'v.jpg' }, cross_post_source: { uri: 'w.jpg' } };
    const film = await readFiles({ [`${MEDIA}posts_1.json`]: [{ media: [again] }] });
    expect(film.drafts.map(({ post: { media = [] } }) => media.map(({ file }) => file))).toEqual([['v.mp4']]);
  });

  test('x: an earlier version, where the later one is not there', async () => {
    const tweet = (id: string) => ({
      tweet: { id_str: id, full_text: `Version ${id}`, edit_info: { initial: { editTweetIds: ['1', '2', '3'] } } },
    });
    const texts = async (...ids: readonly string[]) => textsOf(await readFiles({ 'data/tweets.js': tweets(ids.map(tweet)) }));
    expect([await texts('1'), await texts('1', '2'), await texts('1', '3')]).toEqual([['Version 1'], ['Version 2'], ['Version 3']]);
  });

  test('facebook: other words to the same picture in an album', async () => {
    const picture = (description: string) => ({ uri: 'b.jpg', creation_timestamp: seconds, description });
    const read = await readFiles({
      'posts/your_posts_1.json': [{ timestamp: seconds, data: [{ post: 'Hi' }], attachments: [{ data: [{ media: picture('One') }] }] }],
      'posts/album/0.json': { name: 'Fair', photos: [picture('One'), picture(RING), picture('')] },
    });
    expect(textsOf(read)).toEqual(['Hi', 'Fair', RING]);
  });
});

describe('files with words that are not read are told of', () => {
  test.each([
    ['linkedin', LINKEDIN, ['Articles/Articles/a.html', 'Rich_Media.csv', 'Comments.csv', 'Recommendations_Given.csv']],
    ['instagram', IG, [`${MEDIA}something_new.json`, `${MEDIA}reels.html`, 'your_instagram_activity/comments/post_comments_1.json']],
    [
      'facebook',
      FB,
      [
        'posts/your_uncategorized_photos.json',
        'posts/something_new.json',
        'groups/your_posts_in_groups.json',
        'comments_and_reactions/comments.json',
      ],
    ],
    ['bluesky', { 'app.bsky.feed.post/1.json': { $type: 'app.bsky.feed.post', text: 'Lovely' } }, ['app.bsky.feed.post/2.cbor']],
    [
      'youtube',
      YOUTUBE,
      ['Takeout/YouTube and YouTube Music/comments/comments.csv', 'Takeout/YouTube and YouTube Music/video metadata/video texts.csv'],
    ],
  ])('%s', async (_, posts, others) => {
    const read = await readFiles({ ...posts, ...Object.fromEntries(others.map((path) => [path, RING])) });
    const told = others.filter((path) =>
      read.notices.some((notice) => notice.startsWith(`export.zip: ${path}: `) && notice.endsWith(', not read')),
    );
    expect([textsOf(read), told, read.unread]).toEqual([['Lovely'], others, []]);
    expect(read.opened).toEqual(Object.keys(posts));
  });

  test('x: with their number, and nothing where they are empty', async () => {
    const files = { ...X, 'data/moment.js': tweets([{}], 'moment.part0'), 'data/spaces-metadata.js': tweets([], 'spaces_metadata.part0') };
    const { notices, unread } = await readFiles(files);
    expect([notices.filter((notice) => notice.includes('.js')), unread]).toEqual([
      ['export.zip: data/moment.js: 1 of its moments, not read'],
      [],
    ]);
  });
});
