import { expect, test } from '@jest/globals';
import { remembered } from '../../src/text/remembered.ts';

test('an answer is worked out once, if there is none as well; a word that holds on to its text is asked anew', () => {
  const asked: string[] = [];
  const lookUp = remembered((word) => {
    asked.push(word);
    return word === 'none' ? undefined : word.length;
  });
  const long = 'unforgettable';
  expect(['four', 'four', 'none', 'none', long, long].map(lookUp)).toEqual([4, 4, undefined, undefined, 13, 13]);
  expect(asked).toEqual(['four', 'none', long, long]);
});

test('no more is kept than is good', () => {
  let asked = 0;
  const lookUp = remembered(() => asked++);
  for (let word = 0; word < 30_000; word++) lookUp(String(word));
  lookUp('0');
  expect(asked).toBe(30_000);
  lookUp('29999');
  expect(asked).toBe(30_001);
});
