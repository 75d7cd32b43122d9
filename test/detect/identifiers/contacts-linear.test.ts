import { expect, test } from '@jest/globals';
import { address } from '../../../src/detect/identifiers/address.ts';
import { credential } from '../../../src/detect/identifiers/credential.ts';
import { email } from '../../../src/detect/identifiers/email.ts';
import { handle } from '../../../src/detect/identifiers/handle.ts';
import { meetingLink } from '../../../src/detect/identifiers/meeting-link.ts';
import { phone } from '../../../src/detect/identifiers/phone.ts';
import { postcode } from '../../../src/detect/identifiers/postcode.ts';
import { hitsIn } from './hits.ts';

const RECOGNISERS = [phone, email, postcode, address, credential, meetingLink, handle];

/** What each pattern could stumble over, said again and again. */
const STUTTERS = [
  ...[
    'a',
    'Aa',
    '0 ',
    '07 ',
    '+44 ',
    '(0',
    '1.',
    'oh ',
    'a.',
    'a@',
    'a@a.',
    ' at a.',
    'a dot ',
    '@a',
    'j o @ ',
    '(at)',
    'B1 ',
    'B 1 ',
    'SW1A ',
  ],
  ...[
    '12 Aa ',
    'Aa ',
    'Aa Road ',
    'Flat 1, ',
    'Rose Cottage, ',
    'She lives near ',
    '12 a a ',
    'password ',
    'pin: ',
    'login: a ',
    'code for the ',
  ],
  ...[
    'Meeting ID 1234 ',
    'door a ',
    'enter a ',
    '"',
    'my insta is ',
    'add me on ',
    'x.com/',
    'https://zoom.us/j/123',
    'Mum @jane92 ',
    '\n',
    '- ',
  ],
];
const TAIL = ' jo@example.org 07700 900123 B63 9ZY lives 1 Password my insta zoom';

test.each(STUTTERS)('two hundred thousand characters of %j', (stutter) => {
  const text = stutter.repeat(Math.ceil(200_000 / stutter.length)) + TAIL;
  for (const recogniser of RECOGNISERS) {
    const from = process.cpuUsage();
    hitsIn(recogniser, text);
    expect(process.cpuUsage(from).user).toBeLessThan(8_000_000);
  }
});
