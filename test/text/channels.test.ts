import { describe, expect, test } from '@jest/globals';
import { canonicalChannel, KNOWN_CHANNELS, misspeltChannel, SOCIAL } from '../../src/text/channels.ts';
import { foldSlug } from '../../src/text/fold.ts';

test('every known channel is its own name', () => {
  for (const channel of KNOWN_CHANNELS)
    expect([channel, foldSlug(channel), canonicalChannel(channel)]).toEqual([channel, channel, channel]);
});

test('the public networks are known channels; those that reach a closed circle, and the school’s own site, are none of them', () => {
  const others = KNOWN_CHANNELS.filter((channel) => !SOCIAL.has(channel));
  expect(others).toEqual(['whatsapp', 'classdojo', 'website', 'newsletter', 'email']);
  expect(SOCIAL.size + others.length).toBe(KNOWN_CHANNELS.length);
});

test.each([
  ['Instagram', 'instagram'],
  ['Class Dojo', 'classdojo'],
  ['e-mail', 'email'],
  ['Twitter', 'x'],
  ['FB', 'facebook'],
  ['ｆａｃｅｂｏｏｋ', 'facebook'],
  ['Parent Hub', 'parenthub'],
])('%s is %s', (text, channel) => {
  expect(canonicalChannel(text)).toBe(channel);
});

describe('a channel one edit from a known one', () => {
  test.each([
    ['instagrm', 'instagram'],
    ['instagarm', 'instagram'],
    ['Face-bok', 'facebook'],
    ['tik-toc', 'tiktok'],
    ['twiter', 'twitter'],
    ['emails', 'email'],
  ])('%s was meant as %s', (text, meant) => {
    expect(misspeltChannel(text)).toBe(meant);
  });

  test.each([...KNOWN_CHANNELS, 'Twitter', 'fb', 'Class Dojo', 'parenthub', 'seesaw', 'tapestry', 'weduc', 'arbor'])(
    '%s is meant',
    (text) => {
      expect(misspeltChannel(text)).toBeUndefined();
    },
  );
});
