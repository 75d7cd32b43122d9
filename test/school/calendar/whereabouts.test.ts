import { describe, expect, test } from '@jest/globals';
import { calendar, event, HOME, readText } from './ics.ts';

/** Where an event with this place is: the trip's place, or why it is none. */
const where = async (location: string, ...lines: readonly string[]): Promise<string> => {
  const text = calendar(...event(`LOCATION:${location.replace(/[,;]/g, '\\$&').replace(/\n/g, '\\n')}`, ...lines));
  const { trips, notices } = await readText(text);
  return trips[0]?.place ?? (trips.length > 0 ? 'somewhere' : (/\(1 ([^)]*)\)/.exec(notices[0]?.why ?? '')?.[1] ?? '–'));
};

describe('at school', () => {
  test.each([
    ...[
      'Hall',
      'School Hall',
      'the school hall',
      'Main hall',
      'KS2 Hall',
      'Hall & Library',
      'Hall/Playground',
      'Library',
      'The library corner',
    ],
    ...['Field', 'School field', 'Playing field', 'Playground', 'KS1 playground', 'Junior Playground', 'Room 4', 'Rm 12', 'R12', 'room B3'],
    ...['Classroom', 'Classrooms', 'Year 4 classroom', 'Y4 classroom', 'Class 3', 'Otters class', 'Otters’ classroom', 'Paris classroom'],
    ...[
      "Mrs Tranmer's classroom",
      'Mr Okoro office',
      'Miss Lee’s room',
      'Otters',
      'Studio',
      'Drama studio',
      'Music room',
      'Gym',
      'Sports hall',
    ],
    ...[
      'Canteen',
      'Dining hall',
      'ICT suite',
      'Science lab',
      'Staff room',
      'Staffroom',
      'Head’s office',
      'Reception',
      'Car park',
      'School car park',
    ],
    ...[
      'School',
      'the school',
      'In school',
      'At school',
      'Home',
      'On site',
      'School grounds',
      'Whole school',
      'School pool',
      'Astro',
      'MUGA',
    ],
    ...['Fernhollow Primary School', 'FERNHOLLOW PRIMARY SCHOOL', 'Fernhollow', 'Fernhollow Primary', 'Fernhollow Primary hall'],
    ...[
      'Fernhollow Primary School, 8 Church Lane, Fernhollow, CW6 9ZZ',
      'Hall, Fernhollow Primary School',
      'Hall - Fernhollow Primary School',
    ],
    ...[
      '8 Church Lane',
      '8 Church Lane, Fernhollow',
      '8 church lane\nFernhollow\nCW6 9ZZ\nUK',
      'CW6 9ZZ',
      'CW69ZZ',
      'Hall, Fernhollow CW6 9ZZ',
    ],
    ...['Hall, 8 Church Lane, Fernhollow CW6 9ZZ', 'Room 4, Block B', 'Head teacher’s garden, Fernhollow Primary School', 'Assembly hall'],
    ...['Fernhollow Primary School, Ash Road, Tarnbrook', 'Hall, Ash Mill, Fernhollow Primary School', 'Fernhollow CW6 9ZZ'],
    ...['Hall; Microsoft Teams Meeting', 'Hall; Field', 'Quiet corner, 8 Church Lane, Fernhollow'],
  ])('%s', async (location) => {
    expect(await where(location)).toBe('at school');
  });
});

describe('online', () => {
  test.each([
    ...['Zoom', 'On Zoom', 'Zoom link to follow', 'Teams', 'Microsoft Teams', 'Microsoft Teams Meeting', 'MS Teams', 'Google Meet', 'Meet'],
    ...['https://us02web.zoom.us/j/0000000000', 'http://example.org/live', 'www.example.org', 'Online', 'Online (Zoom)', 'Virtual'],
    ...['virtual event', 'Webinar', 'YouTube live', 'By phone', 'Zoom meeting ID 000 0000 0000', 'Zoom https://example.org/j/0'],
    ...['Microsoft Teams Meeting; Zoom', 'Online, TBC'],
  ])('%s', async (location) => {
    expect(await where(location)).toBe('online');
  });
});

describe('in no place', () => {
  test.each([
    '',
    ' ',
    'TBC',
    'tba',
    'Away',
    'Various',
    'Off site',
    'n/a',
    '?',
    'https://www.google.com/maps/place/x',
    'https://maps.app.goo.gl/x',
  ])('%j', async (location) => {
    expect(await where(location)).toBe('with no place');
  });
});

describe('elsewhere', () => {
  test.each([
    ...[
      'Chester Zoo',
      'Wrenhollow Farm',
      'Library, Brindlow',
      'Brindlow Library',
      'Central Library',
      'Village hall',
      'Fernhollow Village Hall',
    ],
    ...['Fernhollow Library', 'Town Hall', 'Church hall', 'Sports centre', 'Leisure centre', 'Swimming pool', 'The beach', 'The park'],
    ...[
      'Harrowmead School',
      'Secondary school',
      'High School',
      'Harrowmead School Hall',
      'Fernhollow High School',
      'Community centre',
      'The tea room',
    ],
    ...[
      'Zoom Trampoline Park',
      'Virtual Reality Arcade',
      'Church Lane',
      '9 Church Lane',
      'Teams Bowling',
      'Paris',
      'School Lane',
      'Garden centre',
    ],
    ...['Home Farm', 'Online Arcade Park', 'Tennis courts', 'Tarnbrook CW6 9ZZ', 'Friends of Fernhollow Primary School Camp'],
  ])('%s', async (location) => {
    const trip = ['Paris'].includes(location) ? ['SUMMARY:Year 6 trip'] : [];
    expect(await where(location, ...trip)).not.toMatch(/^(?:at school|online|with no place|–)$/);
  });

  test.each([
    ['Main Hall, Riverside Arts Centre, Chester', 'Riverside Arts Centre'],
    ['Library, 12 High Street, Chester', 'somewhere'],
    ['Chester Zoo; Microsoft Teams Meeting', 'Chester Zoo'],
    ['Hall; Chester Zoo', 'Chester Zoo'],
    ['St Wulfrun’s Church; Fernhollow Primary School', 'St Wulfrun’s Church'],
    ['https://example.org/tickets, Lantern Theatre', 'Lantern Theatre'],
    ['TBC; Chester Zoo', 'Chester Zoo'],
    ['Lantern Theatre https://example.org/tickets', 'Lantern Theatre'],
  ])('%s is %s', async (location, place) => {
    expect(await where(location)).toBe(place);
  });
});

describe('by a position', () => {
  const AT_SCHOOL = 'GEO:53.1052;-2.7451';
  const NEAR = 'GEO:53.1075;-2.745'; // 0.28 km to the north
  const FAR = 'GEO:53.105;-2.7402'; // 0.32 km to the east
  test.each([
    ['', AT_SCHOOL, 'at school'],
    ['', NEAR, 'at school'],
    ['', FAR, 'somewhere'],
    ['', 'GEO:53.105;-2.741', 'at school'], // 0.27 km to the east
    ['The old barn', AT_SCHOOL, 'at school'],
    ['Zoom', AT_SCHOOL, 'at school'],
    ['Zoom', FAR, 'somewhere'],
    ['Hall', FAR, 'at school'],
    ['', 'GEO:0;0', 'with no place'],
    ['', 'GEO:0.000000;0.000000', 'with no place'],
    ['', 'GEO:53.2269,-2.8843', 'somewhere'],
    ['', 'GEO:53.115;-2.745', 'somewhere'], // 1.1 km to the north
    ['', 'GEO:51.5;0', 'somewhere'],
    ['', 'GEO:0;32.5', 'somewhere'],
    ['', 'GEO: ', 'with no place'],
    ['', 'GEO:', 'with no place'],
  ])('%j with %s: %s', async (location, geo, expected) => {
    expect(await where(location, geo)).toBe(expected);
  });

  test('a title that speaks of a trip weighs more than that, and no more than a room does', async () => {
    expect(await where('St Wulfrun’s Church', NEAR, 'SUMMARY:Church visit')).toBe('St Wulfrun’s Church');
    expect(await where('Hall', 'SUMMARY:Fire engine visit')).toBe('at school');
    expect(await where('Otters', 'SUMMARY:Author visit')).toBe('Otters');
  });

  test('a postcode may stand behind its town in the school’s own address', async () => {
    const home = { name: 'Fernhollow Primary School', addresses: ['8 Church Lane, Fernhollow CW6 9ZZ'] };
    const places = async (location: string): Promise<number> =>
      (await readText(calendar(...event(`LOCATION:${location}`)), home)).trips.length;
    expect(await places('CW6 9ZZ')).toBe(0);
    expect(await places('fernhollow cw69zz')).toBe(0);
    expect(await places('Tarnbrook CW6 9ZZ')).toBe(1);
    expect(await places('CW6 9ZX')).toBe(1);
  });

  test('a village of two words has a hall of its own', async () => {
    const home = { name: 'Fernhollow Primary School', aliases: ['Little Fernhollow', 'Little Fernhollow School'] };
    const places = async (location: string): Promise<number> =>
      (await readText(calendar(...event(`LOCATION:${location}`)), home)).trips.length;
    expect(await places('Little Fernhollow Hall')).toBe(1);
    expect(await places('Little Fernhollow School Hall')).toBe(0);
    expect(await places('Little Fernhollow')).toBe(0);
  });

  test('a school without a position is nowhere near', async () => {
    const { trips } = await readText(calendar(...event('LOCATION:', AT_SCHOOL)), { name: HOME.name });
    expect(trips).toMatchObject([{ lat: 53.1052, lon: -2.7451 }]);
  });
});

describe('what a place is called, and where it is', () => {
  const placeOf = async (location: string, ...lines: readonly string[]): Promise<unknown> => {
    const escaped = location.replace(/[,;]/g, '\\$&').replace(/\n/g, '\\n');
    const { trips } = await readText(calendar(...event(`LOCATION:${escaped}`, ...lines)));
    const [{ place, aliases, address, lat, lon } = { place: '–', aliases: [], address: '–', lat: 0, lon: 0 }] = trips;
    return { place, aliases, address, lat, lon };
  };
  const apple = (title: string, address: string, geo: string): string =>
    `X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-ADDRESS="${address}";X-TITLE="${title}":${geo}`;
  const nothing = { aliases: [], address: undefined, lat: undefined, lon: undefined };

  test.each([
    ['Chester Zoo', { ...nothing, place: 'Chester Zoo' }],
    ['Chester Zoo, Chester', { ...nothing, place: 'Chester Zoo' }],
    ['Chester Zoo (main gate)', { ...nothing, place: 'Chester Zoo' }],
    [
      'Chester Zoo, Moston Road, Chester, CH2 1LH, United Kingdom',
      { ...nothing, place: 'Chester Zoo', address: 'Moston Road, Chester, CH2 1LH' },
    ],
    ['Chester Zoo\nMoston Road\nChester', { ...nothing, place: 'Chester Zoo', address: 'Moston Road, Chester' }],
    ['Chester Zoo – CH2 1LH', { ...nothing, place: 'Chester Zoo', address: 'CH2 1LH' }],
    ['12 High Street, Chester, CH1 9ZG', { ...nothing, place: undefined, address: '12 High Street, Chester, CH1 9ZG' }],
    ['CH2 1LH', { ...nothing, place: undefined, address: 'CH2 1LH' }],
    [
      'Brackenbank Farm, ///quillow.brackish.tandemly',
      { ...nothing, place: 'Brackenbank Farm', aliases: ['///quillow.brackish.tandemly'] },
    ],
    [
      '///quillow.brackish.tandemly, Brackenbank Farm',
      { ...nothing, place: 'Brackenbank Farm', aliases: ['///quillow.brackish.tandemly'] },
    ],
    ['(New) Brackenbank Farm', { ...nothing, place: 'Brackenbank Farm' }],
    ['Weirside Pool (deep end), 12 Mill Lane', { ...nothing, place: 'Weirside Pool', address: '12 Mill Lane' }],
    ['///quillow.brackish.tandemly', { ...nothing, place: '///quillow.brackish.tandemly' }],
    ['(behind the mill)', { ...nothing, place: '(behind the mill)' }],
    ['1940s House', { ...nothing, place: '1940s House' }],
  ])('%j', async (location, expected) => {
    expect(await placeOf(location)).toEqual(expected);
  });

  test('with what a map found', async () => {
    const found = apple('Conwy Castle', 'Rose Hill Street\\, Conwy\\nLL32 8AY\\, Wales', 'geo:53.2801,-3.8257');
    const [lat, lon, address] = [53.2801, -3.8257, 'Rose Hill Street, Conwy, LL32 8AY'];
    expect(await placeOf('', found)).toEqual({ place: 'Conwy Castle', aliases: [], address, lat, lon });
    expect(await placeOf('The castle', found)).toEqual({ place: 'The castle', aliases: ['Conwy Castle'], address: undefined, lat, lon });
    expect(await placeOf('12 Mill Lane, Conwy Castle', found)).toMatchObject({ place: 'Conwy Castle', address: '12 Mill Lane' });
    expect(await placeOf('The castle', apple('12 Mill Lane', 'Conwy', 'geo:53.2801,-3.8257'))).toMatchObject({ aliases: [] });
    expect(await placeOf('  ', found)).toMatchObject({ place: 'Conwy Castle', address });
    expect(await placeOf('LL32 8AY', found)).toEqual({ place: 'Conwy Castle', aliases: [], address: 'LL32 8AY', lat, lon });
    expect(await placeOf('Conwy Castle', found, 'GEO:53.28;-3.83')).toMatchObject({ lat: 53.28, lon: -3.83 });
  });

  test('a title that is missing is made of the place', async () => {
    const { trips } = await readText(calendar(...event('SUMMARY:'), ...event('UID:e2', 'SUMMARY:', 'LOCATION:', 'GEO:53.2;-2.9')));
    expect(trips.map(({ title }) => title)).toEqual(['Wrenhollow Farm', 'e2']);
  });
});
