import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isEmpty, postFrom, type Sketch, withMedium } from '../../../src/cli/composer/sketch.ts';
import { validate } from '../../../src/formats/shape.ts';
import { postShape } from '../../../src/formats/shapes/post.ts';
import type { Post } from '../../../src/model.ts';

const valid = (post: Post): Post => validate(postShape, { value: post, file: 'your draft', locate: () => undefined });
const words: Sketch['post'] = { channel: 'facebook', text: 'Forty new books.' };

describe('the post that answers make', () => {
  test.each<readonly [string, Sketch['post'], Post]>([
    ['words alone', { ...words, media: [] }, { channel: 'facebook', text: 'Forty new books.' }],
    ['a picture without words', { channel: 'x', text: ' \n', media: [{ file: 'a.jpg' }] }, { channel: 'x', media: [{ file: 'a.jpg' }] }],
    ['no pupil', { ...words, media: [{ file: 'a.jpg', pupils: [] }] }, { ...valid(words as Post), media: [{ file: 'a.jpg', pupils: [] }] }],
    ['a time', { ...words, publishAt: '2026-11-17T15:45' }, { ...valid(words as Post), publishAt: '2026-11-17T15:45' }],
  ])('%s', (_, post, wanted) => {
    expect(valid(postFrom({ post }))).toEqual(wanted);
  });

  test('has its keys in the order in which people read a post, whenever they were answered', () => {
    const post = postFrom({
      post: { answers: { a: true }, publishAt: '2026-11-17', text: 'We won.', comments: 'off', author: 'x', channel: 'x' },
    });
    expect(Object.keys(post)).toEqual(['channel', 'author', 'text', 'publishAt', 'answers', 'comments']);
  });

  test('is valid whatever was answered, if there are words or a picture', () => {
    const text = fc.string({ unit: 'grapheme' });
    const media = fc.array(
      fc.record({ file: fc.constantFrom('a.jpg', 'b c.png'), pupils: fc.array(fc.constantFrom('P001', 'class:Otters')) }),
    );
    fc.assert(
      fc.property(text, media, (said, pictures) => {
        const post = { channel: 'website', text: said, media: pictures };
        if (isEmpty(post)) expect(() => valid(postFrom({ post }))).toThrow('a post needs text or media');
        else expect(valid(postFrom({ post }))).toMatchObject(said.trim() === '' ? { media: pictures } : { text: said });
      }),
    );
  });
});

test('one picture is changed or left out, and no other', () => {
  const post = { channel: 'x', media: [{ file: 'a.jpg' }, { file: 'b.jpg' }, { file: 'c.jpg' }] };
  expect(withMedium(post, 1, { file: 'd.jpg' }).media?.map(({ file }) => file)).toEqual(['a.jpg', 'd.jpg', 'c.jpg']);
  expect(withMedium(post, 0, undefined).media?.map(({ file }) => file)).toEqual(['b.jpg', 'c.jpg']);
});
