import { expect, test } from '@jest/globals';
import { saidBy } from './said-by.ts';

// What a shop gives with what it sells, what staff and their people earn beside, and a word put in for an app.
test.each<readonly [string, string]>([
  ['Free hot chocolate with every blow dry at Curl Corner this month.', 'error'],
  ['Free squash with every cake at our summer fair.', 'nothing'],
  ['Mr Quorn (science) is looking for guitar students of his own, cash only. Text him.', 'error'],
  ['Mr Quorn is looking for guitar pupils to play in assembly.', 'nothing'],
  ['Our cook’s son-in-law fits kitchens. No job too small.', 'error'],
  ['Mrs Tarn’s husband runs marathons. Ask for details of his race on Friday.', 'nothing'],
  ['First, a message from today’s sponsor, SumMonkey.', 'error'],
  ['Try SpellSprint, the app every family needs to own.', 'error'],
  ['Kindness is the tool every child should have in a pocket.', 'nothing'],
  ['First, a quick word from our head boy about litter.', 'nothing'],
  ['Stuck for gifts? I stock handmade soap, so come round on Friday. Mrs Tarn', 'error'],
  ['There is a jewellery evening at my house next week, all mums welcome.', 'error'],
  ['There is a pyjama party in Nursery on Friday.', 'nothing'],
  ['The buffet came from Tuck & Tin. Pop in, she deserves the business.', 'warning'],
  ['Our librarians made a new corner. Do pop in, it looks lovely.', 'nothing'],
])('commercial content: %s is %s', (text, expected) => {
  expect(saidBy('commercial-content', { channel: 'facebook', text })).toBe(expected);
});
