import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mayPoint, pointingsIn } from '../../../src/detect/places/find.ts';
import { fieldOf } from '../../../src/text/field.ts';
import { legibleOf } from '../../../src/text/legible.ts';
import { anyText } from '../../text/hostile.ts';
import { kindsIn, seenIn, told } from './seen.ts';

describe('the vectors of the formats', () => {
  test.each([
    ['coordinates', '51.5007, -0.1246'],
    ['coordinates', '51.5007N 0.1246W'],
    ['coordinates', '52.123,-1.456'],
    ['coordinates', '51°30′02″N 0°07′28″W'],
    ['coordinates', '51° 30\' 2.5" N, 0° 7\' 28" W'],
    ['coordinates', '51°30.04′N 0°7.47′W'],
    ['coordinates', 'TQ 300 800'],
    ['coordinates', 'TG 51409 13177'],
    ['coordinates', 'NN166712'],
    ['coordinates', '9C3XGV2G+75'],
    ['coordinates', '9C3XGV2G+75C'],
    ['what3words', '///alpha.beta.gamma'],
    ['what3words', 'https://w3w.co/alpha.beta.gamma'],
    ['what3words', '///Alpha.Beta.Gamma'],
    ['map-link', 'https://www.google.com/maps/@51.5007,-0.1246,17z'],
    ['map-link', 'https://osm.org/go/0EEQjE=='],
    ['map-link', 'https://maps.app.goo.gl/AbCd'],
  ])('%s: %s', (kind, text) => {
    expect(kindsIn(text)).toEqual([`${kind}: ${text}`]);
    expect(kindsIn(`Meet us at ${text}, at ten.`)).toEqual([`${kind}: ${text}`]);
    expect(kindsIn(`(${text})`)).toEqual([`${kind}: ${text}`]);
  });

  test('a short plus code is the code, without the place beside it', () => {
    expect(kindsIn('GV2G+75 London')).toEqual(['coordinates: GV2G+75']);
  });

  test.each([
    '51.5, -0.1',
    '12.345, 13.678',
    '99.1234, 10.1234',
    '20°C',
    '51°61′02″N 0°07′28″W',
    '51°30′02″',
    'TI 123 456',
    'SU 123 45',
    'AA 12 34',
    '///alpha.beta',
    '///alpha.b3ta.gamma',
    'see page.two.three',
    '9C3XGV2G+7',
    '9C3XAV2G+75',
    '9C3XG000+',
    'https://www.google.com/search?q=maps',
    'https://osm.org/about',
    'map of the farm',
  ])('%s is none', (text) => {
    expect(kindsIn(text)).toEqual([]);
    expect(kindsIn(`Meet us at ${text}, at ten.`)).toEqual([]);
  });
});

describe('together', () => {
  test('in order of place, each its own', () => {
    const text =
      'Start 51.5007, -0.1246; w3w.co/alpha.beta.gamma; TQ 300 800; https://osm.org/go/0EEQjE--; N 51° 30.040 W 000° 07.470; ' +
      '+51.5007-000.1246/; geo:51.5,-0.12; 9C3XGV2G+75; E 530034 N 180381; ///alpha.beta.gamma; 51°30′02″N 0°07′28″W; https://g.co/kgs/A';
    const seen = seenIn(text);
    expect(seen.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual([
      'coordinates 51.5007, -0.1246',
      'what3words w3w.co/alpha.beta.gamma',
      'coordinates TQ 300 800',
      'map-link https://osm.org/go/0EEQjE--',
      'coordinates N 51° 30.040 W 000° 07.470',
      'coordinates +51.5007-000.1246/',
      'map-link geo:51.5,-0.12',
      'coordinates 9C3XGV2G+75',
      'coordinates E 530034 N 180381',
      'what3words ///alpha.beta.gamma',
      'coordinates 51°30′02″N 0°07′28″W',
      'map-link https://g.co/kgs/A',
    ]);
    expect(text.split('; ')).toHaveLength(seen.length);
  });

  test.each([
    'https://www.google.com/maps?q=51.5007,-0.1246',
    'https://www.google.com/maps/place/TQ+300+800/@51.5007,-0.1246,17z',
    'https://www.google.com/maps/place/TQ300800',
    'https://plus.codes/9C3XGV2G+75',
    'geo:51.5007,-0.1246',
    'https://maps.google.com/?q=w3w:alpha.beta.gamma',
    'https://maps.google.com/?q=x///alpha.beta.gamma',
  ])('%s swallows what stands in it', (link) => {
    expect(kindsIn(`At ${link}.`)).toEqual([`map-link: ${link}`]);
  });

  test('what a link to anywhere else holds is found', () => {
    expect(kindsIn('https://example.org/?at=51.5007,-0.1246&then')).toEqual(['coordinates: 51.5007,-0.1246']);
  });

  test('no two lie over each other, and each stands where it says', () => {
    const pieces = fc.constantFrom(
      ...[
        '51.5007',
        '-0.1246',
        '51.5007, -0.1246',
        'N',
        'W',
        '51°30′02″',
        '0°07′28″',
        ', ',
        ' ',
        ';',
        '\n',
        '/',
        '///',
        'alpha.beta.gamma',
      ],
      ...[
        'https://',
        'maps.app.goo.gl/',
        'AbC',
        'w3w.co/',
        'geo:',
        'TQ',
        '300',
        '800',
        '9C3XGV2G+75',
        'GV2G+75',
        'London',
        'what3words',
        '?q=',
      ],
      ...[
        'google.com/maps',
        '@',
        '(',
        ')',
        '.',
        '\u200B',
        '<b>',
        '</b>',
        '５',
        'lat',
        'E 530034',
        'N 180381',
        '+',
        '-',
        '°',
        "'",
        'é',
        '📍',
      ],
    );
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 24 }).map((all) => all.join('')),
      anyText,
    );
    fc.assert(
      fc.property(texts, (text) => {
        const legible = legibleOf(fieldOf('/text', text));
        const found = pointingsIn(legible, { lat: 51.5, lon: -0.1 });
        for (const [index, { start, end, point }] of found.entries()) {
          expect(start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(legible.text.length);
          expect(legible.text.slice(start, end)).toBe(legible.text.slice(start, end).trim());
          if (point !== undefined) expect(Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('a short plus code is read near the point that is given', () => {
    const [code] = seenIn('GV2G+75 London', { lat: 51.6, lon: 0.1 });
    expect(told(code?.point)).toBe('51.5007, -0.1246');
    expect(seenIn('GV2G+75 London')[0]).not.toHaveProperty('point');
  });
});

describe('the cheap look', () => {
  test.each([
    ['map-link', 'osm.org/go/A'],
    ['map-link', 'life360.com/share/A'],
    ['map-link', 'Geo:51.5,-0.1'],
    ['what3words', '/ //'],
    ['what3words', 'W3W'],
    ['what3words', 'What3Words'],
    ['what3words', 'what three'],
    ['what3words', 'a three word address'],
    ['coordinates', '51.500'],
    ['coordinates', '51·500'],
    ['coordinates', '51 °'],
    ['coordinates', '51&deg;'],
    ['coordinates', '51d30'],
    ['coordinates', '51 deg'],
    ['coordinates', '51 30 02'],
    ['coordinates', '51 30.04'],
    ['coordinates', '+5130'],
    ['coordinates', 'cj+'],
    ['coordinates', 'TQ 30'],
    ['coordinates', 'J 338'],
    ['coordinates', 'tq 300 800'],
    ['coordinates', 'grid a 12'],
    ['coordinates', 'Eastings: 5'],
    ['coordinates', 'E 530034'],
  ] as const)('there may be %s in %j', (kind, text) => {
    expect(mayPoint(text, kind)).toBe(true);
    expect(mayPoint(text)).toBe(true);
  });

  test.each([
    '',
    'Well done to Year 4 for a brilliant week!',
    'PE kit on Tuesday and Thursday; school closes at 3.15pm on Friday 12 June 2026.',
    'Bring £3.50 or £12.50, or pay 100% by 10:30.',
    'We won 3-2, then lost 21-15 on Sunday.',
    'Half-term: 26/10/2026 to 30/10/2026, and/or later.',
    'E-mail office@example.org, see example.org.',
  ])('there is nothing in %j', (text) => {
    expect(mayPoint(text)).toBe(false);
  });

  test.each(['coordinates', 'map-link', 'what3words'] as const)('one kind alone: %s', (kind) => {
    const texts = { coordinates: '51.500', 'map-link': 'osm.org/go', what3words: 'w3w' };
    for (const [other, text] of Object.entries(texts)) expect(mayPoint(text, kind)).toBe(other === kind);
  });
});

test('prices, scores, times and dates point nowhere', () => {
  const number = fc.integer({ min: 0, max: 99 });
  const said = fc.oneof(
    fc.tuple(number, number).map(([a, b]) => `£${a}.${String(b).padStart(2, '0')}`),
    fc.tuple(number, number).map(([a, b]) => `${a}-${b}`),
    fc.tuple(number, number).map(([a, b]) => `${a % 24}:${String(b % 60).padStart(2, '0')}`),
    fc.tuple(number, number).map(([a, b]) => `${(a % 28) + 1}/${(b % 12) + 1}/2026`),
    fc.tuple(number, number, number).map(([a, b, c]) => `v${a}.${b}.${c}`),
    fc.tuple(number, number).map(([a, b]) => `${a} + ${b} = ${a + b}`),
    number.map((a) => `Year ${a % 7}`),
    number.map((a) => `${a}°C`),
    number.map((a) => `${a}.${a}%`),
    number.map((a) => `Room ${a}B`),
    number.map((a) => `page_${a}.jpg`),
    number.map((a) => `https://example.org/news/${a}`),
  );
  fc.assert(fc.property(fc.array(said, { maxLength: 12 }), (all) => expect(kindsIn(all.join(', '))).toEqual([])));
});

test('the worst of texts come to an end, and nothing in them is found twice', () => {
  const worst = [
    ...['51.5007, ', '51.5007,-0.1246 ', '1 ', '1', '51°30\'02"N ', '51&deg;', 'N', 'TQ 300 800 ', 'SO 123456 ', 'GV2G+75 London ', '22+'],
    ...[
      '/',
      '///a.b.',
      'a.',
      'w3w a.b.c ',
      'what3words.com/%41',
      'osm.org/',
      'osm.org/)',
      'osm.org/a))))))))) ',
      'google.com/maps/dir/a/ ',
    ],
    ...['google.com/maps/place/!3d1.1!4d1.1', 'l.facebook.com/l.php?u=l.facebook.com/', 'geo:1,1;a=1', '+51.5007-000.1246', 'lat 51.5007 '],
    ...['51.500 71 ', 'E 530034 N ', "51.5007' ", '51.5007,\n\n\n\n'],
  ];
  for (const piece of worst) {
    const legible = legibleOf(fieldOf('/text', piece.repeat(Math.ceil(20_000 / piece.length))));
    const found = pointingsIn(legible, { lat: 51.5, lon: -0.1 });
    expect(found.filter(({ start }, index) => start < (found[index - 1]?.end ?? 0))).toEqual([]);
  }
});
