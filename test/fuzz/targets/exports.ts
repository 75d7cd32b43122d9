import { Buffer } from 'node:buffer';

/** A file of each platform's export, by where it stands there. */

const meta = (text: string): string => Buffer.from(text).toString('latin1');
const seconds = 1_788_946_200;

export const EXPORTS: Readonly<Record<string, string>> = {
  'data/tweets.js': `window.YTD.tweets.part0 = ${JSON.stringify([
    {
      tweet: {
        id_str: '1',
        created_at: 'Tue Apr 08 17:27:14 +0000 2025',
        full_text: 'Well done Elowen &amp; all',
        entities: { urls: [], user_mentions: [], media: [] },
      },
    },
    {
      tweet: {
        id_str: '2',
        created_at: 'Wed Apr 09 17:27:14 +0000 2025',
        full_text: 'Off to Chester Zoo',
        in_reply_to_screen_name: 'someone',
      },
    },
  ])}`,
  'your_instagram_activity/media/posts_1.json': JSON.stringify([
    { media: [{ uri: 'media/posts/a.jpg', creation_timestamp: seconds, title: meta('Books – forty 🐑') }] },
    {
      title: 'Paint',
      creation_timestamp: seconds,
      media: [{ uri: 'b.jpg', media_metadata: { photo_metadata: { exif_data: [{ latitude: 53.2, longitude: -2.6 }] } } }],
    },
  ]),
  'your_instagram_activity/threads/threads_and_replies.json': JSON.stringify({
    text_post_app_text_posts: [{ media: [{ title: 'Hi', creation_timestamp: seconds }] }, { media: [{ title: 'Ho' }] }],
  }),
  'posts/your_posts_1.json': JSON.stringify([
    { timestamp: seconds, data: [{ post: 'Hi' }], tags: ['Someone'] },
    {
      timestamp: seconds,
      data: [{ post: 'Ho' }],
      attachments: [
        {
          data: [
            { media: { uri: 'a.jpg', description: 'A child' } },
            { place: { name: 'Farm', coordinate: { latitude: 53, longitude: -2 } } },
          ],
        },
      ],
    },
  ]),
  'user_data_tiktok.json': JSON.stringify({
    Post: {
      Posts: {
        VideoList: [
          { Date: '2026-09-09 10:10:00', Link: 'https://example.org/v', Title: 'Harvest', WhoCanView: 'Public' },
          { Title: 'Ho', Date: '2026-09-10 10:10:00' },
        ],
      },
    },
  }),
  'outbox.json': JSON.stringify({
    type: 'OrderedCollection',
    orderedItems: [
      {
        type: 'Create',
        object: {
          type: 'Note',
          content: '<p>Hi <a href="https://example.org">link</a><br>two</p>',
          published: '2026-09-09T09:30:00Z',
          to: ['https://www.w3.org/ns/activitystreams#Public'],
          attachment: [],
          tag: [],
        },
      },
      { type: 'Announce', object: 'https://example.org/1' },
    ],
  }),
  'app.bsky.feed.post/3k.json': JSON.stringify({
    $type: 'app.bsky.feed.post',
    text: 'Hi @someone',
    createdAt: '2026-09-09T09:30:00Z',
    facets: [{ index: { byteStart: 3, byteEnd: 11 }, features: [{ $type: 'app.bsky.richtext.facet#mention', did: 'did:plc:a' }] }],
  }),
  'Shares.csv':
    'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-09-09 09:30:00,https://example.org/1,"Line one\n""quoted"" two",,,PUBLIC\n2026-09-10 09:30:00,,Hi,https://example.org/a,https://media.example.org/1,CONNECTIONS\n',
};
