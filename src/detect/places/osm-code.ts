import type { Point } from './pointing.ts';

/** The 64 digits of OpenStreetMap's short links, each six bits; older links have `@` for the last. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_~';
const CODE = /^([\w~@]{3,15})[-=]{0,2}$/;

/**
 * Where a short link opens the map. Bits of longitude and latitude take turns; as the site does, the corner is meant and not the
 * middle of what the code names. What trails it is the zoom.
 */
export const osmCodePoint = (code: string): Point | undefined => {
  const [, digits] = CODE.exec(code) ?? [];
  if (digits === undefined) return undefined;
  const bits = Array.from(digits.replaceAll('@', '~'), (digit) => ALPHABET.indexOf(digit).toString(2).padStart(6, '0')).join('');
  return { lat: 180 * share(bits, 1) - 90, lon: 360 * share(bits, 0) - 180 };
};

/** Every second bit as a fraction of one. */
const share = (bits: string, from: number): number => {
  const own = Array.from(bits)
    .filter((_, at) => at % 2 === from)
    .join('');
  return Number.parseInt(own, 2) / 2 ** own.length;
};
