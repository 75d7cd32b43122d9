interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Of pieces of a text that lie over one another the one that is named first, in a time that grows with the text alone. */
export const gravest = <Found extends Piece>(found: readonly Found[], length: number): readonly Found[] => {
  const taken = new Uint8Array(found.length === 0 ? 0 : length);
  return found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
};
