import type { Point } from '../../../src/detect/places/pointing.ts';

/** From the globe to the national grids, by other formulae than the ones that lead back: Krüger's series, and the shift reversed. */

interface Grid {
  readonly a: number;
  readonly b: number;
  readonly scale: number;
  readonly lat: number;
  readonly lon: number;
  readonly east: number;
  readonly north: number;
  readonly shift: readonly [x: number, y: number, z: number, rx: number, ry: number, rz: number, ppm: number];
}

export const GREAT_BRITAIN: Grid = {
  ...{ a: 6377563.396, b: 6356256.909, scale: 0.9996012717, lat: 49, lon: -2, east: 400_000, north: -100_000 },
  shift: [-446.448, 125.157, -542.06, -0.1502, -0.247, -0.8421, 20.4894],
};
export const IRELAND: Grid = {
  ...{ a: 6377340.189, b: 6356034.447, scale: 1.000035, lat: 53.5, lon: -8, east: 200_000, north: 250_000 },
  shift: [-482.53, 130.596, -564.557, 1.042, 0.214, 0.631, -8.15],
};

const rad = (degrees: number): number => (degrees * Math.PI) / 180;

const shifted = ({ lat, lon }: Point, { a, b, shift }: Grid): Point => {
  const [tx, ty, tz, ...turns] = shift;
  const [rx = 0, ry = 0, rz = 0] = turns.map((second) => rad(second / 3600));
  const s = 1 + (turns[3] ?? 0) / 1e6;
  const e2 = 1 - (6356752.3142 / 6378137) ** 2;
  const nu = 6378137 / Math.sqrt(1 - e2 * Math.sin(rad(lat)) ** 2);
  const x = nu * Math.cos(rad(lat)) * Math.cos(rad(lon));
  const y = nu * Math.cos(rad(lat)) * Math.sin(rad(lon));
  const z = nu * (1 - e2) * Math.sin(rad(lat));
  const [u, v, w] = [tx + s * x - rz * y + ry * z, ty + rz * x + s * y - rx * z, tz - ry * x + rx * y + s * z];
  // Bowring's direct solution instead of steps.
  const p = Math.hypot(u, v);
  const beta = Math.atan2(w * a, p * b);
  const own = 1 - (b / a) ** 2;
  const second = (a / b) ** 2 - 1;
  return { lat: Math.atan2(w + second * b * Math.sin(beta) ** 3, p - own * a * Math.cos(beta) ** 3), lon: Math.atan2(v, u) };
};

/** Metres north and east of the equator and the central meridian, before the grid's own origin is taken off. */
const kruger = (lat: number, lon: number, { a, b, scale }: Grid): { readonly x: number; readonly y: number } => {
  const n = (a - b) / (a + b);
  const e = Math.sqrt(1 - (b / a) ** 2);
  const mean = (a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const alpha = [n / 2 - (2 * n ** 2) / 3 + (5 * n ** 3) / 16, (13 * n ** 2) / 48 - (3 * n ** 3) / 5, (61 * n ** 3) / 240];
  const t = Math.sinh(Math.atanh(Math.sin(lat)) - e * Math.atanh(e * Math.sin(lat)));
  const [xi, eta] = [Math.atan2(t, Math.cos(lon)), Math.atanh(Math.sin(lon) / Math.sqrt(1 + t * t))];
  const north = alpha.reduce((sum, term, j) => sum + term * Math.sin(2 * (j + 1) * xi) * Math.cosh(2 * (j + 1) * eta), xi);
  const east = alpha.reduce((sum, term, j) => sum + term * Math.cos(2 * (j + 1) * xi) * Math.sinh(2 * (j + 1) * eta), eta);
  return { x: scale * mean * east, y: scale * mean * north };
};

/** Easting and northing of a point of the globe, in metres. */
export const metresOf = (point: Point, grid: Grid): { readonly east: number; readonly north: number } => {
  const { lat, lon } = shifted(point, grid);
  const { x, y } = kruger(lat, lon - rad(grid.lon), grid);
  const origin = kruger(rad(grid.lat), 0, grid);
  return { east: grid.east + x, north: grid.north + y - origin.y };
};

/** The rows of letters as the maps print them, north at the top. */
const ROWS = ['ABCDE', 'FGHJK', 'LMNOP', 'QRSTU', 'VWXYZ'];
const letterAt = (column: number, row: number): string => ROWS[4 - row]?.[column] ?? '?';

/** A reference of so many digits to the square that holds these metres. */
export const referenceOf = (east: number, north: number, digits: number, grid: Grid): string => {
  const [column, row] = [Math.floor(east / 100_000), Math.floor(north / 100_000)];
  // The false origin of Great Britain is the corner of square SV: two squares of 500 km east, and one north, of the lattice's own.
  const [x, y] = [column + 10, row + 5];
  const letters = grid === IRELAND ? letterAt(column, row) : letterAt(Math.floor(x / 5), Math.floor(y / 5)) + letterAt(x % 5, y % 5);
  const figure = (metres: number): string =>
    String(Math.floor(metres % 100_000))
      .padStart(5, '0')
      .slice(0, digits / 2);
  return `${letters} ${figure(east)} ${figure(north)}`;
};
