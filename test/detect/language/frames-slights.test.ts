import { describe, expect, test } from '@jest/globals';
import type { Post, Role } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Who is run down, and how: a firm by its school, another school by its rival, families by their blood; or nobody, since it is long ago.
const official = (text: string): string => saidBy('reputation', { channel: 'facebook', text });
const own = (authorRole: Role | undefined, text: string): string =>
  saidBy('reputation', { channel: 'facebook', accountKind: 'personal', ...(authorRole === undefined ? {} : { authorRole }), text } as Post);

describe('a firm that the school calls criminal', () => {
  test.each([
    'The builders who did our roof are thieves. Tell your neighbours.',
    'Our old caterers were crooks and we are glad to be rid of them.',
    'The photographer robbed this school and half the village with it.',
    'Avoid that coach company: they conned us out of the whole deposit.',
    'The plumbers we used last term were cowboys and cheats, every one.',
  ])('%s', (text) => expect(official(text)).toBe('error'));
  test.each([
    'The builders have finished the roof a week early. What a crew!',
    'Year 2 caterers robbed the biscuit tin for their cafe.',
    'Thieves took lead from our roof last night; the builders are mending it.',
    'Cowboys and pirates everywhere: the photographer had a busy morning.',
    'Beware of cheats who say they are plumbers sent by the school.',
  ])('%s', (text) => expect(official(text)).not.toBe('error'));
});

describe('another school that is pitied or run down', () => {
  test.each([
    'If yours are still stuck at Marlow Lane, you have our sympathy.',
    'Open evening on Thursday. That place down the road has been on its knees for years.',
    'Our condolences to anybody whose child is trapped at Wexley High.',
    'Choose us over Hensby Juniors: that school is falling apart.',
    'Best results in town, unlike Tarn Academy, which has been a sinking ship since spring.',
  ])('%s', (text) => expect(official(text)).not.toBe('nothing'));
  test.each([
    'Our coach is stuck at Marlow Lane; back by four.',
    'You have our sympathy, Reception parents: there is glitter in everything.',
    'Our condolences to the family of Mrs Hale, who cooked here for thirty years.',
    'That school trip is finished for this year, and what a trip.',
    'The old shed is falling apart, so we are building a new one.',
    'Year 6 acted a sinking ship and the whole hall gasped.',
  ])('%s', (text) => expect(official(text)).toBe('nothing'));
});

describe('rivals who could not do the least thing', () => {
  test.each([
    'We won 5-0 against Hensby Juniors, whose keeper couldn’t catch a cold.',
    'Thanks to Wexley Primary for coming, though their team couldn’t hit a barn door.',
    'Their side couldn’t outrun a milk float. Three points for us!',
    'Tarn Academy brought opponents who couldn’t find the goal with a map.',
    'Commiserations to Marlow Juniors, a team that can’t tackle a packed lunch.',
  ])('%s', (text) => expect(official(text)).not.toBe('nothing'));
  test.each([
    'Our team couldn’t find the pitch, so we are late. Sorry, Wexley!',
    'I couldn’t catch a cold this week if I tried, says our matron.',
    'Hensby Juniors couldn’t come because of the snow.',
    'Year 3 couldn’t hit a note at first, and now listen to them.',
    'Their side couldn’t have been kinder. Thank you, Marlow.',
  ])('%s', (text) => expect(official(text)).toBe('nothing'));
});

describe('families mocked for their blood', () => {
  test.each([
    'Marking Year 5. The gene pool in this town is a puddle.',
    'Parents’ evening: somebody should put a lid on the gene pool round here.',
    'My Year 8s prove that cousins should not marry.',
    'The family trees in my class do not fork.',
    'Honestly, half of this school is inbred.',
  ])('%s', (text) => expect(own('staff', text)).not.toBe('nothing'));
  test.each([
    'Year 11 biology: a gene pool of red and white beads in a bucket.',
    'Family trees for homework: one child found a sailor.',
    'My cousins marry on Saturday. So happy!',
    'The rare breeds farm explained why inbred sheep are a worry.',
    'The children found out that the gene pool of our newts is large.',
  ])('%s', (text) => expect(own('staff', text)).toBe('nothing'));
});

describe('an attack passed on as true', () => {
  test.each([
    'Read this about our school: gripes.example/hensby. All of it is true, I work there.',
    'Every word of this review of the academy is accurate, and I taught there for six years.',
    'Before you apply to us read ratings.example/marlow. It is all true and I should know.',
    'Somebody finally wrote it down. As a teacher at this school I can confirm every word.',
    'The blog about our head is spot on, and I work for her.',
  ])('%s', (text) => expect(own('staff', text)).not.toBe('nothing'));
  test.each([
    'A lovely review of our school. Every word is true and I should know, I work there!',
    'It is all true: Year 1 did hatch a duck in the classroom.',
    'The forecast was spot on and so was our school trip.',
    'Read this about our school garden: plants.example. I work there on Tuesdays.',
    'Every word of the register is read out by a parrot in our play.',
  ])('%s', (text) => expect(own('staff', text)).toBe('nothing'));
});

describe('kings and praise', () => {
  test.each([
    'Was Queen Mary really the worst queen of all? Year 8 called her cruel and lazy, then changed their minds.',
    'Year 5 on trial: was King Richard a useless king?',
    'Emperor Nero was a liar and a bully, wrote Year 7.',
    'Pharaoh was cruel and greedy, says our assembly.',
    'Was Henry the worst husband in history? Vote with your feet in the hall.',
  ])('%s', (text) => expect(official(text)).toBe('nothing'));
  test.each([
    'My girl came home soaked, muddy and beaming. Best trip the school has run.',
    'He came out of school filthy and grinning from ear to ear.',
    'Exhausted, hungry, covered in paint and buzzing: whatever you did in nursery, do it again.',
    'Mine is shattered and beaming. Thank you, Oakfield.',
    'Late home, wet through and full of giggles. More of this please, school.',
  ])('%s', (text) => expect(own('parent', text)).toBe('nothing'));
  test.each([
    'The head thinks he is King John and he is worst at maths. Useless school.',
    'My boy came home filthy and crying. The school did nothing.',
    'My boy came home hungry and full of bruises. The school did nothing.',
    'The deputy stood there grinning while my son was hit. Disgraceful school.',
  ])('%s', (text) => expect(own('parent', text)).not.toBe('nothing'));
});
