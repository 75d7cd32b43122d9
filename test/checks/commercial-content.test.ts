import commercialContent from '../../src/checks/commercial-content.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, type Finds } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const post = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'facebook', text, ...more });
const advert = (match: string): readonly Finds[] => [{ kind: 'advert', match }];
const business = (match: string): readonly Finds[] => [{ kind: 'business', match, doubt: true }];
const appeal = (match: string): readonly Finds[] => [{ kind: 'appeal', match, doubt: true }];

checkTester(commercialContent, {
  school: schoolOf(),
  keeps: [
    { why: 'an event of the school', post: post('Spring fair on Saturday, £1 at the gate, cakes 50p.') },
    { why: 'an event of the PTA', post: post('Quiz night: £4 a head, book at the office.', { accountKind: 'association' }) },
    { why: 'a supplier told neutrally', post: post('Our uniform supplier, Tarn Schoolwear, has the new ties.') },
    { why: 'lettings', post: post('Lettings: the hall is £15 an hour.') },
    { why: 'a lesson', post: post('In maths, 20% off turned out to be less than half price.') },
    { why: 'no recommendation', post: post('We do not recommend any firm: the half price flyer was not ours.') },
    { why: 'a person thanked', post: post('Thank you to Helen Ford and to Mrs Rowan Tarn.') },
    { why: 'a class thanked', post: post('Thank you to Year Four for a lovely assembly.') },
    { why: 'what was raised', post: post('The fair raised £900.') },
    { why: 'a comment of somebody else', post: post('Half price today', { kind: 'comment' }) },
  ],
  breaks: [
    { why: 'an offer', post: post('15% off at Tarn Tyres this week'), finds: advert('15% off') },
    { why: 'a code', post: post('Use our code OAK at the till'), finds: advert('Use our code') },
    { why: 'lessons for gain', post: post('Mr Tarn tutors on Sundays'), finds: advert('Mr Tarn tutors') },
    { why: 'a sale of one’s own', post: post('Our cook is selling her car!'), finds: advert('Our cook is selling') },
    { why: 'somebody to ring', post: post('The best gardener we know. Give him a bell.'), finds: advert('Give him a bell') },
    { why: 'a firm thanked', post: post('Thank you to Tarn & Vale Roofing for the slates.'), finds: business('Tarn & Vale Roofing') },
    { why: 'a brand thanked', post: post('Thanks to Tesco for the fruit.'), finds: business('Tesco') },
    { why: 'a giver with no trade in its name', post: post('Grateful to Blue Heron for the paint.'), finds: business('Blue Heron') },
    { why: 'an appeal', post: post('Please give to our charity run'), finds: appeal('Please give to our charity run') },
  ],
});
