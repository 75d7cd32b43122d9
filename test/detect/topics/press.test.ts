import { expect, test } from '@jest/globals';
import { pressIn } from '../../../src/detect/topics/press.ts';

test.each([
  ['I’m a reporter at the Argus, can you comment?', 'says'],
  ["I'm a local reporter, may I ask something", 'says'],
  ['I am a journalist.', 'says'],
  ['Reporter at the Gazette here', 'says'],
  ['Hello, this is the news desk of the Evening Post', 'says'],
  ['We are running a story about your new timetable', 'says'],
  ['BBC News here: would you like to comment?', 'says'],
  ['I saw it in a newspaper. I am a journalist.', 'says'],
  ['A journalist rang me', 'mentions'],
  ['You were in the newspaper!', 'mentions'],
  ['Can you tell me when the fair is?', undefined],
  ['Well done, and thank you', undefined],
  ['', undefined],
])('%s: %s', (text, press) => {
  expect(pressIn(text)).toBe(press);
});
