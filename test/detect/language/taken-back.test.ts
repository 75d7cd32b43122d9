import { expect, test } from '@jest/globals';
import type { Post } from '../../../src/model.ts';
import { saidBy } from './said-by.ts';

// What is said of a school in a play, in doubt since taken back or in mockery, each beside what is meant.
const official = (text: string): Post => ({ channel: 'facebook', text });
const of = (authorRole: 'parent' | 'staff' | 'governor', text: string): Post => ({
  ...official(text),
  accountKind: 'personal',
  authorRole,
});
test.each<readonly [Post, string]>([
  [of('parent', 'Has anyone the complaints form? The office is closed and I’d rather do it on paper.'), 'nothing'],
  [of('parent', 'The head would rather buy banners than glue sticks.'), 'error'],
  [of('parent', 'The office? They’d rather chat than answer the phone.'), 'error'],
  [official('Seven nil against Wensley Road! A set of cardboard cut-outs would have put up more of a fight.'), 'warning'],
  [official('Seven nil! Thank you Wensley Road, it felt closer than that.'), 'nothing'],
  [of('staff', 'This trust pays its dinner ladies less than the car park attendant.'), 'error'],
  [of('staff', 'The school pays its lunchtime staff on the last Friday of the month.'), 'nothing'],
  [of('governor', 'Tonight’s trust board meeting was total pantomime. Nobody had read the budget.'), 'error'],
  [of('staff', 'The staff pantomime was a hoot, thank you all for coming.'), 'nothing'],
  [of('staff', 'Report writing bingo: a pleasure to teach, must focus, chatty. Line!'), 'warning'],
  [of('staff', 'Bingo in the hall tonight, eyes down at seven.'), 'nothing'],
  [official('“Gloom Academy” opens on Friday, starring the laziest headteacher in town. Tickets at the door.'), 'nothing'],
  [of('parent', 'Starring the laziest headteacher in town: our school, every single day.'), 'error'],
  [of('parent', 'I thought the new rules at school were a waste of time. We were completely wrong. He comes home beaming.'), 'nothing'],
  [of('parent', 'I thought our head was useless. I was wrong to hope he would learn.'), 'error'],
  [of('parent', 'They said the sixth form forgets the shy ones. Never happened. Her tutor rang in the second week.'), 'nothing'],
  [of('parent', 'Nobody has a bad word to say about our office team.'), 'nothing'],
])('reputation: %j is %s', (post, expected) => {
  expect(saidBy('reputation', post)).toBe(expected);
});
