import { describe, expect, test } from '@jest/globals';
import { schoolBusinessIn } from '../../../src/detect/families/business.ts';
import { readPost } from '../../../src/engine/read.ts';
import type { Post } from '../../../src/model.ts';
import { draftOf, schoolOf } from '../../school.ts';

const school = schoolOf({ classes: ['Oak', '4B'] });
const said = (text: string, more: Partial<Post> = {}): string | undefined => {
  const reading = readPost(draftOf({ channel: 'facebook', accountKind: 'personal', text, ...more }), school, { now: 0, mode: 'draft' });
  const found = schoolBusinessIn(reading, school);
  return found === undefined ? undefined : text.slice(found.start, found.end);
};

describe('what a school asks of its families', () => {
  test.each([
    'Year 4 parents: the trip money is due on Friday.',
    'Dear parents, please return the permission slips by Monday.',
    'Parents and carers, homework must be in tomorrow.',
    'Families of Year 2, remember to bring book bags',
    'Can your child bring their PE kit on Thursday, please bring trainers too',
    'Please make sure your children have a packed lunch tomorrow.',
    'Reception parents! Nativity costumes are due on Tuesday.',
    'Y6: revision sessions start on Monday, bring a pen',
    'Oak: wellies tomorrow please',
    '4B, spellings are due on Friday!',
    'Mums and dads, parents’ evening slots are open. Message me to book.',
    'Reminder for Year 3 parents: swimming kit on Wednesdays',
    'Message for Year 5 families – the residential payment is due by Friday',
    'On behalf of the school I can tell you that we are open.',
    'Message me to book your parents’ evening slot',
    'The consent forms are on my desk: text me if you need one',
    'Reminder: Year 4 trip letter back by Friday',
    'Quick reminder that Year 6 homework is due',
    'All parents: inset day on Friday, no school!',
  ])('%s', (text) => {
    expect(said(text)).toBeDefined();
  });

  test('told by its purpose, or by whom it answers', () => {
    const text = 'The consent forms are due on Friday';
    expect(said(text)).toBeUndefined();
    expect(said(text, { purpose: 'reminder' })).toBe('consent forms are due');
    expect(said(text, { purpose: 'celebration' })).toBeUndefined();
    expect(said(text, { inReplyTo: { from: 'family' } })).toBe('consent forms are due');
    expect(said(text, { inReplyTo: { from: 'public' } })).toBeUndefined();
  });

  test('in a caption too', () => {
    const post = { media: [{ type: 'image', caption: 'Year 4 parents: trip money is due on Friday' }] } as const;
    const reading = readPost(draftOf({ channel: 'x', ...post }), school, { now: 0, mode: 'draft' });
    expect(schoolBusinessIn(reading, school)).toMatchObject({ field: '/media/0/caption' });
  });
});

describe('nobody is asked for anything', () => {
  test.each([
    'School shuts at noon, so my tea is early.',
    'Just been to parents’ evening as a parent. So proud of my son.',
    'My son forgot his PE kit again. Please bring tea.',
    'My parents’ homework is to bring cake on Friday.',
    'Thank you to the parents who sent in packed lunches.',
    'Our school fair was fun!',
    'Teaching Year 4 homework clubs is my favourite thing.',
    'Marking coursework tonight. Bring chocolate.',
    'Year 6 are off on their residential and I have time for a bath.',
    'Parents’ maths morning is on Friday, times tables and all.',
    'The school run is late again.',
    'Reminder to myself: book a haircut before parents evening',
    'Message me for cake recipes.',
    'Do not forget parents evening is on tonight, said my wife.',
    'Oak trees are lovely in autumn.',
    'I love parents who read with their children.',
    'Her parents need to bring a reading book back.',
  ])('%s', (text) => {
    expect(said(text)).toBeUndefined();
  });
});
