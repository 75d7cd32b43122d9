import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { osmCodePoint } from '../../../src/detect/places/osm-code.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~';

/** As the site makes them: 32 bits of each, interleaved into 64, six to a digit. */
const codeOf = (lat: number, lon: number, length: number): string => {
  const [x, y] = [BigInt(Math.floor(((lon + 180) / 360) * 2 ** 32)), BigInt(Math.floor(((lat + 90) / 180) * 2 ** 32))];
  let code = 0n;
  for (let bit = 31n; bit >= 0n; bit--) code = (code << 2n) | (((x >> bit) & 1n) << 1n) | ((y >> bit) & 1n);
  return Array.from({ length }, (_, at) => DIGITS[Number((code >> BigInt(58 - 6 * at)) & 63n)]).join('');
};

// From the tests of the site and of others who read its links.
test.each([
  ['0EEQjE--', 51.510772705078125, 0.054931640625],
  ['0EEQjE==', 51.510772705078125, 0.054931640625],
  ['0EEQjE', 51.510772705078125, 0.054931640625],
  ['0EEQjE-', 51.510772705078125, 0.054931640625],
  ['NuJWxJh-', -16.231527, -49.083481],
  ['AAA', -90, -180],
])('%s is at %d, %d', (code, lat, lon) => {
  expect(osmCodePoint(code)?.lat).toBeCloseTo(lat, 6);
  expect(osmCodePoint(code)?.lon).toBeCloseTo(lon, 6);
});

test('older links have @ for ~', () => {
  expect(osmCodePoint('1N8H@P_5W')).toEqual(osmCodePoint('1N8H~P_5W'));
  expect(osmCodePoint('1N8H@P_5W')).not.toEqual(osmCodePoint('1N8H_P_5W'));
});

test.each(['', 'AB', '--', 'AB---', 'ABC---', 'AB+C', 'AB C', 'AAAAAAAAAAAAAAAA', 'ABCé'])('%j is none', (word) => {
  expect(osmCodePoint(word)).toBeUndefined();
});

test('fifteen digits are the most', () => {
  expect(osmCodePoint('A'.repeat(15))).toEqual({ lat: -90, lon: -180 });
});

test('what is packed is unpacked to a cell', () => {
  const degrees = (limit: number) => fc.double({ min: -limit, max: limit - 0.001, noNaN: true });
  fc.assert(
    fc.property(
      degrees(90),
      degrees(180),
      fc.integer({ min: 3, max: 10 }),
      fc.constantFrom('', '-', '--', '='),
      (lat, lon, length, tail) => {
        const point = osmCodePoint(codeOf(lat, lon, length) + tail) ?? { lat: 999, lon: 999 };
        expect(lat - point.lat).toBeGreaterThanOrEqual(-1e-9);
        expect(lat - point.lat).toBeLessThanOrEqual(180 / 2 ** (3 * length) + 1e-9);
        expect(lon - point.lon).toBeGreaterThanOrEqual(-1e-9);
        expect(lon - point.lon).toBeLessThanOrEqual(360 / 2 ** (3 * length) + 1e-9);
      },
    ),
  );
});
