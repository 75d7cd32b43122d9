import { describe, expect, test } from '@jest/globals';
import { readFiles } from './archives.ts';

const seconds = 1_788_946_200;
const whole: Readonly<Record<string, readonly [path: string, content: string]>> = {
  x: ['data/tweets.js', 'window.YTD.tweets.part0 = [{"tweet":{"id_str":"1","full_text":"Hi"}},{"tweet":{"id_str":"2","full_text":"Ho"}}]'],
  instagram: [
    'your_instagram_activity/media/posts_1.json',
    JSON.stringify([{ media: [{ uri: 'a.jpg', title: 'Hi' }] }, { media: [{ uri: 'b.jpg', title: 'Ho' }] }]),
  ],
  threads: [
    'your_instagram_activity/threads/threads_and_replies.json',
    JSON.stringify({ text_post_app_text_posts: [{ media: [{ title: 'Hi' }] }, { media: [{ title: 'Ho' }] }] }),
  ],
  facebook: [
    'posts/your_posts_1.json',
    JSON.stringify([
      { timestamp: seconds, data: [{ post: 'Hi' }] },
      { timestamp: seconds, data: [{ post: 'Ho' }] },
    ]),
  ],
  tiktok: ['user_data_tiktok.json', JSON.stringify({ Post: { Posts: { VideoList: [{ Title: 'Hi' }, { Title: 'Ho' }] } } })],
  mastodon: [
    'outbox.json',
    JSON.stringify({
      orderedItems: [
        { type: 'Create', object: { content: 'Hi' } },
        { type: 'Create', object: { content: 'Ho' } },
      ],
    }),
  ],
  bluesky: ['app.bsky.feed.post/3k.json', JSON.stringify({ $type: 'app.bsky.feed.post', text: 'Hi' })],
};

describe.each(Object.entries(whole))('an archive of %s', (_, [path, content]) => {
  test('is read whole', async () => {
    const { drafts, unread } = await readFiles({ [path]: content });
    expect([drafts.length > 0, unread]).toEqual([true, []]);
  });

  test('cut short anywhere it is unread, and never no posts', async () => {
    for (let length = 0; length < content.length; length += 1) {
      const { unread } = await readFiles({ [path]: content.slice(0, length) });
      expect([length, unread.length > 0]).toEqual([length, true]);
    }
  });

  test.each(['', '[]', '{}', 'null', '<html>Sign in</html>', '[', '"'])('as %p it is unread, and never no posts', async (text) => {
    const { drafts, unread } = await readFiles({ [path]: text });
    expect([drafts, unread.length > 0]).toEqual([[], true]);
  });

  test('tells nothing of what stands in what is broken', async () => {
    const { unread } = await readFiles({ [path]: content.replace('Hi', 'Secret Name" "') });
    expect(unread.length).toBeGreaterThan(0);
    expect(JSON.stringify(unread)).not.toContain('Secret');
  });
});

test.each([
  ['your_instagram_activity/media/posts_1.html', 'Instagram'],
  ['your_instagram_activity/threads/threads_and_replies.html', 'Threads'],
  ['your_facebook_activity/posts/your_posts_1.html', 'Facebook'],
  ["this_profile's_activity_across_facebook/posts/profile_posts_1.html", 'Facebook'],
  ['Takeout/YouTube and YouTube Music/history/watch-history.html', 'YouTube'],
])('%s: web pages alone are unread', async (path, name) => {
  const { drafts, unread, opened } = await readFiles({ [path]: '<html></html>' });
  expect([drafts, opened]).toEqual([[], []]);
  expect(unread).toEqual([{ source: 'export.zip', why: expect.stringMatching(new RegExp(`${name}.*web pages.*JSON`)) }]);
});
