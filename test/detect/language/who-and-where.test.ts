import { expect, test } from '@jest/globals';
import type { Post, Role } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// Who says it of whom, what it is likened to, and where it is told: the same words are an attack of one and a lesson of another.
const official = (text: string): Post => ({ channel: 'facebook', text });
const own = (authorRole: Role, text: string): Post => ({ channel: 'facebook', accountKind: 'personal', authorRole, text });

test.each<readonly [string, Post, string]>([
  ['reputation', own('staff', 'Got asked to leave the Dog and Duck before the pudding.'), 'warning'],
  ['reputation', own('parent', 'If manners were money the school office would be in debt.'), 'warning'],
  ['reputation', own('parent', 'The head could pick a fight in an empty lift.'), 'warning'],
  ['reputation', own('staff', 'I have seen more life in a filing cabinet than in that briefing.'), 'warning'],
  ['reputation', own('staff', 'Our deputy treats every assembly as her own stage.'), 'warning'],
  ['reputation', official('We won by nine. Their coach might consider knitting.'), 'warning'],
  ['reputation', own('parent', 'Shame on the governors for this.'), 'error'],
  ['reputation', official('Shame on the rain, but we played.'), 'nothing'],
  ['reputation', own('parent', 'Watched a drama about a school where the head is a crook.'), 'nothing'],
  ['reputation', own('staff', 'My singing at the staff do was a disgrace.'), 'nothing'],
  ['reputation', own('parent', 'The bus firm has let us down on the way to school again.'), 'nothing'],
  ['reputation', own('parent', 'The bus was late, and Mr Corrin is useless.'), 'error'],
  ['reputation', own('staff', 'Not drunk, only tired: three sets of reports to go.'), 'nothing'],
  ['confidential', official('The Farrow and Tench families can collect their free school meal parcels on Monday.'), 'warning'],
  ['confidential', official('Every family may apply for free school meals.'), 'nothing'],
  ['confidential', official('Year 9 put Macbeth on trial and excluded nobody.'), 'nothing'],
  ['confidential', official('Ellie was excluded on Tuesday for fighting.'), 'error'],
  ['confidential', official('Careers day brought a social worker and a baker.'), 'nothing'],
  ['harmful-language', own('pupil', 'he had better watch his back on monday'), 'error'],
  ['harmful-language', own('pupil', 'everyone blank Kit till he learns his place'), 'error'],
  ['harmful-language', own('parent', 'My son was told he smells. Please be kind.'), 'nothing'],
  ['harmful-language', own('pupil', 'Kit smells, nobody sit with him'), 'error'],
  ['private-contact', own('staff', 'Year 9, give my own page a follow.'), 'error'],
  ['private-contact', official('Follow your nose to the cake stall.'), 'nothing'],
  ['commercial-content', own('staff', 'My cousin’s salon still has slots on Friday for our prom girls.'), 'error'],
  ['commercial-content', official('In business studies we unpicked a buy one get one free leaflet.'), 'nothing'],
  ['commercial-content', official("'Buy one, get one free,' laughed Gran when she saw the twins."), 'nothing'],
  ['commercial-content', official("Buy one, get one free at Pollard's Bakery until Friday."), 'error'],
  ['age-appropriate', official('Our knitting addicts have made forty hats.'), 'nothing'],
  ['underage-platform', official('Join us, Year 4! Chess club, Mondays, in the library.'), 'nothing'],
  ['underage-platform', official('Join us on TikTok, Year 4! Chess club films are there.'), 'error'],
  ['underage-platform', official('Share with a friend, Year 2: one pizza, two halves.'), 'nothing'],
  ['underage-platform', official('Share this with a friend and follow us, Year 2!'), 'error'],
  ['underage-platform', official('Children, please do not message us on Instagram. You are too young for it.'), 'nothing'],
])('%s of %j: %s', (check, post, expected) => {
  expect(saidBy(check, post)).toBe(expected);
});
