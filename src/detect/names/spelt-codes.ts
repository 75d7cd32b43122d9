/** Times, classes, rooms, measures and telephone numbers: letters and digits that hide nobody. */

const CODES: readonly RegExp[] = [
  /^(?:[01]?\d|2[0-4])[ap]m$/i,
  /^(?:[1-9]|1[0-3])[A-Z]{1,2}$/,
  /^[A-Z]{1,2}\d{1,3}[a-z]?$/,
  /^u\d{1,2}s?$/i,
  /^\d{1,4}(?:st|nd|rd|th|s|x|p|k|m|km|cm|mm|kg|g|ml|cl|l|mph|gb|mb|tb|hz|kw|hrs?|mins?|secs?)$/i,
];

/** What a machine made up: the code of a meeting, the end of a link. */
const isToken = (word: string): boolean =>
  word.length >= TOKEN && /[a-z]/.test(word) && /[A-Z]/.test(word) && word.replace(/\D/g, '').length > 1;
const TOKEN = 10;

interface Hit {
  readonly start: number;
  readonly end: number;
}

/** `by 11am`, `in 11AU`, `room H4`, `the U11s`: the whole of a word that is a code as it stands; `l1am` and `0liver` are none. */
export const isCode = (text: string, hit: Hit): boolean => {
  const { start, end } = wordAround(text, hit);
  const word = text.slice(start, end);
  return CODES.some((code) => code.test(word)) || (isToken(word) && 2 * (hit.end - hit.start) < end - start);
};

/** A telephone number, however it is grouped; a nought and a one may be written as letters. */
const DIALLED = /(?<![0-9A-Za-z])(?:\+? ?44[ .-]?|[0Oo])[0-9OoIl](?:[ ().-]{0,2}[0-9OoIl]){8,9}(?![0-9A-Za-z])/g;
const LONGEST_NUMBER = 24;
const DIGITS = 5;

/** `O79OO 1O1 234`: a row of digits that hides a number, and nobody. */
export const isDialled = (text: string, { start, end }: Hit): boolean => {
  const first = Math.max(0, start - LONGEST_NUMBER);
  return [...text.slice(first, end + LONGEST_NUMBER).matchAll(DIALLED)].some(({ index, 0: number }) => {
    const digits = number.replace(/[^0-9]/g, '').length;
    return first + index <= start && first + index + number.length >= end && digits >= DIGITS;
  });
};

/** A place on the globe: degrees, minutes and seconds, and which way they are counted. */
const DEGREES = /\d{1,3}(?:\.\d{1,8})? ?[\u00B0\u00BA][\d. '"\u2019\u201D\u2032\u2033]{0,20}[NSEW](?![A-Za-z])/g;
const LONGEST_PLACE = 40;

/** `41\u00B009'52"N`: the last digits and the letter of a point of the compass. */
export const isCoordinate = (text: string, { start, end }: Hit): boolean => {
  const first = Math.max(0, start - LONGEST_PLACE);
  return [...text.slice(first, end + LONGEST_PLACE).matchAll(DEGREES)].some(
    ({ index, 0: point }) => first + index <= start && first + index + point.length >= end,
  );
};

/** No code is longer, and no word need be looked through further. */
const FAR = 80;

const wordAround = (text: string, { start, end }: Hit): Hit => {
  let [from, to] = [start, end];
  while (from > 0 && start - from < FAR && SIGN.test(text.charAt(from - 1))) from--;
  while (to - end < FAR && SIGN.test(text.charAt(to))) to++;
  return { start: from, end: to };
};
const SIGN = /^[A-Za-z0-9]$/;
