import { describe, expect, test } from '@jest/globals';
import { factsSaid } from './told.ts';

const names = (text: string): readonly string[] =>
  factsSaid(text)
    .filter(([kind]) => kind === 'full-name')
    .map(([, said]) => said);

describe('a name ends with its sentence', () => {
  test.each([
    'A piper, and an Address by Mr Keane-Robertson. Robert Burns would have approved.',
    "It's Mr Haslam. Reading record in bags, please.",
    'Ask Mrs Bell! Anna Tovey has the key.',
  ])('%s', (text) => expect(names(text)).toEqual([]));
  test.each([
    ['Anna Price-Lowe?', 'Dr. Anna Price-Lowe came.'],
    ["Anna O'Dowd?", "Mrs Anna O'Dowd came."],
    ['Anna van der Berg?', 'Mrs Anna van der Berg came.'],
    ['Anna B. Tovey?', 'Mrs Anna B. Tovey came.'],
    ['Anna Maria Rosa Tovey?', 'Mrs Anna Maria Rosa Tovey came.'],
    ['Henry Tovey?', 'Mr Henry Tovey VIII came.'],
    ['Anna Tovey?', 'Mrs Anna Tovey School came.'],
  ])('%s: %s', (said, text) => expect(names(text)).toEqual([said]));
});
