import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { geohashPoint } from '../../../src/detect/places/geohash.ts';
import type { Point } from '../../../src/detect/places/pointing.ts';
import { told } from './seen.ts';

const DIGITS = '0123456789bcdefghjkmnpqrstuvwxyz';

/** The other way: numbers of so many bits, dealt out in turn. */
const hashOf = ({ lat, lon }: Point, length: number): string => {
  const [east, north] = [Math.ceil((5 * length) / 2), Math.floor((5 * length) / 2)];
  const bits = (value: number, range: number, count: number): string =>
    Math.min(2 ** count - 1, Math.floor(((value + range) / (2 * range)) * 2 ** count))
      .toString(2)
      .padStart(count, '0');
  const [x, y] = [bits(lon, 180, east), bits(lat, 90, north)];
  const dealt = Array.from({ length: 5 * length }, (_, at) => (at % 2 === 0 ? x[at / 2] : y[(at - 1) / 2])).join('');
  return (dealt.match(/.{5}/g) ?? []).map((five) => DIGITS[Number.parseInt(five, 2)]).join('');
};

test.each([
  ['u00uswvn3', '45.8292, 1.2594'],
  ['9g3qrkju0', '19.4026, -99.1657'],
  ['ezs42', '42.6050, -5.6030'],
  ['EZS42', '42.6050, -5.6030'],
  ['u4pruydqqvj', '57.6491, 10.4074'],
  ['s', '22.5000, 22.5000'],
  ['0', '-67.5000, -157.5000'],
  ['z', '67.5000, 157.5000'],
])('%s is at %s', (hash, wanted) => {
  expect(told(geohashPoint(hash))).toBe(wanted);
});

test.each(['', 'a', 'ezsi2', 'ezs4l', 'ezs4o', 'ezs 42', 'ezs42!'])('%j is none', (word) => {
  expect(geohashPoint(word)).toBeUndefined();
});

test('what is packed is unpacked to half a cell', () => {
  const point = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });
  fc.assert(
    fc.property(point, fc.integer({ min: 1, max: 10 }), (here, length) => {
      const found = geohashPoint(hashOf(here, length));
      expect(Math.abs((found?.lat ?? 999) - here.lat)).toBeLessThanOrEqual(90 / 2 ** Math.floor((5 * length) / 2) + 1e-9);
      expect(Math.abs((found?.lon ?? 999) - here.lon)).toBeLessThanOrEqual(180 / 2 ** Math.ceil((5 * length) / 2) + 1e-9);
    }),
  );
});
