import { expect, test } from '@jest/globals';
import { remembered } from '../../src/text/remembered.ts';

test('an answer is worked out once, if there is none as well; a long text is asked for anew', () => {
  const asked: string[] = [];
  const lookUp = remembered((word) => {
    asked.push(word);
    return word === 'none' ? undefined : word.length;
  });
  const [middling, long] = ['the unforgettable one', 'o'.repeat(41)];
  expect(['four', 'four', 'none', 'none', middling, middling, long, long].map(lookUp)).toEqual([
    4,
    4,
    undefined,
    undefined,
    21,
    21,
    41,
    41,
  ]);
  expect(asked).toEqual(['four', 'none', middling, long, long]);
});

test('a half of a pair of surrogates is as good a key as any', () => {
  const lookUp = remembered((word) => word);
  const half = 'thirteen letters \uD83D';
  expect([lookUp(half), lookUp(half)]).toEqual([half, half]);
});

test('no more is kept than is good, and what is asked for again longest', () => {
  const asked: string[] = [];
  const lookUp = remembered((word) => asked.push(word));
  for (let word = 0; word < 20_001; word++) lookUp(String(word));
  expect(asked).toHaveLength(20_001);
  lookUp('10000');
  lookUp('20000');
  expect(asked).toHaveLength(20_001);
  lookUp('0');
  expect(asked).toHaveLength(20_002);
});
