import { expect, test } from '@jest/globals';
import { ownIn } from '../../src/text/own.ts';

test('a table holds what was put into it, and nothing else', () => {
  const table: Readonly<Record<string, string>> = { amp: '&' };
  expect(['amp', 'constructor', 'toString', '__proto__', 'hasOwnProperty', ''].map((word) => ownIn(table, word))).toEqual([
    '&',
    ...Array<undefined>(5).fill(undefined),
  ]);
});
