import { describe, expect, test } from '@jest/globals';
import { factsSaid } from './told.ts';

describe('of animals all may speak', () => {
  test.each([
    'Our guide dog visitor, Bramble, is 6 and very calm',
    'Our school dog, Bramble, is 6.',
    'Our school dog Bramble is 6.',
    'Guinea pigs Salt and Pepper are 6.',
    'Ted, our therapy dog, is 6.',
  ])('%s', (text) => expect(factsSaid(text)).toEqual([]));
  test.each([
    ['is 6', 'Our visitor, Bramble, is 6 and very calm'],
    ['aged 6', 'Leo, our dog walker, aged 6, waved.'],
    ['is 6', 'We saw a dog. Bramble is 6.'],
  ])('%s: %s', (said, text) => expect(factsSaid(text)).toContainEqual(['age', said]));
});
