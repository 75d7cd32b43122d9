import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mended, mendedAll } from '../../../src/posts/archive/mojibake.ts';
import { asMeta, onlyPost, readFiles } from './archives.ts';

const seconds = 1_788_946_200;
const when = '2026-09-09T09:30:00.000Z';
const textsOf = ({ drafts }: { drafts: readonly { post: { text?: string } }[] }) => drafts.map(({ post }) => post.text);

describe('characters that were taken apart', () => {
  test('are put together again, whatever they were', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => mended(asMeta(text)) === text));
  });

  test.each(['It’s Zoë’s 🎉 café', '👩🏽‍🏫 – “Ça va?”', 'Ã©', '日本語', 'ﬁ'])('%s', (text) => {
    expect(mended(asMeta(text))).toBe(text);
  });

  test.each(['Ångström', '£5', 'naïve café', 'Ünïcode — ok', 'Â', 'É»»', 'à»', 'plain', ''])('%s was never taken apart', (text) => {
    expect(mended(text)).toBe(text);
  });

  test('are mended beside others that are whole', () => {
    expect(mended(`whole — ${asMeta('é’🎉')} — 日本`)).toBe('whole — é’🎉 — 日本');
  });

  test('in keys and lists too, and nothing else is changed', () => {
    expect(mendedAll({ [asMeta('é')]: [asMeta('’'), 1, null, true] })).toEqual({ é: ['’', 1, null, true] });
  });
});

describe('instagram', () => {
  const folders = [
    'your_instagram_activity/media/',
    'your_instagram_activity/content/',
    'content/',
    '',
    'oakfield-2026/your_instagram_activity/media/',
  ];
  const vector =
    '[{"media":[{"uri":"media/posts/202609/a.jpg","creation_timestamp":1788946200,"title":"Year 6 \\u00e2\\u0080\\u0093 caf\\u00c3\\u00a9","media_metadata":{"photo_metadata":{"exif_data":[{"latitude":51.5,"longitude":-0.12}]}}}]}]';

  test.each(folders)('one picture, in %p', async (folder) => {
    const draft = await onlyPost(`${folder}posts_1.json`, vector);
    expect(draft.post).toEqual({
      channel: 'instagram',
      kind: 'post',
      text: 'Year 6 – café',
      publishAt: when,
      media: [{ type: 'image', file: 'media/posts/202609/a.jpg' }],
    });
    expect(draft.photos).toEqual([{ photo: { gps: [{ lat: 51.5, lon: -0.12, from: 'GPS' }], people: [], words: [] } }]);
    expect(draft).not.toHaveProperty('link');
  });

  test('several pictures', async () => {
    const content =
      '[{"media":[{"uri":"a.jpg","creation_timestamp":1788946200,"title":""},{"uri":"b.mp4","creation_timestamp":1788946200,"title":"The second"}],"title":"Two pictures","creation_timestamp":1788946200}]';
    const { post } = await onlyPost('posts_1.json', content);
    expect([post.text, post.publishAt]).toEqual(['Two pictures', when]);
    expect(post.media).toEqual([
      { type: 'image', file: 'a.jpg' },
      { type: 'video', file: 'b.mp4', caption: 'The second' },
    ]);
  });

  test('words above and beside one picture are both read', async () => {
    const { post } = await onlyPost('posts_1.json', [{ title: 'Above', media: [{ uri: 'a.jpg', title: 'Beside' }] }]);
    expect([post.text, post.media?.[0]?.caption]).toEqual(['Above', 'Beside']);
  });

  test('the halves of a place may stand apart, and nought is no place', async () => {
    const at = (...exif_data: object[]) => [{ media: [{ uri: 'a.jpg', title: 'Hi', media_metadata: { video_metadata: { exif_data } } }] }];
    expect((await onlyPost('posts_1.json', at({ latitude: 51.5 }, { longitude: '-0.12' }))).photos?.[0]?.photo.gps).toEqual([
      { lat: 51.5, lon: -0.12, from: 'GPS' },
    ]);
    expect((await onlyPost('posts_1.json', at({ latitude: 0, longitude: 0 }))).photos?.[0]?.photo.gps).toEqual([]);
    expect((await onlyPost('posts_1.json', at({ latitude: 500, longitude: 0 }))).photos?.[0]?.photo.gps).toEqual([]);
  });

  test('when it was taken is written as cameras do', async () => {
    const metadata = { photo_metadata: { exif_data: [{ date_time_original: '2026:09:08 10:00:00' }] } };
    const { post } = await onlyPost('posts_1.json', [{ media: [{ uri: 'a.jpg', title: 'Hi', media_metadata: metadata }] }]);
    expect(post.media?.[0]?.takenAt).toBe('2026-09-08T10:00:00');
  });

  test('no date is none, and never 1970', async () => {
    for (const creation_timestamp of [undefined, 0, '', null, -1, 1e15])
      expect((await onlyPost('posts_1.json', [{ media: [{ uri: 'a.jpg', title: 'Hi', creation_timestamp }] }])).post).not.toHaveProperty(
        'publishAt',
      );
  });

  test('parts come by number, and a missing one is unread', async () => {
    const part = (n: number): readonly [string, unknown] => [`media/posts_${n}.json`, [{ media: [{ uri: 'a.jpg', title: `${n}` }] }]];
    const { drafts, unread } = await readFiles(Object.fromEntries([10, 2, 1, 3, 4, 5, 7, 8, 9].map(part)));
    expect(textsOf({ drafts })).toEqual(['1', '2', '3', '4', '5', '7', '8', '9', '10']);
    expect(unread.map(({ source }) => source)).toEqual(['export.zip/media/posts_6.json']);
  });

  test('stories and hidden posts are kept apart, other lists are not', async () => {
    const one = (title: string) => ({ media: [{ uri: 'a.jpg', title, creation_timestamp: seconds }] });
    const { drafts, notices } = await readFiles({
      'content/posts_1.json': [one('Post')],
      'content/stories.json': { ig_stories: [{ uri: 's.jpg', title: 'Story' }] },
      'content/archived_posts.json': { ig_archived_post_media: [one('Hidden')] },
      'content/igtv_videos.json': { ig_igtv_media: [one('Film')] },
      'content/other_content.json': { ig_other_media: [one('Other')] },
      'content/reels.json': { ig_reels_media: [one('Reel')] },
    });
    expect(new Set(textsOf({ drafts }))).toEqual(new Set(['Film', 'Other', 'Post', 'Reel']));
    expect(notices).toContain('export.zip: 2 of its posts: hidden, expired or private, and not judged');
  });

  test('before 2021', async () => {
    const one = (caption: string) => ({ caption, taken_at: '2019-05-01T10:00:00', location: 'Oakfield', path: 'photos/201905/a.jpg' });
    const { drafts, unread } = await readFiles({
      'media.json': { photos: [one('Photo')], videos: [one('Film')], stories: [one('Story')] },
      'photos/201905/a.jpg': '',
    });
    expect(unread).toEqual([]);
    expect(textsOf({ drafts })).toEqual(['Photo', 'Film']);
    expect(drafts[0]?.post).toMatchObject({
      publishAt: '2019-05-01T10:00:00.000Z',
      location: { name: 'Oakfield' },
      media: [{ file: 'photos/201905/a.jpg' }],
    });
    expect(new Set(drafts.map(({ source }) => source)).size).toBe(2);
  });

  test('records of a shape that is not known are unread, and never posts of nothing', async () => {
    const { drafts, unread } = await readFiles({ 'posts_1.json': [{ pictures: [] }, { pictures: [] }] });
    expect([drafts, unread.length]).toEqual([[], 1]);
    const some = await readFiles({ 'posts_1.json': [{ pictures: [] }, { title: 'Hi', media: [{ uri: 'a.jpg' }] }] });
    expect([some.drafts.length, some.unread.map(({ source }) => source)]).toEqual([1, ['export.zip/posts_1.json#1']]);
    const empty = await readFiles({
      'posts_1.json': [
        { title: '', media: [] },
        { title: 'Hi', media: [{ uri: 'a.jpg' }] },
      ],
    });
    expect([empty.drafts.length, empty.unread, empty.notices.some((one) => one.includes('1 of its records'))]).toEqual([1, [], true]);
  });

  test('messages, contacts and connections are never opened', async () => {
    const others = [
      'messages/inbox/someone_1/message_1.json',
      'connections/followers_and_following/followers_1.json',
      'connections/contacts/synced_contacts.json',
      'personal_information/personal_information.json',
      'your_instagram_activity/comments/post_comments_1.json',
    ];
    const files = Object.fromEntries(others.map((path) => [path, {}]));
    const { opened } = await readFiles({
      ...files,
      'your_instagram_activity/media/posts_1.json': [{ media: [{ uri: 'a.jpg', title: 'Hi' }] }],
    });
    expect(opened).toEqual(['your_instagram_activity/media/posts_1.json']);
  });
});

test('threads', async () => {
  const content = '{"text_post_app_text_posts":[{"media":[{"uri":"","creation_timestamp":1788946200,"title":"Hello"}]}]}';
  const { post } = await onlyPost('your_instagram_activity/threads/threads_and_replies.json', content);
  expect(post).toEqual({ channel: 'threads', text: 'Hello', publishAt: when });
});

describe('facebook', () => {
  const vector =
    '[{"timestamp":1788946200,"data":[{"post":"It\\u00e2\\u0080\\u0099s sports day"},{"update_timestamp":1788946300}],"attachments":[{"data":[{"place":{"name":"Example Park","coordinate":{"latitude":51.5,"longitude":-0.12}}}]}],"title":"Example School updated their status."}]';
  const wanted = {
    channel: 'facebook',
    text: 'It’s sports day',
    publishAt: when,
    location: { name: 'Example Park', lat: 51.5, lon: -0.12 },
  };

  test.each([
    'posts/your_posts_1.json',
    'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json',
    "this_profile's_activity_across_facebook/posts/profile_posts_1.json",
    "facebook-oakfield/this_profile's_activity_across_facebook/posts/profile_posts_1.json",
  ])('%s', async (path) => {
    expect((await onlyPost(path, vector)).post).toEqual(wanted);
    expect((await onlyPost(path, vector.slice(1, -1))).post).toEqual(wanted);
  });

  test('neighbours are other things', async () => {
    const { opened } = await readFiles({
      'posts/your_uncategorized_photos.json': {},
      'messages/inbox/a/message_1.json': {},
      'friends/friends.json': {},
      'posts/your_posts_1.json': vector,
    });
    expect(opened).toEqual(['posts/your_posts_1.json']);
  });

  test('all that the post says and shows is read', async () => {
    const data = [
      {
        media: {
          uri: 'posts/media/a.jpg',
          creation_timestamp: seconds,
          description: 'A caption',
          media_metadata: { photo_metadata: { exif_data: [{ latitude: 53, longitude: -2 }] } },
        },
      },
      { media: { uri: 'posts/media/b.mp4', description: 'First' } },
      { external_context: { url: 'https://example.org/page', name: 'A page' } },
      { event: { name: 'A fair' } },
      { text: 'Some text' },
    ];
    const draft = await onlyPost('posts/your_posts_1.json', [
      {
        timestamp: seconds,
        title: 'Example School was with Someone Else.',
        data: [{ post: 'First' }, { post: 'Second' }],
        attachments: [{ data }],
        tags: [{ name: 'Someone Else' }, 'Another'],
      },
    ]);
    expect(draft.post).toEqual({
      channel: 'facebook',
      text: 'First\n\nSecond\n\nA page\n\nA fair\n\nSome text\n\nExample School was with Someone Else.',
      publishAt: when,
      media: [
        { type: 'image', file: 'posts/media/a.jpg', caption: 'A caption' },
        { type: 'video', file: 'posts/media/b.mp4' },
      ],
      links: ['https://example.org/page'],
      tags: ['Someone Else', 'Another'],
    });
    expect(draft.photos?.map((read) => read?.photo.gps.length)).toEqual([1, 0]);
  });

  test('an album’s pictures are each told of once, on their own day', async () => {
    const photo = (n: number) => ({ uri: `posts/media/${n}.jpg`, creation_timestamp: seconds + n * 86_400, description: `Photo ${n}` });
    const { drafts } = await readFiles({
      'posts/your_posts_1.json': [{ timestamp: seconds, data: [{ post: 'Post' }], attachments: [{ data: [{ media: photo(1) }] }] }],
      'posts/album/0.json': { name: 'Sports day', description: '', last_modified_timestamp: seconds, photos: [photo(1), photo(2)] },
      'posts/your_videos.json': { videos_v2: [{ uri: 'v.mp4', creation_timestamp: seconds, description: 'Film' }] },
    });
    expect(drafts.map(({ post, source }) => [source, post.text, post.publishAt])).toEqual([
      ['export.zip/posts/your_posts_1.json#1', 'Post', when],
      ['export.zip/posts/album/0.json#1', 'Sports day', when],
      ['export.zip/posts/album/0.json#3', 'Photo 2', '2026-09-11T09:30:00.000Z'],
      ['export.zip/posts/your_videos.json#1', 'Film', when],
    ]);
  });
});
