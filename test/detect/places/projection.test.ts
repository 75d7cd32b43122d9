import { expect, test } from '@jest/globals';
import { BRITISH, IRISH, wgs84Of } from '../../../src/detect/places/projection.ts';

// By PROJ, which follows another way (Poder and Engsager's), with the parameters that the surveys publish: corners, middles, and the
// worked example of the guide.
test.each([
  [BRITISH, 0, 0, 49.7668072279, -7.5571598438],
  [BRITISH, 700_000, 0, 49.8251845964, 2.1700786161],
  [BRITISH, 0, 1_300_000, 61.374250162, -9.4971382249],
  [BRITISH, 700_000, 1_300_000, 61.4645902293, 3.6320205187],
  [BRITISH, 400_000, 650_000, 55.7433828304, -2.0015668911],
  [BRITISH, 651_409.903, 313_177.27, 52.6579786003, 1.7160519459],
  [IRISH, 0, 0, 51.2185649073, -10.8634425448],
  [IRISH, 400_000, 0, 51.2185806565, -5.1379980967],
  [IRISH, 0, 500_000, 55.7047470209, -11.1825315293],
  [IRISH, 400_000, 500_000, 55.7047674071, -4.8189842681],
  [IRISH, 200_000, 250_000, 53.5002111852, -8.0007385052],
])('%#: to two centimetres', (grid, east, north, lat, lon) => {
  const point = wgs84Of(grid, east, north);
  expect(Math.abs(point.lat - lat)).toBeLessThan(1.5e-7);
  expect(Math.abs(point.lon - lon)).toBeLessThan(1.5e-7);
});
