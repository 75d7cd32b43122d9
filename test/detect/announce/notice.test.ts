import { describe, expect, test } from '@jest/globals';
import { namesElsewhere, noticeIn, onlyHereIn } from '../../../src/detect/announce/notice.ts';
import { readPost } from '../../../src/engine/read.ts';
import type { Post, Reading } from '../../../src/model.ts';
import { draftOf, schoolOf } from '../../school.ts';

const reading = (text: string, more: Partial<Post> = {}): Reading =>
  readPost(draftOf({ channel: 'facebook', text, ...more }), schoolOf(), { now: 0, mode: 'draft' });

describe('nobody may miss it', () => {
  test.each([
    ...[
      'School is closed today.',
      'School will be closed on Monday',
      'We’re closed tomorrow because of snow',
      'The nursery will be shut all day',
      'We are closing early',
      'Early closure: please collect at 1 pm',
    ],
    ...[
      'Sports day is cancelled',
      'Tonight’s disco has been postponed',
      'Netball club is off tonight',
      'No choir today',
      'The concert has been rescheduled',
      'The coach is running late',
      'Football club won’t run this week',
    ],
    ...[
      'URGENT: no water at school',
      'Important information for Year 6',
      'We have a power cut',
      'Norovirus is going round',
      'Please return by Friday',
      'The closing date is 9 May',
      'Last chance to order hoodies',
      'Dinner money is due on Monday',
    ],
    ...[
      'Reply by Wednesday please',
      'Book by tomorrow',
      'Applications must be in',
      'Friday is an inset day',
      'The school office is closed this afternoon',
      'Breakfast club will not open',
      'Year 3 swimming is cancelled this week',
      'Opening late: gates at 10',
    ],
  ])('%s', (text) => {
    expect(noticeIn(reading(text))).toBeDefined();
  });
  test.each([
    ...[
      'Our new pond!',
      'A close match',
      'He closed his eyes',
      'We closed with a song',
      'Not urgent: bring cake',
      'The story of a shipwreck',
      'Off we go!',
      'What a late bloomer',
      'Doors open at six',
      'Term is over!',
    ],
    ...[
      'Shut up and dance was the last song',
      'A stranger came to town in our story',
      'We return by train',
      'Well done to Year 4 for their poems',
      'A great read for all',
      'The Rosetta Stone was important to historians',
    ],
  ])('but not: %s', (text) => {
    expect(noticeIn(reading(text))).toBeUndefined();
  });
});

describe('to be had only there', () => {
  test.each([
    ...[
      'Places only by commenting on this post',
      'Comment below to enter',
      'Like and share to win a hamper',
      'DM us to book',
      'Message us here to order',
      'First ten to comment get a ticket',
      'To enter just like this post',
    ],
    ...[
      'Photos only on our Facebook page',
      'Exclusive to our followers',
      'Put your name in the comments',
      'You must follow us to enter',
      'Sign up in the comments',
      'Followers only: free ice cream',
    ],
  ])('%s', (text) => {
    expect(onlyHereIn(reading(text))).toBeDefined();
  });
  test.each([
    'Tell us in the comments what you liked',
    'Only two days to go',
    'Follow the path',
    'Thanks for all your comments',
    'Message received!',
    'Share a story tonight',
    'Only the best',
  ])('but not: %s', (text) => {
    expect(onlyHereIn(reading(text))).toBeUndefined();
  });
});

describe('another place is named', () => {
  test.each([
    ...[
      'See our website',
      'Details have been e-mailed',
      'A letter is in book bags',
      'Ask at the office',
      'We have texted you: a text went out',
      'It is on Arbor',
      'On ParentMail too',
      'Ring us',
      'In the newsletter',
      'Phone the school',
      'Call 01632 960001',
    ],
    ...[
      'Write to office@oakfield.sch.uk',
      'https://www.oakfield.sch.uk/news',
      'oakfield.sch.uk/news',
      'Link in bio',
      'On the Class Dojo',
      'Paper copies from the hall',
      'Not here but on the website',
      'School is not open: see the app',
    ],
  ])('%s', (text) => {
    expect(namesElsewhere(reading(text))).toBe(true);
  });
  test.each([
    ...[
      'School is closed',
      'The office is closed',
      'It is not on the website',
      'We have no newsletter this week',
      'https://www.facebook.com/events/1',
      'See our Instagram',
      'Apple crumble for lunch',
      'In the hall',
      'finished.In class',
      'Lettuce is growing',
    ],
  ])('but not: %s', (text) => {
    expect(namesElsewhere(reading(text))).toBe(false);
  });
  test('among the post’s own links', () => {
    expect(namesElsewhere(reading('Hello', { links: ['oakfield.sch.uk'] }))).toBe(true);
    expect(namesElsewhere(reading('Hello', { links: ['https://fb.me/x'] }))).toBe(false);
  });
});
