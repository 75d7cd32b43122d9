import { describe, expect, test } from '@jest/globals';
import { seen } from './seen.ts';

/** Nothing that a table says may go out unread: what nobody here knows is taken for words. */

const RING = 'Ring 07700 900123';
const table = (headings: string, ...rows: readonly string[]): string => [headings, ...rows].join('\n');
const facebook = { channel: 'facebook' };

/** As Metricool’s own template has them, in their order. */
const METRICOOL = [
  ...['Text', 'Date', 'Time', 'Draft', 'Facebook', 'Twitter/X', 'LinkedIn', 'GBP', 'Instagram', 'Pinterest', 'TikTok', 'Youtube'],
  ...['Threads', 'Bluesky', 'Picture Url 1', 'Picture Url 10', 'Alt text picture 1', 'Alt text picture 10', 'Document title', 'Shortener'],
  ...['Video Thumbnail Url', 'Video Cover Frame', 'Twitter/X Can reply', 'Twitter/X Type', 'Twitter/X Poll Duration minutes'],
  ...['Twitter/X Poll Option 1', 'Pinterest Board', 'Pinterest Pin Title', 'Pinterest Pin Link', 'Pinterest Pin New Format'],
  ...['Instagram Post Type', 'Instagram Show Reel On Feed', 'Instagram Trial Reel Share Automatically', 'Youtube Video Title'],
  ...['Youtube Video Type', 'Youtube Video Privacy', 'Youtube video for kids', 'Youtube AI generated content', 'Youtube Video Category'],
  ...['Youtube Video Tags', 'Youtube playlist', 'GBP Post Type', 'Facebook Post Type', 'Facebook Title', 'First Comment Text'],
  ...['TikTok Title', 'TikTok disable comments', 'TikTok disable duet', 'TikTok disable stitch', 'TikTok Post Privacy'],
  ...['TikTok Branded Content', 'TikTok Your Brand', 'TikTok Auto Add Music', 'TikTok Photo Cover Index', 'TikTok musicId'],
  ...['TikTok music title', 'TikTok music author', 'TikTok music previewUrl', 'TikTok music thumbnailUrl', 'TikTok music soundVolume'],
  ...['TikTok music originalVolume', 'TikTok music startMillis', 'TikTok music endMillis', 'TikTok Ai generated content', 'LinkedIn Type'],
  ...['LinkedIn Poll Question', 'LinkedIn Poll Option 1', 'LinkedIn Poll Duration', 'LinkedIn Show link preview'],
  ...['LinkedIn Images as Carousel', 'Threads Reply Control', 'Threads Is Spoiler', 'Threads Post Type', 'Brand name (Optional)'],
];
/** And Publer’s, whose headings say how each is filled in. */
const PUBLER = [
  ...['Date - Intl. format or prompt', 'Text', 'Link(s) - Separated by comma for FB carousels', 'Media URL(s) - Separated by comma'],
  ...[
    'Title - For the video, pin, PDF ..',
    'Label(s) - Separated by comma',
    'Alt text(s) - Separated by ||',
    'Comment(s) - Separated by ||',
  ],
  ...['Pin board, FB album, or Google category', 'Post subtype - I.e. story, reel, PDF ..', 'CTA - For Facebook links or Google'],
  'Reminder - For stories, reels, shorts, and TikToks',
];
const quoted = (cells: readonly string[]): string => cells.map((cell) => `"${cell}"`).join(',');
const filled = (headings: readonly string[], cells: Readonly<Record<string, string>>): string =>
  table(quoted(headings), quoted(headings.map((heading) => cells[heading] ?? '')));

describe('the schedulers’ own templates are known to their last column', () => {
  test('Metricool’s: its words are read and its settings are not', async () => {
    const settings = Object.fromEntries(
      METRICOOL.filter((heading) =>
        /(?:Type|Privacy|Category|Format|content|kids|disable|Index|Frame|Duration|reply|Brand|Volume)/i.test(heading),
      ).map((heading) => [heading, 'SETTING']),
    );
    const words = { 'Document title': 'One', 'Youtube Video Title': 'Two', 'LinkedIn Poll Question': 'Three', 'Youtube playlist': 'Four' };
    const { posts, unread, notices } = await seen(
      filled(METRICOOL, {
        ...settings,
        ...words,
        Text: 'Fair',
        Date: '2026-06-12',
        Time: '15:30:00',
        Facebook: 'TRUE',
        'Video Thumbnail Url': 'https://example.org/t.jpg',
      }),
    );
    expect(unread).toEqual([]);
    expect(posts.map(([, { text, media }]) => [text, media])).toEqual([
      ['Fair\n\nOne\n\nTwo\n\nFour\n\nThree', [{ file: 'https://example.org/t.jpg' }]],
    ]);
    expect(notices.join()).not.toMatch(/nobody here knows/);
  });

  test('Publer’s', async () => {
    const [date = '', , links = '', media = '', title = '', labels = '', alts = '', comments = '', board = '', subtype = '', cta = ''] =
      PUBLER;
    const { posts, notices } = await seen(
      filled(PUBLER, {
        ...{
          [date]: '2026/06/12 15:30',
          Text: 'Fair',
          [links]: 'https://example.org',
          [title]: 'Title',
          [labels]: 'Year 6',
          [subtype]: 'reel',
        },
        ...{ [media]: 'https://example.org/a.jpg,https://example.org/b.jpg', [alts]: 'A stall||A cake', [comments]: 'One||Two' },
        ...{ [board]: 'Fairs', [cta]: 'Ring us' },
      }),
      facebook,
    );
    expect(posts[0]?.[1]).toEqual({
      ...{
        channel: 'facebook',
        text: 'Fair\n\nTitle\n\nOne\nTwo\n\nFairs\n\nRing us',
        publishAt: '2026-06-12T15:30',
        links: ['https://example.org'],
      },
      media: [
        { file: 'https://example.org/a.jpg', alt: 'A stall' },
        { file: 'https://example.org/b.jpg', alt: 'A cake' },
      ],
    });
    expect(notices.join()).not.toMatch(/nobody here knows/);
  });
});

describe('what nobody here knows is judged as words', () => {
  test.each([
    ...['Information', 'Discovery', 'Kids news text', 'Category news', 'Formatted', 'Allowed', 'Typed up', 'Prototype', 'Cover story'],
    ...[
      'Durations',
      'Privacy words',
      'Disclosed',
      'Short link words',
      'Archetype',
      'Notes',
      'Anything else',
      'A heading that is longer than all that any tool has',
    ],
  ])('under %s', async (heading) => {
    const { posts } = await seen(table(`Text,Date,${heading}`, `Sunny,2026-06-12 15:30,${RING}`), facebook);
    expect(posts[0]?.[1].text).toBe(`Sunny\n\n${RING}`);
  });

  test('and all their headings are told', async () => {
    const odd = Array.from({ length: 12 }, (_, nth) => `Odd ${String.fromCharCode(97 + nth)}`);
    const { notices } = await seen(table(`Text,Date,${odd.join()}`, 'Sunny,2026-06-12'), facebook);
    expect(notices.at(-1)).toMatch(new RegExp(`columns that nobody here knows.*: ${odd.join(', ')}$`));
  });

  test.each(['TRUE', 'no', '7', '12.5', '100%', '15:30', '2026-06-12', '12/06/2026 15:30', ' '])(
    'but for a mark, a short number or a date: %p',
    async (cell) => {
      const { posts } = await seen(table('Text,Odd', `Sunny,${cell}`), facebook);
      expect(posts[0]?.[1].text).toBe('Sunny');
    },
  );

  test.each(['Amelia', '07700900123', 'office@example.org', '#AmeliaWins', 'https://example.org'])(
    'one word is one too: %s',
    async (cell) => {
      expect((await seen(table('Text,Odd', `Sunny,${cell}`), facebook)).posts[0]?.[1].text).toBe(`Sunny\n\n${cell}`);
    },
  );

  test('cells under no heading, and behind the last', async () => {
    const { posts, notices } = await seen(table('Date,Text,,Link', `2026-06-12,Well done,Amelia,https://example.org,${RING}`), facebook);
    expect(posts[0]?.[1]).toMatchObject({ text: `Well done\n\nAmelia\n\n${RING}`, links: ['https://example.org'] });
    expect(notices.at(-1)).toMatch(/: column 3 and column 5, which have no heading$/);
  });

  test('and where there are no headings, cells behind the link', async () => {
    const { posts } = await seen(`13/06/2026 15:30,Well done\n14/06/2026 15:30,Well done,https://example.org,,${RING}\n`, { channel: 'x' });
    expect(posts[1]?.[1].text).toBe(`Well done\n\nhttps://example.org\n\n${RING}`);
  });

  test('words where a link belongs', async () => {
    const { posts } = await seen(table('Text,Link', `Sunny,See https://example.org or ${RING}`, 'Choir,office@example.org'), facebook);
    expect(posts.map(([, { text, links }]) => [text, links])).toEqual([
      [`Sunny\n\nSee https://example.org or ${RING}`, ['https://example.org']],
      ['Choir\n\noffice@example.org', undefined],
    ]);
  });

  test('what is said of a picture that is not there', async () => {
    const { posts } = await seen(table('Text,Image URL,Alt text 1,Alt text 2', 'Sunny,,,Amelia with the cup'), facebook);
    expect(posts[0]?.[1].media).toEqual([{ alt: 'Amelia with the cup' }]);
  });

  test('tags, but for Buffer’s, which are its own labels', async () => {
    const tagged = async (when: string) =>
      (await seen(table(`Text,Tags,${when}`, 'Sunny,#Amelia,2026-06-12'), facebook)).posts[0]?.[1].text;
    expect([await tagged('Date'), await tagged('Posting Time')]).toEqual(['Sunny\n\n#Amelia', 'Sunny']);
  });

  test('and a finding in any of them stands where it is written', async () => {
    const text = table('Date,Odd,Text,Link', '2026-06-12,"Ring ""Amelia"" now",Sunny day,Ben was there');
    const at = async (find: string) => (await seen(text, { ...facebook, find })).places[0];
    expect([await at('day'), await at('Amelia'), await at('now'), await at('Ben')]).toEqual([
      [2, 40],
      [2, 20],
      [2, 29],
      [2, 44],
    ]);
  });
});

describe('a column for each channel', () => {
  const flagged = (cell: string) => seen(table('Text,Facebook,X', `Sunny,TRUE,${cell}`));

  test.each(['TRUE', 'true', ' Yes ', 'y', 'x', 'X', '1', '✓', '✔', '✔️', '☑', '✅'])('%p is a yes', async (cell) => {
    expect((await flagged(cell)).posts.map(([, { channel }]) => channel)).toEqual(['facebook', 'x']);
  });

  test.each(['', ' ', 'FALSE', 'false', 'No', 'n', '0'])('%p is a no', async (cell) => {
    const { posts, unread } = await flagged(cell);
    expect([posts.map(([, { channel }]) => channel), unread]).toEqual([['facebook'], []]);
  });

  test.each(['Our page', RING, '-', '☐', 'Sunny on X too', '2'])('%p is neither, and the row is unread', async (cell) => {
    const { posts, unread } = await flagged(cell);
    expect([posts, unread.length]).toEqual([[], 1]);
    expect(unread[0]).toMatch(/^plan\.csv#2: what stands under X is neither yes nor no/);
    if (cell.length > 2) expect(unread[0]).not.toContain(cell);
  });

  test.each([
    ['FB', 'facebook'],
    ['Instagram', 'instagram'],
    ['WhatsApp', 'whatsapp'],
    ['Snapchat', 'snapchat'],
    ['ClassDojo', 'classdojo'],
    ['Google Business Profile', 'google-business'],
  ])('%s', async (heading, channel) => {
    expect((await seen(table(`Text,${heading}`, 'Sunny,yes'))).posts.map(([, post]) => post.channel)).toEqual([channel]);
  });

  test('two columns that name channels both count', async () => {
    const { posts } = await seen(table('Text,Platform,Networks', 'Sunny,facebook,instagram;x'));
    expect(posts.map(([, { channel }]) => channel)).toEqual(['facebook', 'instagram', 'x']);
  });
});
