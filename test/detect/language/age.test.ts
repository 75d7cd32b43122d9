import { expect, test } from '@jest/globals';
import { unfitIn } from '../../../src/detect/language/age.ts';
import { fieldOf } from '../../../src/text/field.ts';

const saidOf = (text: string): string => {
  const [found] = unfitIn(fieldOf('/text', text));
  return found === undefined ? 'nothing' : `${found.sure ? 'sure' : 'doubt'} ${found.kind}`;
};

test.each([
  ['drink by its glass', 'A large glass of red and then the planning.'],
  ['drink by its picture', 'Reports done 🍷'],
  ['a reel by its picture', 'That is my wages gone 🎰'],
  ['a film by its certificate', 'Film night this Friday: The Cellar (18), very nasty.'],
  ['what others say', 'New reel: “me, hungover, on a Monday”.'],
  ['a bet by its odds', 'Bet the house on the grey.'],
  ['drugs in the words of friends', 'Somebody spark up, it is Friday.'],
  ['what is worn', 'Fit firemen in tight shorts at the fair.'],
  ['a death', 'A man was shot dead near the park last night.'],
  ['beside what only holds such a word', 'Ginger beer for the children and gin for the rest.'],
  ['beside a play', 'Macbeth was long, so we had two bottles of red in the interval.'],
])('is for grown-ups: %s', (_, text) => {
  expect(saidOf(text)).toBe('doubt adult-theme');
});

test.each([
  ['a soft drink', 'Ginger beer, root beer and a fizzing volcano.'],
  ['a colour', 'Ties come in navy or wine.'],
  ['an idiom', 'Nobody would bet on rain. We were drunk on sunshine.'],
  ['a lane', 'Beer Lane is shut on Monday.'],
  ['a queen', 'Bloody Mary was on the timeline.'],
  ['a murder in a play', 'Macbeth is tried for murder by 9C.'],
  ['a talk', 'Drugs and alcohol talk for parents at six.'],
  ['a number of years', 'Year 6 (11) and Nursery (15) made flags.'],
  ['a clock', 'We set off at ten to one, on foot.'],
  ['a garden', 'The pond is clear of weed.'],
])('is for everybody: %s', (_, text) => {
  expect(saidOf(text)).toBe('nothing');
});
