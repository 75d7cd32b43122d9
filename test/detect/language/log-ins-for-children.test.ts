import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Accounts given to children and ages that are asked for; music, and pupils of long ago.
test.each<readonly [string, Post]>([
  ['error', { channel: 'instagram', text: 'Each pupil in Rowan has been given a login for TikTok to post about the ducks.' }],
  ['error', { channel: 'instagram', text: 'All of Year 3 have accounts on X now, so they can tell you about their day.' }],
  ['error', { channel: 'instagram', text: 'Who’s 11 and daft? Post a reel with #OakfieldGrins.' }],
  ['error', { channel: 'instagram', text: 'Year fours, host your own live on here at five and sing.' }],
  ['error', { channel: 'instagram', text: 'Kids, start a live on here after tea and count the hearts.' }],
  ['nothing', { channel: 'instagram', text: 'Discord into harmony: our recorder group played Purcell today.' }],
  ['nothing', { channel: 'instagram', text: 'A chord, a discord and a fanfare: Year 5 composed all week.' }],
  ['nothing', { channel: 'instagram', text: 'The pupils sowed discord with a loud gong, and then played Bach.' }],
  ['nothing', { channel: 'linkedin', text: 'Former students of the nineties are invited to join our LinkedIn page.' }],
  ['nothing', { channel: 'linkedin', text: 'Past students, come and connect with us on LinkedIn.' }],
  ['error', { channel: 'linkedin', text: 'Pupils of Year 6, you are invited to join our LinkedIn page.' }],
])('%s: %o', (expected, post) => {
  expect(saidBy('underage-platform', post)).toBe(expected);
});
