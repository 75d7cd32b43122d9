import { expect, test } from '@jest/globals';
import copyright from '../../src/checks/copyright.ts';
import type { Media, Post } from '../../src/model.ts';
import { checkTester, evidenceOf } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const school = schoolOf({
  aliases: ['Oakfield'],
  staff: [{ id: 'hford', name: 'Helen Ford', role: 'Headteacher', personalAccounts: [] }],
  accounts: [{ channel: 'instagram', handle: '@oakfieldprimary', kind: 'official', owners: [], facts: {} }],
});
const picture = (media: Media, more: Partial<Post> = {}): Post => ({
  channel: 'instagram',
  text: 'Reading week!',
  media: [{ type: 'image', ...media }],
  ...more,
});

checkTester(copyright, {
  school,
  keeps: [
    { why: 'nothing said is our own', post: picture({ pupils: [] }) },
    { why: 'our own', post: picture({ source: 'own' }) },
    { why: 'our own, and who took it', post: picture({ credit: 'Photo by Mrs Ford' }) },
    { why: 'by a colleague in full', post: picture({ credit: 'Helen Ford' }) },
    { why: 'by a class', post: picture({ credit: 'Year 4 pupils' }) },
    { why: 'by the school', post: picture({ credit: '© Oakfield Primary School' }) },
    { why: 'by the school’s account', post: picture({ credit: '@oakfieldprimary' }) },
    { why: 'public domain', post: picture({ credit: 'Public domain, National Gallery' }) },
    { why: 'a licence in the credit', post: picture({ credit: 'Tarn Pictures, CC BY 2.0' }) },
    { why: 'with leave and named', post: picture({ source: 'permission', credit: 'J. Tarn Photography' }) },
    { why: 'licensed and named', post: picture({ source: 'licensed', credit: 'Ordnance Survey' }) },
    { why: 'named in the words', post: picture({ source: 'permission' }, { text: 'Sunrise! Photo: J. Tarn' }) },
    { why: 'named in the caption', post: picture({ source: 'licensed', caption: 'Illustration by Rowan Tarn' }) },
    { why: 'a name that is said to be ours', post: picture({ source: 'own', credit: 'Rowan Tarn' }) },
    { why: 'no media', post: { channel: 'x', text: 'Reading week! © Getty Images' } },
    { why: 'a film named, and nothing of it', post: { channel: 'x', text: 'We watched Shrek and ate green cake.' } },
    { why: 'a drawing of their own', post: { channel: 'x', text: 'A new cover for the Gruffalo, drawn by Year 2.' } },
    { why: 'a carol', post: { channel: 'x', text: 'We sang the carol: “Silent night, holy night, all is calm, all is bright”.' } },
    { why: 'a song of their own', post: { channel: 'x', text: 'Our own song: “Up the hill and down the hill and round the hill again”' } },
    { why: 'a few words', post: { channel: 'x', text: 'As the song goes, “here comes rain”.' } },
    { why: 'what somebody said', post: { channel: 'x', text: `Our visitor said: “${'It was a happy day for all of us. '.repeat(6)}”` } },
    { why: 'somebody else’s comment', post: picture({ source: 'unknown' }, { kind: 'comment' }) },
  ],
  breaks: [
    {
      why: 'a brand’s picture',
      post: { channel: 'x', text: 'Our hoodies have the Pokemon logo on them.' },
      finds: [{ kind: 'artwork', match: 'the Pokemon logo', doubt: true }],
    },
    {
      why: 'a picture copied',
      post: { channel: 'x', text: 'A poster copied from a comic.' },
      finds: [{ kind: 'artwork', match: 'poster copied from a comic', doubt: true }],
    },
    {
      why: 'words of a song',
      post: { channel: 'x', text: 'The band sang “we are the tide and we are the tower”' },
      finds: [{ kind: 'artwork', match: 'we are the tide and we are the tower', doubt: true }],
    },
    {
      why: 'a long passage',
      post: { channel: 'x', text: `From a novel: “${'There was a door. '.repeat(12)}”` },
      finds: [{ kind: 'artwork', match: 'There was a door. '.repeat(12), doubt: true }],
    },
    {
      why: 'verses without marks',
      post: { channel: 'newsletter', text: 'Words of the song:\nWe came by the river,\nwe left by the sea,\nand nobody waited' },
      finds: [{ kind: 'artwork', match: 'We came by the river,\nwe left by the sea,\nand nobody waited', doubt: true }],
    },
    { why: 'nobody knows whose', post: picture({ source: 'unknown' }), finds: [{ kind: 'unknown-source', match: 'unknown' }] },
    {
      why: 'nobody knows whose, whatever the credit',
      post: picture({ source: 'unknown', credit: 'the internet' }),
      finds: [{ kind: 'unknown-source', match: 'unknown' }],
    },
    { why: 'an agency’s', post: picture({ credit: 'Getty Images' }), finds: [{ kind: 'no-permission', match: 'Getty Images' }] },
    {
      why: 'an agency’s, said to be ours',
      post: picture({ source: 'own', credit: '© Shutterstock' }),
      finds: [{ kind: 'no-permission', match: '© Shutterstock' }],
    },
    {
      why: 'a photographer’s',
      post: picture({ credit: 'Photo: Tarn Photography' }),
      finds: [{ kind: 'no-permission', match: 'Photo: Tarn Photography' }],
    },
    {
      why: 'another account’s',
      post: picture({ credit: 'via @somebody_else' }),
      finds: [{ kind: 'no-permission', match: 'via @somebody_else' }],
    },
    { why: 'a name that nobody knows', post: picture({ credit: 'Rowan Tarn' }), finds: [{ kind: 'no-permission', match: 'Rowan Tarn' }] },
    { why: 'claimed', post: picture({ credit: '(c) R. Tarn 2025' }), finds: [{ kind: 'no-permission', match: '(c) R. Tarn 2025' }] },
    { why: 'licensed, and nobody named', post: picture({ source: 'licensed' }), finds: [{ kind: 'no-credit', match: null, doubt: true }] },
    {
      why: 'with leave, and nobody named',
      post: picture({ source: 'permission', credit: ' - ' }),
      finds: [{ kind: 'no-credit', match: null, doubt: true }],
    },
    {
      why: 'each medium by itself',
      post: { channel: 'x', media: [{ source: 'own' }, { type: 'video', source: 'unknown' }, { source: 'licensed' }] },
      finds: [
        { kind: 'unknown-source', match: 'unknown' },
        { kind: 'no-credit', match: null, doubt: true },
      ],
    },
  ],
});

test('without a staff list an unknown name may be a colleague’s', () => {
  const unnamed = { ...school, staff: [], state: { ...school.state, staff: 'unnamed' } } as const;
  const kinds = (credit: string) => evidenceOf(copyright, { why: '', post: picture({ credit }) }, unnamed).map(({ kind }) => kind);
  expect(kinds('Rowan Tarn')).toEqual([]);
  expect(kinds('Getty Images')).toEqual(['no-permission']);
});
