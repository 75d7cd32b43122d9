import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Kinds of asking, offering, telling and copying, each beside something innocent of the same words.
const comment = (text: string): Post => ({ channel: 'facebook', kind: 'comment', authorRole: 'public', text });
test.each<readonly [string, string]>([
  ['Clearing £400 a week from my sofa, ask me how', 'error'],
  ['Met Mrs Quorn who trades crypto for me, thank her later', 'error'],
  ['Your account will be suspended, verify your page at https://help-desk.example', 'error'],
  ['Tap to claim your free hamper https://hampers.example', 'error'],
  ['Seen this? https://odd-page.example', 'warning'],
  ['The dates are at https://oakfield.sch.uk/dates', 'nothing'],
  ['Is it this one? https://odd-page.example', 'nothing'],
  ['If anyone needs a dog walker I have space, ring me, cheap rates', 'error'],
  ['Anyone need a lift on Friday?', 'nothing'],
  ['Cottage to rent, two bed, £700 pcm', 'error'],
  ['£3 each on the door, all for the PTA', 'nothing'],
  ['Our app gets them reading, two months free', 'warning'],
  ['We are raising money for my cousin, her house was flooded', 'error'],
  ['How are we raising money for the pond this year?', 'nothing'],
  ['Could anyone lend me £15 until Friday', 'error'],
  ['His mum works at the chemist on the corner', 'error'],
  ['she has been on methadone since June', 'error'],
  ['My mum works at the chemist on the corner', 'nothing'],
  ['The boy who pushed her is Alfie Quorn in 3B', 'error'],
  ['That is the boy who sang the solo', 'nothing'],
  ['I live opposite and love the bells', 'nothing'],
  ['shame about her face', 'error'],
  ['shame about the weather', 'nothing'],
])('a comment: %s is %s', (text, expected) => {
  expect(saidBy('comment-moderation', comment(text))).toBe(expected);
});

const official = (text: string): Post => ({ channel: 'facebook', text });
const own = (text: string): Post => ({ channel: 'facebook', accountKind: 'personal', authorRole: 'staff', text });
test.each<readonly [Post, string]>([
  [official('Mrs Quorn, Leo has left his flute. Can you fetch it?'), 'error'],
  [official('Ruby’s mum? Her bag is here.'), 'error'],
  [official('For the attention of Leo’s parents. His fees are overdue.'), 'error'],
  [official('To the family of the girl with the green bike: we have locked it up.'), 'error'],
  [official('Thank you to the family of the girl with the green bike.'), 'nothing'],
  [official('Ruby’s mum, you are a star.'), 'nothing'],
  [official('Parents, Mr Quorn’s mobile is 07700 900123.'), 'error'],
  [official('Parents, feel free to message us here.'), 'nothing'],
  [own('Parents of my class, here is my private number.'), 'error'],
  [own('Year 9, drop me a follow and I will add you.'), 'error'],
  [own('If you are in my form and spot me on here, say hello.'), 'error'],
  [own('Students, my DMs as ever.'), 'warning'],
  [own('Year 9 asked for my DMs. I said no and told the head.'), 'nothing'],
  [own('My niece is in Year 9. Text me, love auntie'), 'nothing'],
  [own('My niece is in Year 9. Any of my students, text me tonight.'), 'error'],
  [own('Ring me when you are home Mum, love you'), 'nothing'],
  [{ ...official('Dear Mrs Quorn, your slot is at four.'), channel: 'email', audience: 'person' }, 'nothing'],
])('private contact: %j is %s', (post, expected) => {
  expect(saidBy('private-contact', post)).toBe(expected);
});

const on = (channel: string, text: string): Post => ({ channel, text });
test.each<readonly [Post, string]>([
  [on('instagram', 'Year 5, be our next hundred followers!'), 'error'],
  [on('instagram', 'Year 5, be our next hundred spellers!'), 'nothing'],
  [on('newsletter', 'Each Year 6 editor gets their own X account.'), 'error'],
  [on('newsletter', 'Year 6 found the X on the map.'), 'nothing'],
  [on('facebook', 'Film it and upload it to TikTok, 7 to 9s'), 'error'],
  [on('facebook', 'Year 6, if it asks your birthday just put 2004.'), 'error'],
  [on('facebook', 'Year 6 put 2004 spoons in the sink.'), 'nothing'],
  [on('facebook', 'Year 6, no TikTok until you are thirteen.'), 'nothing'],
  [on('facebook', 'Year 6, no TikTok on the coach but follow us on Insta.'), 'error'],
  [on('facebook', 'Year 6 danced a TikTok style dance in the hall.'), 'nothing'],
  [on('threads', 'Year 6, quiz night: answers in the replies'), 'warning'],
  [on('facebook', 'Year 6 had a lovely day. Parents, follow us for more.'), 'nothing'],
  [on('facebook', 'Parents, tickets are out. Year 6, follow us for more.'), 'error'],
])('children and networks: %j is %s', (post, expected) => {
  expect(saidBy('underage-platform', post)).toBe(expected);
});

test.each<readonly [string, string]>([
  ['Sing along: the moon is up above the town / the lamps are lit the doors are locked / and nobody is looking down', 'warning'],
  ['Today: fish pie or stew / jelly or an apple / milk or water', 'nothing'],
  ['Our own Year 4’s poem: the moon is up above the town / the lamps are lit the doors are locked / nobody is down', 'nothing'],
  ['Our lockers now have Pikachu on them.', 'warning'],
  ['Pikachu came to our dressing up day.', 'nothing'],
  ['This cartoon is not ours, no idea who drew it.', 'warning'],
  ['This cartoon was drawn by Year 5.', 'nothing'],
  ['Nicked this picture off a museum website.', 'warning'],
  ['Please never copy a picture off a museum website.', 'nothing'],
  ['Sports reel set to a chart hit', 'warning'],
  ['Film night is Moana. We hold the licence.', 'nothing'],
  ['The ticket has Moana on it. We never asked for permission.', 'warning'],
])('copied: %s is %s', (text, expected) => {
  expect(saidBy('copyright', official(text))).toBe(expected);
});
