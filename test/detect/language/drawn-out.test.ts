import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Words that are drawn out or clapped, letters that reproach, and noises, plates and names.
test.each<readonly [string, Post]>([
  ['warning', { channel: 'facebook', text: 'We are sooooo proud of our cooks' }],
  ['warning', { channel: 'facebook', text: 'The new pond is amaaaazing and the newts are loooovely.' }],
  ['warning', { channel: 'facebook', text: 'Label 👏 the 👏 lunchbox 👏 please' }],
  ['warning', { channel: 'facebook', text: 'As per our last two emails, ties are blue.' }],
  ['warning', { channel: 'facebook', text: 'Most of you evidently thought it too arduous to read the first letter.' }],
  ['warning', { channel: 'facebook', text: 'You won’t believe what she found inside! Wait for number 4.' }],
  ['nothing', { channel: 'facebook', text: 'The tiger said grrrrr and the snake said ssssss.' }],
  ['nothing', { channel: 'facebook', text: 'The wind went whooooosh past the owl and the caption was “AAAARGH”.' }],
  ['nothing', { channel: 'facebook', text: 'Ada 👏 Ben 👏 Cal 👏 Dot 👏' }],
  ['nothing', { channel: 'facebook', text: 'A car went by with a plate that reads GR8.' }],
  ['nothing', { channel: 'facebook', text: 'Year 6 wrote about irony. No, really, they did, and it was funny.' }],
  ['nothing', { channel: 'facebook', text: 'We have written three letters about ties, and thank you for reading them.' }],
  ['nothing', { channel: 'facebook', text: 'Visit www.oakfield.sch.uk for the dates.' }],
  ['nothing', { channel: 'facebook', text: 'Wait for number six bus at the church.' }],
  ['nothing', { channel: 'facebook', text: 'Loud applause for Year 2 👏 👏 and for Year 3 👏' }],
])('%s: %o', (expected, post) => {
  expect(saidBy('tone', post)).toBe(expected);
});
