import { describe, expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Jokes, prizes, marks and machines that sound like harm, offers and invitations, each beside what is meant.
const official = (text: string): Post => ({ channel: 'facebook', text });
const own = (authorRole: 'pupil' | 'staff' | 'parent', text: string): Post => ({ ...official(text), accountKind: 'personal', authorRole });
const comment = (text: string): Post => ({ ...official(text), kind: 'comment', authorRole: 'parent' });
const answered = (text: string, answer = 'Thank you.'): Post => ({
  ...{ channel: 'facebook', kind: 'reply', text: answer },
  inReplyTo: { author: '@ivy_gorse', from: 'family', text },
});

describe('names in fun, for a part played, a partner, oneself and the weather', () => {
  test.each<readonly [string, string]>([
    ['That vile old crone scared my lot silly and deserves a BAFTA', 'nothing'],
    ['That evil cow at the office deserves an Oscar for lying to us', 'error'],
    ['Kit you total weapon, what a catch', 'nothing'],
    ['What a show of contempt for parents, you pathetic cow', 'error'],
    ['Who is the idiot dressed as a leek? Asking as his wife', 'nothing'],
    ['Who is the idiot who left her in the rain? Asking as her mum', 'error'],
    ['This snow is disgusting, is the fair still on?', 'nothing'],
    ['The snow was pretty. Your head is disgusting.', 'error'],
    ['You lot made me cry on the bus, what a day', 'nothing'],
    ['you lot are making her cry till she leaves', 'error'],
    ['Daft question from a thick dad, is it swimming tomorrow?', 'nothing'],
    ['do everyone a favour miss and drop dead', 'error'],
    ['Do us a favour and drop the tickets in.', 'nothing'],
  ])('abuse-reply to %j: %s', (text, expected) => {
    expect(saidBy('abuse-reply', answered(text))).toBe(expected);
  });
});

describe('marks, lessons and similes', () => {
  test.each<readonly [string, string]>([
    ['Nine A*s in physics and two A* in art, we are thrilled.', 'nothing'],
    ['our new head is an a*s', 'error'],
    ['Year 8 looked at how cartoons of the 1890s drew Irish families as vermin.', 'nothing'],
    ['Look at them, that family are vermin.', 'error'],
    ['Mr Tarn’s whistling could curdle milk.', 'warning'],
    ['Her recorder playing could fill the hall by Friday.', 'nothing'],
    ['The choir of dads are a bunch of creaking dinosaurs.', 'warning'],
    ['Reception pressed ferns and fossils into clay.', 'nothing'],
    ['Half of you are thicker than two short planks.', 'warning'],
    ['The ice was thicker than a door.', 'nothing'],
    ['pay up or your wife finds out everything', 'error'],
    ['Ring the office or your child will miss the bus.', 'nothing'],
  ])('harmful-language of %j: %s', (text, expected) => {
    expect(saidBy('harmful-language', own('pupil', text))).toBe(expected);
  });
});

describe('what is no offer, and what is', () => {
  test.each<readonly [string, string]>([
    ['Bank holiday bonanza: 100% off all fines if you bring the books back!', 'nothing'],
    ['Bring the books back for 100% off all fines, and 20% off prams at Nook & Daughters Toys!', 'error'],
    ['Two terrible jokes for the price of one from Mr Tarn at break.', 'nothing'],
    ['Our caretaker’s canoe is for sale, £90 or nearest offer.', 'error'],
  ])('commercial-content of %j: %s', (text, expected) => {
    expect(saidBy('commercial-content', official(text))).toBe(expected);
  });
  test.each<readonly [string, string]>([
    ['My brother’s garage on the bypass is doing winter checks for £15', 'error'],
    ['I make it £88 with the raffle, is that right?', 'nothing'],
    ['Genuine passports and degrees, no questions, 24hr delivery', 'error'],
    ['Bring your passports on Monday, no questions asked if the photo is bad!', 'nothing'],
    ['A woman head? Back to the kitchen love', 'error'],
    ['The cooks are back to the kitchen on Monday, hooray', 'nothing'],
  ])('comment-moderation of %j: %s', (text, expected) => {
    expect(saidBy('comment-moderation', comment(text))).toBe(expected);
  });
});

describe('whom one is to follow, add or join', () => {
  test.each<readonly [Post, string]>([
    [official('Follow Mr Tarn’s rhubarb recipe and you will need a spoon.'), 'nothing'],
    [official('Follow Mr Tarn’s recipe page on Instagram.'), 'error'],
    [own('staff', 'Anyone from my old rowing club about? Add me, I lost my phone.'), 'nothing'],
    [own('staff', 'Anyone from my old rowing club about? Year 10, add me too.'), 'error'],
    [own('staff', 'Anyone from my running club about? Add me, kids!'), 'error'],
    [{ ...own('staff', 'Happy birthday Milo, well swum! Love, Miss P'), audience: 'person' }, 'error'],
  ])('private-contact of %j: %s', (post, expected) => {
    expect(saidBy('private-contact', post)).toBe(expected);
  });
  test.each<readonly [Post, string]>([
    [official('Come and join us, Year 5! The relay starts behind the shed at two.'), 'nothing'],
    [official('Come and join us, Year 5! Follow our page here.'), 'error'],
    [official('We hear that several of Year 3 are on TikTok. Please talk it over at home.'), 'nothing'],
    [{ channel: 'website', text: 'Calling Year 4: tweet us a picture of your den by Friday.' }, 'error'],
    [{ channel: 'website', text: 'Year 4 heard the wrens tweet a warning.' }, 'nothing'],
    [{ channel: 'whatsapp', text: 'Under-9s: join the squad chat yourselves, lads, not just your mums.' }, 'error'],
    [{ channel: 'whatsapp', text: 'Under-9s: only your mums join the squad chat.' }, 'nothing'],
  ])('underage-platform of %j: %s', (post, expected) => {
    expect(saidBy('underage-platform', post)).toBe(expected);
  });
});

describe('what is taught and what smokes', () => {
  test.each<readonly [string, string]>([
    ['What is snus? In assembly we talked about nicotine and what it does to lungs.', 'nothing'],
    ['In assembly we talked about kindness. Then it was gin o’clock in the staff room.', 'error'],
    ['Year 9 heard about county lines, how drugs are carried and whom to tell.', 'nothing'],
    ['Our smoking cauldron stole the show.', 'nothing'],
    ['Year 11 were caught smoking weed lol, legends.', 'error'],
    ['Naughty nurse or sexy elf? Best costume wins.', 'error'],
    ['The school nurse explained what puberty does.', 'nothing'],
    ['Insides strung right across the lawn, photos below!', 'error'],
  ])('age-appropriate of %j: %s', (text, expected) => {
    expect(saidBy('age-appropriate', official(text))).toBe(expected);
  });
});

describe('told by the school of itself, and against it', () => {
  test.each<readonly [Post, string, string]>([
    [
      answered('I want to make a complaint. The flapjack was so good I ate the tin.', 'Complaint upheld, refund in oats.'),
      'complaint-reply',
      'nothing',
    ],
    [answered('I want to make a formal complaint about Mr Tarn.', 'Complaint upheld, he will be sacked.'), 'complaint-reply', 'error'],
    [answered('The gate was still shut at nine, not great in the rain', 'So sorry about that.'), 'complaint-reply', 'warning'],
    [answered('The gate was still open at nine, great to see', 'Thank you.'), 'complaint-reply', 'nothing'],
    [answered('Why did nobody tell me she fell?', 'We are so sorry. Mrs Tarn is in and her door is open.'), 'complaint-reply', 'warning'],
    [answered('Why did nobody tell me she fell?', 'The door was open and nobody asked.'), 'complaint-reply', 'error'],
    [official('A member of staff was questioned by the police yesterday.'), 'confidential', 'error'],
    [official('Kind of Una Fell MP to share our leaf prints.'), 'political-content', 'warning'],
    [own('staff', 'bosses on £160k telling us there is no money for paint'), 'reputation', 'error'],
    [own('staff', 'You couldn’t bribe me to send my own kids to this school.'), 'reputation', 'warning'],
    [official('The banner above is a still from The Otter King.'), 'copyright', 'warning'],
    [official('How did teenagers write l8r in 2004, and why?'), 'tone', 'nothing'],
  ])('%j: %s %s', (post, check, expected) => {
    expect(saidBy(check, post)).toBe(expected);
  });
});
