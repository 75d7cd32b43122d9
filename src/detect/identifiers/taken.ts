import { push } from './of-names.ts';

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** What of a text is taken. Looked up by place, so that a text full of findings costs its length and not the square of it. */
export interface Taken<Of extends Piece> {
  add(one: Of): void;
  remove(one: Of): void;
  /** Those that overlap a piece. */
  over(piece: Piece): readonly Of[];
  all(): readonly Of[];
}

/** Characters of a shelf. */
const SHELF = 64;

export const takenOf = <Of extends Piece>(first: readonly Of[] = []): Taken<Of> => {
  const all = new Set<Of>();
  const shelves = new Map<number, Of[]>();
  const taken: Taken<Of> = {
    add: (one) => {
      all.add(one);
      for (const shelf of shelvesOf(one)) push(shelves, shelf, one);
    },
    remove: (one) => void all.delete(one),
    over: (piece) => {
      const near = shelvesOf(piece).flatMap((shelf) => shelves.get(shelf) ?? []);
      return [...new Set(near)].filter((one) => all.has(one) && piece.start < one.end && one.start < piece.end);
    },
    all: () => [...all],
  };
  for (const one of first) taken.add(one);
  return taken;
};

const shelvesOf = ({ start, end }: Piece): readonly number[] => {
  const [first, last] = [Math.floor(start / SHELF), Math.floor(end / SHELF)];
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
};
