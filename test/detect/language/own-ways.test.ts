import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// A way of one's own, offered to one child in a channel that the school keeps; groups for pupils; a friend of flesh and blood.
const official = (text: string): Post => ({ channel: 'facebook', text });
const kept = (text: string): Post => ({ channel: 'classdojo', audience: 'person', text });
const own = (text: string): Post => ({ channel: 'instagram', accountKind: 'personal', authorRole: 'staff', text });
test.each<readonly [Post, string]>([
  [kept('Ruby, ring me on my own mobile whenever it gets too much. Miss Quorn'), 'error'],
  [kept('Leo, here is my personal number if you want to talk about home. Mr Tarn'), 'error'],
  [kept('Leo, ring me on my own mobile about the minibus. Kate'), 'warning'],
  [kept('Leo, I left my own phone in the hall, so please hand it in. Mr Tarn'), 'nothing'],
  [kept('Leo, please ring the office when you are home. Mr Tarn'), 'nothing'],
  [own('GCSE textiles: slip into my DMs with your mood boards tonight.'), 'error'],
  [own('Somebody selling gold keeps writing to me. Blocked!'), 'nothing'],
  [own('I have set up a small group for my Year 8 netballers. Use the link and keep it quiet.'), 'error'],
  [own('I split my Year 8 netballers into small groups today.'), 'nothing'],
  [official('Our Year 6 teacher, Mr Quorn, misses the leavers, so do add him as a friend.'), 'error'],
  [official('Year 6, Mr Quorn would be glad if you friended him this summer.'), 'error'],
  [official('Pip the hamster is shy, so add him as a friend in your class story.'), 'nothing'],
  [official('Leo B, your nan says you are worried about Monday. Find Mrs Quorn at the door.'), 'error'],
  [official('Leo B says you are all welcome at the fair.'), 'nothing'],
])('private contact: %j is %s', (post, expected) => {
  expect(saidBy('private-contact', post)).toBe(expected);
});
