import { describe, expect, test } from '@jest/globals';
import { statementIn } from '../../src/school/consent-sentence.ts';

/** `photo website`, `not all social`, and at the end what a plain no gives under a negative heading. */
const said = (heading: string): string | undefined => {
  const statement = statementIn(heading);
  if (statement === undefined) return undefined;
  const { uses, channels, negative, noGives } = statement;
  return [...(negative ? ['not'] : []), uses.join('+'), channels.join('+') || 'unsaid', ...(noGives ? ['(no gives)'] : [])].join(' ');
};

describe('a heading that says what a yes allows', () => {
  test.each([
    ['photo', 'photo unsaid'],
    ['Photo consent', 'photo unsaid'],
    ['Photographs', 'photo unsaid'],
    ['Photo permission Y/N', 'photo unsaid'],
    ['Photo consent (Yes/No)', 'photo unsaid'],
    ['Photo - website', 'photo website'],
    ['Photos on the school website', 'photo website'],
    ['photo_facebook', 'photo facebook'],
    ['photoFacebook', 'photo facebook'],
    ['Photos on YouTube', 'photo youtube'],
    ['Photos on Class Dojo', 'photo classdojo'],
    ['Photos on LinkedIn', 'photo linkedin'],
    ['Photos on Twitter', 'photo x'],
    ['Photos: social media', 'photo social'],
    ['Photos on Facebook and Instagram', 'photo facebook+instagram'],
    ['Video', 'video unsaid'],
    ['Photos and video on website', 'photo+video website'],
    ['Name in newsletter', 'name newsletter'],
    ['First name', 'name unsaid'],
    ['full-name', 'full-name unsaid'],
    ['Named photo', 'named-photo unsaid'],
    ['Work on website', 'work website'],
    ['all', 'all unsaid'],
    ['All - website', 'all website'],
    ['Photo (all)', 'photo all'],
    ['Photos in local press', 'photo press'],
  ])('%s: %s', (heading, statement) => expect(said(heading)).toBe(statement));
});

describe('a heading under which a yes means no', () => {
  test.each([
    ['Consent Denied', 'not all unsaid'],
    ['Withheld', 'not all unsaid'],
    ['Do Not Publish', 'not all unsaid'],
    ['No Social Media', 'not all social'],
    ['Do Not Photograph', 'not photo unsaid (no gives)'],
    ['Don’t photograph', 'not photo unsaid (no gives)'],
    ['Not to be named', 'not name unsaid (no gives)'],
    ['No photos on social media', 'not photo social (no gives)'],
    ['Photo consent withheld', 'not photo unsaid (no gives)'],
    ['Video: refused', 'not video unsaid (no gives)'],
    ['Opted out of photos', 'not photo unsaid (no gives)'],
    ['Photos opt-out', 'not photo unsaid (no gives)'],
  ])('%s: %s', (heading, statement) => expect(said(heading)).toBe(statement));
});

describe('a heading of which anything is left over is not guessed at', () => {
  test.each([
    ...['', 'Consent', 'Parental consent', 'Website', 'Social media', 'Facebook page', 'Photos on our Facebook page', 'Publish photos'],
    ...[
      'Photo in school',
      'Photo for trips',
      'Photo consent (internal)',
      'Photos for display',
      'Film permission',
      'PG films',
      'Images',
      'Media',
    ],
    ...['Photo and name', 'Photo with name', 'Photo (X)', 'Photos without name', 'Photo only', 'Photos of work'],
    ...[
      'Photos on website not social media',
      'Photos but no video',
      'No objection to photos',
      'No photos denied',
      'Not not photos',
      'Photo withheld from press',
    ],
    ...['Trips', 'Internet use', 'Notes', 'Medical', 'Sun cream'],
  ])('%j', (heading) => expect(statementIn(heading)).toBeUndefined());
});
