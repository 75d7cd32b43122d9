import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Whole works that are handed round, and words of a song line under line; one’s own shows and pages.
test.each<readonly [string, Post]>([
  [
    'warning',
    {
      channel: 'facebook',
      text: 'Stuck in everyone’s heads: “Oh the rain on the roof and the river in the hall, hold my hand till the lights go small”.',
    },
  ],
  [
    'warning',
    {
      channel: 'facebook',
      text: 'Our leavers sang, and the song says it:\n“Paper boats on a paper sea,\nNobody home but you and me,\nTurn the lantern down for me,\nAnd sail away to morning.”\n(The Tin Larks)',
    },
  ],
  ['warning', { channel: 'facebook', text: 'New shirts: we have printed the Nike swoosh on our own kit.' }],
  ['warning', { channel: 'facebook', text: 'The hall banner has Paddington, the film one, waving.' }],
  ['warning', { channel: 'facebook', text: 'No need to buy the workbook, the pdf is on the class page.' }],
  ['warning', { channel: 'facebook', text: 'I’ve photocopied all six pieces for grade 2 families.' }],
  ['warning', { channel: 'facebook', text: 'We will stream the whole film on this page tonight.' }],
  ['warning', { channel: 'facebook', text: 'Without a copy? We have typed out the whole chapter of the novel below.' }],
  ['warning', { channel: 'facebook', text: 'The study guides have gone up to £12, so here’s a scan of ours.' }],
  [
    'warning',
    {
      channel: 'facebook',
      text: 'Poem of the week, “Hymn to Mud” by Ada Quill (2021):\nBless the boots beside the door,\nbless the puddle on the floor,\nbless the mop that follows on,\nbless the rain when it is gone.',
    },
  ],
  [
    'nothing',
    {
      channel: 'facebook',
      text: 'Poetry group’s new verses are on the wall: “The cat sat down upon my sum and purred until the day was done.”',
    },
  ],
  ['nothing', { channel: 'facebook', text: 'We will stream the whole of our Christmas show on this page.' }],
  ['nothing', { channel: 'facebook', text: 'No need to buy a tie, the office has spares.' }],
  ['nothing', { channel: 'facebook', text: 'Year 4 have typed up their own poems for the hall.' }],
  ['nothing', { channel: 'facebook', text: 'Please finish without copying pictures from the internet.' }],
  ['nothing', { channel: 'facebook', text: 'We designed our own kit and our own logo.' }],
])('%s: %o', (expected, post) => {
  expect(saidBy('copyright', post)).toBe(expected);
});
