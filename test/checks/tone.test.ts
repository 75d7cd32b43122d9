import tone from '../../src/checks/tone.ts';
import type { Post } from '../../src/model.ts';
import { checkTester, type Finds } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const post = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'facebook', text, ...more });
const one = (kind: string, match: string): readonly Finds[] => [{ kind, match, doubt: true }];

checkTester(tone, {
  school: schoolOf(),
  keeps: [
    { why: 'joy', post: post('We won!!! 🎉🎉🎉') },
    { why: 'abbreviations', post: post('Year 6 SATs, KS2 maths, SEND and PTA: all on the website.') },
    { why: 'a heading', post: post('NEWS FROM OUR GARDEN THIS WEEK\nThe beans are up.') },
    { why: 'a loud word', post: post('The play is called HONK and it is a hoot.') },
    { why: 'a wolf', post: post('"STOP RIGHT THERE, LITTLE PIGS," cried the wolf, and we all jumped in our seats at once.') },
    { why: 'whole words', post: post('Thanks to you all, see you tomorrow.') },
    { why: 'pictures apart', post: post('🌧️ then 🌤️ then 🌈 then 🌙 then ⭐') },
    { why: 'a pupil among friends', post: post('soz im late lol', { accountKind: 'personal', authorRole: 'pupil' }) },
    { why: 'somebody else’s comment', post: post('lol!!!!!!', { kind: 'comment' }) },
  ],
  breaks: [
    { why: 'capitals', post: post('FORMS ARE DUE TOMORROW MORNING'), finds: one('shouting', 'FORMS ARE DUE TOMORROW MORNING') },
    { why: 'marks', post: post('Really?!?!?'), finds: one('marks', '?!?!?') },
    { why: 'pictures', post: post('Well done 🎉🎉🎉🎉🎉'), finds: one('marks', '🎉🎉🎉🎉🎉') },
    { why: 'a sarcasm mark', post: post('That went well (!)'), finds: one('sarcasm', '(!)') },
    { why: 'a sarcasm tag', post: post('Lovely #sarcasm'), finds: one('sarcasm', '#sarcasm') },
    { why: 'text-speak', post: post('soz we are late'), finds: one('text-speak', 'soz') },
    { why: 'slang', post: post('That was fun, no cap'), finds: one('text-speak', 'no cap') },
    { why: 'an order', post: post('You are hereby told.'), finds: one('stern', 'hereby told') },
  ],
});
