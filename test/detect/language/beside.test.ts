import { expect, test } from '@jest/globals';
import type { Post, Role } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// What stands beside words that hurt, tell or blame, and whose affair it is.
const official = (text: string): Post => ({ channel: 'facebook', text });
const own = (authorRole: Role, text: string): Post => ({ channel: 'facebook', accountKind: 'personal', authorRole, text });
const comment = (text: string): Post => ({ channel: 'facebook', kind: 'comment', authorRole: 'parent', text });
const answered = (text: string): Post => ({
  ...{ channel: 'facebook', kind: 'reply', text: 'Thank you.' },
  inReplyTo: { author: '@ivy_gorse', from: 'family', text },
});

test.each<readonly [string, string]>([
  // Whoever says it to somebody’s face is fond of them; of a third it is no jest.
  ['going to miss you all, you daft muppets ❤️', 'nothing'],
  ['miss you loads. Orla is a muppet and so ugly ❤️', 'warning'],
  ['love you. you are a fat ugly cow', 'error'],
  // What swearing stands in is told first.
  ['ur acting is so crap that it made my hamster cry', 'warning'],
  ['shut it grandad', 'warning'],
  ['nobody asked for your opinion', 'warning'],
  ['somebody should run that traffic warden down', 'error'],
  ['Somebody should run the tombola down at the hall.', 'nothing'],
  ['racist thugs run this school', 'error'],
  ['Our daughter says she is thick and ugly. What helps?', 'nothing'],
  // What was witnessed and is told on.
  ['We heard a man shouting that our cook is a stupid old hag, and told him to leave.', 'nothing'],
  // A lesson for somebody is none in class.
  ['somebody should teach that smug caretaker a lesson, a good slap would do it', 'error'],
  ['Our ranger taught Year 4 a lesson on newts.', 'nothing'],
  ['we all know what time you lock up', 'warning'],
  ['I know when the shop shuts', 'nothing'],
  ['im dragging you out of that bus by your hair', 'warning'],
  ['we should all go round to her house tonight and scare her', 'warning'],
  ['we should all go round to her house tonight with cake', 'nothing'],
  ['two women holding hands at our prom, it makes me ill, so unnatural', 'warning'],
  ['Two women from the council came to plant an oak.', 'nothing'],
  ['they should be kept away from normal kids', 'error'],
  ['Please keep dogs away from normal play areas.', 'nothing'],
  ['A stretch of the old dyke is muddy: bring boots, and turn round at the pump.', 'nothing'],
  ['Seen from the pier: nine gulls, a seal and four shags.', 'nothing'],
])('harmful-language of %j: %s', (text, expected) => {
  expect(saidBy('harmful-language', own('pupil', text))).toBe(expected);
});

test.each<readonly [string, string]>([
  ['You should be ashamed of yourselves, you liars.', 'error'],
  ['You should be ashamed of the state of that hedge.', 'nothing'],
  ['What a wicked show, that Fagin was evil and I loved him', 'nothing'],
  ['Nosey little man. Nobody voted for you.', 'error'],
  // By signs alone it may be none.
  ['we all know what time you lock up', 'warning'],
])('abuse-reply to %j: %s', (text, expected) => {
  expect(saidBy('abuse-reply', answered(text))).toBe(expected);
});

test.each<readonly [string, string]>([
  ['That boy by the door was excluded for fighting last term', 'error'],
  ['Miss Tarn is off because her husband walked out on her', 'error'],
  ['Our eldest was excluded twice before he came here, and loves it now', 'nothing'],
  ['My son says that boy Kit was excluded for fighting', 'error'],
  ['They say the council is selling its old library. Does anybody know when?', 'nothing'],
  ['Kit Larch in 5B is the one who stole it', 'error'],
  ['Kit Larch in 5B was the best camel', 'nothing'],
  ['Anyone want to buy a trampoline? Message me', 'warning'],
  ['I am selling two bikes, message me', 'error'],
])('comment-moderation of %j: %s', (text, expected) => {
  expect(saidBy('comment-moderation', comment(text))).toBe(expected);
});

test.each<readonly [Post, string]>([
  [own('pupil', 'our tutor got sacked because he lost his temper'), 'error'],
  [own('pupil', 'heard our coach got sacked because he shoved a kid, his wife told my mum'), 'error'],
  [own('parent', 'My aunt says that the bursar has been pocketing the trip money.'), 'error'],
  [own('parent', 'When my mum was in hospital the bursar sent a card.'), 'nothing'],
  [official('In RE, Year 7 talked about divorce and families.'), 'nothing'],
  [official('In Year 7, Ellie’s parents are going through a divorce.'), 'error'],
  [official('The police came to show us their horses.'), 'nothing'],
  [official('The police came to the school for a member of staff.'), 'warning'],
  [official('We spent £900 of PTA money on kites.'), 'nothing'],
  [own('staff', 'They are about to announce that the pool is folding. Not a word.'), 'warning'],
  [own('leader', 'We will be losing three good colleagues at Easter. I can’t say more.'), 'warning'],
  [official('Two of the kitchen team are signed off with stress.'), 'error'],
  [official('Welcome back from maternity leave, Mrs Tarn!'), 'nothing'],
  [official('Year 9 hung a suspension bridge of straws. It was suspended for nine minutes.'), 'nothing'],
  [official('Our audited accounts, with a deficit of £8,000, are in the library.'), 'nothing'],
  [official('A boy in Oak class was suspended for nine days for fighting.'), 'error'],
  [own('parent', 'Nan’s funeral is on Monday, so we are away.'), 'nothing'],
  [own('parent', 'Ellie’s mum is in rehab. Nan’s birthday is on Monday.'), 'error'],
])('confidential of %j: %s', (post, expected) => {
  expect(saidBy('confidential', post)).toBe(expected);
});

test.each<readonly [Post, string]>([
  [own('pupil', 'i used to hate this school and now i never want to leave'), 'nothing'],
  [own('pupil', 'i hate this school and used to hide in the hall'), 'error'],
  [own('parent', 'The council should be ashamed of its potholes.'), 'nothing'],
  [own('parent', 'The head should be ashamed.'), 'error'],
  [own('parent', 'Why is the reading book always on the bus? My own fault again.'), 'nothing'],
  [own('volunteer', 'On the walk with reception: a grumpy goose and a rude squirrel.'), 'nothing'],
  [own('volunteer', 'On the walk with reception: a grumpy teacher, and the children were feral.'), 'error'],
  [own('staff', 'Reports all done, and now a gin.'), 'nothing'],
  [own('staff', 'Doing reports with a gin in hand.'), 'warning'],
])('reputation of %j: %s', (post, expected) => {
  expect(saidBy('reputation', post)).toBe(expected);
});

test.each<readonly [string, string]>([
  ['So good to see the car park empty of litter. Oh wait.', 'warning'],
  ['Oh wait for us, we are on the late bus!', 'nothing'],
  ['“bUt wE wErE oNlY tWo MiNuTeS” is what we hear each day.', 'warning'],
  ['Our iPads and the McAllister cup are here: see https://oakfield.example/aBcDeFg', 'nothing'],
])('tone of %j: %s', (text, expected) => {
  expect(saidBy('tone', official(text))).toBe(expected);
});
