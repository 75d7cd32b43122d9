import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answers, postFrom } from '../../../src/cli/composer/post.ts';
import { validate } from '../../../src/formats/shape.ts';
import { postShape } from '../../../src/formats/shapes/post.ts';
import type { Post } from '../../../src/model.ts';

const ANSWERS: Answers = { channel: 'facebook', text: 'Forty new books.', pictures: [], when: '' };
const valid = (post: Post): Post => validate(postShape, { value: post, file: 'your draft', locate: () => undefined });

const TABLE: readonly (readonly [string, Partial<Answers>, Post])[] = [
  ['words alone', {}, { channel: 'facebook', text: 'Forty new books.' }],
  ['an account', { account: '@oakfieldprimary' }, { channel: 'facebook', account: '@oakfieldprimary', text: 'Forty new books.' }],
  ['an author', { author: 'dokonjo' }, { channel: 'facebook', author: 'dokonjo', text: 'Forty new books.' }],
  [
    'no pupil',
    { pictures: [{ file: 'a.jpg', pupils: [] }] },
    { channel: 'facebook', text: 'Forty new books.', media: [{ file: 'a.jpg', pupils: [] }] },
  ],
  [
    'nobody knows who',
    { pictures: [{ file: 'a.jpg', pupils: 'unknown' }] },
    { channel: 'facebook', text: 'Forty new books.', media: [{ file: 'a.jpg' }] },
  ],
  [
    'a picture without words',
    { text: ' \n', pictures: [{ file: 'a.jpg', pupils: ['P014', 'class:Otters'] }] },
    { channel: 'facebook', media: [{ file: 'a.jpg', pupils: ['P014', 'class:Otters'] }] },
  ],
  ['a time', { when: '2026-11-17T15:45' }, { channel: 'facebook', text: 'Forty new books.', publishAt: '2026-11-17T15:45' }],
];

describe('the post that answers make', () => {
  test.each(TABLE)('%s', (_, answers, post) => {
    expect(valid(postFrom({ ...ANSWERS, ...answers }))).toEqual(post);
  });

  test('is valid whatever was answered, if there are words or a picture', () => {
    const words = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '');
    const picture = fc.record({ file: words, pupils: fc.oneof(fc.constant('unknown' as const), fc.array(words)) });
    const answers = fc.record({
      channel: fc.constantFrom('facebook', 'website'),
      text: words,
      pictures: fc.array(picture),
      when: fc.constantFrom('', '2026-11-17T15:45'),
    });
    fc.assert(fc.property(answers, (given) => expect(valid(postFrom(given))).toMatchObject({ text: given.text })));
  });

  test('is none without either, and its shape says so', () => {
    expect(() => valid(postFrom({ ...ANSWERS, text: '\n' }))).toThrow('a post needs text or media');
  });
});
