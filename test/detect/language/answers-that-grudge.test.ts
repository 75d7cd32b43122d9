import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Answers that blame, promise or threaten, and grievances that only sound like one.
test.each<readonly [string, Post]>([
  [
    'nothing',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'The queue at the gate is a disgrace and nobody listens.' },
      text: 'Thank you. Complaints are dealt with by our clerk, and the form is on the website.',
    },
  ],
  [
    'nothing',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'The queue at the gate is a disgrace and nobody listens.' },
      text: 'Thank you for writing. Concerns and complaints should be sent to the office in writing.',
    },
  ],
  [
    'error',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'The queue at the gate is a disgrace and nobody listens.' },
      text: 'Odd that it’s always the usual few parents kicking off.',
    },
  ],
  [
    'error',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'The queue at the gate is a disgrace and nobody listens.' },
      text: 'Strange how it is always the same households moaning about parking.',
    },
  ],
  [
    'error',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'The queue at the gate is a disgrace and nobody listens.' },
      text: 'Interesting how it’s the same two names every week.',
    },
  ],
  [
    'error',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'The queue at the gate is a disgrace and nobody listens.' },
      text: 'As it was you who parked on the zigzags, we find this rich.',
    },
  ],
  [
    'error',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'The queue at the gate is a disgrace and nobody listens.' },
      text: 'We shall be hiding posts like this from now on.',
    },
  ],
  [
    'error',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'The queue at the gate is a disgrace and nobody listens.' },
      text: 'We have removed your remarks, and anyone who repeats them will be blocked.',
    },
  ],
  [
    'warning',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'That’s the fourth wrong time on a letter. Do you lot proofread?' },
      text: 'Sorry about the muddle over the times.',
    },
  ],
  [
    'error',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'My son has been on the bench since September. Where is the fair play?' },
      text: 'We guarantee he will start on Saturday.',
    },
  ],
  [
    'nothing',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'Gutted we missed the pantomime, is there a film of it?' },
      text: 'There is! It went out on Monday.',
    },
  ],
  [
    'nothing',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'Never once moaned about the walk, that’s how good the day was.' },
      text: 'So glad. The guides were wonderful.',
    },
  ],
  [
    'nothing',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'Thank you so much for finding her glove, it was a present.' },
      text: 'We are so pleased.',
    },
  ],
  [
    'warning',
    {
      channel: 'facebook',
      kind: 'reply',
      inReplyTo: { from: 'family', text: 'So much for your promises about the gate.' },
      text: 'Thanks for your message.',
    },
  ],
])('%s: %o', (expected, post) => {
  expect(saidBy('complaint-reply', post)).toBe(expected);
});
