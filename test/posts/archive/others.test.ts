import { describe, expect, test } from '@jest/globals';
import { plainOf } from '../../../src/posts/archive/mastodon.ts';
import { onlyPost, readFiles } from './archives.ts';

const when = '2026-09-09T09:30:00.000Z';

describe('tiktok', () => {
  const one = { Date: '2026-09-09 10:10:00', Link: 'https://example.org/v', Title: 'Harvest', Location: '', WhoCanView: 'Public' };

  test.each([
    ['2025 on', { Post: { Posts: { VideoList: [one] } } }],
    ['before that', { Video: { Videos: { VideoList: [one] } } }],
    ['older still', { Activity: { Video: { Videos: { VideoList: [one] } } } }],
    ['the oldest', { Activity: { Videos: { VideoList: [one] } } }],
  ])('%s', async (_, content) => {
    for (const path of ['user_data_tiktok.json', 'TikTok/user_data.json']) {
      const draft = await onlyPost(path, content);
      expect(draft.post).toEqual({ channel: 'tiktok', text: 'Harvest', publishAt: '2026-09-09T10:10:00.000Z', media: [{ type: 'video' }] });
      expect(draft.link).toBe('https://example.org/v');
    }
  });

  test('a slideshow, and words beside the title', async () => {
    const more = {
      ...one,
      Link: 'https://example.org/1\nhttps://example.org/2',
      AlternateText: 'A tree',
      AddYoursText: 'Show yours',
      Location: 'Oakfield',
      WhoCanView: 'Friends',
    };
    const { post } = await onlyPost('user_data_tiktok.json', { Post: { Posts: { VideoList: [more] } } });
    expect(post).toMatchObject({
      text: 'Harvest\nShow yours',
      location: { name: 'Oakfield' },
      audience: 'followers',
      media: [
        { type: 'image', alt: 'A tree' },
        { type: 'image', alt: 'A tree' },
      ],
    });
  });

  test('words that are not there are told of; private and deleted ones are kept apart', async () => {
    const list = [
      { ...one, Title: 'N/A', Location: 'N/A' },
      { ...one, WhoCanView: 'Only me' },
    ];
    const { drafts, notices } = await readFiles({
      'user_data_tiktok.json': { Post: { Posts: { VideoList: list }, 'Recently Deleted Posts': { PostList: [one] } } },
    });
    expect(drafts.map(({ post }) => [post.text, post.location])).toEqual([['', undefined]]);
    expect(notices.join()).toMatch(/no words.*deleted.*hidden/s);
  });

  test('without a list of videos it is unread', async () => {
    expect((await readFiles({ 'user_data_tiktok.json': { Profile: {}, 'Direct Messages': {} } })).unread).toHaveLength(1);
  });
});

describe('mastodon', () => {
  const outbox = (...orderedItems: object[]) => ({ '@context': [], type: 'OrderedCollection', orderedItems });
  const note = (more: object) => ({
    type: 'Create',
    object: {
      type: 'Note',
      content: '<p>Hi</p>',
      published: '2026-09-09T09:30:00Z',
      to: ['https://www.w3.org/ns/activitystreams#Public'],
      ...more,
    },
  });

  test('the vector', async () => {
    const content =
      '{"type":"OrderedCollection","orderedItems":[{"type":"Create","object":{"type":"Note","content":"<p>Hi <a href=\\"https://example.org\\">link</a><br>two</p>","summary":null,"published":"2026-09-09T09:30:00Z","inReplyTo":null,"tag":[],"attachment":[]}},{"type":"Announce","object":"https://example.org/1"}]}';
    const { drafts, notices } = await readFiles({ 'outbox.json': content });
    expect(drafts.map(({ post }) => post)).toEqual([
      { channel: 'mastodon', kind: 'post', text: 'Hi https://example.org\ntwo', publishAt: when, audience: 'public' },
    ]);
    expect(notices).toContain('export.zip: 1 boosts of other accounts: their words are not in the archive');
  });

  test('what else is published: a warning, choices, pictures and their words', async () => {
    const { post, link } = await onlyPost(
      'outbox.json',
      outbox(
        note({
          ...{
            summary: 'Careful',
            url: 'https://social.example.org/@a/1',
            inReplyTo: 'https://example.org/2',
            oneOf: [{ name: 'Yes' }, { name: 'No' }],
          },
          attachment: [
            { type: 'Document', mediaType: 'image/png', url: '/media_attachments/files/1.png', name: 'A tree' },
            { type: 'Link', url: 'https://example.org' },
            { type: 'Document', mediaType: 'video/mp4', url: '/media_attachments/files/2.mp4', name: null },
          ],
        }),
      ),
    );
    expect(post).toMatchObject({ kind: 'reply', text: 'Careful\n\nHi\n\nYes\n\nNo' });
    expect(post.media).toEqual([
      { type: 'image', file: 'media_attachments/files/1.png', alt: 'A tree' },
      { type: 'video', file: 'media_attachments/files/2.mp4' },
    ]);
    expect(link).toBe('https://social.example.org/@a/1');
  });

  test('to followers, to everyone quietly, and to one person', async () => {
    const { drafts, notices } = await readFiles({
      'outbox.json': outbox(
        note({ to: ['https://example.org/users/a/followers'] }),
        note({ to: [], cc: ['https://www.w3.org/ns/activitystreams#Public'] }),
        note({ to: ['https://example.org/users/b'], content: '<p>Between us</p>' }),
      ),
    });
    expect(drafts.map(({ post }) => post.audience)).toEqual(['followers', 'public']);
    expect(notices).toContain('export.zip: 1 of its posts: hidden, expired or private, and not judged');
  });

  test.each([
    ['<p>One</p><p>Two<br/>three</p>', 'One\n\nTwo\nthree'],
    [
      '<a href="https://example.org/long/path"><span class="invisible">https://</span><span class="ellipsis">example.org/lo</span></a>',
      'https://example.org/long/path',
    ],
    ['<span class="h-card"><a href="https://example.org/@a" class="u-url mention">@<span>a</span></a></span> hi', '@a hi'],
    ['<a href="https://example.org/tags/x" class="mention hashtag">#<span>x</span></a>', '#x'],
    ['5 &lt; 6 &amp;&#39;&quot; &amp;lt;', '5 < 6 &\'" &lt;'],
    ['no <b>tags</b> < here', 'no tags < here'],
  ])('%s', (html, text) => expect(plainOf(html)).toBe(text));

  test('the worst html is read at once', () => {
    const started = Date.now();
    for (const worst of ['<'.repeat(200_000), '<a '.repeat(60_000), '<a class="'.repeat(20_000), `<a href="${'x'.repeat(200_000)}`])
      plainOf(worst);
    expect(Date.now() - started).toBeLessThan(2000);
  });

  test('messages, follows and keys are never opened', async () => {
    const { opened } = await readFiles({ 'actor.json': {}, 'likes.json': {}, 'bookmarks.json': {}, 'outbox.json': outbox(note({})) });
    expect(opened).toEqual(['outbox.json']);
  });
});

describe('bluesky', () => {
  const path = 'did:plc:example/app.bsky.feed.post/3kabc.json';

  test('the vector', async () => {
    const content =
      '{"$type":"app.bsky.feed.post","text":"\\u00e9 @kit.example","createdAt":"2026-09-09T09:30:00.000Z","facets":[{"index":{"byteStart":3,"byteEnd":15},"features":[{"$type":"app.bsky.richtext.facet#mention","did":"did:plc:example"}]}]}';
    const { post, link } = await onlyPost(path, content);
    expect(post).toEqual({ channel: 'bluesky', kind: 'post', text: 'é @kit.example', publishAt: when });
    expect(link).toBe('https://bsky.app/profile/did:plc:example/post/3kabc');
  });

  test('links, tags out of sight, previews, pictures beside a quoted post, an answer', async () => {
    const media = { images: [{ alt: 'A tree' }, { alt: '' }] };
    const record = {
      ...{ $type: 'app.bsky.feed.post', text: 'Hi', tags: ['fun'], reply: { root: {}, parent: {} } },
      facets: [{ features: [{ uri: 'https://example.org/a' }] }],
      embed: { record: {}, media },
    };
    const { post } = await onlyPost(path, { uri: 'at://did:plc:example/app.bsky.feed.post/3kabc', value: record });
    expect(post).toMatchObject({
      kind: 'reply',
      text: 'Hi\n#fun',
      links: ['https://example.org/a'],
      media: [{ type: 'image', alt: 'A tree' }, { type: 'image' }],
    });
    const external = { uri: 'https://example.org/b', title: 'Title', description: 'Words' };
    expect((await onlyPost(path, { ...record, embed: { external } })).post).toMatchObject({
      text: 'Hi\n#fun\nTitle\nWords',
      links: ['https://example.org/a', 'https://example.org/b'],
    });
  });

  test('a packed repository is unread, and says what to do', async () => {
    const { drafts, unread } = await readFiles({ 'repo.car': 'bytes' });
    expect([drafts, unread.map(({ why }) => why)]).toEqual([[], [expect.stringContaining('unpack it to JSON')]]);
  });
});
