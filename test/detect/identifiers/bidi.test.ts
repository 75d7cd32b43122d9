import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { amongOf, identifiersIn, identifiersIndex } from '../../../src/detect/identifiers/find.ts';
import { namesIn, namesIndex } from '../../../src/detect/names/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { pupil, schoolOf } from '../../school.ts';

const SCHOOL = schoolOf({ pupils: [pupil('n', 'Eleanor', 'Oakshott', { upn: 'J382999921053' })] });
const INDEX = identifiersIndex(SCHOOL);
const NAMES = namesIndex(SCHOOL);
const CONTROLS = Array.from('\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200E\u200F\u061C');
const withoutControls = (text: string): string => text.replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '');

const found = (text: string): readonly string[] => {
  const field = fieldOf('/text', text);
  const said = (one: { readonly start: number; readonly end: number }): string => withoutControls(text.slice(one.start, one.end));
  return [
    ...identifiersIn(field, INDEX, amongOf([field], NAMES)).map((one) => `${one.kind} ${said(one)}`),
    ...namesIn(field, NAMES).map((one) => `name ${said(one)}`),
  ];
};

/** Controls at any places of a text, closed or not. */
const strewn = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.nat({ max: text.length }), fc.constantFrom(...CONTROLS)), { maxLength: 8 })
    .map((put) =>
      put.toSorted(([one], [other]) => other - one).reduce((made, [at, mark]) => made.slice(0, at) + mark + made.slice(at), text),
    );

const LINES: readonly (readonly [kind: string, said: string, text: string])[] = [
  ['meeting-link', 'https://zoom.us/j/94471120083?pwd=abc123', 'Join https://zoom.us/j/94471120083?pwd=abc123 now'],
  ['map-link', 'https://maps.app.goo.gl/AbCd', 'See https://maps.app.goo.gl/AbCd now'],
  ['what3words', '///alpha.beta.gamma', 'It is at ///alpha.beta.gamma now'],
  ['email', 'kit.marl@example.org', 'Write to kit.marl@example.org now'],
  ['iban', 'GB85 TEST 1234 5612 3456 78', 'Pay GB85 TEST 1234 5612 3456 78 now'],
  ['card', '4111 1111 1111 1111', 'Pay with 4111 1111 1111 1111 now'],
  ['upn', 'Q823999926001', 'It is Q823999926001 now'],
  ['upn', 'J382999921053', 'It is J382999921053 now'],
  ['driving-licence', 'MORGA753116SM9IJ', 'It is MORGA753116SM9IJ now'],
  ['nhs-number', '999 000 0018', 'NHS number 999 000 0018 now'],
  ['nino', 'ZY999999D', 'It is ZY999999D now'],
  ['ip-address', '2001:db8::1', 'It is 2001:db8::1 now'],
  ['coordinates', '51.5007, -0.1246', 'It is at 51.5007, -0.1246 now'],
  ['address', '12 Example Street', 'He is at 12 Example Street now'],
  ['phone', '07700 900123', 'Call 07700 900123 now'],
  ['postcode', 'SW1A 1AA', 'It is in SW1A 1AA now'],
  ['vehicle', 'AB26 CDE', 'The car is AB26 CDE now'],
  ['handle', 'https://www.facebook.com/profile.php?id=100012345678', 'See https://www.facebook.com/profile.php?id=100012345678 now'],
  ['credential', 'hunter22', 'The wifi password is hunter22.'],
  ['bank-account', '12-34-56 account 12345678', 'Pay sort code 12-34-56 account 12345678'],
  ['uln', '1234567899', 'His ULN is 1234567899'],
  ['age', 'aged 9', 'Osian Pryce, aged 9, won.'],
  ['health', 'asthma', 'Osian Pryce has asthma.'],
  ['special-category', 'Muslim', 'Osian Pryce is Muslim.'],
  ['date-of-birth', '14 June 2015', 'Osian Pryce, born on 14 June 2015'],
  ['full-name', 'Jean Thistlewood', 'Thank you to our volunteer Jean Thistlewood.'],
  ['name', 'Eleanor Oakshott', 'Well done Eleanor Oakshott for the cup'],
  ['name', 'Eleanor', 'Well done Eleanor for the cup'],
];

describe('marks of direction hide nothing, open, closed, one in another, anywhere', () => {
  test.each(LINES)('%s: %s', (kind, said, text) => {
    fc.assert(
      fc.property(strewn(text), (hidden) => expect(found(hidden)).toContain(`${kind} ${said}`)),
      {
        numRuns: 40,
        examples: CONTROLS.flatMap((mark) => [[`${mark}${text}`], [`\u202Egnp.exe ${mark}\u200F ${text}`], [Array.from(text).join(mark)]]),
      },
    );
  });
});

test('what is turned round to be shown as it is meant is read as it is shown', () => {
  expect(found('Call \u202E321009 00770\u202C now')).toContain('phone 321009 00770');
  expect(found('Call 07700 \u202E321\u2066900\u2069')).toContain('phone 07700 321900');
  expect(found('Well done \u202Ettohskao ronaelE\u202C for the cup')).toContain('name ttohskao ronaelE');
});
