import commentModeration from '../../src/checks/comment-moderation.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, type Finds } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const comment = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'facebook', kind: 'comment', text, ...more });
const one = (kind: string, match: string): readonly Finds[] => [{ kind, match }];

checkTester(commentModeration, {
  school: schoolOf(),
  keeps: [
    { why: 'praise', post: comment('You killed it, Year 6! 👏') },
    { why: 'a question', post: comment('How much did the raffle raise?') },
    { why: 'polite criticism', post: comment('I do not like the new uniform, it is dear.') },
    { why: 'swearing at the rain', post: comment('That bloody rain!') },
    { why: 'a gift', post: comment('I gave at the gate this morning.') },
    { why: 'the office’s number', post: comment('The office is on 01632 960001.') },
    { why: 'where somebody lives, of a hedgehog', post: comment('Our hedgehog lives in the shed.') },
    { why: 'one’s own child', post: comment('My son has asthma and loved the trip.') },
    { why: 'our own post', post: comment('You are all scum.', { kind: 'post' }) },
  ],
  breaks: [
    { why: 'abuse', post: comment('You are all scum.'), finds: one('abuse', 'You are all scum') },
    { why: 'an insult', post: comment('What idiot wrote this?'), finds: one('abuse', 'idiot') },
    { why: 'spam', post: comment('Click my profile'), finds: one('spam', 'Click my profile') },
    { why: 'earnings', post: comment('I made £900 a day from home'), finds: one('spam', 'made £900 a day from home') },
    { why: 'a number', post: comment('Call Jo on 07700 900123 for lifts'), finds: one('personal-information', '07700 900123') },
    {
      why: 'somebody beside one’s own child',
      post: comment('My son sits next to Dev and Dev has asthma.'),
      finds: one('personal-information', 'asthma'),
    },
    { why: 'a family’s circumstances', post: comment('his dad is in prison'), finds: one('personal-information', 'his dad is in prison') },
    {
      why: 'where somebody is',
      post: comment('She lives opposite the church'),
      finds: one('personal-information', 'lives opposite the church'),
    },
    { why: 'an advert', post: comment('Message me to order'), finds: one('advert', 'Message me to order') },
    { why: 'an appeal', post: comment('Every penny helps'), finds: one('appeal', 'Every penny helps') },
  ],
});
