import { describe, expect, test } from '@jest/globals';
import { postShape } from '../../../src/formats/shapes/post.ts';
import { sources } from '../../project/files.ts';
import { loadedWith } from '../../project/imports.ts';
import { factsOf } from '../../project/syntax.ts';
import { accepted, refusalOfJson } from './refusals.ts';
import { GOOD_POST } from './samples.ts';

const refusal = (post: unknown): string => refusalOfJson(postShape, post).replace(/^\d+:\d+ /, '');
const withKeys = (keys: Readonly<Record<string, unknown>>): string => refusal({ channel: 'instagram', text: 'Hello', ...keys });
const withMedia = (keys: Readonly<Record<string, unknown>>): string => withKeys({ media: [keys] });

test('a post with every key is accepted as it is, less the notes', () => {
  const { $schema: _, 'x-tray': __, ...rest } = GOOD_POST;
  const { 'x-note': ___, ...answers } = GOOD_POST['answers'] as Record<string, unknown>;
  expect(accepted(postShape, GOOD_POST)).toEqual({ ...rest, answers });
});

describe('only a channel, and one of text and media, are needed', () => {
  test.each([
    [{ channel: 'x', text: 'a' }, 'fine'],
    [{ channel: 'x', media: [{}] }, 'fine'],
    [{ channel: 'x', text: '', media: [{ pupils: [] }] }, 'fine'],
    [{ text: 'a' }, '`channel` is missing | Where it is to be published, such as instagram'],
    [{ channel: 'x' }, 'a post needs text or media, found neither'],
    [{ channel: 'x', text: '' }, 'a post needs text or media, found neither'],
    [{ channel: 'x', text: ' \n\u00a0' }, 'a post needs text or media, found neither'],
    [{ channel: 'x', text: ' ', media: [] }, 'a post needs text or media, found neither'],
    [{ channel: 'x', media: null }, 'media: expected a list of photos and other files, found nothing'],
  ])('%j', (post, said) => {
    expect(refusal(post)).toBe(said);
  });
});

describe('a channel', () => {
  test.each([
    ['Class Dojo', 'fine'],
    ['Twitter', 'fine'],
    ['fb', 'fine'],
    ['seesaw', 'fine'],
    ['Škola', 'fine'],
    ['instagrm', 'channel: `instagrm` is no known channel | Did you mean `instagram`?'],
    ['twiter', 'channel: `twiter` is no known channel | Did you mean `twitter`?'],
    ['', 'channel: expected a channel such as instagram'],
    [' - ', 'channel: expected a channel such as instagram'],
    [4, 'channel: expected a channel such as instagram, found a number | Put it in quotes'],
  ])('%j', (channel, said) => {
    expect(withKeys({ channel })).toBe(said);
  });
});

describe('misspelt keys are named, wherever they are', () => {
  test.each([
    [{ chanel: 'x', text: 'a' }, 'unknown key `chanel` | Did you mean `channel`?'],
    [{ channel: 'x', medai: [{}] }, 'unknown key `medai` | Did you mean `media`?'],
    [{ channel: 'x', publish_at: '2026-06-12', text: 'a' }, 'unknown key `publish_at` | Did you mean `publishAt`?'],
    [{ channel: 'x', media: [{ pupil: [] }] }, 'media[0]: unknown key `pupil` | Did you mean `pupils`?'],
    [{ channel: 'x', text: 'a', location: { lng: 1 } }, /^location: unknown key `lng` \| /],
    [{ channel: 'x', text: 'a', answers: { q: { yes: true, but: 1 } } }, /^answers\.q: unknown key `but` \| /],
    [{ channel: 'x', text: 'a', approvals: [{ by: 'a', hash: 'b' }] }, /^approvals\[0\]: unknown key `hash` \| /],
    [{ channel: 'x', text: 'a', 'X-note': 1 }, /^unknown key `X-note`/],
  ])('%j', (post, said) => {
    if (typeof said === 'string') expect(refusal(post)).toBe(said);
    else expect(refusal(post)).toMatch(said);
  });
});

describe('a moment', () => {
  test.each(['2026-06-12', '2026-06-12T11:05', '2026-06-12 11:05', '2026-06-12T11:05:30.25Z', '2026-06-12T11:05+01:00', '2024-02-29'])(
    '%s is one',
    (publishAt) => {
      expect(withKeys({ publishAt })).toBe('fine');
      expect(withMedia({ takenAt: publishAt })).toBe('fine');
    },
  );

  test.each([
    ...['', 'tomorrow', '12/06/2026', '2026:06:12 11:05:00', '2026-6-12', '2026-02-31', '2025-02-29', '2026-13-01', '2026-00-10'],
    ...['2026-06-12T24:00', '2026-06-12T11:60', '2026-06-12T11:05+99:99', '2026-06-12T11', '1026-06-12', ' 2026-06-12', '2026-06-12\n'],
  ])('%j is none', (publishAt) => {
    expect(withKeys({ publishAt })).toBe('publishAt: expected a date and time such as 2026-06-12T11:05');
    expect(withMedia({ takenAt: publishAt })).toBe('media[0].takenAt: expected a date and time such as 2026-06-12T11:05');
  });

  test('a number is none either', () => {
    expect(withKeys({ publishAt: 20260612 })).toBe(
      'publishAt: expected a date and time such as 2026-06-12T11:05, found a number | Put it in quotes',
    );
  });
});

describe('a place', () => {
  test.each([
    [{}, 'fine'],
    [{ name: 'the park' }, 'fine'],
    [{ lat: -90, lon: 180 }, 'fine'],
    [{ lat: 53 }, 'location: expected lat and lon together, found one of them'],
    [{ name: 'a', lon: 1 }, 'location: expected lat and lon together, found one of them'],
    [{ lat: 90.01, lon: 1 }, 'location.lat: expected a number from -90 to 90'],
    [{ lat: 1, lon: -180.5 }, 'location.lon: expected a number from -180 to 180'],
    [{ lat: '53', lon: 1 }, 'location.lat: expected a number, found text | Write it without quotes'],
  ])('%j', (location, said) => {
    expect(withKeys({ location })).toBe(said);
  });
});

describe('words of a list', () => {
  test.each([
    ['kind', 'Post', 'kind: expected one of: post, reply, comment, message, story; found `Post` | Did you mean `post`?'],
    ['accountKind', 'offical', /found `offical` \| Did you mean `official`\?$/],
    ['authorRole', 'teacher', /^authorRole: expected one of: staff, leader, .*; found `teacher`$/],
    ['purpose', 'selling', /^purpose: expected one of: alert, .*, community; found `selling`$/],
    ['comments', true, 'comments: expected one of: on, off; found a yes/no value'],
    ['audience', 'everyone', /; found `everyone`$/],
    ['inReplyTo', { from: 'parent' }, /^inReplyTo\.from: expected one of: family, .*; found `parent`$/],
  ])('%s: %j', (key, value, said) => {
    if (typeof said === 'string') expect(withKeys({ [key]: value })).toBe(said);
    else expect(withKeys({ [key]: value })).toMatch(said);
  });

  test.each(['type', 'shows', 'takenWith', 'source'])('media: %s', (key) => {
    expect(withMedia({ [key]: 'nonsense' })).toMatch(new RegExp(`^media\\[0\\]\\.${key}: expected one of: .*; found \`nonsense\``));
  });
});

describe('who is shown', () => {
  test.each([
    [['P014', 'class:Oak'], 'fine'],
    [[], 'fine'],
    ['P014', 'media[0].pupils: expected a list, found text | Put it in square brackets'],
    [[14], 'media[0].pupils[0]: expected an id, a name or class:Oak, found a number | Put it in quotes'],
    [['P014', ' '], 'media[0].pupils[1]: expected an id, a name or class:Oak, found empty text'],
    [null, 'media[0].pupils: expected a list, found nothing'],
  ])('%j', (pupils, said) => {
    expect(withMedia({ pupils })).toBe(said);
  });
});

describe('answers and approvals', () => {
  test.each([
    [{ answers: { a: true, b: { yes: false } } }, 'fine'],
    [{ answers: { a: 'yes' } }, 'answers.a: expected true or false, or yes with by and at, found text'],
    [{ answers: { a: 1 } }, 'answers.a: expected true or false, or yes with by and at, found a number'],
    [{ answers: { a: { by: 'mbell' } } }, 'answers.a: `yes` is missing | Whether the answer is yes'],
    [{ answers: { a: { yes: 'no' } } }, 'answers.a.yes: expected true or false, found text'],
    [{ answers: [] }, 'answers: expected a group of keys, found a list'],
    [{ answers: JSON.parse('{"__proto__":true}') as unknown }, 'answers: `__proto__` cannot be a key'],
    [{ approvals: [{ at: '2026-06-12' }] }, 'approvals[0]: `by` is missing | Who approved it: an id or e-mail of the staff list'],
    [{ approvals: [{ by: 'mbell', at: 'noon' }] }, 'approvals[0].at: expected a date and time such as 2026-06-12T11:05'],
  ])('%j', (keys, said) => {
    expect(withKeys(keys)).toBe(said);
  });
});

test('a post is read without the shapes of configs, packs, records and results', () => {
  const loaded = [...loadedWith('src/formats/shapes/post.ts', sources('src').map(factsOf))];
  expect(loaded.filter((file) => file.startsWith('src/formats/shapes/')).sort()).toEqual(
    ['groups', 'parts', 'post', 'values'].map((name) => `src/formats/shapes/${name}.ts`),
  );
  expect(loaded).not.toContain('src/formats/schema.ts');
});
