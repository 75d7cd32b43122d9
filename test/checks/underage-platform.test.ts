import underagePlatform from '../../src/checks/underage-platform.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, type Finds } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const post = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'facebook', text, ...more });
const one = (kind: string, match: string): readonly Finds[] => [{ kind, match }];

checkTester(underagePlatform, {
  school: schoolOf({ classes: ['Robins'] }),
  keeps: [
    { why: 'parents', post: post('Parents, follow us on Instagram!') },
    { why: 'parents of a year', post: post('Are you a parent in Year 5? Follow us here.') },
    { why: 'the sixth form', post: post('Year 12, follow us on LinkedIn.') },
    { why: 'old enough', post: post('Year 9, follow us on TikTok.') },
    { why: 'no network', post: post('Year 4, follow us to the hall!', { channel: 'website' }) },
    { why: 'a sum', post: post('Add us up! Year 3 count to 1,000.') },
    { why: 'a lesson', post: post('Year 4 learned why an app asks for an age.') },
    { why: 'told not to', post: post('Year 6, do not join TikTok yet.') },
    { why: 'a comment', post: post('Kids, follow us on TikTok', { kind: 'comment' }) },
  ],
  breaks: [
    { why: 'a year group', post: post('Year 5, follow us on TikTok'), finds: one('invites', 'follow us on TikTok') },
    { why: 'in the next sentence', post: post('Hello, children. Get an account today.'), finds: one('invites', 'Get an account today') },
    { why: 'too young for that one', post: post('Year 9, join us on LinkedIn'), finds: one('invites', 'join us on LinkedIn') },
    {
      why: 'beside a word that every object knows',
      post: post('Every constructor of a den did well. Year 5, follow us on TikTok'),
      finds: one('invites', 'follow us on TikTok'),
    },
    { why: 'a class', post: post('Robins have a Snapchat of their own'), finds: one('made-for-them', 'have a Snapchat of their own') },
    {
      why: 'made for them',
      post: post('Year 5, we have made you all Instagram log-ins'),
      finds: one('made-for-them', 'made you all Instagram log-ins'),
    },
    {
      why: 'a false age',
      post: post('put your birthday as 1999 so tiktok lets you in'),
      finds: one('false-age', 'put your birthday as 1999 so tiktok lets you in'),
    },
  ],
});
