import type { Raw } from '../../posts/drafts.ts';
import type { PieceInput } from '../../posts/pieces.ts';
import type { Told } from '../outcome.ts';

/** Pieces on their way to another thread: their bytes in one place, so that they are handed over and not copied. */
export interface Batch {
  readonly inputs: readonly PieceInput[];
  readonly pieces: readonly (Omit<Raw['raw']['piece'], 'bytes'> & {
    readonly input: number;
    readonly mark: string;
    readonly size: number;
  })[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What the pieces of one came to, in their order. */
export type Tellings = readonly Told[];

export const packed = (all: readonly Raw['raw'][]): Batch => {
  const inputs = [...new Set(all.map(({ input }) => input))];
  const bytes = new Uint8Array(all.reduce((sum, { piece }) => sum + piece.bytes.length, 0));
  let at = 0;
  const pieces = all.map(({ input, mark, piece: { bytes: own, line, column, tooLong } }) => {
    bytes.set(own, at);
    at += own.length;
    return { input: inputs.indexOf(input), mark, line, column, tooLong, size: own.length };
  });
  return { inputs, pieces, bytes };
};

export const unpacked = ({ inputs, pieces, bytes }: Batch): readonly Raw['raw'][] => {
  let at = 0;
  return pieces.flatMap(({ input: nth, mark, size, ...piece }) => {
    const input = inputs[nth];
    at += size;
    return input === undefined ? [] : [{ input, mark, piece: { ...piece, bytes: bytes.subarray(at - size, at) } }];
  });
};
