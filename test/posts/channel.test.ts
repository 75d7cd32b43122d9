import { expect, test } from '@jest/globals';
import { refuseChannel } from '../../src/posts/channel.ts';
import { complaintOf } from '../formats/complaints.ts';

test.each([
  ['facebok', '`facebok` is no known channel. Did you mean --channel facebook?'],
  ['Face Bok', '`Face Bok` is no known channel. Did you mean --channel facebook?'],
  ['twiter', '`twiter` is no known channel. Did you mean --channel twitter?'],
  ['', 'the channel given is no name. Name one such as --channel instagram'],
  ['--', 'the channel given is no name. Name one such as --channel instagram'],
])('%j is refused', (channel, says) => {
  expect(complaintOf(() => refuseChannel(channel)).message).toBe(says);
});

test.each(['facebook', 'Class Dojo', 'fb', 'twitter', 'x', 'school-radio'])('%j is not', (channel) => {
  expect(() => refuseChannel(channel)).not.toThrow();
});
