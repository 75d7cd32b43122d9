import otherChannel from '../../src/checks/other-channel.ts';
import type { Post } from '../../src/model.ts';
import { checkTester } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const words = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'facebook', text, ...more });
const alert = (match: string | null): { kind: string; match: string | null; doubt: boolean } => ({ kind: 'alert', match, doubt: true });
const only = (match: string): { kind: string; match: string; doubt: boolean } => ({ kind: 'only-here', match, doubt: true });

checkTester(otherChannel, {
  school: schoolOf(),
  keeps: [
    { why: 'it names other places', post: words('School closes at 1 pm today; see Arbor and the website.', { purpose: 'alert' }) },
    { why: 'to be had in three ways', post: words('Trip places: form online, in book bags or at the office.') },
    { why: 'a link that leads off the networks', post: words('Deadline for places is Friday: https://www.oakfield.sch.uk/places') },
    { why: 'a link of its own', post: words('School is closed today.', { links: ['https://www.oakfield.sch.uk'] }) },
    { why: 'an e-mail has gone out', post: words('Sports day is cancelled. All families have been emailed.') },
    { why: 'a notice that is no news', post: words('Our new pond is lovely!') },
    { why: 'a door', post: words('The hamster closed its eyes and the race was close.') },
    { why: 'the website is the other place', post: words('School is closed today.', { channel: 'website', purpose: 'alert' }) },
    { why: 'so is the newsletter', post: words('School is closed today.', { channel: 'newsletter' }) },
    { why: 'a personal account', post: words('School is closed today.', { accountKind: 'personal' }) },
    { why: 'an answer to somebody', post: words('Yes, school is closed today.', { kind: 'reply' }) },
    { why: 'somebody else’s comment', post: words('School is closed today.', { kind: 'comment' }) },
    { why: 'a question for all', post: words('Which club should we add? Vote below!', { purpose: 'feedback' }) },
    { why: 'not open, and where it is told', post: words('We are not open tomorrow, see our website') },
  ],
  breaks: [
    { why: 'an alert', post: words('School closes at 1 pm today.', { purpose: 'alert' }), finds: [alert('School closes')] },
    { why: 'the same without its purpose', post: words('School closes at 1 pm today.'), finds: [alert('School closes')] },
    { why: 'an alert in words that say nothing', post: words('Look out!', { purpose: 'alert' }), finds: [alert('alert')] },
    { why: 'cancelled', post: words('Netball club is CANCELLED tonight'), finds: [alert('CANCELLED')] },
    { why: 'a deadline', post: words('The deadline for residential forms is Friday'), finds: [alert('deadline')] },
    { why: 'urgent', post: words('Urgent: we have no water'), finds: [alert('Urgent')] },
    { why: 'in a story', post: words('No school tomorrow', { kind: 'story' }), finds: [alert('No school tomorrow')] },
    { why: 'the office that is closed is no place to ask', post: words('The office is closed today.'), finds: [alert('office is closed')] },
    {
      why: 'a link to another network',
      post: words('Sports day is postponed: https://www.facebook.com/events/1'),
      finds: [alert('postponed')],
    },
    {
      why: 'a place that is denied',
      post: words('School is closed today. It is not on the website yet.'),
      finds: [alert('School is closed')],
    },
    { why: 'only there', post: words('Trip places only by commenting on this post!'), finds: [only('only by commenting')] },
    { why: 'by a comment', post: words('Comment below to book your place'), finds: [only('Comment below to book')] },
    { why: 'for followers', post: words('Free tickets for our followers only'), finds: [only('for our followers only')] },
    { why: 'by a message', post: words('Message us on Facebook to order a hoodie'), finds: [only('Message us on Facebook')] },
    {
      why: 'both, each at its place',
      post: words('Last chance to join the choir: DM us to book'),
      finds: [only('DM us to book'), alert('Last chance to')],
    },
  ],
});
