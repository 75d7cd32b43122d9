import { describe, expect, test } from '@jest/globals';
import personalData from '../../src/checks/personal-data.ts';
import type { Consent, Evidence, Photo, PhotoPlace, Post, School } from '../../src/model.ts';
import { type Case, evidenceOf } from '../check-tester.ts';
import { pupil, schoolOf, trip } from '../school.ts';

/** Where things are: the school, a place near its gate, one a kilometre off, a museum and nowhere in particular. */
const SCHOOL = { lat: 53.19, lon: -2.89 };
const GATE = { lat: 53.1915, lon: -2.89 };
const LANE = { lat: 53.199, lon: -2.89 };
const MUSEUM = { lat: 53.25, lon: -2.9 };
const NOWHERE = { lat: 54.1, lon: -2.1 };

const school = schoolOf({
  location: { name: 'Oakfield', ...SCHOOL },
  trips: [
    trip('Harbourside Museum', '2026-11-20T09:15', '2026-11-20T15:00', { address: '4 Quay Street, Wharfton, CH1 9ZZ', ...MUSEUM }),
    trip('Brindle Baths', '2026-09-09T13:15', '2026-09-09T14:45', { address: '9 Mill Lane, Wharfton, CH2 9ZZ' }),
  ],
});

const found = (one: Omit<Case, 'why'>, of: School = school): readonly Evidence[] => evidenceOf(personalData, { why: '', ...one }, of);
const words = (text: string, more: Partial<Post> = {}): Post => ({ channel: 'website', text, ...more });

describe('what a photo says of itself', () => {
  const NOTHING: Photo = { gps: [], people: [], words: [] };
  const post: Post = { channel: 'website', media: [{ alt: 'The hall' }, { file: 'a.jpg', pupils: [] }] };
  const at = (...places: readonly Omit<PhotoPlace, 'from'>[]): Photo => ({
    ...NOTHING,
    gps: places.map((one) => ({ ...one, from: 'GPS' })),
  });
  const fields = (photo: Photo, now?: string, of?: School): readonly (readonly string[])[] =>
    found({ post, photos: [undefined, photo], ...(now === undefined ? {} : { now }) }, of).map(({ kind, at: { field } }) => [kind, field]);
  const GPS = [['photo-gps', '/media/1/file']];

  test.each([
    ['nowhere in particular', at(NOWHERE), GPS],
    ['a street away from the school', at(LANE), GPS],
    ['at a trip’s place, before its end', at(MUSEUM), GPS],
    ['at the school', at(SCHOOL), []],
    ['at its gate', at(GATE), []],
    ['at the school, and again elsewhere', at(SCHOOL, NOWHERE), GPS],
    ['nowhere at all', NOTHING, []],
    ['at the school, and not on which side of Greenwich', at({ lat: SCHOOL.lat, lon: -SCHOOL.lon, unsigned: true }), []],
    ['nowhere in particular, and not on which side of Greenwich', at({ lat: NOWHERE.lat, lon: -NOWHERE.lon, unsigned: true }), GPS],
  ])('it was taken %s', (_why, photo, wanted) => {
    expect(fields(photo)).toEqual(wanted);
  });

  test('at a trip’s place once it is over, it is nobody’s', () => {
    expect(fields(at(MUSEUM), '2026-11-20T14:59')).toEqual(GPS);
    expect(fields(at(MUSEUM), '2026-11-20T15:00')).toEqual([]);
  });

  test('at a school whose position nobody told, it is somebody’s', () => {
    expect(fields(at(SCHOOL), undefined, schoolOf())).toEqual(GPS);
  });

  test('who is in it, each by the name that it has', () => {
    const named = found({ post, photos: [undefined, { ...NOTHING, people: ['Seren Llewarch', 'Jean Thistlewood'] }] });
    expect(named.map(({ kind, at: { field }, match, data }) => [kind, field, match, data?.['said']])).toEqual([
      ['photo-person', '/media/1/file', 'Seren Llewarch', 'Seren Llewarch'],
      ['photo-person', '/media/1/file', 'Jean Thistlewood', 'Jean Thistlewood'],
    ]);
  });
});

describe('an address of a trip is trip-location’s alone', () => {
  const said = (text: string): readonly string[] => found({ post: words(text) }).map(({ data }) => data?.['said'] ?? '');

  test.each([
    ['it', 'Meet at 4 Quay Street, Wharfton, CH1 9ZZ.', []],
    ['another', 'She lives at 7 Orchard Close, Wharfton, CH3 9ZZ.', ['7 Orchard Close, Wharfton, CH3 9ZZ']],
    [
      'another before it',
      'From 7 Orchard Close, Wharfton, CH3 9ZZ we walk to 4 Quay Street, Wharfton, CH1 9ZZ.',
      ['7 Orchard Close, Wharfton, CH3 9ZZ'],
    ],
    [
      'another after it, and after a second trip’s',
      'From 4 Quay Street, Wharfton, CH1 9ZZ and 9 Mill Lane, Wharfton, CH2 9ZZ we go to 7 Orchard Close, Wharfton, CH3 9ZZ.',
      ['7 Orchard Close, Wharfton, CH3 9ZZ'],
    ],
    ['a telephone in its place', 'Harbourside Museum: text Jo on 07700 900123', ['07700 900123']],
  ])('%s', (_why, text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  test('whatever else stands in the same sentence', () => {
    const text = 'Meet at 4 Quay Street, Wharfton, CH1 9ZZ or text Jo on 07700 900123';
    expect(said(text)).toEqual(['07700 900123']);
  });
});

describe('what is to be written instead', () => {
  test.each([
    ['Text Jo on 07700 900123', 'call the school office'],
    ['Write to jo.harrow1987@gmail.com', 'call the school office'],
    ['Her NHS number is 943 476 5919', undefined],
    ['Thank you to our volunteer Jean Thistlewood.', 'a member of our community'],
  ])('%s', (text, wanted) => {
    expect(found({ post: words(text) }).map(({ replacement }) => replacement)).toEqual([wanted]);
  });

  test.each([
    ['consent', 'Thank you to our volunteer Jean Thistlewood.', ['a member of our community']],
    ['mentions', 'Mrs Harrow ran the stall.', ['a grown-up']],
    ['all', 'Amelia Okafor won the cup.', ['a pupil']],
  ])('where full names are %s: %s', (names, text, wanted) => {
    const of = schoolOf({ pupils: [pupil('P1', 'Amelia', 'Okafor')] });
    const named = found({ post: words(text), with: { 'full-names': names } }, of);
    expect(named.map(({ replacement }) => replacement)).toEqual(wanted);
    expect(named.map(({ at: { start, end }, data }) => data?.['said'] === text.slice(start, end))).toEqual([true]);
  });
});

describe('whose consent it takes to be named in full', () => {
  const given = (who: string, more: Partial<Consent> = {}): Consent => ({
    ...{ who, use: 'full-name', channel: 'all', status: 'given', from: '2026-09-07' },
    ...more,
  });
  const VOLUNTEER = 'Edwin Marchbanks';
  const named = (names: string, consents: readonly Consent[], text = `Thank you to our volunteer ${VOLUNTEER}.`): readonly string[] => {
    const of = schoolOf({
      staff: [
        { id: 'office', personalAccounts: [] },
        { id: 'hford', name: 'Helen Ford', email: 'hford@oakfield.sch.uk', personalAccounts: [] },
      ],
      consents,
    });
    return found({ post: words(text), with: { 'full-names': names } }, of).map(({ data }) => data?.['said'] ?? '');
  };

  test.each(['private', 'consent'])('%s: their own, for this use, channel and day', (names) => {
    expect(named(names, [])).toEqual([VOLUNTEER]);
    expect(named(names, [given(VOLUNTEER)])).toEqual([]);
    expect(named(names, [given('Jean Thistlewood')])).toEqual([VOLUNTEER]);
    expect(named(names, [given(VOLUNTEER, { use: 'name' })])).toEqual([VOLUNTEER]);
    expect(named(names, [given(VOLUNTEER, { channel: 'facebook' })])).toEqual([VOLUNTEER]);
    expect(named(names, [given(VOLUNTEER, { from: '2026-12-01' })])).toEqual([VOLUNTEER]);
    expect(named(names, [given(VOLUNTEER, { status: 'refused' })])).toEqual([VOLUNTEER]);
  });

  test.each(['hford', 'hford@oakfield.sch.uk', 'helen ford'])('of staff by %s', (who) => {
    expect(named('consent', [given(who)], 'Helen Ford ran the stall.')).toEqual([]);
    expect(named('consent', [given('office')], 'Helen Ford ran the stall.')).toEqual(['Helen Ford']);
  });
});

test('whose it is, where the roll tells', () => {
  const [one, two] = [pupil('P1', 'Amelia', 'Okafor', { address: '7 Orchard Close, Wharfton, CH3 9ZZ' }), pupil('P2', 'Jakub', 'Nowak')];
  const of = schoolOf({ pupils: [one, two] });
  const [home] = found({ post: words('The lanterns are at 7 Orchard Close, Wharfton.') }, of);
  expect([home?.kind, home?.pupils]).toEqual(['address', ['P1']]);
  const [full] = found({ post: words('Amelia Okafor won the cup.'), with: { 'full-names': 'all' } }, of);
  expect([full?.kind, full?.pupils]).toEqual(['full-name', ['P1']]);
});
