import type { Point } from './pointing.ts';

/** Mean radius of the Earth in kilometres. */
const RADIUS = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** Half the square of the chord that an angle spans, by the haversine formula. */
const haversine = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;

/** How far it is from one point to another over a round Earth; at most half a per cent off. */
export const kmBetween = (a: Point, b: Point): number => {
  const part = haversine(b.lat - a.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * haversine(b.lon - a.lon);
  return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, part)));
};
