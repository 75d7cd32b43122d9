import type { PhotoPlace } from '../../model.ts';
import type { Point } from './pointing.ts';

/** A point, if there is such a place on the globe. */
export const onEarth = (lat: number, lon: number): Point | undefined =>
  Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : undefined;

const [SOUTH, NORTH, WEST, EAST] = [49.8, 60.95, -8.75, 1.95] as const;

/** The United Kingdom from Scilly to Shetland, as a box: two bare numbers that fall into it are taken to be a place. */
export const inUk = ({ lat, lon }: Point): boolean => lat >= SOUTH && lat <= NORTH && lon >= WEST && lon <= EAST;

/** Where a photo may have been taken: without the letters for its sides it may be mirrored, and each of the four places is looked at. */
export const pointsOf = ({ lat, lon, unsigned }: PhotoPlace): readonly Point[] => {
  if (unsigned !== true) return [{ lat, lon }];
  return [lat, -lat].flatMap((one) => [lon, -lon].map((other) => ({ lat: one, lon: other })));
};
