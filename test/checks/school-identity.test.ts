import schoolIdentity from '../../src/checks/school-identity.ts';
import type { Post } from '../../src/model.ts';
import { checkTester } from '../check-tester.ts';
import { pupil, schoolOf } from '../school.ts';

const school = schoolOf({
  name: 'Hazelmere Primary School',
  trust: 'Northside Learning Trust',
  classes: ['Herons', '4B'],
  domains: ['hazelmere.example'],
  location: { name: 'Hazelmere', lat: 53.19, lon: -2.89 },
  pupils: [pupil('P1', 'Tamsin', 'Oakley', { class: 'Herons' })],
  accounts: [{ channel: 'x', handle: '@hzprimary', kind: 'official', owners: [], facts: {} }],
});

const mine = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'instagram', accountKind: 'personal', text, ...more });
const ours = (text: string): Post => ({ channel: 'instagram', text });
const only = (...names: string[]) => ({ names });

checkTester(schoolIdentity, {
  school,
  keeps: [
    { why: 'the school speaks under its own name', post: ours('Snow day at Hazelmere Primary! Herons are in the hall.') },
    {
      why: 'of the school’s account only classes are asked',
      post: ours('Snow day at Hazelmere Primary for our Year 4s'),
      with: { 'official-classes': true },
    },
    { why: 'work with no name', post: mine('Ten years teaching today! Snow day at work.') },
    { why: 'a trade', post: mine('Art lead, tea drinker, reception teacher and runner') },
    { why: 'those of whom nobody can tell', post: mine('Finally cracked long division with my lot.') },
    { why: 'a street of the name', post: mine('Hazelmere Road is closed') },
    { why: 'another kind of school of the name', post: mine('Hazelmere High School won the cup') },
    { why: 'birds', post: mine('Herons by the lake, and two more herons at the weir') },
    { why: 'a class that is none', post: mine('My class at the gym was full') },
    { why: 'school days', post: mine('My school days were long ago') },
    { why: 'a private address', post: mine('Selling my bike, write to jo@lanterns.example') },
    { why: 'only work is asked about', post: mine('Assembly hall at Hazelmere looks great'), with: only('employment') },
    {
      why: 'only the address is asked about',
      post: mine('Reception teacher at Hazelmere. My Year 4s were great.'),
      with: only('work-email'),
    },
    { why: 'a spot far from it', post: mine('A walk', { location: { lat: 53.3, lon: -2.89 } }) },
  ],
  breaks: [
    {
      why: 'its name',
      post: mine('Snow day at Hazelmere Primary!'),
      finds: [{ kind: 'school', match: 'Hazelmere Primary' }],
      without: ['pupils'],
    },
    { why: 'its name for short', post: mine('Assembly hall at Hazelmere looks great'), finds: [{ kind: 'school', match: 'Hazelmere' }] },
    { why: 'where it may be the place', post: mine('A walk in Hazelmere'), finds: [{ kind: 'school', match: 'Hazelmere', doubt: true }] },
    { why: 'closed up', post: mine('Snow! #LoveHazelmerePrimary'), finds: [{ kind: 'school', match: 'LoveHazelmerePrimary' }] },
    { why: 'its account', post: mine('Thanks @hzprimary'), finds: [{ kind: 'school', match: '@hzprimary' }] },
    {
      why: 'its website',
      post: mine('', { links: ['https://www.hazelmere.example/news'] }),
      finds: [{ kind: 'school', match: 'hazelmere.example' }],
    },
    {
      why: 'a file',
      post: mine('Snow', { media: [{ type: 'image', pupils: [], file: 'hazelmere_primary_snow.jpg' }] }),
      finds: [{ kind: 'school', match: 'hazelmere_primary' }],
    },
    { why: 'the location tag', post: mine('Snow', { location: { lat: 53.1901, lon: -2.8901 } }), finds: [{ kind: 'school', match: null }] },
    { why: 'its trust', post: mine('A Northside Trust picnic'), finds: [{ kind: 'trust', match: 'Northside Trust' }] },
    {
      why: 'a class by name',
      post: mine('Herons class finally cracked long division.'),
      finds: [{ kind: 'class', match: 'Herons class' }],
    },
    { why: 'a class by code', post: mine('4B, you are hard work on a Friday'), finds: [{ kind: 'class', match: '4B' }] },
    { why: 'a class or a bird', post: mine('So fond of Herons'), finds: [{ kind: 'class', match: 'Herons', doubt: true }] },
    { why: 'a pupil', post: mine('Well done Tamsin Oakley'), finds: [{ kind: 'pupil', match: 'Tamsin Oakley' }] },
    { why: 'work there', post: mine('Ten years teaching at Hazelmere today!'), finds: [{ kind: 'employment', match: 'Hazelmere' }] },
    {
      why: 'work for the trust',
      post: mine('Proud Northside Trust employee since 2012'),
      with: only('employment'),
      finds: [{ kind: 'employment', match: 'Northside Trust' }],
    },
    {
      why: 'somebody’s child goes there',
      post: mine('My son’s teacher at Hazelmere is great'),
      finds: [{ kind: 'school', match: 'Hazelmere' }],
    },
    {
      why: 'work there, where only the name is asked about',
      post: mine('Art lead, Hazelmere Primary'),
      with: only('school'),
      finds: [{ kind: 'school', match: 'Hazelmere Primary' }],
    },
    {
      why: 'a work address',
      post: mine('Bike for sale, jharrow@hazelmere.example'),
      finds: [{ kind: 'work-email', match: 'jharrow@hazelmere.example' }],
    },
    {
      why: 'the office’s address',
      post: mine('Ask office@hazelmere.example'),
      finds: [{ kind: 'school', match: 'office@hazelmere.example' }],
    },
    {
      why: 'nearly a class',
      post: mine('My Year 4s were brilliant'),
      finds: [{ kind: 'nearly', match: 'My Year 4s', doubt: true }],
      without: ['pupils'],
    },
    { why: 'nearly the school', post: mine('So proud of our school'), finds: [{ kind: 'nearly', match: 'our school', doubt: true }] },
    {
      why: 'a class on the school’s account',
      post: ours('Herons class sang.'),
      with: { 'official-classes': true },
      finds: [{ kind: 'class', match: 'Herons class', doubt: true }],
    },
  ],
});
