import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { likelyIn, statementIn } from '../../src/school/consent-sentence.ts';

test.each<[heading: string, likely: string | undefined]>([
  ['Photos on our Facebook page', 'photo on facebook'],
  ['No photos please', 'no photo on all'],
  ['Please do not put videos of us on YouTube', 'no video on youtube'],
  ['Happy for pictures in the local paper', 'photo on all'],
  ['May we show your child on the school website?', 'photo on website'],
  ['Opted out of filming, autumn', 'no video on all'],
  ['Nothing on social media, thanks', 'no all on social'],
  ['We object to photos', 'no photo on all'],
  ['Website: anything except pictures', 'no photo on website'],
  ['Consent withdrawn by letter', 'no all on all'],
  ['First names in the newsletter only', 'name on newsletter'],
  ['First name beside a picture', 'named-photo on all'],
  ['Photo with full name in the newsletter', 'named-photo on newsletter'],
  ['Please no name with a photo', 'no name on all'],
  ['Notes', undefined],
  ['Form returned', undefined],
  ['', undefined],
])('%j is most likely %s', (heading, likely) => {
  const found = likelyIn(heading);
  expect(found === undefined ? undefined : `${found.negative ? 'no ' : ''}${found.use} on ${found.channel}`).toBe(likely);
});

test('where a heading is understood, it is as understood', () => {
  const words = fc.constantFrom(
    'photo',
    'photos',
    'video',
    'no',
    'website',
    'social',
    'media',
    'on',
    'our',
    'denied',
    'please',
    'facebook',
    'form',
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (parts) => {
      const [known, likely] = [statementIn(parts.join(' ')), likelyIn(parts.join(' '))];
      if (known === undefined || likely === undefined) return;
      expect([likely.negative, known.uses, known.channels.length === 0 ? ['all'] : known.channels]).toEqual([
        ...[known.negative, expect.arrayContaining([likely.use]), expect.arrayContaining([likely.channel])],
      ]);
    }),
  );
});
