import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Notes to one child, secrets kept with one, and what is followed or written in plain sense.
const official = (text: string): Post => ({ channel: 'facebook', text });
const message = (text: string): Post => ({ ...official(text), kind: 'message', audience: 'person' });
const staffs = (text: string): Post => ({ ...message(text), channel: 'snapchat', accountKind: 'personal', authorRole: 'staff' });
test.each<readonly [Post, string]>([
  [official('Hold the rope and follow Mr Quorn’s torch along the tunnel.'), 'nothing'],
  [official('Year 6, follow Mr Quorn’s Insta for the answers.'), 'error'],
  [official('A quick reminder to Oliver in Beech: please bring your swimming kit on Friday.'), 'error'],
  [official('A note to Santa from Reception: please bring us some snow.'), 'nothing'],
  [official('A quick reminder to everyone: please bring your swimming kit.'), 'nothing'],
  [staffs('You can tell me anything about home, it stays between the two of us.'), 'error'],
  [message('Hello Pat, the plumber can come on Thursday and the side gate will be open.'), 'nothing'],
  [message('Hello Pat, the engineer is coming so please collect your daughter from the side gate.'), 'error'],
  [message('Hello Pat, can you ring me on Thursday?'), 'error'],
])('private contact: %j is %s', (post, expected) => {
  expect(saidBy('private-contact', post)).toBe(expected);
});
