import { expect, test } from '@jest/globals';
import { meetingLink } from '../../../src/detect/identifiers/meeting-link.ts';
import { hitsIn } from './hits.ts';

const LINKS = [
  'https://zoom.us/j/845123456',
  'https://zoom.us/j/84512345678',
  'https://us02web.zoom.us/j/84512345678?pwd=QWxsV2VsY29tZQ',
  'http://zoom.us/s/84512345678#success',
  'https://zoom.us/w/84512345678?tk=a.b-c',
  'https://zoom.us/wc/84512345678/join',
  'https://app.zoom.us/wc/join/84512345678',
  'https://zoom.us/launch/jc/84512345678',
  'https://zoom.us/my/mrs.green',
  'https://zoom.us/join?confno=84512345678&pwd=1',
  'zoom.us/j/84512345678',
  'us02web.zoom.us/j/84512345678',
  'www.zoom.us/j/84512345678',
  'https://zoom.com/j/84512345678',
  'https://www.zoomgov.com/j/84512345678',
  'zoommtg://zoom.us/join?action=join&confno=84512345678',
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=%7b%22Tid%22%3a%221%22%7d',
  'https://teams.microsoft.com/meet/9312345678901?p=abc',
  'https://teams.microsoft.com/l/team/19%3aabc',
  'https://teams.microsoft.com/l/channel/19%3aabc',
  'https://teams.live.com/meet/9312345678901',
  'https://teams.cloud.microsoft/meet/9312345678901',
  'https://meet.google.com/abc-defg-hij',
  'meet.google.com/abcdefghij',
  'https://meet.google.com/abc-defg-hij?authuser=0',
  'https://meet.google.com/lookup/oakfield5',
  'https://g.co/meet/oakfield',
  'https://classroom.google.com/c/NTIzNDU2?cjc=abc123',
  'https://classroom.google.com/u/0/c/NTIzNDU2',
  'https://classroom.google.com/w/NTIzNDU2/t/all',
  'https://classroom.google.com/h/NTIzNDU2',
  'https://oakfield.webex.com/meet/mrs.green',
  'https://oakfield.my.webex.com/join/mrs.green',
  'https://oakfield.webex.com/oakfield/j.php?MTID=m0123456789abcdef',
  'https://whereby.com/oakfield-room',
  'https://oakfield.whereby.com/room-5',
  'https://meet.jit.si/OakfieldChat',
  'https://global.gotomeeting.com/join/123456789',
  'https://meet.goto.com/123456789',
  'https://www.gotomeet.me/mrsgreen',
  'https://join.skype.com/aBcDeF123',
  'https://chime.aws/1234567890',
  'https://app.chime.aws/meetings/1234567890',
  'https://v.ringcentral.com/join/123456789',
  'https://bluejeans.com/123456789',
  'https://facetime.apple.com/join#v=1&p=abc',
  'HTTPS://ZOOM.US/J/84512345678',
];

test.each(LINKS)('%s', (link) => {
  expect(hitsIn(meetingLink, link)).toEqual([link]);
  expect(hitsIn(meetingLink, `Tonight, 6pm: ${link}.`)).toEqual([link]);
  expect(hitsIn(meetingLink, `(${link}),\nbring tea`)).toEqual([link]);
  expect(hitsIn(meetingLink, `**${link}**!`)).toEqual([link]);
  expect(hitsIn(meetingLink, `Is it ${link}?`)).toEqual([link]);
});

test.each([
  'https://zoom.us/',
  'https://zoom.us/download',
  'https://zoom.us/j/12345678',
  'https://zoom.us/webinar/register/WN_abc',
  'https://support.zoom.us/hc/en-us/articles/84512345678',
  'https://zoom.us/my/ab',
  'https://notzoom.us/j/84512345678',
  'https://zoom.us.example.org/j/84512345678',
  'https://teams.microsoft.com/',
  'https://teams.microsoft.com/downloads',
  'https://www.microsoft.com/teams/meet/',
  'https://meet.google.com/',
  'https://meet.google.com/landing',
  'https://meet.google.com/abc-defg-hijk',
  'https://classroom.google.com/',
  'https://classroom.google.com/c/abc',
  'https://www.webex.com/downloads.html',
  'https://whereby.com/',
  'https://whereby.com/blog',
  'https://whereby.com/information/pricing',
  'https://meet.jit.si/',
  'https://join.skype.com/',
  'https://chime.aws/123456789',
  'https://bluejeans.com/features',
  'https://facetime.apple.com/',
  'we zoom about; teams meet at six',
])('nobody is let in by %s', (text) => {
  expect(hitsIn(meetingLink, text)).toEqual([]);
});

test('the ID and passcode written beside it are a credential of their own', () => {
  const link = 'https://us02web.zoom.us/j/84512345678?pwd=QWxsV2VsY29tZQ';
  expect(hitsIn(meetingLink, `${link}\nMeeting ID 845 1234 5678, passcode 4tXy9.`)).toEqual([link]);
});

test('two links', () => {
  expect(hitsIn(meetingLink, 'https://zoom.us/j/84512345678 or https://meet.google.com/abc-defg-hij')).toEqual([
    'https://zoom.us/j/84512345678',
    'https://meet.google.com/abc-defg-hij',
  ]);
});

test('it looks where there may be one, and only there', () => {
  expect(meetingLink.mayHold('https://example.org/j/84512345678')).toBe(false);
});
