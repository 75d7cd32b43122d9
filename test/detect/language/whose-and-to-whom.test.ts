import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Whose it is and to whom it is said: each kind beside something innocent of the same words, and a pupil beside each thing that silences.
const on = (channel: string, text: string): Post => ({ channel, text });
const own = (text: string, channel = 'instagram'): Post => ({ channel, accountKind: 'personal', authorRole: 'staff', text });

test.each<readonly [Post, string]>([
  [on('instagram', 'Year 4 found out why nobody under 13 may be on TikTok.'), 'nothing'],
  [on('instagram', 'Year 4 found out how rockets fly: now follow us for the launch!'), 'error'],
  [on('facebook', 'Most of our Year 5s told us that they had been sent an invitation to WhatsApp.'), 'nothing'],
  [on('facebook', 'Year 5, you told us that you love quizzes: join our WhatsApp group.'), 'error'],
  [on('instagram', 'Godparents, grannies, uncles: come and follow us.'), 'nothing'],
  [on('newsletter', 'Everyone in 3C: post a picture of your den on Instagram.'), 'error'],
  [on('newsletter', 'Whoever ran the 5k in 3D glasses may post a picture on Instagram.'), 'nothing'],
  [on('instagram', 'Year 6, say your big sister’s birthday when it asks.'), 'error'],
])('who is asked onto a network: %j is %s', (post, expected) => {
  expect(saidBy('underage-platform', post)).toBe(expected);
});

test.each<readonly [Post, string]>([
  [on('x', '@leosmum he has had a lovely day.'), 'error'],
  [on('facebook', 'Whoever is dad to the girl with the frog umbrella: it is in the office.'), 'error'],
  [on('facebook', 'Whoever is first to the hall may choose a book.'), 'nothing'],
  [own('Hi all, this is Mrs Quorn. Text me tonight if you need a lift.'), 'error'],
  [own('Hi all, lunch at ours on Sunday. Text me if you need a lift.'), 'nothing'],
  [on('newsletter', 'Netball club: Mr Quorn has the songs if you look him up on Instagram.'), 'error'],
  [on('newsletter', 'Look up the times of the bus on its own page.'), 'nothing'],
])('who is spoken to in private: %j is %s', (post, expected) => {
  expect(saidBy('private-contact', post)).toBe(expected);
});

test.each<readonly [string, string]>([
  ['Found it on Pinterest and had to share this picture.', 'warning'],
  ['You can’t just copy a picture from Pinterest, our computing club learned.', 'nothing'],
  ['We couldn’t afford the rights, so hum along to the song on our video.', 'warning'],
  ['We have the rights to the song on our video.', 'nothing'],
  ['Simba is on the front of this term’s newsletter.', 'warning'],
  ['Sing it with us: oh carry me over, my river of stone, you carried me, carried me home', 'warning'],
  ['Sing along: bring a cushion, a friend and your voice to the hall', 'nothing'],
  ['Chorus: oh carry me over, my river of stone, you carried me home. The children wrote the words.', 'nothing'],
])('whose work it is: %s is %s', (text, expected) => {
  expect(saidBy('copyright', on('facebook', text))).toBe(expected);
});

test.each<readonly [string, string, string]>([
  ['age-appropriate', 'Maths: why does a casino win? Year 9 counted cards.', 'nothing'],
  ['age-appropriate', 'Maths department out tonight: tequila till we drop!', 'error'],
  ['age-appropriate', 'Year 9 heard from a woman who lost everything to gambling.', 'nothing'],
  ['age-appropriate', 'Year 9 learned poker for real money at lunch.', 'error'],
  ['age-appropriate', 'Roman day: arms ripped off, blood spurting everywhere!', 'error'],
  ['age-appropriate', 'Roman day: shields, sandals and a great deal of noise.', 'nothing'],
  ['commercial-content', 'Maths: a shop has 30% off everything. What is left of £40?', 'nothing'],
  ['commercial-content', 'I’ve become a consultant for Quillglow, order through me!', 'error'],
  ['commercial-content', 'Best offer in town: read daily and get a free hug from Mr Quorn.', 'nothing'],
  ['commercial-content', 'If you can manage a few pounds, the pond fund is open.', 'warning'],
  ['political-content', 'Reform of the tuck shop: join us at every door.', 'nothing'],
  ['political-content', 'I am counting on your vote on the 6th.', 'warning'],
  ['political-content', 'We are walking out on Monday, bring placards.', 'warning'],
])('%s: %s is %s', (id, text, expected) => {
  expect(saidBy(id, on('facebook', text))).toBe(expected);
});
