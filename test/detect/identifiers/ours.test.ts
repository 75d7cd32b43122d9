import { describe, expect, test } from '@jest/globals';
import { oursOf } from '../../../src/detect/identifiers/ours.ts';
import type { Account } from '../../../src/model.ts';

const account = (handle: string, kind: Account['kind']): Account => ({ channel: 'x', handle, kind, owners: [], facts: {} });

const school: Parameters<typeof oursOf>[0] = {
  contact: {
    phones: ['0121 496 0142', '07700 900123'],
    emails: ['office@oakfield.sch.uk', 'Oakfield.Office@example.org', 'h.langton@oakfield.sch.uk'],
    addresses: [
      'Oakfield Primary School, 30 Brook Lane, Halesmere, B63 9ZB',
      "Nursery, 2 St John's Rd",
      'Annexe, 5 Mill Lane, Halesmere, B6 9ZB',
      'Lodge, 7 Mill Lane, Halesmere, LL40 9ZZ',
    ],
  },
  ...{ name: 'Oakfield Primary School', aliases: ['Oakfield'], location: { lat: 53.19, lon: -2.89 } },
  domains: ['oakfield.sch.uk', 'www.Oakfield-Trust.example'],
  accounts: [account('@OakfieldPrimary', 'official'), account('OakfieldPTA', 'association'), account('@kit_test', 'personal')],
};
const ours = oursOf(school);

describe('its telephone numbers, however they are written', () => {
  test.each([
    '0121 496 0142',
    '01214960142',
    '(0121) 496 0142',
    '0121-496-0142',
    '0121.496.0142',
    '+44 121 496 0142',
    '+44 (0)121 496 0142',
    '0044 121 496 0142',
    '44 121 496 0142',
    '121 496 0142',
    'O121 496 O142',
    '０１２１ ４９６ ０１４２',
    '0121 496\u00A00142',
    '0 1 2 1 4 9 6 0 1 4 2',
    '0121 496 0142 ext 3',
    'oh one two one four nine six oh one four two',
    '447700900123',
  ])('%s', (said) => {
    expect(ours.isOurs('phone', said)).toBe(true);
  });
  test.each(['0121 496 0143', '0131 496 0142', '+33 121 496 0142', '496 0142', ''])('not %s', (said) => {
    expect(ours.isOurs('phone', said)).toBe(false);
  });
});

describe('its mailboxes', () => {
  test.each([
    'office@oakfield.sch.uk',
    'Office@Oakfield.sch.uk',
    'OFFICE＠OAKFIELD．SCH．UK',
    'office (at) oakfield (dot) sch (dot) uk',
    'office at oakfield dot sch dot uk',
    'office@ oakfield.sch.uk',
    'office%40oakfield.sch.uk',
    'o f f i c e @ o a k f i e l d . s c h . u k',
    'oakfield.office@example.org',
    'h.langton@oakfield.sch.uk',
  ])('%s', (said) => {
    expect(ours.isOurs('email', said)).toBe(true);
  });
  test.each(['offices@oakfield.sch.uk', 'office@oakfields.sch.uk', 'office@example.org', 'k.test@oakfield.sch.uk'])('not %s', (said) => {
    expect(ours.isOurs('email', said)).toBe(false);
  });
  test.each([
    ['k.test@oakfield.sch.uk', true],
    ['K.Test @ Oakfield.sch.uk', true],
    ['k.test@mail.oakfield.sch.uk', true],
    ['k.test@oakfield-trust.example', true],
    ['office@oakfield.sch.uk', false],
    ['year4@oakfield.sch.uk', false],
    ['k.test@notoakfield.sch.uk', false],
    ['k.test@oakfield.sch.uk.example.org', false],
    ['k.test@example.org', false],
  ])('a named person at its domain: %s is %s', (said, is) => {
    expect(ours.isColleague(said)).toBe(is);
  });
  test('a role is one anywhere', () => {
    expect(ours.isRole('bookings@halesmere-hall.example')).toBe(true);
    expect(ours.isRole('k.test@oakfield.sch.uk')).toBe(false);
  });
});

describe('its addresses', () => {
  test.each([
    '30 Brook Lane, Halesmere, B63 9ZB',
    '30 Brook Lane',
    '30 brook lane, b639zb',
    '30 BROOK LANE, HALESMERE, B63 9ZB',
    '30 Brook Ln, Halesmere',
    '30 Brook Lane Halesmere B63 9ZB',
    '30 Brook Lane\nHalesmere\nWest Midlands\nB63-9ZB',
    '30 Brook Lane, Halesmere, West Midlands, B63 9ZB',
    'Oakfield Primary School, 30 Brook Lane',
    'Brook Lane, Halesmere, B63 9ZB',
    '２ St John’s Road',
    "2 St. John's Road",
    '2 St Johns Road',
    '30 Brook Lane!',
    '5 Mill Lane Halesmere B69ZB',
    '7 Mill Lane Halesmere LL409ZZ',
    '30 Brook Lane Halesmere B639ZB',
    '30 Brook Lane B63 9zb',
    'B63 9ZB 30 Brook Lane',
  ])('%j', (said) => {
    expect(ours.isOurs('address', said)).toBe(true);
  });
  test.each([
    '31 Brook Lane, Halesmere, B63 9ZB',
    '3 Brook Lane',
    '130 Brook Lane',
    '30 Brook Lane, Halesmere, B63 9ZD',
    '30 Brook Road',
    '30 Brook Lan',
    '30 Brook Lanes',
    'B63 9ZB',
    ', Halesmere',
    '',
  ])('not %j', (said) => {
    expect(ours.isOurs('address', said)).toBe(false);
  });
  test.each(['B63 9ZB', 'b639zb', 'B63-9ZB', 'B63\u00A09ZB'])('its postcode %s', (said) => {
    expect(ours.isOurs('postcode', said)).toBe(true);
  });
  test.each(['B63 9ZD', 'B62 9ZB', '', 'none'])('not the postcode %j', (said) => {
    expect(ours.isOurs('postcode', said)).toBe(false);
  });
});

describe('its accounts', () => {
  test.each([
    '@OakfieldPrimary',
    '@oakfieldprimary',
    'OakfieldPrimary',
    'https://x.com/OakfieldPrimary',
    'https://x.com/oakfieldprimary/',
    'https://x.com/oakfieldprimary/?',
    'x.com/@oakfieldprimary#',
    '@oakfieldpta',
  ])('%s', (said) => {
    expect(ours.isOurs('handle', said)).toBe(true);
  });
  test.each(['@kit_test', 'https://x.com/kit_test', '@oakfield', 'https://x.com/oakfieldprimary/status', ''])('not %s', (said) => {
    expect(ours.isOurs('handle', said)).toBe(false);
  });
});

test('of other kinds nothing is a contact', () => {
  for (const kind of ['credential', 'meeting-link', 'upn', 'full-name'] as const) expect(ours.isOurs(kind, '0121 496 0142')).toBe(false);
});

test('a school that told us nothing', () => {
  const none = oursOf({ name: 'Oakfield', aliases: [], contact: { phones: [], emails: [], addresses: [] }, domains: [], accounts: [] });
  for (const kind of ['phone', 'email', 'address', 'postcode', 'handle'] as const)
    for (const said of ['', '0121 496 0142', 'office@oakfield.sch.uk', '30 Brook Lane']) expect(none.isOurs(kind, said)).toBe(false);
  expect(none.isColleague('k.test@oakfield.sch.uk')).toBe(false);
});

test.each([
  ['53.1901, -2.8899', true],
  ['https://maps.google.com/?q=53.1901,-2.8899', true],
  ['https://www.google.com/maps/search/?api=1&query=Oakfield+Primary+School', true],
  ['53.2901, -2.8899', false],
  ['https://www.google.com/maps/search/?api=1&query=Mill+Lane', false],
])('%s leads to the school: %s', (said, wanted) => {
  expect(ours.isHere(said)).toBe(wanted);
});

test.each([
  ['st', 'street'],
  ['str', 'street'],
  ['rd', 'road'],
  ['ave', 'avenue'],
  ['av', 'avenue'],
  ['ln', 'lane'],
  ['cl', 'close'],
  ['dr', 'drive'],
  ['cres', 'crescent'],
  ['ct', 'court'],
  ['pl', 'place'],
  ['sq', 'square'],
  ['gdns', 'gardens'],
])('%s is short for %s', (short, long) => {
  const at = (address: string): ReturnType<typeof oursOf> => oursOf({ ...school, contact: { ...school.contact, addresses: [address] } });
  expect(at(`5 Mill ${long}`).isOurs('address', `5 Mill ${short}.`)).toBe(true);
  expect(at(`5 Mill ${short}`).isOurs('address', `5 Mill ${long}`)).toBe(true);
  expect(at('5 Mill Green').isOurs('address', `5 Mill ${short}`)).toBe(false);
});

describe('where the school is', () => {
  const { location: _, ...nowhere } = school;
  test.each([
    ['53.1901, -2.8899', false],
    ['https://www.google.com/maps/search/?api=1&query=Oakfield+Hall', true],
    ['https://www.google.com/maps/search/?api=1&query=OAKFIELD+PRIMARY+SCHOOL', true],
    ['https://www.google.com/maps/search/?api=1&query=12+Mill+Lane+Oakfield', false],
    ['https://maps.app.goo.gl/AbCd', false],
  ])('a school that never said where it is: %s is %s', (said, wanted) => {
    expect(oursOf(nowhere).isHere(said)).toBe(wanted);
  });
  test('only the front of its domain is left off', () => {
    const mine = oursOf({ ...school, domains: ['www.oak.example', 'news.www.elm.example'] });
    expect(['k.test@oak.example', 'k.test@news.www.elm.example', 'k.test@news.elm.example'].map((said) => mine.isColleague(said))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
