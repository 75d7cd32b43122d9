import { expect, test } from '@jest/globals';
import { commerceIn } from '../../../src/detect/language/commercial.ts';
import { fieldOf } from '../../../src/text/field.ts';

const saidOf = (text: string): string => {
  const [found] = commerceIn(fieldOf('/text', text), () => false);
  return found === undefined ? 'nothing' : `${found.sure ? 'sure' : 'doubt'} ${found.kind}`;
};

test.each([
  ['lessons for a fee', 'Mr Wren does private harp lessons for £20 an hour.'],
  ['a new trade', 'I am now a Glow rep, ask away!'],
  ['money for oneself', 'A fiver towards my new boots would be kind.'],
  ['what pays both', 'Join up and we both get a month free.'],
])('sells: %s', (_, text) => {
  expect(saidOf(text)).toBe('sure advert');
});

test.each([
  ['a question and whom to ring', 'Boiler on its last legs? Looking for a plumber? Ring Dee on 01632 960333.'],
  ['a shop that is praised', 'There is nowhere like Pip and Co, and lessons are dear elsewhere.'],
  ['a private sale', 'Getting rid of my pram, £40, one careful owner.'],
  ['kinds of signs together', 'Wreaths made to order, gorgeous colours, £9 or near, see Jan.'],
  ['a made-up name, a price and what to do', 'SumSprout costs six quid, so good, check them out.'],
  ['the same beside an event of the school', 'The fair is on Friday. Anyone fancy a lodger? My own spare room is £90, bills included.'],
])('may sell: %s', (_, text) => {
  expect(saidOf(text)).toBe('doubt advert');
});

test.each([
  ['without a word of thanks', 'Marl & Sons Fencing mended our gate and would not take a penny.', 'doubt business'],
  ['a brand in the sentence before', 'A crate of pears came from Lidl. How kind!', 'doubt business'],
  ['a cause that has a name', 'Come in slippers on Monday: £1 for Comic Relief.', 'doubt appeal'],
  ['a page for one', 'Miss Orr is cycling to Wick in aid of Marie Curie.', 'doubt appeal'],
])('is told of a firm or a cause: %s', (_, text, expected) => {
  expect(saidOf(text)).toBe(expected);
});

test.each([
  ['a place of the school’s own', 'Places left in breakfast club: ring the office.'],
  ['an idiom', 'Buy one get one free on hugs today.'],
  ['a great deal', 'That means a great deal to us.'],
  ['a warning', 'A text that offers half price meals is a scam.'],
  ['what others say', 'The sign in our play says “pram for sale, £40, collection only”.'],
  ['what was raised', 'The bun stall raised £31 for Comic Relief.'],
  ['help of the school’s own', 'Stuck for a gift? Talk to Mrs Orr in the library.'],
  ['a brand in a lesson', 'We built a bridge from Lego and a kite from crisp bags.'],
  ['a heading', 'BOOK WEEK THANK YOU'],
])('sells nothing: %s', (_, text) => {
  expect(saidOf(text)).toBe('nothing');
});
