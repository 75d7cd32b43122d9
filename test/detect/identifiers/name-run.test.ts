import { describe, expect, test } from '@jest/globals';
import { peopleIn } from './persons.ts';
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
    ['Anna Hill?', 'Mrs Anna Hill came.'],
    ['Ruth Wood?', 'Miss Ruth Wood, our new cook, came.'],
    ['Anna Tovey?', 'Mrs Anna Tovey School came.'],
  ])('%s: %s', (said, text) => expect(names(text)).toEqual([said]));
});

describe('what a name goes on with', () => {
  test.each([
    ['Mrs Anna Tovéy came.', ['Mrs Anna Tovéy:adult']],
    ['Mrs Anna Tove\u0301y came.', ['Mrs Anna Tove\u0301y:adult']],
    ['Mrs Anna Tovey-School came.', ['Mrs Anna Tovey-School:adult']],
    ['Mrs O’Dowd came.', ['Mrs O’Dowd:adult']],
    ['Mrs Anna B.Tovey came.', ['Mrs Anna B.Tovey:adult']],
    ['Mrs Anna Rose Tovey came.', ['Mrs Anna Rose Tovey:adult']],
    ['Mrs Anna Vix Tovey came.', ['Mrs Anna Vix Tovey:adult']],
    ['Mrs Anna Ixley came.', ['Mrs Anna Ixley:adult']],
    ['Mrs Anna Maria Rosa Helena Tovey came.', ['Mrs Anna Maria Rosa Helena:adult', 'Tovey:somebody?']],
    ['Kacper Winning came.', ['Kacper Winning:somebody']],
    ['mrs tovey came', ['mrs tovey:adult']],
    ['Mrs Anna Hill', ['Mrs Anna Hill:adult']],
    ['Mrs Anna Hill, School', ['Mrs Anna Hill:adult']],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});

describe('what is no part of it', () => {
  test.each([
    ['Mrs Anna T2vey came.', ['Mrs Anna:adult']],
    ['Mrs Anna Tovey3 came.', ['Mrs Anna:adult']],
    ['Mrs Anna 3Tovey came.', ['Mrs Anna:adult']],
    ['Mrs Anna, Tovey came.', ['Mrs Anna:adult', 'Tovey:somebody?']],
    ['Mrs Anna - Lund came.', ['Mrs Anna:adult', 'Lund:somebody?']],
    ['Mr Henry II came.', ['Mr Henry:adult']],
    ['Mr Henry IV came.', ['Mr Henry:adult']],
    ['Mr Henry V came.', ['Mr Henry:adult']],
    ['Mr Henry IX came.', ['Mr Henry:adult']],
    ['Mr Henry X came.', ['Mr Henry:adult']],
    ['Mrs Anna van came.', ['Mrs Anna:adult']],
    ['Mrs Anna The came.', ['Mrs Anna:adult']],
    ['Mrs Anna School came.', ['Mrs Anna:adult']],
    ['Mrs Anna Hill School is shut.', ['Mrs Anna:adult']],
    ['Mrs Tovey Hill came.', ['Mrs Tovey:adult']],
    ['Kacper Anna Hill came.', ['Kacper Anna:somebody']],
    ['Mrs Anna Will read.', ['Mrs Anna:adult', 'Will:somebody']],
    ['Mrs Anna Tovey Winning came.', ['Mrs Anna Tovey:adult']],
    ['Kacper Tovey-winning came.', ['Kacper Tovey:somebody']],
    ['mrs anna tovey came', ['mrs anna:adult', 'tovey:somebody?']],
    ['mrs the came', []],
  ])('%s', (text, who) => expect(peopleIn(text)).toEqual(who));
});
