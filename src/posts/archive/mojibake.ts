import { isUtf8 } from 'node:buffer';

/** Two or more letters that are the bytes of one character. */
const RUN = /[\u00C2-\u00F4][\u0080-\u00BF]+/g;

/**
 * Meta writes each byte of a UTF-8 character as a letter of its own: `â€™` for `’`. Put together again where that gives characters; what
 * is no such run is let be, and so is a run that is none by chance.
 */
export const mended = (text: string): string =>
  text.replace(RUN, (run) => {
    const bytes = Buffer.from(run, 'latin1');
    return isUtf8(bytes) ? bytes.toString('utf8') : run;
  });

/** Every text of a value, and every key. */
export const mendedAll = (value: unknown): unknown => {
  if (typeof value === 'string') return mended(value);
  if (Array.isArray(value)) return value.map(mendedAll);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [mended(key), mendedAll(one)]));
};
