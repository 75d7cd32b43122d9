/** A piece of a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Which of some pieces a place touches, if any. Asked often of many, so that they are put in order once; none may lie over another. */
export const touching = <Piece extends Place>(pieces: readonly Piece[]): ((place: Place) => Piece | undefined) => {
  const sorted = pieces.toSorted((one, other) => one.start - other.start);
  return ({ start, end }) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.end ?? 0) > start) high = middle;
      else low = middle + 1;
    }
    const found = sorted[low];
    return found !== undefined && found.start < end ? found : undefined;
  };
};

/** In their order and without any that begins within another; of those that begin together the longest. */
export const apart = <Piece extends Place>(pieces: readonly Piece[]): readonly Piece[] => {
  const kept: Piece[] = [];
  for (const piece of pieces.toSorted((one, other) => one.start - other.start || other.end - one.end))
    if (piece.start >= (kept.at(-1)?.end ?? 0)) kept.push(piece);
  return kept;
};
