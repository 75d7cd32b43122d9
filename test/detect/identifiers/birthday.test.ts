import { describe, expect, test } from '@jest/globals';
import { factsSaid } from './told.ts';

const births = (text: string): readonly string[] =>
  factsSaid(text)
    .filter(([kind]) => kind === 'date-of-birth')
    .map(([, said]) => said);

describe('which birthday it is goes without the word', () => {
  test.each([
    ['60th?', 'A very happy 60th to our catering manager Brenda Sykes, who makes puddings.'],
    ['7th', 'Happy 7th to Leo from all of us!'],
    ['7th', 'Happy belated 7th, Leo!'],
    ['8th', 'Happy 8th Ruby-Mae! Cake at 3'],
    ['50th?', 'Mr Doyle celebrated his 50th in style.'],
    ['50th?', 'Mr Doyle marks his big 50th.'],
    ['9th', 'Leo is celebrating his 9th today'],
    ['4 today', 'Happy birthday to Leo in Tadpoles, 4 today!'],
    ['seven tomorrow', 'Leo of Oak, seven tomorrow, brought cake.'],
    ['ten today', "It's Leo's double digits day \u2013 ten today!"],
  ])('%s: %s', (said, text) => expect(births(text)).toEqual([said]));
  test.each([
    'Happy 60th to our school! Mrs Bell cut the cake.',
    'Happy 25th to everybody who knows Leo.',
    'Happy 4th of July to Leo and his friends.',
    'Happy 5th December, Leo!',
    'Happy 20th anniversary, Leo!',
    'Happy 100th day, Leo!',
    'Mr Doyle celebrated his 50th goal.',
    'Mr Doyle celebrated the 50th in style.',
    'Happy 7th and Leo',
    'Unhappy 7th to Leo from all of us!',
  ])('not in: %s', (text) => expect(births(text)).toEqual([]));
});
