import { expect, test } from '@jest/globals';
import { lookupsOf } from '../../../src/detect/lookups.ts';
import { disclaims } from '../../../src/detect/school-talk/disclaimer.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf } from '../../school.ts';

const names = lookupsOf(schoolOf({ name: 'Hazelmere Primary School' }))
  .talk()
  .names();
const disclaimed = (text: string): boolean => disclaims(fieldOf('/text', text), names);

test.each([
  'Homework should be scrapped. Views my own.',
  'all opinions are mine',
  'Views expressed here are my own and do not reflect those of my employer',
  'Not my employer’s views',
  'speaking for myself',
  'just me, not my school',
  'all views mine alone',
  'my views only',
  'My own opinion, nobody else’s',
  'A personal view from the author:',
  '#ViewsMyOwn',
  '#viewsmyown',
  '#AllOpinionsMyOwn',
  'I don’t speak for my school',
  'Posting in a personal capacity.',
  'This is a personal account.',
  'These are not the views of Hazelmere Primary.',
  '(views own)',
  'Opinions = mine',
  'Nothing to do with my employer',
  'My posts don’t represent my school',
  'The views here are mine, not the school’s',
  'Not speaking on behalf of the school',
  'Fy marn i yn unig',
  'VIEWS ARE MY OWN',
  'A lovely day. Own views',
  'Nothing I say here reflects the views of my employer',
  'Views aren’t my school’s',
  'V\u200Biews my own',
])('is one: %s', (text) => {
  expect(disclaimed(text)).toBe(true);
});

test.each([
  'These are not just my own views, the whole school agrees',
  'Views from the hill were lovely',
  'Posts about my own garden',
  'I love my school',
  'This doesn’t represent good value',
  'Not my school’s fault',
  'It isn’t my school’s fault',
  'Have your own views',
  'The views from my own window',
  'We all speak for the school',
  'views are not my own',
  'That is not only my opinion',
  'My opinion of the school is low',
  'Posting pictures of my personal best',
  'Homework should be scrapped',
  '',
])('is none: %s', (text) => {
  expect(disclaimed(text)).toBe(false);
});

test('a long text takes no longer than its length', () => {
  const worst = 'views are here and my opinions expressed on this account are not '.repeat(3000);
  const from = process.cpuUsage();
  disclaimed(worst);
  expect(process.cpuUsage(from).user).toBeLessThan(3_000_000);
});
