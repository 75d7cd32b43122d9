import { describe, expect, test } from '@jest/globals';
import { givesCredit, type Owner, ownerOf } from '../../../src/detect/credit/credit.ts';
import { schoolOf } from '../../school.ts';

const school = schoolOf({
  aliases: ['Oakfield'],
  trust: 'Northside Learning Trust',
  classes: ['Hedgehogs'],
  staff: [{ id: 'hford', name: 'Helen Ford', email: 'h.ford@oakfield.sch.uk', personalAccounts: [] }],
  accounts: [{ channel: 'instagram', handle: '@oakfieldprimary', kind: 'official', owners: [], facts: {} }],
});

describe('whose it is by its credit', () => {
  test.each<[credit: string, owner: Owner]>([
    ['', 'nobody'],
    [' – ', 'nobody'],
    ['Mrs Ford', 'own'],
    ['Photo: Mr Tarn', 'own'],
    ['Helen Ford', 'own'],
    ['hford', 'own'],
    ['© Oakfield Primary School 2026', 'own'],
    ['Oakfield', 'own'],
    ['Northside Learning Trust', 'own'],
    ['Hedgehogs', 'own'],
    ['Year 4', 'own'],
    ['taken by our pupils', 'own'],
    ['The PTA', 'own'],
    ['@oakfieldprimary', 'own'],
    ['Public domain', 'free'],
    ['J. Tarn, CC BY-SA 4.0', 'free'],
    ['Unsplash', 'free'],
    ['Used with permission of J. Tarn', 'free'],
    ['Getty Images', 'other'],
    ['GETTY', 'other'],
    ['Photo by Tarn Photography Ltd', 'other'],
    ['© R. Tarn', 'other'],
    ['(c) R. Tarn', 'other'],
    ['@someone_else', 'other'],
    ['via @someone_else', 'other'],
    ['from Google Images', 'other'],
    ['Disney', 'other'],
    ['Wharfton Gazette', 'other'],
    ['Rowan Tarn', 'somebody'],
    ['Photo: Rowan Tarn', 'somebody'],
  ])('%s: %s', (credit, owner) => {
    expect(ownerOf(credit, school)).toBe(owner);
  });
});

describe('words that name whose it is', () => {
  test.each([
    ...[
      'Sunrise! Photo: J. Tarn',
      'Photo by J. Tarn',
      'Illustration by Rowan Tarn',
      '© Ordnance Survey',
      'Picture courtesy of the Gazette',
      'Map: OS, 2026',
      'Credit: R. Tarn',
      'Thank you to Rowan for the lovely photo',
      'In the public domain',
    ],
  ])('%s', (text) => {
    expect(givesCredit(text)).toBe(true);
  });
  test.each([
    'Sunrise!',
    'What a photo',
    'A photo of the pond',
    'Credit to all the runners',
    'Our walk to the river',
    'Thank you to all for coming',
  ])('not: %s', (text) => {
    expect(givesCredit(text)).toBe(false);
  });
});
