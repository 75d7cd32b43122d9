import type { Point } from './pointing.ts';

interface Ellipsoid {
  readonly a: number;
  readonly b: number;
}

/** A national grid: the transverse Mercator projection of an ellipsoid, and how that lies against the one of GPS. */
export interface Grid extends Ellipsoid {
  readonly scale: number;
  /** Where its true origin lies, in degrees, and the eastings and northings given to it, in metres. */
  readonly origin: Point;
  readonly east: number;
  readonly north: number;
  /** To WGS 84: metres, seconds of arc and parts in a million, in the sense of the position vector. */
  readonly shift: { readonly metres: Vector; readonly seconds: Vector; readonly scale: number };
}

type Vector = readonly [x: number, y: number, z: number];

/** Ordnance Survey, "A guide to coordinate systems in Great Britain", its tables of ellipsoids, projections and transformations. */
export const BRITISH: Grid = {
  ...{ a: 6377563.396, b: 6356256.909, scale: 0.9996012717, origin: { lat: 49, lon: -2 }, east: 400_000, north: -100_000 },
  shift: { metres: [446.448, -125.157, 542.06], seconds: [0.1502, 0.247, 0.8421], scale: -20.4894 },
};
/** The Irish Grid on Airy Modified, shifted as the surveys of Ireland and Northern Ireland publish it. */
export const IRISH: Grid = {
  ...{ a: 6377340.189, b: 6356034.447, scale: 1.000035, origin: { lat: 53.5, lon: -8 }, east: 200_000, north: 250_000 },
  shift: { metres: [482.53, -130.596, 564.557], seconds: [-1.042, -0.214, -0.631], scale: 8.15 },
};
const WGS84: Ellipsoid = { a: 6378137, b: 6356752.3142 };

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;
const squareOfEccentricity = ({ a, b }: Ellipsoid): number => 1 - (b * b) / (a * a);

/** Where a place of a grid lies on the maps of today, to about five metres. */
export const wgs84Of = (grid: Grid, easting: number, northing: number): Point =>
  fromCartesian(shifted(toCartesian(unprojected(grid, easting, northing), grid), grid.shift), WGS84);

/** How far north along the central meridian a latitude is, in metres; the guide's formula (B3). */
const meridian = ({ a, b, scale, origin }: Grid, lat: number): number => {
  const n = (a - b) / (a + b);
  const [less, sum] = [lat - radians(origin.lat), lat + radians(origin.lat)];
  const terms = [
    (1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * less,
    -(3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(less) * Math.cos(sum),
    (1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * less) * Math.cos(2 * sum),
    -((35 / 24) * n ** 3) * Math.sin(3 * less) * Math.cos(3 * sum),
  ];
  return b * scale * terms.reduce((total, term) => total + term, 0);
};

/** The latitude that lies as far north as a northing says: nearer at every step, and after eight nearer than a millimetre. */
const footpoint = (grid: Grid, northing: number): number => {
  let lat = radians(grid.origin.lat);
  for (let step = 0; step < 8; step++) lat += (northing - grid.north - meridian(grid, lat)) / (grid.a * grid.scale);
  return lat;
};

/** Easting and northing to latitude and longitude, in radians, on the grid's own ellipsoid; the terms are VII to XIIA of the guide. */
const unprojected = (grid: Grid, easting: number, northing: number): Point => {
  const foot = footpoint(grid, northing);
  const e2 = squareOfEccentricity(grid);
  const [sine, tan, sec] = [Math.sin(foot), Math.tan(foot), 1 / Math.cos(foot)];
  const nu = (grid.a * grid.scale) / Math.sqrt(1 - e2 * sine ** 2);
  const rho = (grid.a * grid.scale * (1 - e2)) / (1 - e2 * sine ** 2) ** 1.5;
  const [t2, eta2, d] = [tan ** 2, nu / rho - 1, (easting - grid.east) / nu];
  const lat =
    (d ** 2 / 2 - (d ** 4 / 24) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2) + (d ** 6 / 720) * (61 + 90 * t2 + 45 * t2 ** 2)) * tan * (nu / rho);
  const lon =
    d -
    (d ** 3 / 6) * (nu / rho + 2 * t2) +
    (d ** 5 / 120) * (5 + 28 * t2 + 24 * t2 ** 2) -
    (d ** 7 / 5040) * (61 + 662 * t2 + 1320 * t2 ** 2 + 720 * t2 ** 3);
  return { lat: foot - lat, lon: radians(grid.origin.lon) + lon * sec };
};

/** From the middle of the Earth, in metres; the height is taken to be that of the ellipsoid. */
const toCartesian = ({ lat, lon }: Point, ellipsoid: Ellipsoid): Vector => {
  const e2 = squareOfEccentricity(ellipsoid);
  const nu = ellipsoid.a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  return [nu * Math.cos(lat) * Math.cos(lon), nu * Math.cos(lat) * Math.sin(lon), nu * (1 - e2) * Math.sin(lat)];
};

/** Helmert's transformation. */
const shifted = ([x, y, z]: Vector, { metres: [tx, ty, tz], seconds, scale }: Grid['shift']): Vector => {
  const [rx = 0, ry = 0, rz = 0] = seconds.map((second) => radians(second / 3600));
  const s = 1 + scale / 1_000_000;
  return [tx + s * x - rz * y + ry * z, ty + rz * x + s * y - rx * z, tz - ry * x + rx * y + s * z];
};

/** Bowring's formula, which needs no steps so near the ground. */
const fromCartesian = ([x, y, z]: Vector, { a, b }: Ellipsoid): Point => {
  const p = Math.hypot(x, y);
  const beta = Math.atan2(z * a, p * b);
  const [inner, outer] = [(a * a - b * b) / b, (a * a - b * b) / a];
  return { lat: degrees(Math.atan2(z + inner * Math.sin(beta) ** 3, p - outer * Math.cos(beta) ** 3)), lon: degrees(Math.atan2(y, x)) };
};
