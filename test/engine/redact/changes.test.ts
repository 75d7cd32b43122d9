import { describe, expect, test } from '@jest/globals';
import { changed, sameFacts } from '../../../src/engine/redact/changes.ts';
import type { Post } from '../../../src/model.ts';

describe('a value changed', () => {
  const POST = { text: 'Well done Seren', tags: ['#a', '#b', '#c'], media: [{ alt: 'Seren' }, { alt: 'A cup', links: ['x', 'y'] }] };

  test.each([
    ['in a text', [{ at: '/text', to: 'Well done' }], { ...POST, text: 'Well done' }],
    ['to an empty text', [{ at: '/text', to: '' }], { ...POST, text: '' }],
    ['deep within', [{ at: '/media/0/alt', to: 'A pupil' }], { ...POST, media: [{ alt: 'A pupil' }, POST.media[1]] }],
    ['by a key that goes', [{ at: '/text' }], { tags: POST.tags, media: POST.media }],
    ['by one of a list that goes', [{ at: '/tags/1' }], { ...POST, tags: ['#a', '#c'] }],
    ['by two of a list, the first named first', [{ at: '/tags/0' }, { at: '/tags/1' }], { ...POST, tags: ['#c'] }],
    ['by two of a list, the last named first', [{ at: '/tags/2' }, { at: '/tags/0' }], { ...POST, tags: ['#b'] }],
    [
      'by one that goes and one that becomes another, as both were counted before',
      [{ at: '/tags/0' }, { at: '/tags/2', to: '#d' }],
      { ...POST, tags: ['#b', '#d'] },
    ],
    ['by one of a list within a list', [{ at: '/media/1/links/0' }], { ...POST, media: [POST.media[0], { alt: 'A cup', links: ['y'] }] }],
    [
      'by a key that was not there',
      [{ at: '/media/0/caption', to: 'A cup' }],
      { ...POST, media: [{ alt: 'Seren', caption: 'A cup' }, POST.media[1]] },
    ],
    [
      'by one that goes and words in the one behind it',
      [{ at: '/media/0' }, { at: '/media/1/alt', to: 'A bowl' }],
      { ...POST, media: [{ ...POST.media[1], alt: 'A bowl' }] },
    ],
    [
      'by two of a list within a list',
      [{ at: '/media/1/links/0' }, { at: '/media/1/links/1' }],
      { ...POST, media: [POST.media[0], { alt: 'A cup', links: [] }] },
    ],
    ['in nothing, where what is not there goes', [{ at: '/location' }], POST],
    ['in nothing, where what is not there would be changed within', [{ at: '/location/name', to: 'Ash' }], POST],
    ['in nothing, where a text has no parts', [{ at: '/text/0', to: 'x' }], POST],
    ['in nothing, by no change', [], POST],
  ])('%s', (_, changes, to) => {
    const after = changed<unknown>(POST, changes);
    expect(after).toStrictEqual(to);
    expect(JSON.stringify(after)).toBe(JSON.stringify(to));
  });

  test('keeps what is null, and knows a key with a slash or a tilde in it', () => {
    expect(
      changed<unknown>({ none: null, 'a/b': { 'c~d': 'x' } }, [
        { at: '/a~1b/c~0d', to: 'y' },
        { at: '/none/a', to: 'z' },
      ]),
    ).toEqual({
      none: null,
      'a/b': { 'c~d': 'y' },
    });
  });
});

describe('two posts say the same of who is shown and when', () => {
  const POST: Post = {
    channel: 'facebook',
    publishAt: '2026-06-12T09:00:00Z',
    media: [{ type: 'image', shows: ['pupils'], pupils: ['p1'], people: ['Jo Vance'], takenWith: 'school' }],
  } as unknown as Post;
  const [photo = {}] = POST.media ?? [];

  test('whatever their words', () => {
    expect(sameFacts(POST, { ...POST, text: 'Hello', tags: ['#a'], media: [{ ...photo, alt: 'A cup' }] })).toBe(true);
    expect(sameFacts({ channel: 'facebook' }, { channel: 'facebook', text: 'Hello', media: [] })).toBe(true);
  });

  test.each<[string, Partial<Post>]>([
    ['another time', { publishAt: '2026-06-13T09:00:00Z' }],
    ['a photo more', { media: [photo, photo] }],
    ['no photo', { media: [] }],
    ...(['type', 'shows', 'pupils', 'people', 'takenWith'] as const).map((key): [string, Partial<Post>] => [
      `a photo without its ${key}`,
      { media: [Object.fromEntries(Object.entries(photo).filter(([name]) => name !== key))] },
    ]),
  ])('and not where one has %s', (_, other) => {
    expect(sameFacts(POST, { ...POST, ...other })).toBe(false);
    expect(sameFacts({ ...POST, ...other }, POST)).toBe(false);
  });
});
