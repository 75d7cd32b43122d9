import { expect, test } from '@jest/globals';
import { politicsIn } from '../../../src/detect/language/political.ts';
import { fieldOf } from '../../../src/text/field.ts';

const saidOf = (text: string): string => {
  const [found] = politicsIn(fieldOf('/text', text));
  return found === undefined ? 'nothing' : `${found.sure ? 'sure' : 'doubt'} ${found.kind}`;
};

test.each([
  ['a matter and blame in the next sentence', 'They call it a funding formula. Frankly it is heartless.'],
  ['a matter of the nation and praise', 'Net zero at last, and about time.'],
  ['a matter of the place and what sends people out', 'Bring a megaphone on Monday: the library closure and the council, say no.'],
  ['a steer that names nobody', 'Do ask which party axed our youth bus.'],
  ['somebody for a seat', 'All of us are backing Dee Marlow for Ashby South.'],
  ['a party by its colour', 'What a night at the polls 🌹'],
  ['one who is to be sacked', 'Roll on the day we see the back of this shower of a council.'],
  [
    'a lesson told elsewhere in the post',
    'Tudor day was fun. Coats are in the hall. Bins are full. They call it levelling up and it is heartless.',
  ],
])('leans: %s', (_, text) => {
  expect(saidOf(text)).toBe('doubt campaign');
});

test.each([
  ['thanked', 'Our thanks to Cllr Wyn Abbot for the bulbs.'],
  ['an office alone, with joy', 'We are thrilled that the Home Secretary liked our drawing.'],
  ['a party that opens a sentence and acts', 'Reform want our hall for an evening.'],
])('names somebody: %s', (_, text) => {
  expect(saidOf(text)).toBe('doubt names');
});

test.each([
  ['what others say', 'The poster in the museum reads “scrap this bill”.'],
  ['a lesson', 'In history we asked why austerity was unfair to some.'],
  ['a member who answers', 'Our MP, Ann Dale, answered questions about bins.'],
  ['an office in the news', 'The Home Secretary has changed the form for visas.'],
  ['a team of a colour', 'The green team won the vote for best flag 💚'],
  ['a consultation', 'The council asks what you think of the new crossing.'],
  ['roadworks', 'Road closure on Monday: the council will mend the drain.'],
  ['a strike that shuts classes', 'There is strike action on Monday. Classes 2 and 3 are open as usual.'],
  ['a word that opens a sentence', 'Reform of the lunch queue begins.'],
])('takes no side: %s', (_, text) => {
  expect(saidOf(text)).toBe('nothing');
});
