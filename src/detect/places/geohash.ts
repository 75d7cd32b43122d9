import type { Point } from './pointing.ts';

/** The 32 digits of a geohash, each five bits. */
const ALPHABET = '0123456789bcdefghjkmnpqrstuvwxyz';

/** The middle of what a geohash names: its bits halve the globe in turn, longitude first. Undefined for any other word. */
export const geohashPoint = (hash: string): Point | undefined => {
  const digits = Array.from(hash.toLowerCase(), (digit) => ALPHABET.indexOf(digit));
  if (digits.length === 0 || digits.includes(-1)) return undefined;
  const bits = digits.map((digit) => digit.toString(2).padStart(5, '0')).join('');
  const every = (from: number): string =>
    Array.from(bits)
      .filter((_, index) => index % 2 === from)
      .join('');
  return { lat: middle(every(1), 90), lon: middle(every(0), 180) };
};

/** The middle of what is left between -limit and limit after each bit has taken the lower half or the upper. */
const middle = (bits: string, limit: number): number => {
  let [low, high] = [-limit, limit];
  for (const bit of bits) {
    const half = (low + high) / 2;
    if (bit === '1') low = half;
    else high = half;
  }
  return (low + high) / 2;
};
