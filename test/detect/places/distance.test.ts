import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kmBetween } from '../../../src/detect/places/distance.ts';

const point = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lon: fc.double({ min: -180, max: 180, noNaN: true }) });

test.each([
  ['a degree of latitude', { lat: 51, lon: -1 }, { lat: 52, lon: -1 }, 111.195],
  ['a degree of longitude at the equator', { lat: 0, lon: 0 }, { lat: 0, lon: 1 }, 111.195],
  ['a degree of longitude halfway to the pole', { lat: 60, lon: 0 }, { lat: 60, lon: 1 }, 55.597],
  ['from pole to pole', { lat: -90, lon: 0 }, { lat: 90, lon: 77 }, 20_015.115],
  ['half round the equator', { lat: 0, lon: -90 }, { lat: 0, lon: 90 }, 20_015.115],
  ['over the date line', { lat: 0, lon: 179.5 }, { lat: 0, lon: -179.5 }, 111.195],
  ["London to Edinburgh, from castle to castle's town", { lat: 51.5074, lon: -0.1278 }, { lat: 55.9533, lon: -3.1883 }, 534.0],
])('%s', (_, a, b, km) => {
  expect(Math.abs(kmBetween(a, b) - km)).toBeLessThan(km / 1000);
});

test('it is as far there as back, nowhere to where one is, and never further than half round', () => {
  fc.assert(
    fc.property(point, point, (a, b) => {
      expect(kmBetween(a, b)).toBeCloseTo(kmBetween(b, a), 6);
      expect(kmBetween(a, a)).toBe(0);
      expect(kmBetween(a, b)).toBeGreaterThanOrEqual(0);
      expect(kmBetween(a, b)).toBeLessThanOrEqual(20_015.2);
    }),
  );
});
