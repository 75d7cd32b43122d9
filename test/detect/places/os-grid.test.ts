import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kmBetween } from '../../../src/detect/places/distance.ts';
import type { Point } from '../../../src/detect/places/pointing.ts';
import { GREAT_BRITAIN, IRELAND, metresOf, referenceOf } from './grids.ts';
import { kindsIn, onlyIn, told } from './seen.ts';

const NOWHERE: Point = { lat: 0, lon: 0 };
const metresFrom = (text: string, wanted: Point): number => 1000 * kmBetween(onlyIn(text).point ?? NOWHERE, wanted);

describe('where a reference points', () => {
  // The worked example of Ordnance Survey's guide, on the maps of today; on its own ellipsoid it is 52.6576, 1.7179.
  test('TG 51409 13177', () => {
    expect(told(onlyIn('TG 51409 13177').point)).toBe('52.6580, 1.7160');
    expect(metresFrom('TG 51409 13177', { lat: 52.657977, lon: 1.716038 })).toBeLessThan(5);
  });

  // Of the middle of each square, by PROJ with the parameters that the surveys publish.
  test.each([
    ['TQ 300 800', '51.5044, -0.1276'],
    ['NN166712', '56.7966, -5.0039'],
    ['HU 39668 75316', '60.4597, -1.2806'],
    ['J 338 740', '54.5970, -5.9298'],
    ['grid ref O 15904 34671', '53.3498, -6.2602'],
    ['C 434 166', '54.9954, -7.3219'],
  ])('%s is at %s', (text, wanted) => {
    expect(told(onlyIn(text).point)).toBe(wanted);
  });

  test.each([
    ['grid ref TQ 38', 530_000 + 5000, 180_000 + 5000],
    ['TQ 30 80', 530_500, 180_500],
    ['TQ 300 800', 530_050, 180_050],
    ['TQ 3000 8000', 530_005, 180_005],
    ['TQ 30000 80000', 530_000.5, 180_000.5],
    ['TQ3000080000', 530_000.5, 180_000.5],
    ['grid ref SV 000 000', 50, 50],
    ['HP 614 145', 461_450, 1_214_550],
    ['OV 000 000', 500_050, 500_050],
  ])('%s is the middle of its square', (text, east, north) => {
    const metres = metresOf(onlyIn(text).point ?? NOWHERE, GREAT_BRITAIN);
    expect(Math.hypot(metres.east - east, metres.north - north)).toBeLessThan(1);
  });

  test.each([
    [6, 70.8],
    [8, 7.2],
    [10, 0.8],
  ])('a reference of %d digits is read back to half a square', (digits, half) => {
    const point = fc.record({ lat: fc.double({ min: 50, max: 60.8, noNaN: true }), lon: fc.double({ min: -7, max: 1.7, noNaN: true }) });
    fc.assert(
      fc.property(point, (here) => {
        const { east, north } = metresOf(here, GREAT_BRITAIN);
        expect(metresFrom(`grid ref ${referenceOf(east, north, digits, GREAT_BRITAIN)}`, here)).toBeLessThan(half + 0.5);
      }),
    );
  });

  test('one of the Irish grid too', () => {
    const point = fc.record({
      lat: fc.double({ min: 51.5, max: 55.3, noNaN: true }),
      lon: fc.double({ min: -10, max: -5.6, noNaN: true }),
    });
    fc.assert(
      fc.property(point, (here) => {
        const { east, north } = metresOf(here, IRELAND);
        expect(metresFrom(`grid ref ${referenceOf(east, north, 10, IRELAND)}`, here)).toBeLessThan(1.3);
      }),
    );
  });
});

describe('how a reference is written', () => {
  test.each([
    ['Meet at TQ 300 800.', 'TQ 300 800'],
    ['Meet at (TQ 300 800) at ten', 'TQ 300 800'],
    ['TQ300800', 'TQ300800'],
    ['TQ  300  800', 'TQ  300  800'],
    ['TQ 300,800', 'TQ 300,800'],
    ['TQ 300, 800', 'TQ 300, 800'],
    ['TQ 300-800', 'TQ 300-800'],
    ['TQ 300/800', 'TQ 300/800'],
    ['Tq 300 800', 'Tq 300 800'],
    ['tq 300 800', 'tq 300 800'],
    ['TQ300800 10am', 'TQ300800'],
    ['TQ 300 800 2 miles', 'TQ 300 800'],
    ['TQ300800 2 miles', 'TQ300800'],
    ['TQ 3080', 'TQ 3080'],
    ['TQ3080', 'TQ3080'],
    ['TQ 30 80', 'TQ 30 80'],
    ['SO 123 456', 'SO 123 456'],
    ['Meet us at NO 123456', 'NO 123456'],
    ['MEET AT NO 123456', 'NO 123456'],
    ['(NO 123456)', 'NO 123456'],
    ['Here: SO 123456', 'SO 123456'],
    ['SC 123 456', 'SC 123 456'],
    ['SC123456', 'SC123456'],
    ['at –SU 123 456', 'SU 123 456'],
    ['J 3380 7400', 'J 3380 7400'],
    ['J 11234 56789', 'J 11234 56789'],
    ['SE 123456 A walk', 'SE 123456'],
    ['SE 123456 a walk', 'SE 123456'],
    ['SE 123456 A short walk', 'SE 123456'],
    ['SK 19999 20001', 'SK 19999 20001'],
    ['TQ 199 200', 'TQ 199 200'],
    ['TQ 1801', 'TQ 1801'],
    ['TQ 2101', 'TQ 2101'],
    ['D 100 300', 'D 100 300'],
    ['G 100 300', 'G 100 300'],
    ['H 100 300', 'H 100 300'],
    ['SK 12024 34567', 'SK 12024 34567'],
    ['TQ 30 80,5 miles on', 'TQ 30 80'],
    ['TQ 3080 at ten', 'TQ 3080'],
    ['grid ref TQ 3 8', 'TQ 3 8'],
    ['a SO 123456', 'SO 123456'],
    [`${'x'.repeat(20)} SO 123456`, 'SO 123456'],
    ['SE 123456 Dog walk', 'SE 123456'],
    ['SE 123456 B2', 'SE 123456'],
    ['SU 123456 7pm', 'SU 123456'],
  ])('%s', (text, wanted) => {
    expect(kindsIn(text)).toEqual([`coordinates: ${wanted}`]);
  });

  test.each([
    'gridref SO 12',
    'gridsquare SO 12',
    'OSref SO 12',
    'Grid ref SO 12',
    'grid reference: so 12',
    'Map ref NO 25',
    'OS ref. ST 12',
    'O.S. ref ST 12',
    'Grid square ST 12',
    'NGR ST 12',
    'n.g.r. ST 12',
    'OSGR ST 12',
    'The National Grid: ST 12',
    'Irish Grid J 33',
    'OS Grid ST 12',
    'ST 12 (grid ref)',
    'ST 12 34 is our grid reference',
    'grid ref su1234',
    'grid ref NE 2024',
    'grid ref X 12',
    'grid ref a 12 34',
    'grid ref SC 123456',
    `grid ref${'.'.repeat(31)} ST 12`,
    `ST 12 ${'.'.repeat(15)} grid ref`,
  ])('%s: called so, it is one', (text) => {
    expect(onlyIn(text).kind).toBe('coordinates');
  });

  test.each([
    'SO 12',
    'NO 25',
    'ST 12',
    'TQ 30',
    'TI 123 456',
    'TQ 1I3 456',
    'SU 123 45',
    'TQ   300 800',
    'TQ 300   800',
    'grid ref TQ 300000800000',
    'grid ref su 123',
    'Referees: tq 30 80',
    'Referees: J 33 74',
    '5 NO 123456',
    `${'x'.repeat(21)} SO 123456`,
    '7-SK123456',
    'ngry at ST 12',
    'Ingr, ST 12',
    'SU 12 345',
    'SU 12 3456',
    'SU 1 23456',
    'SU 123',
    'SU 12345678901',
    'AA 12 34',
    'AA 123 456',
    'grid ref AA 12 34',
    'grid ref TI 123 456',
    'grid ref su 123 45',
    'OZ 123 456',
    'HA 123 456',
    'TE 123 456',
    'SO 1234',
    'SO 12 34',
    'SE 10 12',
    'TQ 30-80',
    'TQ 30,80',
    'NT 1895',
    'NN 2026',
    'NN 1999',
    'SU 2024 2025',
    'SU 1999 1234',
    'SU 1234 2099',
    'TQ 12 34 56',
    'NR 12 34 56 C',
    'SK 123456 D',
    'SK 123456 A.',
    'ACCOUNT NO 123456',
    'Charity NO 123456',
    'No 123456',
    'No 123 456',
    'so 100 200 people',
    'or 100 200',
    'SC 998877',
    'SN 123456',
    'tq300800',
    'tq3080',
    'tq 30 80',
    'SW19 5AE',
    'TQ12 3AB',
    'SK12 ABC',
    'SK123456.jpg',
    'IMG_SK123456',
    'SK123456_small',
    'order-SK123456',
    'trips/SK123456',
    '#SK123456',
    '@SK123456',
    '.SK123456',
    'SKU 123456',
    'ASK 123 456',
    '1SK 123 456',
    'SK 123 456th',
    'SK 123 456.5',
    'HT 12 15',
    'A 123 456',
    'B 123 456',
    'O 123 456',
    'j 338 740',
    'J 33 74',
    'J338740',
    'J 338740',
    'H 01697 73123',
    'D 2024 2025',
    'C123456789',
    'the gridlock at ST 12',
    'a hungry ST 12',
    `grid ref${'.'.repeat(32)} ST 12`,
    `ST 12 ${'.'.repeat(16)} grid ref`,
  ])('%s is none', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test('every square of Great Britain is known, and none beyond', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const squares = letters.flatMap((first) => letters.map((second) => first + second));
    const known = squares.filter((square) => kindsIn(`grid ref ${square} 500 500`).length > 0);
    const wanted = Array.from({ length: 13 }, (_, north) =>
      Array.from({ length: 7 }, (_, east) => referenceOf(east * 100_000, north * 100_000, 6, GREAT_BRITAIN).slice(0, 2)),
    ).flat();
    expect(known.sort()).toEqual(wanted.sort());
  });
});

describe('metres of the National Grid', () => {
  test.each([
    ['E 530034 N 180381', '51.5074, -0.1277'],
    ['Easting: 530034, Northing: 180381', '51.5074, -0.1277'],
    ['Eastings 530034.5m and Northings 180381.2m', '51.5074, -0.1277'],
    ['Easting=530034\nNorthing=180381', '51.5074, -0.1277'],
    ['E530034/N1180381', '60.4861, 0.3645'],
    ['E530034N180381', '51.5074, -0.1277'],
    ['E = 530034; N = 180381', '51.5074, -0.1277'],
    ['E530034\r\n N180381', '51.5074, -0.1277'],
    ['easting 530034.123m, northing 180381.123m', '51.5074, -0.1277'],
    ['E:  530034  ; N:  180381', '51.5074, -0.1277'],
  ])('%s', (text, wanted) => {
    const seen = onlyIn(`at ${text}.`);
    expect([seen.kind, seen.text, told(seen.point)]).toEqual(['coordinates', text, wanted]);
  });

  test.each([
    ['E 700000 N 180381', 1],
    ['E 700001 N 180381', 0],
    ['E 530034 N 1300000', 1],
    ['E 530034 N 1300001', 0],
    ['E 53003 N 180381', 0],
    ['E 530034 N 1803', 0],
    ['E 530034 N 18038', 1],
    ['E 530034 180381', 0],
    ['PE 530034 N 180381', 0],
    ['1E 530034 N 180381', 0],
    ['E 530034 N 180381x', 0],
    ['E 530034 N 180381m2', 0],
    ['E    530034 N 180381', 0],
    ['E 530034 N    180381', 0],
    ['E 530034 ,;/ N 180381', 0],
    ['E 530034.1234 N 180381', 0],
    ['E 530034. N 180381', 0],
    ['E 530034 N 18038123', 0],
  ])('%s: %d', (text, count) => {
    expect(kindsIn(text)).toHaveLength(count);
  });
});
