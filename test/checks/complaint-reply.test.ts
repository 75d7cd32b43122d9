import { describe, expect, test } from '@jest/globals';
import complaintReply from '../../src/checks/complaint-reply.ts';
import { isGrievance } from '../../src/detect/language/complaint.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, evidenceOf } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const GRIEVANCE = 'Nobody rang me when he fell in the playground. It is a disgrace.';
const reply = (text: string, said = GRIEVANCE, more: Partial<Post> = {}): Post => ({
  ...{ channel: 'facebook', kind: 'reply', text, inReplyTo: { from: 'family', text: said } },
  ...more,
});
const finds = (kind: string, match: string) => [{ kind, match }];
const noPointer = [{ kind: 'no-pointer', match: null, doubt: true }];

checkTester(complaintReply, {
  school: schoolOf(),
  keeps: [
    { why: 'thanks and a pointer', post: reply('Thank you for writing. Please see our complaints policy.') },
    { why: 'a link', post: reply('Thank you. Please see https://oakfield.example/about/complaints-and-concerns') },
    { why: 'a form', post: reply('Sorry to read this. The complaints form is at the office.') },
    { why: 'in Welsh', post: reply('Diolch. Mae ein polisi cwynion ar y wefan.') },
    { why: 'how to complain', post: reply('The website says how to make a complaint.') },
    { why: 'a condition before it', post: reply('If you do not feel heard, our complaints procedure tells you what comes next.') },
    { why: 'rather than here', post: reply('Rather than talk about it here, may we point you to the complaints procedure?') },
    { why: 'what it cannot say', post: reply('We cannot discuss a child who has been excluded. Please use our complaints procedure.') },
    {
      why: 'that it makes sure of the way',
      post: reply('We will make sure that it reaches the right person: please use the complaints procedure.'),
    },
    { why: 'its own fault', post: reply('We are sorry that you were told nothing. Our complaints policy is on the website.') },
    { why: 'a question', post: reply('At nine.', 'When does the fair open?') },
    { why: 'praise', post: reply('That is kind!', 'Thank you all, best sports day we have had') },
    { why: 'a jest', post: reply('Us too!', 'Too cold for the beach, typical 😂') },
    { why: 'news of their own', post: reply('Get well soon.', 'He has lost his voice, sorry he is away.') },
    { why: 'somebody else is grumbled about', post: reply('Leave early then!', 'The motorway is a nightmare again.') },
    { why: 'one’s own mistake', post: reply('Easily done.', 'He came home soaked, my own fault.') },
    { why: 'a plain question', post: reply('By the hatch.', 'Where can I find the late menu?') },
    { why: 'sorrow at no grievance', post: reply('So sorry you missed it!', 'Gutted to miss the fair, working again') },
    { why: 'no reply', post: { channel: 'facebook', text: 'That is simply not true.' } },
    { why: 'a reply to nobody knows what', post: { channel: 'facebook', kind: 'reply', text: 'You should have asked.', inReplyTo: {} } },
    { why: 'their comment', post: reply('That is not true.', GRIEVANCE, { kind: 'comment' }) },
  ],
  breaks: [
    {
      why: 'it is answered as grievances are',
      post: reply('Thank you for raising this, we will pass it on.', 'Two gerbils ran the lunch queue.'),
      finds: noPointer,
    },
    { why: 'a reproach that is asked', post: reply('We hear you.', 'Why does it only rain on our class?'), finds: noPointer },
    { why: 'what a school did in the rain', post: reply('Noted.', 'Kids were left waiting for an hour in the rain.'), finds: noPointer },
    { why: 'where to turn', post: reply('Noted.', 'Where can I report staff who ignored my son when he bled?'), finds: noPointer },
    { why: 'ill of a school', post: reply('Noted.', 'Your corridors are grim.'), finds: noPointer },
    { why: 'polite, without the pointer', post: reply('We are sorry to read this.'), finds: noPointer },
    { why: 'in a message', post: reply('Thank you.', GRIEVANCE, { kind: 'message' }), finds: noPointer },
    { why: 'a post that answers', post: reply('Thank you for the letter.', GRIEVANCE, { kind: 'post' }), finds: noPointer },
    { why: 'the pointer taken away', post: reply('There is no need for the complaints procedure.'), finds: noPointer },
    { why: 'a complaint is no procedure', post: reply('Your complaint went to the kitchen.'), finds: noPointer },
    {
      why: 'it argues, and points',
      post: reply('That is untrue. Please see our complaints policy.'),
      finds: finds('argues', 'That is untrue'),
    },
    { why: 'with respect', post: reply('With all due respect, it was raining.'), finds: finds('argues', 'With all due respect') },
    { why: 'another school', post: reply('There are other schools.'), finds: finds('argues', 'other schools') },
    { why: 'abuse', post: reply('You are an idiot.'), finds: finds('argues', 'You are an idiot') },
    { why: 'it blames the parent', post: reply('You should have told us.'), finds: finds('blames', 'You should have told') },
    { why: 'it blames the child', post: reply('I fear your daughter started it.'), finds: finds('blames', 'your daughter started') },
    {
      why: 'it tells of the other child',
      post: reply('Thank you. The other boy has been excluded.'),
      finds: finds('discloses', 'The other boy has been excluded'),
    },
    {
      why: 'it tells of staff',
      post: reply('The member of staff has been suspended.'),
      finds: finds('discloses', 'The member of staff has been suspended'),
    },
    { why: 'it promises money', post: reply('We will gladly refund you.'), finds: finds('promises', 'We will gladly refund') },
    { why: 'it promises better', post: reply('This will never happen again.'), finds: finds('promises', 'This will never happen again') },
    {
      why: 'two of them',
      post: reply('That is untrue. We will sack him.'),
      finds: [...finds('argues', 'That is untrue'), ...finds('promises', 'We will sack')],
    },
  ],
});

describe('a grievance', () => {
  test.each([
    'I have written to the office three times and had no reply.',
    'How dare you keep my son in over something he did not do',
    'My daughter was left behind at the museum!',
    'I demand an apology.',
    'Far too much homework for reception.',
    'Why was I not told about this?',
    'The toilets are filthy.',
    'Parents block the whole road again, sort it out',
    'We want to complain about the coach.',
    'So disappointed in how this was run.',
    'Another supply teacher. They do nothing all day.',
    'Mrs Quill is useless.',
    'The new uniform costs a fortune. Unfair on big families.',
  ])('%s', (said) => expect(isGrievance(said)).toBe(true));

  test.each([
    'What time is the concert?',
    'Is the gate still broken?',
    'Ridiculously cute 😍',
    'No complaints from us, lovely lunch!',
    'Shocking how fast they grow, love this',
    'Well done everyone, terrible weather but a great day',
    'Can I still get a ticket?',
    'See you there.',
    'Thank you for the quick answer.',
    'Looks a bit cold in that sea 😅',
    'My son is in the second row.',
    'We are coming on Friday.',
    'Sorry, we are running late today.',
    '',
  ])('none: %s', (said) => expect(isGrievance(said)).toBe(false));
});

test.each([
  ['words of one rule', 'we will make your son the other boy has '],
  ['no ends', 'you '],
  ['letters', 'a'],
  ['marks', '? '],
])('is done with 100 kB of %s in a time that grows with the text', (_, piece) => {
  const timeOf = (size: number): number => {
    const text = piece.repeat(size / piece.length);
    const from = process.cpuUsage();
    evidenceOf(complaintReply, { why: '', post: reply(text, `${GRIEVANCE} ${text}`) }, schoolOf());
    return process.cpuUsage(from).user / 1000;
  };
  timeOf(1_000);
  const [small, large] = [timeOf(25_000), timeOf(100_000)];
  expect(large).toBeLessThan(Math.max(small, 50) * 12);
});
