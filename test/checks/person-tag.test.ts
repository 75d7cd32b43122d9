import personTag from '../../src/checks/person-tag.ts';
import type { Media, Post } from '../../src/model.ts';
import { checkTester } from '../check-tester.ts';
import { pupil, schoolOf } from '../school.ts';

const school = schoolOf({
  pupils: [pupil('P1', 'Amelia', 'Okafor'), pupil('P2', 'Leo', 'Farrant', { leftOn: '2026-07-20' })],
  staff: [{ id: 'jharrow', name: 'Jo Harrow', personalAccounts: ['@jharrow_bakes', 'https://www.facebook.com/jo.harrow.9'] }],
  accounts: [
    { channel: 'instagram', handle: '@oakfieldprimary', kind: 'official', owners: [], facts: {} },
    { channel: 'facebook', handle: '@friendsofoakfield', kind: 'association', owners: [], facts: {} },
    { channel: 'x', handle: '@misswardteaches', kind: 'personal', owners: ['jharrow'], facts: {} },
  ],
});

const post = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'instagram', text, ...more });
const mine = (text: string): Post => post(text, { accountKind: 'personal', account: '@larchlooper' });
const tagged = (...tags: string[]): Post => post('Thank you!', { media: [{ type: 'image', pupils: [], tags }] satisfies Media[] });
const never = { pictures: 'never' };

checkTester(personTag, {
  school,
  keeps: [
    { why: 'the school itself', post: post('More on @OakfieldPrimary!') },
    { why: 'its association, on another network', post: post('Thank you, @friendsofoakfield.') },
    { why: 'a handle that the policy allows', post: post('Thank you, @kiln_and_co.'), with: { allow: ['kiln_and_co'] } },
    { why: 'an organisation by its form', post: post('Thank you, @chesterzoo!') },
    { why: 'somebody in public life, by the words', post: post('We loved meeting the author @rosalindquill.') },
    { why: 'a time', post: post('Doors open @3pm, see you @school.') },
    { why: 'an e-mail address', post: post('Write to office@oakfield.sch.uk') },
    { why: 'no school’s business: the author’s own family', post: mine('Happy birthday to my sister @kate.bakes92!') },
    { why: 'a band on a personal account', post: mine('Great song @thelanterns!') },
    {
      why: 'somebody who has written, and is answered',
      post: post('@kiln_and_co Thank you!', { kind: 'reply', inReplyTo: { author: '@kiln_and_co', text: 'Lovely!' } }),
    },
    { why: 'nobody is tagged in the picture', post: tagged(), with: never },
    { why: 'the school in a picture', post: tagged('@oakfieldprimary'), with: never },
    { why: 'a link to a page that nobody need know', post: post('See https://www.instagram.com/lantern_crafts') },
  ],
  breaks: [
    { why: 'a pupil’s name', post: post('So proud of @ameliaokafor!'), finds: [{ kind: 'pupil', match: '@ameliaokafor' }] },
    {
      why: 'a pupil who has left, on a personal account',
      post: mine('Miss you @leo_farrant!'),
      finds: [{ kind: 'pupil', match: '@leo_farrant' }],
    },
    { why: 'a pupil tagged without the sign', post: tagged('leofarrant'), finds: [{ kind: 'pupil', match: 'leofarrant' }] },
    {
      why: 'a pupil’s first name and more',
      post: mine('Lovely cake, @amelia_bakes'),
      finds: [{ kind: 'pupil', match: '@amelia_bakes', doubt: true }],
    },
    {
      why: 'the words show whose it is',
      post: post('Thank you to one of our mums, @jane.smith92'),
      finds: [{ kind: 'private', match: '@jane.smith92' }],
      without: ['pupils'],
    },
    {
      why: 'the form shows whose it is',
      post: tagged('@annavance_mum'),
      finds: [{ kind: 'private', match: '@annavance_mum' }],
      without: ['pupils'],
    },
    {
      why: 'a page of a kind that only people have',
      post: post('See linkedin.com/in/kit-test-92'),
      finds: [{ kind: 'private', match: 'linkedin.com/in/kit-test-92' }],
    },
    { why: 'a handle with no sign', post: mine('Add me on my insta: kit_test'), finds: [{ kind: 'private', match: 'kit_test' }] },
    { why: 'a private account of the staff', post: post('Cakes by @jharrow_bakes'), finds: [{ kind: 'private', match: '@jharrow_bakes' }] },
    {
      why: 'the same as a link',
      post: post('Cakes: https://instagram.com/jharrow_bakes/'),
      finds: [{ kind: 'private', match: 'https://instagram.com/jharrow_bakes' }],
    },
    {
      why: 'a private account in the register',
      post: mine('With @misswardteaches'),
      finds: [{ kind: 'private', match: '@misswardteaches' }],
    },
    {
      why: 'whose is it?',
      post: post('Thank you, @kiln_and_co and @lantern_ltd.'),
      finds: [{ kind: 'unknown', match: '@kiln_and_co', doubt: true }],
      without: ['pupils'],
    },
    {
      why: 'an unknown one among the tags',
      post: post('Thank you', { tags: ['kilnandco'] }),
      finds: [{ kind: 'unknown', match: 'kilnandco', doubt: true }],
    },
    {
      why: 'anybody in a picture',
      post: tagged('@kiln_and_co', '@annavance_mum'),
      with: never,
      finds: [
        { kind: 'in-picture', match: '@kiln_and_co' },
        { kind: 'in-picture', match: '@annavance_mum' },
      ],
    },
  ],
});
