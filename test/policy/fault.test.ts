import { expect, test } from '@jest/globals';
import type { Located } from '../../src/model.ts';
import { faultAt } from '../../src/policy/fault.ts';

const PACK: Located = { value: {}, file: 'own.yaml', locate: () => ({ line: 3, column: 5 }) };

test.each([
  ['/id', 'id'],
  ['/clauses/0/check', 'clauses[0].check'],
  ['/clauses/10/ask/2/id', 'clauses[10].ask[2].id'],
  ['/clauses/0/with/most2', 'clauses[0].with.most2'],
  ['/clauses/0/with/2most', 'clauses[0].with.2most'],
  ['/clauses/0/with/a~1b', 'clauses[0].with[`a/b`]'],
  ['/clauses/0/with/a~0b', 'clauses[0].with[`a~b`]'],
])('the place %s is called %s', (pointer, path) => {
  expect(faultAt(PACK, pointer, 'it is wrong').message).toBe(`own.yaml:3:5: ${path}: it is wrong`);
});

test('what to do is said where somebody knows', () => {
  expect(faultAt(PACK, '/id', 'it is wrong').advice).toBeUndefined();
  expect(faultAt(PACK, '/id', 'it is wrong', 'Mend it').advice).toBe('Mend it');
});
