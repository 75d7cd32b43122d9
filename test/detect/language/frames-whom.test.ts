import { describe, expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

/** What a family wrote, answered kindly. */
const answered = (text: string): Partial<Post> => ({
  kind: 'reply',
  text: 'We are glad that you came along.',
  inReplyTo: { from: 'family', text },
});
const personal = (text: string): Partial<Post> => ({ accountKind: 'personal', text });

// A word that silences looks for whom something is told.
describe('what is told of somebody is found beside what silences it', () => {
  test.each<readonly [string, Partial<Post>]>([
    ['confidential', { text: 'The book we shared helped Rowan in my class, whose mum is in prison.' }],
    ['confidential', { text: 'We borrowed a leaflet for one of my pupils, his family were evicted on Monday.' }],
    ['confidential', { text: 'Circle time was hard for a boy in my class, his parents are getting divorced.' }],
    ['confidential', { text: 'Nell missed the museum because her dad has been arrested.' }],
    ['confidential', { text: 'Theo in 4B was excluded after the assembly.' }],
    ['confidential', { text: 'A lesson on feelings stopped when Priya in my class told me that her stepdad hits her.' }],
    ['complaint-reply', answered('Gorgeous carols, shame my daughter was locked out in the yard.')],
    ['complaint-reply', answered('We adored the play, except our twins were left in the hall with no adult.')],
    ['complaint-reply', answered('Loved it ❤️ but my lad was left on his own in the changing room')],
    ['complaint-reply', answered('Amazing work as ever! Pity about my little girl, who sat alone in the corridor.')],
    ['harmful-language', { text: 'In assembly today Mia was a stupid fat cow as usual' }],
    ['harmful-language', { text: 'After the lesson I will smash that kid Jayden in' }],
    ['abuse-reply', answered('So proud of the choir, shame the head is a stupid fat cow')],
    ['abuse-reply', answered('Well done on the lesson today, you thick useless morons')],
    ['private-contact', personal('Year 11, do not message the school page, message me on insta instead')],
    ['private-contact', personal('After our lesson on follow requests, Year 10 girls can add me on snapchat')],
    ['private-contact', personal('Love to the family! Year 9s, DM me on my private account tonight')],
    ['private-contact', personal('Happy birthday Mum! And Year 9, message me on snapchat later')],
    ['private-contact', personal('Teachers are boring on the school page so Year 8, follow me on TikTok')],
    ['political-content', { text: 'Vote Yes or No in the referendum, but for our children vote Yes' }],
    ['tone', { text: 'Tipped over again, have they? So clever that.' }],
    ['tone', { text: 'So clever that, leaving the taps on all night' }],
  ])('%s of %j', (check, post) => {
    expect(saidBy(check, { channel: 'facebook', ...post })).not.toBe('nothing');
  });
});

describe('what silences still does where nobody is told of', () => {
  test.each<readonly [string, Partial<Post>]>([
    ['confidential', { text: 'The book is about divorce and how families change.' }],
    ['confidential', { text: 'A book about a girl whose dad is in prison: our class book this term.' }],
    ['confidential', { text: 'Our class text is about Sam, whose dad is in prison.' }],
    ['confidential', { text: 'Rosie in Year 3 recommends a book about a boy whose mum has cancer.' }],
    ['confidential', { text: 'In our play about the war, Tom lost his dad and his mum is in hospital.' }],
    ['complaint-reply', answered('Brilliant match, shame we lost.')],
    ['complaint-reply', answered('Wonderful evening, but my daughter was too tired to get up for school today!')],
    ['complaint-reply', answered('Great day, shame about the rain!')],
    ['harmful-language', { text: 'In assembly today we learned why calling somebody a fat cow hurts' }],
    ['abuse-reply', answered('Brilliant panto, you lot were such muppets! Love you')],
    ['private-contact', personal('Happy birthday Mum! Message me on WhatsApp when you are up')],
    ['private-contact', personal('Fellow Year 4 leads, message me for the maths plans')],
    ['private-contact', personal('Year 10, please do not message me on Instagram')],
    ['political-content', { text: 'Vote Yes or No for an extra story on Fridays' }],
    ['tone', { text: 'Our infants are so clever that I have had to buy a new box of jigsaws' }],
    ['tone', { text: 'They are so thoughtful that they saved the caretaker a biscuit' }],
    ['tone', { text: 'This class is so clever that we needed harder sums' }],
  ])('%s of %j', (check, post) => {
    expect(saidBy(check, { channel: 'facebook', ...post })).toBe('nothing');
  });
});
