import { describe, expect, test } from '@jest/globals';
import { readFiles } from './archives.ts';

const postsOf = async (path: string, content: string, alone = false) => {
  const { drafts, unread } = await readFiles({ [path]: content }, { alone });
  expect(unread).toEqual([]);
  return drafts;
};

describe('linkedin', () => {
  const heading = 'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility';

  test.each(['Shares.csv', 'Shares_12345.csv', 'Basic_LinkedInDataExport_09-09-2026/Shares.csv'])('%s', async (path) => {
    const [draft] = await postsOf(
      path,
      `${heading}\n2026-09-09 09:30:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1,"Line one\n""quoted"" two",,,PUBLIC\n`,
    );
    expect(draft?.post).toEqual({ channel: 'linkedin', text: 'Line one\n"quoted" two', publishAt: '2026-09-09T09:30:00.000Z' });
    expect(draft?.link).toBe('https://www.linkedin.com/feed/update/urn:li:share:1');
  });

  test('with CRLF, a picture, a link, and for connections only', async () => {
    const [draft] = await postsOf(
      'Shares.csv',
      `${heading}\r\n2026-09-09 09:30:00,,Hi,https://example.org/a,https://media.example.org/1,CONNECTIONS\r\n`,
    );
    expect(draft?.post).toMatchObject({ links: ['https://example.org/a'], media: [{ type: 'image' }], audience: 'followers' });
  });

  test('older tables end sooner; a blank row and a stray quote are nothing', async () => {
    const drafts = await postsOf(
      'Shares.csv',
      'Date,ShareLink,ShareCommentary\n2026-09-09 09:30:00,,5" plant\n,,\n2026-09-09 09:30:00,,"a""""b"',
    );
    expect(drafts.map(({ post }) => post.text)).toEqual(['5" plant', 'a"b']);
  });

  test.each([
    ['cut short', `${heading}\n2026-09-09 09:30:00,,"Line one`, /cut short/],
    ['other headings', 'Datum,Freigabelink,Kommentar\n2026-09-09 09:30:00,,Hallo', /no heading.*in English/],
    ['nothing', '', /no heading/],
    ['headings alone', heading, /no post was found/],
  ])('%s is unread, and never no posts', async (_, content, why) => {
    const { drafts, unread } = await readFiles({ 'Shares.csv': content });
    expect([drafts, unread]).toEqual([[], [expect.objectContaining({ why: expect.stringMatching(why) as unknown })]]);
  });

  test('without its posts, and contacts are never opened', async () => {
    const { drafts, unread, opened } = await readFiles({
      'Connections.csv': 'First Name\nSomeone',
      'messages.csv': 'FROM\nSomeone',
      'Comments.csv': '',
    });
    expect([drafts, opened, unread.length]).toEqual([[], [], 1]);
  });
});

describe('youtube', () => {
  const home = 'Takeout/YouTube and YouTube Music/';
  const heading =
    'Video ID,Approx Duration (ms),Video Description (Original),Video Title (Original),Tag 1,Tag 2,Privacy,Video Create Timestamp,Video Publish Timestamp';
  const row = (id: string, privacy: string) =>
    `${id},1000,"All, about\nit",Harvest,our school,,${privacy},2026-09-09T08:30:00+00:00,2026-09-09T10:30:00+01:00`;

  test('what is public; what is not is kept apart, but not for a word in another language', async () => {
    const content = [heading, row('a1', 'Public'), row('a2', 'Private'), row('a3', 'Unlisted'), row('a4', 'Öffentlich')].join('\n');
    const { drafts, notices } = await readFiles({ [`${home}video metadata/videos.csv`]: content });
    expect(drafts.map(({ link }) => link)).toEqual(['https://www.youtube.com/watch?v=a1', 'https://www.youtube.com/watch?v=a4']);
    expect(drafts[0]?.post).toEqual({
      channel: 'youtube',
      text: 'Harvest\n\nAll, about\nit\n\n#ourschool',
      publishAt: '2026-09-09T09:30:00.000Z',
      media: [{ type: 'video' }],
    });
    expect(notices).toContain('export.zip: 2 of its posts: hidden, expired or private, and not judged');
  });

  test('community posts', async () => {
    const [draft] = await postsOf(`${home}posts/posts.csv`, 'Post ID,Post text,Image name 1\np1,Hello,a.jpg');
    expect(draft?.post).toEqual({ channel: 'youtube', text: 'Hello', media: [{ type: 'image' }] });
  });

  test('headings in another language are unread', async () => {
    expect((await readFiles({ [`${home}video metadata/videos.csv`]: 'Video-ID,Titel\n1,Ernte' })).unread).toHaveLength(1);
  });
});

describe('meta business suite', () => {
  const facebook = '\uFEFFPost ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Permalink,Post type';
  const instagram = 'Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type';

  test('of a page', async () => {
    const [draft] = await postsOf(
      'may.csv',
      `${facebook}\n1.22158E+17,1,Oakfield,Sports day,"Sports day\nwas fun",0,09/08/2026 14:05,https://www.facebook.com/1,Photos`,
      true,
    );
    expect(draft?.post).toEqual({
      channel: 'facebook',
      kind: 'post',
      text: 'Sports day\n\nSports day\nwas fun',
      publishAt: '2026-09-08T14:05',
      media: [{ type: 'image' }],
    });
    expect([draft?.link, draft?.post.id]).toEqual(['https://www.facebook.com/1', undefined]);
  });

  test('of an Instagram account, stories apart', async () => {
    const row = (type: string) => `1,2,oakfieldprimary,Oakfield,Hi,0,12/31/2026 09:00,https://www.instagram.com/p/1,${type}`;
    const { drafts, notices } = await readFiles({ 'may.csv': [instagram, row('IG reel'), row('IG story')].join('\n') }, { alone: true });
    expect(drafts.map(({ post }) => post)).toEqual([
      {
        channel: 'instagram',
        account: '@oakfieldprimary',
        kind: 'post',
        text: 'Hi',
        publishAt: '2026-12-31T09:00',
        media: [{ type: 'video' }],
      },
    ]);
    expect(notices).toEqual(expect.arrayContaining([expect.stringContaining('no zone'), expect.stringContaining('1 of its posts')]));
  });

  test('a time in another order is none', async () => {
    const [draft] = await postsOf('may.csv', `${instagram}\n1,2,o,O,Hi,0,31/12/2026 09:00,,IG image`, true);
    expect(draft?.post).not.toHaveProperty('publishAt');
  });
});
