/** Times, classes, rooms and measures: letters and digits that hide nobody. */

const CODES: readonly RegExp[] = [
  /^(?:[01]?\d|2[0-4])[ap]m$/i,
  /^(?:[1-9]|1[0-3])[A-Z]{1,2}$/,
  /^[A-Z]{1,2}\d{1,3}[a-z]?$/,
  /^\d{1,4}(?:st|nd|rd|th|s|x|p|k|m|km|cm|mm|kg|g|ml|cl|l|mph|gb|mb|tb|hz|kw|hrs?|mins?|secs?)$/i,
];

/** `by 11am`, `in 11AU`, `room H4`: the whole of a word that is a code as it stands; `l1am` and `0liver` are none. */
export const isCode = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean => {
  if (/[A-Za-z0-9]/.test(text[start - 1] ?? '') || /[A-Za-z0-9]/.test(text[end] ?? '')) return false;
  const word = text.slice(start, end);
  return CODES.some((code) => code.test(word));
};
