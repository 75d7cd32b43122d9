import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { credential } from '../../../src/detect/identifiers/credential.ts';
import { doubtsIn, hitsIn } from './hits.ts';

const LABELS = [
  ...[
    'password',
    'Password',
    'PASSWORD',
    'passwords',
    'pass word',
    'pass-word',
    'p4ssword',
    'pa55word',
    'passw0rd',
    'p@$$word',
    'passcode',
    'pass code',
  ],
  ...[
    'passc0de',
    'passphrase',
    'pass phrase',
    'passkey',
    'pwd',
    'pw',
    'p/w',
    'PIN',
    'pin',
    'pin code',
    'PIN number',
    'PIN no',
    'key safe',
    'keysafe',
  ],
  ...[
    'access code',
    'door code',
    'door-code',
    'gate code',
    'entry code',
    'entrance code',
    'alarm code',
    'keysafe code',
    'lock code',
    'lockbox code',
  ],
  ...[
    'padlock combination',
    'safe combo',
    'security code',
    'building code',
    'wifi key',
    'wi-fi key',
    'Wi-Fi password',
    'wireless key',
    'network key',
  ],
  ...[
    'router key',
    'hotspot key',
    'WPA key',
    'wpa2 key',
    'WEP key',
    'login code',
    'log-in code',
    'sign-in code',
    'join code',
    'joining code',
  ],
  ...[
    'webinar passcode',
    'conference pin',
    'zoom passcode',
    'teams code',
    'google meet code',
    'class code',
    'classroom code',
    'session code',
  ],
  ...[
    'game pin',
    'Kahoot pin',
    'host key',
    'unlock code',
    'verification code',
    'recovery code',
    'admin password',
    'phone pin',
    'ipad passcode',
  ],
  ...['i-pad code', 'laptop password', 'card pin', 'code for the gate', 'code to the door', 'key to our safe', 'combination of the lock'],
  ...['code for the front door', 'meeting code', 'meeting ID', 'Meeting number', 'meeting no', 'webinar id', 'conference id'],
  ...['zoom id', 'session id', 'event id', 'personal meeting id'],
];

test.each(LABELS)('what follows "%s" is its value', (label) => {
  for (const link of [
    ': ',
    ':',
    ' = ',
    '=',
    ' is ',
    ' are ',
    ' was ',
    ' will be ',
    ' is now ',
    ' is still ',
    ' is: ',
    ' -> ',
    ' → ',
    ' - ',
    ' – ',
    '\n',
    ': \n',
  ])
    expect(hitsIn(credential, `Hello. The ${label}${link}194578. Bye`)).toEqual(['194578']);
  expect(doubtsIn(credential, `The ${label}: 194578`)).toEqual([]);
});

test.each(['for the wifi', 'to join', 'on Zoom', 'for guests in the hall'])('with "%s" between', (purpose) => {
  expect(hitsIn(credential, `The password ${purpose} is Maple22`)).toEqual(['Maple22']);
  expect(hitsIn(credential, `The password ${purpose}: Maple22`)).toEqual(['Maple22']);
});

test.each([
  ['Wi-Fi: WPS-Guest, password Conker-Sparrow-92. Your', 'Conker-Sparrow-92'],
  ['password Maple22', 'Maple22'],
  ['password: Maple22!', 'Maple22!'],
  ['password: Maple22, then', 'Maple22'],
  ['(password: Maple22)', 'Maple22'],
  ['password (Maple22)', 'Maple22'],
  ['**Password:** Maple22', 'Maple22'],
  ['Password: **Maple22**', 'Maple22'],
  ['Password: `Maple22`', 'Maple22'],
  ['password "4tXy9"', '4tXy9'],
  ["password '4tXy9'", '4tXy9'],
  ['password “4tXy9”', '4tXy9'],
  ['password: "correct horse battery"', 'correct horse battery'],
  ['Password: Maple22 see you there', 'Maple22'],
  ['door code 1945#', '1945#'],
  ['The door code is C1945Y', 'C1945Y'],
  ['passcode is 123 456', '123 456'],
  ['passcode 123 456 789', '123 456 789'],
  ['password: mapleTree', 'mapleTree'],
  ['password is mapleTree', 'mapleTree'],
  ['password: maple_tree', 'maple_tree'],
  ['password is Conker-Sparrow', 'Conker-Sparrow'],
  ['Password: maple', 'maple'],
  ['Password: maple!', 'maple'],
  ['Wifi password = conker', 'conker'],
  ['The gate has a new code: 1945', '1945'],
  ['For the door, use the code 1945', '1945'],
  ['Zoom at six, code is 194578', '194578'],
  ['Meeting ID: 845 1234 5678', '845 1234 5678'],
  ['Meeting ID 123 456 789 012.', '123 456 789 012'],
  ['Meeting ID: 845-1234-5678', '845-1234-5678'],
  ['Meeting ID 412 905 667 310 8 at six', '412 905 667 310 8'],
  ['Meeting ID: 4129056673108', '4129056673108'],
  ['meeting code abc-defg-hij', 'abc-defg-hij'],
  ['Ｐassword: Maple22', 'Maple22'],
  ['Pass\u200Bword: Maple22', 'Maple22'],
  ['pass: Maple22', 'Maple22'],
  ['game pin: Maple22', 'Maple22'],
  ['Meeting code ABC-DEFG-HIJ', 'ABC-DEFG-HIJ'],
  ['Meeting ID 84512345678', '84512345678'],
  ['Password: ma!ple', 'ma!ple'],
  ['password: Maple22?', 'Maple22'],
  ['password: Maple!!', 'Maple'],
  ['password: 1234', '1234'],
  ['password: abc', 'abc'],
  ['password is Abc-Defg', 'Abc-Defg'],
  ['Username: your password: Maple22', 'Maple22'],
  ['user jsmith password Maple22', 'Maple22'],
  ['PIN: 1945#', '1945#'],
])('%s', (text, found) => {
  expect(hitsIn(credential, text)).toEqual([found]);
  expect(doubtsIn(credential, text)).toEqual([]);
});

test.each([
  ['The password is friendship.', 'friendship'],
  ['The password is Conker', 'Conker'],
  ['The password is "abracadabra"', 'abracadabra'],
  ['Password: three random words', 'three random words'],
  ['Password: maple tree house garden', 'maple tree house garden'],
  ['The password is Abc-Def', 'Abc-Def'],
  ['The password is “mapletree”', 'mapletree'],
])('a word of the language is in doubt: %s', (text, found) => {
  expect(hitsIn(credential, text)).toEqual([found]);
  expect(doubtsIn(credential, text)).toEqual([found]);
});

describe('what names a thing and what opens it, beside each other, are one', () => {
  test.each([
    ['Meeting ID 845 1234 5678, passcode 4tXy9. Cameras off', '845 1234 5678, passcode 4tXy9'],
    ['Meeting ID: 123 456 789 012 Passcode: aB3xYz', '123 456 789 012 Passcode: aB3xYz'],
    ['Meeting ID: 123 456 789 012\nPasscode: aB3xYz', '123 456 789 012\nPasscode: aB3xYz'],
    ['Meeting ID: 845 1234 5678 and the passcode is 4tXy9', '845 1234 5678 and the passcode is 4tXy9'],
    ['Passcode: aB3xYz (Meeting ID: 123 456 7890)', 'aB3xYz (Meeting ID: 123 456 7890'],
    ['MEETING ID 845 1234 5678 AND THE PASSCODE IS 4TXY9', '845 1234 5678 AND THE PASSCODE IS 4TXY9'],
    ['For Zoom, the code is 194578; meeting ID 845 1234 5678', '194578; meeting ID 845 1234 5678'],
    ['Login: oakfield / Maple22.', 'oakfield / Maple22'],
    ['username: jsmith password: Xyz9tt', 'jsmith password: Xyz9tt'],
    ['Username: jsmith\nPassword: Maple22', 'jsmith\nPassword: Maple22'],
    ['user name is jsmith, your password is Maple22', 'jsmith, your password is Maple22'],
    ['user: jsmith / pass: Maple22', 'jsmith / pass: Maple22'],
    ['Login: jsmith with password Maple22', 'jsmith with password Maple22'],
    ['login id: jo@example.org; pw: Maple22', 'jo@example.org; pw: Maple22'],
    ['account name: jsmith | PIN: 1945', 'jsmith | PIN: 1945'],
    ['pupil id: 4821 - PIN 1945'.replace(' - ', ', '), '4821, PIN 1945'],
    ['Login: oakfield / Maple22!', 'oakfield / Maple22!'],
    ['Login details: oakfield / Maple22!', 'oakfield / Maple22!'],
    ['log in with oakfield and Maple22!', 'oakfield and Maple22!'],
    ['Log on using "oakfield", "Maple22".', 'oakfield", "Maple22'],
  ])('%s', (text, found) => {
    expect(hitsIn(credential, text)).toEqual([found]);
  });

  test('but not two secrets, nor two that stand apart', () => {
    expect(hitsIn(credential, 'Door code 1945, alarm code 5491')).toEqual(['1945', '5491']);
    expect(hitsIn(credential, 'Meeting ID 845 1234 5678, webinar ID 945 1234 5678')).toEqual(['845 1234 5678', '945 1234 5678']);
    expect(hitsIn(credential, 'user: jsmith, passcode 4tXy9, meeting ID 845 1234 5678')).toEqual([
      'jsmith, passcode 4tXy9',
      '845 1234 5678',
    ]);
    expect(hitsIn(credential, 'Meeting ID 845 1234 5678 for all of Year 6, and the passcode is 4tXy9')).toEqual(['845 1234 5678', '4tXy9']);
    expect(hitsIn(credential, 'Door code 1945, alarm code 5491, Meeting ID 845 1234 5678, passcode 4tXy9')).toEqual([
      '1945',
      '5491',
      '845 1234 5678, passcode 4tXy9',
    ]);
  });

  test('what names it alone is nothing', () => {
    for (const text of ['username: jsmith4', 'Login: jsmith4', 'user id = jsmith4. No password yet', 'student id: 48213'])
      expect(hitsIn(credential, text)).toEqual([]);
  });
});

test.each([
  ['Maple22! is the wifi password', 'Maple22!'],
  ['"Maple22" is our door code', 'Maple22'],
  ["'Maple22' = your PIN", 'Maple22'],
  ["Maple22 is today's very secret passcode", 'Maple22'],
  ['press 1945# at the gate', '1945#'],
  ['Type in 1945 on the keypad', '1945'],
  ['enter Maple22 to log in', 'Maple22'],
  ['use "Maple22" as the password', 'Maple22'],
  ['punch in C1945 into the lock', 'C1945'],
  ['key in 1945 at the key safe', '1945'],
  ['use 194578 to join', '194578'],
])('the value first: %s', (text, found) => {
  expect(hitsIn(credential, text)).toEqual([found]);
});

test.each([
  "Your password is like your toothbrush: don't share it.",
  'The password is changed every term',
  'The password is required.',
  'The password is changed.',
  'Password required for the site',
  'Password: see email',
  'Password: ask Mrs Green',
  'Password: tbc',
  'Password: N/A',
  'Password: not yet set by the office but soon',
  'password must be 8 characters',
  'password of 1234 letters',
  'passcode 6-digit',
  'passcode is 8-character',
  'password-protected files',
  'password Maple',
  'password mapleTree',
  "What's the password?",
  'Password of the week: respect',
  'Passwords are secret',
  'PIN: Maple1234',
  'PIN: 1234Maple',
  'password abc-defg-hij',
  'Password: maple tree house garden shed door',
  'The password is maple tree.',
  'password: HTTPS://example.org/1',
  'password: WWW.example.org/1',
  'password: 10:30',
  'password: a1b',
  'use iPads to log in',
  '£12345 is the code',
  'log in with ease and mapleTree',
  'log in with ease and 10am',
  'password: £12345',
  'password: 9:30',
  'password: 9.30',
  'password: 10am',
  'password: 21st',
  'password: 123',
  'password: 100%',
  'password: ab',
  'password: https://example.org/1234',
  'password: www.example.org/1234',
  "Here's the pin: https://maps.app.goo.gl/9xQ7",
  'pin the tail: Maple22',
  'PIN: Maple22',
  'bowling pins 123456 x',
  'discount code SUMMER20',
  'discount code: SUMMER20',
  'promo code is SUMMER20',
  'dress code: pirates99',
  'postcode: B63 9ZY',
  'QR code: 194578',
  'Highway Code: 194578',
  'code club 194578',
  'phone number: 07700 900123',
  'key stage 2 results',
  'key stage: 194578',
  'the key to success is practice1',
  'Access code 3 times',
  'The code is 194578',
  'Boarding pass: 12345A',
  'bus pass: 12345A',
  'hall pass=12345A',
  'encode: 194578',
  'a compassword: 194578',
  'a spin: 194578',
  'a passwordy: 194578',
  'press 1945 times',
  'enter Maplewood to join',
  'lunch is our key time',
  'Maplewood is the password',
  'log in with ease and speed',
  'https://example.org/?pwd=Maple22x',
  'https://us02web.zoom.us/j/84512345678?pwd=QWxsV2VsY29tZQ',
])('no secret in %s', (text) => {
  expect(hitsIn(credential, text)).toEqual([]);
});

test('a meeting, its ID and its passcode below a link that carries one', () => {
  const text = 'https://us02web.zoom.us/j/84512345678?pwd=QWxsV2VsY29tZQ\nMeeting ID 845 1234 5678, passcode 4tXy9. Cameras off';
  expect(hitsIn(credential, text)).toEqual(['845 1234 5678, passcode 4tXy9']);
});

test('it looks where a secret may be, and only there', () => {
  for (const text of ['We had cake.', 'Log books are due', 'Year 6 won 2-1', 'A long meeting'])
    expect(credential.mayHold(text)).toBe(false);
});

const secret = fc.stringMatching(/^[A-Za-z][a-zA-Z]{2,8}[-_#!]?[0-9]{2,4}$/).filter((word) => !/[\d]/.test(word.slice(0, 2)));

test('every secret with letters and figures, after every label and link', () => {
  fc.assert(
    fc.property(
      secret,
      fc.constantFrom('password', 'passcode', 'wifi key', 'access code', 'pw'),
      fc.constantFrom(': ', ' is ', ' ', ' = '),
      (value, label, link) => {
        expect(hitsIn(credential, `Now: the ${label}${link}${value}, thanks`)).toEqual([value]);
      },
    ),
  );
});

test.each([
  ['Passcode \u27A1\uFE0F 3 8 1 7 7 2 for tonight', '3 8 1 7 7 2'],
  ['Google Classroom code: q7d m2xk', 'q7d m2xk'],
  ['Google Classroom code: q7d-m2xk!', 'q7d-m2xk'],
  ['Door code: 1 9 4 5', '1 9 4 5'],
])('%s', (text, said) => {
  expect(hitsIn(credential, text)).toEqual([said]);
});
test.each(['The door code is 3 8 1 of them', 'Classroom code: q7d and so on', 'Door code: 3 8 times', 'Class code: the year 2026 plan'])(
  'no code in %s',
  (text) => {
    expect(hitsIn(credential, text).filter((said) => said.includes(' '))).toEqual([]);
  },
);

test.each(['The access code 90 41 77 is new.', 'The access code is 90 41 77.'])('in twos: %s', (text) =>
  expect(hitsIn(credential, text)).toEqual(['90 41 77']),
);
