import { expect, test } from '@jest/globals';
import { later } from '../../src/text/later.ts';

test('what is made later is made once, and only if it is asked for', () => {
  let made = 0;
  const thing = later(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  expect([thing(), thing(), made]).toEqual([undefined, undefined, 1]);
});
