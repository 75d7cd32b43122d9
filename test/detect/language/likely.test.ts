import { expect, test } from '@jest/globals';
import type { Post, Role } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// What is told by signs that stand beside each other, and what takes them back.
const official = (text: string): Post => ({ channel: 'facebook', text });
const own = (authorRole: Role, text: string): Post => ({ channel: 'facebook', accountKind: 'personal', authorRole, text });

test.each<readonly [Post, string]>([
  [own('staff', 'Half my set were late. One lad smelt of cider again, no prizes for guessing why.'), 'warning'],
  [own('staff', 'Two in my form have a parent on remand.'), 'warning'],
  [own('volunteer', 'A tiny girl whispered that she sleeps in the garage. I could not stop shaking.'), 'warning'],
  [official('The office will hold a fob for Ellie, as only her gran may collect her: only hand her over to her gran.'), 'warning'],
  [own('governor', 'The kitchen bids were opened tonight and one firm is half the price. Not public yet.'), 'warning'],
  [own('parent', 'My neighbour works in the office: two of the cleaners are going in January.'), 'error'],
  [own('staff', 'HR are coming in on Friday to see the cooks. Not a word to the families.'), 'warning'],
  [official('Our little one in Beech is out of nappies at last.'), 'warning'],
  [own('staff', 'Heads up: the pool is closing and families will be told in May.'), 'warning'],
  [official('Come to the talk on diabetes: all welcome, and bring your questions.'), 'nothing'],
  [official('Worried about a child? Social workers from the council answer on this number.'), 'nothing'],
  [official('Our Year 5s met a guide dog and her trainer.'), 'nothing'],
  [own('parent', 'My son was diagnosed with asthma, and his teacher has been a star.'), 'nothing'],
  [own('staff', 'A girl in my class drew a horse that has six legs. So proud.'), 'nothing'],
  [official('The newsletter tells of a gang of hedgehogs. A boy in Oak class found them.'), 'nothing'],
  // Beside a welcome, thanks or an offer it is told all the same.
  [official('All are welcome at the fair. Please be kind to Ellie, who is in foster care.'), 'error'],
  [official('We wish Year 3 good luck. Two of the boys have fled with their mum and live in a hostel.'), 'error'],
  [own('staff', 'What a great fair! One of my girls told me that her stepdad locks her in the shed.'), 'error'],
])('confidential of %j: %s', (post, expected) => {
  expect(saidBy('confidential', post)).toBe(expected);
});

test.each<readonly [Post, string]>([
  [own('staff', 'If our deputy spent as long on lessons as on lanyards we might get somewhere.'), 'warning'],
  [own('pupil', 'miss garn has the warmth of a wet lettuce'), 'error'],
  [own('parent', 'Whoever timetabled the concert has clearly never met a baby.'), 'warning'],
  [own('parent', 'The wait at the hatch is long and the portions are on the small side.'), 'warning'],
  [own('staff', 'Our trust found the money for a drone and none for glue. Classy.'), 'warning'],
  [own('staff', 'I was told to tweak the marks. The union has been rung.'), 'warning'],
  [own('staff', 'Far too many gins last night, and a full day of lessons to come.'), 'warning'],
  [official('Hopley High brought plenty of excuses and no talent.'), 'warning'],
  [official('To the parent who moaned about the play: you have better manners on a bad day, we hope.'), 'warning'],
  [own('parent', 'Nobody told me that parenting is mostly finding shoes.'), 'nothing'],
  [own('staff', 'Not one bad word about this place: I love it here.'), 'nothing'],
  [own('parent', 'The train company is useless and the guard was rude.'), 'nothing'],
  [own('parent', 'The train company is useless and so is our school.'), 'warning'],
  [own('parent', 'Lost my phone again. Also, the head is a liar.'), 'error'],
  [own('pupil', 'mr tarn sings like a nightingale'), 'nothing'],
  [own('staff', 'Even the head came as a camel. Even the cook!'), 'nothing'],
  [official('The wicked fairy was played by Mr Tarn, who was horrible.'), 'nothing'],
])('reputation of %j: %s', (post, expected) => {
  expect(saidBy('reputation', post)).toBe(expected);
});

test.each<readonly [string, string]>([
  ['Three cheers to whoever parked across the ramp.', 'warning'],
  ['Three cheers to whoever left the quinces.', 'nothing'],
  ['Our bins again: please would you STOP FILLING THEM WITH TURF', 'warning'],
  ['The label says DO NOT SHAKE THE BOX at all.', 'nothing'],
  ['TERM DATES FOR NEXT YEAR are in the newsletter that came home on Friday.', 'nothing'],
  ['HATS. ON. PLEASE.', 'warning'],
  ['We met the RSPB, the RNLI and the NSPCC.', 'nothing'],
  ['Such a treat to spend our lunch scraping gum.', 'warning'],
  ['Such a treat to spend our lunch in the sun.', 'nothing'],
  ['Someone tell me why....... it rains', 'warning'],
  ['The prize for worst parking goes to a red van.', 'warning'],
])('tone of %j: %s', (text, expected) => {
  expect(saidBy('tone', official(text))).toBe(expected);
});
