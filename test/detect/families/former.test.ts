import { describe, expect, test } from '@jest/globals';
import { formerPupilsIn } from '../../../src/detect/families/former.ts';
import { readPost } from '../../../src/engine/read.ts';
import { draftOf, schoolOf } from '../../school.ts';

const said = (text: string): string | undefined => {
  const reading = readPost(draftOf({ channel: 'facebook', accountKind: 'personal', text }), schoolOf(), { now: 0, mode: 'draft' });
  const found = formerPupilsIn(reading);
  return found === undefined ? undefined : text.slice(found.start, found.end);
};

describe('former pupils are gathered or spoken to', () => {
  test.each([
    ['Class of 2020, join my private group!', 'Class of 2020, join'],
    ['Former pupils, get in touch!', 'Former pupils, get in touch'],
    ['Hi ex-pupils! How are you all?', 'ex-pupils'],
    ['Calling all former students. Message me for news.', 'former students. Message me'],
    ['To anyone I taught: add me on here', 'anyone I taught: add me'],
    ['If I taught you in Year 6, follow me!', 'If I taught you in Year 6, follow me'],
    ['Starting a WhatsApp group for my old class', 'WhatsApp group for my old class'],
    ['Reunion for our leavers at my house', 'Reunion for our leavers'],
    ['Class of ’21: who wants to catch up?', 'Class of ’21: who wants to catch up'],
    ['Dear former pupils, I think of you often.', 'former pupils'],
  ])('%s', (text, words) => {
    expect(said(text)).toBe(words);
  });
});

describe('they are told of', () => {
  test.each([
    'Ran into a former pupil today. She is a nurse now!',
    'Former pupils were at the fair and it was lovely.',
    'Class of 2020 was the best I ever had.',
    'A farewell tea that is open to old pupils of every age.',
    'Class of 2020, what a year!',
    'My gran was of the class of 1955.',
    'An old student of mine won a prize.',
    'Follow me for running news.',
    'Marathon done! Thanks to my old friends, join me next year.',
  ])('%s', (text) => {
    expect(said(text)).toBeUndefined();
  });
});
