import { describe, expect, test } from '@jest/globals';
import { comparePointers, isPublished, textAt } from '../../src/engine/pointer.ts';
import type { Post } from '../../src/model.ts';
import { fieldOf } from '../../src/text/field.ts';

const POST = {
  ...{ channel: 'x', text: 'Hello', location: { name: 'the hall', lat: 53.2 }, comments: 'off' },
  ...{ media: [{ alt: 'one' }, { alt: 'two', pupils: ['P1', 'P2'] }], 'x-a/b~c': 'odd' },
} as Post;

describe('the text at a pointer', () => {
  test.each([
    ['/text', 'Hello'],
    ['/media/1/alt', 'two'],
    ['/media/1/pupils/0', 'P1'],
    ['/location/name', 'the hall'],
    ['/x-a~1b~0c', 'odd'],
    ['/location/lat', undefined],
    ['/media/1', undefined],
    ['/media/2/alt', undefined],
    ['/text/0/length', undefined],
    ['/nothing/at/all', undefined],
    ['', undefined],
  ])('%s', (pointer, text) => {
    expect(textAt(POST, pointer)).toBe(text);
  });
});

test('pointers are sorted as a reader meets what they point at', () => {
  const sorted = [
    '/text',
    '/location',
    '/location/name',
    '/media/0/pupils/1',
    '/media/0/file',
    '/media/0/alt',
    '/media/0/caption',
    '/media/0/credit',
    '/media/2/alt',
    '/media/10/alt',
    '/links/0',
    '/tags/2',
    '/tags/10',
    '/answers/a1',
    '/answers/b1',
  ];
  expect(sorted.toReversed().toSorted(comparePointers)).toEqual(sorted);
  for (const [at, one] of sorted.entries())
    for (const [nth, other] of sorted.entries()) expect(Math.sign(comparePointers(one, other))).toBe(Math.sign(at - nth));
});

test('published is what is one of the strings that were read, and nothing beside it', () => {
  const fields = [fieldOf('/text', 'Hello'), fieldOf('/media/0/alt', 'one')];
  expect(['/text', '/media/0/alt', '/media/0', '/media/0/pupils/0', '/media/1/alt'].map((one) => isPublished(fields, one))).toEqual([
    ...[true, true],
    ...[false, false, false],
  ]);
});
