import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Lifts, calls and requests, and a pupil who wrote first; cousins and friends.
test.each<readonly [string, Post]>([
  [
    'nothing',
    {
      channel: 'whatsapp',
      accountKind: 'personal',
      authorRole: 'staff',
      text: 'Cousin, give me a ring when you are in, Nan wants to know.',
    },
  ],
  ['nothing', { channel: 'whatsapp', accountKind: 'personal', authorRole: 'staff', text: 'Coz, text me when the train gets in.' }],
  ['error', { channel: 'whatsapp', accountKind: 'personal', authorRole: 'staff', text: 'Year 9, give me a ring when you are in.' }],
  ['warning', { channel: 'classdojo', audience: 'person', text: 'Jake, hop on video with me tonight and we can read it through.' }],
  ['error', { channel: 'classdojo', audience: 'person', text: 'Ella, lovely poem! Facetime me after tea, just you and me.' }],
  ['error', { channel: 'facebook', text: 'To all our mummies and daddies: I’ve sent each of you a friend request.' }],
  ['error', { channel: 'facebook', text: 'Daddies of Rowan, I have just sent you all a friend request. Mrs Quill.' }],
  [
    'error',
    {
      channel: 'whatsapp',
      accountKind: 'personal',
      authorRole: 'staff',
      audience: 'person',
      text: 'I can drop you home, Jake, I’m by the back gate.',
    },
  ],
  [
    'error',
    { channel: 'whatsapp', accountKind: 'personal', authorRole: 'staff', audience: 'person', text: 'Missed your bus? I’ll run you home.' },
  ],
  [
    'error',
    {
      channel: 'instagram',
      accountKind: 'personal',
      authorRole: 'staff',
      kind: 'reply',
      inReplyTo: { text: 'Miss! It’s me, you taught me in 5B.' },
      text: 'Yes! DM me your news.',
    },
  ],
  [
    'error',
    {
      channel: 'instagram',
      accountKind: 'personal',
      authorRole: 'staff',
      kind: 'reply',
      inReplyTo: { text: 'Miss! It’s me, you taught me in 5B.' },
      text: 'Of course I do, message me any time.',
    },
  ],
  [
    'nothing',
    {
      channel: 'instagram',
      accountKind: 'personal',
      authorRole: 'staff',
      kind: 'reply',
      inReplyTo: { text: 'Miss you loads, cousin. How is the new flat?' },
      text: 'Yes! DM me your news.',
    },
  ],
])('%s: %o', (expected, post) => {
  expect(saidBy('private-contact', post)).toBe(expected);
});
