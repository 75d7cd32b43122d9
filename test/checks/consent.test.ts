import { describe, expect, test } from '@jest/globals';
import consent from '../../src/checks/consent.ts';
import type { Consent, Evidence, Media, Options, Post, School } from '../../src/model.ts';
import { checkTester, evidenceOf } from '../check-tester.ts';
import { pupil, schoolOf } from '../school.ts';

const given = (who: string, more: Partial<Consent> = {}): Consent => ({
  who,
  use: 'photo',
  channel: 'all',
  status: 'given',
  from: '2026-09-07',
  ...more,
});

const school = schoolOf({
  pupils: [
    pupil('P1', 'Amelia', 'Okafor', { class: 'Oak' }),
    pupil('P2', 'Jakub', 'Nowak', { class: 'Oak' }),
    pupil('P3', 'Noah', 'Pryce', { class: 'Ash' }),
    pupil('P4', 'Noah', 'Iqbal', { class: 'Ash', protected: true }),
    pupil('P5', 'Esi', 'Mensah', { class: 'Elm', leftOn: '2026-10-16' }),
    pupil('P6', 'Tomos', 'Rees', { class: 'Elm' }),
    pupil('P7', 'Rosa', 'Ferreira', { class: 'Yew' }),
    pupil('P8', 'Kofi', 'Boateng', { class: 'Yew' }),
  ],
  classes: ['Fir'],
  staff: [{ id: 'hford', name: 'Helen Ford', personalAccounts: [] }],
  consents: [
    given('p1', { form: 'written' }),
    given('p1', { use: 'video', form: 'verbal' }),
    given('p2', { status: 'refused' }),
    given('p3', { status: 'withdrawn', from: '2026-11-01' }),
    given('p5'),
    given('p6', { from: '2026-12-01' }),
    given('p7', { status: 'refused', channel: 'instagram' }),
    given('p7', { from: '2026-10-01' }),
    given('hford', { status: 'refused' }),
    given('Edwin Marchbanks', { form: 'verbal' }),
  ],
});

const picture = (more: Media) => ({ channel: 'instagram', text: 'A busy day', media: [{ type: 'image', ...more }] }) as const;

const mine = (more: Media): Post => ({ ...picture(more), accountKind: 'personal' });

checkTester(consent, {
  school,
  keeps: [
    { why: 'a consent holds', post: picture({ pupils: ['P1'] }) },
    { why: 'a full name is one pupil’s', post: picture({ pupils: ['Amelia Okafor'] }) },
    { why: 'no pupil is shown', post: picture({ pupils: [] }) },
    { why: 'a place is shown', post: picture({ shows: 'place' }) },
    { why: 'staff are shown', post: picture({ shows: 'staff', people: ['hford'] }) },
    { why: 'an open-ended consent holds to the end of the last day', post: picture({ pupils: ['P5'] }), now: '2026-10-16T23:59' },
    {
      why: 'a class that its leaver had left when it was taken',
      post: picture({ pupils: ['class:Elm'], takenAt: '2026-11-30' }),
      now: '2026-12-01T09:00',
    },
    { why: 'a recording whose people are not declared', post: { channel: 'x', media: [{ type: 'audio' }] } },
    { why: 'words alone', post: { channel: 'x', text: 'Ready for the fair' } },
    { why: 'written, where it has to be', post: picture({ pupils: ['P1'] }), with: { written: true } },
    {
      why: 'work on a personal account is no picture of anybody',
      post: { ...picture({ pupils: [], shows: 'work' }), accountKind: 'personal' },
      with: { bars: ['pupils', 'people'] },
    },
    {
      why: 'the school’s own account',
      post: picture({ pupils: ['P1'], people: ['hford'] }),
      with: { bars: ['pupils', 'people', 'staff'] },
    },
    { why: 'a family’s own child', post: mine({ pupils: ['P8'] }), with: { bars: ['other-pupils'] } },
    {
      why: 'a family’s own child in two pictures',
      post: {
        ...mine({ pupils: ['P8'] }),
        media: [
          { type: 'image', pupils: ['P8'] },
          { type: 'image', pupils: ['Kofi Boateng'] },
        ],
      },
      with: { bars: ['other-pupils'] },
    },
    { why: 'staff, where pupils are barred', post: mine({ pupils: [], people: ['hford'] }), with: { bars: ['pupils'] } },
    { why: 'somebody else, where staff are barred', post: mine({ pupils: [], people: ['A neighbour'] }), with: { bars: ['staff'] } },
    { why: 'an adult, of whom nobody asks', post: picture({ pupils: [], people: ['hford'] }) },
  ],
  breaks: [
    { why: 'nobody was asked', post: picture({ pupils: ['P8'] }), finds: [{ kind: 'not-given', match: 'P8' }], without: ['consent'] },
    {
      why: 'photos are agreed, their work is not',
      post: picture({ pupils: ['P1'], shows: 'work' }),
      finds: [{ kind: 'not-given', match: 'P1' }],
    },
    {
      why: 'a file’s ending says that it is a film',
      post: { channel: 'x', media: [{ file: 'a.MP4', pupils: ['P6'] }] },
      finds: [{ kind: 'not-given', match: 'P6' }],
    },
    { why: 'refused', post: picture({ pupils: ['P1', 'P2'] }), finds: [{ kind: 'refused', match: 'P2' }] },
    { why: 'protected', post: picture({ pupils: ['p4'] }), finds: [{ kind: 'refused', match: 'p4' }], without: ['consent'] },
    { why: 'withdrawn', post: picture({ pupils: ['P3'] }), finds: [{ kind: 'withdrawn', match: 'P3' }] },
    { why: 'left', post: picture({ pupils: ['P5'] }), finds: [{ kind: 'expired', match: 'P5' }] },
    { why: 'begins later', post: picture({ pupils: ['P6'] }), finds: [{ kind: 'not-yet', match: 'P6' }] },
    { why: 'a broader consent after a refusal', post: picture({ pupils: ['P7'] }), finds: [{ kind: 'unclear', match: 'P7' }] },
    {
      why: 'an id that is not on the roll',
      post: picture({ pupils: ['P9'] }),
      finds: [{ kind: 'unknown-pupil', match: 'P9' }],
      without: ['consent'],
    },
    {
      why: 'a name that two share',
      post: picture({ pupils: ['Noah'] }),
      finds: [{ kind: 'unknown-pupil', match: 'Noah' }],
      without: ['consent'],
    },
    {
      why: 'a class that nobody knows',
      post: picture({ pupils: ['class:Moss'] }),
      finds: [{ kind: 'unknown-pupil', match: 'class:Moss' }],
    },
    { why: 'a class with nobody in it', post: picture({ pupils: ['class:Fir'] }), finds: [{ kind: 'unknown-pupil', match: 'class:Fir' }] },
    { why: 'a class with a refusal in it', post: picture({ pupils: ['class:Oak'] }), finds: [{ kind: 'refused', match: 'class:Oak' }] },
    {
      why: 'a class with its leaver, as far as anybody knows',
      post: picture({ pupils: ['class:Elm'] }),
      now: '2026-12-01T09:00',
      finds: [{ kind: 'expired', match: 'class:Elm' }],
    },
    {
      why: 'work is asked about like anywhere, and is no picture of anybody',
      post: mine({ pupils: ['P1'], shows: 'work' }),
      with: { bars: ['pupils'] },
      finds: [{ kind: 'not-given', match: 'P1' }],
    },
    { why: 'not declared', post: picture({}), finds: [{ kind: 'undeclared', match: null, doubt: true }], without: ['pupils', 'consent'] },
    {
      why: 'whose work?',
      post: picture({ shows: 'work' }),
      finds: [{ kind: 'undeclared', match: null, doubt: true }],
      without: ['pupils', 'consent'],
    },
    {
      why: 'by word of mouth',
      post: { channel: 'x', media: [{ type: 'video', pupils: ['P1'] }] },
      with: { written: true },
      finds: [{ kind: 'not-written', match: 'P1' }],
    },
    {
      why: 'nobody recorded how',
      post: picture({ pupils: ['P5'] }),
      now: '2026-10-01T09:00',
      with: { written: true },
      finds: [{ kind: 'not-written', match: 'P5', doubt: true }],
    },
    {
      why: 'a personal account, whatever the consent',
      post: mine({ pupils: ['P1'] }),
      with: { bars: ['pupils'] },
      finds: [{ kind: 'personal-account', match: 'P1' }],
    },
    {
      why: 'a personal account that shows anybody',
      post: mine({ pupils: ['P1'], people: ['hford', 'A neighbour'] }),
      with: { bars: ['people'] },
      finds: [
        { kind: 'personal-account', match: 'P1' },
        { kind: 'personal-account', match: 'hford' },
        { kind: 'personal-account', match: 'A neighbour' },
      ],
    },
    {
      why: 'a personal account that shows staff',
      post: mine({ pupils: [], people: ['Helen Ford'] }),
      with: { bars: ['staff'] },
      finds: [{ kind: 'personal-account', match: 'Helen Ford' }],
    },
    {
      why: 'staff whom nobody names',
      post: mine({ shows: 'staff' }),
      with: { bars: ['staff'] },
      finds: [{ kind: 'personal-account', match: null }],
    },
    {
      why: 'pupils whom nobody names',
      post: mine({ shows: 'pupils' }),
      with: { bars: ['pupils'] },
      finds: [
        { kind: 'undeclared', match: null, doubt: true },
        { kind: 'personal-account', match: null },
      ],
    },
    {
      why: 'a family shows another’s child beside its own',
      post: mine({ pupils: ['P1', 'P3'] }),
      with: { bars: ['other-pupils'] },
      finds: [
        { kind: 'personal-account', match: 'P1' },
        { kind: 'personal-account', match: 'P3' },
        { kind: 'withdrawn', match: 'P3' },
      ],
    },
    {
      why: 'a family shows a class',
      post: mine({ pupils: ['class:Oak'] }),
      with: { bars: ['other-pupils'] },
      finds: [
        { kind: 'personal-account', match: 'class:Oak' },
        { kind: 'refused', match: 'class:Oak' },
      ],
    },
    {
      why: 'a pupil among the adults',
      post: picture({ pupils: [], people: ['P2', 'Jakub Nowak', 'Noah'] }),
      finds: [
        { kind: 'refused', match: 'P2' },
        { kind: 'refused', match: 'Jakub Nowak' },
      ],
    },
    {
      why: 'an adult who agreed by word of mouth',
      post: picture({ pupils: [], people: ['Edwin Marchbanks'] }),
      with: { adults: true, written: true },
      finds: [{ kind: 'not-written', match: 'Edwin Marchbanks' }],
    },
    {
      why: 'an adult whom nobody asked',
      post: picture({ pupils: [], people: ['Jean Thistlewood'] }),
      with: { adults: true },
      finds: [{ kind: 'not-given', match: 'Jean Thistlewood' }],
    },
    {
      why: 'an adult who refused',
      post: picture({ pupils: [], people: ['Helen Ford'] }),
      with: { adults: true },
      finds: [{ kind: 'refused', match: 'Helen Ford' }],
    },
  ],
});

const evidence = (media: Media, of: School = school, options: Options = {}): readonly Evidence[] =>
  evidenceOf(consent, { why: '', post: { channel: 'instagram', text: 'A busy day', media: [media] }, with: options }, of);
const kinds = (media: Media, of?: School): readonly string[] => evidence(media, of).map(({ kind }) => kind);

describe('what nobody has declared', () => {
  test.each<[string, Media, readonly string[]]>([
    ['a picture', { type: 'image' }, ['which pupils this image shows']],
    ['a film', { type: 'video' }, ['which pupils this video shows']],
    [
      'a picture that is said to show pupils, with none of them named',
      { type: 'image', shows: 'pupils', pupils: [] },
      ['which pupils this image shows'],
    ],
    ['a document that is said to show pupils', { type: 'document', shows: 'pupils' }, ['which pupils this document shows']],
    ['work', { type: 'image', shows: 'work' }, ['whose work this image shows']],
    ['work that is nobody’s in particular', { type: 'image', shows: 'work', pupils: [] }, []],
    ['a picture of pupils who are named', { type: 'image', shows: 'pupils', pupils: ['P1'] }, []],
    ['a letter', { type: 'document' }, []],
  ])('%s', (_why, media, wanted) => {
    expect(evidence(media).map(({ data }) => data?.['what'])).toEqual(wanted);
  });
});

describe('without a roll', () => {
  const rolls = schoolOf({
    state: { pupils: 'unnamed' },
    consents: [given('P2', { status: 'refused' }), given('Edwin Marchbanks', { status: 'withdrawn' }), given('P1')],
  });

  test('nobody is unknown, and what the consents say of somebody still counts', () => {
    const shown = (entry: string) => kinds({ type: 'image', pupils: [entry] }, rolls);
    expect(['P2', 'Edwin Marchbanks', 'P1', 'P9'].map(shown)).toEqual([['refused'], ['withdrawn'], [], []]);
  });

  test('it is not said to be a pupil of the school', () => {
    expect(evidence({ type: 'image', pupils: ['P2'] }, rolls).map(({ pupils }) => pupils)).toEqual([[]]);
  });
});

test('a pupil is told by the id, and an adult is no pupil', () => {
  expect(evidence({ type: 'image', pupils: ['Jakub Nowak'] }).map(({ pupils }) => pupils)).toEqual([['P2']]);
  expect(evidence({ type: 'image', pupils: [], people: ['Helen Ford'] }, school, { adults: true }).map(({ pupils }) => pupils)).toEqual([
    [],
  ]);
});
