import { expect, test } from '@jest/globals';
import { saidBy } from './said-by.ts';

// Words for grown-ups and for trade in another sense, each beside the sense that counts.
test.each<readonly [string, string]>([
  ['Eight pints make a gallon, and Year 4 can prove it.', 'nothing'],
  ['Three pints and I was anyone’s.', 'warning'],
  ['The punch had not a drop of rum in it.', 'nothing'],
  ['The punch had a drop of rum in it.', 'warning'],
  ['Cups were drunk from and left on the wall.', 'nothing'],
  ['The toast bar is open before school.', 'nothing'],
  ['The bar is open from seven.', 'warning'],
  ['Who did you go home with after the prom?', 'error'],
  ['Dirtiest confessions in the comments please.', 'error'],
  ['The photo shows the bone poking through his skin.', 'error'],
  ['The dog had a bone sticking out of his basket.', 'nothing'],
])('age: %s is %s', (text, expected) => {
  expect(saidBy('age-appropriate', { channel: 'facebook', text })).toBe(expected);
});

test.each<readonly [string, string]>([
  ['If anyone signs up with this link I earn a few pounds.', 'error'],
  ['When you order a book the library gets it in a week.', 'nothing'],
  ['If you are after guitar lessons, Strum Bell on Mill Road is the best around.', 'error'],
  ['If you are looking for your child’s coat, lost property is the place.', 'nothing'],
  ['We are asked which dance class we would recommend. We never recommend any.', 'nothing'],
  ['We never recommend any tutor. But Dot’s lessons are £20 an hour.', 'error'],
  ['Jumble sale at two. Everything 50p, proceeds to the PTA.', 'nothing'],
  ['The Silver Ladle on Dock Road sent us soup. Thank you so much.', 'warning'],
  ['The Fire Station on Dock Road sent us helmets. Thank you so much.', 'nothing'],
  ['Free trial in Year 9: the defendant is a wolf in a bonnet.', 'nothing'],
  ['Free trial of the reading app, sign up today.', 'error'],
])('trade: %s is %s', (text, expected) => {
  expect(saidBy('commercial-content', { channel: 'facebook', text })).toBe(expected);
});
