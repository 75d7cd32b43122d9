import confidential from '../../src/checks/confidential.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, type Finds } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const post = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'facebook', text, ...more });
const finds = (kind: string, match: string, doubt = false): readonly Finds[] => [{ kind, match, doubt }];

checkTester(confidential, {
  school: schoolOf(),
  keeps: [
    { why: 'a published notice', post: post('The deficit of £9,000 is explained in the accounts published on our website.') },
    { why: 'as announced', post: post('The head is retiring, as announced in July.') },
    { why: 'one’s own health', post: post('I was off with stress in May and am glad to be back.') },
    { why: 'one’s own child', post: post('My daughter has been diagnosed with epilepsy. Cake tonight.') },
    { why: 'a lesson', post: post('In our assembly we learned what a safeguarding concern is.') },
    { why: 'a policy', post: post('Our exclusions policy has been reviewed.') },
    { why: 'a secret in fun', post: post('It is still a secret what is in the box!') },
    { why: 'short of staff and no reason given', post: post('We are short of staff on Friday, please bear with us.') },
    { why: 'a collection', post: post('We raised £90 in aid of families with cancer.') },
    { why: 'nobody was', post: post('Nobody is in debt, nobody is in the red.') },
    { why: 'a comment of somebody else', post: post('The boy was excluded', { kind: 'comment' }) },
  ],
  breaks: [
    { why: 'a suspension', post: post('Our cook has been suspended.'), finds: finds('staffing', 'cook has been suspended') },
    {
      why: 'why somebody is away',
      post: post('The caretaker is absent with depression.'),
      finds: finds('staffing', 'absent with depression'),
    },
    { why: 'an absence with its reason', post: post('Away with anxiety, so no choir.'), finds: finds('staffing', 'Away with anxiety') },
    { why: 'jobs', post: post('Four jobs will be lost in June.'), finds: finds('staffing', 'jobs will be lost') },
    { why: 'a conference', post: post('At a child protection meeting all day.'), finds: finds('safeguarding', 'child protection meeting') },
    { why: 'a referral', post: post('Another referral to CAMHS.'), finds: finds('safeguarding', 'referral to CAMHS') },
    { why: 'in the red', post: post('The school is £70k in the red.'), finds: finds('finance', '70k in the red') },
    { why: 'an exclusion', post: post('A boy from Year 5 was excluded.'), finds: finds('exclusion', 'boy from Year 5 was excluded') },
    { why: 'what a family goes through', post: post('Her dad is in prison.'), finds: finds('circumstances', 'dad is in prison') },
    {
      why: 'not announced',
      post: post('Off the record, the trust is to merge.'),
      finds: finds('unannounced', 'Off the record, the trust is to merge'),
    },
  ],
});
