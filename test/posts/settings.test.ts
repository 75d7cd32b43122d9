import { describe, expect, test } from '@jest/globals';
import { readFile } from './scratch.ts';

const settings = 'channel: facebook\nmedia: [{ pupils: [P002] }]';
const channel = { channel: 'facebook' };

/** What would be published as words, while nobody looks at who is shown: the name, the text, and the line that is told. */
const LOST: readonly (readonly [string, string, number])[] = [
  ['a fence set in', ` ---\n${settings}\n ---\nHi`, 1],
  ['four dashes', `----\n${settings}\n----\nHi`, 1],
  ['two dashes', `--\n${settings}\n--\nHi`, 1],
  ['a word after the dashes', `---yaml\n${settings}\n---\nHi`, 1],
  ['a note after the dashes', `--- # settings\n${settings}\n---\nHi`, 1],
  ['the first setting after the dashes', `--- {media: [{pupils: [P002]}]}\n---\nHi`, 1],
  ['a long dash, as phones write it', `—\n${settings}\n—\nHi`, 1],
  ['long dashes', `———\nmedia: a.jpg\n———\nHi`, 1],
  ['an HTML comment first', `<!-- x -->\n---\n${settings}\n---\nHi`, 2],
  ['an HTML comment of two lines first', `\n<!-- x\ny -->\n\n---\n${settings}\n---\nHi`, 5],
  ['settings in an HTML comment', `<!--\n${settings}\n-->\nHi`, 1],
  ['one setting in an HTML comment', '<!-- media: [a.jpg] -->\nHi', 1],
  ['an invisible character first', `\u200b---\n${settings}\n---\nHi`, 1],
  ['an invisible character after the dashes', `---\u200b\n${settings}\n---\nHi`, 1],
  ['a heading first', `# Sports day\n\n---\n${settings}\n---\nHi`, 3],
  ['words first', `Hi\n\n---\n\n# who is shown\nlinks: x\n---\n`, 3],
  ['a code block', `\`\`\`yaml\nmedia: a.jpg\n\`\`\`\nHi`, 1],
  ['a code block of JSON', `Hi\n\n\`\`\`json\n{\n  "text": "Hi"\n}\n\`\`\``, 3],
  ['TOML', `+++\nchannel = "facebook"\n[[media]]\npupils = ["P002"]\n+++\nHi`, 1],
  ['TOML of one table', `+++\n[[media]]\npupils = ["P002"]\n+++\nHi`, 1],
  ['no fence before the settings', `${settings}\n---\nHi`, 2],
  ['no fence before one setting', 'channel: facebook\n\nHi\n\n---\nBye', 1],
  ['no fence at all', `channel: facebook\nlinks: x\n\nHi`, 1],
  ['a list without a fence', 'media:\n  - pupils: [P002]\n\nHi', 1],
  ['a list at the end', `Hi\n\nmedia: [{ pupils: [P002] }]`, 3],
  ['a list with a capital', 'Media: [{ pupils: [P002] }]\n\nHi', 1],
  ['a fence that never closes', '----\n\nChannel: facebook\n\nHi', 1],
  ['capitals, and no fence before them', 'Channel: facebook\nMedia: a.jpg\n---\nHi', 1],
  ['settings of something else', '----\nphotos: [a.jpg]\n----\nHi', 1],
  ['keys in quotes', `----\n"media": a.jpg\n----\nHi`, 1],
  ['a wide colon', '---- \nmedia： a.jpg\n----\nHi', 1],
  ['line ends of old Macs', '----\rmedia: a.jpg\r----\rHi', 1],
  ['a JSON post', '{"channel": "facebook", "media": [{"pupils": ["P002"]}], "text": "Hi"}', 1],
  ['a JSON post after blanks and a comment', '\n<!-- x -->\n {\n "text": "Hi"\n}', 3],
  ['a JSON post with a fault', '{"text": "Hi", "media": [{"pupils": ["P002"]}],}', 1],
  ['a JSON post without quotes', '{ channel: facebook, media: [] }', 1],
  ['JSON posts', '[{"text": "Hi"},\n{"text": "Hi"}]', 1],
  ['JSON posts, one a line', '{"text": "Hi"}\n{"text": "Hi"}', 1],
  ['a list of JSON', '["Hi"]', 1],
];

/** What people write. */
const WORDS: readonly (readonly [string, string])[] = [
  ['a dash first', '- bring a coat\n- bring a hat'],
  ['a dash and a space', '– Sports day is on Friday'],
  ['a rule first', '-----\nSports day\n-----\nSee you there'],
  ['a rule of stars', '***\nSports day'],
  ['a rule under a heading', 'Sports day\n----------\nSee you there'],
  ['a double rule under a heading', 'Sports day\n==========\nWhen: Friday\nWhere: the field'],
  ['labels under a rule', 'SPORTS DAY\n-----\nWhen: Friday\nLocation: the field\nLinks: example.org'],
  ['labels in a frame', '-----\nSPORTS DAY\nWhen: Friday\nLocation: the field\n-----'],
  ['labels after a rule', '-----\nReminder: bring a coat\n\nThanks'],
  ['a link after a rule', '-----\nhttps://example.org/fair\n-----'],
  ['prose with a key of ours', 'channel: this word opened our assembly today.'],
  ['prose with a key of ours and a capital', 'Media: our pupils made a film!\n\nCome and see.'],
  ['a label with a capital, and a rule further down', 'Location: the field\n\nSee you there\n\n---\nThe PTA'],
  ['a Markdown link after a label', 'Links: [our map](https://example.org)\n\nlinks: [our map](https://example.org)'],
  ['a signature', 'See you there\n\n-- \nThe PTA\ntext us: 07700 900123'],
  ['a comment', '<!-- ready -->\nSports day'],
  ['a comment that never closes', '<!-- Sports day'],
  ['brackets', '[Photo: the field] {smile} Sports day'],
  ['braces', '{not JSON}'],
  ['a footnote', '[1] See the newsletter'],
  ['a JSON word', '"Sports day"'],
  ['code', '```\nprint("Hello")\n```'],
];

describe.each(['farm.md', 'farm.txt'])('%s', (name) => {
  test.each(LOST)('with %s is unread', async (_, text, line) => {
    const { drafts, unread } = await readFile(name, text, channel);
    expect(drafts).toEqual([]);
    expect(unread).toEqual([{ source: name, line, column: expect.any(Number), why: expect.stringMatching(/^this reads like .+\. .+/u) }]);
  });

  test.each(WORDS)('with %s is words', async (_, text) => {
    const { drafts, unread } = await readFile(name, text, channel);
    expect({ unread, text: drafts[0]?.post.text }).toEqual({ unread: [], text });
  });

  test.each(WORDS)('with %s at its end is words', async (_, text) => {
    const { drafts } = await readFile(name, `Hello!\n\n${text}`, channel);
    expect(drafts[0]?.post.text).toBe(`Hello!\n\n${text}`);
  });
});

test.each(LOST.filter(([name]) => name !== 'an HTML comment of two lines first'))(
  'after front matter that is well, %s is unread, at its own line',
  async (_, text, line) => {
    const { drafts, unread } = await readFile('farm.md', `---\nchannel: facebook\n---\n${text}`);
    expect({ drafts, unread }).toMatchObject({ drafts: [], unread: [{ line: line + 3 }] });
  },
);

test.each(WORDS)('after front matter that is well, %s is words', async (_, text) => {
  const { drafts, unread } = await readFile('farm.md', `---\nchannel: facebook\n---\n${text}`);
  expect({ unread, text: drafts[0]?.post.text }).toEqual({ unread: [], text });
});

test('a .txt that holds front matter, right as it is, is unread and told where it belongs', async () => {
  const { unread } = await readFile('farm.txt', `\n---\n${settings}\n---\nHi`, channel);
  expect(unread).toEqual([{ source: 'farm.txt', line: 2, column: 1, why: expect.stringContaining('.md file') }]);
});

test('a second block of front matter is unread', async () => {
  const { unread } = await readFile('farm.md', `---\nchannel: facebook\n---\n\n---\nmedia: [{ pupils: [P002] }]\n---\nHi`);
  expect(unread).toMatchObject([{ source: 'farm.md', line: 5, column: 1 }]);
});

test('blank lines before front matter are passed over', async () => {
  const { drafts, unread } = await readFile('farm.md', `\n\r\n---\n${settings}\n---\nHi`);
  expect(unread).toEqual([]);
  expect(drafts[0]?.post).toEqual({ channel: 'facebook', media: [{ pupils: ['P002'] }], text: 'Hi' });
  expect(drafts[0]?.locate('/media/0/pupils/0')).toEqual({ line: 5, column: 20 });
});
