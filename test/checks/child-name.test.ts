import { describe, expect, test } from '@jest/globals';
import childName from '../../src/checks/child-name.ts';
import type { Consent, Evidence, Media, Post, Pupil } from '../../src/model.ts';
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
  test('is certain, and waiting for a consent does not mend it', () => {
    const [one] = evidenceOf(childName, { why: '', post: words('Well done Sebastian!'), with: { names: 'never' } }, school);
    expect([one?.kind, one?.doubt, one?.safeAfter, one?.data?.['lacks']]).toEqual(['forename', false, undefined, '']);
  });

  test('but a first name, where the policy lets one be said and the family agreed', () => {
    expect(evidenceOf(childName, { why: '', post: words('Well done Amelia!'), with: { names: 'forename' } }, school)).toEqual([]);
  });
});

/** Kinds, words and doubts of a post in a school of these pupils. */
const foundIn = (post: Post, pupils: readonly Pupil[], consents: readonly Consent[]): readonly Evidence[] =>
  evidenceOf(childName, { why: '', post }, schoolOf({ pupils, consents, classes: ['Oak', 'Ash'] }));

describe('a name beside a picture', () => {
  const named = pupil('N1', 'Amelia', 'Okafor', { class: 'Oak' });
  const other = pupil('N2', 'Jakub', 'Wierzbicki', { class: 'Ash' });
  const found = (media: Media, ...consents: readonly Consent[]): readonly string[] =>
    foundIn({ channel: 'facebook', text: 'Well done Amelia!', media: [media] }, [named, other], consents).map(
      ({ data }) => data?.['lacks'] ?? '',
    );
  const BESIDE = ', named beside a picture, to which the family did not agree';
  const name = given('n1', 'name');

  test.each<[string, Media, readonly string[]]>([
    ['of her and somebody else', { type: 'image', pupils: ['N2', 'N1'] }, [BESIDE]],
    ['of her, by her name', { type: 'video', pupils: ['Amelia Okafor'] }, [BESIDE]],
    ['of her class, written small', { type: 'image', pupils: ['CLASS: oak'] }, [BESIDE]],
    ['that is said to show pupils, and not which', { type: 'image', shows: 'pupils' }, [BESIDE]],
    ['of which nobody said anything', { file: 'a.jpg' }, [BESIDE]],
    ['of somebody else, by the name', { type: 'image', pupils: ['Jakub Wierzbicki'] }, []],
    ['of another class', { type: 'image', pupils: ['class:Ash'] }, []],
    ['of somebody whom nobody knows', { type: 'image', pupils: ['N9'] }, []],
    ['of a place', { type: 'image', shows: 'place' }, []],
    ['of staff', { type: 'image', shows: 'staff' }, []],
    ['that is none, but a recording', { type: 'audio' }, []],
    ['that is none, but a letter', { type: 'document' }, []],
  ])('%s', (_why, media, wanted) => {
    expect(found(media, name)).toEqual(wanted);
    expect(found(media, name, given('n1', 'named-photo'))).toEqual([]);
  });

  test('is no consent to be named at all', () => {
    const pictured: Media = { type: 'image', pupils: ['N1'] };
    expect(found(pictured, given('n1', 'named-photo'))).toEqual(['']);
    expect(found(pictured, given('n1', 'named-photo'), given('n1', 'name', { status: 'refused' }))).toEqual(['']);
    expect(found({ type: 'image', pupils: [] }, given('n1', 'named-photo'))).toEqual(['']);
  });
});

describe('of several who share a name', () => {
  const [one, two, three] = [
    pupil('S1', 'Noah', 'Pryce', { class: 'Oak (am)' }),
    pupil('S2', 'Noah', 'Iqbal'),
    pupil('S3', 'Noah', 'Sayle', { year: 'Reception' }),
  ];
  const who = (text: string, ...pupils: readonly Pupil[]): readonly (readonly string[])[] =>
    foundIn(words(text), pupils, []).map((found) => found.pupils ?? []);

  test('those are meant whose class or year is told, by its whole words', () => {
    expect(who('Noah in Oak (am) fed the hens.', one, two)).toEqual([['S1']]);
    expect(who('Noah fed the hens under an oak.', one, two)).toEqual([['S1', 'S2']]);
    expect(who('Noah in Year 1 fed the hens.', { ...one, year: '1' }, { ...two, year: '10' })).toEqual([['S1']]);
    expect(who('Noah in Year 10 fed the hens.', { ...one, year: '1' }, { ...two, year: '10' })).toEqual([['S2']]);
  });

  test('those whom a picture shows', () => {
    const post = picture('Noah fed the hens.', { pupils: ['S2'] });
    expect(foundIn(post, [one, two, three], []).map(({ pupils }) => pupils)).toEqual([['S2']]);
  });

  test('it is said how many they are, and of none of them which', () => {
    const [of] = foundIn(words('Noah fed the hens.'), [one, two, three], []);
    expect([of?.data?.['who'], of?.replacement]).toEqual(['3 pupils on the roll, who share it', 'a pupil']);
  });

  test('it is said where one of them would be named beside the picture', () => {
    const [of] = foundIn(picture('Noah fed the hens.', {}), [one, two], [given('s2', 'name')]);
    expect(of?.data?.['lacks']).toMatch(/beside a picture/);
  });

  test('waiting for the consent of one does not mend it', () => {
    const soon = (id: string, from: string): Consent => given(id, 'name', { from });
    const consents = [soon('s1', '2026-12-01'), soon('s2', '2026-12-05')];
    expect(foundIn(words('Noah fed the hens.'), [one, two], consents).map(({ safeAfter }) => safeAfter)).toEqual([undefined]);
    expect(foundIn(words('Noah fed the hens.'), [one], consents).map(({ safeAfter }) => safeAfter)).toEqual([
      Date.parse('2026-12-01T00:00Z'),
    ]);
  });
});

describe('what a pupil is called instead', () => {
  const instead = (year: string | undefined) =>
    foundIn(words('Well done Jakub!'), [pupil('Y1', 'Jakub', 'Wierzbicki', year === undefined ? {} : { year })], [])[0]?.replacement;

  test.each([
    ['1', 'a Year 1 pupil'],
    ['13', 'a Year 13 pupil'],
    ['14', 'a pupil'],
    ['0', 'a pupil'],
    ['4B', 'a pupil'],
    ['R', 'a Reception pupil'],
    ['reception', 'a Reception pupil'],
    ['Reception Blue', 'a pupil'],
    ['4R', 'a pupil'],
    [undefined, 'a pupil'],
  ])('in %s', (year, wanted) => {
    expect(instead(year)).toBe(wanted);
  });
});

describe('a slip in a full name', () => {
  const found = (text: string) => said(text).map(({ kind, doubt, data }) => [kind, doubt, data?.['name']]);

  test('is one doubt where it is in the first name, and none beside what says that it is a child', () => {
    expect(found('Thanks to Sebastan Tranmere for the cake.')).toEqual([['misspelt', true, 'Sebastan Tranmere']]);
    expect(found('Sebastan Tranmere in Year 6 baked a cake.')).toEqual([['misspelt', false, 'Sebastan Tranmere']]);
  });

  test('is certain where it is in the surname alone', () => {
    expect(found('Thanks to Sebastian Tranmire for the cake.')).toEqual([['misspelt', false, 'Sebastian Tranmire']]);
  });
});

test('a name in another string of the post is told as it stands there', () => {
  const found = evidenceOf(childName, { why: '', post: picture('A good day.', { pupils: [], alt: 'Jakub jumps' }) }, school);
  expect(found.map(({ at, data }) => [at, data?.['name']])).toEqual([[{ field: '/media/0/alt', start: 0, end: 5 }, 'Jakub']]);
});

test('of a name that nothing is known of, nobody is said to be a child', () => {
  expect(said('Happy birthday Trevor!').map(({ data }) => data?.['who'])).toEqual(['somebody']);
});
