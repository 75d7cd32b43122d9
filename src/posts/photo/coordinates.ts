import type { PhotoPlace } from '../../model.ts';

/** One half of a place, as it was written: degrees, and whether their sign is known. */
interface Half {
  readonly degrees: number;
  readonly signed: boolean;
}

/** Both halves as one place; nothing where there is none, or only what a camera writes that does not know. */
export const placeOf = (lat: Half | undefined, lon: Half | undefined, from: string): PhotoPlace | undefined => {
  if (lat === undefined || lon === undefined) return undefined;
  if (Math.abs(lat.degrees) > 90 || Math.abs(lon.degrees) > 180) return undefined;
  if (Math.abs(lat.degrees) < TINY && Math.abs(lon.degrees) < TINY) return undefined;
  const place = { lat: lat.degrees, lon: lon.degrees, from };
  return lat.signed && lon.signed ? place : { ...place, unsigned: true };
};

/** A metre or so: nobody's photo was taken where both lines meet in the sea. */
const TINY = 0.00001;

/** Degrees, minutes and seconds, with the letter for the side. The letter alone tells; without it a minus does. */
export const half = (parts: readonly number[], side: string): Half | undefined => {
  const [degrees = Number.NaN, minutes = 0, seconds = 0] = parts;
  const size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
  if (!Number.isFinite(size)) return undefined;
  const letter = /^\s*([NSEW])/i.exec(side)?.[1]?.toUpperCase();
  if (letter === undefined) return { degrees: degrees < 0 ? -size : size, signed: degrees < 0 };
  return { degrees: letter === 'S' || letter === 'W' ? -size : size, signed: true };
};

const NUMBER = /(\d{1,15}(?:\.\d{0,20})?)(?:\/(\d{1,15}))?/g;

/** `51,30.042N`, `51,30,2.5N`, `51 deg 30' 2.5" N`, `51.5007`, `-0.1246`, `+51.5`. */
export const halfIn = (text: string): Half | undefined => {
  const parts = [...text.slice(0, 100).matchAll(NUMBER)].map(([, up, down]) => Number(up) / Number(down ?? '1'));
  if (parts.length === 0 || parts.length > 3) return undefined;
  const side = /([NSEW])[a-z]{0,5}\s*$/i.exec(text.trim())?.[1] ?? '';
  const found = half(/^\s*[-−]/.test(text) ? [-(parts[0] ?? 0), ...parts.slice(1)] : parts, side);
  // A single decimal number is signed by itself: a plus may be left out.
  return found === undefined || found.signed || parts.length > 1 ? found : { ...found, signed: true };
};

const ISO_6709 = /([+-])(\d{2,6}(?:\.\d{0,20})?)([+-])(\d{3,7}(?:\.\d{0,20})?)/;

/** `+51.5007-000.1246+010.000/`, and with minutes and seconds `+5130.04-00007.48/`, as films have it. */
export const placeIn6709 = (text: string, from: string): PhotoPlace | undefined => {
  const [, south, lat = '', west, lon = ''] = ISO_6709.exec(text) ?? [];
  const signed = (sign: string | undefined, parts: readonly number[], sides: string): Half | undefined =>
    half(parts, sides[sign === '-' ? 1 : 0] ?? '');
  return placeOf(signed(south, sexagesimal(lat, 2), 'NS'), signed(west, sexagesimal(lon, 3), 'EW'), from);
};

/** So many digits for the degrees, then two for each of minutes and seconds. */
const sexagesimal = (digits: string, degrees: number): readonly number[] => {
  const whole = digits.split('.', 1)[0]?.length ?? 0;
  const cuts = whole <= degrees ? [] : whole <= degrees + 2 ? [degrees] : [degrees, degrees + 2];
  const bounds = [0, ...cuts, digits.length];
  return bounds.slice(1).map((end, at) => Number(digits.slice(bounds[at], end)));
};
