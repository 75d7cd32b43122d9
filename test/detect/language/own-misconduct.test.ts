import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// What shames a school by its own telling, and plays, menus and drums of which hard words are said.
test.each<readonly [string, Post]>([
  ['warning', { channel: 'facebook', text: 'Quiz night: their team would do better if they could count.' }],
  ['warning', { channel: 'facebook', text: 'Well played, Marl Academy. Your lads might win if they knew which goal was theirs.' }],
  ['warning', { channel: 'facebook', text: 'Nobody over there can spell, as the banner shows.' }],
  ['warning', { channel: 'facebook', text: 'We persuaded three naughty pupils to be home educated before the inspection.' }],
  ['warning', { channel: 'facebook', text: 'All staff: please write a five-star review tonight and pretend to be a parent.' }],
  ['error', { channel: 'facebook', accountKind: 'personal', authorRole: 'staff', text: 'Marking. Dense as bricks, the whole of Year 9.' }],
  ['error', { channel: 'facebook', accountKind: 'personal', authorRole: 'staff', text: 'My class are thick as custard.' }],
  [
    'error',
    {
      channel: 'facebook',
      accountKind: 'personal',
      authorRole: 'staff',
      text: 'The truth about the trust, by the teachers who walked out: read it.',
    },
  ],
  [
    'error',
    { channel: 'facebook', accountKind: 'personal', authorRole: 'staff', text: 'Life inside this school, from the staff who escaped.' },
  ],
  [
    'warning',
    { channel: 'facebook', accountKind: 'personal', authorRole: 'staff', text: 'Day four of my “migraine” and the pool is glorious.' },
  ],
  [
    'warning',
    {
      channel: 'facebook',
      accountKind: 'personal',
      authorRole: 'staff',
      text: 'Tests done. I may or may not have left the spelling display up.',
    },
  ],
  [
    'warning',
    { channel: 'facebook', accountKind: 'personal', authorRole: 'staff', text: 'Coughed at the right answer all morning, phonics sorted.' },
  ],
  [
    'warning',
    { channel: 'facebook', accountKind: 'personal', authorRole: 'staff', text: 'Pint of squash, six gins, then karaoke and bed.' },
  ],
  [
    'nothing',
    { channel: 'facebook', accountKind: 'personal', authorRole: 'staff', text: 'Ten miles in the rain, a pint of squash later and bed.' },
  ],
  ['nothing', { channel: 'facebook', accountKind: 'personal', authorRole: 'staff', text: 'Day three of my cold and the soup is hot.' }],
  [
    'nothing',
    {
      channel: 'facebook',
      accountKind: 'personal',
      authorRole: 'parent',
      text: 'mr quill was sick on the guitar, never seen anything like it',
    },
  ],
  [
    'nothing',
    { channel: 'facebook', accountKind: 'personal', authorRole: 'parent', text: 'Whatever you lot in Reception are doing, carry on!' },
  ],
  ['nothing', { channel: 'facebook', text: 'Auditions are open for the wicked headmaster! Bring a cape.' }],
  ['nothing', { channel: 'facebook', text: 'The worst school lunch in the world? Year 3 invented one: worm pie.' }],
  ['nothing', { channel: 'facebook', text: 'Nursery have been baking behind our backs again, Mrs Quill.' }],
  ['nothing', { channel: 'facebook', text: 'Our team would win more if we could catch, and we laughed about it.' }],
  ['error', { channel: 'facebook', accountKind: 'personal', authorRole: 'parent', text: 'The wicked headmaster is bullying my son.' }],
  [
    'error',
    { channel: 'facebook', accountKind: 'personal', authorRole: 'parent', text: 'The worst head ever. Year 3 invented a song about her.' },
  ],
])('%s: %o', (expected, post) => {
  expect(saidBy('reputation', post)).toBe(expected);
});
