import staffProfileLink from '../../src/checks/staff-profile-link.ts';
import type { Post } from '../../src/model.ts';
import { checkTester } from '../check-tester.ts';
import { schoolOf } from '../school.ts';

const school = schoolOf({
  staff: [
    {
      id: 'jharrow',
      name: 'Jo Harrow',
      personalAccounts: ['@jharrow_bakes', 'https://www.facebook.com/jo.harrow.9', 'linkedin.com/in/jo-harrow'],
    },
    { id: 'tquill', name: 'Tom Quill', personalAccounts: ['quilltom'] },
  ],
  accounts: [
    { channel: 'instagram', handle: '@oakfieldprimary', kind: 'official', owners: ['jharrow'], facts: {} },
    { channel: 'x', handle: '@mrquillreads', kind: 'personal', owners: ['tquill'], facts: {} },
  ],
});

const post = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'instagram', text, ...more });
const profile = (match: string) => [{ kind: 'profile', match }];

checkTester(staffProfileLink, {
  school,
  keeps: [
    { why: 'the website', post: post('More pictures on our website!') },
    { why: 'the school’s own account', post: post('More pictures on @oakfieldprimary, or instagram.com/oakfieldprimary') },
    { why: 'somebody else', post: post('More pictures on @jharrow_baker and instagram.com/jharrow') },
    { why: 'a longer handle', post: post('See jharrow_bakes_2') },
    { why: 'a member of staff by name', post: post('Mrs Harrow bakes.') },
    { why: 'an e-mail address', post: post('Write to quilltom@oakfield.sch.uk') },
    { why: 'a handle that is a word, with no sign', post: post('A quilltom is no word') },
    { why: 'a post on another page of the network', post: post('https://www.instagram.com/p/Cx9abQuilltom') },
  ],
  breaks: [
    { why: 'a mention', post: post('More pictures on @jharrow_bakes!'), finds: profile('@jharrow_bakes') },
    { why: 'in other letters', post: post('More on @JHarrow_Bakes'), finds: profile('@JHarrow_Bakes') },
    { why: 'with no sign', post: post('More pictures on Insta: jharrow_bakes.'), finds: profile('jharrow_bakes') },
    {
      why: 'a link on one network',
      post: post('https://instagram.com/jharrow_bakes?hl=en'),
      finds: profile('https://instagram.com/jharrow_bakes'),
    },
    { why: 'a link on another', post: post('x.com/quilltom'), finds: profile('x.com/quilltom') },
    {
      why: 'a page that is written as a link in the list',
      post: post('facebook.com/jo.harrow.9/'),
      finds: profile('facebook.com/jo.harrow.9'),
    },
    {
      why: 'a page of a career',
      post: post('', { links: ['https://uk.linkedin.com/in/jo-harrow/'] }),
      finds: profile('https://uk.linkedin.com/in/jo-harrow'),
    },
    { why: 'among the tags', post: post('Thanks', { tags: ['@quilltom'] }), finds: profile('@quilltom') },
    {
      why: 'tagged in a picture',
      post: post('Thanks', { media: [{ type: 'image', pupils: [], tags: ['quilltom'] }] }),
      finds: profile('quilltom'),
    },
    {
      why: 'in a caption',
      post: post('Thanks', { media: [{ type: 'image', pupils: [], caption: 'By @quilltom' }] }),
      finds: profile('@quilltom'),
    },
    { why: 'a personal account in the register', post: post('By @mrquillreads'), finds: profile('@mrquillreads') },
  ],
});
