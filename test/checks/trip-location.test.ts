import { describe, expect, test } from '@jest/globals';
import tripLocation from '../../src/checks/trip-location.ts';
import type { Evidence, Photo, Post, School, Trip } from '../../src/model.ts';
import { isoInZone } from '../../src/text/calendar.ts';
import { type Case, checkTester, evidenceOf } from '../check-tester.ts';
import { schoolOf, trip } from '../school.ts';

const school = schoolOf({
  classes: ['Oak', 'Ash', 'Normandy'],
  location: { name: 'Oakfield', lat: 53.19, lon: -2.89 },
  trips: [
    trip('Harbourside Museum', '2026-11-20T09:15', '2026-11-20T15:00', {
      aliases: ['the Harbourside', 'Normandy House'],
      address: '4 Quay Street, Wharfton, CH1 9ZZ',
      ...{ lat: 53.2001, lon: -2.9001, radiusKm: 0.5 },
    }),
    trip('Harbourside Museum', '2027-03-02T09:15', '2027-03-02T15:00'),
    trip('Brindle Baths', '2026-09-09T13:15', '2026-09-09T14:45', { recurs: {} }),
    trip('Old Mill', '2026-09-09T13:15', '2026-09-09T14:45', { recurs: { until: Date.UTC(2026, 9, 1) } }),
    trip('Fellside Farm', '2026-11-18T09:00', '2026-11-18T15:00', { cancelled: true }),
    trip('Tarn Castle', '2026-10-08T09:00', '2026-10-08T15:00'),
  ],
});

const DURING = '2026-11-20T11:00';
const words = (text: string, publishAt = '2026-11-17T16:00'): Post => ({ channel: 'facebook', text, publishAt });
const nothing: Photo = { gps: [], people: [], words: [] };

checkTester(tripLocation, {
  school,
  keeps: [
    { why: 'it is over', post: words('We loved Harbourside Museum!', '2027-03-02T15:00') },
    { why: 'it was cancelled', post: words('No Fellside Farm for Oak tomorrow after all.') },
    { why: 'a recurrence that is used up', post: words('Old Mill was such fun.') },
    { why: 'a street that bears its name', post: words('Harbourside Museum Road is closed.', DURING) },
    { why: 'what is learnt about', post: words('Oak are writing about Normandy House in history.', DURING) },
    { why: 'children away with no place named', post: words('On residential, all well!', DURING) },
    { why: 'an event at school', post: words('Our assembly is in the hall on Friday.') },
    { why: 'a location tag elsewhere', post: { ...words('Hello', DURING), location: { lat: 53.3, lon: -2.9 } } },
    {
      why: 'a photo taken elsewhere',
      post: { ...words('Hello', DURING), media: [{ file: 'a.jpg' }] },
      photos: [{ ...nothing, gps: [{ lat: 53.3, lon: -2.9, from: 'GPS' }] }],
    },
  ],
  breaks: [
    {
      why: 'they are there',
      post: words('Such fun at Harbourside Museum!', DURING),
      finds: [{ kind: 'during-trip', match: 'Harbourside Museum' }],
    },
    {
      why: 'tense changes nothing',
      post: words('Last year at the Harbourside', DURING),
      finds: [{ kind: 'during-trip', match: 'the Harbourside' }],
    },
    {
      why: 'they will be',
      post: words('Friday: Harbourside Museum, bring a coat.'),
      finds: [{ kind: 'before-trip', match: 'Harbourside Museum' }],
    },
    {
      why: 'its address with its postcode',
      post: words('Meet at 4 Quay Street, Wharfton, CH1 9ZZ'),
      finds: [{ kind: 'before-trip', match: '4 Quay Street, Wharfton, CH1 9ZZ' }],
    },
    {
      why: 'what is packed was not done',
      post: words('It is Harbourside Museum on Wednesday so coats and wellies, packed lunch, a drink.'),
      finds: [{ kind: 'before-trip', match: 'Harbourside Museum' }],
    },
    {
      why: 'families who follow the coach go where the children go',
      post: words('For families following the coach by car: the satnav wants CH1 9ZZ.'),
      finds: [{ kind: 'before-trip', match: 'CH1 9ZZ' }],
    },
    {
      why: 'families who collect their child there',
      post: words('For families collecting their child at the end, Harbourside Museum has a lay-by.'),
      finds: [{ kind: 'before-trip', match: 'Harbourside Museum' }],
    },
    {
      why: 'what a day that is over has done, with one to come',
      post: words('Oak went home in silence on Monday last week. A morning at Harbourside Museum will do that to anybody.'),
      finds: [{ kind: 'before-trip', match: 'Harbourside Museum', doubt: true }],
    },
    {
      why: 'what is to come, behind what is over',
      post: words('Oak finished their models yesterday. A morning at Harbourside Museum will round it all off.'),
      finds: [{ kind: 'before-trip', match: 'Harbourside Museum' }],
    },
    { why: 'its postcode', post: words('Satnav: ch19zz'), finds: [{ kind: 'before-trip', match: 'ch19zz' }] },
    {
      why: 'a link to it',
      post: words('Park at https://maps.google.com/?q=53.2001,-2.9001'),
      finds: [{ kind: 'before-trip', match: 'https://maps.google.com/?q=53.2001,-2.9001' }],
    },
    {
      why: 'an earlier visit, with one to come',
      post: words('Remember last year at Harbourside Museum?'),
      finds: [{ kind: 'before-trip', match: 'Harbourside Museum', doubt: true }],
    },
    {
      why: 'the museum’s own news',
      post: words('Harbourside Museum has won a prize.'),
      finds: [{ kind: 'before-trip', match: 'Harbourside Museum', doubt: true }],
    },
    { why: 'every week', post: words('Widths at Brindle Baths yesterday!'), finds: [{ kind: 'recurring', match: 'Brindle Baths' }] },
    {
      why: 'no trip is known',
      post: words('We have just arrived at Saltmarsh Reserve!'),
      finds: [{ kind: 'live', match: 'Saltmarsh Reserve' }],
      without: ['trips'],
    },
    {
      why: 'no trip is known, and it is to come',
      post: words('Oak are off to the beach on Friday.'),
      finds: [{ kind: 'planned', match: 'the beach' }],
      without: ['trips'],
    },
    {
      why: 'still out after the recorded end',
      post: words('We are still on our way home from Tarn Castle.', '2026-10-08T16:00'),
      now: '2026-10-08T15:30',
      finds: [{ kind: 'live', match: 'Tarn Castle' }],
    },
    {
      why: 'the name of the location tag',
      post: { ...words('Hello', DURING), location: { name: 'Harbourside Museum', lat: 53.2001, lon: -2.9001 } },
      finds: [{ kind: 'geotag', match: 'Harbourside Museum' }],
    },
    {
      why: 'the coordinates of the location tag',
      post: { ...words('Hello', DURING), location: { name: 'Wharfton', lat: 53.2001, lon: -2.9001 } },
      finds: [{ kind: 'geotag', match: null }],
    },
    {
      why: 'the photo says it',
      post: { ...words('Hello', DURING), media: [{ file: 'a.jpg', pupils: [] }] },
      photos: [{ ...nothing, gps: [{ lat: 53.2002, lon: -2.9, from: 'GPS' }] }],
      finds: [{ kind: 'photo-gps', match: null }],
    },
    {
      why: 'the photo says it, and not on which side of Greenwich',
      post: { ...words('Hello', DURING), media: [{ file: 'a.jpg', pupils: [] }] },
      photos: [{ ...nothing, gps: [{ lat: 53.2002, lon: 2.9, from: 'GPS', unsigned: true }] }],
      finds: [{ kind: 'photo-gps', match: null }],
    },
  ],
});

const first = (post: Post, now?: string): Evidence | undefined =>
  evidenceOf(tripLocation, { why: '', post, ...(now === undefined ? {} : { now }) }, school)[0];
const safe = (post: Post): string | undefined => {
  const found = first(post)?.safeAfter;
  return found === undefined ? undefined : isoInZone(found, 'Europe/London');
};

describe('when it would be safe', () => {
  test('at the end of the trip under way, or of the next', () => {
    expect(safe(words('Harbourside Museum!', DURING))).toBe('2026-11-20T15:00:00+00:00');
    expect(safe(words('Harbourside Museum!'))).toBe('2026-11-20T15:00:00+00:00');
    expect(safe(words('Harbourside Museum!', '2026-11-20T15:00'))).toBe('2027-03-02T15:00:00+00:00');
  });

  test('never where they go again, where it is a doubt, or where no trip is known', () => {
    expect([words('Brindle Baths'), words('Last year at Harbourside Museum'), words('We have arrived at the beach')].map(safe)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('it is said in the school’s time', () => {
    expect(first(words('Harbourside Museum!'))?.data).toMatchObject({ wait: '; not before Friday 20 November, 15:00' });
  });
});

describe('a spot on the map', () => {
  const HERE = { lat: 53.2001, lon: -2.9001 };
  const visited = (start: string, end: string, more: Partial<Trip> = {}) =>
    schoolOf({ trips: [trip('Harbourside Museum', start, end, { ...HERE, ...more })] });
  const COMING = visited('2026-11-20T09:15', '2026-11-20T15:00');
  const WEEKLY = visited('2026-09-09T13:15', '2026-09-09T14:45', { recurs: {} });
  const OVER = visited('2026-11-10T09:15', '2026-11-10T15:00');

  const tagged: Case = { why: '', post: { channel: 'facebook', text: 'Hello', location: HERE } };
  const taken: Case = {
    why: '',
    post: { channel: 'facebook', text: 'Hello', media: [{ alt: 'A hall' }, { file: 'a.jpg', pupils: [] }] },
    photos: [undefined, { ...nothing, gps: [{ ...HERE, from: 'GPS' }] }],
  };
  const found = (one: Case, of: School): readonly unknown[] =>
    evidenceOf(tripLocation, one, of).map(({ kind, at, safeAfter }) => [kind, at.field, safeAfter]);
  const END = Date.parse('2026-11-20T15:00Z');

  test.each([
    ['tag', 'of a trip to come', tagged, COMING, [['geotag', '/location', END]]],
    ['tag', 'of a place to which they go again and again, which no waiting mends', tagged, WEEKLY, [['geotag', '/location', undefined]]],
    ['tag', 'of a trip that is over', tagged, OVER, []],
    ['photo', 'of a trip to come', taken, COMING, [['photo-gps', '/media/1/file', END]]],
    ['photo', 'of a place to which they go again and again', taken, WEEKLY, [['photo-gps', '/media/1/file', undefined]]],
    ['photo', 'of a trip that is over', taken, OVER, []],
  ] as const)('%s %s', (_what, _why, one, of, wanted) => {
    expect(found(one, of)).toEqual(wanted);
  });

  test('told twice by one photo is said once', () => {
    const twice = { ...nothing, gps: [HERE, HERE].map((spot) => ({ ...spot, from: 'GPS' })) };
    expect(found({ ...taken, photos: [undefined, twice] }, COMING)).toHaveLength(1);
  });

  test('is no place where only one of its numbers is told', () => {
    expect(found({ ...tagged, post: { ...tagged.post, location: { name: 'Here', lat: HERE.lat } } }, COMING)).toEqual([]);
  });
});

test('the sentence names the place alone, whichever string of the post it stands in', () => {
  const post: Post = { channel: 'facebook', text: 'A good day.', media: [{ shows: 'place', alt: 'Off to Harbourside Museum today' }] };
  const [found] = evidenceOf(tripLocation, { why: '', post }, school);
  expect([found?.at, found?.data?.['place']]).toEqual([{ field: '/media/0/alt', start: 7, end: 25 }, 'Harbourside Museum']);
});
