import { describe, expect, test } from '@jest/globals';
import { classesIn, invitesFamilies, saysTrip, withoutTags } from '../../../src/school/calendar/words.ts';
import { calendar, event, HOME, readText } from './ics.ts';

describe('a title', () => {
  test.each([
    'Farm trip',
    'TRIPS',
    'Museum Visit',
    'Year 6 residential',
    'Residentials meeting',
    'Netball away',
    'Football (away)',
    'trip: zoo',
  ])('%s speaks of a trip', (title) => expect(saysTrip(title)).toBe(true));
  test.each(['Farm day', 'Visitor from the museum', 'Triple jump', 'Tripod making', 'Runaway train', 'Revisiting fractions', 'Castaways'])(
    '%s does not',
    (title) => expect(saysTrip(title)).toBe(false),
  );
});

describe('families are invited', () => {
  test.each([
    ...[
      'All welcome',
      'ALL WELCOME!',
      'Everyone is welcome',
      'Parents and carers welcome',
      'Parents/carers are warmly invited',
      'Families invited',
    ],
    ...['Family and friends are very welcome', 'You are invited', 'Parents are invited to watch', 'Open to all', 'Open to the public'],
    ...[
      'Join us for carols',
      'Please join us',
      'Come and join us',
      'Do join us there',
      'We would love to welcome families',
      'Bring your family',
    ],
    ...['Doors at 6. Join us!'],
  ])('%s', (words) => expect(invitesFamilies([words])).toBe(true));

  test.each([
    ...[
      '',
      'Packed lunch',
      'Join on your computer or mobile app',
      'Join the meeting now',
      'Join with Google Meet',
      'Parents are asked to wait',
    ],
    ...[
      'Welcome to Year 4',
      'All pupils in uniform',
      'Families will get a letter',
      'Parent helpers welcome',
      'Parent helpers please join us',
    ],
    ...['All welcome on the coach: packed lunch needed', 'Families welcome to wave us off. Leaving school at nine', 'Invite only'],
  ])('%j: not', (words) => expect(invitesFamilies([words])).toBe(false));

  test('nor by a very long text, in no long time', () => {
    const long = [
      'all '.repeat(50_000),
      'parents and '.repeat(20_000),
      'we would love to '.repeat(20_000),
      ' '.repeat(200_000),
      '<'.repeat(200_000),
    ];
    const before = process.hrtime.bigint();
    for (const text of long) expect([invitesFamilies([text]), withoutTags(text).length > 0]).toEqual([false, true]);
    expect(Number(process.hrtime.bigint() - before) / 1e6).toBeLessThan(3000);
  });
});

describe('an event to which families are invited', () => {
  const count = async (...lines: readonly string[]): Promise<number> => (await readText(calendar(...event(...lines)))).trips.length;

  test('is no trip, wherever it says so', async () => {
    expect(await count('SUMMARY:Carols at St Wulfrun’s – all welcome')).toBe(0);
    expect(await count('DESCRIPTION:Families are invited.')).toBe(0);
    expect(await count('X-ALT-DESC;FMTTYPE=text/html:<p>Families&nbsp;are <b>invited</b>.</p>')).toBe(0);
    expect(await count('DESCRIPTION:Wellies')).toBe(1);
  });

  test.each(['Carol trip', 'Church visit', 'Choir residential', 'Choir away'])('is one where its title says %s', async (title) => {
    expect(await count(`SUMMARY:${title}`, 'DESCRIPTION:All welcome')).toBe(1);
  });
});

describe('classes', () => {
  const knows = HOME.knowsClass ?? (() => false);
  test.each<[title: string, categories: readonly string[], expected: readonly string[]]>([
    ['Otters at the zoo', [], ['Otters']],
    ['4F & Acorns: farm', [], ['4F', 'Acorns']],
    ['Year 6 residential', [], ['Year 6']],
    ['A walk with Year 6', [], ['Year 6']],
    ['otters, Otters', ['OTTERS'], ['otters']],
    ['Farm', ['4F', 'Blue Category'], ['4F']],
    ['The otter sanctuary', ['Trips'], []],
  ])('%s %j', (title, categories, expected) => {
    expect(classesIn({ title, categories, place: '' }, knows).map((name) => name.toLowerCase())).toEqual(
      expected.map((name) => name.toLowerCase()),
    );
  });

  test('of a trip, not taken from the name of its place', async () => {
    const { trips } = await readText(calendar(...event('SUMMARY:Otters to Conwy', 'LOCATION:Conwy Castle')));
    expect(trips[0]?.classes).toEqual(['Otters']);
  });

  test('are none where nobody knows them', async () => {
    const { trips } = await readText(calendar(...event('SUMMARY:Otters out', 'CATEGORIES:Otters')), { name: HOME.name });
    expect(trips[0]?.classes).toEqual([]);
  });
});
