import { expect, test } from '@jest/globals';
import { saidBy } from './said-by.ts';

// Blackmail, shutting out, wishing ill and laughing at looks, each beside what is innocent of the same words.
test.each<readonly [string, string]>([
  ['Say sorry to my sister by Monday or your messages go to everyone in the year.', 'error'],
  ['Pay me or those screenshots end up in the parents’ chat.', 'error'],
  ['Send the form by Monday or the photos will not be printed in time.', 'nothing'],
  ['Women can’t referee, everybody knows that.', 'error'],
  ['Who says girls can’t referee? Ours ran three pitches today.', 'nothing'],
  ['That lot on the bus want a belt taking to them.', 'warning'],
  ['The old rug needs a stick taking to it.', 'nothing'],
  ['Did she lose a fight with a hedge trimmer? That fringe!', 'warning'],
  ['She lost her battle with cancer last week and we will miss her.', 'nothing'],
  ['My fringe lost an argument with the kitchen scissors.', 'nothing'],
  ['just k y s tom nobody wants you', 'error'],
  ['Our letters this week are k y s and z.', 'nothing'],
  ['If someone calls you stupid or a freak, it is not your fault. Tell a teacher.', 'nothing'],
  ['If someone calls you a loser, tell a teacher straight away.', 'nothing'],
  ['If someone calls you a loser, tell a teacher or I will smash your face in.', 'error'],
  ['If anyone calls you a freak it is because you are one, you freak.', 'warning'],
])('harm: %s is %s', (text, expected) => {
  expect(saidBy('harmful-language', { channel: 'facebook', text })).toBe(expected);
});

test.each<readonly [string, string]>([
  ['That ghost train gave me the proper creeps, brilliant', 'nothing'],
  ['The staff are proper creeps', 'error'],
])('a comment: %s is %s', (text, expected) => {
  expect(saidBy('comment-moderation', { channel: 'facebook', kind: 'comment', authorRole: 'public', text })).toBe(expected);
});

test.each<readonly [string, string]>([
  ['The new choir is called OMG: Our Merry Group.', 'nothing'],
  ['OMG the new choir is so good', 'warning'],
])('manner: %s is %s', (text, expected) => {
  expect(saidBy('tone', { channel: 'facebook', text })).toBe(expected);
});
