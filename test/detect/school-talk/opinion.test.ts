import { expect, test } from '@jest/globals';
import { lookupsOf } from '../../../src/detect/lookups.ts';
import { ownOpinionIn, spokenForSchool } from '../../../src/detect/school-talk/opinion.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { schoolOf } from '../../school.ts';

const names = lookupsOf(schoolOf({ name: 'Hazelmere Primary School', trust: 'Northside Learning Trust' }))
  .talk()
  .names();

test.each([
  ['Here at Hazelmere we think testing is nonsense.', 'Hazelmere', false],
  ['We at Hazelmere Primary believe in play.', 'Hazelmere Primary', false],
  ['Hazelmere Primary strongly opposes the new tests.', 'Hazelmere Primary', false],
  ['On behalf of Northside Trust: these cuts are wrong.', 'Northside Trust', false],
  ['Our school believes that tests are wrong', 'Our school believes', true],
  ['As a school we oppose the tests', 'As a school we', true],
])('in the school’s name: %s', (text, match, doubt) => {
  const found = spokenForSchool(fieldOf('/text', text), names);
  expect([text.slice(found?.start, found?.end), found?.doubt]).toEqual([match, doubt]);
});

test.each([
  'I think testing is nonsense.',
  'Here at Hazelmere it is raining.',
  'At our school we had cake.',
  'Here at Hazelmere we sang. Elsewhere people think that is odd.',
  'The council believes that Hazelmere is full.',
])('in nobody’s name, or no opinion: %s', (text) => {
  expect(spokenForSchool(fieldOf('/text', text), names)).toBeUndefined();
});

test.each([
  ['I think the council has got the crossing wrong.', 'I think'],
  ['News first. I really believe homework should go.', 'I really believe'],
  ['In my opinion maths is fun', 'In my opinion'],
  ['The crossing is wrong, if you ask me', 'if you ask me'],
  ['She said “no”. I think so too', 'I think'],
])('somebody’s own: %s', (text, match) => {
  const found = ownOpinionIn(fieldOf('/text', text));
  expect(text.slice(found?.start, found?.end)).toBe(match);
});

test.each([
  'The crossing changes on Monday.',
  'I think you’ll love the fair!',
  '“I think art is best,” said one of them',
  '"I think art is best," said one of them',
  'We think about others.',
])('nobody’s, or somebody else’s: %s', (text) => {
  expect(ownOpinionIn(fieldOf('/text', text))).toBeUndefined();
});
