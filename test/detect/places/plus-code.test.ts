import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { plusCodesIn } from '../../../src/detect/places/plus-code.ts';
import type { Point } from '../../../src/detect/places/pointing.ts';
import { kindsIn, onlyIn, seenIn, told } from './seen.ts';

const DIGITS = '23456789CFGHJMPQRVWX';

/** Codes as their specification makes them with whole numbers: a step of the finest grid is 1/25,000,000 of a degree north, 1/8,192,000 east. */
const codeOf = ({ lat, lon }: Point, length: number): string => {
  let [north, east] = [BigInt(Math.floor((lat + 90) * 25_000_000)), BigInt(Math.floor((lon + 180) * 8_192_000))];
  let code = '';
  for (let digit = 0; digit < 5; digit++) {
    code = (DIGITS[Number((north % 5n) * 4n + (east % 4n))] ?? '') + code;
    [north, east] = [north / 5n, east / 4n];
  }
  for (let pair = 0; pair < 5; pair++) {
    code = (DIGITS[Number(north % 20n)] ?? '') + (DIGITS[Number(east % 20n)] ?? '') + code;
    [north, east] = [north / 20n, east / 20n];
  }
  const kept = code.slice(0, length);
  return length < 8 ? `${kept.padEnd(8, '0')}+` : `${kept.slice(0, 8)}+${kept.slice(8)}`;
};

/** How far, at most, the middle of a code's cell is from what is in it, in degrees north and east. */
const reach = (length: number): readonly [number, number] =>
  length <= 10
    ? [20 ** (2 - length / 2) / 2, 20 ** (2 - length / 2) / 2]
    : [0.000125 / 5 ** (length - 10) / 2, 0.000125 / 4 ** (length - 10) / 2];

const place = fc.record({ lat: fc.double({ min: 49.8, max: 60.95, noNaN: true }), lon: fc.double({ min: -8.75, max: 1.95, noNaN: true }) });

describe('full codes', () => {
  test.each([
    ['9C3XGV2G+75', '51.5007, -0.1246'],
    ['9C3XGV2G+75C', '51.5007, -0.1246'],
    ['9c3xgv2g+75', '51.5007, -0.1246'],
    ['9C3XGV2G+', '51.5012, -0.1237'],
    ['9C3XGV00+', '51.5250, -0.1250'],
    ['9C3X0000+', '51.5000, -0.5000'],
    ['9C000000+', '60.0000, -10.0000'],
    // Of the specification's own table of decoding.
    ['7FG49QCJ+2V', '20.3701, 2.7822'],
    ['7FG49QCJ+2VX', '20.3701, 2.7822'],
    ['7FG49QCJ+2VXGJ', '20.3701, 2.7822'],
    ['8FVC2222+22', '47.0001, 8.0001'],
    ['4VCPPQGP+Q9', '-41.2731, 174.7859'],
    ['62G20000+', '0.5000, -179.5000'],
    ['2C220000+', '-89.5000, -19.5000'],
    ['CFX3X2X2+X2', '89.9999, 1.0001'],
    ['6FH32222+222', '1.0000, 1.0000'],
  ])('%s is at %s', (code, wanted) => {
    const seen = onlyIn(`Here: ${code}, by the gate.`);
    expect([seen.kind, seen.text, told(seen.point)]).toEqual(['coordinates', code, wanted]);
  });

  test('digits alone, if they are called so', () => {
    expect(told(onlyIn('Plus code: 23456789+22').point)).toBe('-87.7849, -156.7324');
  });

  test.each([2, 4, 6, 8, 10, 11, 12, 13, 15])('a code of %d digits is read back', (length) => {
    const [north, east] = reach(length);
    fc.assert(
      fc.property(place, (here) => {
        const { point } = onlyIn(codeOf(here, length));
        expect(Math.abs((point?.lat ?? 99) - here.lat)).toBeLessThanOrEqual(north + 1e-7);
        expect(Math.abs((point?.lon ?? 999) - here.lon)).toBeLessThanOrEqual(east + 2e-7);
      }),
    );
  });

  test.each([
    '9C3XGV2G+7',
    '9C3XAV2G+75',
    '9C3XG000+',
    '9C3XGV0G+',
    '9C3XGV00+75',
    '9C3XGV2G75',
    '9C3XGV2G+75CCCCCC',
    '9C3XGV2G+75+',
    '+9C3XGV2G+75',
    'A9C3XGV2G+75',
    '9C3XGV2G+75U',
    '9C3XGV2G+75é',
    '3XGV2G+75',
    'F23XGV2G+75',
    '9W3XGV2G+75',
    '9X3XGV2G+75',
    '23456789+22',
    '00000000+',
  ])('%s is none', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.each(['C23XGV2G+75', '9V3XGV2G+75', '2C3XGV2G+75', 'CCCCCCCC+CC'])(
    '%s is one: the first pair has nine rows and eighteen columns',
    (code) => {
      expect(onlyIn(code).text).toBe(code);
    },
  );
});

describe('short codes', () => {
  test.each([
    ['GV2G+75 London', 'GV2G+75'],
    ['GV2G+75, London', 'GV2G+75'],
    ['GV2G+75C London', 'GV2G+75C'],
    ['We are at GV2G+75 École', 'GV2G+75'],
    ['GV2G+752222 London', 'GV2G+752222'],
    ['GV2G+7522222 London', 'GV2G+7522222'],
    ['Ely GV2G+75', 'GV2G+75'],
    ['Oy GV2G+75', 'GV2G+75'],
    ['London GV2G+75', 'GV2G+75'],
    ['London, GV2G+75', 'GV2G+75'],
    ['Stoke-on-Trent GV2G+75', 'GV2G+75'],
    ["Bishop's GV2G+75", 'GV2G+75'],
    ['3XGV2G+75 London', '3XGV2G+75'],
    ['G2+75 London', 'G2+75'],
    ['XGRF+PM Zürich', 'XGRF+PM'],
    ['2222+2G London', '2222+2G'],
    ['plus code 2222+22', '2222+22'],
    ['plus code CC+CC', 'CC+CC'],
    ['plus code gate GV2G+75', 'GV2G+75'],
    ['GV2G+75 (plus code)', 'GV2G+75'],
    ['our Pluscode: GV2G+75', 'GV2G+75'],
    ['open location code GV2G+75', 'GV2G+75'],
    ['plus code 234X+25', '234X+25'],
  ])('%s', (text, wanted) => {
    expect(seenIn(text).map((seen) => [seen.kind, seen.text, seen.point])).toEqual([['coordinates', wanted, undefined]]);
  });

  test.each([
    'GV2G+75',
    'GV2G+75 london',
    'london GV2G+75',
    'gv2g+75 London',
    'GV2G+75 L',
    'GV2G+75. London',
    'GV2G+75\nLondon',
    'GV2G+7 London',
    'GV2+75 London',
    'GV2GX+75 London',
    'GA2G+75 London',
    'GV2G+75222222 London',
    'A GV2G+75',
    'I, GV2G+75',
    'G+75 London',
    '+75 London',
    '22+33 London',
    'CC+CC London',
    '2X+34 London',
    '2G+75 London',
    'XX+2G London',
    '2222+22 London',
    '234X+25 Solve',
    'AGV2G+75 London',
    'grade C+ in Maths',
    '5+ Year 6',
  ])('%s is none', (text) => {
    expect(kindsIn(text)).toEqual([]);
  });

  test.each([
    // Of the specification's own table, the codes that are whole.
    ['CJ+2VX', { lat: 51.3708675, lon: -1.217765625 }, '9C3W9QCJ+2VX'],
    ['CJ+2VX', { lat: 51.3701125, lon: -1.217010625 }, '9C3W9QCJ+2VX'],
    ['9QCJ+2VX', { lat: 51.3852125, lon: -1.217765625 }, '9C3W9QCJ+2VX'],
    ['9QCJ+2VX', { lat: 51.3701125, lon: -1.232865625 }, '9C3W9QCJ+2VX'],
    ['XGRF+PM', { lat: 47.0, lon: 8.55 }, '8FRCXGRF+PM'],
    ['2222+22', { lat: 89.6, lon: 0 }, 'CFX22222+22'],
    ['XXXX+XX', { lat: -89.6, lon: 0 }, '2C2XXXXX+XX'],
    ['GV2G+75', { lat: 51.9, lon: -0.6 }, '9C3XGV2G+75'],
    ['GV2G+75', { lat: 52.1, lon: 0.4 }, '9F42GV2G+75'],
    ['XXXXXX+XX', { lat: -81, lon: 0 }, '2CXXXXXX+XX'],
  ])('%s near %j is %s', (code, near, full) => {
    expect(told(onlyIn(`plus code ${code}`, near).point)).toBe(told(onlyIn(full).point));
  });

  test.each([
    [2, 9],
    [4, 0.45],
    [6, 0.02],
  ])('without %d digits it is completed as the nearest', (dropped, reachable) => {
    const off = fc.record({ lat: fc.double({ min: -1, max: 1, noNaN: true }), lon: fc.double({ min: -1, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(place, off, (here, { lat, lon }) => {
        const near = { lat: here.lat + lat * reachable, lon: here.lon + lon * reachable };
        const [found] = [...plusCodesIn(`plus code ${codeOf(here, 11).slice(dropped)}`, near)];
        const [whole] = [...plusCodesIn(codeOf(here, 11))];
        expect(told(found?.point)).toBe(told(whole?.point));
      }),
    );
  });
});
