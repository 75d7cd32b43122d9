import { describe, expect, test } from '@jest/globals';
import childName from '../../src/checks/child-name.ts';
import type { Consent, Evidence, Media, Post } from '../../src/model.ts';
import { checkTester, evidenceOf } from '../check-tester.ts';
import { pupil, schoolOf } from '../school.ts';

const given = (who: string, use: Consent['use'], more: Partial<Consent> = {}): Consent => ({
  ...{ who, use, channel: 'all', status: 'given', from: '2026-09-07' },
  ...more,
});

const school = schoolOf({
  pupils: [
    pupil('P1', 'Amelia', 'Okafor', { year: '4', class: 'Oak' }),
    pupil('P2', 'Jakub', 'Wierzbicki', { year: '4', class: 'Oak' }),
    pupil('P3', 'Noah', 'Pryce', { year: '2', class: 'Ash' }),
    pupil('P4', 'Noah', 'Iqbal', { year: '5', class: 'Elm' }),
    pupil('P5', 'Zainab', 'Marlowe', { year: 'R', class: 'Fir', protected: true }),
    pupil('P6', 'Sebastian', 'Tranmere', { year: '6', class: 'Yew' }),
    pupil('P7', 'Summer', 'Pellow', { year: '3', class: 'Yew' }),
  ],
  classes: ['Oak', 'Ash', 'Elm', 'Fir', 'Yew'],
  staff: [{ id: 'hford', name: 'Helen Okafor', personalAccounts: [] }],
  consents: [
    given('p1', 'name'),
    given('p3', 'full-name', { channel: 'website' }),
    given('p5', 'name'),
    given('p6', 'name', { from: '2026-12-01' }),
    given('p7', 'name'),
    given('p7', 'named-photo'),
  ],
});

const words = (text: string, channel = 'facebook'): Post => ({ channel, text });
const picture = (text: string, media: Media): Post => ({ channel: 'facebook', text, media: [{ type: 'image', ...media }] });

checkTester(childName, {
  school,
  keeps: [
    { why: 'two letters of a camera’s own', post: picture('We won.', { file: 'AO_0388.jpg', pupils: [] }) },
    { why: 'the first name is agreed', post: words('Well done Amelia!') },
    { why: 'the full name is agreed here', post: words('Noah Pryce opened the fair.', 'website') },
    { why: 'the class shows which, and that one agreed', post: words('Noah in Ash fed the hens.', 'website') },
    {
      why: 'the picture shows which, and that one agreed',
      post: { ...picture('Noah fed the hens.', { shows: 'work', pupils: ['P3'] }), channel: 'website' },
    },
    { why: 'named beside the picture, as agreed', post: picture('Summer won the cup!', { pupils: ['P7'] }) },
    { why: 'a picture of somebody else', post: picture('Well done Amelia!', { pupils: ['P2'] }) },
    { why: 'their work is no picture of them', post: picture('Well done Amelia!', { shows: 'work', pupils: ['P1'] }) },
    { why: 'staff with a title', post: words('Mrs Okafor ran the stall.') },
    { why: 'a season', post: words('The Summer fair is on Saturday.') },
  ],
  breaks: [
    {
      why: 'a full name where the first is agreed',
      post: words('Well done Amelia Okafor!'),
      finds: [{ kind: 'full-name', match: 'Amelia Okafor' }],
      without: ['consent'],
    },
    { why: 'nobody was asked', post: words('Well done Jakub!'), finds: [{ kind: 'forename', match: 'Jakub' }], without: ['consent'] },
    { why: 'another channel', post: words('Noah in Ash fed the hens.'), finds: [{ kind: 'forename', match: 'Noah' }] },
    { why: 'two share it, and one agreed', post: words('Noah fed the hens.', 'website'), finds: [{ kind: 'forename', match: 'Noah' }] },
    { why: 'protected, whatever the consents say', post: words('Well done Zainab!'), finds: [{ kind: 'forename', match: 'Zainab' }] },
    { why: 'not yet', post: words('Well done Sebastian!'), finds: [{ kind: 'forename', match: 'Sebastian' }] },
    { why: 'beside the picture', post: picture('Well done Amelia!', { pupils: ['P1'] }), finds: [{ kind: 'forename', match: 'Amelia' }] },
    {
      why: 'beside a picture of the class',
      post: picture('Well done Amelia!', { pupils: ['class:Oak'] }),
      finds: [{ kind: 'forename', match: 'Amelia' }],
    },
    {
      why: 'beside a picture whose people nobody declared',
      post: picture('Well done Amelia!', {}),
      finds: [{ kind: 'forename', match: 'Amelia' }],
    },
    { why: 'a surname alone', post: words('Wierzbicki scored twice.'), finds: [{ kind: 'surname', match: 'Wierzbicki' }] },
    { why: 'a family', post: words('Thank you to the Pellows!'), finds: [{ kind: 'surname', match: 'Pellows' }] },
    { why: 'initials with a class', post: words('Belongs to J.W. in Oak.'), finds: [{ kind: 'initials', match: 'J.W', doubt: true }] },
    { why: 'hidden', post: words('Well done J4kub!'), finds: [{ kind: 'disguised', match: 'J4kub' }] },
    {
      why: 'one letter off',
      post: words('Thanks, Sebastan, for the cake.'),
      finds: [{ kind: 'misspelt', match: 'Sebastan', doubt: true }],
    },
    {
      why: 'one letter off, beside a cue',
      post: words('Sebastan in Year 6 baked a cake.'),
      finds: [{ kind: 'misspelt', match: 'Sebastan' }],
    },
    {
      why: 'on no roll, beside a cue',
      post: words('Kerensa in Year 2 drew this.'),
      finds: [{ kind: 'unlisted', match: 'Kerensa' }],
      without: ['pupils', 'consent'],
    },
    {
      why: 'on no roll, and nothing says who',
      post: words('Happy birthday Trevor!'),
      finds: [{ kind: 'unlisted', match: 'Trevor', doubt: true }],
    },
    {
      why: 'a first name is all that may be said',
      post: words('Noah Pryce opened the fair.', 'website'),
      with: { names: 'forename' },
      finds: [{ kind: 'full-name', match: 'Noah Pryce' }],
    },
    {
      why: 'no name may be said on a personal account either',
      post: { ...words('Well done Amelia and Summer!'), accountKind: 'personal' },
      with: { names: 'never' },
      finds: [
        { kind: 'forename', match: 'Amelia' },
        { kind: 'forename', match: 'Summer' },
      ],
    },
    {
      why: 'no name may be said',
      post: words('Well done Amelia!'),
      with: { names: 'never' },
      finds: [{ kind: 'forename', match: 'Amelia' }],
    },
  ],
});

const said = (text: string): readonly Evidence[] => evidenceOf(childName, { why: '', post: words(text) }, school);

describe('what is said of it', () => {
  test.each([
    ['Well done Jakub!', { who: 'a Year 4 pupil on the roll', replacement: 'a Year 4 pupil' }],
    ['Noah fed the hens.', { who: 'two pupils on the roll, who share it', replacement: 'a pupil' }],
    ['Well done Zainab!', { who: 'a Reception pupil on the roll', replacement: 'a Reception pupil' }],
    ['Thank you to the Okafors!', { instead: 'a family' }],
    ['Kerensa in Year 2 drew this.', { who: 'a child, beside “Year 2”', replacement: 'a pupil' }],
    ['Well done Sebastian!', { safeAfter: Date.parse('2026-12-01T00:00Z') }],
  ])('%s', (text, wanted) => {
    const [{ data, ...one } = { kind: '', at: { field: '' } }] = said(text);
    expect({ ...data, ...one }).toEqual(expect.objectContaining(wanted));
  });

  test('it never says more of the roll than the post did', () => {
    const [one] = said('Well done Jakub!');
    expect(JSON.stringify(one?.data)).not.toMatch(/Wierzbicki|P2|Oak/);
  });
});

describe('no name at all', () => {
  const [one] = evidenceOf(childName, { why: '', post: words('Well done Sebastian!'), with: { names: 'never' } }, school);

  test('is certain, and waiting for a consent does not mend it', () => {
    expect([one?.kind, one?.doubt, one?.safeAfter]).toEqual(['forename', false, undefined]);
  });
});
