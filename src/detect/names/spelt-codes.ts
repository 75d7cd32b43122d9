/** Times, classes, rooms and measures: letters and digits that hide nobody. */

const CODES: readonly RegExp[] = [
  /^(?:[01]?\d|2[0-4])[ap]m$/i,
  /^(?:[1-9]|1[0-3])[A-Z]{1,2}$/,
  /^[A-Z]{1,2}\d{1,3}[a-z]?$/,
  /^u\d{1,2}s?$/i,
  /^\d{1,4}(?:st|nd|rd|th|s|x|p|k|m|km|cm|mm|kg|g|ml|cl|l|mph|gb|mb|tb|hz|kw|hrs?|mins?|secs?)$/i,
];

/** What a machine made up: the code of a meeting, the end of a link. */
const TOKEN = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d\w*\d)\w{10,}$/;

interface Hit {
  readonly start: number;
  readonly end: number;
}

/** `by 11am`, `in 11AU`, `room H4`, `the U11s`: the whole of a word that is a code as it stands; `l1am` and `0liver` are none. */
export const isCode = (text: string, hit: Hit): boolean => {
  const { start, end } = wordAround(text, hit);
  const word = text.slice(start, end);
  return CODES.some((code) => code.test(word)) || (TOKEN.test(word) && 2 * (hit.end - hit.start) < end - start);
};

/** No code is longer, and no word need be looked through further. */
const FAR = 80;

const wordAround = (text: string, { start, end }: Hit): Hit => {
  const before = /[A-Za-z0-9]*$/.exec(text.slice(Math.max(0, start - FAR), start))?.[0].length ?? 0;
  const after = /^[A-Za-z0-9]*/.exec(text.slice(end, end + FAR))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
};
