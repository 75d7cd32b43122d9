import { byteCounter } from '../../formats/bytes.ts';
import type { LooseCell } from '../../formats/csv-loose.ts';
import type { Written } from '../../model.ts';

interface Rows {
  readonly rows: readonly (readonly LooseCell[])[];
  /** The number of the first row that is a post, from 1. */
  readonly first: number;
}

/** Cuts the bytes of a table where its text is cut: each row with the end of its line, and what stands above the first. */
export const writtenRows = (bytes: Uint8Array, text: string, { rows, first }: Rows): ((nth: number) => Pick<Written, 'head' | 'bytes'>) => {
  const starts = rows.map(([cell]) => startOf(text, cell));
  const ends = byteEnds(bytes, text, [...starts.slice(1), text.length]);
  const begin = (nth: number): number => ends[nth - 2] ?? byteCounter(bytes).mark;
  const head = bytes.subarray(0, begin(first));
  return (nth) => ({ head, bytes: bytes.subarray(begin(nth), ends[nth - 1]) });
};

/** A cell in quotes begins before its text. */
const startOf = (text: string, { start }: LooseCell = { text: '', start: 0 }): number => (text[start - 1] === '"' ? start - 1 : start);

/** How many bytes there are up to each of these places of the text. */
const byteEnds = (bytes: Uint8Array, text: string, places: readonly number[]): readonly number[] => {
  const { mark, count } = byteCounter(bytes);
  let [from, total] = [0, mark];
  return places.map((place) => {
    total += count(text.slice(from, place));
    from = place;
    return total;
  });
};
