import { describe, expect, test } from '@jest/globals';
import personalData from '../../src/checks/personal-data.ts';
import type { Consent } from '../../src/model.ts';
import { evidenceOf } from '../check-tester.ts';
import { pupil, schoolOf } from '../school.ts';

const given = (who: string): Consent => ({ who, use: 'full-name', channel: 'all', status: 'given', from: '2026-09-07' });

const school = schoolOf({
  pupils: [pupil('P1', 'Amelia', 'Okafor')],
  staff: [
    { id: 'hford', name: 'Helen Ford', personalAccounts: [] },
    { id: 'jharrow', name: 'Jo Harrow', role: 'Art lead', personalAccounts: [] },
  ],
  consents: [given('p1'), given('hford'), given('Edwin Marchbanks'), given('Tamsin Holloway')],
});

const found = (text: string, names: string): readonly (readonly [string | undefined, boolean])[] =>
  evidenceOf(personalData, { why: '', post: { channel: 'website', text }, with: { 'full-names': names } }, school).map(
    ({ at, doubt = false }) => [text.slice(at.start, at.end), doubt] as const,
  );

const VOLUNTEER = 'Thank you to our volunteer Jean Thistlewood.';
const AGREED = 'Thank you to our volunteer Edwin Marchbanks.';
const STAFF = 'Jo Harrow ran the stall.';
const STAFF_AGREED = 'Helen Ford ran the stall.';
const TITLED = 'Mrs Harrow and Mr Vance ran the stall.';
const SMALL = 'With lunchtime supervisor tamsin holloway';
const PUPIL = 'Amelia Okafor won the cup.';

describe('whose names are reported', () => {
  test.each([
    ['private', VOLUNTEER, [['Jean Thistlewood', true]]],
    ['private', AGREED, []],
    ['private', STAFF, []],
    ['private', TITLED, []],
    ['private', PUPIL, []],
    ['consent', VOLUNTEER, [['Jean Thistlewood', false]]],
    ['consent', AGREED, []],
    ['consent', STAFF, [['Jo Harrow', false]]],
    ['consent', STAFF_AGREED, []],
    ['consent', TITLED, []],
    ['consent', PUPIL, []],
    ['all', VOLUNTEER, [['Jean Thistlewood', false]]],
    ['all', AGREED, [['Edwin Marchbanks', false]]],
    ['all', STAFF_AGREED, [['Helen Ford', false]]],
    ['all', TITLED, []],
    ['all', PUPIL, [['Amelia Okafor', false]]],
    ['mentions', VOLUNTEER, [['Jean Thistlewood', false]]],
    ['mentions', STAFF_AGREED, [['Helen Ford', false]]],
    ['mentions', PUPIL, []],
    [
      'mentions',
      TITLED,
      [
        ['Mrs Harrow', false],
        ['Mr Vance', false],
      ],
    ],
    ['mentions', 'Mr Baker ran the stall.', [['Mr Baker', true]]],
    ['mentions', 'We read Dr Seuss and the Mr Men, and met Father Christmas.', []],
    ['mentions', 'Rosa Parks kept her seat.', []],
    ['consent', SMALL, []],
    ['all', SMALL, [['tamsin holloway', false]]],
    ['mentions', SMALL, [['tamsin holloway', false]]],
    ['all', 'Amelia won the cup.', []],
    ['all', 'Happy birthday Trevor!', []],
    ['consent', 'Mrs van der Marl and Mr \u00D3 Conaill ran the stall.', []],
    ['consent', 'Mrs Anna van der Marl ran the stall.', [['Mrs Anna van der Marl', false]]],
    ['consent', 'Write to jo.harrow@oakfield.sch.uk', [['jo.harrow@oakfield.sch.uk', true]]],
  ])('%s: %s', (names, text, wanted) => {
    expect(found(text, names)).toEqual(wanted);
  });
});
