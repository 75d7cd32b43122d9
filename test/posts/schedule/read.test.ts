import { describe, expect, test } from '@jest/globals';
import { seen } from './seen.ts';

const BUFFER = `Text,Image URL,Tags,Posting Time
"Forty new books, and none dusty yet",https://example.org/books.jpg,library,2026-06-12 15:30

"The choir said ""yes""
and sang",,,2026-06-13 09:00
`;

describe('Buffer', () => {
  test('each row is a post, by its row as a spreadsheet counts', async () => {
    const { posts, unread, notices } = await seen(BUFFER, { channel: 'facebook' });
    expect(posts).toEqual([
      [
        'plan.csv#2',
        {
          ...{ channel: 'facebook', text: 'Forty new books, and none dusty yet', publishAt: '2026-06-12T15:30' },
          media: [{ file: 'https://example.org/books.jpg' }],
        },
      ],
      ['plan.csv#4', { channel: 'facebook', text: 'The choir said "yes"\nand sang', publishAt: '2026-06-13T09:00' }],
    ]);
    expect([unread, notices]).toEqual([[], ['plan.csv: its times have no zone: they are read as the school’s own']]);
  });

  test('words stand where they stand in the file', async () => {
    expect((await seen(BUFFER, { channel: 'facebook', find: 'new books' })).places[0]).toEqual([2, 8]);
    expect((await seen(BUFFER, { channel: 'facebook', find: 'choir' })).places[1]).toEqual([4, 6]);
  });

  test('without a channel each is unread, and never no posts', async () => {
    const { posts, unread } = await seen(BUFFER);
    expect([posts, unread.length]).toEqual([[], 2]);
    expect(unread[0]).toMatch(/^plan\.csv#2: .*which channel.*--channel/);
  });

  test('with a board it is Pinterest’s', async () => {
    const { posts } = await seen('Text,Posting Time,Board Name\nBooks,2026-06-12 15:30,School\n');
    expect(posts[0]?.[1].channel).toBe('pinterest');
  });
});

test('Hootsuite has no headings: when, the words, a link', async () => {
  const { posts } = await seen(
    '13/06/2026 15:30,"Read the full text of our news here",https://example.org/content\n14/06/2026 09:00,Choir at ten,\n',
    {
      channel: 'x',
    },
  );
  expect(posts).toEqual([
    [
      'plan.csv#1',
      { channel: 'x', text: 'Read the full text of our news here', publishAt: '2026-06-13T15:30', links: ['https://example.org/content'] },
    ],
    ['plan.csv#2', { channel: 'x', text: 'Choir at ten', publishAt: '2026-06-14T09:00' }],
  ]);
});

test('Metricool: a post for each channel that is marked, with all the words and alt texts', async () => {
  const { posts, notices } = await seen(
    [
      'Text,Date,Time,Draft,Facebook,Twitter/X,Instagram,Picture Url 1,Picture Url 2,Alt text picture 1,Alt text picture 2,First Comment Text,Shortener,Odd one',
      'Fair on Friday,2026-06-12,15:30:00,FALSE,TRUE,TRUE,FALSE,https://example.org/a.jpg,https://example.org/b.jpg,A stall,A cake,See you there,TRUE,9',
    ].join('\n'),
  );
  expect(posts.map(([source, { channel }]) => [source, channel])).toEqual([
    ['plan.csv#2/facebook', 'facebook'],
    ['plan.csv#2/x', 'x'],
  ]);
  expect(posts[0]?.[1]).toMatchObject({
    ...{ text: 'Fair on Friday\n\nSee you there', publishAt: '2026-06-12T15:30:00' },
    media: [
      { file: 'https://example.org/a.jpg', alt: 'A stall' },
      { file: 'https://example.org/b.jpg', alt: 'A cake' },
    ],
  });
  expect(notices.join('\n')).toMatch(/columns that nobody here knows.*: Odd one$/);
});

test('Ayrshare: its channels in one cell', async () => {
  const { posts } = await seen('post,platforms,mediaUrls,scheduleDate\nBooks,"twitter, linkedin",,2026-06-12T15:30:00Z\n');
  expect(posts.map(([, { channel, publishAt }]) => [channel, publishAt])).toEqual([
    ['twitter', '2026-06-12T15:30:00Z'],
    ['linkedin', '2026-06-12T15:30:00Z'],
  ]);
});

test('Publer: bars part what stands at each picture', async () => {
  const { posts } = await seen('Date,Message,Link\n2026/06/12 15:30,Fair||A stall,https://example.org\n', { channel: 'facebook' });
  expect(posts[0]?.[1]).toMatchObject({ text: 'Fair\nA stall', links: ['https://example.org'] });
});

test.each([
  ['semicolons', 'Text;Posting Time\nBooks, new;2026-06-12 15:30\n', 'Books, new'],
  ['tabs', 'Text\tPosting Time\nBooks, new\t2026-06-12 15:30\n', 'Books, new'],
  ['a byte order mark and Windows lines', '\uFEFFText,Posting Time\r\nBooks,2026-06-12 15:30\r\n', 'Books'],
  ['a last row without an end', 'Text,Posting Time\nBooks,2026-06-12 15:30', 'Books'],
  ['its words alone', 'Caption\nBooks', 'Books'],
  ['a heading of a person’s own', 'When,Message text,Date\n,Books,2026-06-12', 'Books'],
])('%s', async (_, table, text) => {
  const { posts, unread } = await seen(table, { channel: 'facebook' });
  expect([posts.map(([, post]) => post.text), unread]).toEqual([[text], []]);
});

test('letters of an old spreadsheet', async () => {
  const { posts } = await seen(Buffer.from('Text,Date\nCaf\u00e9 open,2026-06-12\n', 'latin1'), { channel: 'facebook' });
  expect(posts[0]?.[1].text).toBe('Café open');
});

describe('what is not guessed', () => {
  test('day and month, unless somebody says', async () => {
    const table = 'Text,Date\nBooks,06/07/2026 15:30\n';
    expect((await seen(table, { channel: 'facebook' })).unread).toEqual([expect.stringMatching(/--dates dmy/)]);
    expect((await seen(table, { channel: 'facebook', dates: 'dmy' })).posts[0]?.[1].publishAt).toBe('2026-07-06T15:30');
    expect((await seen(table, { channel: 'facebook', dates: 'mdy' })).posts[0]?.[1].publishAt).toBe('2026-06-07T15:30');
  });

  test.each([
    ['a table of something else', 'pupil,use,status\nP1,photo,given\n', /no column is headed Text/],
    ['nothing at all', '', /it is empty|it holds no post/],
    ['headings alone', 'Text,Posting Time\n', /it holds no post, only headings/],
    ['a cell that never ends', 'Text,Posting Time\n"Books,2026-06-12', /cut short/],
  ])('%s is unread', async (_, table, why) => {
    const { posts, unread } = await seen(table, { channel: 'facebook' });
    expect([posts, unread.length]).toEqual([[], 1]);
    expect(unread[0]).toMatch(why);
  });

  test.each([
    ['a date that is none', 'Books,next week', /when it goes out/],
    ['a day that there is not', 'Books,2026-06-31 10:00', /publishAt/],
    ['no words', ',2026-06-12 10:00', /text or media/],
  ])('a row with %s is unread, and the others are judged', async (_, row, why) => {
    const { posts, unread } = await seen(`Text,Date\n${row}\nChoir,2026-06-13 10:00\n`, { channel: 'facebook' });
    expect([posts.length, unread.length]).toEqual([1, 1]);
    expect(unread[0]).toMatch(why);
  });

  test('a channel that is misspelt', async () => {
    const { unread } = await seen('post,platforms\nBooks,facebok\n');
    expect(unread[0]).toMatch(/facebook/);
  });
});

test('several pictures in one cell, and a cell of nothing but spaces', async () => {
  const { posts } = await seen(
    `Text,Image URL,Date\nBooks,"https://example.org/a.jpg , https://example.org/b.jpg",2026-06-12\nChoir,${' '.repeat(200_000)},2026-06-13\n`,
    {
      channel: 'facebook',
    },
  );
  expect(posts.map(([, { media = [] }]) => media.map(({ file }) => file))).toEqual([
    ['https://example.org/a.jpg', 'https://example.org/b.jpg'],
    [],
  ]);
});
