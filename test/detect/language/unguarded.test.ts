import { expect, test } from '@jest/globals';
import { saidBy } from './said-by.ts';

test.each<readonly [string, string]>([
  ['The side door code is 5512, let yourselves in.', 'error'],
  ['Code club: the robot opened our gate with the code 5512.', 'nothing'],
  ['In a lockdown Year 2 hide in the music store, as it has no windows.', 'error'],
  ['We practise a lockdown on Tuesday. Please talk to your child.', 'nothing'],
  ['Had a peek at Thursday’s paper while stacking the boxes. I would revise glaciers.', 'error'],
  ['Had a look at last year’s paper with Year 11, and we all groaned.', 'nothing'],
  ['One candidate froze when asked about phonics.', 'error'],
  ['Our school council candidate froze, then got the biggest cheer.', 'nothing'],
  ['The old bursar’s claim is settled for £8,000.', 'error'],
  ['Thinking of one of our Year 5 families who have had awful news.', 'warning'],
  ['Thinking of all our families this winter.', 'nothing'],
  ['Year 8 learned what anxiety is and where to find help.', 'nothing'],
  ['Year 8 learned that Leo has depression and is off until May.', 'error'],
  ['Club have made the old projector redundant.', 'nothing'],
  ['They have made Mrs Quorn redundant.', 'error'],
  ['Two foster kittens came to meet Nursery. Both have new homes.', 'nothing'],
  ['Mr Orde is on paternity leave from May, as he told the class himself.', 'nothing'],
])('confidential: %s is %s', (text, expected) => {
  expect(saidBy('confidential', { channel: 'facebook', text })).toBe(expected);
});

test.each<readonly [string, string]>([
  ['Charming two-bed flat by the gates. Arrange a viewing through Moss Lettings.', 'error'],
  ['Like their page and share this post to win a day at Wobble World!', 'error'],
  ['Share this post so that every family knows about the bake sale.', 'nothing'],
  ['I have turned my lessons into an online course, £49, comment YES for the link.', 'error'],
  ['The kiln has died. Any spare pennies, there is a tin by the office.', 'warning'],
  ['Any spare pennies? Year 1 are counting them in maths.', 'nothing'],
  ['Pop your token in our tube and the shop pays towards our pond.', 'warning'],
  ['Pop your token in the jar for good table manners.', 'nothing'],
  ['Our Amazon rainforest fills the corridor, thanks to Class 4.', 'nothing'],
  ['Amazon sent us a box of paper. Thank you!', 'warning'],
])('commercial: %s is %s', (text, expected) => {
  expect(saidBy('commercial-content', { channel: 'facebook', text })).toBe(expected);
});

// Strangers who ask after a child, and those who only ask.
test.each<readonly [string, string]>([
  ['which class r u in, add me or inbox, i do modelling pics', 'error'],
  ['u look way older than 12, hi', 'error'],
  ['how old is the blonde one? tell her to add me on insta', 'error'],
  ['Lovely photo, how old is the oak on the left?', 'nothing'],
  ['Please tell her mum to add me to the class list.', 'nothing'],
])('comment: %s is %s', (text, expected) => {
  expect(saidBy('comment-moderation', { channel: 'facebook', kind: 'comment', text })).toBe(expected);
});
