import { expect, test } from '@jest/globals';
import officialChannel from '../../src/checks/official-channel.ts';
import type { AccountKind, Media, Post } from '../../src/model.ts';
import { checkTester, evidenceOf } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const account = (channel: string, handle: string, kind: AccountKind = 'official') => ({ channel, handle, kind, owners: [], facts: {} });
const school = schoolOf({
  classes: ['Oak'],
  accounts: [
    account('instagram', '@OakfieldPrimary'),
    account('youtube', '@oakfield'),
    account('youtube', '@oakfieldmusic'),
    account('facebook', '@oakfieldpta', 'association'),
    account('threads', '@jharrow', 'personal'),
    account('newsletter', 'The Acorn'),
  ],
});
const ours = (more: Partial<Post> = {}): Post => ({ channel: 'instagram', text: 'Nativity tickets on sale!', ...more });
const mine = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'x', account: '@jh', accountKind: 'personal', text, ...more });
const photo = (media: Media): Post => mine('My netball stars!', { media: [{ type: 'image', ...media }] });
const personal = (...what: readonly string[]) => ({ personal: what });
const all = personal('business', 'pupils', 'people', 'former-pupils');

checkTester(officialChannel, {
  school,
  keeps: [
    { why: 'registered', post: ours({ account: 'oakfieldprimary' }) },
    { why: 'the only one there', post: ours() },
    { why: 'one of the channels', post: ours(), with: { channels: ['instagram', 'linkedin'] } },
    { why: 'the website', post: ours({ channel: 'website' }), with: { channels: ['instagram'], barred: ['facebook'] } },
    { why: 'the newsletter', post: ours({ channel: 'newsletter' }), with: { channels: ['instagram'] } },
    { why: 'an e-mail, of which no register speaks', post: ours({ channel: 'email' }) },
    {
      why: 'the association where it may',
      post: ours({ channel: 'facebook', account: '@oakfieldpta' }),
      with: { association: ['facebook'], barred: ['facebook'] },
    },
    { why: 'the association’s only page', post: ours({ channel: 'facebook', accountKind: 'association' }) },
    { why: 'somebody else’s comment', post: ours({ channel: 'tiktok', kind: 'comment' }) },
    { why: 'a personal post', post: mine('Year 4 parents: the trip money is due on Friday.') },
    { why: 'news that is nobody’s business', post: mine('School shuts at noon, so my tea is early.'), with: all },
    { why: 'a parent’s own evening', post: mine('Just back from parents’ evening for my son. So proud.'), with: all },
    { why: 'an evening that all know of', post: mine('Do not forget parents’ evening is on tonight, said my wife.'), with: all },
    { why: 'thanks to some', post: mine('Thank you to the parents who brought cake today.'), with: all },
    { why: 'a class that is told of', post: mine('Teaching Year 4 again and loving it.'), with: all },
    { why: 'met somebody', post: mine('Ran into a former pupil today. She is a nurse now!'), with: all },
    { why: 'a year of one’s own', post: mine('My gran was of the class of 1955 and still dances.'), with: all },
    { why: 'ducks', post: photo({ shows: 'other', pupils: [] }), with: all },
    { why: 'what they made', post: photo({ shows: 'work', pupils: ['P1'] }), with: all },
    { why: 'colleagues, where pupils alone are barred', post: photo({ shows: 'staff', people: ['hford'] }), with: personal('pupils') },
    { why: 'pupils, where business alone is barred', post: photo({ pupils: ['P1'] }), with: personal('business') },
  ],
  breaks: [
    {
      why: 'an unknown account',
      post: ours({ account: 'Oakfield Updates' }),
      finds: [{ kind: 'unregistered', match: 'Oakfield Updates' }],
    },
    {
      why: 'the same name on another channel',
      post: ours({ channel: 'tiktok', account: '@OakfieldPrimary' }),
      finds: [{ kind: 'unregistered', match: '@OakfieldPrimary' }],
    },
    {
      why: 'somebody’s own, said to be the school’s',
      post: ours({ channel: 'threads', account: '@jharrow', accountKind: 'official' }),
      finds: [{ kind: 'unregistered', match: '@jharrow' }],
    },
    {
      why: 'not of the channels',
      post: ours(),
      with: { channels: ['linkedin'] },
      finds: [{ kind: 'ruled-out', match: 'instagram' }],
      without: ['accounts'],
    },
    {
      why: 'barred',
      post: ours({ channel: 'Facebook', account: '@x' }),
      with: { barred: ['facebook'] },
      finds: [{ kind: 'ruled-out', match: 'Facebook' }],
      without: ['accounts'],
    },
    {
      why: 'by another name of it',
      post: ours({ channel: 'twitter' }),
      with: { barred: ['x'] },
      finds: [{ kind: 'ruled-out', match: 'twitter' }],
      without: ['accounts'],
    },
    {
      why: 'a group of the office’s',
      post: ours({ channel: 'whatsapp', kind: 'message' }),
      with: { channels: ['email', 'classdojo'] },
      finds: [{ kind: 'ruled-out', match: 'whatsapp' }],
      without: ['accounts'],
    },
    {
      why: 'the association elsewhere',
      post: ours({ channel: 'x', accountKind: 'association', account: '@oakfieldpta' }),
      with: { association: ['facebook'] },
      finds: [{ kind: 'ruled-out', match: 'x' }],
      without: ['accounts'],
    },
    { why: 'there is none', post: ours({ channel: 'tiktok' }), finds: [{ kind: 'no-account', match: null }] },
    { why: 'there are two', post: ours({ channel: 'youtube' }), finds: [{ kind: 'no-account', match: null, doubt: true }] },
    { why: 'the association has none there', post: ours({ accountKind: 'association' }), finds: [{ kind: 'no-account', match: null }] },
    {
      why: 'business',
      post: mine('Year 4 parents: the trip money is due on Friday.'),
      with: personal('business'),
      finds: [{ kind: 'school-business', match: 'Year 4 parents: the trip money is due' }],
      without: ['accounts'],
    },
    {
      why: 'business with a class',
      post: mine('Oak: bring your wellies tomorrow!'),
      with: personal('business'),
      finds: [{ kind: 'school-business', match: 'Oak: bring your wellies' }],
      without: ['accounts'],
    },
    {
      why: 'an answer to a family',
      post: mine('Hi, the consent form is due by Friday.', { inReplyTo: { from: 'family' } }),
      with: personal('business'),
      finds: [{ kind: 'school-business', match: 'consent form is due' }],
      without: ['accounts'],
    },
    {
      why: 'to families, in two sentences',
      post: mine('Parents! Please remember parents’ evening.'),
      with: personal('business'),
      finds: [{ kind: 'school-business', match: 'Parents! Please remember parents’ evening' }],
      without: ['accounts'],
    },
    {
      why: 'pupils',
      post: photo({ pupils: ['P1'] }),
      with: personal('pupils'),
      finds: [{ kind: 'pictures', match: null }],
      without: ['accounts'],
    },
    {
      why: 'pupils who are not named',
      post: photo({ shows: 'pupils' }),
      with: personal('people'),
      finds: [{ kind: 'pictures', match: null }],
      without: ['accounts'],
    },
    {
      why: 'colleagues',
      post: photo({ shows: 'staff' }),
      with: personal('people'),
      finds: [{ kind: 'pictures', match: null }],
      without: ['accounts'],
    },
    {
      why: 'families',
      post: photo({ shows: 'other', pupils: [], people: ['a parent'] }),
      with: personal('people'),
      finds: [{ kind: 'pictures', match: null }],
      without: ['accounts'],
    },
    {
      why: 'a group of leavers',
      post: mine('Class of 2020, join my private group!'),
      with: personal('former-pupils'),
      finds: [{ kind: 'former-pupils', match: 'Class of 2020, join' }],
      without: ['accounts'],
    },
    {
      why: 'calls them',
      post: mine('Calling all former pupils! Add me.'),
      with: personal('former-pupils'),
      finds: [{ kind: 'former-pupils', match: 'former pupils! Add me' }],
      without: ['accounts'],
    },
    {
      why: 'answers one',
      post: mine('Here is your reference, good luck!', { kind: 'message', inReplyTo: { from: 'former-pupil' } }),
      with: personal('former-pupils'),
      finds: [{ kind: 'former-pupils', match: null }],
      without: ['accounts'],
    },
  ],
});

test('without a register nobody can say what is not in it', () => {
  const unnamed = { ...school, accounts: [], state: { ...school.state, accounts: 'unnamed' } } as const;
  const none = { ...school, accounts: [], state: { ...school.state, accounts: 'none' } } as const;
  const one = { why: '', post: ours({ account: '@oakfieldprimary' }) };
  expect(evidenceOf(officialChannel, one, unnamed)).toEqual([]);
  expect(evidenceOf(officialChannel, one, none).map(({ kind }) => kind)).toEqual(['unregistered']);
});
