/** A list, its entries parted by commas, as a piece of a pattern that takes any of them; an entry may be a pattern itself. */
export const oneOf = (list: string): string =>
  list
    .trim()
    .split(/\s*,\s+/)
    .join('|');
